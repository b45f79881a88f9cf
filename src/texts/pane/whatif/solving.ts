import type { Language } from "../../language";

/** Words of "Cari": one unknown worked out from the others. */
const id = {
  heading: "Apa yang dicari?",
  unknown: "Yang dicari",
  unknowns: {
    people: "Berapa orang yang cukup dananya",
    months: "Berapa bulan yang cukup dananya",
    base: "Berapa dasar iuran tertinggi",
    ceiling: "Berapa pagu yang diperlukan",
    coverage: "Berapa biaya untuk target cakupan",
  },
  who: "Untuk siapa",
  ceiling: "Pagu (Rp)",
  people: "Jumlah orang",
  target: "Target cakupan (%)",
  start: (share: string, date: string) => `Cakupan sekarang ${share} (${date}).`,
  noDate: "tanpa tanggal",
  answer: "Jawaban",
  group: "Kelompok",
  peopleColumn: "Orang",
  baseColumn: "Dasar iuran",
  monthsColumn: "Sampai",
  cost: "Biaya",
  total: "Jumlah",
  tryIt: "Coba hasil ini",
  tried: "Hasil ini sekarang ada di Coba, sebagai perubahan yang bisa diubah dan disimpan.",
};

const en: typeof id = {
  heading: "What is sought?",
  unknown: "Sought",
  unknowns: {
    people: "How many people the money is enough for",
    months: "How many months the money is enough for",
    base: "The highest contribution base",
    ceiling: "The ceiling (pagu) that is needed",
    coverage: "The cost of a coverage target",
  },
  who: "For whom",
  ceiling: "Ceiling (pagu, Rp)",
  people: "Number of people",
  target: "Coverage target (%)",
  start: (share, date) => `Coverage now ${share} (${date}).`,
  noDate: "no date",
  answer: "Answer",
  group: "Group",
  peopleColumn: "People",
  baseColumn: "Base",
  monthsColumn: "Until",
  cost: "Cost",
  total: "Total",
  tryIt: "Try this result",
  tried: "The result stands in Try now, as changes that can be altered and kept.",
};

export const solveTexts: Record<Language, typeof id> = { id, en };
