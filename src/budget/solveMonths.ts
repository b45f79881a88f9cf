import { LAW } from "../law/baseline";
import { monthText, type Month } from "../law/month";
import type { Law } from "../law/parameter";
import { fail, succeed, type Outcome, type Problem } from "../law/problem";
import { ceilingProblem } from "./ceiling";
import { termsProblem } from "./contribution";
import type { Rupiah } from "./money";
import { peopleProblem } from "./people";
import { MOST_MONTHS, type PeriodQuestion } from "./period";
import { budgetProblem } from "./problem";
import { Remarks } from "./remarks";
import { monthProblem, orderedPrograms, priceMonth, programsProblem } from "./unit";

export interface MonthsSolution {
  /** Most whole months from `first` on; 0 where not even one. */
  months: number;
  last: Month | null;
  cost: Rupiah;
  left: Rupiah;
  /** What the month after would cost; null where the law known ends there. */
  next: Rupiah | null;
  notes: Problem[];
}

/**
 * The most whole months a ceiling pays for a group, each month at its own law. Stops after 1,200 months
 * (`months_limited`) or where a local provision leaves the law without a value (`law_ends`).
 * @example solveMonths({ ceiling: 739122000, people: 4400, … }) // 9 months, 73,842,000 left (Kotawaringin Timur 2024)
 */
export function solveMonths(
  question: { ceiling: Rupiah } & Omit<PeriodQuestion, "last">,
  law: Law = LAW,
): Outcome<MonthsSolution> {
  const { ceiling, people, base, first, terms } = question;
  const wrong =
    ceilingProblem(ceiling) ??
    peopleProblem(people) ??
    monthProblem(first, "first") ??
    programsProblem(question.programs) ??
    termsProblem(terms, base);
  if (wrong) return fail(wrong);
  if (people === 0) return fail(budgetProblem("cost_is_zero", {}, "people"));
  const programs = orderedPrograms(question.programs);
  const remarks = new Remarks();
  let cost = 0;
  const ends = (months: number, next: Rupiah | null): Outcome<MonthsSolution> => {
    const last = months === 0 ? null : first + months - 1;
    if (cost === 0 && months > 0) return fail(budgetProblem("cost_is_zero", {}));
    return succeed({ months, last, cost, left: ceiling - cost, next, notes: remarks.list });
  };
  for (let months = 0; months < MOST_MONTHS; months++) {
    const ofMonth = new Remarks();
    const priced = priceMonth(law, { programs, base, month: first + months, terms }, ofMonth);
    if (!priced.ok && months === 0) return priced;
    if (!priced.ok) {
      remarks.add([budgetProblem("law_ends", { month: monthText(first + months - 1) })]);
      return ends(months, null);
    }
    const next = people * priced.value.total;
    if (cost + next > ceiling) return ends(months, next);
    remarks.add(ofMonth.list);
    cost += next;
  }
  remarks.add([budgetProblem("months_limited", { limit: MOST_MONTHS })]);
  return ends(MOST_MONTHS, null);
}
