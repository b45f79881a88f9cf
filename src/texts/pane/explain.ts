import type { Language } from "../language";

/** Words of the page that explains the figure the cursor is on. */
const id = {
  title: "Jelaskan angka di lembar",
  about: "Pilih sel di lembar mana pun dari buku ini: panel menunjukkan asalnya, sampai ke isian dan pasal.",
  open: "Jelaskan sel terpilih",
  reading: "Membaca buku…",
  again: "Baca sel terpilih",
  byHand:
    "Excel ini dapat menghapus langkah Urungkan bila panel membaca lembar. Karena itu panel membaca hanya saat Anda menekan tombol ini.",
  back: "Kembali",
  cell: (sheet: string, address: string) => `${sheet} ${address}`,
  goTo: (cell: string) => `Ke sel ${cell}`,
  comesFrom: (name: string) => `Asal ${name}`,
  noBook: "Buku kerja ini belum memuat buku anggaran. Tekan “Tulis ke buku kerja” dulu, lalu pilih sel.",
  outside: (cell: string) =>
    `${cell} tidak ada di buku anggaran ini. Pilih sel di salah satu lembarnya, misalnya Anggaran, RKA, atau Dana.`,
  blank: (cell: string) => `${cell} kosong. Pilih sel yang berisi angka.`,
  text: (cell: string) => `${cell} berisi tulisan, bukan angka. Pilih sel yang berisi angka.`,
  input: "Diisi orang di sel ini; tidak dihitung dari sel lain. Ubah di sini bila perlu, seluruh buku ikut.",
  fixed: "Ditetapkan saat buku ditulis; tidak dihitung dari sel lain.",
  law: (article: string) => `Angka hukum: ${article}.`,
  sum: (value: string, count: number) => `${value} adalah jumlah ${count} sel di bawah ini.`,
  product: (value: string, left: string, right: string) => `${value} = ${left} × ${right}.`,
  difference: (value: string, left: string, right: string) => `${value} = ${left} − ${right}.`,
  same: (value: string, from: string) => `${value} sama dengan ${from}.`,
  other: (value: string, count: number) => `${value} dihitung dari ${count} sel di bawah ini.`,
  nothing: (value: string) => `${value}: tidak ada sel yang menambahnya.`,
  words: (value: string) => (value.length > 40 ? "Tulisan ini" : `“${value}”`),
  wordsFrom: (words: string, count: number) => `${words} ditentukan oleh ${count} sel di bawah ini.`,
  wordsAlone: (words: string) => `${words}: tidak ada isian yang menentukannya.`,
  exactly: (value: string) => `tepatnya ${value}`,
  factor: (value: string, name: string) => `${value} (${name})`,
  sumOf: (count: number) => `jumlah ${count} sel`,
  way: "Hitungan dan pasalnya",
  from: "Berasal dari",
  more: (count: number) => `dan ${count} sel lagi; lihat rumusnya di sel itu.`,
  annex: "Dasar hukum untuk dicetak",
  annexAbout:
    "Lembar berisi tiap peraturan dan pasal yang menentukan rupiah di buku ini, masa berlaku, keyakinan, dan alamat angkanya; yang belum diverifikasi ditandai. Bukunya ikut ditulis.",
  writeAnnex: "Tulis lembar Dasar hukum",
  unnamed: "tanpa judul",
};

const en: typeof id = {
  title: "Explain a figure in the sheets",
  about: "Select a cell on any sheet of this book: the pane shows where it comes from, down to inputs and articles.",
  open: "Explain the selected cell",
  reading: "Reading the book…",
  again: "Read the selected cell",
  byHand:
    "This Excel may clear its Undo steps when the pane reads the sheets. So the pane reads only when you press this button.",
  back: "Back",
  cell: (sheet, address) => `${sheet} ${address}`,
  goTo: (cell) => `Go to cell ${cell}`,
  comesFrom: (name) => `Where ${name} comes from`,
  noBook: "This workbook holds no budget book yet. Press “Write to workbook” first, then select a cell.",
  outside: (cell) =>
    `${cell} is no part of this budget book. Select a cell on one of its sheets, for example the budget (Anggaran), the RKA or the funds (Dana).`,
  blank: (cell) => `${cell} is blank. Select a cell that holds a number.`,
  text: (cell) => `${cell} holds words, not a number. Select a cell that holds a number.`,
  input:
    "Typed into this cell by a person; not calculated from other cells. Change it here if need be, the whole book follows.",
  fixed: "Set when the book was written; not calculated from other cells.",
  law: (article) => `A number of the law: ${article}.`,
  sum: (value, count) => `${value} is the sum of ${count === 1 ? "1 cell" : `${count} cells`} below.`,
  product: (value, left, right) => `${value} = ${left} × ${right}.`,
  difference: (value, left, right) => `${value} = ${left} − ${right}.`,
  same: (value, from) => `${value} is the same as ${from}.`,
  other: (value, count) => `${value} is calculated from ${count === 1 ? "1 cell" : `${count} cells`} below.`,
  nothing: (value) => `${value}: no cell adds to it.`,
  words: (value) => (value.length > 40 ? "This text" : `“${value}”`),
  wordsFrom: (words, count) => `${words} follows from ${count === 1 ? "1 cell" : `${count} cells`} below.`,
  wordsAlone: (words) => `${words}: no entry decides it.`,
  exactly: (value) => `exactly ${value}`,
  factor: (value, name) => `${value} (${name})`,
  sumOf: (count) => `the sum of ${count === 1 ? "1 cell" : `${count} cells`}`,
  way: "The working and its articles",
  from: "Comes from",
  more: (count) => `and ${count} more; see the formula in that cell.`,
  annex: "Legal bases to print",
  annexAbout:
    "A sheet with every regulation and article that decided an amount of this book, its time in force, its confidence and the addresses of the figures; what is not verified is marked. The book is written with it.",
  writeAnnex: "Write the sheet Legal bases",
  unnamed: "without a title",
};

export const explainTexts: Record<Language, typeof id> = { id, en };
