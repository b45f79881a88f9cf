import type { Sentences } from "./sentence";

/** What is wrong with figures of coverage (cakupan). */
export const coverageProblems: Sentences = {
  participants_invalid: {
    id: (d, say) =>
      `Jumlah peserta ${say.number(d.participants)} tidak dapat dipakai. Isi bilangan bulat nol atau lebih.`,
    en: (d, say) =>
      `The number of participants ${say.number(d.participants)} cannot be used. Enter a whole number, zero or more.`,
  },
  workers_invalid: {
    id: (d, say) => `Jumlah pekerja ${say.number(d.workers)} tidak dapat dipakai. Isi bilangan bulat lebih dari nol.`,
    en: (d, say) => `The number of workers ${say.number(d.workers)} cannot be used. Enter a whole number above zero.`,
  },
  coverage_above_one: {
    id: (d, say) =>
      `Peserta (${say.number(d.participants)}) lebih banyak daripada pekerja (${say.number(d.workers)}). Periksa keduanya: tanggal dan definisinya harus sama.`,
    en: (d, say) =>
      `There are more participants (${say.number(d.participants)}) than workers (${say.number(d.workers)}). Check both: date and definition must agree.`,
  },
  coverage_does_not_follow: {
    id: (d, say) =>
      `Cakupan tercetak ${say.number(d.printed)}% tidak sesuai dengan ${say.number(d.participants)} dari ${say.number(d.workers)} (${say.number(d.computed)}%). Pakai hasil hitungan atau periksa sumbernya.`,
    en: (d, say) =>
      `The printed coverage ${say.number(d.printed)}% does not follow from ${say.number(d.participants)} of ${say.number(d.workers)} (${say.number(d.computed)}%). Use the computed one or check the source.`,
  },
  not_fully_protected: {
    id: (d, say) =>
      `${say.found(d.name)} hanya terdaftar ${say.number(d.months)} bulan. Sebelum tiga bulan, kematian hanya dibayar biaya pemakaman: hitung sebagai terdaftar, bukan terlindungi penuh.`,
    en: (d, say) =>
      `${say.found(d.name)} is enrolled for ${say.number(d.months)} months only. Before three months, a death pays the funeral part alone: count it as enrolled, not as fully protected.`,
  },
};
