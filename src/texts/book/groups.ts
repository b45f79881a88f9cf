import type { Language, Words } from "../language";
import { payerChoices, riskChoices, sectorChoices, segmentChoices } from "./choices";

/** Column titles of the table of groups. */
export const groupColumns = {
  code: { id: "Kode", en: "Code" },
  name: { id: "Kelompok", en: "Group" },
  category: { id: "Kategori", en: "Category" },
  segment: { id: "Segmen", en: "Segment" },
  programs: { id: "Program", en: "Programmes" },
  base: { id: "Dasar iuran (Rp)", en: "Contribution base (Rp)" },
  contract: { id: "Nilai kontrak (Rp)", en: "Contract value (Rp)" },
  risk: { id: "Risiko", en: "Risk" },
  sector: { id: "Sektor", en: "Sector" },
  payer: { id: "Pembayar", en: "Payer" },
  workerPart: { id: "Bagian pekerja (JHT, JP)", en: "Worker's part (JHT, JP)" },
  people: { id: "Orang", en: "People" },
  joins: { id: "Masuk per bulan", en: "Joining per month" },
  exits: { id: "Keluar per bulan", en: "Leaving per month" },
  first: { id: "Mulai", en: "From" },
  last: { id: "Selesai", en: "Until" },
  fund: { id: "Sumber dana", en: "Fund" },
  place: { id: "Desa/OPD", en: "Village/agency" },
  source: { id: "Sumber angka", en: "Source of the figure" },
  note: { id: "Catatan", en: "Note" },
  covered: { id: "Sudah peserta (orang)", en: "Covered already (people)" },
  figure: { id: "Menambah cakupan", en: "Adds to coverage" },
} as const satisfies Record<string, Words>;

/** What the drop-down of a field offers. */
export const groupChoices = {
  segment: segmentChoices,
  risk: riskChoices,
  sector: sectorChoices,
  payer: payerChoices,
  workerPart: {
    DANA: { id: "Ditanggung dana", en: "Paid by the fund" },
    UPAH: { id: "Dipotong upah", en: "Deducted from pay" },
  },
} as const satisfies Record<string, Readonly<Record<string | number, Words>>>;

/** A choice of a field as its drop-down shows it. */
export function choiceText(language: Language, field: keyof typeof groupChoices, code: string | number): string {
  const words: Readonly<Record<string, Words>> = groupChoices[field];
  return words[String(code)]?.[language] ?? String(code);
}

/** Titles people give these columns instead; matched without case, signs and units. */
export const groupColumnAliases: Record<keyof typeof groupColumns, readonly string[]> = {
  code: ["id", "kode kelompok", "group code"],
  name: ["nama", "name", "nama kelompok", "kelompok pekerja", "worker group", "name of the group", "jenis pekerja"],
  category: ["kategori kelompok", "jenis"],
  segment: ["segmen kepesertaan"],
  programs: ["programme", "program jaminan", "programs"],
  base: [
    "dasar",
    "dasar upah",
    "upah",
    "upah sebulan",
    "upah penghasilan",
    "penghasilan upah",
    "gaji",
    "gaji pokok",
    "gaji sebulan",
    "honor",
    "honorarium",
    "honor sebulan",
    "wage",
    "wage a month",
    "base",
    "penghasilan",
    "penghasilan sebulan",
    "income",
    "income a month",
  ],
  contract: ["kontrak", "nilai proyek", "contract"],
  risk: ["tingkat risiko", "risiko kerja", "risk class"],
  sector: ["sektor usaha"],
  payer: ["dibayar oleh", "siapa membayar", "penanggung", "paid by", "who pays"],
  workerPart: ["bagian pekerja", "iuran pekerja", "penanggung bagian pekerja", "workers part", "worker's part"],
  people: ["jumlah", "jumlah orang", "jumlah pekerja", "peserta", "jumlah peserta", "headcount", "orang peserta"],
  joins: ["masuk", "masuk tiap bulan", "joins", "joining"],
  exits: ["keluar", "keluar tiap bulan", "exits", "leaving"],
  first: ["bulan mulai", "dari", "dari bulan", "start", "first month", "from month"],
  last: ["bulan selesai", "sampai", "sampai bulan", "end", "last month", "to", "to month"],
  fund: ["dana", "sumber pendanaan", "funding source"],
  place: ["desa", "nama desa", "desa atau opd", "desa kelurahan", "opd", "village", "tempat"],
  source: ["sumber", "sumber data"],
  note: ["keterangan", "notes"],
  covered: ["sudah peserta", "sudah terdaftar", "covered already", "already covered"],
  figure: ["angka cakupan", "kode cakupan", "coverage figure"],
};

/** A column of months as pasted lists have it, beside first and last month: "9", "Apr–Des". */
export const pastedMonths = {
  title: { id: "Bulan", en: "Months" },
  aliases: ["jumlah bulan", "lama", "lama bulan", "masa", "periode", "number of months", "period", "month"],
} as const satisfies { title: Words; aliases: readonly string[] };
