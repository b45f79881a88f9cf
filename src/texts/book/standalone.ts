import type { Words } from "../language";

/** The two sheets beside cells that no longer ask the add-in: their numbers of the law, and what was done to each cell. */
export const standaloneSheets = {
  rates: { id: "Tarif mandiri", en: "Standalone rates" },
  notes: { id: "Catatan mandiri", en: "Standalone notes" },
  ratesTitle: {
    id: "Angka hukum yang dirujuk rumus pengganti",
    en: "Numbers of the law that the replacing formulas refer to",
  },
  ratesAbout: {
    id: "Rumus JAMSOS yang diganti rumus Excel biasa merujuk ke angka di sini, sebagaimana hukum diketahui saat diganti. Jangan geser barisnya.",
    en: "JAMSOS formulas that became ordinary Excel formulas refer to the numbers here, as the law was known when they were replaced. Do not move the rows.",
  },
  notesTitle: { id: "Rumus JAMSOS yang diganti di buku kerja ini", en: "JAMSOS formulas replaced in this workbook" },
  notesAbout: {
    id: "Rumus pengganti mengikuti orang, dasar iuran, pagu, dan nilai kontrak; program, bulan, segmen, dan pembayar tetap seperti saat diganti. Nilai tidak lagi berubah.",
    en: "A replacing formula follows people, base, ceiling and contract value; programme, months, segment and payer stay as they were. A value no longer changes.",
  },
  rateColumns: {
    id: ["Program", "Segmen", "Arti", "Angka", "Peraturan", "Pasal", "Keyakinan"],
    en: ["Programme", "Segment", "Meaning", "Number", "Regulation", "Article", "Confidence"],
  },
  noteColumns: {
    id: ["Lembar", "Sel", "Menjadi", "Rumus semula", "Nilai semula", "Tidak lagi mengikuti sel"],
    en: ["Sheet", "Cell", "Became", "Former formula", "Former value", "No longer follows cell"],
  },
  name: { id: "(nama)", en: "(name)" },
  format: { id: "(format bersyarat)", en: "(conditional format)" },
  validation: { id: "(aturan validasi)", en: "(validation rule)" },
  more: { id: "baris lagi tidak dicatat di sini", en: "more lines are not noted here" },
} as const satisfies Record<string, Words | Record<"id" | "en", readonly string[]>>;

/** What a cell became. */
export const standaloneKinds: Record<"twin" | "value" | "error", Words> = {
  twin: { id: "rumus Excel biasa", en: "ordinary Excel formula" },
  value: { id: "nilai", en: "value" },
  error: { id: "#N/A, karena semula galat", en: "#N/A, because it was an error" },
};

/** What a number of the law is. */
export const ratePartNames: Record<string, Words> = {
  employer: { id: "tarif bagian pemberi kerja, per 100.000", en: "rate of the employer's part, per 100,000" },
  worker: { id: "tarif bagian pekerja, per 100.000", en: "rate of the worker's part, per 100,000" },
  amount: { id: "iuran sebulan, rupiah", en: "monthly amount, rupiah" },
  least: { id: "dasar terendah, rupiah", en: "lowest base, rupiah" },
  most: { id: "dasar tertinggi atau batas upah, rupiah", en: "highest base or wage ceiling, rupiah" },
  reliefNumerator: {
    id: "keringanan, pembilang bagian yang dibayar",
    en: "relief, numerator of the part that is paid",
  },
  reliefDenominator: {
    id: "keringanan, penyebut bagian yang dibayar",
    en: "relief, denominator of the part that is paid",
  },
  bandFrom: { id: "daftar penghasilan, mulai rupiah", en: "income list, from rupiah" },
  sliceFrom: { id: "kontrak jasa konstruksi, lapisan mulai rupiah", en: "construction contract, slice from rupiah" },
  sliceJKK: {
    id: "kontrak, tarif JKK lapisan dikurangi lapisan sebelumnya, per 100.000",
    en: "contract, rate of JKK in the slice less that of the slice before, per 100,000",
  },
  sliceJKM: {
    id: "kontrak, tarif JKM lapisan dikurangi lapisan sebelumnya, per 100.000",
    en: "contract, rate of JKM in the slice less that of the slice before, per 100,000",
  },
  bandBase: { id: "daftar penghasilan, dasar rupiah", en: "income list, base in rupiah" },
};
