import type { BudgetPlan } from "../../../budget/plan";
import type { Selector } from "../../../budget/sweep";
import { LAW } from "../../../law/baseline";
import type { Problem } from "../../../law/problem";
import { readNumber } from "../../../texts/numbers";
import { figureOf, figuresAt, type Setting } from "../../../whatif/lever";
import type { Steps } from "../../../whatif/sensitivity";
import { failing, FIGURES, isShare, sweepOf, type AxisKey, type Figure } from "./sensitivityNeed";

/** What a range is unless somebody says otherwise: percent of the plan, and months. */
const USUAL_RANGE = { share: ["90", "110"], months: ["0", "1"] } as const;
/** Most a value can be multiplied to, in percent: what is beyond is a slip of the finger. */
const MOST_PERCENT = 1000;
const MOST_MONTHS = 11;

export const usualRange = (axis: AxisKey): readonly [string, string] =>
  isShare(axis) ? USUAL_RANGE.share : USUAL_RANGE.months;

/** An input over its range; the ends are percent of the plan, or whole months. */
export interface RangeRead {
  axis: AxisKey;
  low: number;
  high: number;
}

/** What the two boxes of a range say, or what is wrong with one of them. */
export function readRange(
  axis: AxisKey,
  [low, high]: readonly [string, string],
): { value: RangeRead } | { problem: Problem; box: "low" | "high" } {
  const ends = [low, high].map((text) => readNumber(text.replace(/%\s*$/, "")));
  const isGood = (end: (typeof ends)[number]) =>
    typeof end === "number" &&
    end >= 0 &&
    (isShare(axis) ? end <= MOST_PERCENT : end <= MOST_MONTHS && Number.isInteger(end));
  const bad = ends.findIndex((end) => !isGood(end));
  if (bad >= 0) {
    const text = (bad === 0 ? low : high).trim();
    const problem: Problem = isShare(axis)
      ? { code: "factor_not_readable", data: { text, most: MOST_PERCENT } }
      : { code: "months_not_readable", data: { text, most: MOST_MONTHS } };
    return { problem, box: bad === 0 ? "low" : "high" };
  }
  const [from, to] = ends as [number, number];
  if (from > to) return { problem: { code: "range_reversed", data: {} }, box: "low" };
  return { value: { axis, low: from, high: to } };
}

/** What an input makes of cost and lack at both ends; null: a group cannot be counted there. */
export interface RangeBar extends RangeRead {
  cost: [number | null, number | null];
  lacking: [number | null, number | null];
}

export interface Ranges {
  base: { cost: number; lacking: number };
  /** In the order of the inputs. */
  bars: RangeBar[];
}

/** Each input moved alone from one end of its range to the other; the others stay. */
export function* rangeSteps(
  plan: BudgetPlan,
  scenario: string | null,
  who: Selector,
  ranges: readonly RangeRead[],
): Steps<Ranges> {
  const setting: Setting = { plan, law: LAW, scenario };
  const base = figuresAt(setting, []);
  yield;
  const bars: RangeBar[] = [];
  for (const range of ranges) {
    const { axis } = range;
    const bar: RangeBar = { ...range, cost: [null, null], lacking: [null, null] };
    for (const [place, end] of [range.low, range.high].entries()) {
      const change = isShare(axis)
        ? ({ op: "TIMES", per100000: Math.round(end * 1000) } as const)
        : ({ op: "PLUS", amount: axis === "last" ? -end : end } as const);
      const figures = figuresAt(setting, [sweepOf(axis, plan, who, change)]);
      if (failing(figures) <= failing(base)) for (const goal of FIGURES) bar[goal][place] = figureOf(figures, goal);
      yield;
    }
    bars.push(bar);
  }
  return { base: { cost: base.cost, lacking: base.lacking }, bars };
}

/** The widest first; one that cannot be told at an end is last. */
export const bySpread = (bars: readonly RangeBar[], goal: Figure): RangeBar[] => {
  const spread = ({ [goal]: [low, high] }: RangeBar) => (low === null || high === null ? -1 : Math.abs(high - low));
  return [...bars].sort((a, b) => spread(b) - spread(a));
};
