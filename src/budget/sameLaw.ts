import { monthOf, yearOf, type Month } from "../law/month";
import type { Law } from "../law/parameter";
import type { Rule } from "../law/rule";
import type { Program } from "../law/terms";
import type { Outcome } from "../law/problem";
import type { Terms } from "./terms";
import { rulesOf } from "./unit";

/** The rules of a class of people, and the last month of the same calendar year up to which they say the same. */
export interface Stretch {
  rules: Outcome<Rule[]>;
  until: Month;
}

const remembered = new WeakMap<Law, Map<string, Map<Month, Stretch>>>();

/**
 * The law of a class, stretch by stretch: same rates, limits, reliefs and remarks for every programme, word for word.
 * Whoever sums a class of people asks the law once for such a stretch instead of once for each month. Remembered per
 * law and class.
 * @param programs known to the law and in its order
 * @param since first month of the membership, where it is known
 * @returns the stretch that begins with a month
 */
export function stretchesOf(
  law: Law,
  programs: readonly Program[],
  terms: Terms,
  since?: Month,
): (from: Month) => Stretch {
  let classes = remembered.get(law);
  if (!classes) remembered.set(law, (classes = new Map()));
  // Asked for every group: an array told as text would cost more than the rest of the key.
  let asked = "";
  for (const program of programs) asked += program;
  const key = `${asked}${terms.segment}${terms.risk}${terms.sector}${terms.payer}${since}`;
  let known = classes.get(key);
  if (!known) classes.set(key, (known = new Map()));
  const stretches = known;
  return (from) => {
    let stretch = stretches.get(from);
    if (!stretch) stretches.set(from, (stretch = look(law, programs, terms, from, since)));
    return stretch;
  };
}

function look(law: Law, programs: readonly Program[], terms: Terms, from: Month, since?: Month): Stretch {
  const rules = rulesOf(law, programs, from, terms, since);
  const now = said(rules);
  const december = monthOf(yearOf(from), 12);
  let until = from;
  // A month without a rule stands alone.
  while (now !== null && until < december && said(rulesOf(law, programs, until + 1, terms, since)) === now) until++;
  return { rules, until };
}

/** Remarks are told once, at the first month they concern, so the month in them makes no difference. */
const said = (found: Outcome<Rule[]>): string | null =>
  found.ok
    ? found.value
        .map(({ parameters, unsettled }) => [
          parameters.map(({ id }) => id),
          unsettled.map(({ code, data }) => code + data.id),
        ])
        .join("|")
    : null;
