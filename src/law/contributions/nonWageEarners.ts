import type { Parameter } from "../parameter";
import { FIRST_MONTH, PP_44_2015, PP_46_2015, cite } from "../regulations";

const bpu = { segments: ["BPU"], condition: {}, from: FIRST_MONTH, until: null, confidence: "B" } as const;

const LIST_NOT_READ = {
  id: "Daftar penghasilan belum diverifikasi: hanya kedua ujungnya yang ditemukan. Dasar yang diisi dipakai apa adanya.",
  en: "The income list is not verified: only its two ends were found. The base entered is used as it is.",
};

/**
 * Bukan penerima upah: JKK and JHT are a percentage of a nominal income between Rp1,000,000 and Rp20,700,000, JKM is
 * an amount. The list of income bands between the two ends was not read and none is shipped.
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
    note: LIST_NOT_READ,
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
    note: LIST_NOT_READ,
  },
  {
    ...bpu,
    id: "bpu.base.jkk",
    kind: "baseLimits",
    programs: ["JKK"],
    value: { min: 1_000_000, max: 20_700_000 },
    unit: "RUPIAH_PER_MONTH",
    citation: cite(PP_44_2015, "Lampiran II", "kontan 2025-11-21, gridstar, radarmukomuko"),
    note: {
      id: "Iuran JKK paling sedikit 10.000 dan paling banyak 207.000 sebulan.",
      en: "JKK costs at least 10,000 and at most 207,000 a month.",
    },
  },
  {
    ...bpu,
    id: "bpu.base.jht",
    kind: "baseLimits",
    programs: ["JHT"],
    value: { min: 1_000_000, max: 20_700_000 },
    unit: "RUPIAH_PER_MONTH",
    citation: cite(PP_46_2015, "Lampiran", "kontan, bgnnews; batas atas disimpulkan"),
    note: {
      id: "Iuran JHT paling sedikit 20.000 dan paling banyak 414.000 sebulan; batas atas disimpulkan dari 2 % × 20.700.000.",
      en: "JHT costs at least 20,000 and at most 414,000 a month; the upper limit is inferred from 2 % × 20,700,000.",
    },
  },
];
