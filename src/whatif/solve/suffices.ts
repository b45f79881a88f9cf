import { fail, succeed, type Outcome, type Problem } from "../../law/problem";
import type { ChoiceFigures } from "../choices";
import { figuresAt, type Lever, type Setting } from "../lever";
import { whatifProblem } from "../problem";

export interface Sufficient {
  /** The last whole number at which nothing is lacking, seen from the end of the range where nothing is. */
  value: number;
  figures: ChoiceFigures;
  /** The next one, at which money is lacking; null where it suffices over the whole range. */
  beyond: { value: number; figures: ChoiceFigures } | null;
}

/**
 * Where the money just suffices as one input is moved: the border between enough and too little, by halving the range.
 * With a lever on people, months or a base it is the most that is paid for, with one on a ceiling the least that pays.
 * A value by which a group can no longer be counted is no answer: its cost would be missing, not paid.
 * @returns `never_suffices` with what is lacking at both ends, `lever_without_effect` where that is the same,
 *   `bounds_reversed`; what keeps a group from being counted where one cannot be as the plan stands
 * @example justSuffices({ plan, law: LAW, scenario: null }, (people) => …, 0, 10_000)
 */
export function justSuffices(setting: Setting, lever: Lever, least: number, most: number): Outcome<Sufficient> {
  if (!Number.isInteger(least) || !Number.isInteger(most) || least > most)
    return fail(whatifProblem("bounds_reversed", { least, most }, "least"));
  const [stuck] = problemsIn(figuresAt(setting, []));
  if (stuck) return fail(stuck);
  const at = (value: number) => figuresAt(setting, [lever(value)]);
  const suffices = (figures: ChoiceFigures): boolean => figures.lacking === 0 && isCounted(figures);
  const high = at(most);
  const start = isCounted(at(least)) ? least : firstCounted(least, most, (value) => isCounted(at(value)));
  const low = at(start);
  const [uncounted] = problemsIn(low);
  if (uncounted) return fail(uncounted);
  const [fromLow, fromHigh] = [suffices(low), suffices(high)];
  // The end with more in it is the answer where everything is paid: nobody asks for less than that.
  if (fromLow && fromHigh) return succeed({ value: most, figures: high, beyond: null });
  if (!fromLow && !fromHigh) {
    const lacks = [low, high].filter(isCounted).map(({ lacking }) => lacking);
    if (lacks.length === 2 && lacks[0] === lacks[1])
      return fail(whatifProblem("lever_without_effect", { goal: "lacking", figure: lacks[0]! }));
    return fail(whatifProblem("never_suffices", { least, most, lacking: Math.min(...lacks) }));
  }
  let [good, bad] = fromLow ? [start, most] : [most, start];
  let [atGood, atBad] = fromLow ? [low, high] : [high, low];
  while (Math.abs(bad - good) > 1) {
    const middle = Math.floor((good + bad) / 2);
    const figures = at(middle);
    if (suffices(figures)) [good, atGood] = [middle, figures];
    else [bad, atBad] = [middle, figures];
  }
  // Beyond what can be counted nothing is known to be lacking: the money went as far as the law and the limits go.
  const beyond = atBad.lacking > 0 ? { value: bad, figures: atBad } : null;
  return succeed({ value: good, figures: atGood, beyond });
}

const problemsIn = ({ budget }: ChoiceFigures): Problem[] =>
  budget.groups.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.problems));
const isCounted = (figures: ChoiceFigures): boolean => problemsIn(figures).length === 0;

/** Too little to be counted (nobody's base is zero): the least that can be, or the end of the range. */
function firstCounted(least: number, most: number, fits: (value: number) => boolean): number {
  let [low, high] = [least, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}
