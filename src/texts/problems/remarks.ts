import type { Sentences } from "./sentence";

/** What a reader should know about a result: choices the law leaves open, values not verified, limits that counted. */
export const remarks: Sentences = {
  relief_apbdes_unsettled: {
    id: (d) =>
      `Keringanan ${d.program} menurut PP 50/2025 bila APBDes membayar: belum pasti. Dihitung tanpa keringanan agar anggaran tidak kurang; tanyakan ke BPJS Ketenagakerjaan.`,
    en: (d) =>
      `Relief of ${d.program} under PP 50/2025 where the village budget (APBDes) pays: not settled. Computed without it, so that the budget does not fall short; ask BPJS Ketenagakerjaan.`,
  },
  relief_exclusion_article_unseen: {
    id: (d, say) =>
      `${d.program} dihitung tanpa keringanan PP 50/2025 karena dibayar ${say.payer(d.payer)}. Pasal pengecualiannya belum dibaca dari naskah resmi.`,
    en: (d, say) =>
      `${d.program} is computed without the relief of PP 50/2025 because ${say.payer(d.payer)} pays. The article of this exclusion was not read in the regulation.`,
  },
  income_list_unverified: {
    id: (d) =>
      `Daftar penghasilan BPU untuk ${d.program} belum diverifikasi dari naskah resmi. Dasar yang diisi dipakai apa adanya; cocokkan dengan daftar BPJS Ketenagakerjaan.`,
    en: (d) =>
      `The BPU income list for ${d.program} is not verified in the regulation. The base is used as entered; compare it with the list of BPJS Ketenagakerjaan.`,
  },
  law_after_known_date: {
    id: (d, say) =>
      `${say.month(d.month)} dihitung dengan hukum yang diketahui per ${d.known}. Periksa lagi bila ada peraturan baru.`,
    en: (d, say) =>
      `${say.month(d.month)} is computed with the law as known on ${d.known}. Check again when new regulations appear.`,
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
      `${d.program} memakai ketentuan lokal (${d.id}), bukan aturan nasional. Pastikan dasar hukumnya terlampir.`,
    en: (d) =>
      `${d.program} uses a local provision (${d.id}), not the national rule. Make sure its legal basis is attached.`,
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
