import type { Words } from "../language";

/** The sheet `Belajar`: a lesson a line, in a region that does not exist. {groups} … are sheets as they are called now. */
export const learnSheet = {
  title: { id: "Belajar dengan Kabupaten Contoh", en: "Learn with Kabupaten Contoh" },
  purpose: {
    id: "REKAAN: daerah ini tidak ada, orang dan pagunya dikarang. Tarif dan pasalnya hukum yang berlaku.",
    en: "FICTITIOUS: no such region exists; its people and ceilings are made up. Rates and articles are the law in force.",
  },
  how: {
    id: "Kerjakan tiap baris; Hasil berubah menjadi “✓ Benar” di sel hijau. Selesai? Hapus lembar ini: angka lain tidak berubah.",
    en: "Do each line; Result turns into “✓ Correct” in a green cell. Finished? Delete this sheet: no other figure changes.",
  },
  score: { id: "{done} dari {all} pelajaran benar", en: "{done} of {all} lessons correct" },
  lesson: { id: "Pelajaran", en: "Lesson" },
  sheet: { id: "Lembar", en: "Sheet" },
  answer: { id: "Jawaban (isi sel kuning) atau keadaan sekarang", en: "Answer (type in yellow) or how it stands now" },
  result: { id: "Hasil", en: "Result" },
  right: { id: "✓ Benar", en: "✓ Correct" },
  notYet: { id: "Belum", en: "Not yet" },
  needsAddin: { id: "Perlu add-in", en: "Needs the add-in" },
} as const satisfies Record<string, Words>;

export const LESSONS = ["account", "people", "function", "scenario", "split", "article", "mail"] as const;
export type Lesson = (typeof LESSONS)[number];

export const lessonTexts: Record<Lesson, { title: Words; task: Words; now?: Words }> = {
  account: {
    title: { id: "Lengkapi RKA", en: "Complete the RKA (budget rows)" },
    task: {
      id: "Baris merah di {sheet} belum punya kode rekening. Isi satu kode untuk Buruh tani (contoh), misalnya 5.1.02.01.001.00001.",
      en: "Red lines on {sheet} have no account code yet. Enter one code for the farm workers (example), for instance 5.1.02.01.001.00001.",
    },
    now: { id: "{n} kode terisi", en: "{n} of the codes entered" },
  },
  people: {
    title: { id: "Ubah jumlah orang, lalu lihat Uji", en: "Change a headcount, then look at the checks" },
    task: {
      id: "Di {sheet}, ubah orang Buruh tani (contoh) dari 120 menjadi 150. Benar bila angkanya 150 dan tidak ada baris Uji yang salah.",
      en: "On {sheet}, change the farm workers (example) from 120 to 150. Correct once it is 150 and no line of the checks is wrong.",
    },
    now: { id: "{n} orang", en: "{n} people" },
  },
  function: {
    title: { id: "Pakai fungsi JAMSOS", en: "Use a JAMSOS function" },
    task: {
      id: 'Hitung JKM seorang BPU sebulan: ketik =JAMSOS.IURAN("JKM";;DATE({year};1;1);"BPU") di sel kuning. Pakai koma bila Excel Anda memakai koma.',
      en: 'Work out one BPU person\'s JKM of a month: type =JAMSOS.IURAN("JKM",,DATE({year},1,1),"BPU") in the yellow cell. Use semicolons where your Excel does.',
    },
  },
  scenario: {
    title: { id: "Pilih skenario", en: "Choose a scenario" },
    task: {
      id: "Di {sheet}, pilih “{scenario}” pada daftar skenario. Seluruh buku ikut berubah. Benar selama skenario itu yang dipilih.",
      en: "On {sheet}, choose “{scenario}” in the list of scenarios. The whole book follows. Correct as long as that one is chosen.",
    },
  },
  split: {
    title: { id: "Bagi satu kelompok ke dua dana", en: "Split a group between two funds" },
    task: {
      id: "Di {sheet}, tabel pembagian: tambah dua baris untuk BT, dana D1 60% dan dana D2 40%. Benar bila jumlahnya 100%.",
      en: "On {sheet}, table of splits: add two lines for BT, fund D1 60% and fund D2 40%. Correct once they sum to 100%.",
    },
    now: { id: "{n} baris, {share}", en: "{n} lines, {share}" },
  },
  article: {
    title: { id: "Baca pasal sebuah angka", en: "Read the article of a number" },
    task: {
      id: "Cari iuran JKM BPU di {sheet} dan ketik isi kolom Pasal pada barisnya.",
      en: "Find the JKM amount of BPU on {sheet} and type what its line has in the column Article.",
    },
  },
  mail: {
    title: { id: "Kirim filenya", en: "Mail the file" },
    task: {
      id: "Kirim buku ini ke rekan tanpa add-in: rumusnya rumus Excel biasa. Sel pelajaran 3 perlu Bagikan > Buku mandiri dulu. Lalu ketik tanggal kirimnya.",
      en: "Send this book to a colleague without the add-in: its formulas are ordinary ones. The cell of lesson 3 first needs Share > Stand-alone workbook. Then type the day you sent it.",
    },
  },
};

/** What the made-up region holds. */
export const learnPlan = {
  region: { id: "Kabupaten Contoh (rekaan)", en: "Kabupaten Contoh (fictitious)" },
  source: { id: "Rekaan untuk belajar", en: "Made up for learning" },
  farmers: { id: "Buruh tani (contoh)", en: "Farm workers (example)" },
  fishers: { id: "Nelayan (contoh)", en: "Fishers (example)" },
  tobacco: { id: "DBHCHT contoh", en: "DBHCHT (example)" },
  regional: { id: "APBD contoh", en: "APBD (example)" },
  scenario: { id: "Sembilan bulan", en: "Nine months" },
  reason: { id: "Contoh: mulai lebih pendek", en: "Example: a shorter time" },
} as const satisfies Record<string, Words>;
