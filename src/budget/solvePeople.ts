import { LAW } from "../law/baseline";
import type { Law } from "../law/parameter";
import { fail, succeed, type Outcome, type Problem } from "../law/problem";
import { ceilingProblem } from "./ceiling";
import type { Rupiah } from "./money";
import { MOST_PEOPLE } from "./people";
import { computePeriod, type PeriodQuestion } from "./period";
import { budgetProblem } from "./problem";

export interface PeopleSolution {
  /** Most people the ceiling pays for the whole period; 0 where not even one. */
  people: number;
  cost: Rupiah;
  left: Rupiah;
  /** What one person costs over the period. */
  unit: Rupiah;
  notes: Problem[];
}

/**
 * The most people a ceiling pays for over a whole period.
 * @returns whole people; `cost_is_zero` where the contribution rounds to nothing, so any number could be paid
 * @example solvePeople({ ceiling: 913701600, programs: ["JKK", "JKM"], base: null, … }) // 6,043 people, 0 left
 */
export function solvePeople(
  question: { ceiling: Rupiah } & Omit<PeriodQuestion, "people">,
  law: Law = LAW,
): Outcome<PeopleSolution> {
  const wrong = ceilingProblem(question.ceiling);
  if (wrong) return fail(wrong);
  const one = computePeriod({ ...question, people: 1 }, law);
  if (!one.ok) return one;
  const unit = one.value.total;
  if (unit === 0) return fail(budgetProblem("cost_is_zero", {}));
  const people = Math.min(MOST_PEOPLE, (question.ceiling - (question.ceiling % unit)) / unit);
  const cost = people * unit;
  return succeed({ people, cost, left: question.ceiling - cost, unit, notes: one.value.notes });
}
