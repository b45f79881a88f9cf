import { monthOf } from "../month";
import type { Parameter } from "../parameter";
import { PASAL_ID, PP_49_2020, PP_50_2025, cite } from "../regulations";

/**
 * Temporary reliefs of JKK and JKM. PP 50/2025 leaves out participants whose contribution is paid from APBN or APBD;
 * that is read from the ministry's statements, the article was not seen. Village money (APBDES) is not settled:
 * it gets no relief here, because a budget must not fall short, and every result says so.
 */
export const reliefs: readonly Parameter[] = [
  {
    id: "relief.pp49-2020",
    kind: "relief",
    programs: ["JKK", "JKM"],
    segments: ["PU", "BPU", "JAKON"],
    condition: {},
    value: { numerator: 1, denominator: 100 },
    unit: "FRACTION",
    from: monthOf(2020, 8),
    until: monthOf(2021, 1),
    citation: cite(PP_49_2020, "Pasal 9 dan 12", PASAL_ID),
    confidence: "A",
    note: {
      id: "Keringanan 99 %: hanya 1 % iuran JKK dan JKM yang dibayar (JKM BPU menjadi Rp68).",
      en: "A relief of 99 %: only 1 % of JKK and JKM is due (BPU JKM becomes Rp68).",
    },
  },
  {
    id: "relief.pp50-2025.transport",
    kind: "relief",
    programs: ["JKK", "JKM"],
    segments: ["BPU"],
    condition: { sectors: ["TRANSPORTASI"], payers: ["CSR", "MANDIRI", "PEMBERI_KERJA"] },
    value: { numerator: 1, denominator: 2 },
    unit: "FRACTION",
    from: monthOf(2026, 1),
    until: monthOf(2027, 3),
    citation: cite(PP_50_2025, "Pasal 4 ayat (1)", "kilasriau, okezone 2026-02-03, insidelombok, antara jateng 619022"),
    confidence: "B",
    note: {
      id: "Separuh JKK dan JKM bagi BPU transportasi. Tidak berlaku bila dibayar APBN atau APBD (DBHCHT dan DBH sawit adalah APBD); nomor pasal pengecualian belum dilihat. APBDes belum pasti, diperlakukan tanpa keringanan.",
      en: "Half of JKK and JKM for BPU in transport. Not where APBN or APBD pays (DBHCHT and DBH sawit are APBD); the article of the exclusion was not seen. APBDes is not settled and treated as excluded.",
    },
  },
  {
    id: "relief.pp50-2025.other",
    kind: "relief",
    programs: ["JKK", "JKM"],
    segments: ["BPU"],
    condition: { sectors: ["UMUM"], payers: ["CSR", "MANDIRI", "PEMBERI_KERJA"] },
    value: { numerator: 1, denominator: 2 },
    unit: "FRACTION",
    from: monthOf(2026, 4),
    until: monthOf(2026, 12),
    citation: cite(PP_50_2025, "Pasal 4 ayat (1)", "kilasriau, okezone 2026-02-03, insidelombok, antara jateng 619022"),
    confidence: "B",
    note: {
      id: "Separuh JKK dan JKM bagi BPU di luar transportasi, dengan pengecualian yang sama. JHT tidak dipotong; tunggakan lama dilunasi dulu.",
      en: "Half of JKK and JKM for BPU outside transport, with the same exclusion. JHT is not cut; old arrears are paid first.",
    },
  },
];
