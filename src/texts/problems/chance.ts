import type { ProblemData, Sentences } from "./sentence";

/** The row of assumptions a problem is about, where it is about one. */
const at = (data: ProblemData, word: string): string => (data.row === undefined ? "" : `${word} ${data.row}: `);

/** What is wrong with the assumptions of a simulation. */
export const chanceProblems: Sentences = {
  distribution_not_a_number: {
    id: (d, say) => `${at(d, "Asumsi")}${say.found(d.value)} bukan angka. Isi angka pada setiap isiannya.`,
    en: (d, say) => `${at(d, "Assumption")}${say.found(d.value)} is not a number. Enter numbers in each of its boxes.`,
  },
  range_impossible: {
    id: (d, say) =>
      `${at(d, "Asumsi")}yang terkecil (${say.number(d.least)}) melebihi yang terbesar (${say.number(d.most)}). Tukar keduanya.`,
    en: (d, say) =>
      `${at(d, "Assumption")}the least (${say.number(d.least)}) is above the most (${say.number(d.most)}). Swap them.`,
  },
  range_without_mode: {
    id: (d, say) =>
      `${at(d, "Asumsi")}nilai yang paling mungkin (${say.number(d.mode)}) harus di antara ${say.number(d.least)} dan ${say.number(d.most)}. Ubah salah satunya.`,
    en: (d, say) =>
      `${at(d, "Assumption")}the likeliest value (${say.number(d.mode)}) must lie between ${say.number(d.least)} and ${say.number(d.most)}. Change one of them.`,
  },
  deviation_negative: {
    id: (d, say) =>
      `${at(d, "Asumsi")}penyimpangan (simpangan baku) tidak boleh negatif (${say.number(d.deviation)}). Isi nol atau lebih.`,
    en: (d, say) =>
      `${at(d, "Assumption")}the deviation (standard deviation) cannot be negative (${say.number(d.deviation)}). Enter zero or more.`,
  },
  lognormal_not_positive: {
    id: (d, say) =>
      `${at(d, "Asumsi")}rata-ratanya harus lebih dari nol, karena hasilnya tidak pernah di bawah nol (lognormal) (${say.number(d.mean)}). Ubah rata-ratanya.`,
    en: (d, say) =>
      `${at(d, "Assumption")}its mean must be above zero, because it never falls below zero (lognormal) (${say.number(d.mean)}). Change it.`,
  },
  parts_do_not_sum: {
    id: (d, say) =>
      `${at(d, "Asumsi")}peluang nilai-nilainya berjumlah ${say.number(d.sum)}%, padahal harus 100%. Betulkan peluangnya.`,
    en: (d, say) =>
      `${at(d, "Assumption")}the chances of its values sum to ${say.number(d.sum)}% instead of 100%. Correct them.`,
  },
  part_negative: {
    id: (d, say) => `${at(d, "Asumsi")}peluang ${say.number(d.part)}% tidak mungkin. Isi nol atau lebih.`,
    en: (d, say) => `${at(d, "Assumption")}a chance of ${say.number(d.part)}% is impossible. Enter zero or more.`,
  },
  assumption_out_of_range: {
    id: (d, say) =>
      `${at(d, "Asumsi")}nilai ${say.number(d.least)} sampai ${say.number(d.most)} tidak mungkin untuk isian ini. Isi nilai mulai ${say.number(d.from)}${limit("sampai", d.until)}.`,
    en: (d, say) =>
      `${at(d, "Assumption")}values from ${say.number(d.least)} to ${say.number(d.most)} are impossible here. Enter values from ${say.number(d.from)}${limit("to", d.until)}.`,
  },
  assumption_without_source: {
    id: (d) =>
      `Asumsi ${d.row} belum menyebut sumbernya. Isi dari mana perkiraan itu, misalnya hasil verifikasi tahun lalu.`,
    en: (d) =>
      `Assumption ${d.row} names no source. Enter where the estimate comes from, for example last year's verification.`,
  },
  assumption_law_unknown: {
    id: (d, say) =>
      `Asumsi ${d.row} menyebut hukum yang tidak ada: tersedia ${say.number(d.count)} rancangan. Isi 0 untuk hukum sekarang, 1 dan seterusnya untuk rancangan.`,
    en: (d, say) =>
      `Assumption ${d.row} names a law that is not there: ${say.number(d.count)} drafts are given. Use 0 for the present law, 1 and so on for the drafts.`,
  },
  assumption_needs_whole: {
    id: (d) =>
      `Asumsi ${d.row}: keterlambatan mulai dihitung dalam bulan utuh. Pakai beberapa nilai (sebaran diskret) dari 0 sampai 11 bulan.`,
    en: (d) =>
      `Assumption ${d.row}: a late start is counted in whole months. Use a few values (a discrete distribution) of 0 to 11 months.`,
  },
  assumption_touches_nobody: {
    id: (d) => `Asumsi ${d.row} tidak mengenai kelompok mana pun. Betulkan sasarannya atau hapus asumsi itu.`,
    en: (d) => `Assumption ${d.row} concerns no group. Correct its target or remove it.`,
  },
  assumption_overruled: {
    id: (d) =>
      `Asumsi ${d.row} tidak mengenai siapa pun lagi: setiap kelompoknya mempunyai asumsi sendiri yang lebih khusus. Hapus asumsi itu, atau salah satu yang khusus.`,
    en: (d) =>
      `Assumption ${d.row} concerns nobody any more: each of its groups has a narrower assumption of its own. Remove it, or one of the narrower ones.`,
  },
  assumption_twice: {
    id: (d) =>
      `Asumsi ${d.other} dan ${d.row} berbicara tentang hal yang sama pada kelompok yang sama, sama khususnya. Hapus salah satunya.`,
    en: (d) =>
      `Assumptions ${d.other} and ${d.row} speak of the same thing of the same group, and neither more narrowly. Remove one of them.`,
  },
  correlation_not_square: {
    id: (d, say) =>
      `Baris ${d.row} tabel korelasi berisi ${say.number(d.count)} sel, padahal harus ${say.number(d.size)}: satu baris dan satu kolom untuk tiap asumsi.`,
    en: (d, say) =>
      `Row ${d.row} of the correlations has ${say.number(d.count)} cells instead of ${say.number(d.size)}: one row and one column for each assumption.`,
  },
  correlation_not_symmetric: {
    id: (d, say) =>
      `Korelasi baris ${d.row} kolom ${d.column} (${say.number(d.value)}) tidak sama dengan pasangannya di baris ${d.column} kolom ${d.row}. Samakan keduanya.`,
    en: (d, say) =>
      `The correlation in row ${d.row}, column ${d.column} (${say.number(d.value)}) differs from its counterpart in row ${d.column}, column ${d.row}. Make them equal.`,
  },
  correlation_out_of_range: {
    id: (d, say) =>
      `Korelasi baris ${d.row} kolom ${d.column} (${say.number(d.value)}) tidak mungkin. Isi -1 sampai 1, dan 1 pada diagonalnya.`,
    en: (d, say) =>
      `The correlation in row ${d.row}, column ${d.column} (${say.number(d.value)}) is impossible. Enter -1 to 1, and 1 on the diagonal.`,
  },
  correlation_contradicts: {
    id: (d) =>
      `Korelasi pada baris ${d.row} bertentangan dengan baris-baris di atasnya: tidak ada angka yang dapat berhubungan demikian. Perkecil salah satu korelasinya.`,
    en: (d) =>
      `The correlations in row ${d.row} contradict those above: no numbers can be related like that. Make one of them smaller.`,
  },
  correlation_needs_shared: {
    id: (d) =>
      `Asumsi ${d.row} diundi sendiri-sendiri oleh tiap kelompok, jadi tidak dapat dihubungkan dengan yang lain. Jadikan satu nilai untuk semua kelompok (asumsi bersama), atau isi hubungannya (korelasi) 0: tidak ada.`,
    en: (d) =>
      `Assumption ${d.row} is drawn by each group for itself, so it cannot be tied to another. Make it one value for all groups (a shared assumption), or set its relations (correlations) to 0: none.`,
  },
  seed_invalid: {
    id: (d, say) => `Nomor undian (benih) ${say.found(d.seed)} tidak dapat dipakai. Isi bilangan bulat nol atau lebih.`,
    en: (d, say) => `The seed ${say.found(d.seed)} cannot be used. Enter a whole number, zero or more.`,
  },
  trials_too_few: {
    id: (d, say) =>
      `Jumlah percobaan ${say.found(d.count)} tidak dapat dipakai. Isi bilangan bulat ${say.number(d.limit)} atau lebih.`,
    en: (d, say) =>
      `The number of trials ${say.found(d.count)} cannot be used. Enter a whole number, ${say.number(d.limit)} or more.`,
  },
  trials_too_many: {
    id: (d, say) =>
      `${say.number(d.count)} percobaan melebihi yang muat di memori (${say.number(d.limit)}). Kurangi percobaan; ketelitian bertambah hanya menurut akarnya.`,
    en: (d, say) =>
      `${say.number(d.count)} trials are more than memory holds (${say.number(d.limit)}). Use fewer; precision grows only with their square root.`,
  },
};

const limit = (word: string, most: ProblemData[string] | undefined): string =>
  typeof most === "number" && Number.isFinite(most) ? ` ${word} ${most}` : "";
