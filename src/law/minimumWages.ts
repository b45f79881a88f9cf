import { monthOf } from "./month";
import type { Fact } from "./parameter";
import { cite } from "./regulations";

/** A regional minimum wage (UMK or UMP) of one year, in hundredths of a rupiah because some carry cents. */
export interface MinimumWage {
  /** Region id, see `regions`. */
  region: string;
  kind: "UMK" | "UMP";
  year: number;
  hundredths: number;
}

interface Series {
  region: string;
  kind: "UMK" | "UMP";
  place: string;
  decree: readonly [year: number, rupiah: number, decree: string][];
  readAt: string;
}

const EAST_JAVA = [
  "SK Gub Jatim 188/656/KPTS/013/2023",
  "SK Gub Jatim 100.3.3.1/775/KPTS/013/2024",
  "SK Gub Jatim 100.3.3.1/937/013/2025",
] as const;
const CENTRAL_JAVA = [
  "SK Gub Jateng 561/57 (2023)",
  "SK Gub Jateng 561/45 (2024)",
  "SK Gub Jateng 100.3.3.1/505 (2025)",
] as const;
const SULTRA = "SK Gubernur Sulawesi Tenggara";

const PRESS =
  "okezone 2023-12-04, sinarngawi, haloblitar, harianjogja, mediamassa, lingkarjateng, cybernasional, politika.co.id";
const SULTRA_PRESS = "halosultra, harianpopuler, sultranews.id; 2026: angka dewan pengupahan 2025-12-19";

const threeYears = (wages: readonly [number, number, number], decrees: readonly string[]): Series["decree"] =>
  wages.map((rupiah, index) => [2024 + index, rupiah, decrees[index]!] as const);

const series: readonly Series[] = [
  {
    region: "kab-blitar",
    kind: "UMK",
    place: "Kabupaten Blitar",
    decree: threeYears([2_256_050, 2_413_974, 2_567_744], EAST_JAVA),
    readAt: PRESS,
  },
  {
    region: "kota-blitar",
    kind: "UMK",
    place: "Kota Blitar",
    decree: threeYears([2_330_000, 2_481_450, 2_639_518], EAST_JAVA),
    readAt: PRESS,
  },
  {
    region: "kab-ngawi",
    kind: "UMK",
    place: "Kabupaten Ngawi",
    decree: threeYears([2_241_054, 2_397_928, 2_556_815], EAST_JAVA),
    readAt: PRESS,
  },
  {
    region: "kab-banyumas",
    kind: "UMK",
    place: "Kabupaten Banyumas",
    decree: threeYears([2_195_690, 2_338_410, 2_474_598.99], CENTRAL_JAVA),
    readAt: PRESS,
  },
  {
    region: "kab-pati",
    kind: "UMK",
    place: "Kabupaten Pati",
    decree: threeYears([2_190_000, 2_332_350, 2_485_000], CENTRAL_JAVA),
    readAt: PRESS,
  },
  {
    // Konawe has no minimum wage of its own; the province's holds.
    region: "kab-konawe",
    kind: "UMP",
    place: "Sulawesi Tenggara (Konawe tidak punya UMK)",
    decree: threeYears([2_885_964.04, 3_073_551.7, 3_306_496], [SULTRA, SULTRA, SULTRA]),
    readAt: SULTRA_PRESS,
  },
  {
    region: "prov-jawa-tengah",
    kind: "UMP",
    place: "Jawa Tengah",
    decree: [
      [2025, 2_169_349, "SK Gubernur Jawa Tengah"],
      [2026, 2_327_386.07, "SK Gubernur Jawa Tengah"],
    ],
    readAt: "pers",
  },
];

export const MINIMUM_WAGES: readonly Fact<MinimumWage>[] = series.flatMap(({ region, kind, place, decree, readAt }) =>
  decree.map(([year, rupiah, regulation]): Fact<MinimumWage> => ({
    id: `wage.${region}.${year}`,
    series: `wage.${region}`,
    name: { id: `${kind} ${place} ${year}`, en: `Minimum wage (${kind}) ${place} ${year}` },
    value: { region, kind, year, hundredths: Math.round(rupiah * 100) },
    unit: "RUPIAH_PER_MONTH",
    from: monthOf(year, 1),
    until: monthOf(year, 12),
    citation: cite(regulation, null, readAt),
    confidence: "B",
  })),
);

/** The minimum wage of a region in a year, or undefined where it is not known here. */
export const minimumWage = (region: string, year: number): Fact<MinimumWage> | undefined =>
  MINIMUM_WAGES.find(({ value }) => value.region === region && value.year === year);
