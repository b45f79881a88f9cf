import type { WordList } from "../../budget/words";
import type { Accepted } from "../../texts/functions/arguments";
import { refuse } from "../cellError";
import { readCell } from "./cellValue";
import { isBlankCell } from "./program";

/** One word of a closed list; blank, omitted and 0 (desktop Excel's blank cell) mean the default. */
export function readWord<T>(argument: string, given: unknown, words: WordList<T>, fallback: T, accepted: Accepted): T {
  const value = readCell(argument, given, accepted);
  if (value === null || isBlankCell(value)) return fallback;
  const found = typeof value === "string" ? words.read(value) : null;
  return found ?? refuse(argument, { value }, accepted);
}
