import { fail, succeed, type Outcome, type Problem } from "../law/problem";
import type { Rupiah } from "../budget/money";
import type { WorkerGroup } from "../budget/plan";
import type { Choice } from "./choices";
import { CAUSES, costsOfMixtures, type Cause } from "./mixtures";
import { whatifProblem } from "./problem";
import { apportion, shapley, type Fraction } from "./shapley";

export interface BridgeStep {
  cause: Cause;
  /** Whole rupiah; the steps sum to the difference of the two totals. */
  amount: Rupiah;
  /** The Shapley value before it was made whole. */
  exact: Fraction;
}

export interface Bridge {
  from: Rupiah;
  to: Rupiah;
  steps: BridgeStep[];
  notes: Problem[];
}

/**
 * Why B costs something else than A, by cause: people (a group that is new or gone included), months, base, programmes,
 * segment (with risk and sector), law (with rounding), funds (who pays). Each cause's part is its Shapley value over
 * all 5,040 orders in which the causes could have come, so no order is preferred; the parts sum to the difference to
 * the rupiah, odd rupiah going by the largest remainder.
 *
 * Where the law knows no cost for a mixture (JP in segment BPU, a wage earner without a wage), segment, programmes and
 * base of that group count as one cause, told under "segment" with the remark `causes_joined`.
 * @returns `bridge_years_differ` for budgets of two years
 */
export function bridge(a: Choice, b: Choice): Outcome<Bridge> {
  if (a.plan.year !== b.plan.year)
    return fail(whatifProblem("bridge_years_differ", { from: a.plan.year, to: b.plan.year }, "year"));
  const worth: number[] = Array.from({ length: 1 << CAUSES.length }, () => 0);
  const notes: Problem[] = [];
  for (const [before, after] of pairs(a.plan.groups, b.plan.groups)) {
    const { costs, remark } = costsOfMixtures(before, after, a, b);
    costs.forEach((cost, set) => (worth[set]! += cost));
    if (remark) notes.push(remark);
  }
  const exact = shapley(worth);
  const amounts = apportion(exact);
  return succeed({
    from: worth[0]!,
    to: worth.at(-1)!,
    steps: CAUSES.map((cause, index) => ({ cause, amount: amounts[index]!, exact: exact[index]! })),
    notes,
  });
}

/** Groups pair by their code; one that is on one side only has nobody in it on the other. */
function pairs(before: readonly WorkerGroup[], after: readonly WorkerGroup[]): [WorkerGroup, WorkerGroup][] {
  const nobody = (group: WorkerGroup): WorkerGroup => ({ ...group, people: 0, joins: 0, exits: 0, contract: null });
  const left = new Map(before.map((group) => [group.id, group]));
  const found = after.map((group): [WorkerGroup, WorkerGroup] => {
    const was = left.get(group.id);
    left.delete(group.id);
    return [was ?? nobody(group), group];
  });
  return [...found, ...[...left.values()].map((group): [WorkerGroup, WorkerGroup] => [group, nobody(group)])];
}
