import { readNumber } from "../../texts/numbers";
import type { Accepted } from "../../texts/functions/arguments";
import { refuse } from "../cellError";
import { readCell } from "./cellValue";

/**
 * A number that must be above zero. Numbers stored as text are read in both ways of writing ("6.043", "6,043").
 * Zero is refused whether it was typed or is a blank cell, because desktop Excel passes a blank cell as 0.
 * @returns null where nothing was given
 */
export function readPositive(argument: string, given: unknown, accepted: Accepted): number | null {
  const value = readCell(argument, given, accepted);
  if (value === null) return null;
  const number = typeof value === "string" ? readNumber(value) : value;
  if (typeof number !== "number" || !(number > 0)) return refuse(argument, { value }, accepted);
  return number;
}

/** The same where there is no default. */
export function requirePositive(argument: string, given: unknown, accepted: Accepted): number {
  return readPositive(argument, given, accepted) ?? refuse(argument, "missing", accepted);
}

/** A whole number above zero. */
export function requireWhole(argument: string, given: unknown, accepted: Accepted): number {
  const number = requirePositive(argument, given, accepted);
  return Number.isSafeInteger(number) ? number : refuse(argument, { value: number }, accepted);
}
