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
  covered_invalid: {
    id: (d, say) =>
      `Yang sudah peserta (${say.number(d.covered)}) harus bilangan bulat nol atau lebih. Kosongkan bila semua orangnya baru.`,
    en: (d, say) =>
      `How many are covered already (${say.number(d.covered)}) must be a whole number, zero or more. Leave it empty where everyone is new.`,
  },
  covered_above_people: {
    id: (d, say) =>
      `${say.found(d.name)}: ${say.number(d.covered)} orang disebut sudah peserta, padahal kelompoknya paling banyak ${say.number(d.people)} orang. Periksa keduanya; kelompok ini tidak menambah cakupan.`,
    en: (d, say) =>
      `${say.found(d.name)}: ${say.number(d.covered)} people are said to be covered already, but the group has ${say.number(d.people)} at most. Check both; the group adds nothing to coverage.`,
  },
  figure_unknown: {
    id: (d, say) =>
      `${say.found(d.name)} menyebut angka cakupan ${say.found(d.figure)} yang tidak ada. Pilih salah satu: ${d.known || "belum ada angka cakupan"}.`,
    en: (d, say) =>
      `${say.found(d.name)} names the coverage figure ${say.found(d.figure)}, which does not exist. Choose one: ${d.known || "there is no figure yet"}.`,
  },
  figure_unsaid: {
    id: (d, say) =>
      `${say.found(d.name)} belum menyebut angka cakupan mana yang ditambahnya, jadi tidak menambah yang mana pun. Pilih angka yang pekerjanya mencakup kelompok ini.`,
    en: (d, say) =>
      `${say.found(d.name)} does not say which coverage figure it adds to, so it adds to none. Choose the figure whose workers include this group.`,
  },
  not_fully_protected: {
    id: (d, say) =>
      `${say.found(d.name)} hanya terdaftar ${say.number(d.months)} bulan. Sebelum tiga bulan, kematian hanya dibayar biaya pemakaman: hitung sebagai terdaftar, bukan terlindungi penuh.`,
    en: (d, say) =>
      `${say.found(d.name)} is enrolled for ${say.number(d.months)} months only. Before three months, a death pays the funeral part alone: count it as enrolled, not as fully protected.`,
  },
};
