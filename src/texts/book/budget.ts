import type { Words } from "../language";

export const budgetSheet = {
  title: { id: "Anggaran iuran", en: "Contribution budget" },
  purpose: {
    id: "Iuran per kelompok, program, dan bulan, dihitung dengan rumus biasa dari lembar Kelompok dan Tarif.",
    en: "Contributions by group, programme and month, in ordinary formulas over the sheets Groups and Rates.",
  },
  how: {
    id: "Iuran sebulan (Rp) = orang bulan itu × iuran seorang (Rp). Iuran seorang sudah dibulatkan; masa berganti bila tarif berganti.",
    en: "A month (Rp) = people of the month × one person's contribution, already rounded; a new span begins where a rate changes.",
  },
  summary: { id: "Jumlah per program (Rp)", en: "Totals by programme (Rp)" },
  insured: { id: "Orang yang diiurkan", en: "People insured" },
  price: { id: "Seorang sebulan", en: "Person a month" },
  personMonths: { id: "Orang-bulan", en: "Person-months" },
  yearTotal: { id: "Setahun", en: "Year" },
  ofYear: { id: "setahun", en: "a year" },
  leftOut: { id: "Kelompok yang belum bisa dihitung", en: "Groups that cannot be counted yet" },
  noneLeftOut: { id: "Semua kelompok dihitung", en: "All groups are counted" },
  deducted: {
    id: "Dipotong dari upah pekerja (JHT, JP; tidak termasuk jumlah)",
    en: "Deducted from workers' pay (JHT, JP; not in the total)",
  },
  contractNote: {
    id: "Kontrak konstruksi dihitung sekali, sebagai satu kontrak pada bulan mulai, tanpa orang-bulan.",
    en: "A construction contract counts once, as one contract in its first month, without person-months.",
  },
} as const satisfies Record<string, Words>;

/** Why a group is not counted, in the cell beside it. */
export const groupFaults = {
  name: { id: "Isi nama kelompok", en: "Enter the group's name" },
  programs: {
    id: "Pilih segmen dan program dari daftar; programnya harus ada di segmen itu",
    en: "Choose segment and programmes from the lists; the segment must have the programmes",
  },
  words: { id: "Pilih risiko, sektor, dan pembayar dari daftar", en: "Choose risk, sector and payer from the lists" },
  base: {
    id: "Isi dasar iuran: paling sedikit satu rupiah, paling banyak dua desimal",
    en: "Enter the base: at least one rupiah, at most two decimals",
  },
  contract: {
    id: "Isi nilai kontrak: rupiah bulat di atas nol",
    en: "Enter the contract value: whole rupiah above zero",
  },
  people: {
    id: "Isi orang, masuk, dan keluar: bilangan bulat nol atau lebih",
    en: "Enter people, joining and leaving: whole numbers of zero or more",
  },
  nobody: {
    id: "Orang belum diisi di lembar Kelompok: isi jumlahnya, atau 0 bila memang belum ada orangnya",
    en: "People not filled in on the sheet Groups: enter how many, or 0 where there is nobody yet",
  },
  period: { id: "Isi bulan mulai dan selesai sebagai tanggal", en: "Enter first and last month as dates" },
  reversed: {
    id: "Bulan selesai mendahului bulan mulai, atau seabad sesudahnya: perbaiki salah satunya",
    en: "The last month comes before the first, or a century after it: correct one of them",
  },
  beforeLaw: { id: "Tidak ada tarif sebelum Juli 2015", en: "There are no rates before July 2015" },
  outsideYear: { id: "Di luar tahun anggaran", en: "Outside the budget year" },
  notLaid: {
    id: "Buku ini belum punya kolom untuk segmen, program, atau bagian pekerja kelompok ini: tulis lagi lewat panel Simulasi Iuran",
    en: "This book has no columns yet for the group's segment, programmes or worker's part: write it again from the pane Simulasi Iuran",
  },
} as const satisfies Record<string, Words>;
