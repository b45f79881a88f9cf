import type { WorkerGroup } from "../../../budget/plan";
import type { Program } from "../../../law/terms";
import type { Facts, Side } from "../../facts";
import { periodsOf } from "../../workLayout";

/** A line of the RKA as it is laid out when the book is written: its group and programme, and its months at one price. */
export interface LaidLine {
  /** Place of the group in the plan. */
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
  return facts.plan.groups.flatMap((_, group) => programs.flatMap((program) => linesOf(facts, group, program)));
}

const january = (facts: Facts): number => facts.spans[0]!.first;

/** What a person costs in each price period of a programme on one side; null where nobody is insured then. */
function pricesOf(facts: Facts, side: Side, group: number, program: Program): (number | null)[] {
  const found = side.budget.groups[group];
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

/** Neighbouring periods share a line where no side tells them apart by price. */
function linesOf(facts: Facts, group: number, program: Program): LaidLine[] {
  const sides = facts.sides().map((side) => pricesOf(facts, side, group, program));
  const lines: (LaidLine & { prices: (number | null)[] })[] = [];
  periodsOf(facts, program).forEach((place, index) => {
    const prices = sides.map((side) => side[index]!);
    if (prices.every((price) => price === null)) return;
    const period = facts.periods[place]!;
    const [first, last] = [period.first - january(facts) + 1, period.last - january(facts) + 1];
    const before = lines[lines.length - 1];
    const same =
      before?.last === first - 1 &&
      before.prices.every((price, side) => price === null || prices[side] === null || price === prices[side]);
    if (before && same) {
      before.last = last;
      before.prices = before.prices.map((price, side) => price ?? prices[side]!);
    } else lines.push({ group, program, first, last, period: place, prices });
  });
  return lines.map(({ prices: _, ...line }) => line);
}
