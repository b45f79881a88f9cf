import { monthOf } from "./month";
import type { Fact, Note } from "./parameter";
import { cite } from "./regulations";

/** A coverage target (UCJ) of one year, per 100,000. The series are not comparable with each other. */
export interface CoverageTarget {
  series: "RPJMN" | "RPJPN" | "BPJS";
  year: number;
  per100000: number;
}

const target = (
  series: CoverageTarget["series"],
  year: number,
  per100000: number,
  regulation: string,
  readAt: string,
  note?: Note,
): Fact<CoverageTarget> => ({
  id: `ucj.${series.toLowerCase()}.${year}`,
  name: { id: `Target UCJ ${series} ${year}`, en: `UCJ target ${series} ${year}` },
  value: { series, year, per100000 },
  unit: "PER_100000",
  from: monthOf(year, 1),
  until: monthOf(year, 12),
  citation: cite(regulation, null, readAt),
  confidence: "B",
  ...(note ? { note } : {}),
});

/** National targets found; 2027 and 2028 of the RPJMN were not. */
export const COVERAGE_TARGETS: readonly Fact<CoverageTarget>[] = [
  target("RPJMN", 2025, 32_150, "RPJMN 2025–2029", "ayonusa, kabaran.id 2025-05-15"),
  target("RPJMN", 2026, 34_990, "RKP 2026", "ayonusa, kabaran.id 2025-05-15"),
  target("RPJMN", 2029, 43_920, "RPJMN 2025–2029", "ayonusa, kabaran.id 2025-05-15", {
    id: "Laporan Ngawi 2025-12-19 menyebut 45 % pada 2029 sebagai target nasional; RPJMN yang ditemukan menyebut 43,92 %. Keduanya tidak sama dan belum diverifikasi.",
    en: "The Ngawi report of 2025-12-19 calls 45 % in 2029 the national target; the RPJMN as found says 43.92 %. The two differ and are not verified.",
  }),
  target("RPJPN", 2045, 99_500, "RPJPN 2025–2045", "ayonusa, kabaran.id 2025-05-15"),
  target("BPJS", 2025, 52_150, "Target BPJS Ketenagakerjaan", "jpnn 2025-09-18, pers"),
];
