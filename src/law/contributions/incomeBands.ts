import type { IncomeBand, Parameter } from "../parameter";
import { FIRST_MONTH, PP_44_2015, PP_46_2015, cite } from "../regulations";

/** Lowest income of a band and its base, rupiah a month. Incomes between two printed edges belong to the lower band. */
const BANDS = [
  [0, 1_000_000],
  [1_100_000, 1_200_000],
  [1_300_000, 1_400_000],
  [1_500_000, 1_600_000],
  [1_700_000, 1_800_000],
  [1_900_000, 2_000_000],
  [2_100_000, 2_200_000],
  [2_300_000, 2_400_000],
  [2_500_000, 2_600_000],
  [2_700_000, 2_950_000],
  [3_200_000, 3_450_000],
  [3_700_000, 3_950_000],
  [4_200_000, 4_450_000],
  [4_700_000, 4_950_000],
  [5_200_000, 5_450_000],
  [5_700_000, 5_950_000],
  [6_200_000, 6_450_000],
  [6_700_000, 6_950_000],
  [7_200_000, 7_450_000],
  [7_700_000, 7_950_000],
  [8_200_000, 8_700_000],
  [9_200_000, 9_700_000],
  [10_200_000, 10_700_000],
  [11_200_000, 11_700_000],
  [12_200_000, 12_700_000],
  [13_200_000, 13_700_000],
  [14_200_000, 14_700_000],
  [15_200_000, 15_700_000],
  [16_200_000, 16_700_000],
  [17_200_000, 17_700_000],
  [18_200_000, 18_700_000],
  [19_200_000, 19_700_000],
  [20_200_000, 20_700_000],
] as const satisfies readonly (readonly [from: number, base: number])[];

/** The lowest income base of BPU: what is meant where none is given. */
export const LOWEST_INCOME_BASE = BANDS[0][1];
export const HIGHEST_INCOME_BASE = BANDS[BANDS.length - 1]![1];

/** The list of BPU incomes: what a participant reports falls in a band, and the band's base is what 1 % and 2 % apply to. */
export const incomeBands: Parameter<"bands"> = {
  id: "bpu.bands",
  kind: "bands",
  programs: ["JKK", "JHT"],
  segments: ["BPU"],
  condition: {},
  value: BANDS.map(([from, base]): IncomeBand => ({ from, base })),
  unit: "RUPIAH_PER_MONTH",
  from: FIRST_MONTH,
  until: null,
  citation: cite(
    `${PP_44_2015}; ${PP_46_2015}`,
    "PP 44/2015 Lampiran II",
    "repositori publik hibahtiar/jaga-pekerja (simulasi-bpu.html), yang menunjuk salinan resmi peraturan.bpk.go.id 28929",
  ),
  confidence: "B",
  note: {
    id: "Disalin dari tangan kedua: cocok di kedua ujung (10.000 dan 207.000) dan rentangnya bersambung; pindaiannya belum dilihat. Lampiran PP 46/2015 untuk JHT dianggap sama.",
    en: "A second-hand transcription: it fits both ends (10,000 and 207,000) and its bands join; the scan was not seen. The list of PP 46/2015 for JHT is taken to be the same.",
  },
};
