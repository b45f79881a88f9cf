import type { Facts } from "../../facts";
import { longestCode, longestName } from "../../longestName";
import { COUNT, MONEY, MONTH } from "../../look";
import type { LINE_COLUMNS } from "./layout";

type LineColumn = (typeof LINE_COLUMNS)[number];

/** Dates and numbers of a line, on `RKA` and in a village's block; their titles stand at the right too. */
export const LINE_NUMBERS = [
  "first",
  "months",
  "personMonths",
  "price",
  "amount",
] as const satisfies readonly LineColumn[];

export const lineFormat = (key: string): string =>
  key === "first" ? MONTH : key === "months" || key === "personMonths" ? COUNT : MONEY;

/** Widths in characters; names are as wide as the longest, between these limits, beside the words of a line. */
export const lineWidths = (facts: Facts, shortest: number) => ({
  code: longestCode(facts),
  program: 12,
  account: 20,
  description: longestName(facts, shortest, 60) + 17,
  first: 11,
  months: 8,
  personMonths: 13,
  coefficient: 28,
  unit: 13,
  price: 14,
  amount: 19,
});
