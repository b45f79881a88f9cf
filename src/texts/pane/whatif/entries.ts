import type { Language } from "../../language";
import { pathTexts } from "./path";

type Data = Readonly<Record<string, string | number | null>>;

/** The box of "Jalur UCJ" as it is labelled. */
const pathBox = (language: Language, box: Data[string] | undefined): string =>
  String(pathTexts[language][box as keyof typeof pathTexts.id]);

/** What can be wrong with a box of "Bagaimana jika"; other problems have their sentence in `texts/whatif/problems`. */
export const whatifEntryProblems: Readonly<Record<string, Record<Language, (data: Data) => string>>> = {
  factor_not_readable: {
    id: ({ text, most }) => `"${text}" bukan persentase. Isi angka dari 0 sampai ${most}; 100 berarti tetap.`,
    en: ({ text, most }) => `"${text}" is not a percentage. Enter a number from 0 to ${most}; 100 means unchanged.`,
  },
  growth_not_readable: {
    id: ({ text, most }) =>
      `"${text}" bukan persentase naik atau turun. Isi angka dari -100 sampai ${most}, misalnya -30.`,
    en: ({ text, most }) => `"${text}" is no percentage up or down. Enter a number from -100 to ${most}, such as -30.`,
  },
  shift_not_readable: {
    id: ({ text }) => `"${text}" bukan jumlah bulan. Isi bilangan bulat dari -11 sampai 11.`,
    en: ({ text }) => `"${text}" is no number of months. Enter a whole number from -11 to 11.`,
  },
  months_not_readable: {
    id: ({ text, most }) => `"${text}" bukan jumlah bulan. Isi bilangan bulat dari 0 sampai ${most}.`,
    en: ({ text, most }) => `"${text}" is no number of months. Enter a whole number from 0 to ${most}.`,
  },
  range_reversed: {
    id: () => "Yang terendah melebihi yang tertinggi. Tukar keduanya, atau betulkan salah satunya.",
    en: () => "The least is above the most. Exchange them, or correct one of them.",
  },
  plus_not_readable: {
    id: ({ text }) => `"${text}" bukan jumlah. Isi bilangan bulat, misalnya 200 atau -200.`,
    en: ({ text }) => `"${text}" is not an amount. Enter a whole number, such as 200 or -200.`,
  },
  delay_not_whole: {
    id: ({ row }) => `Asumsi ${row}: bulan terlambat adalah bilangan bulat dari 0 sampai 11. Bulatkan isiannya.`,
    en: ({ row }) => `Assumption ${row}: months late are whole numbers from 0 to 11. Round what was entered.`,
  },
  discrete_counts_differ: {
    id: ({ row, values, parts }) =>
      `Asumsi ${row}: ${values} nilai dengan ${parts} peluang. Isi satu peluang untuk tiap nilai, dipisah titik koma.`,
    en: ({ row, values, parts }) =>
      `Assumption ${row}: ${values} values with ${parts} chances. Enter one chance for each value, separated by semicolons.`,
  },
  chance_not_readable: {
    id: ({ row, text }) => `Asumsi ${row}: "${text}" bukan peluang. Isi angka dari 0 sampai 100.`,
    en: ({ row, text }) => `Assumption ${row}: "${text}" is not a chance. Enter a number from 0 to 100.`,
  },
  law_unchanged: {
    id: () => "Perubahan hukum ini tidak mengubah apa pun dalam tahun anggaran. Pilih bulan atau perubahan lain.",
    en: () => "This change of law changes nothing in the budget year. Choose another month or change.",
  },
  precision_not_readable: {
    id: ({ text }) => `"${text}" bukan ketelitian. Isi persen di atas 0, misalnya 0,1, atau kosongkan.`,
    en: ({ text }) => `"${text}" is no precision. Enter a percentage above 0, such as 0.1, or leave it empty.`,
  },
  tie_not_readable: {
    id: ({ row, text }) =>
      `Hubungan ${row}: "${text}" bukan kuat hubungan. Isi angka dari −1 (berlawanan) sampai 1 (selalu searah), misalnya 0,5.`,
    en: ({ row, text }) =>
      `Relation ${row}: "${text}" is no strength of a relation. Enter a number from −1 (opposite) to 1 (always together), such as 0.5.`,
  },
  tie_incomplete: {
    id: ({ row }) => `Hubungan ${row}: pilih dua asumsi yang berbeda.`,
    en: ({ row }) => `Relation ${row}: choose two different assumptions.`,
  },
  tie_twice: {
    id: ({ row, other }) => `Hubungan ${other} dan ${row} berbicara tentang dua asumsi yang sama. Hapus salah satunya.`,
    en: ({ row, other }) => `Relations ${other} and ${row} speak of the same two assumptions. Remove one of them.`,
  },
  correlation_contradicts: {
    id: ({ row }) =>
      `Hubungan asumsi ${row} bertentangan dengan hubungan asumsi-asumsi di atasnya: tidak ada angka yang dapat berhubungan demikian. Perkecil salah satunya.`,
    en: ({ row }) =>
      `The relations of assumption ${row} contradict those of the assumptions above: no numbers can be related like that. Make one of them smaller.`,
  },
  step_not_readable: {
    id: ({ text, most }) => `"${text}" bukan langkah. Isi bilangan bulat dari 1 sampai ${most}, dalam persen.`,
    en: ({ text, most }) => `"${text}" is no step. Enter a whole number from 1 to ${most}, in percent.`,
  },
  rate_not_readable: {
    id: ({ text }) => `"${text}" bukan persentase. Isi angka, misalnya 2,5.`,
    en: ({ text }) => `"${text}" is not a percentage. Enter a number, such as 2.5.`,
  },
  rate_missing: {
    id: ({ box }) => `Isi ${pathBox("id", box)}: persentase, misalnya 2,5.`,
    en: ({ box }) => `Enter ${pathBox("en", box)}: a percentage, such as 2.5.`,
  },
  year_not_readable: {
    id: ({ text }) => `"${text}" bukan tahun. Isi empat angka, misalnya 2029.`,
    en: ({ text }) => `"${text}" is not a year. Enter four digits, such as 2029.`,
  },
  path_needs_ceiling: {
    id: () => 'Cara "sesuai pagu" memerlukan pagu. Isi pagu tiap tahun, atau pilih cara lain.',
    en: () => 'The shape "as the budget allows" takes a ceiling. Enter the ceiling of each year, or choose another.',
  },
  target_gone: {
    id: () => "Yang diubah sudah tidak ada dalam anggaran. Pilih yang lain atau hapus perubahan ini.",
    en: () => "What this changes is no longer in the budget. Choose another or remove the change.",
  },
};
