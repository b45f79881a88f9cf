import type { Language, Words } from "../language";
import { showRupiah } from "../numbers";
import { nameOfPayer } from "../terms";

/** Words of the tables over worker groups. */
export const GROUP_WORDS = {
  ok: { id: "OK", en: "OK" },
  nobody: { id: "Jumlah orang 0 atau kosong: tidak ada iuran.", en: "People 0 or blank: no contribution." },
  nextYear: { id: "Jatuh tempo tahun berikutnya", en: "Due in the next year" },
} satisfies Record<string, Words>;

/** The worker's part of a year, which no sum of the table holds. */
export const deductedText = (language: Language, rupiah: number): string =>
  language === "id"
    ? `dipotong dari upah ${showRupiah(language, rupiah)} setahun, di luar jumlah`
    : `${showRupiah(language, rupiah)} a year deducted from pay, not in the total`;

/** A category that is in no list decides no account code. */
export const unknownCategoryText = (language: Language, category: string): string =>
  language === "id"
    ? `Kategori "${category}" tidak ada di daftar, jadi tidak menentukan kode rekening.`
    : `The category "${category}" is in no list, so it decides no account code.`;

/** A range without a column that is needed. */
export function columnMissingText(language: Language, argument: string, column: string): string {
  return language === "id"
    ? `Argumen ${argument} tidak memuat kolom ${column}. Pilih rentang beserta baris judulnya, misalnya Kelompok[#All], atau beri judul ${column} pada kolomnya.`
    : `The argument ${argument} has no column ${column}. Choose the range with its title row, for example Kelompok[#All], or name the column ${column}.`;
}

/** A row that is no part of the RKA, because the government does not pay it. */
export const outsideText = (language: Language, payer: string): string =>
  language === "id"
    ? `Di luar RKA: dibayar ${nameOfPayer("id", payer)}`
    : `Outside the RKA: ${nameOfPayer("en", payer)} pays`;
