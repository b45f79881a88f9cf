import { LAW } from "../law/baseline";
import type { Month } from "../law/month";
import type { Law } from "../law/parameter";
import { fail, succeed, type Outcome, type Problem } from "../law/problem";
import { findRule, type Rule } from "../law/rule";
import { MOST_BASE_RUPIAH } from "./base";
import { ceilingProblem } from "./ceiling";
import { circumstances } from "./contribution";
import type { Rupiah } from "./money";
import { computePeriod, type PeriodBudget, type PeriodQuestion } from "./period";
import { budgetProblem } from "./problem";

export interface BaseSolution {
  /** Highest base in whole rupiah. */
  base: Rupiah;
  cost: Rupiah;
  left: Rupiah;
  notes: Problem[];
}

/**
 * The highest base, in whole rupiah, at which a group stays within a ceiling. Cost never falls as the base rises,
 * rounding included (but for the worker's part, see `climb`), so halving the range finds it exactly. Where the law lets no higher base count, the answer is
 * that limit, with the remark `base_reaches_limit`.
 * @returns `nothing_affordable` where even the lowest base costs more, `base_has_no_effect` where only amounts are due
 */
export function solveBase(
  question: { ceiling: Rupiah } & Omit<PeriodQuestion, "base">,
  law: Law = LAW,
): Outcome<BaseSolution> {
  const { ceiling, first, last } = question;
  const wrong = ceilingProblem(ceiling);
  if (wrong) return fail(wrong);
  const costAt = (rupiah: Rupiah): Outcome<PeriodBudget> => computePeriod({ ...question, base: rupiah * 100 }, law);
  const probe = costAt(1);
  if (!probe.ok) return probe;
  if (question.people === 0) return fail(budgetProblem("cost_is_zero", {}, "people"));

  const rules = ratesIn(law, question, first, last);
  if (rules.length === 0) return fail(budgetProblem("base_has_no_effect", {}));
  const lowest = Math.max(1, ...rules.map((rule) => rule.minBase ?? 1));
  const highest = rules.every((rule) => rule.maxBase !== null)
    ? Math.max(...rules.map((rule) => rule.maxBase!))
    : MOST_BASE_RUPIAH;

  const fits = (rupiah: Rupiah): boolean => {
    const cost = costAt(rupiah);
    return cost.ok && cost.value.total <= ceiling;
  };
  if (!fits(lowest)) {
    const least = costAt(lowest);
    return fail(budgetProblem("nothing_affordable", { ceiling, least: least.ok ? least.value.total : null }));
  }
  let low = lowest;
  let high = highest;
  while (low < high) {
    const middle = low + Math.ceil((high - low) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  if (question.terms.share === "PEKERJA") low = climb(low, highest, fits);
  const best = costAt(low);
  if (!best.ok) return best;
  // A share that nobody owes costs nothing at any base: there is no highest one.
  if (best.value.total === 0 && low === highest) return fail(budgetProblem("cost_is_zero", {}));
  const notes =
    low === highest ? [...best.value.notes, budgetProblem("base_reaches_limit", { base: low })] : best.value.notes;
  return succeed({ base: low, cost: best.value.total, left: ceiling - best.value.total, notes });
}

/** Widest run of bases, in rupiah, over which the rounding of two shares can move a worker's part up and down again. */
const SHARE_RIPPLE = 1000;

/**
 * The worker's part is the total less the employer's, each rounded, so it may fall by a rupiah as the base rises.
 * Beyond the ripple it only rises: the highest base that fits lies within it.
 */
function climb(low: Rupiah, highest: Rupiah, fits: (rupiah: Rupiah) => boolean): Rupiah {
  let found = low;
  for (let base = low + 1; base <= Math.min(highest, low + SHARE_RIPPLE); base++) if (fits(base)) found = base;
  return found;
}

function ratesIn(law: Law, { programs, terms }: Omit<PeriodQuestion, "base">, first: Month, last: Month): Rule[] {
  const rules: Rule[] = [];
  for (let month = first; month <= last; month++)
    for (const program of programs) {
      const found = findRule(law, { program, month, ...circumstances(terms) });
      if (found.ok && found.value.kind === "rate") rules.push(found.value);
    }
  return rules;
}
