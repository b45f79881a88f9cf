import type { Parameter } from "../parameter";
import { FIRST_MONTH, PP_44_2015, PP_46_2015, cite } from "../regulations";
import { HIGHEST_INCOME_BASE, incomeBands, LOWEST_INCOME_BASE } from "./incomeBands";

const bpu = { segments: ["BPU"], condition: {}, from: FIRST_MONTH, until: null, confidence: "B" } as const;

const limits = {
  ...bpu,
  kind: "baseLimits",
  value: { min: LOWEST_INCOME_BASE, max: HIGHEST_INCOME_BASE },
  unit: "RUPIAH_PER_MONTH",
} as const;

/**
 * Bukan penerima upah: JKK and JHT are a percentage of the base of an income band, between Rp1,000,000 and
 * Rp20,700,000; JKM is an amount.
 */
export const nonWageEarnerRates: readonly Parameter[] = [
  {
    ...bpu,
    id: "bpu.jkk",
    kind: "rate",
    programs: ["JKK"],
    value: { employer: 0, worker: 1000 },
    unit: "PER_100000_INCOME",
    citation: cite(PP_44_2015, "Lampiran II", "kontan 2025-11-21, gridstar, radarmukomuko"),
    note: { id: "1 % dari dasar rentang penghasilan.", en: "1 % of the base of the income band." },
  },
  {
    ...bpu,
    id: "bpu.jkm",
    kind: "amount",
    programs: ["JKM"],
    value: 6800,
    unit: "RUPIAH_PER_MONTH",
    citation: cite(PP_44_2015, "Pasal 18", "pers; abstrak di jdih.situbondokab.go.id"),
    note: {
      id: "Dengan JKK terendah 10.000 menjadi paket 16.800 sebulan.",
      en: "With the lowest JKK of 10,000 it makes the package of 16,800 a month.",
    },
  },
  {
    ...bpu,
    id: "bpu.jht",
    kind: "rate",
    programs: ["JHT"],
    value: { employer: 0, worker: 2000 },
    unit: "PER_100000_INCOME",
    citation: cite(PP_46_2015, "Lampiran", "kontan, bgnnews"),
    note: {
      id: "2 % dari dasar rentang penghasilan. BPU yang mempekerjakan orang lain wajib ikut JHT (Permenaker 5/2021 Pasal 31–32).",
      en: "2 % of the base of the income band. BPU who employ others owe JHT as well (Permenaker 5/2021 Pasal 31–32).",
    },
  },
  incomeBands,
  {
    ...limits,
    id: "bpu.base.jkk",
    programs: ["JKK"],
    citation: cite(PP_44_2015, "Lampiran II", "kontan 2025-11-21, gridstar, radarmukomuko"),
    note: {
      id: "Iuran JKK paling sedikit 10.000 dan paling banyak 207.000 sebulan.",
      en: "JKK costs at least 10,000 and at most 207,000 a month.",
    },
  },
  {
    ...limits,
    id: "bpu.base.jht",
    programs: ["JHT"],
    citation: cite(PP_46_2015, "Lampiran", "kontan, bgnnews (batas bawah); batas atas dari daftar penghasilan"),
    note: {
      id: "Iuran JHT paling sedikit 20.000 dan paling banyak 414.000 sebulan; batas atas adalah 2 % × 20.700.000, dasar tertinggi daftar penghasilan.",
      en: "JHT costs at least 20,000 and at most 414,000 a month; the upper limit is 2 % × 20,700,000, the highest base of the income list.",
    },
  },
];
