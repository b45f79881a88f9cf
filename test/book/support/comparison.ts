import { sumGroups } from "../../../src/budget/budget";
import type { BudgetPlan } from "../../../src/budget/plan";
import { applyScenario } from "../../../src/budget/scenario";
import { PROGRAMS } from "../../../src/law/terms";
import { BudgetLayout } from "../../../src/book/budgetLayout";
import { gatherFacts, type PlanBookOptions } from "../../../src/book/facts";
import type { CalculatedBook } from "./ironcalc";

/** Every money cell of `Anggaran` against `budget/` under the plan's active scenario: a list of what differs, with where. */
export function differences(plan: BudgetPlan, calculated: CalculatedBook, options: PlanBookOptions = { language: "id" }): string[] {
  const layout = new BudgetLayout(gatherFacts(plan, options));
  const applied = applyScenario(plan, plan.activeScenario, options.law);
  const budget = sumGroups(applied.plan, applied.law);
  const found: string[] = [];
  const expect = (what: string, row: number, column: number, wanted: number) => {
    const shown = calculated.value("budget", row, column);
    if (shown !== wanted) found.push(`${what}: ${shown} instead of ${wanted}`);
  };
  expect("total", layout.summaryRow("all"), layout.total, budget.total);
  expect("person-months", layout.summaryRow("people"), layout.total, budget.personMonths);
  budget.byMonth.forEach((month, index) => {
    expect(`month ${index + 1}`, layout.summaryRow("all"), layout.month + index, month.total);
    for (const program of PROGRAMS) expect(`${program} in month ${index + 1}`, layout.summaryRow(program), layout.month + index, month.amounts[program] ?? 0);
  });
  for (const program of PROGRAMS) expect(program, layout.summaryRow(program), layout.total, budget.byProgram[program] ?? 0);
  budget.groups.forEach(({ group, outcome }, index) => {
    const value = outcome.ok ? outcome.value : null;
    expect(`group ${group.name}`, layout.first(layout.byGroup) + index, layout.total, value?.total ?? 0);
    expect(`person-months of ${group.name}`, layout.first(layout.people) + index, layout.total, value?.personMonths ?? 0);
    for (let month = 0; month < 12; month += 1)
      for (const program of PROGRAMS)
        expect(`${group.name} ${program} month ${month + 1}`, layout.first(layout.program[program]) + index, layout.month + month, value?.months[month]?.amounts[program] ?? 0);
  });
  return found;
}
