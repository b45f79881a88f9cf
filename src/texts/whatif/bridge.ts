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
  id: "Sebab-sebab itu diubah satu per satu dalam semua urutan yang mungkin; bagian tiap sebab adalah rata-ratanya, jadi tidak bergantung pada urutan (nilai Shapley). Rupiah sisa pembulatan diberikan kepada sebab yang pecahannya terbesar.",
  en: "The causes are changed one after the other in every possible order; the part of each is its average, so no order is preferred (Shapley value). Rupiah left by rounding go to the causes with the largest fractions.",
};
