import { monthOf } from "../month";
import type { Parameter } from "../parameter";
import { PASAL_ID, PP_49_2020, PP_50_2025, cite } from "../regulations";

const months2020 = { from: monthOf(2020, 8), until: monthOf(2021, 1) } as const;
const onePercent = {
  kind: "relief",
  programs: ["JKK", "JKM"],
  condition: {},
  value: { numerator: 1, denominator: 100 },
  unit: "FRACTION",
  ...months2020,
  confidence: "A",
} as const;

const half = {
  kind: "relief",
  programs: ["JKK", "JKM"],
  segments: ["BPU"],
  value: { numerator: 1, denominator: 2 },
  unit: "FRACTION",
  confidence: "B",
} as const;
/** Who is not paid from APBN or APBD; village money is not settled. */
const NOT_GOVERNMENT = ["CSR", "MANDIRI", "PEMBERI_KERJA"] as const;

/**
 * Temporary reliefs of JKK and JKM. PP 50/2025 leaves out participants whose contribution is paid from APBN or APBD;
 * that is read from the ministry's statements, the article was not seen. Village money (APBDES) is not settled:
 * it gets no relief here, because a budget must not fall short, and every result says so.
 */
export const reliefs: readonly Parameter[] = [
  {
    ...onePercent,
    id: "relief.pp49-2020",
    segments: ["PU", "BPU"],
    citation: cite(PP_49_2020, "Pasal 9 (JKM), pasal untuk JKK tidak tercatat", PASAL_ID),
    note: {
      id: "Keringanan 99 %: hanya 1 % iuran JKK dan JKM yang dibayar (JKM BPU menjadi Rp68). Syaratnya, antara lain iuran sampai Juli 2020 lunas, tidak diperiksa di sini.",
      en: "A relief of 99 %: only 1 % of JKK and JKM is due (BPU JKM becomes Rp68). Its conditions, such as contributions up to July 2020 being paid, are not checked here.",
    },
  },
  {
    ...onePercent,
    id: "relief.pp49-2020.jakon",
    segments: ["JAKON"],
    citation: cite(PP_49_2020, "Pasal 12", PASAL_ID),
    note: {
      id: "Keringanan 99 % bagi jasa konstruksi. Proyek yang dihitung dari nilai kontrak: 1 % dari sisa tagihan bila didaftarkan sebelum Agustus 2020; bagi yang didaftarkan sesudahnya belum dilihat, di sini 1 %.",
      en: "A relief of 99 % for construction. Projects priced by their contract: 1 % of what is still billed where they were registered before August 2020; of those registered later it was not seen, here 1 %.",
    },
  },
  {
    id: "relief.pp49-2020.newcomers",
    kind: "fullMonths",
    programs: ["JKK", "JKM"],
    // Contracts are priced by their slices and have no members: the rule reaches construction on known wages alone.
    segments: ["PU", "BPU", "JAKON"],
    condition: {},
    value: 2,
    unit: "MONTHS",
    ...months2020,
    citation: cite(PP_49_2020, "Pasal 13", "e-Kliping 2020-09-10; okezone 2275216"),
    confidence: "B",
    note: {
      id: "Siapa yang mendaftar di dalam masa keringanan membayar JKK dan JKM dua bulan pertama penuh, baru kemudian 1 %; juga jasa konstruksi yang upahnya diketahui (e-Kliping halaman 153).",
      en: "Who joins while the relief runs pays JKK and JKM of the first two months in full, and 1 % after that; so does construction on known wages (e-Kliping page 153).",
    },
  },
  {
    ...half,
    id: "relief.pp50-2025.transport",
    condition: { sectors: ["TRANSPORTASI"], payers: NOT_GOVERNMENT },
    from: monthOf(2026, 1),
    until: monthOf(2027, 3),
    citation: cite(PP_50_2025, "Pasal 4 ayat (1)", "kilasriau, okezone 2026-02-03"),
    note: {
      id: "Separuh JKK dan JKM bagi BPU transportasi. Tidak berlaku bila dibayar APBN atau APBD (DBHCHT dan DBH sawit adalah APBD); nomor pasal pengecualian belum dilihat. APBDes belum pasti, diperlakukan tanpa keringanan.",
      en: "Half of JKK and JKM for BPU in transport. Not where APBN or APBD pays (DBHCHT and DBH sawit are APBD); the article of the exclusion was not seen. APBDes is not settled and treated as excluded.",
    },
  },
  {
    ...half,
    id: "relief.pp50-2025.other",
    condition: { sectors: ["UMUM"], payers: NOT_GOVERNMENT },
    from: monthOf(2026, 4),
    until: monthOf(2026, 12),
    citation: cite(PP_50_2025, "Pasal 4 ayat (1)", "insidelombok, antara jateng 619022, okezone 2026-02-03"),
    note: {
      id: "Separuh JKK dan JKM bagi BPU di luar transportasi, dengan pengecualian yang sama (dibenarkan pernyataan kementerian, okezone 2026-02-03). JHT tidak dipotong; tunggakan lama dilunasi dulu.",
      en: "Half of JKK and JKM for BPU outside transport, with the same exclusion (confirmed by a statement of the ministry, okezone 2026-02-03). JHT is not cut; old arrears are paid first.",
    },
  },
];
