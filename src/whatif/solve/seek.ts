import { fail, succeed, type Outcome } from "../../law/problem";
import type { Law } from "../../law/parameter";
import type { BudgetPlan } from "../../budget/plan";
import type { ChoiceFigures } from "../choices";
import { figureOf, figuresAt, type Goal, type Lever } from "../lever";
import { whatifProblem } from "../problem";

export interface SeekQuestion {
  plan: BudgetPlan;
  law: Law;
  /** The scenario the lever is added to, after its other rows; null for the plan as it stands. */
  scenario: string | null;
  lever: Lever;
  least: number;
  most: number;
  goal: Goal;
  /** AT_MOST: as far as the lever goes while the figure stays within; AT_LEAST: no farther than it needs to. */
  sense: "AT_MOST" | "AT_LEAST";
  wanted: number;
}

export interface SeekAnswer {
  value: number;
  figures: ChoiceFigures;
  reached: number;
}

/**
 * Seeks the whole number of a lever at which a figure of the scenario meets a goal: the largest for AT_MOST, the
 * smallest for AT_LEAST, provided the figure moves one way as the lever does. The answer is checked on both sides.
 * @returns `goal_out_of_reach` with the nearest figure, `lever_without_effect`, `bounds_reversed`
 */
export function seek(question: SeekQuestion): Outcome<SeekAnswer> {
  const { least, most, goal, wanted, sense } = question;
  if (!Number.isInteger(least) || !Number.isInteger(most) || least > most)
    return fail(whatifProblem("bounds_reversed", { least, most }, "least"));
  const at = (value: number): ChoiceFigures => figuresAt(question, [question.lever(value)]);
  const figureAt = (value: number): number | null => figureOf(at(value), goal);
  const [atLeast, atMost] = [figureAt(least), figureAt(most)];
  if (atLeast === null || atMost === null) return fail(whatifProblem("coverage_parts_missing", {}, "coverage"));
  const meets = (figure: number | null): boolean =>
    figure !== null && (sense === "AT_MOST" ? figure <= wanted : figure >= wanted);
  if (!meets(atLeast) && !meets(atMost)) {
    if (atLeast === atMost) return fail(whatifProblem("lever_without_effect", { goal, figure: atLeast }));
    const nearest = sense === "AT_MOST" ? Math.min(atLeast, atMost) : Math.max(atLeast, atMost);
    return fail(whatifProblem("goal_out_of_reach", { goal, wanted, nearest, least, most }));
  }
  const answer = (value: number): Outcome<SeekAnswer> => {
    const figures = at(value);
    return succeed({ value, figures, reached: figureOf(figures, goal)! });
  };
  const up = sense === "AT_MOST";
  if (up && meets(atMost)) return answer(most);
  if (!up && meets(atLeast)) return answer(least);
  // One end meets the goal and the other does not: halve to the border between them.
  let [good, bad] = up ? [least, most] : [most, least];
  while (Math.abs(bad - good) > 1) {
    const middle = Math.trunc((good + bad) / 2);
    if (meets(figureAt(middle))) good = middle;
    else bad = middle;
  }
  return answer(good);
}
