import { LIMITS } from "../budget/limits";
import type { Facts } from "./facts";

/** Amounts may grow so many times before their column is too narrow for them; the next writing widens it. */
const ROOM_TO_GROW = 2;
/** No budget grows beyond what a plan may hold. */
const grown = (amount: number): number => Math.min(ROOM_TO_GROW * amount, LIMITS.total.value);
/** A blank plan says nothing of the amounts to come. */
const OF_A_BLANK_PLAN = { month: 100_000_000_000, year: 1_000_000_000_000 };
const LEAST = { month: 12, year: 13, personMonths: 9 };

/** Characters of a number in full, bold, in brackets where it is below zero: points take half of a digit. */
export function amountCharacters(amount: number): number {
  const digits = String(Math.ceil(Math.abs(amount))).length;
  return Math.ceil((digits + Math.floor((digits - 1) / 3) / 2 + 0.5) * 1.05);
}

/** Characters of the columns that hold a month's money, a year's and its person-months, in the plan and each of its scenarios. */
export function amountWidths(facts: Facts): Record<keyof typeof LEAST, number> {
  const budgets = facts.sides().map(({ budget }) => budget);
  const year = Math.max(...budgets.map(({ total }) => total));
  const largest =
    year === 0
      ? OF_A_BLANK_PLAN
      : {
          month: grown(Math.max(...budgets.flatMap(({ byMonth }) => byMonth.map(({ total }) => total)))),
          year: grown(year),
        };
  return {
    month: Math.max(LEAST.month, amountCharacters(largest.month)),
    year: Math.max(LEAST.year, amountCharacters(largest.year)),
    personMonths: Math.max(
      LEAST.personMonths,
      amountCharacters(Math.max(...budgets.map(({ personMonths }) => personMonths))),
    ),
  };
}

/** Characters of the largest ceiling, which is not a multiple of anything the plan costs. */
export const ceilingWidth = ({ plan }: Facts): number =>
  Math.max(0, ...plan.funds.map(({ ceilings }) => amountCharacters(ceilings[plan.year] ?? 0)));

/** Characters of the largest value of a construction contract, as it is typed. */
export const contractWidth = ({ plan }: Facts): number =>
  Math.max(0, ...plan.groups.map(({ contract }) => amountCharacters(contract ?? 0)));
