import type { Language } from "../language";
import { showMoment } from "../months";
import { showNumber } from "../numbers";

/** Words of "Buku mandiri": a workbook whose JAMSOS cells no longer need the add-in. */
const list = (names: readonly string[]): string => names.join(", ");
const are = (count: number): string => (count === 1 ? "is" : "are");

const kilo = (language: Language, bytes: number): string => showNumber(language, Math.ceil(bytes / 1000));

/** Where no copy can be opened from the pane, a person makes one. */
const OTHER_WAY: Record<Language, string> = {
  id: "Kalau tetap tidak bisa: Berkas > Simpan Sebagai, lalu ganti di salinan itu lewat panel yang sama.",
  en: "If that does not help: File > Save As, then replace in that copy with the same pane.",
};

const id = {
  title: "Buku mandiri",
  about:
    "Sel dengan rumus JAMSOS menjadi #NAME? di komputer tanpa add-in ini. Di sini semuanya diganti rumus Excel biasa atau nilainya, lalu dicocokkan. Buku anggaran sendiri sudah mandiri.",
  open: "Siapkan untuk dibagikan",
  search: "Cari sel JAMSOS",
  none: "Tidak ada sel dengan rumus JAMSOS di buku kerja ini. Buku kerja ini bisa dikirim apa adanya.",
  found: (cells: number, sheets: readonly string[]) =>
    `${showNumber("id", cells)} sel dengan rumus JAMSOS di lembar ${list(sheets)}.`,
  twins: (count: number) =>
    `${showNumber("id", count)} sel menjadi rumus Excel biasa, tetap mengikuti orang, dasar iuran, pagu, dan nilai kontrak`,
  values: (count: number) => `${showNumber("id", count)} sel menjadi nilainya`,
  errors: (count: number) => `${showNumber("id", count)} sel yang kini galat menjadi #N/A`,
  protectedCells: (count: number, sheets: readonly string[]) =>
    `${showNumber("id", count)} sel dibiarkan: lembar ${list(sheets)} diproteksi. Buka proteksinya (Tinjau > Buka Proteksi Lembar), lalu cari lagi.`,
  calculating: (count: number) =>
    `${showNumber("id", count)} sel dibiarkan: belum selesai dihitung. Tunggu, lalu cari lagi.`,
  others: (count: number, sheets: readonly string[]) =>
    `${showNumber("id", count)} sel memakai fungsi add-in lain (lembar ${list(sheets)}); tidak disentuh dan tetap butuh add-in itu.`,
  outside: (count: number, sheets: readonly string[]) =>
    `${showNumber("id", count)} sel merujuk ke berkas lain (lembar ${list(sheets)}); tidak disentuh.`,
  names: (count: number) =>
    `${showNumber("id", count)} nama dengan fungsi JAMSOS menjadi rumus Excel biasa atau nilainya`,
  rules: (count: number) =>
    `${showNumber("id", count)} format bersyarat atau aturan validasi menjadi rumus Excel biasa atau nilainya, kalau hasilnya sama`,
  rulesMade: (count: number) =>
    `${showNumber("id", count)} format bersyarat atau aturan validasi menjadi rumus Excel biasa atau nilainya, setelah dicocokkan`,
  leftNames: (names: readonly string[]) =>
    `Nama yang dibiarkan dan tetap butuh add-in: ${list(names)}. Ganti sendiri di Rumus > Manajer Nama.`,
  formats: (areas: readonly string[]) =>
    `Format bersyarat dengan fungsi JAMSOS dibiarkan: ${list(areas)}. Ganti sendiri di Beranda > Pemformatan Bersyarat.`,
  validations: (areas: readonly string[]) =>
    `Aturan validasi dengan fungsi JAMSOS dibiarkan: ${list(areas)}. Ganti sendiri di Data > Validasi Data.`,
  unread: (sheets: readonly string[]) =>
    `Format bersyarat dan validasi di lembar ${list(sheets)} tidak dapat dibaca semua oleh Excel ini.`,
  circular: (count: number, sheets: readonly string[]) =>
    `${showNumber("id", count)} sel berputar pada dirinya sendiri (lembar ${list(sheets)}); dibiarkan.`,
  circularUnknown: "Buku kerja ini terlalu besar untuk dicari sel yang berputar pada dirinya sendiri.",
  copyAbout:
    "Salinan dibuka di jendela Excel sendiri, dan rumusnya diganti di sana. Buku kerja ini hanya dibaca, tidak diubah.",
  openCopy: "Buka salinan untuk dibagikan",
  copied: "Salinan dibuka di jendela baru. Buku kerja ini tidak diubah.",
  copiedSteps: [
    "Pindah ke jendela itu. Kalau tidak tampak, lihat di balik jendela ini, atau di tab baru peramban.",
    "Di sana buka panel: Beranda > Susun anggaran. Panel itu langsung menawarkan Jadikan mandiri.",
    "Simpan salinan itu, lalu kirim berkasnya.",
  ],
  copyRefused: {
    filesOpen: () => "Excel masih memegang dua berkas yang belum ditutup. Tutup panel ini, buka lagi, lalu coba lagi.",
    unreadable: (detail: string) =>
      `Excel tidak menyerahkan isi buku kerja ini (${detail}). Simpan buku kerja ini, lalu coba lagi. ${OTHER_WAY.id}`,
    tooLarge: (detail: string) =>
      `Buku kerja ini (${detail} MB) terlalu besar untuk dibuka sebagai salinan dari panel. ${OTHER_WAY.id}`,
    notOpened: (detail: string) =>
      `Excel tidak membuka jendela untuk salinannya (${detail}). Di peramban: izinkan jendela pop-up untuk Excel, lalu coba lagi. ${OTHER_WAY.id}`,
  },
  isCopy: (at: string) =>
    `Buku kerja ini salinan untuk dibagikan, dibuat ${showMoment("id", at)}. Buku kerja aslinya tidak diubah.`,
  copyHere: "Buku kerja ini salinan untuk dibagikan. Ganti rumus JAMSOS di sini, lalu simpan dan kirim.",
  copySame: "Semua selnya menunjukkan hal yang sama dengan aslinya.",
  copyDiffers: (sheets: readonly string[]) =>
    `Lembar ${list(sheets)} menunjukkan hal lain daripada aslinya saat disalin. Kalau bukan Anda yang mengubahnya, tutup salinan ini tanpa menyimpan dan buat yang baru dari aslinya.`,
  sendIt: "Simpan buku kerja ini, lalu kirim berkasnya.",
  inPlaceTitle: "Tanpa salinan",
  noCopy: "Excel ini tidak dapat membuka salinan dari panel.",
  inPlace:
    "Buku kerja yang terbuka ini sendiri yang diganti. Simpan dulu salinannya dengan Berkas > Simpan Sebagai. Selama panel terbuka, satu tombol di sini mengembalikan semuanya.",
  author: "Kosongkan nama pembuat, manajer, dan perusahaan di sifat berkas",
  make: "Jadikan mandiri",
  makeHere: "Ganti di buku kerja ini",
  steps: {
    reading: "Membaca buku kerja…",
    copying: "Menyalin berkas buku kerja…",
    opening: "Membuka salinan…",
    replacing: "Mengganti…",
    comparing: "Mencocokkan semua sel…",
    noting: "Mencatat rumus semula…",
    puttingBack: "Mengembalikan…",
  },
  progress: "Kemajuan",
  cells: (done: number, of: number) => `${showNumber("id", done)} dari ${showNumber("id", of)} sel`,
  kilobytes: (done: number, of: number) => `${kilo("id", done)} dari ${kilo("id", of)} kB`,
  cancel: "Batalkan",
  made: (cells: number, notes: string) =>
    `${showNumber("id", cells)} sel diganti. Rumus semula tercatat di lembar ${notes}.`,
  equal: "Semua sel di buku kerja menunjukkan angka yang sama seperti sebelumnya, sampai ke rupiah.",
  differs: (count: number, cells: readonly string[]) =>
    `${showNumber("id", count)} sel kini menunjukkan hal lain: ${list(cells)}. Periksa, atau kembalikan seperti semula.`,
  givenUp: (count: number) =>
    `${showNumber("id", count)} rumus pengganti tidak sama sampai ke rupiah dan diganti nilainya.`,
  cleared: "Nama pembuat, manajer, dan perusahaan dikosongkan.",
  refused:
    "Excel ini tidak mengizinkan nama pembuat dikosongkan dari panel. Pakai Berkas > Info > Periksa Masalah > Periksa Dokumen.",
  takeBack: "Kembalikan seperti semula",
  takeBackHint: "Satu kali tekan mengembalikan semuanya, selama panel ini terbuka.",
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
    `${cells === 1 ? "1 cell" : `${showNumber("en", cells)} cells`} with a JAMSOS formula on ${sheets.length === 1 ? "the sheet" : "the sheets"} ${list(sheets)}.`,
  twins: (count) =>
    `${showNumber("en", count)} ${count === 1 ? "becomes an ordinary Excel formula, which still follows" : "become ordinary Excel formulas, which still follow"} people, base, ceiling and contract`,
  values: (count) => `${showNumber("en", count)} ${count === 1 ? "becomes its" : "become their"} value`,
  errors: (count) =>
    `${showNumber("en", count)} that ${count === 1 ? "shows an error now becomes" : "show an error now become"} #N/A`,
  protectedCells: (count, sheets) =>
    `${showNumber("en", count)} ${are(count)} left: ${list(sheets)} is protected. Unprotect it (Review > Unprotect Sheet), then search again.`,
  calculating: (count) => `${showNumber("en", count)} ${are(count)} left: not calculated yet. Wait, then search again.`,
  others: (count, sheets) =>
    `${showNumber("en", count)} ${count === 1 ? "uses" : "use"} functions of other add-ins (${list(sheets)}); not touched, still in need of that add-in.`,
  outside: (count, sheets) =>
    `${showNumber("en", count)} ${count === 1 ? "refers" : "refer"} to other files (${list(sheets)}); not touched.`,
  names: (count) =>
    `${count === 1 ? "1 name" : `${showNumber("en", count)} names`} with JAMSOS functions: an ordinary formula or the value instead`,
  rules: (count) =>
    `${count === 1 ? "1 conditional format or validation rule" : `${showNumber("en", count)} conditional formats or validation rules`}: an ordinary formula or the value instead, where it comes to the same`,
  rulesMade: (count) =>
    `${count === 1 ? "1 conditional format or validation rule" : `${showNumber("en", count)} conditional formats or validation rules`}: an ordinary formula or the value instead, compared`,
  leftNames: (names) =>
    `Names left, which still need the add-in: ${list(names)}. Change them yourself under Formulas > Name Manager.`,
  formats: (areas) =>
    `Conditional formats with JAMSOS functions are left: ${list(areas)}. Change them yourself under Home > Conditional Formatting.`,
  validations: (areas) =>
    `Validation rules with JAMSOS functions are left: ${list(areas)}. Change them yourself under Data > Data Validation.`,
  unread: (sheets) => `This Excel could not read all conditional formats and validation rules of ${list(sheets)}.`,
  circular: (count, sheets) =>
    `${showNumber("en", count)} ${count === 1 ? "depends on itself" : "depend on themselves"} (${list(sheets)}); left as ${count === 1 ? "it is" : "they are"}.`,
  circularUnknown: "This workbook is too large to look for cells that depend on themselves.",
  copyAbout:
    "The copy opens in a window of its own, and formulas are replaced there. This workbook is only read, not changed.",
  openCopy: "Open a copy to share",
  copied: "The copy opened in a new window. This workbook was not changed.",
  copiedSteps: [
    "Go to that window. If you do not see it, look behind this one, or at the browser's new tab.",
    "Open the pane there: Home > Plan a budget. It offers at once to make the copy standalone.",
    "Save the copy, then send the file.",
  ],
  copyRefused: {
    filesOpen: () => "Excel still holds two files that were not closed. Close this pane, open it again, and try again.",
    unreadable: (detail) =>
      `Excel does not hand over this workbook (${detail}). Save this workbook, then try again. ${OTHER_WAY.en}`,
    tooLarge: (detail) =>
      `This workbook (${detail} MB) is too large to be opened as a copy from the pane. ${OTHER_WAY.en}`,
    notOpened: (detail) =>
      `Excel opened no window for the copy (${detail}). In a browser: allow pop-up windows for Excel, then try again. ${OTHER_WAY.en}`,
  },
  isCopy: (at) =>
    `This workbook is a copy to share, made ${showMoment("en", at)}. The original workbook was not changed.`,
  copyHere: "This workbook is a copy to share. Replace its JAMSOS formulas here, then save and send it.",
  copySame: "All of its cells show the same as the original.",
  copyDiffers: (sheets) =>
    `${list(sheets)} ${sheets.length === 1 ? "shows" : "show"} something else than the original did when it was copied. Unless you changed it, close this copy without saving and make a new one from the original.`,
  sendIt: "Save this workbook, then send the file.",
  inPlaceTitle: "Without a copy",
  noCopy: "This Excel cannot open a copy from the pane.",
  inPlace:
    "This open workbook itself is changed. Save a copy first with File > Save As. While the pane is open, one button here puts everything back.",
  author: "Clear author, manager and company in the file's properties",
  make: "Make it standalone",
  makeHere: "Replace in this workbook",
  steps: {
    reading: "Reading the workbook…",
    copying: "Copying the workbook's file…",
    opening: "Opening the copy…",
    replacing: "Replacing…",
    comparing: "Comparing every cell…",
    noting: "Noting the former formulas…",
    puttingBack: "Putting back…",
  },
  progress: "Progress",
  cells: (done, of) => `${showNumber("en", done)} of ${showNumber("en", of)} cells`,
  kilobytes: (done, of) => `${kilo("en", done)} of ${kilo("en", of)} kB`,
  cancel: "Cancel",
  made: (cells, notes) =>
    `${cells === 1 ? "1 cell was" : `${showNumber("en", cells)} cells were`} replaced. The former formulas are noted on the sheet ${notes}.`,
  equal: "Every cell of the workbook shows the same as before, to the rupiah.",
  differs: (count, cells) =>
    `${count === 1 ? "1 cell shows" : `${showNumber("en", count)} cells show`} something else now: ${list(cells)}. Look at them, or put everything back.`,
  givenUp: (count) =>
    `${count === 1 ? "1 replacing formula was" : `${showNumber("en", count)} replacing formulas were`} not equal to the rupiah and became ${count === 1 ? "its" : "their"} value.`,
  cleared: "Author, manager and company were cleared.",
  refused: "This Excel does not let the pane clear the author. Use File > Info > Check for Issues > Inspect Document.",
  takeBack: "Put everything back",
  takeBackHint: "One press puts everything back, while this pane is open.",
  takenBack: "All former formulas are back, and the added sheets are gone.",
};

export const standaloneTexts: Record<Language, typeof id> = { id, en };
