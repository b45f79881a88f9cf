import { LAW } from "../law/baseline";
import type { Law } from "../law/parameter";
import { sumGroups, type Budget } from "./sumGroups";
import type { BudgetPlan } from "./plan";
import { applyScenario } from "./scenario";

export { sumGroups, type Budget } from "./sumGroups";

/** The budget of a plan with its active scenario applied; overrides that change nothing are among the notes. */
export function computeBudget(plan: BudgetPlan, law: Law = LAW): Budget {
  const applied = applyScenario(plan, plan.activeScenario, law);
  const budget = sumGroups(applied.plan, applied.law);
  return applied.problems.length === 0 ? budget : { ...budget, notes: [...budget.notes, ...applied.problems] };
}
