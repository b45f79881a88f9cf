import { readNumber } from "../../texts/numbers";
import type { Accepted } from "../../texts/functions/arguments";
import { refuse } from "../cellError";
import { readCell } from "./cellValue";

/** Where a fraction may lie; 1 is the whole. */
export interface ShareBounds {
  least: number;
  most: number;
}

/**
 * A fraction, as a cell holds a percentage (45 % is 0.45), as parts per 100,000. Text with a percent sign is read too.
 * @returns null where nothing was given
 */
export function readShare(argument: string, given: unknown, bounds: ShareBounds, accepted: Accepted): number | null {
  const value = readCell(argument, given, accepted);
  if (value === null) return null;
  const share = typeof value === "string" ? shareOfText(value) : value;
  if (typeof share !== "number" || !(share >= bounds.least && share <= bounds.most))
    return refuse(argument, { value }, accepted);
  return Math.round(share * 100_000);
}

export const requireShare = (argument: string, given: unknown, bounds: ShareBounds, accepted: Accepted): number =>
  readShare(argument, given, bounds, accepted) ?? refuse(argument, "missing", accepted);

export function shareOfText(text: string): number | null {
  const percent = /^(.*)%$/.exec(text.trim());
  const number = readNumber(percent?.[1] ?? text);
  if (typeof number !== "number") return null;
  return percent ? number / 100 : number;
}

/** A whole number, zero or more. A blank is missing; 0 is 0. */
export function requireCount(argument: string, given: unknown, accepted: Accepted): number {
  const value = readCell(argument, given, accepted) ?? refuse(argument, "missing", accepted);
  const number = typeof value === "string" ? readNumber(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0
    ? number
    : refuse(argument, { value }, accepted);
}
