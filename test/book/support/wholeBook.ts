import type { BudgetPlan } from "../../../src/budget/plan";
import type { PlanBookOptions } from "../../../src/book/facts";
import { cashDifferences } from "./cashComparison";
import { coverageDifferences } from "./coverageComparison";
import { differences } from "./comparison";
import { fundDifferences } from "./fundComparison";
import type { CalculatedBook } from "./ironcalc";
import { rkaDifferences } from "./rkaLines";
import { villageDifferences } from "./villageComparison";

/** Every money cell of every sheet against `budget/`, under the plan's active scenario: a list of what differs. */
export function bookDifferences(
  plan: BudgetPlan,
  calculated: CalculatedBook,
  options: PlanBookOptions = { language: "id" },
): string[] {
  return [
    ...differences(plan, calculated, options).map((what) => `Anggaran: ${what}`),
    ...fundDifferences(plan, calculated, options).map((what) => `Dana: ${what}`),
    ...rkaDifferences(plan, calculated, options).map((what) => `RKA: ${what}`),
    ...cashDifferences(plan, calculated).map((what) => `RAK: ${what}`),
    ...villageDifferences(plan, calculated, options).map((what) => `RAB Desa: ${what}`),
    ...coverageDifferences(plan, calculated, options).map((what) => `UCJ: ${what}`),
  ];
}
