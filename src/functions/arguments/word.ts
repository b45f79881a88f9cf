import type { Accepted } from "../../texts/functions/arguments";
import { refuse } from "../cellError";
import { readCell } from "./cellValue";
import { isBlankCell } from "./program";

/** A closed list: every word that may be written, and what it means. Words are in lower case with single spaces. */
export type WordList<T> = Readonly<Record<string, T>>;

/**
 * One word of a closed list. Case, `_`, `-` and repeated spaces make no difference; blank, omitted and 0 (desktop
 * Excel's blank cell) mean the default.
 */
export function readWord<T>(argument: string, given: unknown, words: WordList<T>, fallback: T, accepted: Accepted): T {
  const value = readCell(argument, given, accepted);
  if (value === null || isBlankCell(value)) return fallback;
  if (typeof value === "string") {
    const word = value.toLowerCase().replace(/(?<=[a-z])[\s_-]+(?=[a-z])/g, " ");
    if (Object.hasOwn(words, word)) return words[word]!;
  }
  return refuse(argument, { value }, accepted);
}
