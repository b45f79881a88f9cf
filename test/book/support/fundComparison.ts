import { computeFunding } from "../../../src/budget/funding";
import type { BudgetPlan } from "../../../src/budget/plan";
import { applyScenario } from "../../../src/budget/scenario";
import { monthInYear } from "../../../src/law/month";
import { monthSerial } from "../../../src/book/content";
import { gatherFacts, type PlanBookOptions } from "../../../src/book/facts";
import { FundsLayout, SUMMARY_COLUMNS, type SummaryColumn } from "../../../src/book/fundsLayout";
import type { CalculatedBook } from "./ironcalc";

/** Every money cell of `Dana` against `computeFunding`, under the plan's active scenario: a list of what differs. */
export function fundDifferences(plan: BudgetPlan, calculated: CalculatedBook, options: PlanBookOptions = { language: "id" }): string[] {
  const layout = new FundsLayout(gatherFacts(plan, options));
  const applied = applyScenario(plan, plan.activeScenario, options.law);
  const funding = computeFunding(applied.plan, applied.law);
  const found: string[] = [];
  const expect = (what: string, row: number, column: number, wanted: number | string) => {
    const shown = calculated.value("funds", row, column);
    if (shown !== wanted) found.push(`${what}: ${shown} instead of ${wanted}`);
  };
  const months = Array.from({ length: 12 }, (_, month) => month);
  funding.funds.forEach((fund, index) => {
    const { name } = fund.fund;
    const summary = (key: SummaryColumn, wanted: number | string) => expect(`${name} ${key}`, layout.first("summary") + index, SUMMARY_COLUMNS.indexOf(key), wanted);
    summary("ceiling", fund.ceiling ?? "");
    summary("available", fund.available ?? "");
    summary("cost", fund.cost);
    summary("left", fund.left ?? "");
    summary("missing", fund.missing);
    summary("exhausted", fund.exhaustedIn === null ? "" : monthSerial(fund.exhaustedIn));
    expect(`${name} year`, layout.first("byMonth") + index, layout.year, fund.cost);
    for (const { month, cost, left } of fund.months) {
      const column = layout.month + monthInYear(month) - 1;
      expect(`${name} month ${monthInYear(month)}`, layout.first("byMonth") + index, column, cost);
      expect(`${name} left after month ${monthInYear(month)}`, layout.first("leftByMonth") + index, column, left ?? "");
    }
  });
  const nobody = funding.groups.filter(({ fund }) => fund === null);
  expect("unfunded", layout.first("byMonth") + layout.funds, layout.year, funding.unfunded);
  for (const month of months) expect(`unfunded in month ${month + 1}`, layout.first("byMonth") + layout.funds, layout.month + month, nobody.reduce((sum, pair) => sum + pair.months[month]!, 0));
  plan.groups.forEach(({ id, name }, row) => {
    const of = (fund: string | null) => funding.groups.find((pair) => pair.group.id === id && (pair.fund?.id ?? null) === fund)?.total ?? 0;
    plan.funds.forEach((fund, index) => expect(`${name} on ${fund.name}`, layout.first("byGroup") + row, layout.fund + index, of(fund.id)));
    expect(`${name} unfunded`, layout.first("byGroup") + row, layout.unfunded, of(null));
  });
  return found;
}
