import { monthOf, type Month } from "../month";
import type { Note, Parameter } from "../parameter";
import { PP_45_2015, cite } from "../regulations";
import type { Confidence } from "../terms";

const READ_AT =
  "krishand.com artikel 209, krishandsoftware.com blog 300, jatim.suaraindonesia.co.id, rbtv.disway.id, repositori publik";

interface Step {
  from: Month;
  ceiling: number;
  confidence: Confidence;
  letter?: string;
  note?: Note;
}

/**
 * The wage ceiling of JP (batas upah). It follows last year's growth, so it changes every March; in 2021 it fell.
 * Every value equals the one before × (1 + growth), cut to Rp100.
 */
const steps: readonly Step[] = [
  {
    from: monthOf(2015, 7),
    ceiling: 7_000_000,
    confidence: "A-",
    note: { id: "Angka dalam PP.", en: "Figure in the PP itself." },
  },
  { from: monthOf(2016, 3), ceiling: 7_335_300, confidence: "B" },
  { from: monthOf(2017, 3), ceiling: 7_703_500, confidence: "B" },
  { from: monthOf(2018, 3), ceiling: 8_094_000, confidence: "B" },
  { from: monthOf(2019, 3), ceiling: 8_512_400, confidence: "B" },
  {
    from: monthOf(2020, 3),
    ceiling: 8_939_700,
    confidence: "C",
    note: {
      id: "Dari rumus dan ingatan; suratnya belum dibaca.",
      en: "From the formula and memory; its letter was not read.",
    },
  },
  {
    from: monthOf(2021, 2),
    ceiling: 8_754_600,
    confidence: "B",
    letter: "SE B/0246/022021",
    note: {
      id: "Turun (PDB −2,07 %). Satu laman menyebut berlaku sejak Februari 2021.",
      en: "A decrease (GDP −2.07 %). One page says it applies from February 2021.",
    },
  },
  {
    from: monthOf(2022, 3),
    ceiling: 9_077_600,
    confidence: "B",
    note: { id: "Bulan mulai disimpulkan.", en: "Starting month inferred." },
  },
  { from: monthOf(2023, 3), ceiling: 9_559_600, confidence: "B", letter: "B/77/022023" },
  { from: monthOf(2024, 3), ceiling: 10_042_300, confidence: "B", letter: "B/1387/022024" },
  {
    from: monthOf(2025, 3),
    ceiling: 10_547_400,
    confidence: "B",
    letter: "B/726/022025",
    note: { id: "Satu artikel BPJS membulatkan menjadi 10.547.000.", en: "One BPJS article rounds it to 10,547,000." },
  },
  {
    from: monthOf(2026, 3),
    ceiling: 11_086_300,
    confidence: "B",
    letter: "B/1226/022026 tanggal 25 Februari 2026",
    note: {
      id: "Perubahan berikut diperkirakan Maret 2027.",
      en: "The next change is expected in March 2027.",
    },
  },
];

export const pensionCeilings: readonly Parameter[] = steps.map((step, index) => ({
  id: `pu.jp.ceiling.${Math.floor(step.from / 12)}`,
  kind: "ceiling",
  programs: ["JP"],
  segments: ["PU"],
  condition: {},
  value: step.ceiling,
  unit: "RUPIAH_PER_MONTH",
  from: step.from,
  until: steps[index + 1] ? steps[index + 1]!.from - 1 : null,
  citation: cite(
    PP_45_2015,
    step.letter ? `Pasal 29 ayat (2)–(4); surat ${step.letter}` : "Pasal 29 ayat (2)–(4)",
    READ_AT,
  ),
  confidence: step.confidence,
  ...(step.note ? { note: step.note } : {}),
}));
