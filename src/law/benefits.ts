import { monthOf } from "./month";
import type { Fact } from "./parameter";
import { cite } from "./regulations";

const since2019 = {
  unit: "RUPIAH",
  from: monthOf(2019, 12),
  until: null,
  citation: cite("PP 82/2019; Permenaker 5/2021; Permenaker 1/2025", null, "detik 2020-01-14, kompas, harianbhirawa"),
  confidence: "B",
} as const;

/** Death not by work accident. Whole rupiah. */
export const DEATH_BENEFITS: readonly Fact<{ total: number; grant: number; periodic: number; funeral: number }>[] = [
  {
    ...since2019,
    id: "benefit.jkm",
    name: { id: "Santunan kematian (JKM)", en: "Death benefit (JKM)" },
    value: { total: 42_000_000, grant: 20_000_000, periodic: 12_000_000, funeral: 10_000_000 },
    note: { id: "Sebelum Desember 2019: 24.000.000.", en: "Before December 2019: 24,000,000." },
  },
];

/** Since 2025 a death before this many months of membership pays the funeral part only. */
export const FULL_PROTECTION: Fact<{ months: number; before: number }> = {
  id: "benefit.jkm.fullProtection",
  name: { id: "Masa kepesertaan untuk santunan penuh", en: "Membership needed for the full benefit" },
  value: { months: 3, before: 10_000_000 },
  unit: "MONTHS",
  from: monthOf(2025, 1),
  until: null,
  citation: cite(
    "Permenaker 1/2025 (diduga)",
    null,
    "feed.ilidea.com 10039807 (Disnaker Blitar 2025-04-22); Pati 2025; brosur 2026 menurut repositori publik",
  ),
  confidence: "B",
  note: {
    id: "Tiga bulan berturut-turut sejak terdaftar. Nomor pasal dan tanggal mulai belum dilihat; sumbernya berbicara tentang peserta BPU, untuk PU belum diketahui.",
    en: "Three consecutive months counted from enrolment. The article and the exact starting date were not seen; the sources speak of BPU, for wage earners it is not known.",
  },
};

/** Work accident: multiples of the reported wage, and whole rupiah. */
export const ACCIDENT_BENEFITS: readonly Fact<{
  deathMultiple: number;
  disabilityMultiple: number;
  funeral: number;
  periodic: number;
  /** Temporary incapacity, per 100,000 of the wage: the first twelve months, then. */
  incapacityFirst: number;
  incapacityThen: number;
}>[] = [
  {
    ...since2019,
    id: "benefit.jkk",
    name: { id: "Manfaat kecelakaan kerja (JKK)", en: "Work accident benefits (JKK)" },
    value: {
      deathMultiple: 48,
      disabilityMultiple: 56,
      funeral: 10_000_000,
      periodic: 12_000_000,
      incapacityFirst: 100_000,
      incapacityThen: 50_000,
    },
    note: {
      id: "Perawatan sesuai kebutuhan medis tanpa batas biaya. BPU dengan dasar 1.000.000: 48 + 12 + 10 = 70 juta; angka 170 juta yang beredar tidak mengikuti dasar itu.",
      en: "Medical care as needed without a cost limit. BPU with a base of 1,000,000: 48 + 12 + 10 = 70 million; the 170 million in circulation does not follow from that base.",
    },
  },
];

/** Scholarship for at most two children of a participant who died or became totally disabled. Rupiah a year. */
export const SCHOLARSHIP: Fact<{
  children: number;
  levels: readonly { level: string; perYear: number; years: number }[];
  most: number;
  /** Months of contributions before a death that is no work accident brings it. */
  deathAfterMonths: number;
}> = {
  ...since2019,
  id: "benefit.scholarship",
  name: { id: "Beasiswa anak", en: "Scholarship for children" },
  value: {
    children: 2,
    levels: [
      { level: "TK–SD", perYear: 1_500_000, years: 8 },
      { level: "SMP", perYear: 2_000_000, years: 3 },
      { level: "SMA", perYear: 3_000_000, years: 3 },
      { level: "PT", perYear: 12_000_000, years: 5 },
    ],
    most: 174_000_000,
    deathAfterMonths: 36,
  },
  note: {
    id: "Untuk JKM hanya setelah tiga tahun iuran; sampai usia 23 tahun, menikah atau bekerja.",
    en: "For JKM only after three years of contributions; until 23, marriage or work.",
  },
};
