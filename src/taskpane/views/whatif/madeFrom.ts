import type { Comparison } from "../../../book/answers";
import { scenarioLabel } from "../../../book/scenarioWords";
import type { BudgetPlan } from "../../../budget/plan";
import { sumGroups } from "../../../budget/sumGroups";
import { LAW } from "../../../law/baseline";
import { choose } from "../../../whatif/choices";

/** The book an answer is made from: its active scenario, and the total the book shows under it. */
export function madeFrom(plan: BudgetPlan): Comparison["made"] {
  const active = plan.scenarios.find(({ id }) => id === plan.activeScenario);
  const made = choose(plan, active?.id ?? null, LAW);
  return { scenario: active ? scenarioLabel(plan, active) : null, total: sumGroups(made.plan, made.law).total };
}
