import type { Law } from "../../law/parameter";
import { fail, succeed, type Outcome } from "../../law/problem";
import { byIdOrName } from "../../budget/byIdOrName";
import { computeInPlan } from "../../budget/groupInPlan";
import type { Rupiah } from "../../budget/money";
import type { BudgetPlan, WorkerGroup } from "../../budget/plan";
import { peopleProblem } from "../../budget/people";
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

/** So many people over the groups in the proportion they have now, in whole people: odd ones by the largest remainder. */
export function shareOut(groups: readonly WorkerGroup[], people: number): Outcome<WorkerGroup[]> {
  const whole = groups.reduce((sum, group) => sum + group.people, 0);
  if (whole === 0) return fail(whatifProblem("no_group", {}));
  const parts = groups.map((group) => proportion(group.people, people, whole));
  let left = people - parts.reduce((sum, { floor }) => sum + floor, 0);
  const order = parts
    .map(({ rest }, index) => ({ rest, index }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  const more = new Set(order.filter(() => left-- > 0).map(({ index }) => index));
  return succeed(groups.map((group, index) => ({ ...group, people: parts[index]!.floor + (more.has(index) ? 1 : 0) })));
}

/**
 * What so many people cost in the year: the ceiling that is needed for them.
 * @returns `no_group` where nobody is in the chosen groups, a problem of the headcount, or what keeps a group from being computed
 * @example costForPeople({ plan, law: LAW, ids: null }, 5952) // their groups and a cost of Rp1,199,923,200
 */
export function costForPeople(chosen: ChosenGroups, people: number): Outcome<{ groups: SolvedGroup[]; cost: Rupiah }> {
  const wrong = peopleProblem(people);
  if (wrong) return fail(wrong);
  const found = groupsOf(chosen);
  const shared = found.ok ? shareOut(found.value, people) : found;
  const solved = shared.ok ? costOfGroups(shared.value, chosen) : shared;
  return solved.ok ? succeed({ groups: solved.value, cost: sumOf(solved.value, "cost") }) : solved;
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
