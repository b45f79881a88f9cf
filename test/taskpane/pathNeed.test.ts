import { describe, expect, it } from "vitest";
import { examplePlan } from "../../src/budget/examplePlan";
import { LAW } from "../../src/law/baseline";
import { regionOf } from "../cases/regionOf";
import type { BudgetPlan } from "../../src/budget/plan";
import {
  PATH_FUND,
  pathQuestion,
  pathYears,
  SEGMENT_BOXES,
  suggestedPath,
  type FundNeed,
  type PathBoxes,
  type SegmentNeed,
} from "../../src/taskpane/views/whatif/pathNeed";
import { showNumber } from "../../src/texts/numbers";
import { coveragePath } from "../../src/whatif/path/path";
import { walkPath, type Shape } from "../../src/whatif/path/stock";
import { codesOf, valueOf } from "../budget/valueOf";

const show = (value: number) => showNumber("id", value);
const regionPlan = (id: string): BudgetPlan => examplePlan(regionOf(id), "id");

interface Asked {
  plan: BudgetPlan;
  texts?: Partial<PathBoxes>;
  others?: { name: string; texts: Partial<PathBoxes>; fund?: string | null }[];
  shape?: Shape;
  ceilings?: Record<string, Record<number, string>>;
}

/** What the form asks: what the plan suggests, and what was typed over it. */
function asked({ plan, texts = {}, others = [], shape = "EVEN", ceilings }: Asked) {
  const boxes = { ...suggestedPath(plan, show), ...texts };
  const like = plan.groups.find(({ segment }) => segment === "BPU")!;
  const segment = (name: string, own: PathBoxes, fund: string | null): SegmentNeed => ({
    ...{ name, like, fund },
    boxes: Object.fromEntries(SEGMENT_BOXES.map((box) => [box, own[box]])) as SegmentNeed["boxes"],
  });
  const funds: FundNeed[] = Object.entries(ceilings ?? { [PATH_FUND]: {} }).map(([id, byYear]) => ({
    ...{ id, name: id },
    ceilings: { ...Object.fromEntries(pathYears(boxes).map((year) => [year, ""])), ...byYear },
  }));
  return pathQuestion({
    ...{ boxes, shape, intake: 1, plan, law: LAW, funds },
    segments: [
      segment(like.name, boxes, PATH_FUND),
      ...others.map((one) =>
        segment(one.name, { ...boxes, ...one.texts }, one.fund === undefined ? PATH_FUND : one.fund),
      ),
    ],
  });
}

const DEFINED = { numerator: "peserta aktif", denominator: "angkatan kerja", date: "2025-12-19", source: "laporan" };

describe("what the form of a coverage path asks", () => {
  const examples: [string, string, Partial<PathBoxes>, number, number][] = [
    [
      "Ngawi: 24 % of about 500,000 to 45 % by 2029",
      "kab-ngawi",
      { participants: "120.000", target: "45", end: "2029" },
      500_000,
      225_000,
    ],
    [
      "Pati: 29 % of 599,061 to 52 % by 2029",
      "kab-pati",
      { participants: "173.728", target: "52", end: "2029" },
      599_061,
      311_512,
    ],
    ["Banyumas: 31.36 % to 43.92 % by 2029", "kab-banyumas", { target: "43,92", end: "2029" }, 684_654, 300_701],
    ["Konawe: 27,636 of 79,388 to 43.92 % by 2029", "kab-konawe", { target: "43,92", end: "2029" }, 79_388, 34_868],
  ];
  it.each(examples)("%s, with the core's figures", (_, region, typed, workers, reached) => {
    const question = valueOf(asked({ plan: regionPlan(region), texts: { ...DEFINED, ...typed } }));
    expect(question.segments[0]!.workers).toBe(workers);
    const path = valueOf(coveragePath(question));
    expect(path.years.at(-1)).toMatchObject({ year: 2029, participants: reached });
    expect(path.segments[0]!.years).toEqual(valueOf(walkPath(question.segments[0]!, question)));
    expect(path.reached).toBe(true);
  });

  it("Blitar printed a percentage without its parts: the form asks for them", () => {
    const plan = regionPlan("kab-blitar");
    expect(plan.coverage!.map(({ workers }) => workers)).toEqual([null]);
    const refused = asked({ plan, texts: { ...DEFINED, target: "50", end: "2029" } });
    expect(codesOf(refused)).toEqual(["coverage_parts_missing"]);
  });

  const ngawi = { ...DEFINED, participants: "120.000", target: "45", end: "2029" };
  const fishers = { participants: "5.000", workers: "50.000", growth: "1,5", exits: "2", deaths: "0,5", retired: "1" };

  it("segments are walked each for itself and added up", () => {
    const question = valueOf(
      asked({ plan: regionPlan("kab-ngawi"), texts: ngawi, others: [{ name: "Nelayan", texts: fishers }] }),
    );
    const path = valueOf(coveragePath(question));
    question.segments.forEach((segment, index) =>
      expect(path.segments[index]!.years).toEqual(valueOf(walkPath(segment, question))),
    );
    path.years.forEach(({ participants, added, cost }, index) => {
      const at = path.segments.map(({ years, costs }) => ({ ...years[index]!, cost: costs[index]! }));
      expect(participants).toBe(at[0]!.participants + at[1]!.participants);
      expect([added, cost]).toEqual([at[0]!.added + at[1]!.added, at[0]!.cost + at[1]!.cost]);
    });
  });

  it("money is told by fund and year: the first year in which it does not do", () => {
    const plan = regionPlan("kab-ngawi");
    const many = { 2026: "6.000.000.000", 2027: "12.000.000.000", 2028: "9.000.000.000" };
    const question = valueOf(
      asked({
        ...{ plan, texts: ngawi },
        others: [
          { name: "Nelayan", texts: fishers, fund: "CSR" },
          { name: "Ojek", texts: fishers, fund: null },
        ],
        ceilings: { [PATH_FUND]: many, CSR: { 2026: "1" } },
      }),
    );
    const path = valueOf(coveragePath(question));
    expect(question.funds.map(({ id }) => id)).toEqual([PATH_FUND, "CSR"]);
    expect(path.exhausted).toMatchObject({ year: 2026, fund: "CSR" });
    expect(path.funds.find(({ fund, year }) => fund === PATH_FUND && year === 2029)).toMatchObject({
      ceiling: null,
      missing: 0,
    });
    const short = path.funds.find(({ fund, year }) => fund === PATH_FUND && year === 2028)!;
    expect(short.missing).toBe(short.cost - 9_000_000_000);
    expect(path.segments[2]!.costs.every((cost) => cost === 0)).toBe(true);
  });

  it("definitions that differ are refused, what is missing is named with its segment", () => {
    const others = [{ name: "Nelayan", texts: { ...fishers, denominator: "pekerja informal" } }];
    expect(codesOf(coveragePath(valueOf(asked({ plan: regionPlan("kab-ngawi"), texts: ngawi, others }))))).toEqual([
      "definitions_mixed",
    ]);
    const blank = asked({
      ...{ plan: regionPlan("kab-ngawi"), texts: ngawi },
      others: [{ name: "Nelayan", texts: { ...fishers, exits: "banyak" } }],
    });
    expect(blank).toMatchObject({
      problems: [{ code: "rate_not_readable", data: { segment: "Nelayan", box: "exits" } }],
    });
  });
});
