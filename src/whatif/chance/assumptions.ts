import type { Law } from "../../law/parameter";
import type { Problem } from "../../law/problem";
import type { BudgetPlan, WorkerGroup } from "../../budget/plan";
import type { Selector } from "../../budget/sweep";
import { groupsMeant } from "../../budget/sweepTargets";
import { whatifProblem } from "../problem";
import { distributionProblem, quantileOf, type Distribution } from "./distribution";

/**
 * What may come out otherwise than planned, and in which unit its distribution speaks.
 * people: a factor on the planned headcount (1 = as planned); headcount: people; valid: the share left after
 * verification, 0 to 1; wage: a factor on the base; start: whole months late; ceiling: a factor on all ceilings; law:
 * 0 for the law of the plan, 1, 2 … for the alternatives given with the assumption.
 */
export type Uncertain = "people" | "headcount" | "valid" | "wage" | "start" | "ceiling" | "law";

export interface Assumption {
  what: Uncertain;
  /** Groups concerned; of no account for ceiling and law. */
  who: Selector;
  distribution: Distribution;
  /** true: one draw for all of them, as wage growth would be; false: each group its own. */
  shared: boolean;
  laws?: readonly Law[];
  /** Where the assumption comes from; results are never shown without it. */
  source: string;
}

/** What is wrong with the assumptions for a plan, each problem naming its row from 1. */
export function assumptionProblems(plan: BudgetPlan, assumptions: readonly Assumption[]): Problem[] {
  /** The row that speaks of a group, by what, whom and how narrowly. */
  const seen = new Map<string, number>();
  const problems = assumptions.flatMap((assumption, index): Problem[] => {
    const row = index + 1;
    const problems: Problem[] = [];
    const wrong = distributionProblem(assumption.distribution);
    if (wrong) return [{ ...wrong, data: { ...wrong.data, row } }];
    const [low, high] = rangeOf(assumption.distribution);
    const limits = BOUNDS[assumption.what];
    if (low < limits[0] || high > limits[1])
      problems.push(
        whatifProblem("assumption_out_of_range", {
          row,
          what: assumption.what,
          least: low,
          most: high,
          from: limits[0],
          until: limits[1],
        }),
      );
    if (assumption.source.trim() === "") problems.push(whatifProblem("assumption_without_source", { row }));
    if (assumption.what === "law") {
      const last = assumption.laws?.length ?? 0;
      if (high > last || !wholeOnly(assumption.distribution))
        problems.push(whatifProblem("assumption_law_unknown", { row, count: last }));
    }
    if (assumption.what === "start" && !wholeOnly(assumption.distribution))
      problems.push(whatifProblem("assumption_needs_whole", { row }));
    const keys = isGlobal(assumption)
      ? [assumption.what]
      : groupsMeant(plan, assumption.who).map(({ id }) => `${kindOf(assumption)}|${narrowness(assumption)}|${id}`);
    if (keys.length === 0) problems.push(whatifProblem("assumption_touches_nobody", { row }));
    const other = keys.map((key) => seen.get(key)).find((earlier) => earlier !== undefined);
    if (other !== undefined) problems.push(whatifProblem("assumption_twice", { row, other }));
    for (const key of keys) seen.set(key, row);
    return problems;
  });
  if (problems.length > 0) return problems;
  return assumptions.flatMap((assumption, index) => {
    const isLeft = isGlobal(assumption) || plan.groups.some((group) => countsFor(plan, assumption, assumptions, group));
    return isLeft ? [] : [whatifProblem("assumption_overruled", { row: index + 1 })];
  });
}

/** How narrowly an assumption names its groups: one, those of a category, village, fund or segment, all. */
const narrowness = ({ who }: Assumption): number => (who.by === "ALL" ? 0 : who.by === "ONE" ? 2 : 1);

/**
 * Does the assumption count for this group? Of several about the same thing the one that names the group most narrowly
 * does: one about all counts for the rest.
 */
export const countsFor = (
  plan: BudgetPlan,
  assumption: Assumption,
  among: readonly Assumption[],
  group: WorkerGroup,
): boolean =>
  speaksOf(plan, assumption, group) &&
  !among.some(
    (other) =>
      kindOf(other) === kindOf(assumption) &&
      narrowness(other) > narrowness(assumption) &&
      speaksOf(plan, other, group),
  );

/** Groups an assumption names that have a narrower one of their own. */
export const exemptFrom = (plan: BudgetPlan, assumption: Assumption, among: readonly Assumption[]): WorkerGroup[] =>
  plan.groups.filter((group) => speaksOf(plan, assumption, group) && !countsFor(plan, assumption, among, group));

/** Headcount and factor on the headcount are two ways of saying one thing. */
const kindOf = ({ what }: Assumption): string => (what === "headcount" ? "people" : what);

export const isGlobal = ({ what }: Assumption): boolean => what === "ceiling" || what === "law";

const BOUNDS: Record<Uncertain, readonly [number, number]> = {
  people: [0, Infinity],
  headcount: [0, 300_000_000],
  valid: [0, 1],
  wage: [0, Infinity],
  start: [0, 11],
  ceiling: [0, Infinity],
  law: [0, Infinity],
};

/** Least and most a bounded distribution gives; what only its far tails reach is cut off by the simulation instead. */
export function rangeOf(one: Distribution): [number, number] {
  if (one.kind === "NORMAL" || one.kind === "LOGNORMAL") {
    const quantile = quantileOf(one);
    return [quantile(0.05), quantile(0.95)];
  }
  if (one.kind === "DISCRETE") return [Math.min(...one.values), Math.max(...one.values)];
  if (one.kind === "FIXED") return [one.value, one.value];
  return [one.least, one.most];
}

const wholeOnly = (one: Distribution): boolean =>
  (one.kind === "DISCRETE" && one.values.every((value) => Number.isInteger(value))) ||
  (one.kind === "FIXED" && Number.isInteger(one.value));

/** Does the assumption speak of this group? */
const speaksOf = (plan: BudgetPlan, assumption: Assumption, group: WorkerGroup): boolean =>
  !isGlobal(assumption) && groupsMeant(plan, assumption.who).some(({ id }) => id === group.id);
