import { monthOf } from "../../law/month";
import { fail, succeed, type Outcome, type Problem } from "../../law/problem";
import { MOST_BASE_RUPIAH } from "../../budget/base";
import { ceilingProblem } from "../../budget/ceiling";
import type { Rupiah } from "../../budget/money";
import { MOST_PEOPLE } from "../../budget/people";
import type { WorkerGroup } from "../../budget/plan";
import { budgetProblem } from "../../budget/problem";
import { costOfGroups, groupsOf, largest, proportion, sumOf, type ChosenGroups, type SolvedGroup } from "./chosen";

export interface SolvedPlan {
  groups: SolvedGroup[];
  people: number;
  cost: Rupiah;
  /** What of the ceiling is left. */
  left: Rupiah;
  notes: Problem[];
}

/** What the ceiling has no room for: nobody at all, at a cost that is there anyhow. */
const tooLittle = (ceiling: Rupiah, least: Rupiah) =>
  fail(budgetProblem("nothing_affordable", { ceiling, least }, "ceiling"));

/** The chosen groups, each of which has a price as it stands. */
function pricedGroups(chosen: ChosenGroups, ceiling: Rupiah): Outcome<readonly WorkerGroup[]> {
  const found = groupsOf(chosen);
  if (!found.ok) return found;
  const wrong = ceilingProblem(ceiling);
  if (wrong) return fail(wrong);
  const now = costOfGroups(found.value, chosen);
  return now.ok ? found : now;
}

/**
 * The most people a ceiling pays for in the year, in the proportion the groups have now: each group's share is cut down
 * to whole people, then the largest rests get one more while money is left. No group is more than one off.
 * @returns people of each group, the cost and the remainder; `cost_is_zero` where people change no cost
 * @example solvePeopleOf({ plan, law: LAW, ids: null }, 1_200_000_000) // 5,952 people all year, Rp76,800 left
 */
export function solvePeopleOf(chosen: ChosenGroups, ceiling: Rupiah): Outcome<SolvedPlan> {
  const priced = pricedGroups(chosen, ceiling);
  if (!priced.ok) return priced;
  const groups = priced.value;
  const whole = groups.reduce((sum, { people }) => sum + people, 0);
  if (whole === 0) return fail(budgetProblem("cost_is_zero", {}, "people"));
  const withShare = (total: number) =>
    groups.map((group): WorkerGroup => ({ ...group, people: proportion(group.people, total, whole).floor }));
  const costAt = (list: readonly WorkerGroup[]): number => {
    const cost = costOfGroups(list, chosen);
    return cost.ok ? sumOf(cost.value, "cost") : Infinity;
  };
  const top = Math.max(...groups.map(({ people }) => people));
  const most = Math.min(Number((BigInt(MOST_PEOPLE) * BigInt(whole)) / BigInt(top)), Number.MAX_SAFE_INTEGER);
  if (costAt(withShare(most)) === costAt(withShare(0))) return fail(budgetProblem("cost_is_zero", {}, "people"));
  const total = largest(0, most, (people) => costAt(withShare(people)) <= ceiling);
  if (total === null) return tooLittle(ceiling, costAt(withShare(0)));
  const list = withShare(total);
  const rests = groups
    .map((group, index) => ({ index, rest: proportion(group.people, total, whole).rest }))
    .filter(({ rest }) => rest > 0n)
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  for (const { index } of rests) {
    const more = list.map((group, place) => (place === index ? { ...group, people: group.people + 1 } : group));
    if (costAt(more) <= ceiling) list[index] = more[index]!;
  }
  return result(list, chosen, ceiling);
}

export interface SolvedMonths extends SolvedPlan {
  /** Whole months each group is paid from its own first month; 0 where not one. */
  months: number;
  /** What one month more would cost beyond the remainder; null where the year ends. */
  missing: Rupiah | null;
}

/** The most whole months of the year, each group from its own first month on, that a ceiling pays for. */
export function solveMonthsOf(chosen: ChosenGroups, ceiling: Rupiah): Outcome<SolvedMonths> {
  const found = groupsOf(chosen);
  if (!found.ok) return found;
  const wrong = ceilingProblem(ceiling);
  if (wrong) return fail(wrong);
  const january = monthOf(chosen.plan.year, 1);
  const december = monthOf(chosen.plan.year, 12);
  const starts = found.value.map((group) => ({ ...group, first: Math.max(group.first, january) }));
  const lasting = (months: number) =>
    starts.map((group): WorkerGroup => ({ ...group, last: Math.min(december, group.first + months - 1) }));
  const costs = [0];
  for (let months = 1; months <= 12; months++) {
    const cost = costOfGroups(lasting(months), chosen);
    if (!cost.ok) return cost;
    costs.push(sumOf(cost.value, "cost"));
  }
  if (costs[12] === 0) return fail(budgetProblem("cost_is_zero", {}));
  const months = costs.findLastIndex((cost) => cost <= ceiling);
  const longest = Math.max(...starts.map(({ first }) => december - first + 1));
  const served = Math.min(months, longest);
  if (served === 0)
    return succeed({
      groups: [],
      people: 0,
      cost: 0,
      left: ceiling,
      notes: [],
      months: 0,
      missing: costs[1]! - ceiling,
    });
  const solved = result(lasting(served), chosen, ceiling);
  if (!solved.ok) return solved;
  return succeed({ ...solved.value, months: served, missing: served < longest ? costs[served + 1]! - ceiling : null });
}

/**
 * The highest bases a ceiling pays for, in the proportion the groups' bases have now, in whole rupiah. Groups without a
 * base keep their cost.
 * @returns `base_has_no_effect` where no chosen group has a base that changes its cost
 */
export function solveBaseOf(chosen: ChosenGroups, ceiling: Rupiah): Outcome<SolvedPlan> {
  const priced = pricedGroups(chosen, ceiling);
  if (!priced.ok) return priced;
  const groups = priced.value;
  const rupiah = ({ base }: WorkerGroup): number => Math.floor((base ?? 0) / 100);
  const whole = groups.reduce((sum, group) => sum + rupiah(group), 0);
  if (whole === 0) return fail(budgetProblem("base_has_no_effect", {}, "base"));
  const withShare = (total: number) =>
    groups.map((group): WorkerGroup =>
      group.base === null
        ? group
        : { ...group, base: Math.max(1, proportion(rupiah(group), total, whole).floor) * 100 },
    );
  const costAt = (total: number): number => {
    const cost = costOfGroups(withShare(total), chosen);
    return cost.ok ? sumOf(cost.value, "cost") : Infinity;
  };
  const top = Math.max(...groups.map(rupiah));
  const most = Number((BigInt(MOST_BASE_RUPIAH) * BigInt(whole)) / BigInt(top));
  const dearest = costAt(most);
  if (dearest === costAt(1)) return fail(budgetProblem("base_has_no_effect", {}, "base"));
  const total = largest(1, most, (sum) => costAt(sum) <= ceiling);
  if (total === null) return tooLittle(ceiling, costAt(1));
  if (costAt(total) < dearest) return result(withShare(total), chosen, ceiling);
  // A higher base would cost the same: the lowest of them is where the law stops counting.
  const enough = 1 + (largest(1, total, (sum) => costAt(sum) < dearest) ?? 0);
  const notes = [budgetProblem("base_reaches_limit", { base: top === 0 ? 0 : proportion(top, enough, whole).floor })];
  return result(withShare(enough), chosen, ceiling, notes);
}

function result(
  list: readonly WorkerGroup[],
  chosen: ChosenGroups,
  ceiling: Rupiah,
  notes: Problem[] = [],
): Outcome<SolvedPlan> {
  const solved = costOfGroups(list, chosen);
  if (!solved.ok) return solved;
  const cost = sumOf(solved.value, "cost");
  return succeed({ groups: solved.value, people: sumOf(solved.value, "people"), cost, left: ceiling - cost, notes });
}
