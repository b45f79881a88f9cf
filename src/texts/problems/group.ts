import type { Sentences } from "./sentence";

/** What is wrong with a worker group: its name, headcount and months. */
export const groupProblems: Sentences = {
  name_missing: {
    id: () => "Nama kelompok belum diisi. Beri nama, misalnya Kader Posyandu.",
    en: () => "The group has no name. Give it one, for example Kader Posyandu.",
  },
  name_duplicate: {
    id: (d, say) => `Nama kelompok ${say.found(d.name)} dipakai dua kali. Ubah salah satunya.`,
    en: (d, say) => `The group name ${say.found(d.name)} is used twice. Change one of them.`,
  },
  people_negative: {
    id: (d, say) => `Jumlah orang tidak boleh kurang dari nol (terisi ${say.number(d.people)}). Isi 0 atau lebih.`,
    en: (d, say) => `The number of people cannot be below zero (found ${say.number(d.people)}). Enter 0 or more.`,
  },
  people_fraction: {
    id: (d, say) =>
      `Jumlah orang harus bilangan bulat (terisi ${say.number(d.people)}). Bulatkan; untuk peserta yang datang dan pergi isi bulan mulai dan selesai.`,
    en: (d, say) =>
      `The number of people must be whole (found ${say.number(d.people)}). Round it; for people who come and go set the first and last month.`,
  },
  people_too_large: {
    id: (d, say) =>
      `Jumlah orang ${say.number(d.people)} melebihi batas ${say.number(d.limit)}. Periksa apakah yang terisi rupiah.`,
    en: (d, say) =>
      `The number of people ${say.number(d.people)} exceeds the limit of ${say.number(d.limit)}. Check whether rupiah was entered.`,
  },
  people_not_a_number: {
    id: (d, say) => `Jumlah orang ${say.found(d.people)} bukan angka. Isi bilangan bulat, misalnya 6.043.`,
    en: (d, say) =>
      `The number of people ${say.found(d.people)} is not a number. Enter a whole number, for example 6,043.`,
  },
  joins_invalid: {
    id: (d, say) =>
      `Peserta masuk tiap bulan (${say.number(d.joins)}) harus bilangan bulat nol atau lebih. Ubah isiannya.`,
    en: (d, say) =>
      `People joining each month (${say.number(d.joins)}) must be a whole number, zero or more. Change it.`,
  },
  exits_invalid: {
    id: (d, say) =>
      `Peserta keluar tiap bulan (${say.number(d.exits)}) harus bilangan bulat nol atau lebih. Ubah isiannya.`,
    en: (d, say) =>
      `People leaving each month (${say.number(d.exits)}) must be a whole number, zero or more. Change it.`,
  },
  period_reversed: {
    id: (d, say) =>
      `Bulan selesai (${say.month(d.last)}) mendahului bulan mulai (${say.month(d.first)}). Ubah salah satunya.`,
    en: (d, say) =>
      `The last month (${say.month(d.last)}) is before the first month (${say.month(d.first)}). Change one of them.`,
  },
  period_too_long: {
    id: (d, say) =>
      `Jangka ${say.month(d.first)} sampai ${say.month(d.last)} lebih panjang dari ${say.number(d.limit)} bulan. Periksa tahunnya.`,
    en: (d, say) =>
      `The period ${say.month(d.first)} to ${say.month(d.last)} is longer than ${say.number(d.limit)} months. Check the years.`,
  },
  year_outside_period: {
    id: (d, say) =>
      `Jangka ${say.month(d.first)} sampai ${say.month(d.last)} tidak memuat satu bulan pun dari tahun ${d.year}. Ubah bulannya atau tahun anggaran.`,
    en: (d, say) =>
      `The period ${say.month(d.first)} to ${say.month(d.last)} has no month of ${d.year}. Change the months or the budget year.`,
  },
  year_invalid: {
    id: (d, say) =>
      `Tahun anggaran ${say.found(String(d.year))} tidak dapat dipakai. Isi tahun ${d.first} sampai ${d.last}.`,
    en: (d, say) =>
      `The budget year ${say.found(String(d.year))} cannot be used. Enter a year from ${d.first} to ${d.last}.`,
  },
};
