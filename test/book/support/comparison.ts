import { sumGroups } from "../../../src/budget/budget";
import type { BudgetPlan } from "../../../src/budget/plan";
import { applyScenario } from "../../../src/budget/scenario";
import { BudgetLayout } from "../../../src/book/budgetLayout";
import { gatherFacts, type PlanBookOptions } from "../../../src/book/facts";
import type { CalculatedBook } from "./ironcalc";

/** Every money cell of `Anggaran` against `budget/` under the plan's active scenario: a list of what differs, with where. */
export function differences(
  plan: BudgetPlan,
  calculated: CalculatedBook,
  options: PlanBookOptions = { language: "id" },
): string[] {
  const facts = gatherFacts(plan, options);
  const layout = new BudgetLayout(facts);
  const applied = applyScenario(plan, plan.activeScenario, options.law);
  const budget = sumGroups(applied.plan, applied.law);
  const found: string[] = [];
  const expect = (what: string, row: number, column: number, wanted: number) => {
    const shown = calculated.value("budget", row, column);
    if (shown !== wanted) found.push(`${what}: ${shown} instead of ${wanted}`);
  };
  expect("total", layout.sum, layout.total, budget.total);
  expect("total by programme", layout.summaryRow("all"), layout.total, budget.total);
  expect("person-months", layout.sum, layout.personMonths, budget.personMonths);
  expect("person-months by month", layout.summaryRow("people"), layout.total, budget.personMonths);
  // What the book has no columns for must cost nothing.
  const { programs } = facts.scope;
  const elsewhere = Object.entries(budget.byProgram).filter(([program]) => !(programs as string[]).includes(program));
  if (elsewhere.some(([, amount]) => amount !== 0)) found.push(`not in the book: ${JSON.stringify(elsewhere)}`);
  if (layout.deducts) expect("deducted from pay", layout.summaryRow("deducted"), layout.total, budget.deducted);
  else if (budget.deducted !== 0) found.push(`not in the book: ${budget.deducted} deducted from pay`);
  budget.byMonth.forEach((month, index) => {
    const column = layout.month + index;
    expect(`month ${index + 1}`, layout.sum, column, month.total);
    expect(`all programmes in month ${index + 1}`, layout.summaryRow("all"), column, month.total);
    for (const program of programs)
      expect(`${program} in month ${index + 1}`, layout.summaryRow(program), column, month.amounts[program] ?? 0);
  });
  for (const program of programs) {
    expect(`${program} of the year`, layout.sum, layout.programColumn(program), budget.byProgram[program] ?? 0);
    expect(`${program} by month`, layout.summaryRow(program), layout.total, budget.byProgram[program] ?? 0);
  }
  budget.groups.forEach(({ group, outcome }, index) => {
    const value = outcome.ok ? outcome.value : null;
    const row = layout.row(facts.places[index]!);
    expect(`group ${group.name}`, row, layout.total, value?.total ?? 0);
    expect(`person-months of ${group.name}`, row, layout.personMonths, value?.personMonths ?? 0);
    for (const program of programs)
      expect(`${program} of ${group.name}`, row, layout.programColumn(program), value?.byProgram[program] ?? 0);
    for (let month = 0; month < 12; month += 1)
      expect(`${group.name} in month ${month + 1}`, row, layout.month + month, value?.months[month]?.total ?? 0);
  });
  return found;
}
