import { computeFunding } from "../../../src/budget/funding";
import type { BudgetPlan } from "../../../src/budget/plan";
import { applyScenario } from "../../../src/budget/scenario";
import { monthInYear } from "../../../src/law/month";
import { monthSerial } from "../../../src/book/content";
import { gatherFacts, type PlanBookOptions } from "../../../src/book/facts";
import { FundsLayout, RESULT_COLUMNS, type ResultColumn } from "../../../src/book/fundsLayout";
import type { CalculatedBook } from "./ironcalc";

/** Every money cell of `Dana` against `computeFunding`, under the plan's active scenario: a list of what differs. */
export function fundDifferences(
  plan: BudgetPlan,
  calculated: CalculatedBook,
  options: PlanBookOptions = { language: "id" },
): string[] {
  const layout = new FundsLayout(gatherFacts(plan, options));
  const applied = applyScenario(plan, plan.activeScenario, options.law);
  const funding = computeFunding(applied.plan, applied.law);
  const found: string[] = [];
  const expect = (what: string, row: number, column: number, wanted: number | string) => {
    const shown = calculated.value("funds", row, column);
    if (shown !== wanted) found.push(`${what}: ${shown} instead of ${wanted}`);
  };
  funding.funds.forEach((fund, index) => {
    const { name } = fund.fund;
    const result = (key: ResultColumn, wanted: number | string) =>
      expect(`${name} ${key}`, layout.resultRow(index), RESULT_COLUMNS.indexOf(key), wanted);
    result("ceiling", fund.ceiling ?? "");
    result("available", fund.available ?? "");
    result("cost", fund.cost);
    result("left", fund.left ?? "");
    result("missing", fund.missing);
    result("exhausted", fund.exhaustedIn === null ? "" : monthSerial(fund.exhaustedIn));
    for (const { month, cost, left } of fund.months) {
      const column = layout.month + monthInYear(month) - 1;
      expect(`${name} month ${monthInYear(month)}`, layout.monthRow(layout.resultRow(index)), column, cost);
      expect(`${name} left after month ${monthInYear(month)}`, layout.leftByMonth + 1 + index, column, left ?? "");
    }
  });
  const nobody = funding.groups.filter(({ fund }) => fund === null);
  expect("unfunded", layout.nobody, RESULT_COLUMNS.indexOf("cost"), funding.unfunded);
  for (let month = 0; month < 12; month += 1)
    expect(
      `unfunded in month ${month + 1}`,
      layout.monthRow(layout.nobody),
      layout.month + month,
      nobody.reduce((sum, pair) => sum + pair.months[month]!, 0),
    );
  const cost = funding.funds.reduce((sum, fund) => sum + fund.cost, 0);
  expect("all funds and nobody", layout.sum, RESULT_COLUMNS.indexOf("cost"), cost + funding.unfunded);
  return found;
}
