import type { Language } from "../language";
import { showNumber } from "../numbers";

/** Words of "Buku mandiri": a workbook whose JAMSOS cells no longer need the add-in. */
const list = (names: readonly string[]): string => names.join(", ");
const are = (count: number): string => (count === 1 ? "is" : "are");

const id = {
  title: "Buku mandiri",
  about:
    "Sel dengan rumus JAMSOS menjadi #NAME? di komputer tanpa add-in ini. Di sini semuanya diganti rumus Excel biasa atau nilainya, lalu dicocokkan. Buku anggaran sendiri sudah mandiri.",
  open: "Siapkan untuk dibagikan",
  search: "Cari sel JAMSOS",
  none: "Tidak ada sel dengan rumus JAMSOS di buku kerja ini. Buku kerja ini bisa dikirim apa adanya.",
  found: (cells: number, sheets: readonly string[]) => `${cells} sel dengan rumus JAMSOS di lembar ${list(sheets)}.`,
  twins: (count: number) => `${count} sel menjadi rumus Excel biasa, tetap mengikuti orang dan dasar iuran`,
  values: (count: number) => `${count} sel menjadi nilainya`,
  errors: (count: number) => `${count} sel yang kini galat menjadi #N/A`,
  protectedCells: (count: number, sheets: readonly string[]) =>
    `${count} sel dibiarkan: lembar ${list(sheets)} diproteksi. Buka proteksinya (Tinjau > Buka Proteksi Lembar), lalu cari lagi.`,
  calculating: (count: number) => `${count} sel dibiarkan: belum selesai dihitung. Tunggu, lalu cari lagi.`,
  others: (count: number, sheets: readonly string[]) =>
    `${count} sel memakai fungsi add-in lain (lembar ${list(sheets)}); tidak disentuh dan tetap butuh add-in itu.`,
  outside: (count: number, sheets: readonly string[]) =>
    `${count} sel merujuk ke berkas lain (lembar ${list(sheets)}); tidak disentuh.`,
  names: (count: number) => `${count} nama dengan fungsi JAMSOS menjadi rumus Excel biasa atau nilainya`,
  rules: (count: number) =>
    `${count} format bersyarat atau aturan validasi menjadi rumus Excel biasa atau nilainya, kalau hasilnya sama`,
  rulesMade: (count: number) =>
    `${count} format bersyarat atau aturan validasi menjadi rumus Excel biasa atau nilainya, setelah dicocokkan`,
  leftNames: (names: readonly string[]) =>
    `Nama yang dibiarkan dan tetap butuh add-in: ${list(names)}. Ganti sendiri di Rumus > Manajer Nama.`,
  formats: (areas: readonly string[]) =>
    `Format bersyarat dengan fungsi JAMSOS dibiarkan: ${list(areas)}. Ganti sendiri di Beranda > Pemformatan Bersyarat.`,
  validations: (areas: readonly string[]) =>
    `Aturan validasi dengan fungsi JAMSOS dibiarkan: ${list(areas)}. Ganti sendiri di Data > Validasi Data.`,
  unread: (sheets: readonly string[]) =>
    `Format bersyarat dan validasi di lembar ${list(sheets)} tidak dapat dibaca semua oleh Excel ini.`,
  circular: (count: number, sheets: readonly string[]) =>
    `${count} sel berputar pada dirinya sendiri (lembar ${list(sheets)}); dibiarkan.`,
  circularUnknown: "Buku kerja ini terlalu besar untuk dicari sel yang berputar pada dirinya sendiri.",
  inPlace:
    "Excel tidak memberi add-in salinan untuk dikerjakan, jadi buku kerja yang terbuka ini yang diganti. Simpan dulu salinannya dengan Berkas > Simpan Sebagai. Selama panel terbuka, semuanya dapat dikembalikan di sini.",
  author: "Kosongkan nama pembuat, manajer, dan perusahaan di sifat berkas",
  make: "Jadikan mandiri",
  steps: {
    reading: "Membaca buku kerja…",
    replacing: "Mengganti…",
    comparing: "Mencocokkan semua sel…",
    noting: "Mencatat rumus semula…",
    puttingBack: "Mengembalikan…",
  },
  progress: "Kemajuan",
  cells: (done: number, of: number) => `${showNumber("id", done)} dari ${showNumber("id", of)} sel`,
  cancel: "Batalkan",
  made: (cells: number, notes: string) => `${cells} sel diganti. Rumus semula tercatat di lembar ${notes}.`,
  equal: "Semua sel di buku kerja menunjukkan angka yang sama seperti sebelumnya, sampai ke rupiah.",
  differs: (count: number, cells: readonly string[]) =>
    `${count} sel kini menunjukkan hal lain: ${list(cells)}. Periksa, atau kembalikan seperti semula.`,
  givenUp: (count: number) => `${count} rumus pengganti tidak sama sampai ke rupiah dan diganti nilainya.`,
  cleared: "Nama pembuat, manajer, dan perusahaan dikosongkan.",
  refused:
    "Excel ini tidak mengizinkan nama pembuat dikosongkan dari panel. Pakai Berkas > Info > Periksa Masalah > Periksa Dokumen.",
  takeBack: "Kembalikan seperti semula",
  takenBack: "Semua rumus semula sudah kembali, dan lembar tambahan dihapus.",
};

const en: typeof id = {
  title: "Standalone workbook",
  about:
    "Cells with JAMSOS formulas become #NAME? on a computer without this add-in. Here all of them become ordinary Excel formulas or their value, and are compared. The budget book itself stands alone already.",
  open: "Prepare for sharing",
  search: "Find JAMSOS cells",
  none: "No cell of this workbook has a JAMSOS formula. It can be sent as it is.",
  found: (cells, sheets) =>
    `${cells === 1 ? "1 cell" : `${cells} cells`} with a JAMSOS formula on ${sheets.length === 1 ? "the sheet" : "the sheets"} ${list(sheets)}.`,
  twins: (count) =>
    `${count} ${count === 1 ? "becomes an ordinary Excel formula, which still follows" : "become ordinary Excel formulas, which still follow"} people and base`,
  values: (count) => `${count} ${count === 1 ? "becomes its" : "become their"} value`,
  errors: (count) => `${count} that ${count === 1 ? "shows an error now becomes" : "show an error now become"} #N/A`,
  protectedCells: (count, sheets) =>
    `${count} ${are(count)} left: ${list(sheets)} is protected. Unprotect it (Review > Unprotect Sheet), then search again.`,
  calculating: (count) => `${count} ${are(count)} left: not calculated yet. Wait, then search again.`,
  others: (count, sheets) =>
    `${count} ${count === 1 ? "uses" : "use"} functions of other add-ins (${list(sheets)}); not touched, still in need of that add-in.`,
  outside: (count, sheets) =>
    `${count} ${count === 1 ? "refers" : "refer"} to other files (${list(sheets)}); not touched.`,
  names: (count) =>
    `${count === 1 ? "1 name" : `${count} names`} with JAMSOS functions: an ordinary formula or the value instead`,
  rules: (count) =>
    `${count === 1 ? "1 conditional format or validation rule" : `${count} conditional formats or validation rules`}: an ordinary formula or the value instead, where it comes to the same`,
  rulesMade: (count) =>
    `${count === 1 ? "1 conditional format or validation rule" : `${count} conditional formats or validation rules`}: an ordinary formula or the value instead, compared`,
  leftNames: (names) =>
    `Names left, which still need the add-in: ${list(names)}. Change them yourself under Formulas > Name Manager.`,
  formats: (areas) =>
    `Conditional formats with JAMSOS functions are left: ${list(areas)}. Change them yourself under Home > Conditional Formatting.`,
  validations: (areas) =>
    `Validation rules with JAMSOS functions are left: ${list(areas)}. Change them yourself under Data > Data Validation.`,
  unread: (sheets) => `This Excel could not read all conditional formats and validation rules of ${list(sheets)}.`,
  circular: (count, sheets) =>
    `${count} ${count === 1 ? "depends on itself" : "depend on themselves"} (${list(sheets)}); left as ${count === 1 ? "it is" : "they are"}.`,
  circularUnknown: "This workbook is too large to look for cells that depend on themselves.",
  inPlace:
    "Excel gives an add-in no copy to work on, so this open workbook is changed. Save a copy first with File > Save As. While the pane is open, everything can be put back here.",
  author: "Clear author, manager and company in the file's properties",
  make: "Make it standalone",
  steps: {
    reading: "Reading the workbook…",
    replacing: "Replacing…",
    comparing: "Comparing every cell…",
    noting: "Noting the former formulas…",
    puttingBack: "Putting back…",
  },
  progress: "Progress",
  cells: (done, of) => `${showNumber("en", done)} of ${showNumber("en", of)} cells`,
  cancel: "Cancel",
  made: (cells, notes) =>
    `${cells === 1 ? "1 cell was" : `${cells} cells were`} replaced. The former formulas are noted on the sheet ${notes}.`,
  equal: "Every cell of the workbook shows the same as before, to the rupiah.",
  differs: (count, cells) =>
    `${count === 1 ? "1 cell shows" : `${count} cells show`} something else now: ${list(cells)}. Look at them, or put everything back.`,
  givenUp: (count) =>
    `${count === 1 ? "1 replacing formula was" : `${count} replacing formulas were`} not equal to the rupiah and became ${count === 1 ? "its" : "their"} value.`,
  cleared: "Author, manager and company were cleared.",
  refused: "This Excel does not let the pane clear the author. Use File > Info > Check for Issues > Inspect Document.",
  takeBack: "Put everything back",
  takenBack: "All former formulas are back, and the added sheets are gone.",
};

export const standaloneTexts: Record<Language, typeof id> = { id, en };
