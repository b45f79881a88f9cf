import type { Law } from "../../law/parameter";
import { fail, succeed, type Outcome } from "../../law/problem";
import { byIdOrName } from "../../budget/byIdOrName";
import { computeInPlan } from "../../budget/groupInPlan";
import type { Rupiah } from "../../budget/money";
import type { BudgetPlan, WorkerGroup } from "../../budget/plan";
import { whatifProblem } from "../problem";

/** The groups one unknown is solved for; `ids` null means the whole budget. Other groups are not touched and not paid. */
export interface ChosenGroups {
  plan: BudgetPlan;
  law: Law;
  ids: readonly string[] | null;
}

/** What one group comes to. */
export interface SolvedGroup {
  id: string;
  name: string;
  people: number;
  /** Hundredths of a rupiah; null where the group has none. */
  base: number | null;
  cost: Rupiah;
}

/** The groups meant, by code or name; an unknown one, or none at all, is a problem. */
export function groupsOf({ plan, ids }: ChosenGroups): Outcome<WorkerGroup[]> {
  if (ids === null) return plan.groups.length > 0 ? succeed([...plan.groups]) : fail(whatifProblem("no_group", {}));
  const found = ids.map((id) => byIdOrName(plan.groups, id));
  const unknown = ids.find((_, index) => !found[index]);
  if (unknown !== undefined) return fail(whatifProblem("group_unknown", { id: unknown }, "groups"));
  return ids.length > 0 ? succeed(found as WorkerGroup[]) : fail(whatifProblem("no_group", {}));
}

/** The year's cost of each group and of all; fails with the first group that cannot be computed. */
export function costOfGroups(groups: readonly WorkerGroup[], { plan, law }: ChosenGroups): Outcome<SolvedGroup[]> {
  const solved: SolvedGroup[] = [];
  for (const group of groups) {
    const outcome = computeInPlan(group, plan, law);
    if (!outcome.ok) return outcome;
    const { id, name, people, base } = group;
    solved.push({ id, name, people, base, cost: outcome.value.total });
  }
  return succeed(solved);
}

export const sumOf = (groups: readonly SolvedGroup[], key: "cost" | "people"): number =>
  groups.reduce((sum, one) => sum + one[key], 0);

/** `amount × part ÷ whole`, cut down; exact beyond what a double holds. */
export function proportion(amount: number, part: number, whole: number): { floor: number; rest: bigint } {
  const product = BigInt(amount) * BigInt(part);
  return { floor: Number(product / BigInt(whole)), rest: product % BigInt(whole) };
}

/** The largest whole number in a range that fits, where all up to some number do; null where not even the least. */
export function largest(least: number, most: number, fits: (value: number) => boolean): number | null {
  if (!fits(least)) return null;
  let low = least;
  let high = most;
  while (low < high) {
    const middle = low + Math.ceil((high - low) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
