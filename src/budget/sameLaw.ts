import type { Month } from "../law/month";
import { monthOf, yearOf } from "../law/month";
import type { Law } from "../law/parameter";
import type { Problem } from "../law/problem";
import { findRule, type Rule } from "../law/rule";
import { PAYERS, PROGRAMS, SECTORS, SEGMENTS, type Program } from "../law/terms";
import { circumstances } from "./contribution";
import type { Terms } from "./terms";

const remembered = new WeakMap<Law, Map<number, Month>>();

/**
 * The last month of the same calendar year up to which the law asks, word for word, what it asks in `month`: same rates,
 * limits, reliefs and remarks for every programme. Whoever sums a class of people asks the law once for such a stretch
 * instead of once for each month. Remembered per law and class.
 * @param programs known to the law and in its order
 */
export function sameLawUntil(law: Law, programs: readonly Program[], terms: Terms, month: Month): Month {
  let known = remembered.get(law);
  if (!known) remembered.set(law, (known = new Map()));
  const key = keyOf(programs, terms, month);
  let until = known.get(key);
  if (until === undefined) known.set(key, (until = look(law, programs, terms, month)));
  return until;
}

/** Terms that reach this place were checked by the first month's own question to the law. */
function keyOf(programs: readonly Program[], { segment, risk, sector, payer }: Terms, month: Month): number {
  let chosen = 0;
  for (const program of programs) chosen |= 1 << PROGRAMS.indexOf(program);
  let key = month * 16 + chosen;
  key = key * SEGMENTS.length + SEGMENTS.indexOf(segment);
  key = key * 5 + (risk - 1);
  key = key * SECTORS.length + SECTORS.indexOf(sector);
  return key * PAYERS.length + PAYERS.indexOf(payer);
}

function look(law: Law, programs: readonly Program[], terms: Terms, month: Month): Month {
  const december = monthOf(yearOf(month), 12);
  const ruleIn = (program: Program, at: Month) => findRule(law, { program, month: at, ...circumstances(terms) });
  let until = month;
  while (until < december) {
    const next = until + 1;
    const same = programs.every((program) => {
      const now = ruleIn(program, month);
      const then = ruleIn(program, next);
      return now.ok && then.ok && areSame(now.value, then.value);
    });
    if (!same) break;
    until = next;
  }
  return until;
}

const areSame = (one: Rule, other: Rule): boolean =>
  one.parameters.length === other.parameters.length &&
  one.parameters.every((parameter, index) => parameter === other.parameters[index]) &&
  one.unsettled.length === other.unsettled.length &&
  one.unsettled.every((remark, index) => saysTheSame(remark, other.unsettled[index]!));

/** Remarks are told once, at the first month they concern, so the month in them makes no difference. */
const saysTheSame = (one: Problem, other: Problem): boolean =>
  one.code === other.code && one.data.program === other.data.program && one.data.id === other.data.id;
