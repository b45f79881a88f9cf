import type { Language } from "../language";

/** Why a book's total could not be compared. */
type NotCompared = Record<"calculating" | "manual" | "missing" | "unfinished" | "failed", string>;

/** Words of writing the budget to the workbook. */
const id = {
  write: "Tulis ke buku kerja",
  writing: "Menulis…",
  progress: (done: string, of: string, sheet: string) => `${sheet}: ${done} dari ${of} sel`,
  stop: "Hentikan",
  written: (sheets: number, cells: string) => `Tertulis: ${sheets} lembar, ${cells} sel.`,
  nothingToWrite: "Buku kerja sudah memuat semuanya. Tidak ada sel yang perlu diubah.",
  checking: "Memeriksa jumlah di buku kerja…",
  agrees: (total: string) => `Buku kerja menghitung jumlah yang sama: ${total}.`,
  differsTitle: "Jumlah di buku kerja berbeda dari panel",
  differs: (here: string, inBook: string, difference: string | null) =>
    `Panel ${here}, buku kerja ${inBook}${difference ? `, selisih ${difference}` : ""}.`,
  groupsDiffer: (here: number, inBook: number) => `Panel menghitung ${here} kelompok, buku kerja ${inBook}.`,
  differsAdvice:
    "Tulis ke buku kerja sekali lagi. Bila tetap berbeda, ada rumus yang tertimpa: lembar Uji menyebut tempatnya.",
  notCompared: {
    calculating: "Excel masih menghitung, jadi jumlahnya belum dibandingkan.",
    manual: "Excel menghitung hanya bila diminta. Tekan F9, lalu bandingkan.",
    missing:
      "Jumlah di buku tidak ditemukan: lembarnya dihapus, atau penulisannya diurungkan. Tulis ke buku kerja sekali lagi.",
    unfinished: "Tulisan terakhir belum utuh, jadi jumlah di buku jangan dipakai. Tulis ke buku kerja sekali lagi.",
    failed: "Excel sedang sibuk, jadi jumlahnya belum dibandingkan. Selesaikan isian sel, lalu bandingkan.",
  } as NotCompared,
  calculatedOnce: "Excel menghitung hanya bila diminta. Buku sudah dihitung sekali; setelah mengubah isian, tekan F9.",
  compareAgain: "Bandingkan lagi",
  showChecks: "Lihat Uji",
  showRka: "Lihat RKA",
  accountsMissing: (count: number) => `${count} kode rekening RKA belum diketahui.`,
  accountsShow: "Isi kodenya",
  cancelled: "Dihentikan. Buku kerja tetap seperti semula.",
  failed: "Belum tertulis",
  tryAgain: "Coba lagi",
  replaceTitle: "Ganti anggaran di buku kerja ini?",
  replaceAbout: (region: string, year: number) =>
    `Buku kerja ini sudah berisi anggaran ${region} ${year}. Menulis akan mengganti kelompok di dalamnya. Untuk menyimpan keduanya, batalkan dan tulis di buku kerja lain.`,
  replace: "Ganti",
  takeOver: "Pakai nama lembar itu",
  blocked: (count: number) => `${count} hal perlu dibetulkan sebelum ditulis.`,
  blockedShow: "Lihat yang pertama",
  noBook: "Belum ada anggaran di buku kerja ini. Susun di sini, lalu tulis.",
  newer: "Buku kerja ini ditulis oleh versi yang lebih baru. Isinya bisa dilihat, tetapi tidak ditulis dari sini.",
};

const en: typeof id = {
  write: "Write to workbook",
  writing: "Writing…",
  progress: (done, of, sheet) => `${sheet}: ${done} of ${of} cells`,
  stop: "Stop",
  written: (sheets, cells) => `Written: ${sheets} ${sheets === 1 ? "sheet" : "sheets"}, ${cells} cells.`,
  nothingToWrite: "The workbook holds all of it already. No cell had to change.",
  checking: "Checking the total in the workbook…",
  agrees: (total) => `The workbook works out the same total: ${total}.`,
  differsTitle: "The workbook's total is not the pane's",
  differs: (here, inBook, difference) =>
    `Pane ${here}, workbook ${inBook}${difference ? `, difference ${difference}` : ""}.`,
  groupsDiffer: (here, inBook) => `The pane counts ${here} groups, the workbook ${inBook}.`,
  differsAdvice:
    "Write to the workbook once more. If it still differs, a formula was typed over: the sheet Uji names the place.",
  notCompared: {
    calculating: "Excel is still calculating, so the total was not compared yet.",
    manual: "Excel calculates only when asked. Press F9, then compare.",
    missing:
      "The book's total was not found: its sheet was deleted, or the writing was undone. Write to the workbook once more.",
    unfinished: "The last writing is not whole, so do not use the book's total. Write to the workbook once more.",
    failed: "Excel is busy, so the total was not compared yet. Finish the cell you are in, then compare.",
  },
  calculatedOnce: "Excel calculates only when asked. The book was calculated once; press F9 after changing an input.",
  compareAgain: "Compare again",
  showChecks: "Show Uji",
  showRka: "Show RKA",
  accountsMissing: (count) =>
    count === 1
      ? "1 account code of the RKA is not known yet."
      : `${count} account codes of the RKA are not known yet.`,
  accountsShow: "Enter them",
  cancelled: "Stopped. The workbook is as it was.",
  failed: "Not written",
  tryAgain: "Try again",
  replaceTitle: "Replace the budget in this workbook?",
  replaceAbout: (region, year) =>
    `This workbook already holds the ${year} budget of ${region}. Writing replaces the groups in it. To keep both, cancel and write in another workbook.`,
  replace: "Replace",
  takeOver: "Use those sheet names",
  blocked: (count) => (count === 1 ? "1 thing to mend before writing." : `${count} things to mend before writing.`),
  blockedShow: "Show the first",
  noBook: "This workbook holds no budget yet. Compose one here, then write it.",
  newer: "This workbook was written by a newer version. You can look at it, but not write from here.",
};

export const writingTexts: Record<Language, typeof id> = { id, en };
