import type { FundKind } from "./fundKinds";
import { monthOf, type Month } from "./month";
import type { Fact } from "./parameter";
import { cite } from "./regulations";
import { inForce } from "./selection";

/** Shares of DBHCHT, per 100,000 of the allocation. Contributions belong to the welfare share. */
export interface TobaccoShares {
  welfare: number;
  /** Parts of the welfare share; null where the split was not seen. */
  aid: number | null;
  quality: number | null;
  health: number;
  enforcement: number;
}

export const TOBACCO_SHARES: readonly Fact<TobaccoShares>[] = [
  {
    id: "dbhcht.2021",
    series: "dbhcht",
    name: { id: "Pembagian DBHCHT 2021", en: "DBHCHT split 2021" },
    value: { welfare: 50_000, aid: 35_000, quality: 15_000, health: 25_000, enforcement: 25_000 },
    unit: "PER_100000",
    from: monthOf(2021, 1),
    until: monthOf(2021, 12),
    citation: cite("PMK 206/PMK.07/2020", "Pasal 3 ayat (3), Pasal 5 ayat (3)", "suarabaru.id 144947; indonesia.go.id"),
    confidence: "B",
    note: { id: "15 % adalah sisa 50 − 35.", en: "15 % is the remainder of 50 − 35." },
  },
  {
    id: "dbhcht.2022",
    series: "dbhcht",
    name: { id: "Pembagian DBHCHT 2022–2024", en: "DBHCHT split 2022–2024" },
    value: { welfare: 50_000, aid: 30_000, quality: 20_000, health: 40_000, enforcement: 10_000 },
    unit: "PER_100000",
    from: monthOf(2022, 1),
    until: monthOf(2024, 12),
    citation: cite("PMK 215/PMK.07/2021", "Pasal 3 dan 5", "ddtc, isknews, potensinetwork, kabarnusa"),
    confidence: "B",
    note: {
      id: "Sumber tidak sepakat tentang rincian di dalam 50 %: umumnya bantuan 30 dan mutu bahan baku 20, satu laman desa mencetak sebaliknya. Pemberian bantuan ditetapkan peraturan kepala daerah (Pasal 5 ayat (10)).",
      en: "Sources disagree on the split inside the 50 %: mostly aid 30 and quality 20, one village page prints it the other way round. Aid is fixed by regulation of the head of region (Pasal 5 ayat (10)).",
    },
  },
  {
    id: "dbhcht.2025",
    series: "dbhcht",
    name: { id: "Pembagian DBHCHT 2025", en: "DBHCHT split 2025" },
    value: { welfare: 50_000, aid: null, quality: null, health: 40_000, enforcement: 10_000 },
    unit: "PER_100000",
    from: monthOf(2025, 1),
    until: monthOf(2025, 12),
    citation: cite(
      "PMK 72/2024",
      "Pasal 2, 3, 5; iuran: Pasal 5 ayat (5) huruf c",
      "satujuang, periskop.id, hariandialog",
    ),
    confidence: "B",
    note: {
      id: "Rincian di dalam 50 % belum dilihat.",
      en: "The split inside the 50 % was not seen.",
    },
  },
  {
    id: "dbhcht.2026",
    series: "dbhcht",
    name: { id: "Pembagian DBHCHT sejak 2026", en: "DBHCHT split since 2026" },
    value: { welfare: 50_000, aid: null, quality: null, health: 40_000, enforcement: 10_000 },
    unit: "PER_100000",
    from: monthOf(2026, 1),
    until: null,
    citation: cite("PMK 22/2026", null, "hanya lewat kode aplikasi publik bpsdacukai/dbhcht-app (Juli 2026)"),
    confidence: "C",
    note: {
      id: "Teks PMK 22/2026 belum dibaca dan mungkin mengubah bagian ini; satu aplikasi publik (bpsdacukai/dbhcht-app) memakai 50/40/10, membatasi biaya koordinasi 10 % pagu, dan menunjuk Pasal 14 ayat (2): RKP menyebut pagu, sisa dana, kegiatan, keluaran dan dana. Rincian di dalam 50 % belum dilihat.",
      en: "The text of PMK 22/2026 was not read and may have changed this; one public application (bpsdacukai/dbhcht-app) keeps 50/40/10, caps coordination cost at 10 % of the ceiling, and points to Pasal 14 ayat (2): the RKP states ceiling, carried-over funds, activities, outputs and funding. The split inside the 50 % was not seen.",
    },
  },
];

/** Shares of DBH sawit, per 100,000: social security is among the other uses. */
export const PALM_OIL_SHARES: readonly Fact<{ roadsAtLeast: number; otherAtMost: number }>[] = [
  {
    id: "dbhsawit.2023",
    series: "dbhsawit",
    name: { id: "Pembagian DBH sawit", en: "Palm-oil revenue split" },
    value: { roadsAtLeast: 80_000, otherAtMost: 20_000 },
    unit: "PER_100000",
    from: monthOf(2023, 1),
    until: null,
    citation: cite("PMK 91/2023", null, "bisnis sumatra 2024-03-27, kabarkalimantan1 2024-10-17"),
    confidence: "B",
    note: {
      id: "Paling banyak 20 % untuk selain jalan: jaminan sosial pekerja sawit, pendataan, rencana aksi.",
      en: "At most 20 % for other than roads: palm workers' social security, data collection, action plans.",
    },
  },
];

/**
 * The part of a whole allocation that contributions may take, per 100,000, with the fact it rests on: of DBHCHT the
 * aid share where its split was seen, else the welfare share; of DBH sawit the other uses. A default the user may
 * change: whoever enters the agency's own ceiling has the earmark already behind them.
 */
export function suggestedEarmark(kind: FundKind, month: Month): { per100000: number; fact: Fact<unknown> } | null {
  if (kind === "DBHCHT") {
    const fact = TOBACCO_SHARES.find((shares) => inForce(shares, month));
    return fact ? { per100000: fact.value.aid ?? fact.value.welfare, fact } : null;
  }
  if (kind !== "DBH_SAWIT") return null;
  const fact = PALM_OIL_SHARES.find((shares) => inForce(shares, month));
  return fact ? { per100000: fact.value.otherAtMost, fact } : null;
}
