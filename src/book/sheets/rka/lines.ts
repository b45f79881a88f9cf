import type { WorkerGroup } from "../../../budget/plan";
import type { Program } from "../../../law/terms";
import type { Facts, Side } from "../../facts";
import { periodsOf } from "../../workLayout";

/** A line of the RKA as it is laid out when the book is written: its group and programme, and its months at one price. */
export interface LaidLine {
  /** Place of the group in its table. */
  group: number;
  program: Program;
  /** Months of the year, 1 to 12. */
  first: number;
  last: number;
  /** Place of the price period in `facts.periods` whose price it shows. */
  period: number;
}

/** Every line that the plan or one of its scenarios needs, in the order of groups and programmes. */
export function layLines(facts: Facts): LaidLine[] {
  const { programs } = facts.scope;
  return facts.plan.groups.flatMap((_, index) => programs.flatMap((program) => linesOf(facts, index, program)));
}

const january = (facts: Facts): number => facts.spans[0]!.first;

/** What a person costs in each price period of a programme on one side; null where nobody is insured then. */
function pricesOf(facts: Facts, side: Side, index: number, program: Program): (number | null)[] {
  const found = side.budget.groups[index];
  const places = periodsOf(facts, program);
  if (!found?.outcome.ok || !found.group.programs.includes(program)) return places.map(() => null);
  const { months } = found.outcome.value;
  return places.map((place) => {
    const { first, last } = facts.periods[place]!;
    const insured = months.find(
      ({ month, units }) =>
        month >= first && month <= last && units[program] !== undefined && isInsured(found.group, month),
    );
    return insured ? insured.units[program]! : null;
  });
}

const isInsured = ({ first, last }: WorkerGroup, month: number): boolean => month >= first && month <= last;

/** A line as it grows: the price periods it joins, with what a person costs in each of them on every side. */
interface GrowingLine {
  first: number;
  last: number;
  joined: { period: number; prices: (number | null)[] }[];
}

/**
 * Neighbouring periods share a line where no side tells them apart by price, and where one of them can show it: a side
 * that insures nobody in a period has another price there (a relief that newcomers do not get, PP 49/2020).
 */
function linesOf(facts: Facts, index: number, program: Program): LaidLine[] {
  const sides = facts.sides().map((side) => pricesOf(facts, side, index, program));
  const lines: GrowingLine[] = [];
  periodsOf(facts, program).forEach((period, place) => {
    const prices = sides.map((side) => side[place]!);
    if (prices.every((price) => price === null)) return;
    const span = facts.periods[period]!;
    const [first, last] = [span.first - january(facts) + 1, span.last - january(facts) + 1];
    const before = lines[lines.length - 1];
    const joined = [...(before?.joined ?? []), { period, prices }];
    if (before?.last === first - 1 && shownBy(joined) !== undefined) {
      before.last = last;
      before.joined = joined;
    } else lines.push({ first, last, joined: [{ period, prices }] });
  });
  return lines.map(({ first, last, joined }) => ({
    group: facts.places[index]!,
    program,
    first,
    last,
    period: shownBy(joined)!,
  }));
}

/** The period whose price is that of all periods joined, on every side; undefined where there is none. */
function shownBy(joined: GrowingLine["joined"]): number | undefined {
  return joined.find(({ prices }) =>
    prices.every((shown, side) =>
      joined.every(({ prices: others }) => others[side] === null || others[side] === shown),
    ),
  )?.period;
}
