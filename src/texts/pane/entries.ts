import type { Language } from "../language";

type Data = Readonly<Record<string, string | number | null>>;

/** What can be wrong with something typed into the pane that is no input of a group. */
export const entryProblems: Readonly<Record<string, Record<Language, (data: Data) => string>>> = {
  percent_not_readable: {
    id: ({ text }) => `"${text}" bukan persentase. Isi angka di atas 0 sampai 100.`,
    en: ({ text }) => `"${text}" is not a percentage. Enter a number above 0 up to 100.`,
  },
  rate_not_readable: {
    id: ({ text }) => `"${text}" bukan tarif. Isi persen dari 0 sampai 100, misalnya 0,24.`,
    en: ({ text }) => `"${text}" is not a rate. Enter a percentage from 0 to 100, for example 0.24.`,
  },
  whole_not_readable: {
    id: ({ text }) => `"${text}" bukan bilangan bulat. Isi angka tanpa desimal, misalnya 7.000.`,
    en: ({ text }) => `"${text}" is not a whole number. Enter a number without decimals, for example 7,000.`,
  },
  entry_without_name: {
    id: () => "Namanya belum diisi. Beri nama agar bisa dipilih di buku kerja.",
    en: () => "It has no name. Give it one, so that it can be chosen in the workbook.",
  },
  entry_name_taken: {
    id: ({ name }) => `Nama "${name}" sudah dipakai. Beri nama lain.`,
    en: ({ name }) => `The name "${name}" is taken. Give another.`,
  },
  account_not_readable: {
    id: ({ text }) => `"${text}" bukan kode rekening. Isi angka dan titik saja, misalnya 5.1.02.02.02.0006.`,
    en: ({ text }) => `"${text}" is not an account code. Enter digits and dots only, for example 5.1.02.02.02.0006.`,
  },
  printed_not_readable: {
    id: ({ text }) => `"${text}" bukan jumlah rupiah. Isi bilangan bulat, misalnya 913.701.600.`,
    en: ({ text }) => `"${text}" is not an amount of rupiah. Enter a whole number, for example 913,701,600.`,
  },
};
