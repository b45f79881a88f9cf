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

/**
 * Programmes of groups whose rows in the RKA have no account code yet; several funds of one programme count once. A row
 * that comes to nothing, of a group nobody has counted yet, asks for none.
 */
export function accountsMissing({ plan, law, budget }: Result): PlanProblem[] {
  const found = new Map<string, PlanProblem>();
  for (const { group, program, amount, problems } of budgetRows(plan, law, budget))
    for (const problem of amount === 0 ? [] : problems)
      found.set(`${group.id}|${program}|${problem.code}`, { problem, where: "group", id: group.id });
  return [...found.values()];
}
