import { budgetRows } from "../../budget/budgetRows";
import { checkPlan, type PlanProblem } from "../../budget/checkPlan";
import { LAW } from "../../law/baseline";
import { soundPlanOf, type Result } from "./result";
import type { PaneState } from "./state";

/**
 * What a person should look at before the budget is handed in: inputs, funds, ceilings, names, and RKA rows without an
 * account code. What keeps a group from being counted at all stands at its row already.
 */
export function planChecks(state: Pick<PaneState, "frame" | "groups">, result: Result): PlanProblem[] {
  const plan = soundPlanOf(state);
  if (!plan) return [];
  const seen = new Set<string>();
  return [...checkPlan(plan, LAW), ...accountsMissing(result)].filter(({ problem, where, id }) => {
    const key = JSON.stringify([where, id, problem.code, problem.data]);
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

/** Rows of the RKA that have no account code yet. */
export const accountsMissing = ({ plan, law, budget }: Result): PlanProblem[] =>
  budgetRows(plan, law, budget).flatMap(({ group, problems }) =>
    problems.map((problem): PlanProblem => ({ problem, where: "group", id: group.id })),
  );
