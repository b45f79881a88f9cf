import { amountWidths } from "../../amountWidths";
import { everySheet } from "../../../texts/book/everySheet";
import type { Facts } from "../../facts";
import { longestCode, longestName, longestWord } from "../../longestName";
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
  program: Math.max(9, longestWord(facts.say(everySheet.program))),
  account: 17,
  description: longestName(facts, shortest, 60) + (facts.language === "id" ? 14 : 18),
  first: 10,
  months: 8,
  personMonths: Math.max(12, amountWidths(facts).personMonths),
  // "9,000,000 People × 12 Months": as many as the year's person-months at most.
  coefficient: Math.max(25, amountWidths(facts).personMonths + 16),
  unit: 13,
  price: 13,
  amount: amountWidths(facts).year + 2,
});
