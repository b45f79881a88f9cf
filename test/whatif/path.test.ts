import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAW } from "../../src/law/baseline";
import { regionOf } from "../cases/regionOf";
import { coverageOf } from "../../src/budget/coverage";
import { defaultTerms } from "../../src/budget/terms";
import { coveragePath, type PathQuestion, type PathSegment } from "../../src/whatif/path/path";
import { SHAPES, walkPath, type PathGoal, type Stock } from "../../src/whatif/path/stock";
import { pathSentence } from "../../src/texts/whatif/path";
import { whatifProblemText } from "../../src/texts/whatif/problems";
import { codesOf, valueOf } from "../budget/valueOf";

const still = { exits: 0, deaths: 0, retired: 0, growth: 0 };
const definition = { numerator: "peserta aktif", denominator: "angkatan kerja", date: "2025-12-19", source: "laporan" };
const segment = (changes: Partial<PathSegment> = {}): PathSegment => ({
  name: "Pekerja rentan",
  definition,
  workers: 1000,
  participants: 240,
  ...still,
  programs: ["JKK", "JKM"],
  base: null,
  terms: { ...defaultTerms, segment: "BPU" },
  fund: "apbd",
  ...changes,
});
const question = (changes: Partial<PathQuestion> = {}): PathQuestion => ({
  segments: [segment()],
  funds: [{ id: "apbd", name: "APBD", ceilings: {} }],
  start: 2025,
  end: 2029,
  target: 45_000,
  shape: "EVEN",
  capacity: null,
  intake: 1,
  law: LAW,
  ...changes,
});
const coverages = (shape: PathGoal["shape"]) =>
  valueOf(coveragePath(question({ shape }))).years.map(({ participants }) => participants);
const YEAR = 201_600;

describe("the way from 24 % to 45 % of a thousand workers in four years", () => {
  it("even, front-loaded, S-shaped, or as late as possible", () => {
    expect(coverages("EVEN")).toEqual([293, 345, 398, 450]);
    expect(coverages("FRONT")).toEqual([332, 398, 437, 450]);
    expect(coverages("S_SHAPE")).toEqual([273, 345, 418, 450]);
    expect(coverages("LATEST")).toEqual([240, 240, 240, 450]);
  });
  it("pays everybody added, every year from then on", () => {
    const { years, total } = valueOf(coveragePath(question()));
    expect(years.map(({ cost }) => cost / YEAR)).toEqual([53, 105, 158, 210]);
    expect(total).toBe(526 * YEAR);
    // From July those added cost half a year.
    expect(valueOf(coveragePath(question({ intake: 7 }))).years[0]!.cost).toBe((53 * YEAR) / 2);
  });
  it("replaces those who leave, die or turn 65, while the workers grow", () => {
    const { years } = valueOf(
      coveragePath(question({ segments: [segment({ exits: 5_000, deaths: 500, retired: 1_500, growth: 2_000 })] })),
    );
    // 240 × 5 % = 12, × 0.5 % = 1.2, × 1.5 % = 3.6; 1,020 workers × 29.25 % = 298.35
    expect(years[0]).toMatchObject({
      workers: 1020,
      before: 240,
      exits: 12,
      deaths: 1,
      retired: 4,
      participants: 299,
      added: 76,
    });
    for (const year of years)
      expect(year.participants).toBe(year.before - year.exits - year.deaths - year.retired + year.added);
  });
});

describe("yearly ceilings", () => {
  const funds = [
    { id: "apbd", name: "APBD", ceilings: { 2026: 60 * YEAR, 2027: 100 * YEAR, 2028: 400 * YEAR, 2029: 400 * YEAR } },
  ];
  it("name the year in which the money runs out", () => {
    const path = valueOf(coveragePath(question({ funds })));
    expect(path.exhausted).toEqual({ year: 2027, fund: "apbd", missing: 5 * YEAR });
    expect(pathSentence("id", path, "APBD")).toBe(
      "Sampai 2029 cakupan menjadi 45% dengan 210 peserta baru dan Rp106.041.600. Pagu APBD habis pada 2027: kurang Rp1.008.000.",
    );
  });
  it("set the pace where the path goes as the budget allows", () => {
    const path = valueOf(coveragePath(question({ funds, shape: "BUDGET" })));
    expect(path.years.map(({ paid }) => paid)).toEqual([60, 100, 210, 210]);
    expect(path.exhausted).toBeNull();
    expect(path.reached).toBe(true);
    const poor = valueOf(
      coveragePath(
        question({
          funds: [{ ...funds[0]!, ceilings: { 2026: YEAR, 2027: YEAR, 2028: YEAR, 2029: YEAR } }],
          shape: "BUDGET",
        }),
      ),
    );
    expect([poor.reached, poor.years.at(-1)!.paid]).toEqual([false, 1]);
  });
});

describe("segments", () => {
  it("walk each for itself and are added up", () => {
    const path = valueOf(
      coveragePath(question({ segments: [segment(), segment({ name: "Mandiri", participants: 100, fund: null })] })),
    );
    expect(path.years.at(-1)).toMatchObject({ workers: 2000, participants: 900, coverage: 45_000, cost: 210 * YEAR });
    expect(path.segments.map(({ years }) => years.at(-1)!.participants)).toEqual([450, 450]);
  });
  it("that count differently are refused, and a figure that does not say what it counts", () => {
    const other = segment({ definition: { ...definition, denominator: "penduduk bekerja" } });
    expect(coveragePath(question({ segments: [segment(), other] }))).toMatchObject({
      problems: [{ code: "definitions_mixed", data: { row: 2, part: "denominator" } }],
    });
    expect(
      codesOf(coveragePath(question({ segments: [segment({ definition: { ...definition, source: " " } })] }))),
    ).toEqual(["definition_missing"]);
  });
});

describe("what cannot be walked", () => {
  it.each<[string, Partial<PathQuestion>]>([
    ["target_below_present", { target: 24_000 }],
    ["target_above_one", { target: 100_001 }],
    ["path_years_reversed", { end: 2025 }],
    ["coverage_above_one", { segments: [segment({ participants: 1001 })] }],
    ["workers_invalid", { segments: [segment({ workers: 0 })] }],
    ["path_rate_invalid", { segments: [segment({ exits: 100_001 })] }],
    ["path_rate_invalid", { segments: [segment({ exits: 60_000, deaths: 60_000 })] }],
    ["path_capacity_too_small", { shape: "LATEST", capacity: 50 }],
  ])("%s", (code, changes) => expect(codesOf(coveragePath(question(changes)))).toEqual([code]));
});

it.each<[Partial<PathSegment>, string]>([
  [
    { exits: 100_001 },
    "Isian peserta keluar (100,001) tidak dapat dipakai. Isi persen setahun dari 0 sampai 100, misalnya 2,5.",
  ],
  [
    { exits: 60_000, deaths: 60_000 },
    "Isian peserta keluar, kematian dan usia 65 bersama (120) tidak dapat dipakai. Isi persen setahun dari 0 sampai 100, misalnya 2,5.",
  ],
  [
    { growth: -100_000 },
    "Isian pertumbuhan pekerja (-100) tidak dapat dipakai. Isi persen setahun di atas -100 sampai 100, misalnya 1,5 atau -2.",
  ],
])("a rate that cannot be used is told with what may be: %j", (changes, sentence) => {
  const outcome = coveragePath(question({ segments: [segment(changes)] }));
  expect(outcome.ok ? [] : outcome.problems.map((problem) => whatifProblemText("id", problem))).toEqual([sentence]);
});

describe("published examples", () => {
  const walk = (participants: number, workers: number, target: number, start = 2025) =>
    valueOf(coveragePath(question({ segments: [segment({ participants, workers })], target, start })));
  it("Ngawi: 24 % of about 500,000 workers to 45 % in 2029", () => {
    const path = walk(120_000, 500_000, 45_000);
    expect(path.years.map(({ participants }) => participants)).toEqual([146_250, 172_500, 198_750, 225_000]);
    expect(path.years.at(-1)!.cost).toBe(105_000 * YEAR);
  });
  it("Pati: 29 % of 599,061 workers to 52 %", () => {
    const path = walk(Math.round(599_061 * 0.29), 599_061, 52_000);
    // The example's 137,784 people are 23 points of the workers.
    expect(path.years.at(-1)!.paid).toBe(137_784);
  });
  it("Konawe: 27,636 of 79,388, to the national 43.92 % of 2029", () => {
    const path = walk(27_636, 79_388, 43_920);
    expect(path.years.at(-1)!.participants).toBe(Math.ceil(79_388 * 0.4392));
  });
  it("Blitar printed a percentage without its parts: no path starts from that", () => {
    const { participants, workers, per100000: printed } = regionOf("kab-blitar").coverage[0]!;
    expect(coverageOf({ participants, workers, printed })).toBeNull();
  });
  it("Banyumas: 214,687 of 684,654, to the national 43.92 % of 2029", () => {
    const { participants, workers } = regionOf("kab-banyumas").coverage[0]!;
    expect(walk(participants!, workers!, 43_920).years.at(-1)!.participants).toBe(Math.ceil(684_654 * 0.4392));
  });
});

describe("any path", () => {
  const rate = fc.integer({ min: 0, max: 8_000 });
  const stocks: fc.Arbitrary<Stock> = fc
    .record({
      workers: fc.integer({ min: 10, max: 3_000_000 }),
      part: fc.integer({ min: 0, max: 60 }),
      exits: rate,
      deaths: rate,
      retired: rate,
      growth: fc.integer({ min: -2_000, max: 4_000 }),
    })
    .map(({ part, ...rest }) => ({ ...rest, participants: Math.floor((rest.workers * part) / 100) }));
  it("ends at the target or above, keeps its books, and the latest path adds no more people than any other", () => {
    fc.assert(
      fc.property(
        stocks,
        fc.integer({ min: 61_000, max: 100_000 }),
        fc.integer({ min: 1, max: 12 }),
        (stock, target, years) => {
          const goal = { start: 2025, end: 2025 + years, target, capacity: null };
          const paid = SHAPES.map((shape) => {
            const path = valueOf(walkPath(stock, { ...goal, shape }));
            const last = path.at(-1)!;
            expect(last.coverage).toBeGreaterThanOrEqual(target - 1);
            for (const year of path) {
              expect(year.participants).toBe(
                year.before - Math.min(year.before, year.exits + year.deaths + year.retired) + year.added,
              );
              expect(year.participants).toBeLessThanOrEqual(year.workers);
            }
            return path.reduce((sum, year) => sum + year.paid, 0);
          });
          expect(Math.min(...paid)).toBe(paid[SHAPES.indexOf("LATEST")]);
        },
      ),
    );
  });
  it("that adds as late as a limit allows adds nobody early who is not needed for it", () => {
    const round = (people: number, per100000: number) => Math.floor((people * per100000 + 50_000) / 100_000);
    fc.assert(
      fc.property(stocks, fc.integer({ min: 1, max: 400 }), (large, capacity) => {
        const stock = { ...large, workers: 1000, participants: 0, growth: 0 };
        const rates = [stock.exits, stock.deaths, stock.retired];
        const staying = (people: number) => people - rates.reduce((sum, one) => sum + round(people, one), 0);
        // Two years: what the second cannot add must be there after the first and outlast its losses.
        const target = 30_000;
        const wanted = 300 - capacity;
        let least = 0;
        while (wanted > 0 && staying(least) < wanted) least += 1;
        const path = walkPath(stock, { start: 2025, end: 2027, target, shape: "LATEST", capacity });
        if (least > capacity) expect(codesOf(path)).toEqual(["path_capacity_too_small"]);
        else expect(valueOf(path)[0]!.participants).toBe(least);
      }),
      { numRuns: 2000 },
    );
  });
});
