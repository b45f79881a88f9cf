import type { Sentences } from "./sentence";

/** What is wrong with a ceiling (pagu), or with a sum. */
export const solvingProblems: Sentences = {
  ceiling_negative: {
    id: (d, say) => `Pagu tidak boleh negatif (terisi ${say.rupiah(d.ceiling)}). Isi rupiah bulat, nol atau lebih.`,
    en: (d, say) =>
      `The ceiling (pagu) cannot be negative (found ${say.rupiah(d.ceiling)}). Enter whole rupiah, zero or more.`,
  },
  ceiling_fraction: {
    id: (d, say) => `Pagu ${say.number(d.ceiling)} bukan rupiah bulat. Bulatkan ke rupiah.`,
    en: (d, say) => `The ceiling (pagu) ${say.number(d.ceiling)} is not whole rupiah. Round it to rupiah.`,
  },
  ceiling_not_a_number: {
    id: (d, say) => `Pagu ${say.found(d.ceiling)} bukan angka. Isi rupiah bulat, misalnya 739.122.000.`,
    en: (d, say) =>
      `The ceiling (pagu) ${say.found(d.ceiling)} is not a number. Enter whole rupiah, for example 739,122,000.`,
  },
  ceiling_too_large: {
    id: (d, say) => `Pagu ${say.rupiah(d.ceiling)} melebihi batas ${say.rupiah(d.limit)}. Periksa jumlah nolnya.`,
    en: (d, say) =>
      `The ceiling (pagu) ${say.rupiah(d.ceiling)} exceeds the limit of ${say.rupiah(d.limit)}. Check its zeros.`,
  },
  ceilings_too_large: {
    id: (d, say) => `Jumlah pagu ${d.year} melebihi batas ${say.rupiah(d.limit)}. Periksa jumlah nolnya.`,
    en: (d, say) => `The ceilings of ${d.year} together exceed the limit of ${say.rupiah(d.limit)}. Check their zeros.`,
  },
  total_too_large: {
    id: (d, say) =>
      `Jumlah iurannya melebihi batas ${say.rupiah(d.limit)}; lembar kerja tidak menyimpan angka yang lebih panjang sampai rupiah. Periksa jumlah orang dan dasar iuran.`,
    en: (d, say) =>
      `The contributions exceed the limit of ${say.rupiah(d.limit)}; a spreadsheet does not hold longer numbers to the rupiah. Check people and base.`,
  },
};
