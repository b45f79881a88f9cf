import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import { computeGroup } from "../../src/budget/group";
import type { WorkerGroup } from "../../src/budget/plan";
import { costForPeople } from "../../src/whatif/solve/chosen";
import { solveForCoverage } from "../../src/whatif/solve/solveCoverage";
import { solveBaseOf, solveMonthsOf, solvePeopleOf } from "../../src/whatif/solve/solveGroups";
import {
  basesSentence,
  costSentence,
  coverageSentence,
  monthsSentence,
  peopleSentence,
  spanText,
} from "../../src/texts/whatif/solving";
import { workerGroup } from "../budget/arbitraries";
import { group, plan } from "../budget/samples";
import { codesOf, valueOf } from "../budget/valueOf";

const of = (groups: WorkerGroup[], ids: string[] | null = null, year = 2025) => ({
  plan: plan({ groups, year }),
  law: LAW,
  ids,
});
const cadres = group({ id: "k", name: "Kader", people: 3 });
const farmers = group({ id: "t", name: "Tani", people: 1 });
const officials = group({ id: "p", name: "Perangkat", segment: "PU", base: 300_000_000, people: 10 });

describe("one unknown from the others", () => {
  it("people: Rp1.2 billion serves 5,952 people all year and leaves Rp76,800", () => {
    const solved = valueOf(solvePeopleOf(of([group()]), 1_200_000_000));
    expect([solved.people, solved.left]).toEqual([5952, 76_800]);
    const said = peopleSentence("id", { ceiling: 1_200_000_000, ...solved }, null);
    expect(said).toBe("Dengan Rp1,2 miliar terlayani 5.952 orang sepanjang tahun; sisa Rp76.800.");
  });
  it("people of several groups keep their proportion, three cadres to one farmer", () => {
    // One person costs Rp201,600 a year.
    const solved = valueOf(solvePeopleOf(of([cadres, farmers]), 201_600 * 8));
    expect(solved.groups.map(({ people }) => people)).toEqual([6, 2]);
    expect(solved.left).toBe(0);
    const odd = valueOf(solvePeopleOf(of([cadres, farmers]), 201_600 * 7));
    expect([odd.groups.map(({ people }) => people), odd.left]).toEqual([[5, 2], 0]);
  });
  it("people of chosen groups only; the others neither change nor pay", () => {
    const solved = valueOf(solvePeopleOf(of([cadres, farmers], ["Tani"]), 201_600 * 5));
    expect(solved.groups.map(({ id, people }) => [id, people])).toEqual([["t", 5]]);
  });
  it("months: four of them, and what the fifth lacks", () => {
    const solved = valueOf(solveMonthsOf(of([cadres, farmers]), 16_800 * 4 * 4 + 7));
    expect([solved.months, solved.left, solved.missing]).toEqual([4, 7, 16_800 * 4 - 7]);
    expect(monthsSentence("id", { ...solved, ceiling: 268_807 })).toBe(
      "Dengan Rp268.807, 4 orang terlayani 4 bulan; sisa Rp7. Untuk satu bulan lagi kurang Rp67.193.",
    );
  });
  it("months: none where the ceiling pays for not one, and no more than the year has", () => {
    expect(valueOf(solveMonthsOf(of([cadres]), 1))).toMatchObject({ months: 0, left: 1, missing: 50_399 });
    expect(valueOf(solveMonthsOf(of([group({ first: monthOf(2025, 10) })]), 1_000_000_000))).toMatchObject({
      months: 3,
      missing: null,
    });
  });
  it("base: the highest that fits, to the rupiah", () => {
    const chosen = of([officials]);
    const solved = valueOf(solveBaseOf(chosen, 2_000_000));
    const at = (base: number) => valueOf(computeGroup({ ...officials, base }, 2025)).total;
    expect(at(solved.groups[0]!.base!)).toBe(2_000_000 - solved.left);
    expect(at(solved.groups[0]!.base! + 100)).toBeGreaterThan(2_000_000);
    expect(basesSentence("id", 2_000_000, [308_648_300], 40)).toBe(
      "Dengan Rp2 juta dasar iuran paling tinggi Rp3.086.483 sebulan; sisa Rp40.",
    );
  });
  it("ceiling: what so many people cost, in proportion, odd ones by the largest remainder", () => {
    const solved = valueOf(costForPeople(of([cadres, farmers]), 6));
    expect([solved.groups.map(({ people }) => people), solved.cost]).toEqual([[5, 1], 201_600 * 6]);
    expect(codesOf(costForPeople(of([cadres]), -1))).toEqual(["people_negative"]);
    expect(codesOf(costForPeople(of([group({ people: 0 })]), 5))).toEqual(["no_group"]);
    expect(costSentence("id", 5952, 1_199_923_200, spanText("id", [monthOf(2025, 4), monthOf(2025, 12)]))).toBe(
      "Untuk 5.952 orang dari Apr 2025 sampai Des 2025 perlu Rp1.199.923.200.",
    );
  });
  it("base: stops where the law stops counting, and says so", () => {
    const jp = group({ segment: "PU", programs: ["JP"], base: 300_000_000, people: 1 });
    const solved = valueOf(solveBaseOf(of([jp]), 1_000_000_000));
    expect(solved.notes.map(({ code }) => code)).toEqual(["base_reaches_limit"]);
    // The wage ceiling of JP from March 2025 is Rp10,547,400; a few rupiah less round to the same contribution.
    const atCeiling = valueOf(computeGroup({ ...jp, base: 1_054_740_000 }, 2025)).total;
    expect(solved.cost).toBe(atCeiling);
    expect(Math.ceil(solved.groups[0]!.base! / 100_000)).toBe(10_548);
  });
  it("coverage: the people and money a target asks for", () => {
    const figure = {
      id: "U1",
      participants: 27_636,
      workers: 79_388,
      printed: null,
      definition: null,
      date: null,
      source: null,
    };
    const need = valueOf(solveForCoverage(of([cadres, farmers]), figure, 40_000));
    expect(need.people).toBe(31_756 - 27_636);
    expect(need.groups.map(({ people }) => people)).toEqual([3090, 1030]);
    expect(need.cost).toBe(4120 * 201_600);
    expect(coverageSentence("id", 40_000, need.people, need.cost)).toBe(
      "Untuk cakupan 40% perlu 4.120 peserta baru dengan biaya Rp830.592.000 setahun.",
    );
  });
});

describe("what stands in the way", () => {
  it("is named: an unknown group, nobody in it, no base, a target that is there already", () => {
    expect(codesOf(solvePeopleOf(of([cadres], ["x"]), 1))).toEqual(["group_unknown"]);
    expect(codesOf(solvePeopleOf(of([]), 1))).toEqual(["no_group"]);
    expect(codesOf(solvePeopleOf(of([group({ people: 0 })]), 1))).toEqual(["cost_is_zero"]);
    expect(codesOf(solveBaseOf(of([cadres]), 1_000_000))).toEqual(["base_has_no_effect"]);
    expect(codesOf(solveBaseOf(of([group({ base: 150_000_000 })]), 1))).toEqual(["nothing_affordable"]);
    const figure = {
      id: "U1",
      participants: 50,
      workers: 100,
      printed: null,
      definition: null,
      date: null,
      source: null,
    };
    expect(codesOf(solveForCoverage(of([cadres]), figure, 45_000))).toEqual(["target_below_present"]);
    expect(codesOf(solveForCoverage(of([cadres]), figure, 145_000))).toEqual(["target_above_one"]);
    expect(codesOf(solveForCoverage(of([cadres]), { ...figure, workers: null }, 60_000))).toEqual([
      "coverage_parts_missing",
    ]);
    expect(codesOf(solvePeopleOf(of([cadres]), -1))).toEqual(["ceiling_negative"]);
  });
});

describe("any groups", () => {
  const groups = fc
    .array(workerGroup, { minLength: 1, maxLength: 4 })
    .map((list) => list.map((one, index) => ({ ...one, id: `g${index}` })));
  it("people fit the ceiling, keep their proportion to within one, and nobody more fits where one group is solved", () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 0, max: 2_000_000_000 }), (list, ceiling) => {
        const solved = solvePeopleOf(of(list, null, 2026), ceiling);
        if (!solved.ok) return;
        const { groups: found, cost, left } = solved.value;
        expect(cost + left).toBe(ceiling);
        expect(left).toBeGreaterThanOrEqual(0);
        const whole = list.reduce((sum, { people }) => sum + people, 0);
        const all = found.reduce((sum, { people }) => sum + people, 0);
        found.forEach(({ people }, index) =>
          expect(Math.abs(people - (list[index]!.people * all) / whole)).toBeLessThan(list.length),
        );
        if (list.length === 1) {
          const more = computeGroup({ ...list[0]!, people: found[0]!.people + 1 }, 2026);
          if (more.ok) expect(more.value.total).toBeGreaterThan(ceiling);
        }
      }),
      { numRuns: 60 },
    );
  });
});
