import { goalName } from "../whatif/solving";
import type { Sentences } from "./sentence";

/** What is wrong with, or should be known about, comparisons and bridges. */
export const whatifProblems: Sentences = {
  too_many_choices: {
    id: (d, say) =>
      `Yang dibandingkan ${say.number(d.count)}; paling banyak ${say.number(d.limit)}. Kurangi pilihan skenarionya.`,
    en: (d, say) => `${say.number(d.count)} scenarios are compared; the limit is ${say.number(d.limit)}. Choose fewer.`,
  },
  no_choice: {
    id: () => "Belum ada skenario yang dipilih untuk dibandingkan. Pilih sedikitnya satu.",
    en: () => "No scenario is chosen to be compared. Choose at least one.",
  },
  bridge_years_differ: {
    id: (d) =>
      `Kedua anggaran berbeda tahun (${d.from} dan ${d.to}), jadi sebab selisihnya tidak dapat diuraikan. Samakan tahun anggarannya.`,
    en: (d) =>
      `The two budgets are of different years (${d.from} and ${d.to}), so their difference cannot be told by cause. Choose one year.`,
  },
  causes_joined: {
    id: (d, say) =>
      `${say.found(d.name)}: perubahan segmen, program dan dasarnya dihitung sebagai satu sebab, karena hukum tidak mengenal sebagian campurannya. Baca ketiganya bersama, pada baris segmen.`,
    en: (d, say) =>
      `${say.found(d.name)}: its changes of segment, programmes and base count as one cause, because the law does not know some of their mixtures. Read the three together, in the line of the segment.`,
  },
  bridge_group_left_out: {
    id: (d, say) =>
      `${say.found(d.name)} belum bisa dihitung di salah satu sisi, jadi di sana biayanya nol. Betulkan isian kelompok itu.`,
    en: (d, say) =>
      `${say.found(d.name)} cannot be computed on one side, so it costs nothing there. Correct the group's inputs.`,
  },
  no_group: {
    id: () => "Tidak ada kelompok yang dapat dihitung, atau jumlah orangnya nol. Pilih kelompok yang ada orangnya.",
    en: () => "There is no group to solve for, or nobody is in it. Choose groups with people.",
  },
  no_fund: {
    id: () => "Belum ada sumber dana. Tambahkan sumber dana dengan pagunya di Dana.",
    en: () => "There is no funding source yet. Add one with its ceiling in Funds.",
  },
  never_suffices: {
    id: (d, say) =>
      `Dengan nilai mana pun uang masih kurang, paling sedikit ${say.rupiah(d.lacking)}. Ubah isian lain, atau lihat dana mana yang kurang di Dana.`,
    en: (d, say) =>
      `Whatever its value, money is lacking, ${say.rupiah(d.lacking)} at least. Change another input, or see in Funds which of them lacks.`,
  },
  group_unknown: {
    id: (d, say) => `Kelompok ${say.found(d.id)} tidak ada. Pilih kelompok dari daftar.`,
    en: (d, say) => `The group ${say.found(d.id)} does not exist. Choose a group from the list.`,
  },
  coverage_parts_missing: {
    id: () =>
      "Angka cakupan belum lengkap. Isi jumlah peserta dan jumlah pekerja beserta definisi, tanggal dan sumbernya.",
    en: () =>
      "The coverage figure is incomplete. Enter participants and workers with their definition, date and source.",
  },
  bounds_reversed: {
    id: (d, say) =>
      `Batas ${say.number(d.least)} sampai ${say.number(d.most)} tidak dapat dipakai. Isi bilangan bulat, yang terkecil lebih dahulu.`,
    en: (d, say) =>
      `The bounds ${say.number(d.least)} to ${say.number(d.most)} cannot be used. Enter whole numbers, the smaller first.`,
  },
  lever_without_effect: {
    id: (d, say) =>
      `Perubahan ini tidak menggerakkan ${goalName("id", d.goal)} (tetap ${say.number(d.figure)}). Pilih isian lain untuk diubah.`,
    en: (d, say) =>
      `This change does not move ${goalName("en", d.goal)} (it stays at ${say.number(d.figure)}). Choose another input to change.`,
  },
  table_too_large: {
    id: (d, say) =>
      `Tabel ini ${say.number(d.count)} sel; paling banyak ${say.number(d.limit)}. Kurangi nilai barisnya atau kolomnya.`,
    en: (d, say) =>
      `This table has ${say.number(d.count)} cells; the limit is ${say.number(d.limit)}. Use fewer rows or columns.`,
  },
};
