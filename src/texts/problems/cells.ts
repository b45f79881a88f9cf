import type { Sentences } from "./sentence";

/** What only questions in cells, the search for one number and drafts of a law meet; the pane's first script does without these. */
export const cellProblems: Sentences = {
  nothing_affordable: {
    id: (d, say) =>
      `Pagu ${say.rupiah(d.ceiling)} tidak cukup: yang paling sedikit pun memerlukan ${say.rupiah(d.least)}. Naikkan pagu atau kurangi orang, bulan atau program.`,
    en: (d, say) =>
      `The ceiling (pagu) ${say.rupiah(d.ceiling)} is not enough: even the least costs ${say.rupiah(d.least)}. Raise it or reduce people, months or programmes.`,
  },
  cost_is_zero: {
    id: () =>
      "Iurannya nol rupiah, sehingga berapa pun muat dalam pagu. Periksa program, dasar iuran, bagian dan pembulatan.",
    en: () =>
      "The contribution is zero rupiah, so any number fits the ceiling. Check programmes, base, share and rounding.",
  },
  months_limited: {
    id: (d, say) => `Pagu masih cukup setelah ${say.number(d.limit)} bulan; pencarian berhenti di situ.`,
    en: (d, say) => `The ceiling still suffices after ${say.number(d.limit)} months; the search stopped there.`,
  },
  law_ends: {
    id: (d, say) => `Hukum yang diketahui berakhir pada ${say.month(d.month)}; hitungan berhenti di situ.`,
    en: (d, say) => `The law known ends in ${say.month(d.month)}; the calculation stops there.`,
  },
  base_reaches_limit: {
    id: (d, say) => `Dasar di atas ${say.rupiah(d.base)} tidak menambah iuran lagi.`,
    en: (d, say) => `A base above ${say.rupiah(d.base)} costs no more.`,
  },
  base_has_no_effect: {
    id: () =>
      "Iuran program ini ditetapkan dalam rupiah, sehingga dasar iuran tidak mengubahnya. Cari jumlah orang atau bulan saja.",
    en: () => "The law fixes this contribution in rupiah, so no base changes it. Solve for people or months instead.",
  },
  share_needs_wage_segment: {
    id: () => "Bagian pemberi kerja dan pekerja hanya ada pada segmen PU. Pada segmen lain pilih bagian total.",
    en: () => "Only the segment PU has an employer's and a worker's share. Choose the share total for other segments.",
  },
  no_wage_ceiling: {
    id: (d) => `${d.program} tidak mengenal batas upah. Batas upah hanya ada pada JP.`,
    en: (d) => `${d.program} has no wage ceiling. Only JP has one.`,
  },
  overlay_row_incomplete: {
    id: (d, say) =>
      `Ketentuan setempat ${say.found(d.id)} belum lengkap. Isi nama, program dan segmen yang mengenal program itu.`,
    en: (d, say) =>
      `The local provision ${say.found(d.id)} is incomplete. Enter a name, programmes and segments that have these programmes.`,
  },
};
