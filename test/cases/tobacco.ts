import { examplePlan } from "../../src/budget/examplePlan";
import type { BudgetPlan } from "../../src/budget/plan";
import { regionOf } from "../../src/law/regions";

/** The tobacco workers of Kabupaten Blitar alone: its example with one group, the fund that pays it, and its scenarios. */
export function tobaccoPlan(language: "id" | "en" = "id"): BudgetPlan {
  const { groups, funds, ...rest } = examplePlan(regionOf("kab-blitar")!, language);
  return { ...rest, groups: groups.slice(0, 1), funds: funds.filter(({ id }) => id === groups[0]!.fund) };
}
