import type { Language, Words } from "../language";
import { payerChoices, riskChoices, sectorChoices, segmentChoices } from "./choices";

export const groupsSheet = {
  title: { id: "Kelompok pekerja", en: "Worker groups" },
  purpose: {
    id: "Siapa yang diiurkan, berapa orang, atas dasar apa, dari bulan apa sampai bulan apa. Ubah di sini; lembar Anggaran ikut berubah.",
    en: "Who is insured, how many people, on what base, from which month to which. Change it here; the sheet Budget follows.",
  },
  region: { id: "Wilayah", en: "Region" },
  regionCode: { id: "Kode wilayah", en: "Region code" },
  regionSource: { id: "Sumber angka wilayah", en: "Source of the region's figures" },
  author: { id: "Disusun oleh", en: "Prepared by" },
  room: {
    id: "Baris kuning kosong di bawah tabel boleh langsung diisi; semuanya ikut dihitung.",
    en: "The empty yellow rows under the table may be filled at once; all of them are counted.",
  },
  unreached: {
    id: "kelompok di bawah baris terakhir yang dihitung BELUM masuk jumlah. Buka panel lalu tulis ke buku kerja.",
    en: "groups below the last calculated row are NOT in the total. Open the pane and write to the workbook.",
  },
  faulty: {
    id: "kelompok belum bisa dihitung; sebabnya di lembar Hitung dan di panel.",
    en: "groups cannot be counted yet; the reasons are on the sheet Working and in the pane.",
  },
} as const satisfies Record<string, Words>;

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

/** What a wrong entry is told: title, then what is accepted. */
export const groupEntryHelp = {
  segment: { id: "Pilih PU, BPU, atau JAKON dari daftar.", en: "Choose PU, BPU or JAKON from the list." },
  programs: {
    id: "Pilih program dari daftar. BPU tidak mengenal JP; JAKON hanya JKK dan JKM.",
    en: "Choose the programmes from the list. BPU has no JP; JAKON only JKK and JKM.",
  },
  base: {
    id: "Isi rupiah sebulan di atas nol, paling banyak dua angka desimal. BPU boleh kosong (dasar terendah).",
    en: "Enter rupiah a month above zero, at most two decimals. BPU may stay empty (the lowest base).",
  },
  contract: {
    id: "Isi nilai kontrak tanpa PPN dalam rupiah bulat; hanya untuk JAKON.",
    en: "Enter the contract value without PPN in whole rupiah; only for JAKON.",
  },
  risk: { id: "Pilih tingkat risiko dari daftar.", en: "Choose the risk class from the list." },
  sector: { id: "Pilih sektor dari daftar.", en: "Choose the sector from the list." },
  payer: {
    id: "Pilih siapa yang membayar dari daftar. Kosong: menurut jenis dana di kolom Sumber dana.",
    en: "Choose who pays from the list. Blank: by the kind of the fund in the column Fund.",
  },
  workerPart: {
    id: "Pilih siapa yang menanggung 2 % JHT dan 1 % JP bagian pekerja. Hanya berlaku untuk PU; kosong berarti ditanggung dana.",
    en: "Choose who bears the worker's 2 % of JHT and 1 % of JP. Counts for PU only; empty means the fund pays.",
  },
  people: {
    id: "Isi jumlah orang, bilangan bulat nol atau lebih.",
    en: "Enter the number of people, a whole number of zero or more.",
  },
  month: {
    id: "Isi bulan sebagai tanggal, misalnya 1/4/2025; yang dihitung bulannya.",
    en: "Enter the month as a date, e.g. 1 Apr 2025; the month is what counts.",
  },
  category: {
    id: "Pilih kategori dari daftar atau kosongkan.",
    en: "Choose the category from the list or leave it empty.",
  },
  covered: {
    id: "Isi berapa orang kelompok ini sudah terhitung sebagai peserta dalam angka cakupan; kosong berarti semuanya baru.",
    en: "Enter how many of the group the coverage figure counts as participants already; empty means everyone is new.",
  },
  figure: {
    id: "Pilih kode angka cakupan dari lembar UCJ yang pekerjanya mencakup kelompok ini.",
    en: "Choose the code of the coverage figure on the sheet UCJ whose workers include this group.",
  },
  fund: { id: "Pilih kode sumber dana dari lembar Dana.", en: "Choose the code of a fund on the sheet Funds." },
} as const satisfies Record<string, Words>;

export const entryTitle: Words = { id: "Isian ini belum bisa dipakai", en: "This entry cannot be used" };
