import { LAW } from "../law/baseline";
import { monthText, type Month } from "../law/month";
import type { Law } from "../law/parameter";
import { fail, succeed, type Outcome, type Problem } from "../law/problem";
import type { Program } from "../law/terms";
import { addTo, timesPeople, type ByProgram } from "./byProgram";
import { termsProblem } from "./contribution";
import { LIMITS } from "./limits";
import type { Hundredths, Rupiah } from "./money";
import { peopleProblem } from "./people";
import { budgetProblem } from "./problem";
import { Remarks } from "./remarks";
import { stretchesOf } from "./sameLaw";
import type { Terms } from "./terms";
import { monthProblem, orderedPrograms, priceRules, programsProblem } from "./unit";

export interface PeriodQuestion {
  people: number;
  programs: readonly Program[];
  base: Hundredths | null;
  /** First and last contribution month, both counted. */
  first: Month;
  last: Month;
  terms: Terms;
  /** First month of the membership, where it is known: see `fullMonthsOf`. Absent: these are participants already. */
  since?: Month;
}

export interface MonthBudget {
  month: Month;
  people: number;
  /** Per person. */
  units: ByProgram;
  /** For all people. */
  amounts: ByProgram;
  total: Rupiah;
}

export interface PeriodBudget {
  total: Rupiah;
  personMonths: number;
  byProgram: ByProgram;
  months: MonthBudget[];
  /** The worker's part for all people where only the employer's is asked for: what pay is reduced by. Not in `total`. */
  deducted: Rupiah;
  notes: Problem[];
}

export const MOST_MONTHS = LIMITS.months.value;

/**
 * The cost of a group over a period, each month at its own law.
 * @example computePeriod({ people: 6043, programs: ["JKK", "JKM"], base: null, first: monthOf(2025, 4),
 *   last: monthOf(2025, 12), terms: { ...defaultTerms, segment: "BPU" } }) // total 913,701,600
 */
export function computePeriod(question: PeriodQuestion, law: Law = LAW): Outcome<PeriodBudget> {
  const wrong = peopleProblem(question.people);
  return wrong ? fail(wrong) : sumMonths(question, () => question.people, law);
}

/** The same with a headcount of its own for every month. */
export function sumMonths(
  question: Omit<PeriodQuestion, "people">,
  peopleIn: (month: Month) => number,
  law: Law,
): Outcome<PeriodBudget> {
  const { base, first, last, terms, since } = question;
  const wrong = periodProblem(first, last) ?? programsProblem(question.programs) ?? termsProblem(terms, base);
  if (wrong) return fail(wrong);
  const programs = orderedPrograms(question.programs);
  const stretchFrom = stretchesOf(law, programs, terms, since);
  const remarks = new Remarks();
  const months: MonthBudget[] = [];
  const byProgram: ByProgram = {};
  let total = 0;
  let personMonths = 0;
  let deducted = 0;
  for (let month = first; month <= last;) {
    const { rules, until: sameUntil } = stretchFrom(month);
    const priced = rules.ok ? priceRules(rules.value, base, terms, remarks) : rules;
    if (!priced.ok) return priced;
    const { amounts: units, total: unit } = priced.value;
    const until = Math.min(last, sameUntil);
    let stretch = 0;
    let counted = -1;
    let amounts: ByProgram = {};
    for (; month <= until; month++) {
      const people = peopleIn(month);
      // Months of one price and one headcount share their amounts.
      if (people !== counted) amounts = timesPeople(units, people);
      counted = people;
      const monthTotal = people * unit;
      months.push({ month, people, units, amounts, total: monthTotal });
      total += monthTotal;
      stretch += people;
      if (total > LIMITS.total.value) return fail(totalTooLarge());
    }
    addTo(byProgram, units, stretch);
    deducted += stretch * priced.value.deducted;
    personMonths += stretch;
  }
  return succeed({ total, personMonths, byProgram, months, deducted, notes: remarks.list });
}

/** A sum that no cell of a spreadsheet holds exactly. */
export const totalTooLarge = (): Problem => budgetProblem("total_too_large", { limit: LIMITS.total.value }, "people");

export function periodProblem(first: Month, last: Month): Problem | null {
  const wrong = monthProblem(first, "first") ?? monthProblem(last, "last");
  if (wrong) return wrong;
  if (first <= last && last - first < MOST_MONTHS) return null;
  const data = { first: monthText(first), last: monthText(last) };
  if (last < first) return budgetProblem("period_reversed", data, "last");
  return budgetProblem("period_too_long", { ...data, limit: MOST_MONTHS }, "last");
}
