import { describe, expect, it } from "vitest";
import { monthOf } from "../../src/law/month";
import { REGIONS } from "../../src/law/regions";
import { computeCoverage, coverageOf } from "../../src/budget/coverage";
import { coveredRemarks, figureOf, planCoverage } from "../../src/budget/planCoverage";
import { examplePlan } from "../../src/budget/examplePlan";
import type { CoverageFigure } from "../../src/budget/plan";
import { group, plan } from "./samples";
import { codesOf, valueOf } from "./valueOf";

const flags = (participants: number, workers: number, printed: number) =>
  valueOf(computeCoverage(participants, workers, printed)).notes.map(({ code }) => code);

describe("coverage (UCJ) as published", () => {
  it.each([
    ["Musi Banyuasin, July 2025", 103_079, 213_582, 48_260, []],
    ["Ngawi", 108_262, 481_671, 22_480, []],
    ["Konawe, April 2025", 27_636, 79_388, 34_810, []],
    ["Sumbawa, May 2025", 37_783, 158_000, 23_800, ["coverage_does_not_follow"]],
    ["Bali", 935_079, 1_873_899, 50_880, ["coverage_does_not_follow"]],
    ["Banyumas non-ASN", 12_171, 51_674, 46_800, ["coverage_does_not_follow"]],
  ])("%s: %i of %i, printed %i per 100,000", (_, participants, workers, printed, expected) => {
    expect(flags(participants, workers, printed)).toEqual(expected);
  });

  it("Bali's 50.88 should read 49.90", () => {
    const bali = valueOf(computeCoverage(935_079, 1_873_899, 50_880));
    expect(bali.per100000).toBe(49_900);
    expect(bali.notes[0]!.data).toMatchObject({ printed: 50.88, computed: 49.9 });
  });

  it.each([
    ["coverage_above_one", 11, 10],
    ["workers_invalid", 0, 0],
    ["workers_invalid", 1, 10.5],
    ["participants_invalid", -1, 10],
    ["participants_invalid", Number.NaN, 10],
  ])("%s: %d of %d", (code, participants, workers) => {
    expect(codesOf(computeCoverage(participants, workers))).toEqual([code]);
  });

  it("a figure without both its parts is no coverage", () => {
    const [first] = examplePlan(REGIONS[0]!, "id").coverage!;
    expect(first).toMatchObject({ printed: 26_300, date: "2024-10-15" });
    expect(coverageOf(first!)).toBeNull();
  });
});

describe("the effect of a budget", () => {
  const before = {
    id: "U1",
    participants: 27_636,
    workers: 79_388,
    printed: 34_810,
    definition: null,
    date: "2025-04-30",
    source: "uji",
  };

  it("Konawe: enrolling the 51,752 reaches everyone, and seven months protect them fully", () => {
    const effect = planCoverage(examplePlan(REGIONS[4]!, "id"), before);
    expect([effect.enrolled, effect.fullyProtected]).toEqual([51_752, 51_752]);
    expect(valueOf(effect.afterEnrolled!).per100000).toBe(100_000);
    expect(effect.notes).toEqual([]);
  });

  it.each([
    ["two months", { first: monthOf(2025, 11) }, 100, 0, 2],
    ["three months", { first: monthOf(2025, 10) }, 100, 100, 3],
    ["three months, from last year on", { first: monthOf(2024, 11), last: monthOf(2025, 1) }, 100, 100, 3],
    ["ten a month joining", { joins: 10 }, 210, 190, 1],
    ["everyone left", { exits: 50 }, 0, 0, 12],
  ])("%s: enrolled and fully protected stand apart", (_, changes, enrolled, fullyProtected, shortest) => {
    const effect = planCoverage(plan({ groups: [group(changes)] }), before);
    expect(effect.groups[0]).toMatchObject({ enrolled, fullyProtected, shortest });
    expect(effect.notes.map(({ code, data }) => [code, data.people, data.months])).toEqual(
      enrolled > fullyProtected ? [["not_fully_protected", enrolled - fullyProtected, shortest]] : [],
    );
    expect(valueOf(effect.afterProtected!).participants).toBe(27_636 + fullyProtected);
  });

  it("before 2025 the three months did not count", () => {
    const early = group({ first: monthOf(2024, 12), last: monthOf(2024, 12) });
    expect(planCoverage(plan({ year: 2024, groups: [early] }), null)).toMatchObject({
      enrolled: 100,
      fullyProtected: 100,
      afterEnrolled: null,
    });
  });

  it("people already among the participants are not added again, and more than all workers is refused", () => {
    const counted = planCoverage(plan({ groups: [group({ people: 100, covered: 60 })] }), before);
    expect([counted.enrolled, counted.added, counted.addedProtected]).toEqual([100, 40, 40]);
    expect(valueOf(counted.afterEnrolled!).participants).toBe(27_676);
    const all = planCoverage(plan({ groups: [group({ people: 100, covered: 200 })] }), before);
    expect(valueOf(all.afterEnrolled!).participants).toBe(27_636);
    expect(all.notes.map(({ code }) => code)).toEqual(["covered_above_people"]);
    const many = planCoverage(plan({ groups: [group({ people: 60_000 })] }), before);
    expect(codesOf(many.afterEnrolled!)).toEqual(["coverage_above_one"]);
  });

  it("a group adds to the figure it names; who names none adds to the only complete one, and with several to none", () => {
    const other = { ...before, id: "U2", participants: 1999, workers: 223_022 };
    const unfinished = { ...before, id: "U3", participants: null };
    const of = (coverage: CoverageFigure[], figure: string | null) => figureOf({ coverage }, group({ figure }));
    expect(of([before, unfinished], null)).toBe("U1");
    expect(of([before, unfinished], "u3")).toBe("U3");
    expect(of([unfinished], null)).toBeNull();
    expect(of([before, other], null)).toBeUndefined();
    const named = plan({ coverage: [before, other], groups: [group({ figure: "U2" }), group({ id: "g2" })] });
    expect([planCoverage(named, before).added, planCoverage(named, other).added]).toEqual([0, 100]);
    const remarks = (figure: string | null) =>
      coveredRemarks(named, group({ figure })).map(({ code, data }) => [code, data.known]);
    expect(remarks(null)).toEqual([["figure_unsaid", "U1, U2"]]);
    expect(remarks("U9")).toEqual([["figure_unknown", "U1, U2"]]);
    expect(remarks("U1")).toEqual([]);
  });

  it("Banyumas: who is a participant already lifts no percentage, of non-ASN workers or of the extremely poor", () => {
    const example = examplePlan(
      REGIONS.find(({ id }) => id === "kab-banyumas")!,
      "id",
    );
    const [, nonAsn, poor] = example.coverage!;
    for (const [figure, per100000] of [
      [nonAsn!, 23_553],
      [poor!, 896],
    ] as const) {
      const effect = planCoverage(example, figure);
      expect(effect.added).toBe(0);
      expect(valueOf(effect.afterEnrolled!).per100000).toBe(per100000);
    }
  });
});
