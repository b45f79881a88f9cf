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
};
