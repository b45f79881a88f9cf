import type { Month } from "../law/month";
import { monthOf, yearOf } from "../law/month";
import type { Law } from "../law/parameter";
import type { Outcome } from "../law/problem";
import { findRule, type Rule } from "../law/rule";
import type { Program } from "../law/terms";
import { circumstances } from "./contribution";
import type { Terms } from "./terms";

const remembered = new WeakMap<Law, Map<string, Month>>();

/**
 * The last month of the same calendar year up to which the law asks, word for word, what it asks in `month`: same rates,
 * limits, reliefs and remarks for every programme. Whoever sums a class of people asks the law once for such a stretch
 * instead of once for each month. Remembered per law and class.
 * @param programs known to the law and in its order
 */
export function sameLawUntil(law: Law, programs: readonly Program[], terms: Terms, month: Month): Month {
  let known = remembered.get(law);
  if (!known) remembered.set(law, (known = new Map()));
  const { segment, risk, sector, payer } = terms;
  const key = `${month}${programs}${segment}${risk}${sector}${payer}`;
  let until = known.get(key);
  if (until === undefined) known.set(key, (until = look(law, programs, terms, month)));
  return until;
}

function look(law: Law, programs: readonly Program[], terms: Terms, month: Month): Month {
  const asked = (at: Month) =>
    programs.map((program) => said(findRule(law, { program, month: at, ...circumstances(terms) })));
  const now = asked(month);
  const december = monthOf(yearOf(month), 12);
  let until = month;
  // A month without a rule stands alone.
  while (until < december && asked(until + 1).every((rule, index) => rule !== null && rule === now[index])) until++;
  return until;
}

/** Remarks are told once, at the first month they concern, so the month in them makes no difference. */
const said = (found: Outcome<Rule>): string | null =>
  found.ok
    ? [...found.value.parameters, ...found.value.unsettled.map(({ code, data }) => ({ id: code + data.id }))]
        .map(({ id }) => id)
        .join()
    : null;
