import { ambiguousDateText } from "../months";
import { showExact } from "../numbers";
import type { Sentences } from "./sentence";

/** What a sheet held that could not be read, or was read although written otherwise. */
export const readingSentences = {
  writing_half_undone: {
    id: () =>
      "Tulisan terakhir dibatalkan sebagian atau terputus: angka di lembar bisa campuran yang lama dan yang baru, jangan dipakai. Batalkan juga sisanya (Ctrl+Z), ulangi (Ctrl+Y), atau tulis lagi dari panel.",
    en: () =>
      "The last writing was undone in part or cut off: figures in the sheets may mix the old and the new, do not use them. Undo the rest as well (Ctrl+Z), redo it (Ctrl+Y), or write again from the pane.",
  },
  column_missing: {
    id: ({ column }) =>
      `Kolom "${column}" tidak ada lagi di tabel. Tambahkan kolom dengan judul itu, atau tulis dari panel untuk mengembalikannya.`,
    en: ({ column }) =>
      `The column "${column}" is gone from the table. Add a column with that title, or write from the pane to bring it back.`,
  },
  column_renamed: {
    id: ({ column, title }) => `Kolom "${title}" dibaca sebagai "${column}".`,
    en: ({ column, title }) => `The column "${title}" was read as "${column}".`,
  },
  text_read_as_number: {
    id: ({ text, value }) =>
      `Teks "${text}" dibaca sebagai angka ${showExact("id", Number(value))}. Rumus di buku belum menghitungnya; tulis dari panel, atau ketik ulang angkanya.`,
    en: ({ text, value }) =>
      `The text "${text}" was read as the number ${showExact("en", Number(value))}. The book's formulas do not count it yet; write from the pane, or type the number again.`,
  },
  text_read_as_month: {
    id: ({ text, month }) =>
      `Teks "${text}" dibaca sebagai bulan ${month}. Rumus di buku belum menghitungnya; tulis dari panel, atau ketik ulang sebagai tanggal.`,
    en: ({ text, month }) =>
      `The text "${text}" was read as the month ${month}. The book's formulas do not count it yet; write from the pane, or type it again as a date.`,
  },
  choice_understood: {
    id: ({ text, value }) => `"${text}" dibaca sebagai "${value}". Pilih dari daftar agar rumus ikut mengenalnya.`,
    en: ({ text, value }) =>
      `"${text}" was read as "${value}". Choose it from the list so that the formulas know it too.`,
  },
  not_a_number: {
    id: ({ text }) => `"${text}" bukan angka. Isi dengan angka saja, misalnya 6043.`,
    en: ({ text }) => `"${text}" is not a number. Enter digits only, e.g. 6043.`,
  },
  not_a_month: {
    id: ({ text }) =>
      ambiguousDateText("id", String(text)) ?? `"${text}" bukan bulan. Isi sebagai tanggal, misalnya 1/4/2025.`,
    en: ({ text }) =>
      ambiguousDateText("en", String(text)) ?? `"${text}" is not a month. Enter it as a date, e.g. 1 Apr 2025.`,
  },
  not_a_choice: {
    id: ({ text }) => `"${text}" tidak ada dalam daftar pilihan. Pilih dari daftar di sel itu.`,
    en: ({ text }) => `"${text}" is not among the choices. Choose from the list in the cell.`,
  },
  cell_blank: {
    id: () => "Sel ini masih kosong, padahal perlu diisi agar barisnya dihitung.",
    en: () => "This cell is empty, and the row is not counted until it is filled.",
  },
  formula_in_input: {
    id: ({ formula }) =>
      `Sel isian ini memuat rumus ${formula}. Hasilnya dipakai; rumusnya tetap sampai angka itu diubah dari panel.`,
    en: ({ formula }) =>
      `This input holds the formula ${formula}. Its result is used; the formula stays until the figure is changed in the pane.`,
  },
  error_in_input: {
    id: ({ error }) => `Sel isian ini berisi kesalahan ${error}. Hapus dan isi kembali.`,
    en: ({ error }) => `This input holds the error ${error}. Clear it and enter it again.`,
  },
  code_duplicate: {
    id: ({ code, given }) =>
      `Kode ${code} dipakai dua baris; yang kedua dibaca sebagai ${given}. Beri kode lain di sel itu.`,
    en: ({ code, given }) =>
      `Two rows have the code ${code}; the second was read as ${given}. Give it another code in the cell.`,
  },
  code_copied: {
    id: ({ code, given }) =>
      `Baris salinan dengan kode ${code} dibaca sebagai ${given}; kode itu masuk ke selnya saat Anda menulis ke buku kerja.`,
    en: ({ code, given }) =>
      `A copied row with the code ${code} was read as ${given}; its cell gets that code when you write to the workbook.`,
  },
  code_given: {
    id: ({ code }) => `Baris ini belum berkode; dibaca sebagai ${code}.`,
    en: ({ code }) => `This row has no code yet; it was read as ${code}.`,
  },
  scenario_renamed: {
    id: ({ former, name }) =>
      `Skenario "${former}" kini bernama "${name}" di daftar; baris yang menyebut nama lama dibaca sebagai miliknya, dan memuat nama baru setelah Anda menulis ke buku kerja.`,
    en: ({ former, name }) =>
      `The scenario "${former}" is now called "${name}" in the list; rows with the former name were read as its own, and get the new name when you write to the workbook.`,
  },
  account_without_group: {
    id: ({ account, group }) =>
      `Kode rekening ${account} milik baris RKA dari kelompok ${group}, yang sudah tidak ada. Menulis dari panel menghapus baris itu; bila kodenya masih perlu, isikan pada kelompok lain lebih dahulu.`,
    en: ({ account, group }) =>
      `The account code ${account} belongs to RKA lines of the group ${group}, which is gone. Writing from the pane removes them; if the code is still needed, enter it for another group first.`,
  },
  fund_unknown: {
    id: ({ text }) => `Sumber dana "${text}" tidak ada di lembar Dana. Tambahkan di sana, atau pilih yang ada.`,
    en: ({ text }) => `The fund "${text}" is not on the sheet Funds. Add it there, or choose one that is.`,
  },
} satisfies Sentences as Sentences;
