import type { Words } from "../language";

/** The sheet `Perbandingan`: choices side by side and the bridge between two of them. */
export const comparisonSheet = {
  title: { id: "Perbandingan pilihan", en: "Comparison of choices" },
  purpose: {
    id: "Pilihan berdampingan, dan mengapa dua di antaranya berbeda.",
    en: "Choices side by side, and why two of them differ.",
  },
  how: {
    id: "Angka pilihan adalah catatan saat ditulis: buku hanya menghitung satu skenario. Selisih dan jumlah dihitung. Sel kuning untuk diisi.",
    en: "Figures of the choices are notes of the time of writing: the book calculates one scenario at a time. Differences and sums are calculated. Yellow cells are for typing.",
  },
  writtenOn: { id: "Ditulis", en: "Written on" },
  made: { id: "Dibuat dari", en: "Made from" },
  against: { id: "Selisih terhadap", en: "Difference to" },
  againstHow: { id: "pilih di sini; selisih ikut berubah", en: "choose here; differences follow" },
  againstUnknown: {
    id: "Pilih salah satu nama di judul kolom.",
    en: "Choose one of the names in the column titles.",
  },
  figure: { id: "Angka", en: "Figure" },
  fund: { id: "Dana", en: "Fund" },
  cost: { id: "Iuran setahun (Rp)", en: "Contributions of the year (Rp)" },
  people: { id: "Orang", en: "People" },
  personMonths: { id: "Orang-bulan", en: "Person-months" },
  fullyProtected: { id: "Terlindungi penuh (orang)", en: "Fully protected (people)" },
  coverage: { id: "Cakupan sesudah anggaran", en: "Coverage after the budget" },
  lack: { id: "Kekurangan dana (Rp)", en: "Missing in a fund (Rp)" },
  unfunded: { id: "Belum ada yang membayar (Rp)", en: "Paid by nobody yet (Rp)" },
  lacking: { id: "Jumlah kekurangan (Rp)", en: "Missing in all (Rp)" },
  note: { id: "Catatan skenario", en: "Note on the scenario" },
  differences: { id: "Selisih", en: "Differences" },
  bridge: { id: "Mengapa berbeda?", en: "Why do they differ?" },
  from: { id: "Dari", en: "From" },
  to: { id: "Menjadi", en: "To" },
  cause: { id: "Sebab", en: "Cause" },
  amount: { id: "Rupiah", en: "Rupiah" },
  equal: { id: "Tidak ada sebab yang mengubah biaya.", en: "No cause changes the cost." },
  plotted: { id: "Panjang batang bagan", en: "Lengths of the bars" },
  base: { id: "Sampai di sini", en: "Up to here" },
  whole: { id: "Total", en: "Total" },
  more: { id: "Bertambah", en: "More" },
  less: { id: "Berkurang", en: "Less" },
  reached: { id: "Total sesudahnya", en: "Total after it" },
  told: { id: "Di atas batang", en: "Above the bars" },
  figures: {
    id: "Bagan dalam juta rupiah: total di atas batang, perubahan di bawahnya.",
    en: "Chart in millions of rupiah: totals above the bars, changes below them.",
  },
  cut: {
    id: "Batang tidak dimulai dari nol agar selisihnya terlihat.",
    en: "Bars do not start at zero, so that the difference can be seen.",
  },
  joined: {
    id: "Untuk sebagian kelompok segmen, program, dan dasar iuran dihitung sebagai satu sebab: hukum tidak mengenal campurannya.",
    en: "For some groups segment, programmes and base count as one cause: the law knows no cost for their mixtures.",
  },
  same: {
    id: "Buku masih sama dengan saat perbandingan ini ditulis.",
    en: "The book is still as it was when this was written.",
  },
  moved: {
    id: "Angka ini dibuat dari total Rp{made}; buku sekarang Rp{now}: tulis lagi dari panel (Bagaimana jika > Bandingkan).",
    en: "These figures were made from a total of Rp{made}; the book now has Rp{now}: write again from the pane (What if > Compare).",
  },
  changedInside: {
    id: "Total buku masih sama, tetapi orang, biaya kelompok, atau kekurangan dananya sudah lain: tulis lagi dari panel (Bagaimana jika > Bandingkan).",
    en: "The total of the book is still the same, but people, costs of groups or what funds lack have changed: write again from the pane (What if > Compare).",
  },
  details: { id: "Rincian yang dicatat", en: "Details as noted" },
  changedGroups: { id: "Kelompok yang lain", en: "Groups that differ" },
  changedFunds: { id: "Dana yang lain", en: "Funds that differ" },
  groupCost: { id: "Biaya", en: "Cost" },
  groupPeople: { id: "Orang awal", en: "First people" },
  fundLack: { id: "Kurang", en: "Missing" },
  unknown: {
    id: "Skenario yang dipilih di buku tidak dibandingkan di sini; pilih salah satunya di lembar {summary} untuk memeriksa.",
    en: "The scenario chosen in the book is not compared here; choose one of these on the sheet {summary} to check.",
  },
} as const satisfies Record<string, Words>;

/** Causes as they stand below the bars of the chart. */
export const causeLetters: Record<string, Words> = {
  people: { id: "Orang", en: "People" },
  months: { id: "Bulan", en: "Months" },
  base: { id: "Dasar", en: "Base" },
  programs: { id: "Program", en: "Progr." },
  segment: { id: "Segmen", en: "Segment" },
  law: { id: "Hukum", en: "Law" },
  funds: { id: "Dana", en: "Funds" },
};
