import { monthOf } from "./month";
import type { Fact, Note } from "./parameter";
import { cite } from "./regulations";

/** A regional minimum wage (UMK or UMP) of one year, in hundredths of a rupiah because some carry cents. */
export interface MinimumWage {
  /** Region id, see `regions`. */
  region: string;
  kind: "UMK" | "UMP";
  year: number;
  hundredths: number;
}

/** A year's wage: rupiah, decree, and the page on which this value was read. */
type Decreed = readonly [year: number, rupiah: number, decree: string, readAt: string, note?: Note];

interface Series {
  region: string;
  kind: "UMK" | "UMP";
  place: string;
  decrees: readonly Decreed[];
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

const OKEZONE = "okezone 2931692, 2023-12-04";
const HARIAN_JOGJA = "harianjogja 1156760, 2023-12-01";
const MEDIAMASSA = "mediamassa.co.id, Juni 2025";
const SINAR_NGAWI = "sinarngawi.com, Desember 2025";
const TRIBUN = "sultra.tribunnews 83461";

const threeYears = (
  wages: readonly [number, number, number],
  decrees: readonly string[],
  pages: readonly [string, string, string],
): readonly Decreed[] => wages.map((rupiah, index) => [2024 + index, rupiah, decrees[index]!, pages[index]!] as const);

const series: readonly Series[] = [
  {
    region: "kab-blitar",
    kind: "UMK",
    place: "Kabupaten Blitar",
    decrees: threeYears([2_256_050, 2_413_974, 2_567_744], EAST_JAVA, [
      OKEZONE,
      "ayobogor 3114875517; haloblitar 4746",
      "haloblitar 4746",
    ]),
  },
  {
    region: "kota-blitar",
    kind: "UMK",
    place: "Kota Blitar",
    decrees: threeYears([2_330_000, 2_481_450, 2_639_518], EAST_JAVA, [OKEZONE, "ayobogor 3114875517", SINAR_NGAWI]),
  },
  {
    region: "kab-ngawi",
    kind: "UMK",
    place: "Kabupaten Ngawi",
    decrees: threeYears([2_241_054, 2_397_928, 2_556_815], EAST_JAVA, [OKEZONE, SINAR_NGAWI, SINAR_NGAWI]),
  },
  {
    region: "kab-banyumas",
    kind: "UMK",
    place: "Kabupaten Banyumas",
    decrees: threeYears([2_195_690, 2_338_410, 2_474_598.99], CENTRAL_JAVA, [
      HARIAN_JOGJA,
      MEDIAMASSA,
      "indiebanyumas.com; suarabanyumas.co.id 69782",
    ]),
  },
  {
    region: "kab-pati",
    kind: "UMK",
    place: "Kabupaten Pati",
    decrees: threeYears([2_190_000, 2_332_350, 2_485_000], CENTRAL_JAVA, [
      HARIAN_JOGJA,
      MEDIAMASSA,
      "politika.co.id 722, 2025-12-24",
    ]),
  },
  {
    // Konawe has no minimum wage of its own; the province's holds.
    region: "kab-konawe",
    kind: "UMP",
    place: "Sulawesi Tenggara (Konawe tidak punya UMK)",
    decrees: [
      [2024, 2_885_964.04, SULTRA, TRIBUN],
      [2025, 3_073_551.7, SULTRA, TRIBUN],
      [
        2026,
        3_306_496.18,
        `${SULTRA} 110.3.3.1/581 (2025)`,
        "sultra.disway.id 2336; nusantaravoice.com 2025-12-24",
        {
          id: "Angka dewan pengupahan 2025-12-19 (sultranews.id) tanpa sen: 3.306.496. Upah sektor konstruksi (UMSP) 2026: 3.437.546,64.",
          en: "The wage council's figure of 2025-12-19 (sultranews.id) has no cents: 3,306,496. Sector wage of construction (UMSP) 2026: 3,437,546.64.",
        },
      ],
    ],
  },
  {
    region: "prov-jawa-tengah",
    kind: "UMP",
    place: "Jawa Tengah",
    decrees: [
      [2025, 2_169_349, "SK Gubernur Jawa Tengah 561/38 (2024)", "iNews Temanggung, rctiplus 4635823"],
      [2026, 2_327_386.07, "SK Gubernur Jawa Tengah 100.3.3.1/504 (2025)", "matasemarang.com; politika.co.id 722"],
    ],
  },
];

export const MINIMUM_WAGES: readonly Fact<MinimumWage>[] = series.flatMap(({ region, kind, place, decrees }) =>
  decrees.map(([year, rupiah, regulation, readAt, note]): Fact<MinimumWage> => ({
    id: `wage.${region}.${year}`,
    series: `wage.${region}`,
    name: { id: `${kind} ${place} ${year}`, en: `Minimum wage (${kind}) ${place} ${year}` },
    value: { region, kind, year, hundredths: Math.round(rupiah * 100) },
    unit: "RUPIAH_PER_MONTH",
    from: monthOf(year, 1),
    until: monthOf(year, 12),
    citation: cite(regulation, null, readAt),
    confidence: "B",
    ...(note ? { note } : {}),
  })),
);

/** The minimum wage of a region in a year, or undefined where it is not known here. */
export const minimumWage = (region: string, year: number): Fact<MinimumWage> | undefined =>
  MINIMUM_WAGES.find(({ value }) => value.region === region && value.year === year);
