import { bandText } from "../bands";
import type { Sentences } from "./sentence";

/** What a reader should know about a result: choices the law leaves open, values not verified, limits that counted. */
export const remarks: Sentences = {
  relief_apbdes_unsettled: {
    id: (d) =>
      `Keringanan ${d.program} menurut ${d.regulation} bila APBDes membayar: belum pasti. Dihitung tanpa keringanan agar anggaran tidak kurang; tanyakan ke BPJS Ketenagakerjaan.`,
    en: (d) =>
      `Relief of ${d.program} under ${d.regulation} where the village budget (APBDes) pays: not settled. Computed without it, so that the budget does not fall short; ask BPJS Ketenagakerjaan.`,
  },
  relief_exclusion_article_unseen: {
    id: (d, say) =>
      `${d.program} dihitung tanpa keringanan ${d.regulation} karena dibayar ${say.payer(d.payer)}. Pasal pengecualiannya belum dibaca dari naskah resmi.`,
    en: (d, say) =>
      `${d.program} is computed without the relief of ${d.regulation} because ${say.payer(d.payer)} pays. The article of this exclusion was not read in the regulation.`,
  },
  relief_denied: {
    id: (d, say) =>
      `${d.program} dihitung tanpa keringanan ${d.regulation} karena dibayar ${say.payer(d.payer)}. Periksa pembayarnya bila bukan itu maksudnya.`,
    en: (d, say) =>
      `${d.program} is computed without the relief of ${d.regulation} because ${say.payer(d.payer)} pays. Check who pays if that is not meant.`,
  },
  priced_part_by_part: {
    id: (d) =>
      `${d.name}: dananya berbeda keringanan (misalnya CSR mendapat keringanan, APBD tidak), jadi dihitung bagian demi bagian, ${d.lines} baris, dengan orang yang dibagi menurut bagiannya. Di buku tiap bagian menjadi baris sendiri.`,
    en: (d) =>
      `${d.name}: its funds have different reliefs (CSR gets one, the regional budget does not), so it is computed part by part, in ${d.lines} lines, with the people shared out by their parts. In the book each part is a row of its own.`,
  },
  newcomer_pays_in_full: {
    id: (d, say) =>
      `${d.program}: yang mulai ${say.month(d.since)} mendaftar di dalam masa keringanan ${d.regulation}, jadi ${d.months} bulan pertamanya dibayar penuh. Bila sudah peserta sebelumnya, isi bulan mulai yang sebenarnya.`,
    en: (d, say) =>
      `${d.program}: whoever starts in ${say.month(d.since)} joined while the relief of ${d.regulation} ran, so the first ${d.months} months are paid in full. If they were participants before, enter the month they really started.`,
  },
  newcomers_pay_in_full: {
    id: (d) =>
      `${d.program} dihitung dengan keringanan ${d.regulation} bagi yang sudah peserta. Yang baru mendaftar di dalam masa keringanan membayar ${d.months} bulan pertama penuh.`,
    en: (d) =>
      `${d.program} is computed with the relief of ${d.regulation} for those who are participants already. Who joins while it runs pays the first ${d.months} months in full.`,
  },
  income_band: {
    id: (d, say) =>
      `${d.program}: penghasilan ${say.rupiah(d.income)} masuk rentang ${bandText("id", d, say)} → dasar ${say.rupiah(d.base)}.`,
    en: (d, say) =>
      `${d.program}: an income of ${say.rupiah(d.income)} falls in the band ${bandText("en", d, say)} → base ${say.rupiah(d.base)}.`,
  },
  law_after_known_date: {
    id: (d, say) =>
      `${say.month(d.month)} dihitung dengan hukum yang diketahui per ${say.day(d.known)}. Periksa lagi bila ada peraturan baru.`,
    en: (d, say) =>
      `${say.month(d.month)} is computed with the law as known on ${say.day(d.known)}. Check again when new regulations appear.`,
  },
  jp_ceiling_not_announced: {
    id: (d, say) =>
      `Batas upah JP berubah setiap Maret; yang berlaku mulai ${say.month(d.expected)} belum diumumkan. ${say.month(d.month)} memakai batas terakhir.`,
    en: (d, say) =>
      `The wage ceiling of JP changes every March; the one from ${say.month(d.expected)} is not announced. ${say.month(d.month)} uses the last one.`,
  },
  low_confidence: {
    id: (d) =>
      `Angka ${d.program} yang dipakai (${d.id}) belum diverifikasi dari naskah resmi. Periksa sebelum dipakai.`,
    en: (d) => `The value used for ${d.program} (${d.id}) is not verified in the regulation. Verify it before use.`,
  },
  local_provision: {
    id: (d) =>
      `${d.program} memakai ketentuan setempat (${d.regulation ?? d.id}), bukan aturan nasional. Pastikan dasar hukumnya terlampir.`,
    en: (d) =>
      `${d.program} uses a local provision (${d.regulation ?? d.id}), not the national rule. Make sure its legal basis is attached.`,
  },
  base_below_minimum: {
    id: (d, say) =>
      `Dasar ${say.rupiah(d.base)} di bawah yang terendah untuk ${d.program}; dipakai ${say.rupiah(d.min)}. Sesuaikan bila bukan itu maksudnya.`,
    en: (d, say) =>
      `The base ${say.rupiah(d.base)} is below the lowest for ${d.program}; ${say.rupiah(d.min)} is used. Change it if that is not meant.`,
  },
  base_above_maximum: {
    id: (d, say) =>
      `Dasar ${say.rupiah(d.base)} di atas yang tertinggi untuk ${d.program}; dipakai ${say.rupiah(d.max)}. Sesuaikan bila bukan itu maksudnya.`,
    en: (d, say) =>
      `The base ${say.rupiah(d.base)} is above the highest for ${d.program}; ${say.rupiah(d.max)} is used. Change it if that is not meant.`,
  },
};
