import type { Language } from "../language";

type Data = Readonly<Record<string, string | number | null>>;

/** Why a row of a pasted list is refused, beside what is wrong with any group. */
export const pastedProblems: Readonly<Record<string, Record<Language, (data: Data) => string>>> = {
  pasted_sum: {
    id: ({ text }) => `"${text}" adalah baris jumlah, bukan kelompok.`,
    en: ({ text }) => `"${text}" is a row of sums, not a group.`,
  },
  pasted_months: {
    id: ({ text, year }) =>
      `"${text}" bukan bulan tahun ${year}. Tulis lamanya, misalnya 9, atau bulannya, misalnya Apr–Des.`,
    en: ({ text, year }) =>
      `"${text}" are no months of ${year}. Enter how many, for example 9, or which, for example Apr–Dec.`,
  },
  pasted_choice: {
    id: ({ text, id: known }) => `"${text}" tidak dikenal. Yang dikenal: ${known}.`,
    en: ({ text, en: known }) => `"${text}" is not known. Known are: ${known}.`,
  },
  pasted_people: {
    id: () => "Jumlah orang kosong. Isi bilangan bulat, misalnya 6.043.",
    en: () => "The number of people is empty. Enter a whole number, for example 6,043.",
  },
  pasted_fund: {
    id: ({ text }) => `Sumber dana "${text}" belum ada. Tambahkan dahulu di Dana, atau tulis nama yang ada di sana.`,
    en: ({ text }) => `There is no fund "${text}". Add it under Funds first, or enter a name that is there.`,
  },
  pasted_twice: {
    id: ({ name }) => `"${name}" sudah ada di anggaran atau di daftar ini. Ubah namanya, atau hapus barisnya.`,
    en: ({ name }) => `"${name}" is in the budget or in this list already. Change its name, or remove the row.`,
  },
  pasted_too_many: {
    id: ({ limit }) => `Anggaran memuat paling banyak ${limit} kelompok.`,
    en: ({ limit }) => `A budget holds at most ${limit} groups.`,
  },
};
