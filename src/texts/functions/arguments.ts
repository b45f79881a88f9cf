import type { Language, Words } from "../language";
import { showExact } from "../numbers";

/** What each kind of argument accepts, as the end of the sentence "Isi …" / "Enter …". */
const ACCEPTED = {
  program: {
    id: "JKK, JKM, JHT atau JP, boleh digabung dengan + (misalnya JKK+JKM)",
    en: "JKK, JKM, JHT or JP, joined by + if several (for example JKK+JKM)",
  },
  oneProgram: { id: "satu program saja: JKK, JKM, JHT atau JP", en: "one programme only: JKK, JKM, JHT or JP" },
  month: {
    id: "tanggal Excel, atau teks YYYY-MM atau YYYY-MM-DD, paling akhir Desember 2100",
    en: "an Excel date, or text YYYY-MM or YYYY-MM-DD, December 2100 at the latest",
  },
  base: {
    id: "rupiah sebulan, paling sedikit satu, paling banyak dua desimal; untuk BPU boleh dihilangkan (dipakai dasar terendah)",
    en: "rupiah a month, at least one, with at most two decimals; for BPU it may be left out (the lowest base is used)",
  },
  people: { id: "bilangan bulat 1 atau lebih", en: "a whole number, 1 or more" },
  ceiling: { id: "rupiah bulat lebih dari nol", en: "whole rupiah above zero" },
  contract: {
    id: "nilai kontrak tanpa PPN, rupiah bulat lebih dari nol",
    en: "the contract value without PPN, whole rupiah above zero",
  },
  segment: {
    id: "PU, BPU atau JAKON (jasa konstruksi yang upahnya diketahui; dari nilai kontrak pakai JAMSOS.IURANJAKON)",
    en: "PU, BPU or JAKON (construction where the wages are known; from a contract value use JAMSOS.IURANJAKON)",
  },
  construction: {
    id: 'JAKON atau kosongkan, karena argumen program berisi "JAKON"',
    en: 'JAKON or leave it out, since the argument program holds "JAKON"',
  },
  risk: {
    id: "1 sampai 5, atau sangat rendah, rendah, sedang, tinggi, sangat tinggi",
    en: "1 to 5, or sangat rendah, rendah, sedang, tinggi, sangat tinggi (very low to very high)",
  },
  sector: { id: "umum atau transportasi", en: "umum (general) or transportasi (transport)" },
  payer: {
    id: "APBD, APBN, APBDES, CSR, MANDIRI atau PEMBERI KERJA",
    en: "APBD, APBN, APBDES, CSR, MANDIRI (the participant) or PEMBERI KERJA (the employer)",
  },
  share: {
    id: "total, pemberi kerja atau pekerja",
    en: "total, pemberi kerja (employer) or pekerja (worker)",
  },
  rounding: { id: "terdekat, bawah atau atas", en: "terdekat (nearest), bawah (down) or atas (up)" },
  language: { id: "id atau en", en: "id or en" },
  amount: {
    id: "angka dengan paling banyak dua desimal, paling besar 90 triliun",
    en: "a number with at most two decimals, 90 trillion at most",
  },
  year: { id: "tahun empat angka, 2016 sampai 2100", en: "a year of four digits, 2016 to 2100" },
  table: {
    id: "rentang kelompok beserta baris judulnya, sedikitnya satu baris di bawahnya",
    en: "the range of groups with its title row and at least one row below",
  },
  participants: { id: "bilangan bulat nol atau lebih", en: "a whole number, zero or more" },
  fraction: {
    id: "bagian atau persen antara 0 dan 100%, misalnya 45%",
    en: "a fraction or percentage between 0 and 100%, for example 45%",
  },
  growth: { id: "persen setahun, misalnya 1,5%", en: "a percentage a year, for example 1.5%" },
  shape: { id: "merata, awal, S atau hemat", en: "merata (even), awal (front-loaded), S or hemat (cheapest)" },
  event: {
    id: "kematian, kecelakaan kerja atau cacat total",
    en: "kematian (death), kecelakaan kerja (work accident) or cacat total (total disability)",
  },
  membership: { id: "bulan utuh, nol atau lebih", en: "whole months, zero or more" },
  assumptions: {
    id: "rentang asumsi beserta baris judulnya (Hal, Sasaran, Sebaran, …, Sumber)",
    en: "the range of assumptions with its title row (Subject, Target, Distribution, …, Source)",
  },
  trials: { id: "bilangan bulat 100 sampai 200.000", en: "a whole number from 100 to 200,000" },
  seed: { id: "bilangan bulat nol atau lebih", en: "a whole number, zero or more" },
  cashBasis: { id: "bulan iuran atau jatuh tempo", en: "bulan iuran (contribution month) or jatuh tempo (due date)" },
} satisfies Record<string, Words>;

export type Accepted = keyof typeof ACCEPTED;

/** What came instead. A value is shown as it was found; the rest is described. */
export type Found =
  { value: string | number | boolean } | "missing" | "range" | "year" | "titles" | "rows" | "unreadable";

const FOUND: Record<Exclude<Found, object>, Words> = {
  missing: { id: "belum diisi", en: "is missing" },
  range: { id: "berisi lebih dari satu sel", en: "holds more than one cell" },
  year: {
    id: "berisi tahun saja, padahal angka dibaca sebagai tanggal",
    en: "holds a year only, while a number is read as a date",
  },
  titles: { id: "tidak dimulai dengan baris judul kolom", en: "does not start with a row of column titles" },
  rows: { id: "tidak berisi satu kelompok pun", en: "holds no group" },
  unreadable: { id: "berisi nilai yang tidak dapat dibaca", en: "holds a value that cannot be read" },
};

/**
 * The sentence for a wrong or missing argument: its name, what came, what is accepted.
 * @example argumentText("id", "risiko", { value: "gawat" }, "risk")
 *   // "Argumen risiko berisi "gawat". Isi 1 sampai 5, atau sangat rendah, …"
 */
export function argumentText(language: Language, argument: string, found: Found, accepted: Accepted): string {
  const came =
    typeof found === "object"
      ? `${language === "id" ? "berisi" : "holds"} ${showValue(language, found.value, accepted)}`
      : FOUND[found][language];
  const enter = language === "id" ? "Isi" : "Enter";
  const name = language === "id" ? "Argumen" : "The argument";
  return `${name} ${argument} ${came}. ${enter} ${ACCEPTED[accepted][language]}.`;
}

/** The same where a sentence of its own says what is wrong. */
export const argumentSaysText = (language: Language, argument: string, sentence: string): string =>
  `${language === "id" ? "Argumen" : "The argument"} ${argument}: ${sentence}`;

/** As a person writes it, so that it is found again in the formula: a year without points. Long text is cut. */
function showValue(language: Language, value: string | number | boolean, accepted: Accepted): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") {
    const isYear = (accepted === "year" || accepted === "month") && Number.isInteger(value);
    return isYear ? String(value) : showExact(language, value);
  }
  return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
}

/** For what should never happen: still a sentence, never an ordinary exception. */
const UNEXPECTED: Words = {
  id: "Fungsi ini tidak dapat menghitung isian tersebut. Periksa argumennya; bila sudah benar, laporkan rumusnya kepada pengelola add-in",
  en: "This function cannot calculate that input. Check its arguments; if they are right, report the formula to the add-in's maintainers",
};
const WITH: Words = { id: ", dengan pesan ini: ", en: ", with this message: " };
/** The card of a cell is small; the beginning of a message is what a maintainer needs. */
const LONGEST_DETAIL = 120;

/** What a cell says where a function failed by a fault of ours. @param detail what the program itself said; "" for nothing */
export function unexpectedText(language: Language, detail = ""): string {
  return `${UNEXPECTED[language]}${detail === "" ? "" : WITH[language] + detail.slice(0, LONGEST_DETAIL)}.`;
}
