import type { Language, Words } from "../language";

/** Words of the tables over worker groups. */
export const GROUP_WORDS = {
  ok: { id: "OK", en: "OK" },
  nobody: { id: "Jumlah orang 0 atau kosong: tidak ada iuran.", en: "People 0 or blank: no contribution." },
  nextYear: { id: "Jatuh tempo tahun berikutnya", en: "Due in the next year" },
} satisfies Record<string, Words>;

/** A range without a column that is needed. */
export function columnMissingText(language: Language, argument: string, column: string): string {
  return language === "id"
    ? `Argumen ${argument} tidak memuat kolom ${column}. Pilih rentang beserta baris judulnya, misalnya Kelompok[#All], atau beri judul ${column} pada kolomnya.`
    : `The argument ${argument} has no column ${column}. Choose the range with its title row, for example Kelompok[#All], or name the column ${column}.`;
}
