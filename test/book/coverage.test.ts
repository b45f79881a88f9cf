import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { monthOf } from "../../src/law/month";
import { COVERAGE_TARGETS } from "../../src/law/coverageTargets";
import { REGIONS } from "../../src/law/regions";
import { examplePlan } from "../../src/budget/examplePlan";
import type { BudgetPlan, CoverageFigure } from "../../src/budget/plan";
import { gatherFacts, type PlanBookOptions } from "../../src/book/facts";
import { planBook } from "../../src/book/planBook";
import { CoverageLayout, COVERED_COLUMNS, FIGURE_COLUMNS, type FigureColumn } from "../../src/book/sheets/ucj/layout";
import { coverageFaults, coverageSheet } from "../../src/texts/book/coverage";
import { coverageDifferences, per100000 } from "./support/coverageComparison";
import { calculate, type CalculatedBook } from "./support/ironcalc";
import { group, plan } from "./support/plans";
import { randomPlan } from "./support/randomPlan";

const options = { language: "id", sheets: ["groups", "rates", "budget", "coverage", "checks"] } as const satisfies PlanBookOptions;
const layoutOf = (of: BudgetPlan) => new CoverageLayout(gatherFacts(of, options));
const recalculate = (of: BudgetPlan) => calculate(planBook(of, options));

function figure(change: Partial<CoverageFigure> = {}): CoverageFigure {
  return { participants: 27_636, workers: 79_388, printed: 34_810, definition: "Pekerja", date: "2025-04-30", source: "Antara", ...change };
}

const shownFigure = (of: BudgetPlan, calculated: CalculatedBook, index: number, key: FigureColumn) => calculated.value("coverage", layoutOf(of).header + 1 + index, FIGURE_COLUMNS.indexOf(key));

describe("UCJ in native formulas, recalculated by an engine that is not ours", () => {
  test.each(REGIONS.map((region) => [region.name, region] as const))("%s", async (_name, region) => {
    const example = examplePlan(region, "id");
    const calculated = await recalculate(example);
    expect(calculated.errors()).toEqual([]);
    expect(coverageDifferences(example, calculated, options)).toEqual([]);
  });

  const grown = plan(
    [
      group({ id: "A", people: 1000, joins: 10 }),
      group({ id: "B", people: 50, first: monthOf(2025, 11) }),
      group({ id: "C", people: 300, exits: 20, last: monthOf(2025, 7) }),
      group({ id: "D", people: 7, segment: "JAKON", contract: 100_000_000, first: monthOf(2025, 3), last: monthOf(2026, 2) }),
    ],
    { coverage: [figure({ participants: null }), figure()], alreadyCovered: ["C"] },
  );

  test("mere enrolment and full protection apart; people covered already add nothing", async () => {
    const calculated = await recalculate(grown);
    expect(coverageDifferences(grown, calculated, options)).toEqual([]);
    const layout = layoutOf(grown);
    const added = (side: "enrolled" | "protected") => calculated.value("coverage", layout.effectRow(side), layout.effectColumn("added"));
    expect(added("enrolled")).toBe(1110 + 50 + 7);
    expect(added("protected")).toBe(1090 + 7);
    expect(calculated.value("coverage", layout.groups + 3, COVERED_COLUMNS.indexOf("remark"))).toBe(`50 ${coverageSheet.funeralOnly.id}`);
  });

  test("before 2025 the full benefit came at once", async () => {
    const earlier = plan([group({ people: 5, first: monthOf(2024, 12), last: monthOf(2024, 12) })], { year: 2024, coverage: [figure()] });
    const calculated = await recalculate(earlier);
    expect(coverageDifferences(earlier, calculated, options)).toEqual([]);
  });

  test("a figure typed into the sheet counts, and one that cannot be is told why", async () => {
    const calculated = await recalculate(grown);
    const layout = layoutOf(grown);
    const type = (changes: Partial<Record<FigureColumn, string | number | null>>) =>
      calculated.typeAll(Object.entries(changes).map(([key, content]) => ({ sheet: "coverage" as const, row: layout.header + 2, column: FIGURE_COLUMNS.indexOf(key as FigureColumn), content })));
    const says = () => shownFigure(grown, calculated, 1, "check");
    expect(says()).toBe(coverageFaults.quoted.id);
    type({ participants: 935_079, workers: 1_873_899, printed: 0.5088 });
    expect(says()).toBe(coverageFaults.doesNotFollow.id);
    expect(per100000(shownFigure(grown, calculated, 1, "percent"))).toBe(49_900);
    type({ printed: 0.5 });
    expect(says()).toBe(coverageFaults.quoted.id);
    type({ source: null });
    expect(says()).toBe(coverageFaults.noSource.id);
    type({ participants: 2_000_000 });
    expect(says()).toBe(coverageFaults.aboveOne.id);
    type({ participants: 1.5 });
    expect(says()).toBe(coverageFaults.participants.id);
    type({ workers: null });
    expect(says()).toBe(coverageFaults.incomplete.id);
    expect(shownFigure(grown, calculated, 1, "percent")).toBe("");
    expect(calculated.errors()).toEqual([]);
  });

  test("the targets of the law, with how many participants are missing", async () => {
    const calculated = await recalculate(grown);
    const layout = layoutOf(grown);
    const participants = 27_636 + 1110 + 50 + 7;
    COVERAGE_TARGETS.forEach(({ value, citation }, index) => {
      const row = layout.targets + 3 + index;
      expect(per100000(calculated.value("coverage", row, 4))).toBe(value.per100000);
      expect(calculated.value("coverage", row, 7)).toBe(citation.regulation);
      expect(calculated.value("coverage", row, 2)).toBe(Math.max(0, Math.ceil((value.per100000 * 79_388) / 100_000) - participants));
    });
  });

  test("without any figure nothing is made up", async () => {
    const none = plan([group()]);
    const calculated = await recalculate(none);
    expect(calculated.errors()).toEqual([]);
    expect(coverageDifferences(none, calculated, options)).toEqual([]);
    const layout = layoutOf(none);
    expect(calculated.value("coverage", layout.effectRow("enrolled"), FIGURE_COLUMNS.indexOf("date"))).toBe(coverageSheet.noBefore.id);
  });

  test("any plan agrees with planCoverage", async () => {
    const figures = fc.array(fc.record({ participants: fc.option(fc.integer({ min: 0, max: 2_000_000 })), workers: fc.option(fc.integer({ min: 0, max: 2_000_000 })), printed: fc.option(fc.integer({ min: 1, max: 100_000 })) }).map(figure), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(randomPlan, figures, async (random, coverage) => {
        const covered = { ...random, coverage, alreadyCovered: random.groups.slice(0, 1).map(({ id }) => id) };
        const calculated = await recalculate(covered);
        expect(calculated.errors()).toEqual([]);
        expect(coverageDifferences(covered, calculated, options)).toEqual([]);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 120_000);
});
