import type { Language } from "./language";
import { showNumber } from "./numbers";
import { planProblemText } from "./planProblems";

type Data = Readonly<Record<string, string | number | null>>;
type Sentences = Record<string, Record<Language, (data: Data) => string>>;

/** What the rules of JSON want where the parser of the file stopped, by its own codes. */
const SYNTAX: Record<string, Record<Language, string>> = {
  InvalidSymbol: {
    id: 'teks harus dalam tanda kutip ("…"), selain itu hanya angka, true, false, atau null',
    en: 'a text needs quotation marks ("…"); without them only numbers, true, false and null may stand',
  },
  InvalidNumberFormat: {
    id: "angka ditulis tanpa pemisah ribuan, desimalnya dengan titik, misalnya 1500000 atau 12.5",
    en: "a number has no thousands separator and a point for decimals, such as 1500000 or 12.5",
  },
  PropertyNameExpected: {
    id: 'di sini perlu kunci dalam tanda kutip, misalnya "nama"; sesudah yang terakhir tidak ada koma',
    en: 'a key in quotation marks is needed, such as "nama"; no comma follows the last one',
  },
  ValueExpected: {
    id: "di sini perlu nilai: teks dalam kutip, angka, daftar [ … ], atau objek { … }; sesudah yang terakhir tidak ada koma",
    en: "a value is needed: a text in quotation marks, a number, a list [ … ] or an object { … }; no comma follows the last one",
  },
  ColonExpected: { id: "di antara kunci dan nilainya perlu titik dua (:)", en: "a colon (:) is needed after the key" },
  CommaExpected: { id: "di antara dua isian perlu koma (,)", en: "a comma (,) is needed between two entries" },
  CloseBraceExpected: { id: "kurung kurawal penutup } belum ada", en: "the closing brace } is missing" },
  CloseBracketExpected: { id: "kurung siku penutup ] belum ada", en: "the closing bracket ] is missing" },
  EndOfFileExpected: {
    id: "berkas sudah selesai sebelum ini; hapus sisanya",
    en: "the file ended before; remove the rest",
  },
  UnexpectedEndOfString: { id: 'tanda kutip penutup (") belum ada', en: 'the closing quotation mark (") is missing' },
  UnexpectedEndOfNumber: { id: "angkanya belum lengkap", en: "the number is not complete" },
  UnexpectedEndOfComment: { id: "penutup komentar */ belum ada", en: "the end of the comment */ is missing" },
  InvalidUnicode: { id: "\\u perlu empat angka heksadesimal", en: "\\u needs four hexadecimal digits" },
  InvalidEscapeCharacter: {
    id: 'sesudah garis miring terbalik hanya boleh " \\ / b f n r t atau u; tulis \\\\ untuk garis itu sendiri',
    en: 'after a backslash only " \\ / b f n r t or u may stand; write \\\\ for a backslash itself',
  },
  InvalidCharacter: {
    id: "tanda ini tidak boleh di dalam teks; untuk baris baru tulis \\n",
    en: "this sign may not stand in a text; write \\n for a new line",
  },
};

const syntaxReason = (language: Language, { reason }: Data): string =>
  SYNTAX[String(reason)]?.[language] ?? { id: "ini bukan JSON yang sah", en: "this is not valid JSON" }[language];

/** What stood there, or that nothing did. */
const found = (language: Language, { came }: Data): string => {
  if (!came) return { id: "Berkas berakhir di sini", en: "The file ends here" }[language];
  return { id: `Tertulis ${came}`, en: `Found ${came}` }[language];
};

/** What can be wrong in a plan file, besides what is wrong with the plan itself. */
const SENTENCES: Sentences = {
  json_syntax: {
    id: (d) => `${found("id", d)}; ${syntaxReason("id", d)}. Periksa juga koma, kutip, dan kurung di baris sebelumnya.`,
    en: (d) =>
      `${found("en", d)}; ${syntaxReason("en", d)}. Check commas, quotation marks and brackets on the line before as well.`,
  },
  file_too_large: {
    id: (d) =>
      `Berkas ini ${showNumber("id", Number(d.bytes))} bita; paling banyak ${showNumber("id", Number(d.limit))}. Bagi menjadi beberapa rencana.`,
    en: (d) =>
      `The file has ${showNumber("en", Number(d.bytes))} bytes; the limit is ${showNumber("en", Number(d.limit))}. Make several plans of it.`,
  },
  file_too_deep: {
    id: (d) =>
      `Kurung di sini terlalu dalam; paling dalam ${d.limit} tingkat. Ini bukan berkas rencana; lihat docs/plan-file.md.`,
    en: (d) =>
      `The brackets are too deep here; the limit is ${d.limit} levels. This is no plan file; see docs/plan-file.md.`,
  },
  more_problems: {
    id: (d) =>
      `Masih ada ${showNumber("id", Number(d.count))} kesalahan lain. Betulkan yang di atas dulu, lalu coba lagi.`,
    en: (d) =>
      `There are ${showNumber("en", Number(d.count))} more mistakes. Correct those above first, then try again.`,
  },
  key_twice: {
    id: (d) => `Kunci "${d.key}" ditulis dua kali. Hapus salah satunya.`,
    en: (d) => `The key "${d.key}" is written twice. Remove one of them.`,
  },
  value_missing: {
    id: (d) => `Isian "${d.key}" tidak boleh dikosongkan skenario. Tulis nilainya.`,
    en: (d) => `A scenario cannot empty "${d.key}". Write a value.`,
  },
  json_empty: {
    id: () => "Berkas kosong. Salin salah satu contoh dari folder examples.",
    en: () => "The file is empty. Start from one of the files in examples.",
  },
  object_expected: {
    id: (d) => `Di sini perlu objek { … }, tetapi tertulis ${d.came}.`,
    en: (d) => `An object { … } is needed here, but ${d.came} was found.`,
  },
  list_expected: {
    id: (d) => `Di sini perlu daftar [ … ], tetapi tertulis ${d.came}.`,
    en: (d) => `A list [ … ] is needed here, but ${d.came} was found.`,
  },
  key_unknown: {
    id: (d) => `Kunci "${d.key}" tidak dikenal. Yang dikenal: ${d.known}.`,
    en: (d) => `The key "${d.key}" is not known. Known keys: ${d.known}.`,
  },
  key_missing: {
    id: (d) => `Kunci "${d.key}" belum ada. Tambahkan.`,
    en: (d) => `The key "${d.key}" is missing. Add it.`,
  },
  key_null: {
    id: (d) => `Kunci "${d.key}" berisi null. Isi nilainya; kunci ini wajib.`,
    en: (d) => `The key "${d.key}" holds null. Give it a value; it is required.`,
  },
  coverage_empty: {
    id: (d) => `Angka cakupan ini tidak berisi apa-apa. Isi paling sedikit satu dari: ${d.needed}, atau hapus.`,
    en: (d) => `This figure of coverage says nothing. Give at least one of: ${d.needed}, or remove it.`,
  },
  text_expected: {
    id: (d) => `Di sini perlu teks dalam tanda kutip, tetapi tertulis ${d.came}.`,
    en: (d) => `A text in quotation marks is needed here, but ${d.came} was found.`,
  },
  texts_expected: {
    id: (d) => `Di sini perlu daftar teks, tetapi tertulis ${d.came}.`,
    en: (d) => `A list of texts is needed here, but ${d.came} was found.`,
  },
  number_expected: {
    id: (d) => `Di sini perlu angka tanpa tanda kutip, tetapi tertulis ${d.came}.`,
    en: (d) => `A number without quotation marks is needed here, but ${d.came} was found.`,
  },
  rupiah_expected: {
    id: (d) => `Di sini perlu rupiah bulat, nol atau lebih, tetapi tertulis ${d.came}.`,
    en: (d) => `Whole rupiah, zero or more, are needed here, but ${d.came} was found.`,
  },
  month_expected: {
    id: (d) => `Di sini perlu bulan seperti "2025-04", tetapi tertulis ${d.came}.`,
    en: (d) => `A month such as "2025-04" is needed here, but ${d.came} was found.`,
  },
  percent_expected: {
    id: (d) => `Porsi harus lebih dari 0 dan paling banyak 100 persen, tetapi tertulis ${d.came}.`,
    en: (d) => `The share must be above 0 and at most 100 percent, but ${d.came} was found.`,
  },
  percent_too_fine: {
    id: (d) => `Persen ditulis dengan paling banyak tiga desimal, tetapi tertulis ${d.came}. Bulatkan sendiri.`,
    en: (d) => `A percentage has at most three decimals, but ${d.came} was found. Round it yourself.`,
  },
  sign_unwritable: {
    id: (d) =>
      `Teks ini memuat tanda ${d.sign}, yang tidak tampak dan tidak dapat disimpan dalam buku kerja. Hapus tandanya.`,
    en: (d) => `This text holds the sign ${d.sign}, which cannot be seen or kept in a workbook. Remove it.`,
  },
  account_twice: {
    id: (d) =>
      `Kode rekening ${d.program} ${d.category ? `untuk ${d.category}` : "untuk kelompok lain"} ditulis dua kali. Hapus salah satunya.`,
    en: (d) =>
      `The account code of ${d.program} ${d.category ? `for ${d.category}` : "for other groups"} is written twice. Remove one.`,
  },
  provision_not_a_number: {
    id: (d) =>
      `"${d.name}" adalah daftar atau masa, bukan satu angka; daftar seperti itu tidak dapat diganti ketentuan setempat.`,
    en: (d) => `"${d.name}" is a table or a period, not one number; a local provision cannot replace it.`,
  },
  word_unknown: {
    id: (d) => `${d.came} tidak dikenal. Pilih salah satu: ${d.accepted}.`,
    en: (d) => `${d.came} is not known. Choose one of: ${d.accepted}.`,
  },
  programs_expected: {
    id: (d) => `Di sini perlu program seperti "JKK+JKM", tetapi tertulis ${d.came}.`,
    en: (d) => `Programmes such as "JKK+JKM" are needed here, but ${d.came} was found.`,
  },
  ceilings_expected: {
    id: (d) => `Pagu ditulis per tahun, misalnya { "2025": 913701600 }, tetapi tertulis ${d.came}.`,
    en: (d) => `Ceilings are written by year, such as { "2025": 913701600 }, but ${d.came} was found.`,
  },
  accounts_expected: {
    id: (d) => `Kode rekening ditulis per program, misalnya { "JKK": "5.1.02.02.02.0006" }, tetapi tertulis ${d.came}.`,
    en: (d) =>
      `Account codes are written by programme, such as { "JKK": "5.1.02.02.02.0006" }, but ${d.came} was found.`,
  },
  year_expected: {
    id: (d) => `"${d.came}" bukan tahun. Tulis empat angka, misalnya "2025".`,
    en: (d) => `"${d.came}" is not a year. Write four digits, such as "2025".`,
  },
  groups_missing: {
    id: () => "Daftar kelompok kosong. Isi paling sedikit satu kelompok.",
    en: () => "There are no groups. Enter at least one.",
  },
  target_unknown: {
    id: (d) => `"${d.name}" tidak ada. Yang ada: ${d.known || "belum ada satu pun"}.`,
    en: (d) => `There is no "${d.name}". There are: ${d.known || "none yet"}.`,
  },
  column_unknown: {
    id: (d) => `Kolom "${d.column}" tidak dapat diubah skenario. Yang dapat: ${d.known}.`,
    en: (d) => `A scenario cannot change "${d.column}". It can change: ${d.known}.`,
  },
  scenario_unknown: {
    id: (d) => `Skenario ${d.came} tidak ada. Yang ada: ${d.known || "belum ada satu pun"}.`,
    en: (d) => `There is no scenario ${d.came}. There are: ${d.known || "none yet"}.`,
  },
  fund_unknown: {
    id: (d) => `Sumber dana "${d.came}" tidak ada dalam daftar dana. Yang ada: ${d.known || "belum ada satu pun"}.`,
    en: (d) => `The funding source "${d.came}" is not in the list of funds. There are: ${d.known || "none yet"}.`,
  },
  name_twice: {
    id: (d) => `Nama "${d.name}" dipakai dua kali (huruf besar dan spasi tidak membedakan). Ubah salah satunya.`,
    en: (d) => `The name "${d.name}" is used twice (case and spaces make no difference). Change one of them.`,
  },
};

/**
 * One mistake of a plan file as a line of text.
 *
 * @example planFileProblemText("id", { line: 7, path: "kelompok[0].orang", code: "number_expected", data: { came: '"banyak"' } })
 *   // 'Baris 7, kelompok[0].orang: Di sini perlu angka tanpa tanda kutip, tetapi tertulis "banyak".'
 */
export function planFileProblemText(
  language: Language,
  problem: { line: number; path: string; code: string; data: Data },
): string {
  const sentence = SENTENCES[problem.code]?.[language](problem.data) ?? planProblemText(language, problem);
  const line = language === "id" ? "Baris" : "Line";
  return `${line} ${problem.line}${problem.path ? `, ${problem.path}` : ""}: ${sentence}`;
}
