/** Every sentence of the workbench page. The add-in inside it has words of its own. */
export type Language = "id" | "en";

const WORDS = {
  appName: ["Meja kerja", "Workbench"],
  workbookTitle: ["Buku kerja", "Workbook"],
  copyTitle: ["Salinan buku kerja", "Copy of the workbook"],
  saved: ["Tersimpan di peramban ini", "Saved in this browser"],
  saving: ["Menyimpan…", "Saving…"],
  unsaved: ["Belum tersimpan", "Not saved yet"],
  notSaved: ["Tidak tersimpan: {reason}", "Not saved: {reason}"],
  otherTab: [
    "Buku kerja ini sudah terbuka di tab lain. Perubahan di tab ini tidak disimpan.",
    "This workbook is already open in another tab. Changes in this tab are not saved.",
  ],
  file: ["Berkas", "File"],
  newWorkbook: ["Buku kerja kosong", "Blank workbook"],
  newWorkbookHint: ["Mulai dari lembar kosong", "Start from an empty sheet"],
  openSample: ["Contoh lembar fungsi", "Sample sheet of functions"],
  openSampleHint: ["Rumus yang siap dicoba", "Formulas ready to try"],
  openFile: ["Buka berkas Excel…", "Open an Excel file…"],
  openFileHint: ["Berkas .xlsx di komputer ini", "An .xlsx file on this computer"],
  saveFile: ["Simpan sebagai berkas Excel", "Save as an Excel file"],
  saveFileHint: ["Unduh .xlsx untuk dibagikan", "Download .xlsx to share"],
  openFileFailed: [
    "{file} tidak dapat dibuka sebagai buku kerja Excel (.xlsx). Buku kerja yang terbuka tetap seperti semula. Bila Excel atau LibreOffice dapat membukanya, simpan ulang di sana sebagai .xlsx lalu buka lagi; bila tidak, pilih berkas lain.",
    "{file} cannot be opened as an Excel workbook (.xlsx). The open workbook is as it was. If Excel or LibreOffice can open it, save it there as .xlsx again and open that; if not, choose another file.",
  ],
  partsMissing: [
    "{file} rusak. Yang tidak ada di dalamnya ({count}): {parts}. Pakai salinan yang utuh; berkas yang disimpan dari sini tidak memuatnya.",
    "{file} is damaged. Missing in it ({count}): {parts}. Use a whole copy; a file saved from here lacks them.",
  ],
  missingSheet: [
    "lembar {sheet} (rumus yang merujuknya menunjukkan galat)",
    "sheet {sheet} (formulas that refer to it show an error)",
  ],
  missingStyles: [
    "tampilan dan format angka (tanggal tampak sebagai bilangan)",
    "looks and number formats (dates show as numbers)",
  ],
  missingTexts: [
    "teks {count} sel di lembar {sheet}, mulai {cell} (sel itu dikosongkan)",
    "the text of {count} cells on sheet {sheet}, from {cell} on (those cells are left blank)",
  ],
  missingPart: ["bagian {path}", "part {path}"],
  mergesParted: [
    "{file}: {count} gabungan sel menutupi sel lain yang berisi: {areas}. Gabungannya dilepas di sini agar isi dan hitungannya tetap. Periksa apakah isi itu memang dimaksud.",
    "{file}: {count} merged areas cover other cells that hold something: {areas}. They are not merged here, so that contents and sums stay. Check whether those contents are meant.",
  ],
  openFileTooLarge: [
    "{file} tidak dibuka: lembar {sheet} terisi sampai sel {cell}, terlalu jauh untuk meja kerja ini. Hapus isi sel yang jauh itu di Excel, lalu buka lagi. Buku kerja yang terbuka tetap seperti semula.",
    "{file} was not opened: sheet {sheet} is filled as far as cell {cell}, too far out for this workbench. Clear those far cells in Excel, then open it again. The open workbook is as it was.",
  ],
  chartsLost: [
    "{file}: {count} grafik tidak dibawa, karena tidak dapat dibaca: {names}. Berkas aslinya utuh; berkas yang disimpan dari sini tidak memuatnya.",
    "{file}: {count} of its charts are not carried over, because they could not be read: {names}. The original file is whole; a file saved from here lacks them.",
  ],
  keptChart: [
    "Grafik {name}: dibawa apa adanya, tidak digambar di sini",
    "Chart {name}: kept as it is, not drawn here",
  ],
  keptPicture: [
    "Gambar {name}: dibawa apa adanya, tidak ditampilkan di sini",
    "Picture {name}: kept as it is, not shown here",
  ],
  keptShape: [
    "Bentuk {name}: dibawa apa adanya, tidak digambar di sini",
    "Shape {name}: kept as it is, not drawn here",
  ],
  saveFileFailed: [
    "Berkas tidak dapat dibuat: {reason}. Buku kerja tetap tersimpan di peramban ini.",
    "The file could not be made: {reason}. The workbook is still saved in this browser.",
  ],
  discard: ["Buang pekerjaan tersimpan…", "Discard saved work…"],
  discardHint: ["Hapus salinan di peramban ini", "Delete the copy kept in this browser"],
  replaceTitle: ["Ganti buku kerja ini?", "Replace this workbook?"],
  replaceBody: [
    "Isi buku kerja yang sekarang akan hilang dari peramban ini. Langkah ini tidak dapat diurungkan.",
    "What this workbook holds now will be gone from this browser. This cannot be undone.",
  ],
  replaceConfirm: ["Ganti", "Replace"],
  discardTitle: ["Buang pekerjaan tersimpan?", "Discard saved work?"],
  discardBody: [
    "Salinan buku kerja di peramban ini dihapus, dan Anda mulai lagi dari buku kerja kosong. Langkah ini tidak dapat diurungkan.",
    "The copy of the workbook in this browser is deleted and you start again with a blank workbook. This cannot be undone.",
  ],
  discardConfirm: ["Buang", "Discard"],
  cancel: ["Batal", "Cancel"],
  close: ["Tutup", "Close"],
  undo: ["Urungkan", "Undo"],
  redo: ["Ulangi", "Redo"],
  recalculate: ["Hitung ulang", "Recalculate"],
  recalculateHint: ["Hitung ulang seluruh buku kerja", "Recalculate the whole workbook"],
  homeTab: ["Beranda", "Home"],
  editGroup: ["Sunting", "Edit"],
  ribbon: ["Pita", "Ribbon"],
  language: ["Bahasa", "Language"],
  languageIndonesian: ["Bahasa Indonesia", "Bahasa Indonesia"],
  languageEnglish: ["English", "English"],
  theme: ["Tema", "Theme"],
  themeLight: ["Terang", "Light"],
  themeDark: ["Gelap", "Dark"],
  themeContrast: ["Kontras tinggi", "High contrast"],
  grid: ["Lembar kerja", "Worksheet"],
  pane: ["Panel {name}", "{name} pane"],
  closePane: ["Tutup panel", "Close pane"],
  reloadPane: ["Muat ulang panel", "Reload pane"],
  resizePane: ["Lebar panel", "Pane width"],
  paneLoading: ["Memuat panel…", "Loading the pane…"],
  paneFailed: [
    "Panel belum menjawab. Muat ulang panel; bila tetap demikian, bangun ulang proyek.",
    "The pane has not answered. Reload the pane; if that does not help, rebuild the project.",
  ],
  statusBar: ["Bilah status", "Status bar"],
  ready: ["Siap", "Ready"],
  starting: ["Menyiapkan…", "Getting ready…"],
  calculating: ["Menghitung…", "Calculating…"],
  average: ["Rata-rata", "Average"],
  count: ["Jumlah sel", "Count"],
  sum: ["Jumlah", "Sum"],
  refusedProtected: [
    "Sel ini terkunci karena lembar dilindungi. Buka proteksi lembar untuk mengubahnya.",
    "This cell is locked because the sheet is protected. Unprotect the sheet to change it.",
  ],
  refusedValue: ["Isian tidak diterima: {message}", "The entry was not accepted: {message}"],
  cellError: ["Galat di {address}", "Error in {address}"],
  commandMissing: ["Tambahan tidak memiliki perintah “{label}”.", "The add-in has no command “{label}”."],
  commandFailed: ["Perintah “{label}” tidak selesai.", "The command “{label}” did not finish."],
  commandSlow: [
    "“{label}” belum melaporkan selesai. Pekerjaannya mungkin masih berjalan; bila tidak, muat ulang panel.",
    "“{label}” has not reported that it is done. It may still be working; if not, reload the pane.",
  ],
  commandWaiting: ["Menjalankan “{label}”…", "Running “{label}”…"],
  restoreFailed: [
    "Pekerjaan tersimpan tidak dapat dibuka ({reason}). Salinannya tetap disimpan; Anda melihat buku kerja kosong.",
    "The saved work could not be opened ({reason}). Its copy is kept; you see a blank workbook.",
  ],
  startFailed: ["Meja kerja tidak dapat dimulai: {reason}", "The workbench could not start: {reason}"],
  standIn: [
    "Ini pengganti Excel untuk mencoba dan menguji. Buku kerja hanya ada di peramban ini.",
    "This stands in for Excel, to try and to test. The workbook exists only in this browser.",
  ],
  sampleSheet: ["Contoh fungsi", "Functions"],
  sampleFunction: ["Fungsi", "Function"],
  sampleMeaning: ["Arti", "Meaning"],
  sampleFormula: ["Rumus", "Formula"],
  sampleResult: ["Hasil", "Result"],
} as const satisfies Record<string, readonly [id: string, en: string]>;

export type WordKey = keyof typeof WORDS;

/** @example say("en", "cellError", { address: "B5" }) // "Error in B5" */
export function say(language: Language, key: WordKey, values: Record<string, string> = {}): string {
  const sentence: string = WORDS[key][language === "id" ? 0 : 1];
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
