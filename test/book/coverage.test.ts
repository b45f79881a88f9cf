import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LAW } from "../../src/law/baseline";
import { COVERAGE_TARGETS } from "../../src/law/coverageTargets";
import { monthOf } from "../../src/law/month";
import type { BudgetPlan, CoverageFigure } from "../../src/budget/plan";
import { isFormula } from "../../src/book/content";
import { gatherFacts, type PlanBookOptions } from "../../src/book/facts";
import { planBook } from "../../src/book/planBook";
import { readCoverage } from "../../src/book/reading/readCoverage";
import {
  CoverageLayout,
  COVERED_COLUMNS,
  FIGURE_INPUTS,
  type FigureInput,
  type LineColumn,
} from "../../src/book/sheets/ucj/layout";
import { targetColumn } from "../../src/book/sheets/ucj/targets";
import { coverageFaults, coverageSheet } from "../../src/texts/book/coverage";
import { coverageDifferences, per100000 } from "./support/coverageComparison";
import { calculate, type CalculatedBook } from "./support/ironcalc";
import { group, plan } from "./support/plans";
import { randomPlan } from "./support/randomPlan";
import { rawBook, type Typed } from "./support/rawBook";

const options = { language: "id", also: ["coverage"] } as const satisfies PlanBookOptions;
const layoutOf = (of: BudgetPlan) => new CoverageLayout(gatherFacts(of, options));
const recalculate = (of: BudgetPlan) => calculate(planBook(of, options));
/** Errors of other sheets are for their own tests to find. */
const errorsOn = (calculated: CalculatedBook): string[] =>
  calculated.errors().filter((error) => error.startsWith("UCJ!"));

function figure(change: Partial<CoverageFigure> = {}): CoverageFigure {
  return {
    id: "U1",
    participants: 27_636,
    workers: 79_388,
    printed: 34_810,
    definition: "Pekerja",
    date: "2025-04-30",
    source: "Antara",
    ...change,
  };
}

const grown = plan(
  [
    group({ id: "A", people: 1000, joins: 10 }),
    group({ id: "B", people: 50, first: monthOf(2025, 11) }),
    group({ id: "C", people: 300, exits: 20, last: monthOf(2025, 7), covered: 300 }),
    group({
      id: "D",
      people: 7,
      segment: "JAKON",
      contract: 100_000_000,
      first: monthOf(2025, 3),
      last: monthOf(2026, 2),
    }),
  ],
  { coverage: [figure({ participants: null }), figure({ id: "U2" })] },
);
const layout = layoutOf(grown);
const cellOf = (line: number, key: FigureInput) => ({
  sheet: "coverage" as const,
  row: layout.figuresHeader + 1 + line,
  column: FIGURE_INPUTS.indexOf(key),
});
const shownLine = (calculated: CalculatedBook, line: number, key: LineColumn) =>
  calculated.value("coverage", layout.lineRow(line), layout.lineColumn(key));
const added = (calculated: CalculatedBook, of: "enrolled" | "protected") =>
  calculated.value("coverage", layout.effectRow(of), layout.effectColumn("added"));
const chosen = (calculated: CalculatedBook) => calculated.value("coverage", layout.chosen.row, layout.chosen.column);

describe("UCJ in native formulas, recalculated by an engine that is not ours", () => {
  test("only a plan that speaks of coverage has the sheet", () => {
    const has = (of: BudgetPlan) => planBook(of, { language: "id" }).sheets.some(({ key }) => key === "coverage");
    expect(has(grown)).toBe(true);
    expect(has(plan([group()]))).toBe(false);
  });

  test("mere enrolment and full protection apart; people covered already add nothing", async () => {
    const calculated = await recalculate(grown);
    expect(coverageDifferences(grown, calculated, options)).toEqual([]);
    expect(added(calculated, "enrolled")).toBe(1110 + 50 + 7);
    expect(added(calculated, "protected")).toBe(1090 + 7);
    // Whoever else is covered already is taken off as well, member by member.
    const { groups } = gatherFacts(grown, options);
    const typeCovered = (row: number, content: number | string) =>
      calculated.type("groups", groups.headerRow + 1 + row, groups.columns.covered, content);
    typeCovered(0, 400);
    expect(added(calculated, "enrolled")).toBe(710 + 50 + 7);
    expect(added(calculated, "protected")).toBe(690 + 7);
    typeCovered(0, 5000);
    expect(added(calculated, "enrolled")).toBe(50 + 7);
    expect(errorsOn(calculated)).toEqual([]);
  });

  test("a group adds to the figure it names, and to none where that is open", async () => {
    const two = {
      ...grown,
      coverage: [figure(), figure({ id: "U2", participants: 1999, workers: 223_022, printed: null })],
      groups: grown.groups.map((one, index) => ({ ...one, figure: [null, "U2", "u1", "U9"][index]! })),
    };
    const calculated = await recalculate(two);
    expect(coverageDifferences(two, calculated, options)).toEqual([]);
    expect(errorsOn(calculated)).toEqual([]);
    const places = layoutOf(two);
    const says = (index: number) =>
      calculated.value("coverage", places.groupRow(index), COVERED_COLUMNS.indexOf("figure"));
    expect([0, 1, 2, 3].map(says)).toEqual([
      `? ${coverageSheet.figureUnsaid.id}`,
      "U2",
      "u1",
      `? ${coverageSheet.figureUnknown.id} U9`,
    ]);
    const line = (index: number, key: LineColumn) =>
      calculated.value("coverage", places.lineRow(index), places.lineColumn(key));
    expect([line(0, "added"), line(1, "added")]).toEqual([0, 50]);
    expect(per100000(line(1, "after"))).toBe(919);
  });

  test("a group that cannot be counted adds nobody, and spoils no sum", async () => {
    const calculated = await recalculate(grown);
    const { groups } = gatherFacts(grown, options);
    calculated.type("groups", groups.headerRow + 1, groups.columns.joins, "banyak");
    expect(added(calculated, "enrolled")).toBe(50 + 7);
    expect(added(calculated, "protected")).toBe(7);
  });

  test("before 2025 the full benefit came at once", async () => {
    const earlier = plan([group({ people: 5, first: monthOf(2024, 12), last: monthOf(2024, 12) })], {
      year: 2024,
      coverage: [figure()],
    });
    const calculated = await recalculate(earlier);
    expect(coverageDifferences(earlier, calculated, options)).toEqual([]);
  });

  test("a figure typed into the sheet counts, and one that cannot be is told why", async () => {
    const calculated = await recalculate(grown);
    const type = (changes: Partial<Record<FigureInput, string | number | null>>) =>
      calculated.typeAll(
        Object.entries(changes).map(([key, content]) => ({ ...cellOf(1, key as FigureInput), content })),
      );
    const says = () => shownLine(calculated, 1, "check");
    expect(says()).toBe(coverageFaults.quoted.id);
    type({ participants: 935_079, workers: 1_873_899, printed: 0.5088 });
    expect(says()).toBe(coverageFaults.doesNotFollow.id);
    expect(per100000(shownLine(calculated, 1, "percent"))).toBe(49_900);
    type({ printed: 0.5 });
    expect(says()).toBe(coverageFaults.quoted.id);
    type({ source: null });
    expect(says()).toBe(coverageFaults.noSource.id);
    type({ participants: 2_000_000 });
    expect(says()).toBe(coverageFaults.aboveOne.id);
    type({ participants: 1.5 });
    expect(says()).toBe(coverageFaults.participants.id);
    type({ participants: "banyak" });
    expect(says()).toBe(coverageFaults.participants.id);
    type({ workers: null });
    expect(says()).toBe(coverageFaults.incomplete.id);
    expect(shownLine(calculated, 1, "percent")).toBe("");
    expect(errorsOn(calculated)).toEqual([]);
  });

  test("the line marked as used is taken, or else the first complete one", async () => {
    const calculated = await recalculate(grown);
    const type = (line: number, key: FigureInput, content: string | number | null) =>
      calculated.type("coverage", cellOf(line, key).row, cellOf(line, key).column, content);
    expect(chosen(calculated)).toBe(2);
    type(0, "participants", 100);
    expect(chosen(calculated)).toBe(2);
    type(1, "use", null);
    expect(chosen(calculated)).toBe(1);
    // The blank row that ends the table is read as well.
    for (const [key, content] of [
      ["use", "Ya"],
      ["participants", 10],
      ["workers", 20],
    ] as const)
      type(layout.figures, key, content);
    expect(chosen(calculated)).toBe(layout.figures + 1);
    expect(per100000(calculated.value("coverage", layout.effectRow("now"), layout.effectColumn("percent")))).toBe(
      50_000,
    );
  });

  test("the targets of the law, with how many participants are missing", async () => {
    const calculated = await recalculate(grown);
    const participants = 27_636 + 1110 + 50 + 7;
    COVERAGE_TARGETS.forEach(({ value, citation }, index) => {
      const at = (key: Parameters<typeof targetColumn>[0]) =>
        calculated.value("coverage", layout.targetRow(index), targetColumn(key));
      expect(per100000(at("percent"))).toBe(value.per100000);
      expect(at("regulation")).toBe(citation.regulation);
      expect(at("short")).toBe(Math.max(0, Math.ceil((value.per100000 * 79_388) / 100_000) - participants));
    });
  });

  test("without any figure nothing is made up", async () => {
    const none = plan([group()]);
    const calculated = await recalculate(none);
    expect(errorsOn(calculated)).toEqual([]);
    expect(coverageDifferences(none, calculated, options)).toEqual([]);
    const { row, column } = { row: layoutOf(none).effectRow("enrolled"), column: layout.effectColumn("remark") };
    expect(calculated.value("coverage", row, column)).toBe(coverageSheet.noBefore.id);
  });

  test("any plan agrees with planCoverage", async () => {
    const number = fc.option(fc.integer({ min: 0, max: 2_000_000 }));
    const figures = fc.array(
      fc
        .record({ participants: number, workers: number, printed: fc.option(fc.integer({ min: 1, max: 100_000 })) })
        .map(figure),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(randomPlan, figures, async (random, coverage) => {
        const covered = {
          ...random,
          coverage: coverage.map((one, index) => ({ ...one, id: `U${index + 1}` })),
          groups: random.groups.map((one, index) => ({
            ...one,
            covered: index === 0 ? one.people : index * 7,
            figure: [null, "U1", "U2", "U9"][index % 4]!,
          })),
        };
        const calculated = await recalculate(covered);
        expect(errorsOn(calculated)).toEqual([]);
        expect(coverageDifferences(covered, calculated, options)).toEqual([]);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 120_000);

  test("few and short formulas", () => {
    const sheet = planBook(grown, options).sheets.find(({ key }) => key === "coverage")!;
    const lengths = sheet.cells.flat().flatMap((content) => (isFormula(content) ? [content.formula.length] : []));
    expect(lengths.length).toBeLessThanOrEqual(150);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(250);
  });
});

describe("what was typed on UCJ becomes part of the plan", () => {
  const read = (typed: Typed = []) =>
    readCoverage(rawBook(planBook(grown, options), typed), grown, "id", LAW, {
      cell: () => null,
      hasNoPayer: () => false,
    })!;

  test("figures come back as they were written", () => {
    expect(read()).toEqual({ plan: { coverage: grown.coverage }, problems: [], repaired: [] });
  });

  test("the line marked as used comes first; text for a number is named with its cell", () => {
    const { plan: part, problems } = read([
      { ...cellOf(1, "use"), content: null },
      { ...cellOf(2, "use"), content: "Ya" },
      { ...cellOf(2, "participants"), content: "12.171" },
      { ...cellOf(2, "workers"), content: 51_674 },
      { ...cellOf(2, "printed"), content: "46,8%" },
      { ...cellOf(3, "workers"), content: "banyak" },
    ]);
    expect(part.coverage?.[0]).toEqual({
      id: "U3",
      participants: 12_171,
      workers: 51_674,
      printed: 46_800,
      definition: null,
      date: null,
      source: null,
    });
    expect(part.coverage?.map(({ id }) => id)).toEqual(["U3", "U1", "U2", "U4"]);
    expect(problems).toMatchObject([
      { sheet: "UCJ", address: "D13", problem: { code: "not_a_number", data: { text: "banyak" } } },
    ]);
  });

  test("tables are found by their titles where the names were lost", () => {
    const raw = { ...rawBook(planBook(grown, options)), place: () => undefined };
    expect(readCoverage(raw, grown, "id", LAW, { cell: () => null, hasNoPayer: () => false })?.plan).toEqual({
      coverage: grown.coverage,
    });
  });
});
