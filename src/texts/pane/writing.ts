import type { Language } from "../language";

/** Words of writing the budget to the workbook. */
const id = {
  write: "Tulis ke buku kerja",
  writing: "Menulis…",
  progress: (done: string, of: string, sheet: string) => `${sheet}: ${done} dari ${of} sel`,
  stop: "Hentikan",
  written: (sheets: number, cells: string) => `Tertulis: ${sheets} lembar, ${cells} sel.`,
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
