import { coverageOf, planCoverage } from "../../../src/budget/coverage";
import type { BudgetPlan } from "../../../src/budget/plan";
import { applyScenario } from "../../../src/budget/scenario";
import { gatherFacts, type PlanBookOptions } from "../../../src/book/facts";
import { figureTaken } from "../../../src/book/sheets/ucj/figures";
import { CoverageLayout, COVERED_COLUMNS, FIGURE_COLUMNS, type CoveredColumn, type FigureColumn } from "../../../src/book/sheets/ucj/layout";
import { coverageFaults } from "../../../src/texts/book/coverage";
import type { CalculatedBook } from "./ironcalc";

/** A percentage as the whole number per 100,000 that `budget/` has. */
export const per100000 = (shown: number | string): number | string => (typeof shown === "number" ? Math.round(shown * 100_000) : shown);

/** Every cell of `UCJ` against `coverageOf` and `planCoverage`: a list of what differs. */
export function coverageDifferences(plan: BudgetPlan, calculated: CalculatedBook, options: PlanBookOptions = { language: "id" }): string[] {
  const layout = new CoverageLayout(gatherFacts(plan, options));
  const of = applyScenario(plan, plan.activeScenario, options.law).plan;
  const shownFigure = (index: number, key: FigureColumn) => calculated.value("coverage", layout.header + 1 + index, FIGURE_COLUMNS.indexOf(key));
  const figures = of.coverage ?? [];
  const found: string[] = [];
  const expectCell = (what: string, shown: number | string, wanted: number | string) => {
    if (shown !== wanted) found.push(`${what}: ${shown} instead of ${wanted}`);
  };
  figures.forEach((one, index) => {
    const outcome = coverageOf(one);
    expectCell(`figure ${index + 1}`, per100000(shownFigure(index, "percent")), outcome?.ok ? outcome.value.per100000 : "");
    const says = shownFigure(index, "check") === coverageFaults.doesNotFollow[options.language];
    expectCell(`figure ${index + 1} does not follow`, String(says), String(outcome?.ok === true && outcome.value.notes.length > 0));
  });
  const before = figures[figureTaken(figures)] ?? null;
  const effect = planCoverage(of, before, of.alreadyCovered ?? []);
  const cell = (side: "now" | "enrolled" | "protected", key: "participants" | "percent" | "added") => calculated.value("coverage", layout.effectRow(side), layout.effectColumn(key));
  expectCell("now", per100000(cell("now", "percent")), effect.before?.per100000 ?? "");
  for (const [side, after] of [["enrolled", effect.afterEnrolled], ["protected", effect.afterProtected]] as const)
    expectCell(`after, ${side}`, per100000(cell(side, "percent")), after?.ok ? after.value.per100000 : "");
  const sum = layout.groups + 2 + layout.capacity;
  expectCell("enrolled", calculated.value("coverage", sum, COVERED_COLUMNS.indexOf("enrolled")), effect.enrolled);
  expectCell("fully protected", calculated.value("coverage", sum, COVERED_COLUMNS.indexOf("protected")), effect.fullyProtected);
  of.groups.forEach(({ id, name }, index) => {
    const wanted = effect.groups.find((one) => one.group.id === id);
    const shown = (key: CoveredColumn) => calculated.value("coverage", layout.groups + 2 + index, COVERED_COLUMNS.indexOf(key));
    expectCell(`${name} enrolled`, shown("enrolled"), wanted?.enrolled ?? "");
    expectCell(`${name} fully protected`, shown("protected"), wanted?.fullyProtected ?? "");
    expectCell(`${name} shortest`, shown("shortest"), wanted?.shortest ?? "");
  });
  return found;
}
