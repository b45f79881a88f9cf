import type { Language, Words } from "../language";

/** Column titles of the tables that functions return. */
const TITLES = {
  id: { id: "Id", en: "Id" },
  program: { id: "Program", en: "Programme" },
  segment: { id: "Segmen", en: "Segment" },
  condition: { id: "Syarat", en: "Condition" },
  kind: { id: "Hal", en: "Subject" },
  value: { id: "Nilai", en: "Value" },
  unit: { id: "Satuan", en: "Unit" },
  from: { id: "Mulai", en: "From" },
  until: { id: "Sampai", en: "Until" },
  regulation: { id: "Peraturan", en: "Regulation" },
  article: { id: "Pasal", en: "Article" },
  confidence: { id: "Keyakinan", en: "Confidence" },
  month: { id: "Bulan", en: "Month" },
  total: { id: "Jumlah", en: "Total" },
  step: { id: "Langkah", en: "Step" },
  amount: { id: "Rupiah", en: "Rupiah" },
  basis: { id: "Dasar hukum", en: "Legal basis" },
  group: { id: "Kelompok", en: "Group" },
  personMonths: { id: "Orang-bulan", en: "Person-months" },
  status: { id: "Status", en: "Status" },
  account: { id: "Kode rekening", en: "Account code" },
  description: { id: "Uraian", en: "Description" },
  coefficient: { id: "Koefisien", en: "Coefficient" },
  volume: { id: "Volume", en: "Volume" },
  price: { id: "Harga satuan", en: "Unit price" },
  rowAmount: { id: "Jumlah", en: "Amount" },
  fund: { id: "Sumber dana", en: "Funding source" },
  year: { id: "Tahun", en: "Year" },
  workers: { id: "Pekerja", en: "Workers" },
  coverage: { id: "Cakupan", en: "Coverage" },
  participants: { id: "Peserta", en: "Participants" },
  added: { id: "Penambahan", en: "Additions" },
  budget: { id: "Anggaran (Rp)", en: "Budget (Rp)" },
  benefit: { id: "Manfaat", en: "Benefit" },
  figure: { id: "Ukuran", en: "Figure" },
  mean: { id: "Rata-rata", en: "Mean" },
  standardError: { id: "Galat baku", en: "Standard error" },
  trials: { id: "Percobaan", en: "Trials" },
  seed: { id: "Benih", en: "Seed" },
} satisfies Record<string, Words>;

export type ColumnTitle = keyof typeof TITLES;

export const columnTitle = (language: Language, title: ColumnTitle): string => TITLES[title][language];

export const columnTitles = (language: Language, titles: readonly ColumnTitle[]): string[] =>
  titles.map((title) => columnTitle(language, title));

/** Words that limit a parameter to some circumstances. */
export const CONDITION_WORDS = {
  risk: { id: "risiko", en: "risk" },
  sector: { id: "sektor", en: "sector" },
  payer: { id: "dibayar", en: "paid by" },
  least: { id: "paling sedikit", en: "at least" },
  most: { id: "paling banyak", en: "at most" },
  employer: { id: "bagian pemberi kerja", en: "employer's share" },
  worker: { id: "bagian pekerja", en: "worker's share" },
  incomeFrom: { id: "penghasilan mulai", en: "income from" },
  sliceTo: { id: "lapisan sampai", en: "slice up to" },
  sliceAbove: { id: "lapisan di atas", en: "slice above" },
} satisfies Record<string, Words>;
