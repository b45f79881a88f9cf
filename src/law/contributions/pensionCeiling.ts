import { monthOf, type Month } from "../month";
import type { Note, Parameter } from "../parameter";
import { PP_45_2015, cite } from "../regulations";
import type { Confidence } from "../terms";

interface Step {
  from: Month;
  ceiling: number;
  readAt: string;
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
    readAt: "transkripsi PP 45/2015 di repositori publik; krishandsoftware.com blog 300",
    note: { id: "Angka dalam PP.", en: "Figure in the PP itself." },
  },
  {
    from: monthOf(2016, 3),
    ceiling: 7_335_300,
    confidence: "B",
    readAt: "krishandsoftware.com blog 300 (daftar 2015–2019)",
  },
  {
    from: monthOf(2017, 3),
    ceiling: 7_703_500,
    confidence: "B",
    readAt: "krishandsoftware.com blog 300 (daftar 2015–2019)",
  },
  {
    from: monthOf(2018, 3),
    ceiling: 8_094_000,
    confidence: "B",
    readAt: "krishandsoftware.com blog 300 (daftar 2015–2019)",
  },
  {
    from: monthOf(2019, 3),
    ceiling: 8_512_400,
    confidence: "B",
    readAt: "krishandsoftware.com blog 300 (daftar 2015–2019)",
  },
  {
    from: monthOf(2020, 3),
    ceiling: 8_939_700,
    confidence: "B",
    letter: "B/1328/022020 tanggal 10 Februari 2020",
    readAt: "scribd.com 452183772 (salinan surat); jimmybudhi.com, batasan upah jaminan pensiun tahun 2020",
    note: {
      id: "Surat menghitung 8.512.400 × 1,0502 = 8.939.722, dibulatkan menjadi 8.939.700; keputusan direksinya masih diproses saat surat dibuat.",
      en: "The letter computes 8,512,400 × 1.0502 = 8,939,722, cut to 8,939,700; the decision of the board was still in the making then.",
    },
  },
  {
    from: monthOf(2021, 2),
    ceiling: 8_754_600,
    confidence: "B",
    letter: "SE B/0246/022021 tanggal 16 Februari 2021",
    readAt: "pers (satu laman, menyebut nomor surat)",
    note: {
      id: "Turun (PDB −2,07 %). Apakah bulan pertamanya Februari atau Maret 2021 belum pasti; dipakai Februari menurut satu laman.",
      en: "A decrease (GDP −2.07 %). Whether its first month is February or March 2021 is not settled; February is taken, after one page.",
    },
  },
  {
    from: monthOf(2022, 3),
    ceiling: 9_077_600,
    confidence: "B",
    readAt: "repositori publik (pengaturan penggajian); nomor surat tidak ditemukan",
    note: { id: "Bulan mulai disimpulkan.", en: "Starting month inferred." },
  },
  {
    from: monthOf(2023, 3),
    ceiling: 9_559_600,
    confidence: "B",
    letter: "B/77/022023",
    readAt: "krishand.com artikel 209 (nilai sebelum Maret 2024)",
  },
  {
    from: monthOf(2024, 3),
    ceiling: 10_042_300,
    confidence: "B",
    letter: "B/1387/022024",
    readAt: "krishand.com artikel 209 (mulai Maret 2024)",
  },
  {
    from: monthOf(2025, 3),
    ceiling: 10_547_400,
    confidence: "B",
    letter: "B/726/022025",
    readAt: "pers dan repositori publik, menyebut nomor surat",
    note: { id: "Satu artikel BPJS membulatkan menjadi 10.547.000.", en: "One BPJS article rounds it to 10,547,000." },
  },
  {
    from: monthOf(2026, 3),
    ceiling: 11_086_300,
    confidence: "B",
    letter: "B/1226/022026 tanggal 25 Februari 2026",
    readAt: "pers dan repositori publik, menyebut nomor surat",
    note: {
      id: "PDB +5,11 %. Perubahan berikut diperkirakan Maret 2027.",
      en: "GDP +5.11 %. The next change is expected in March 2027.",
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
    step.readAt,
  ),
  confidence: step.confidence,
  ...(step.note ? { note: step.note } : {}),
}));
