import { accountGaps } from "../accounts";
import type { Words } from "../language";
import { coverageProblems } from "./coverage";
import type { Sentences } from "./sentence";

/** Lists that have a limit, by its key. */
const LISTS: Record<string, Words> = {
  groups: { id: "Daftar kelompok", en: "The list of groups" },
  funds: { id: "Daftar sumber dana", en: "The list of funds" },
  splits: { id: "Pembagian kelompok ini", en: "The split of this group" },
  scenarios: { id: "Daftar skenario", en: "The list of scenarios" },
  overrides: { id: "Daftar isian yang diganti", en: "The list of replaced inputs" },
  coverage: { id: "Daftar angka cakupan", en: "The list of coverage figures" },
};

/** What is wrong with funds, scenarios and the budget as a whole. */
export const planProblems: Sentences = {
  region_missing: {
    id: () => "Nama wilayah kosong. Isi nama kabupaten, kota, provinsi atau desa.",
    en: () => "The name of the region is blank. Enter the regency, city, province or village.",
  },
  text_too_long: {
    id: (d, say) => `Teks ini ${say.number(d.length)} huruf; paling banyak ${say.number(d.limit)}. Persingkat.`,
    en: (d, say) =>
      `This text has ${say.number(d.length)} characters; the limit is ${say.number(d.limit)}. Shorten it.`,
  },
  too_many: {
    id: (d, say) =>
      `${LISTS[String(d.what)]?.id ?? "Daftar ini"} berisi ${say.number(d.count)}; paling banyak ${say.number(d.limit)}. Bagi menjadi beberapa rencana, atau gabungkan yang sama.`,
    en: (d, say) =>
      `${LISTS[String(d.what)]?.en ?? "This list"} holds ${say.number(d.count)}; the limit is ${say.number(d.limit)}. Make several plans of it, or join those that are alike.`,
  },
  scenario_name_missing: {
    id: () => "Nama skenario belum diisi. Beri nama, misalnya Hemat.",
    en: () => "The scenario has no name. Give it one, for example Frugal.",
  },
  scenario_name_reserved: {
    id: (d, say) => `${say.found(d.name)} berarti tanpa skenario. Beri skenario ini nama lain.`,
    en: (d, say) => `${say.found(d.name)} means that no scenario is chosen. Give this scenario another name.`,
  },
  scenario_name_twice: {
    id: (d, say) =>
      `Nama ${say.found(d.name)} dipakai dua kali (huruf besar dan spasi tidak membedakan). Ubah salah satunya.`,
    en: (d, say) =>
      `The name ${say.found(d.name)} is used twice (case and spaces make no difference). Change one of them.`,
  },
  scenario_unknown: {
    id: (d, say) => `Skenario ${say.found(d.scenario)} tidak ada. Pilih skenario dari daftar.`,
    en: (d, say) => `The scenario ${say.found(d.scenario)} does not exist. Choose one from the list.`,
  },
  scenario_target_unknown: {
    id: (d, say) =>
      `Skenario ${say.found(d.scenario)} mengubah ${say.found(d.id)}, yang tidak ada. Betulkan namanya atau hapus baris itu.`,
    en: (d, say) =>
      `The scenario ${say.found(d.scenario)} changes ${say.found(d.id)}, which does not exist. Correct its name or remove the row.`,
  },
  scenario_field_unknown: {
    id: (d, say) =>
      `Skenario ${say.found(d.scenario)} mengubah isian ${say.found(d.field)}, yang tidak dikenal. Pilih isian dari daftar.`,
    en: (d, say) =>
      `The scenario ${say.found(d.scenario)} changes the field ${say.found(d.field)}, which is unknown. Choose a field from the list.`,
  },
  scenario_value_invalid: {
    id: (d, say) =>
      `Skenario ${say.found(d.scenario)} mengisi ${say.found(d.field)} dengan ${say.found(d.value)}, yang tidak dapat dipakai. Ubah nilainya.`,
    en: (d, say) =>
      `The scenario ${say.found(d.scenario)} sets ${say.found(d.field)} to ${say.found(d.value)}, which cannot be used. Change the value.`,
  },
  fund_unknown: {
    id: (d, say) =>
      `Kelompok ${say.found(d.name)} menyebut sumber dana ${say.found(d.fund)}, yang tidak ada di Dana. Pilih sumber dana yang ada atau tambahkan.`,
    en: (d, say) =>
      `The group ${say.found(d.name)} names the fund ${say.found(d.fund)}, which is not among the funds. Choose a known fund or add it.`,
  },
  group_without_fund: {
    id: (d, say) => `Kelompok ${say.found(d.name)} belum punya sumber dana. Pilih siapa yang membayarnya.`,
    en: (d, say) => `The group ${say.found(d.name)} has no funding source yet. Choose who pays for it.`,
  },
  no_eligible_fund: {
    id: (d, say) =>
      `Tidak ada sumber dana yang boleh membayar kelompok ${say.found(d.name)}. Longgarkan kelayakan dana atau tambahkan dana lain.`,
    en: (d, say) =>
      `No fund may pay for the group ${say.found(d.name)}. Widen the eligibility of a fund or add another fund.`,
  },
  earmark_invalid: {
    id: (d, say) =>
      `Porsi ${say.found(d.fund)} untuk iuran (${say.number(d.share)} %) harus di atas 0 dan paling banyak 100 %. Ubah porsinya.`,
    en: (d, say) =>
      `The share of ${say.found(d.fund)} for contributions (${say.number(d.share)} %) must be above 0 and at most 100 %. Change it.`,
  },
  fund_without_ceiling: {
    id: (d, say) => `Sumber dana ${say.found(d.fund)} belum punya pagu untuk ${d.year}. Isi pagunya di Dana.`,
    en: (d, say) => `The fund ${say.found(d.fund)} has no ceiling (pagu) for ${d.year}. Enter one under Funds.`,
  },
  fund_exceeded: {
    id: (d, say) =>
      `Pagu ${say.found(d.fund)} kurang ${say.rupiah(d.missing)} dan habis pada ${say.month(d.month)}. Naikkan pagu, kurangi orang atau bulan, atau bagi ke sumber dana lain.`,
    en: (d, say) =>
      `The ceiling (pagu) of ${say.found(d.fund)} is ${say.rupiah(d.missing)} short and is used up in ${say.month(d.month)}. Raise it, reduce people or months, or share the cost with another fund.`,
  },
  fund_cannot_pay: {
    id: (d, say) =>
      `${say.found(d.fund)} tidak dapat membayar ${say.found(d.name)} pada ${say.month(d.month)} (${say.rupiah(d.amount)}). Ubah bulannya atau pilih sumber dana lain untuk bulan itu.`,
    en: (d, say) =>
      `${say.found(d.fund)} cannot pay ${say.found(d.name)} in ${say.month(d.month)} (${say.rupiah(d.amount)}). Change the months or choose another fund for that month.`,
  },
  payer_contradicts_fund: {
    id: (d, say) =>
      `${d.name}: dana ${d.fund} berarti dibayar ${say.payer(d.expected)}, tetapi pembayarnya ${say.payer(d.payer)}. Samakan pembayar dengan dananya, atau pilih dana lain.`,
    en: (d, say) =>
      `${d.name}: the fund ${d.fund} means that ${say.payer(d.expected)} pays, but the payer is ${say.payer(d.payer)}. Make the payer agree with the fund, or choose another fund.`,
  },
  parts_differ_in_scenario: {
    id: (d, say) =>
      `Skenario ${say.found(d.scenario)} mengubah kelompok ${say.found(d.name)}, yang dibayar dana dengan keringanan berbeda, sehingga bagian-bagiannya lain dari anggaran tanpa skenario. Pisahkan dulu kelompok itu: satu kelompok untuk tiap dana.`,
    en: (d, say) =>
      `Scenario ${say.found(d.scenario)} changes the group ${say.found(d.name)}, whose funds have different reliefs, so that its parts are others than without the scenario. Make one group for each fund of it first.`,
  },
  fund_not_eligible: {
    id: (d, say) =>
      `${say.found(d.fund)} tidak boleh membayar kelompok ${say.found(d.name)} menurut tabel kelayakan. Pilih sumber dana lain atau ubah kelayakannya.`,
    en: (d, say) =>
      `${say.found(d.fund)} may not pay for ${say.found(d.name)} by the table of eligibility. Choose another fund or change the eligibility.`,
  },
  split_does_not_sum: {
    id: (d, say) =>
      `Pembagian dana ${say.found(d.name)} pada ${say.month(d.month)} berjumlah ${say.number(d.share)}%, bukan 100%. Sesuaikan bagiannya.`,
    en: (d, say) =>
      `The parts of the funds for ${say.found(d.name)} in ${say.month(d.month)} sum to ${say.number(d.share)}%, not 100%. Adjust them.`,
  },
  split_share_invalid: {
    id: (d, say) =>
      `Bagian ${say.found(d.fund)} untuk ${say.found(d.name)} (${say.number(d.share)}) tidak dapat dipakai. Isi lebih dari 0% sampai 100%.`,
    en: (d, say) =>
      `The part of ${say.found(d.fund)} for ${say.found(d.name)} (${say.number(d.share)}) cannot be used. Enter more than 0% up to 100%.`,
  },
  account_missing: {
    id: (d, say) =>
      `Kode rekening ${d.program} untuk ${say.found(d.name)} belum diketahui. ${accountGaps[String(d.gap)]?.id ?? ""} Isi kodenya, atau isi tabel rekening daerah.`,
    en: (d, say) =>
      `The account code of ${d.program} for ${say.found(d.name)} is not known. ${accountGaps[String(d.gap)]?.en ?? ""} Fill it in, or fill the region's table of accounts.`,
  },
  due_date_unseen: {
    id: (d, say) =>
      `Hari jatuh tempo jasa konstruksi tidak ditemukan dalam peraturan; ${say.found(d.name)} dibukukan pada bulan kontrak. Sesuaikan bila perlu.`,
    en: (d, say) =>
      `The due day of construction was not found in the regulations; ${say.found(d.name)} is booked in the month of the contract. Adjust it if needed.`,
  },
  ...coverageProblems,
};
