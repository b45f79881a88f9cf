import type { Words } from "../language";

/** The sheet `Risiko`: what a simulation came to. */
export const riskSheet = {
  title: { id: "Risiko biaya setahun", en: "Risk of the cost of the year" },
  purpose: {
    id: "Biaya bila asumsinya tidak pasti, dan cadangan agar pagu cukup.",
    en: "The cost under uncertain assumptions, and the reserve with which a ceiling suffices.",
  },
  how: {
    id: "Hasil simulasi adalah catatan saat ditulis; benih, banyaknya percobaan, dan asumsi cukup untuk mengulanginya. Selisih dan jumlah dihitung.",
    en: "Results of the simulation are notes of the time of writing; seed, number of trials and assumptions are all it takes to repeat it. Differences and sums are calculated.",
  },
  writtenOn: { id: "Ditulis", en: "Written on" },
  scenario: { id: "Dibuat dari", en: "Made from" },
  total: { id: "Total rencana (Rp)", en: "Total as planned (Rp)" },
  trials: { id: "Percobaan", en: "Trials" },
  seed: { id: "Benih", en: "Seed" },
  mean: { id: "Rata-rata (Rp)", en: "Mean (Rp)" },
  standardError: { id: "Galat baku rata-rata (Rp)", en: "Standard error of the mean (Rp)" },
  deviation: { id: "Simpangan baku (Rp)", en: "Standard deviation (Rp)" },
  least: { id: "Terendah (Rp)", en: "Least (Rp)" },
  most: { id: "Tertinggi (Rp)", en: "Most (Rp)" },
  ceiling: { id: "Pagu yang diuji (Rp)", en: "Ceiling tested (Rp)" },
  probability: { id: "Peluang pagu cukup", en: "Chance that the ceiling suffices" },
  probabilityError: { id: "Galat baku peluang", en: "Standard error of the chance" },
  percentiles: { id: "Biaya menurut peluang", en: "Cost by chance" },
  chance: { id: "Peluang", en: "Chance" },
  notAbove: { id: "Tidak lebih dari (Rp)", en: "Not more than (Rp)" },
  toPlan: { id: "Terhadap total rencana (Rp)", en: "Against the total as planned (Rp)" },
  reserves: { id: "Cadangan agar pagu cukup", en: "Reserve with which the ceiling suffices" },
  reserve: { id: "Cadangan di luar pagu (Rp)", en: "Reserve beyond the ceiling (Rp)" },
  withCeiling: { id: "Pagu dan cadangan (Rp)", en: "Ceiling and reserve (Rp)" },
  assumptions: { id: "Asumsi", en: "Assumptions" },
  repeat: {
    id: "Untuk mengulang dengan add-in, ketik di sel kosong:",
    en: "To repeat it with the add-in, type into an empty cell:",
  },
  repeatNote: {
    id: "Pemisah argumen mengikuti Excel (; atau ,). Fungsi ini membaca paling banyak 200.000 percobaan; skenario dan bagian dana tidak ikut.",
    en: "Arguments are separated as in your Excel (; or ,). The function takes 200,000 trials at most; scenarios and shares of funds are not read.",
  },
  enough: {
    id: "Pagu Rp{ceiling} cukup dengan peluang {chance}; rata-rata biaya Rp{mean}.",
    en: "The ceiling of Rp{ceiling} suffices with a chance of {chance}; the mean cost is Rp{mean}.",
  },
  noCeiling: {
    id: "Rata-rata biaya Rp{mean}; tidak ada pagu yang diuji.",
    en: "The mean cost is Rp{mean}; no ceiling was tested.",
  },
  same: {
    id: "Buku masih sama dengan saat simulasi ini ditulis.",
    en: "The book is still as it was when this was written.",
  },
  other: {
    id: "Buku sekarang memakai skenario lain; pilih {scenario} di lembar {summary} untuk memeriksa.",
    en: "The book now uses another scenario; choose {scenario} on the sheet {summary} to check.",
  },
  moved: {
    id: "Simulasi ini dibuat dari total Rp{made}; buku sekarang Rp{now}: hitung dan tulis lagi dari panel (Bagaimana jika > Risiko).",
    en: "This simulation was made from a total of Rp{made}; the book now has Rp{now}: run and write it again from the pane (What if > Risk).",
  },
} as const satisfies Record<string, Words>;
