import { coverageOf, figureTaken } from "../../../src/budget/coverage";
import { planCoverage } from "../../../src/budget/planCoverage";
import type { BudgetPlan } from "../../../src/budget/plan";
import { applyScenario } from "../../../src/budget/scenario";
import { gatherFacts, type PlanBookOptions } from "../../../src/book/facts";
import {
  CoverageLayout,
  COVERED_COLUMNS,
  type CoveredColumn,
  type EffectColumn,
  type EffectRow,
  type LineColumn,
} from "../../../src/book/sheets/ucj/layout";
import { coverageFaults } from "../../../src/texts/book/coverage";
import type { CalculatedBook } from "./ironcalc";

/** A percentage as the whole number per 100,000 that `budget/` has. */
export const per100000 = (shown: number | string): number | string =>
  typeof shown === "number" ? Math.round(shown * 100_000) : shown;

/** Every result of `UCJ` against `coverageOf` and `planCoverage`: a list of what differs. Nothing where there is no such sheet. */
export function coverageDifferences(
  plan: BudgetPlan,
  calculated: CalculatedBook,
  options: PlanBookOptions = { language: "id" },
): string[] {
  const facts = gatherFacts(plan, options);
  if (!facts.has("coverage")) return [];
  const layout = new CoverageLayout(facts);
  const of = applyScenario(plan, plan.activeScenario, options.law).plan;
  const shownLine = (index: number, key: LineColumn) =>
    calculated.value("coverage", layout.lineRow(index), layout.lineColumn(key));
  const figures = of.coverage ?? [];
  const found: string[] = [];
  const expectCell = (what: string, shown: number | string, wanted: number | string) => {
    if (shown !== wanted) found.push(`${what}: ${shown} instead of ${wanted}`);
  };
  figures.forEach((one, index) => {
    const outcome = coverageOf(one);
    expectCell(
      `figure ${index + 1}`,
      per100000(shownLine(index, "percent")),
      outcome?.ok ? outcome.value.per100000 : "",
    );
    const says = shownLine(index, "check") === coverageFaults.doesNotFollow[options.language];
    expectCell(
      `figure ${index + 1} does not follow`,
      String(says),
      String(outcome?.ok === true && outcome.value.notes.length > 0),
    );
  });
  const effect = planCoverage(of, figures[figureTaken(figures)] ?? null);
  const cell = (row: EffectRow, key: EffectColumn) =>
    calculated.value("coverage", layout.effectRow(row), layout.effectColumn(key));
  expectCell("now", per100000(cell("now", "percent")), effect.before?.per100000 ?? "");
  for (const [row, after, amount] of [
    ["enrolled", effect.afterEnrolled, effect.added],
    ["protected", effect.afterProtected, effect.addedProtected],
  ] as const) {
    expectCell(`after, ${row}`, per100000(cell(row, "percent")), after?.ok ? after.value.per100000 : "");
    expectCell(`added, ${row}`, cell(row, "added"), amount);
  }
  figures.forEach((one, index) => {
    const after = planCoverage(of, one).afterEnrolled;
    expectCell(
      `figure ${index + 1} after`,
      per100000(shownLine(index, "after")),
      after?.ok ? after.value.per100000 : "",
    );
  });
  of.groups.forEach(({ id, name }, index) => {
    const wanted = effect.groups.find((one) => one.group.id === id);
    const shown = (key: CoveredColumn) =>
      calculated.value("coverage", layout.groupRow(facts.places[index]!), COVERED_COLUMNS.indexOf(key));
    expectCell(`${name} enrolled`, shown("enrolled"), wanted?.enrolled ?? 0);
    expectCell(`${name} added`, shown("added"), wanted?.added ?? 0);
    expectCell(`${name} fully protected`, shown("protected"), wanted?.addedProtected ?? 0);
  });
  return found;
}
