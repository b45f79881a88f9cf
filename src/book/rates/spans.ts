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
  const cut = (month: Month) => {
    if (month > start && month <= end) cuts.add(month);
  };
  for (const parameter of law.parameters) {
    const { from, until } = parameter;
    cut(from);
    if (until !== null) cut(until + 1);
    // Newcomers of each month pay in full for a while: every month may have another price for somebody.
    if (parameter.kind === "fullMonths")
      for (let month = from; month <= Math.min(until ?? end, end); month++) cut(month);
  }
  if (FIRST_MONTH > start && FIRST_MONTH <= end) cuts.add(FIRST_MONTH);
  const firsts = [...cuts].sort((a, b) => a - b);
  return firsts.map((first, index) => ({ first, last: (firsts[index + 1] ?? end + 1) - 1 }));
}
