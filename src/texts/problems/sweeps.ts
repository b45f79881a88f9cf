import { fieldTitle } from "../sweeps";
import { lawChangeProblems } from "./lawChange";
import type { Sentences } from "./sentence";

/** What is wrong with, or idle in, the changes of a scenario that sweep, or speak of the law. */
export const sweepProblems: Sentences = {
  ...lawChangeProblems,
  sweep_touches_nobody: {
    id: (d, say) =>
      `Baris ${d.row} tidak mengenai siapa pun: tidak ada yang cocok dengan ${say.found(d.who)}. Betulkan sasarannya atau hapus baris itu.`,
    en: (d, say) =>
      `Row ${d.row} touches nobody: nothing answers to ${say.found(d.who)}. Correct its target or remove the row.`,
  },
  sweep_changes_nothing: {
    id: (d) => `Baris ${d.row} tidak mengubah apa pun: isiannya sudah bernilai demikian. Hapus atau ubah baris itu.`,
    en: (d) => `Row ${d.row} changes nothing: the inputs have that value already. Remove or change the row.`,
  },
  sweep_overwritten: {
    id: (d) => `Baris ${d.row} tidak berpengaruh: baris ${d.by} menggantinya seluruhnya. Hapus salah satunya.`,
    en: (d) => `Row ${d.row} has no effect: row ${d.by} replaces all of it. Remove one of them.`,
  },
  sweep_contradicts: {
    id: (d) =>
      `Baris ${d.row} dan ${d.by} bertentangan: keduanya mengisi ${fieldTitle("id", String(d.field))} kelompok yang sama dengan nilai lain. Yang berlaku baris ${d.by}; hapus salah satunya.`,
    en: (d) =>
      `Rows ${d.row} and ${d.by} contradict each other: both set ${fieldTitle("en", String(d.field))} of the same groups to different values. Row ${d.by} counts; remove one of them.`,
  },
  sweeps_cancel: {
    id: (d) =>
      `Baris ${d.row} dan ${d.other} saling meniadakan: hasil akhirnya sama dengan semula. Hapus keduanya atau ubah salah satunya.`,
    en: (d) =>
      `Rows ${d.row} and ${d.other} cancel each other: in the end all is as before. Remove both or change one of them.`,
  },
  sweep_local_stands: {
    id: (d, say) =>
      d.months === 0
        ? `Baris ${d.row} tidak berpengaruh: ketentuan setempat ${say.found(d.regulation)} berlaku, apa pun skenarionya. Ubah ketentuan itu di Bagikan, atau hapus baris ini.`
        : `Baris ${d.row} hanya berpengaruh ${d.months} bulan: di bulan lain ketentuan setempat ${say.found(d.regulation)} berlaku, apa pun skenarionya. Ubah ketentuan itu di Bagikan bila bukan itu maksudnya.`,
    en: (d, say) =>
      d.months === 0
        ? `Row ${d.row} has no effect: the local provision ${say.found(d.regulation)} stands whatever the scenario. Change that provision in Bagikan (share), or remove the row.`
        : `Row ${d.row} counts in ${d.months} months only: in the others the local provision ${say.found(d.regulation)} stands whatever the scenario. Change that provision in Bagikan (share) if this is not meant.`,
  },
  sweep_field_unknown: {
    id: (d, say) => `Baris ${d.row} mengubah isian ${say.found(d.field)}, yang tidak dikenal. Pilih isian dari daftar.`,
    en: (d, say) => `Row ${d.row} changes the field ${say.found(d.field)}, which is unknown. Choose one from the list.`,
  },
  sweep_not_a_number: {
    id: (d) =>
      `Baris ${d.row}: ${fieldTitle("id", String(d.field))} bukan angka, jadi tidak dapat dikali atau ditambah. Isi nilai penggantinya.`,
    en: (d) =>
      `Row ${d.row}: ${fieldTitle("en", String(d.field))} is no number, so it cannot be multiplied or added to. Enter the value that replaces it.`,
  },
  sweep_without_value: {
    id: (d, say) =>
      `Baris ${d.row}: ${say.found(d.name)} belum mempunyai ${fieldTitle("id", String(d.field))} untuk dikali atau ditambah. Isi dahulu nilainya, atau pakai nilai pengganti.`,
    en: (d, say) =>
      `Row ${d.row}: ${say.found(d.name)} has no ${fieldTitle("en", String(d.field))} to multiply or add to. Enter one first, or use a value that replaces it.`,
  },
  sweep_below_zero: {
    id: (d, say) =>
      `Baris ${d.row}: ${fieldTitle("id", String(d.field))} ${say.found(d.name)} menjadi kurang dari nol. Perkecil pengurangannya.`,
    en: (d, say) =>
      `Row ${d.row}: ${fieldTitle("en", String(d.field))} of ${say.found(d.name)} falls below zero. Take away less.`,
  },
  sweep_value_invalid: {
    id: (d, say) =>
      `Baris ${d.row} mengisi ${fieldTitle("id", String(d.field))} dengan ${say.found(d.value)}, yang tidak dapat dipakai. Ubah nilainya.`,
    en: (d, say) =>
      `Row ${d.row} sets ${fieldTitle("en", String(d.field))} to ${say.found(d.value)}, which cannot be used. Change the value.`,
  },
  sweep_one_parameter: {
    id: (d, say) =>
      `Baris ${d.row}: ${say.found(d.who)} tidak dapat dipakai untuk hukum. Sebut satu parameter dari lembar Tarif pada tiap baris.`,
    en: (d, say) =>
      `Row ${d.row}: ${say.found(d.who)} cannot be used for the law. Name one parameter of the sheet Tarif (rates) in each row.`,
  },
};
