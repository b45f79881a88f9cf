import { monthOf, type Month } from "../../src/law/month";
import type { ExplanationCode } from "../../src/budget/explainTotal";

/**
 * Contribution budgets of local governments as they were printed, in our own words. `printed` and `precision` are what
 * the source says; `cost` is what people × months × rate makes at the law of those months; `reading` is why the
 * two agree or do not.
 */
export interface PublishedCase {
  place: string;
  year: number;
  who: string;
  source: string;
  segment: "PU" | "BPU";
  /** Wage in rupiah, null for the lowest BPU base. */
  wage: number | null;
  rounding?: "TERDEKAT" | "BAWAH";
  people: number;
  first: Month;
  last: Month;
  printed: number;
  precision: number;
  /** Rate the text itself names, where it is not the law's. */
  claimedUnit?: number;
  unit: number;
  cost: number;
  reading: ExplanationCode;
  remark: string;
}

const wholeYear = (year: number) => ({ first: monthOf(year, 1), last: monthOf(year, 12) });
const BPU = { segment: "BPU", wage: null, unit: 16_800 } as const;

export const publishedCases: readonly PublishedCase[] = [
  {
    ...BPU,
    place: "Kabupaten Blitar",
    year: 2024,
    who: "tobacco farmers and farm workers, DBHCHT, August to December",
    source: "jatim.times.co.id, 2024-07-11",
    people: 5387,
    first: monthOf(2024, 8),
    last: monthOf(2024, 12),
    printed: 452_508_000,
    precision: 1,
    cost: 452_508_000,
    reading: "fits_exactly",
    remark: "headcount, rate, months and total are all printed",
  },
  {
    ...BPU,
    place: "Kabupaten Blitar",
    year: 2024,
    who: "farmers added by the revised budget, three months (inferred)",
    source: "feed.ilidea.com 10039807, 2025-04-22",
    people: 657,
    first: monthOf(2024, 10),
    last: monthOf(2024, 12),
    printed: 33_213_600,
    precision: 1,
    cost: 33_112_800,
    reading: "headcount_off",
    remark: "the total is that of 659 people, two more than printed",
  },
  {
    ...BPU,
    place: "Kabupaten Blitar",
    year: 2025,
    who: "tobacco farmers, farm and factory workers, DBHCHT, April to December",
    source: "feed.ilidea.com 10039807, 2025-04-22",
    people: 6043,
    first: monthOf(2025, 4),
    last: monthOf(2025, 12),
    printed: 913_701_600,
    precision: 1,
    cost: 913_701_600,
    reading: "fits_exactly",
    remark: "nine months",
  },
  {
    ...BPU,
    place: "Kabupaten Lumajang",
    year: 2025,
    who: "tobacco farm workers, DBHCHT, June to December",
    source: "infomalangraya.com, 2025-09-16",
    people: 5606,
    first: monthOf(2025, 6),
    last: monthOf(2025, 12),
    printed: 659_265_600,
    precision: 1,
    cost: 659_265_600,
    reading: "fits_exactly",
    remark: "seven months",
  },
  {
    ...BPU,
    place: "Kabupaten Lumajang",
    year: 2025,
    who: "the same programme in another paper",
    source: "pantura7.com 74621, 2025-09-10",
    people: 5606,
    first: monthOf(2025, 6),
    last: monthOf(2025, 12),
    printed: 732_210_600,
    precision: 1,
    cost: 659_265_600,
    reading: "ceiling_not_cost",
    remark: "72,945,000 more than the contributions: a ceiling, or other expenses are inside",
  },
  {
    ...BPU,
    place: "Kabupaten Situbondo",
    year: 2025,
    who: "tobacco farm workers and vulnerable workers, DBHCHT",
    source: "press of 2025-12-18; abstract at jdih.situbondokab.go.id",
    people: 4110,
    ...wholeYear(2025),
    printed: 800_000_000,
    precision: 100_000_000,
    cost: 828_576_000,
    reading: "fits_rounded",
    remark: "printed as about 800 million a year",
  },
  {
    ...BPU,
    place: "Kabupaten Penajam Paser Utara",
    year: 2025,
    who: "vulnerable workers, regency budget, twelve months (inferred)",
    source: "beritakaltimterkini.com 22190, 2025-11-18",
    people: 15_000,
    ...wholeYear(2025),
    printed: 3_024_000_000,
    precision: 1,
    cost: 3_024_000_000,
    reading: "fits_exactly",
    remark: "5,084 more came with the revised budget, 5,614 are paid by the province",
  },
  {
    ...BPU,
    place: "Kabupaten Kepahiang",
    year: 2025,
    who: "vulnerable workers, one month",
    source: "radarkepahiang.bacakoran.co 27560, September 2025",
    people: 1984,
    first: monthOf(2025, 9),
    last: monthOf(2025, 9),
    printed: 31_700_000,
    precision: 100_000,
    claimedUnit: 16_000,
    cost: 33_331_200,
    reading: "wrong_unit_rate",
    remark: "the official said 16,000; the law says 16,800, so the budget falls 4.8 % short",
  },
  {
    segment: "PU",
    unit: 13_780,
    place: "Kabupaten Muna Barat",
    year: 2022,
    who: "non-ASN staff on the provincial minimum wage of the year before",
    source: "rakyatsultra.fajar.co.id, 2022-01-19",
    wage: 2_552_014.52,
    rounding: "BAWAH",
    people: 3080,
    ...wholeYear(2022),
    printed: 500_000_000,
    precision: 100_000_000,
    cost: 509_308_800,
    reading: "fits_rounded",
    remark: "13,780 a month is 0.54 % of the wage with the rest cut off, JKK and JKM taken together",
  },
  {
    ...BPU,
    place: "Provinsi Kepulauan Riau",
    year: 2024,
    who: "fishers, provincial budget",
    source: "kepriheadline.id, 2024-07-29",
    people: 36_500,
    ...wholeYear(2024),
    printed: 7_358_000_000,
    precision: 1_000_000,
    cost: 7_358_400_000,
    reading: "fits_rounded",
    remark: "31,556 of before and 4,944 new",
  },
  {
    ...BPU,
    place: "Kabupaten Sintang",
    year: 2024,
    who: "oil-palm workers, DBH sawit",
    source: "ujungjemari.id, 2024-03-05",
    people: 2000,
    ...wholeYear(2024),
    printed: 403_000_000,
    precision: 1_000_000,
    cost: 403_200_000,
    reading: "fits_rounded",
    remark: "the only one split by programme: 240,000,000 JKK and 163,200,000 JKM",
  },
  {
    ...BPU,
    place: "Kabupaten Kotawaringin Timur",
    year: 2024,
    who: "vulnerable workers in palm oil, DBH sawit, April to December",
    source: "kabarkalimantan1.com, 2024-10-17",
    people: 4400,
    first: monthOf(2024, 4),
    last: monthOf(2024, 12),
    printed: 739_122_000,
    precision: 1000,
    cost: 665_280_000,
    reading: "ceiling_not_cost",
    remark: "the agency's ceiling; a tenth month would exceed it by 78,000",
  },
  {
    segment: "PU",
    unit: 16_200,
    place: "Kabupaten Serang",
    year: 2023,
    who: "village heads on a fixed income of 3,000,000",
    source: "banten.antaranews.com 256725, 2023",
    wage: 3_000_000,
    people: 326,
    ...wholeYear(2023),
    printed: 63_000_000,
    precision: 1_000_000,
    cost: 63_374_400,
    reading: "fits_rounded",
    remark: "16,200, easily taken for the BPU package of 16,800",
  },
  {
    ...BPU,
    place: "Kabupaten Sumbawa",
    year: 2026,
    who: "workers not yet covered, regency budget, six months",
    source: "suarantb.com, 2026-01-05",
    people: 48_000,
    first: monthOf(2026, 4),
    last: monthOf(2026, 9),
    printed: 2_500_000_000,
    precision: 100_000_000,
    cost: 4_838_400_000,
    reading: "halved_rate",
    remark: "fits only the halved rate of PP 50/2025, which is excluded where the regency pays",
  },
];
