import { monthOf, type Month } from "../../law/month";
import type { Law } from "../../law/parameter";
import { FIRST_MONTH } from "../../law/regulations";

/** Months of a year in which no parameter of the law changes (masa): 2025 has January–February and March–December. */
export interface Span {
  first: Month;
  last: Month;
}

/** Cuts a year wherever any parameter begins or ends. Years before the law have one span, without rates. */
export function spansOf(law: Law, year: number): Span[] {
  const start = monthOf(year, 1);
  const end = monthOf(year, 12);
  const cuts = new Set<Month>([start]);
  for (const { from, until } of law.parameters) {
    if (from > start && from <= end) cuts.add(from);
    if (until !== null && until >= start && until < end) cuts.add(until + 1);
  }
  if (FIRST_MONTH > start && FIRST_MONTH <= end) cuts.add(FIRST_MONTH);
  const firsts = [...cuts].sort((a, b) => a - b);
  return firsts.map((first, index) => ({ first, last: (firsts[index + 1] ?? end + 1) - 1 }));
}
