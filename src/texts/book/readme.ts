import type { Words } from "../language";

/** The sheet that explains the book, `Baca dulu`. */
export const readmeSheet = {
  title: { id: "Anggaran iuran Jamsostek", en: "Jamsostek contribution budget" },
  purpose: {
    id: "Buku ini menghitung iuran JKK, JKM, JHT, dan JP yang dianggarkan daerah, dengan rumus biasa yang hidup di Excel mana pun.",
    en: "This book computes the JKK, JKM, JHT and JP contributions a region budgets, in ordinary formulas that live in any Excel.",
  },
  how: {
    id: "Ubah sel kuning di lembar mana pun: seluruh buku ikut dihitung. Tidak perlu memasang apa-apa.",
    en: "Change a yellow cell on any sheet: the whole book follows. Nothing has to be installed.",
  },
  halfUndone: {
    id: "Buku belum utuh, jangan pakai angkanya: tulisan terakhir terputus atau dibatalkan sebagian. Tulis lagi dari panel.",
    en: "Not whole, do not use these figures: the last writing was cut off or undone in part. Write again from the pane.",
  },
  about: { id: "Tentang buku ini", en: "About this book" },
  region: { id: "Wilayah", en: "Region" },
  year: { id: "Tahun anggaran", en: "Budget year" },
  author: { id: "Disusun oleh", en: "Prepared by" },
  writtenOn: { id: "Terakhir ditulis", en: "Last written" },
  law: { id: "Hukum per", en: "Law as known on" },
  lawNote: { id: "pasal tiap angka ada di lembar Tarif", en: "the article of every figure is on the sheet Rates" },
  result: { id: "Hasil", en: "Result" },
  scenario: { id: "Skenario aktif", en: "Active scenario" },
  scenarioNote: {
    id: "dipilih di lembar Ringkasan; seluruh buku dihitung ulang",
    en: "chosen on the sheet Summary; the whole book is recalculated",
  },
  total: { id: "Iuran setahun (Rp)", en: "Contributions of the year (Rp)" },
  rkaTotal: { id: "Jumlah RKA (Rp)", en: "Total of the RKA (Rp)" },
  rkaTotalNote: { id: "bagian yang dibayar pemerintah", en: "the part the government pays" },
  outside: { id: "Di luar RKA (Rp)", en: "Outside the RKA (Rp)" },
  outsideNote: {
    id: "dibayar CSR, peserta sendiri, atau pemberi kerja",
    en: "paid by CSR, participants themselves or employers",
  },
  personMonths: { id: "Orang-bulan", en: "Person-months" },
  unfunded: { id: "Belum ada yang membayar (Rp)", en: "Paid by nobody yet (Rp)" },
  missing: { id: "Kekurangan pagu (Rp)", en: "Missing from the ceilings (Rp)" },
  uncounted: { id: "Kelompok yang belum terhitung", en: "Groups not counted yet" },
  uncountedNote: {
    id: "kelompok BELUM masuk jumlah ini; sebabnya di lembar Kelompok dan di panel.",
    en: "groups are NOT in this total; the reasons are on the sheet Groups and in the pane.",
  },
  checks: { id: "Hasil semua pemeriksaan", en: "Result of all checks" },
  checksNote: {
    id: "yang salah dan cara membetulkannya ada di lembar Uji",
    en: "what is wrong, and how to mend it, is on the sheet Checks",
  },
  colours: { id: "Arti warna", en: "Colours" },
  input: { id: "Sel untuk diisi", en: "Cells for typing" },
  heading: { id: "Judul kolom", en: "Column titles" },
  calculated: { id: "Dihitung atau ditetapkan; jangan diubah", en: "Calculated or fixed; leave as it is" },
  attention: { id: "Perlu dilihat", en: "Needs a look" },
  example: { id: "Contoh", en: "Sample" },
  sheets: { id: "Lembar-lembar buku ini", en: "The sheets of this book" },
  sheet: { id: "Lembar", en: "Sheet" },
  content: { id: "Isi", en: "Content" },
  dossier: {
    id: "Untuk berkas, {readme} dan {work} tidak perlu dicetak: pilih tab lainnya (Ctrl+klik), lalu cetak lembar aktif.",
    en: "For a dossier, {readme} and {work} need no printing: choose the other tabs (Ctrl+click), then print the active sheets.",
  },
} as const satisfies Record<string, Words>;

/** What each sheet is for, in one line beside its link. */
export const sheetContents = {
  summary: {
    id: "Satu halaman untuk pengambil keputusan; skenario dipilih di sini.",
    en: "One page for those who decide; the scenario is chosen here.",
  },
  groups: {
    id: "Siapa yang diiurkan: orang, bulan, dasar iuran, pembayar. Diisi.",
    en: "Who is insured: people, months, base, payer. For typing.",
  },
  funds: {
    id: "Sumber dana, pagu, dan siapa membayar siapa. Diisi.",
    en: "Funding sources, ceilings, and who pays for whom. For typing.",
  },
  rates: {
    id: "Tarif yang berlaku tiap bulan dengan pasalnya.",
    en: "The rates in force each month, with their articles.",
  },
  learn: {
    id: "Pelajaran dengan daerah rekaan; boleh dihapus. Diisi.",
    en: "Lessons with a made-up region; may be deleted. For typing.",
  },
  basis: {
    id: "Pasal yang menentukan rupiah di buku ini, untuk dicetak.",
    en: "The articles that decided an amount in this book, to print.",
  },
  scenarios: {
    id: "Bagaimana jika: isian yang diganti tiap skenario. Diisi.",
    en: "What if: the inputs each scenario replaces. For typing.",
  },
  comparison: {
    id: "Pilihan berdampingan dan sebab selisihnya, seperti saat ditulis.",
    en: "Choices side by side and why they differ, as at the time of writing.",
  },
  budget: { id: "Iuran per kelompok, program, dan bulan.", en: "Contributions by group, programme and month." },
  rka: {
    id: "Rincian belanja seperti dicetak sistem pemerintah.",
    en: "Budget lines as the government's system prints them.",
  },
  rak: { id: "Kebutuhan kas tiap bulan.", en: "Cash needed each month." },
  village: { id: "Rincian tiap desa yang membayar dari APBDes.", en: "Each village that pays from its own budget." },
  coverage: { id: "Cakupan sekarang dan sesudah anggaran ini.", en: "Coverage now and after this budget." },
  path: {
    id: "Jalur cakupan ke tahun target dengan asumsinya. Diisi.",
    en: "The way of coverage to a target year with its assumptions. For typing.",
  },
  sensitivity: {
    id: "Apa jadinya bila dua isian berubah, dan isian mana yang paling menentukan, seperti saat ditulis.",
    en: "What becomes of it if two inputs change, and which input matters most, as at the time of writing.",
  },
  risk: {
    id: "Hasil simulasi dengan asumsi dan nomor undiannya, seperti saat ditulis.",
    en: "What a simulation came to, with its assumptions and the number of its draw, as at the time of writing.",
  },
  checks: {
    id: "Buku memeriksa dirinya: baik, perhatikan, atau salah.",
    en: "The book checks itself: good, look, or wrong.",
  },
  work: {
    id: "Hitungan antara: isian yang berlaku, harga seorang, orang tiap bulan.",
    en: "Working: inputs in effect, one person's price, people of each month.",
  },
  trail: {
    id: "Siapa mengubah isian apa, kapan, dari berapa menjadi berapa.",
    en: "Who changed which input, when, from what to what.",
  },
} as const satisfies Record<string, Words>;
