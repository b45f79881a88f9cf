import type { Words } from "../language";

/** Causes of a bridge from one budget to another. */
export const CAUSE_NAMES: Record<string, Words> = {
  people: { id: "Jumlah orang", en: "People" },
  months: { id: "Bulan", en: "Months" },
  base: { id: "Dasar iuran", en: "Contribution base" },
  programs: { id: "Program", en: "Programmes" },
  segment: { id: "Segmen dan risiko", en: "Segment and risk" },
  law: { id: "Hukum dan pembulatan", en: "Law and rounding" },
  funds: { id: "Pembayar dan sumber dana", en: "Payer and funds" },
};

/** How odd rupiah are given to the causes, for the foot of the table. */
export const REMAINDER_RULE: Words = {
  id: "Bagian tiap sebab adalah rata-rata atas semua urutan (nilai Shapley); rupiah yang tersisa diberikan kepada sisa terbesar.",
  en: "Each cause's part is the average over all orders (Shapley value); odd rupiah go to the largest remainder.",
};
