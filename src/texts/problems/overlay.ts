import type { Sentences } from "./sentence";

/** What is wrong with a local provision (ketentuan setempat). */
export const overlayProblems: Sentences = {
  overlay_value_invalid: {
    id: (d, say) =>
      `Nilai ketentuan setempat ${say.found(d.id)} tidak dapat dipakai. Isi nilai dengan satuan yang sama seperti pada aturan nasionalnya.`,
    en: (d, say) =>
      `The value of the local provision ${say.found(d.id)} cannot be used. Enter a value in the same unit as the national rule.`,
  },
  overlay_period_reversed: {
    id: (d, say) =>
      `Ketentuan setempat ${say.found(d.id)} berakhir (${say.month(d.until)}) sebelum mulai (${say.month(d.from)}). Ubah salah satunya.`,
    en: (d, say) =>
      `The local provision ${say.found(d.id)} ends (${say.month(d.until)}) before it starts (${say.month(d.from)}). Change one of them.`,
  },
  overlay_source_missing: {
    id: (d, say) =>
      `Ketentuan setempat ${say.found(d.id)} belum menyebut peraturannya. Isi nama peraturan atau surat yang menjadi dasar.`,
    en: (d, say) =>
      `The local provision ${say.found(d.id)} does not name its regulation. Enter the regulation or letter it rests on.`,
  },
  local_article_missing: {
    id: (d, say) =>
      `Ketentuan setempat ${say.found(d.id)} belum menyebut pasalnya, jadi belum dipakai. Isi pasal atau bagian peraturan yang menetapkannya.`,
    en: (d, say) =>
      `The local provision ${say.found(d.id)} names no article, so it is not used yet. Enter the article or part of the regulation that lays it down.`,
  },
  overlay_overlap: {
    id: (d, say) =>
      `Ketentuan setempat ${say.found(d.id)} dan ${say.found(d.other)} mengatur bulan yang sama. Hapus salah satu atau pisahkan bulannya.`,
    en: (d, say) =>
      `The local provisions ${say.found(d.id)} and ${say.found(d.other)} cover the same months. Remove one or separate their months.`,
  },
};
