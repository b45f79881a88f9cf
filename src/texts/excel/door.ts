import type { Words } from "../language";
import type { Sentences } from "./sentence";

/** Why neither writing nor taking it back went on. */
const REASONS: Readonly<Record<string, Words>> = {
  cell_being_edited: { id: "sebuah sel sedang disunting", en: "a cell is being edited" },
  excel_busy: { id: "Excel sedang sibuk", en: "Excel is busy" },
  connection_lost: { id: "sambungan ke Excel terputus", en: "the connection to Excel was lost" },
};

/** What keeps the add-in from reading or writing, and the way on. */
export const doorSentences = {
  sheet_protected: {
    id: ({ sheet }) =>
      `Lembar ${sheet} diproteksi, jadi tidak ada yang ditulis. Buka proteksinya lewat Tinjau > Buka Proteksi Lembar, lalu tulis lagi.`,
    en: ({ sheet }) =>
      `The sheet ${sheet} is protected, so nothing was written. Unprotect it under Review > Unprotect Sheet, then write again.`,
  },
  workbook_protected: {
    id: () =>
      "Susunan buku kerja ini diproteksi, jadi lembar tidak dapat ditambah. Buka proteksinya lewat Tinjau > Proteksi Buku Kerja, lalu tulis lagi.",
    en: () =>
      "The structure of this workbook is protected, so no sheet can be added. Unprotect it under Review > Protect Workbook, then write again.",
  },
  cell_being_edited: {
    id: () => "Sebuah sel sedang disunting. Tekan Enter atau Esc di Excel, lalu coba lagi.",
    en: () => "A cell is being edited. Press Enter or Esc in Excel, then try again.",
  },
  foreign_sheet: {
    id: ({ sheet }) =>
      `Buku kerja ini sudah punya lembar ${sheet} yang bukan buatan Simulasi Iuran. Ganti nama lembar itu, atau lanjutkan: lembar itu disimpan dengan nama lain dan isinya tidak disentuh.`,
    en: ({ sheet }) =>
      `This workbook already has a sheet ${sheet} that Simulasi Iuran did not make. Rename it, or go on: it is kept under another name and its contents are not touched.`,
  },
  name_taken: {
    id: ({ name }) =>
      `Nama ${name} sudah dipakai tabel atau nama lain di buku kerja ini. Ganti nama itu lewat Rumus > Manajer Nama, lalu tulis lagi.`,
    en: ({ name }) =>
      `The name ${name} is already used by a table or name of this workbook. Rename it under Formulas > Name Manager, then write again.`,
  },
  cells_in_the_way: {
    id: ({ sheet, address }) =>
      `Di lembar ${sheet} sel ${address} ada isi yang bukan bagian buku, sedangkan buku perlu tempat itu. Pindahkan isinya ke lembar lain, lalu tulis lagi.`,
    en: ({ sheet, address }) =>
      `On the sheet ${sheet} the cell ${address} holds something that is not part of the book, and the book needs the place. Move it to another sheet, then write again.`,
  },
  sheet_unmarked: {
    id: ({ sheet }) =>
      `Isi lembar ${sheet} tidak terbaca: nama tersembunyi yang menandainya hilang, misalnya oleh Pemeriksa Dokumen. Buka salinan buku dari sebelum itu. Bila menulis dari sini, isikan lagi di panel; lembar yang sekarang disimpan dengan nama lain.`,
    en: ({ sheet }) =>
      `The sheet ${sheet} cannot be read: the hidden names that mark it are gone, perhaps by the Document Inspector. Open a copy of the book from before. If you write from here, enter its contents in the pane again; the sheet that stands now is kept under another name.`,
  },
  sheet_missing: {
    id: ({ sheet }) => `Lembar ${sheet} tidak ada lagi. Tulis ke buku kerja untuk membuatnya kembali.`,
    en: ({ sheet }) => `The sheet ${sheet} is gone. Write to the workbook to make it again.`,
  },
  cell_missing: {
    id: ({ sheet, address }) => `Sel ${address} di lembar ${sheet} tidak ditemukan.`,
    en: ({ sheet, address }) => `The cell ${address} on the sheet ${sheet} was not found.`,
  },
  newer_book: {
    id: ({ version, known }) =>
      `Buku ini ditulis oleh Simulasi Iuran yang lebih baru (buku versi ${version}, yang dikenal di sini ${known}). Perbarui add-in; sampai saat itu buku hanya dibaca.`,
    en: ({ version, known }) =>
      `This book was written by a newer Simulasi Iuran (book version ${version}; this one knows ${known}). Update the add-in; until then the book is only read.`,
  },
  older_book: {
    id: () =>
      "Buku ini berbentuk lama (versi 1) dan tidak dapat dibaca lagi oleh Simulasi Iuran; rumusnya tetap menghitung di Excel. Buka buku kerja kosong, masukkan kelompok dan dananya di panel (atau dari berkas rencana), lalu tulis buku baru.",
    en: () =>
      "This book has the former shape (version 1) and can no longer be read by Simulasi Iuran; its formulas go on calculating in Excel. Open an empty workbook, enter its groups and funds in the pane (or from a plan file), and write a new book.",
  },
  groups_missing: {
    id: () => "Tabel kelompok tidak ditemukan lagi di buku ini. Tulis ke buku kerja untuk membuatnya kembali.",
    en: () => "The table of groups is no longer in this book. Write to the workbook to make it again.",
  },
  unsendable_value: {
    id: ({ sheet, address, value }) =>
      `Nilai "${value}" untuk sel ${address} di lembar ${sheet} bukan angka atau teks, jadi tidak ada yang ditulis. Periksa isian kelompok itu.`,
    en: ({ sheet, address, value }) =>
      `The value "${value}" for the cell ${address} on the sheet ${sheet} is neither number nor text, so nothing was written. Check that group's entries.`,
  },
  excel_busy: {
    id: () => "Excel sedang sibuk. Tunggu sebentar, lalu coba lagi.",
    en: () => "Excel is busy. Wait a moment, then try again.",
  },
  connection_lost: {
    id: () => "Sambungan ke Excel terputus; isi panel tetap ada. Periksa jaringan, lalu coba lagi.",
    en: () => "The connection to Excel was lost; what is in the pane is kept. Check the network, then try again.",
  },
  too_large: {
    id: () =>
      "Excel tidak menerima sebanyak ini sekaligus. Buku kerja tetap seperti semula; kurangi jumlah kelompok, atau bagi menjadi dua buku.",
    en: () => "Excel does not take so much at once. The workbook is as it was; use fewer groups, or make two books.",
  },
  other_workbook_active: {
    id: () => "Buku kerja lain sedang di depan. Klik sebuah sel di buku kerja ini, lalu coba lagi.",
    en: () => "Another workbook is in front. Click a cell of this workbook, then try again.",
  },
  undo_not_supported: {
    id: () =>
      "Excel ini tidak dapat mengurungkan langkah itu, jadi tidak menjalankannya. Buku kerja tetap seperti semula; simpan, tutup dan buka lagi, lalu coba lagi.",
    en: () =>
      "This Excel cannot undo that step and so did not take it. The workbook is as it was; save, close and open it again, then try again.",
  },
  changed_by_others: {
    id: () =>
      "Orang lain sedang mengubah buku kerja ini di tempat yang sama. Tunggu sampai perubahannya masuk, baca buku lagi, lalu coba lagi.",
    en: () =>
      "Somebody else is changing this workbook in the same place. Wait until the change has arrived, read the book again, then try again.",
  },
  dates_from_1904: {
    id: () =>
      "Buku kerja ini memakai sistem tanggal 1904, sehingga bulan iuran akan meleset empat tahun; tidak ada yang dibaca atau ditulis. Tulis di buku kerja baru, atau matikan Gunakan sistem tanggal 1904 (File > Opsi > Tingkat Lanjut; di Mac: Excel > Pengaturan > Penghitungan), periksa tanggal lain di buku kerja ini, lalu coba lagi.",
    en: () =>
      "This workbook uses the 1904 date system, so contribution months would be four years off; nothing was read or written. Write in a new workbook, or clear Use 1904 date system (File > Options > Advanced; on a Mac: Excel > Settings > Calculation), check the other dates of this workbook, then try again.",
  },
  read_only: {
    id: () =>
      "Buku kerja ini dibuka untuk dibaca saja, jadi panel dapat menghitung tetapi tidak menulis. Klik Aktifkan Pengeditan, atau simpan salinannya, lalu tulis lagi.",
    en: () =>
      "This workbook is open for reading only: the pane can calculate but not write. Click Enable Editing or save a copy, then write again.",
  },
  pages_not_set: {
    id: ({ sheets }) =>
      `Buku sudah lengkap, tetapi Excel tidak menerima tata letak cetak lembar ${sheets}. Periksa pencetak dan ukuran kertasnya (F4 atau A4), lalu tulis lagi, atau atur lewat Tata Letak Halaman.`,
    en: ({ sheets }) =>
      `The book is complete, but Excel did not take the page layout of ${sheets}. Check the printer and its paper size (F4 or A4) and write again, or set it under Page Layout.`,
  },
  charts_not_drawn: {
    id: ({ sheet }) =>
      `Buku sudah lengkap, tetapi Excel tidak menerima bagan di lembar ${sheet}; angkanya ada di sel di sampingnya. Tulis lagi untuk mencoba sekali lagi.`,
    en: ({ sheet }) =>
      `The book is complete, but Excel did not take the charts of ${sheet}; their figures stand in the cells beside them. Write again to try once more.`,
  },
  writing_cut_off: {
    id: ({ calculation }) =>
      `Tulisan terakhir terputus sebelum selesai: angka di lembar bisa campuran lama dan baru, jangan dipakai. Semua isian tulisan itu ada di panel ini; tulis lagi untuk melengkapi buku. Yang diketik di lembar sesudahnya tidak ikut. Bila orang lain sedang menulis buku ini, tunggu dahulu.${calculation === "1" ? " Excel tertinggal pada perhitungan manual; sudah dikembalikan." : ""}`,
    en: ({ calculation }) =>
      `The last writing was cut off before its end: figures in the sheets may mix the old and the new, do not use them. All inputs of that writing are kept and shown in this pane; write again to complete the book. What was typed in the sheets since is not among them. If somebody else is writing this book now, wait first.${calculation === "1" ? " Excel was left calculating by hand; that has been set back as it was." : ""}`,
  },
  excel_refused: {
    id: ({ code, message }) =>
      `Excel menolak pekerjaan ini (${[code, message].filter(Boolean).join(": ")}). Buku kerja tetap seperti semula; coba lagi.`,
    en: ({ code, message }) =>
      `Excel refused this (${[code, message].filter(Boolean).join(": ")}). The workbook is as it was; try again.`,
  },
  not_restored: {
    id: ({ code, message, missing, refused }) =>
      [
        "Penulisan terhenti dan buku kerja belum kembali seperti semula: angka di lembar bisa campuran, jangan dipakai.",
        missing ? `Lembar ${missing} dihapus sementara buku ditulis; tulisan berikutnya membuatnya lagi.` : "",
        refused
          ? `Lembar ${refused} tidak dapat dikembalikan; bila diproteksi, buka lewat Tinjau > Buka Proteksi Lembar.`
          : "",
        missing || refused
          ? ""
          : `Sebabnya: ${REASONS[code ?? ""]?.id ?? `Excel menolak (${[code, message].filter(Boolean).join(": ")})`}.`,
        "Semua isian tetap ada di panel: tulis lagi untuk melengkapi buku.",
      ]
        .filter(Boolean)
        .join(" "),
    en: ({ code, message, missing, refused }) =>
      [
        "Writing stopped and the workbook is not yet as it was: figures in the sheets may be mixed, do not use them.",
        missing ? `The sheet ${missing} was deleted while the book was written; the next writing makes it again.` : "",
        refused
          ? `The sheet ${refused} could not be brought back; if it is protected, unprotect it under Review > Unprotect Sheet.`
          : "",
        missing || refused
          ? ""
          : `The reason: ${REASONS[code ?? ""]?.en ?? `Excel refused (${[code, message].filter(Boolean).join(": ")})`}.`,
        "All inputs are still in the pane: write again to complete the book.",
      ]
        .filter(Boolean)
        .join(" "),
  },
} satisfies Sentences as Sentences;
