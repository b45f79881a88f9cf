/** How cells of the answers' sheets (`answers.ts`) are read back, whatever language they were written in. */
import { meansNoScenario, plainName } from "../../budget/scenarioNames";
import type { Words } from "../../texts/language";
import { monthName } from "../../texts/months";
import { dayOfSerial } from "../content";

/** null where a cell holds no number. */
export const numberOf = (value: unknown): number | null => (typeof value === "number" ? value : null);

export const textOf = (value: unknown): string => String(value ?? "").trim();

/** Does a cell hold these words, in either language? */
export const says = (value: unknown, words: Words): boolean =>
  [words.id, words.en].some((word) => plainName(word) === plainName(textOf(value)));

/** A choice as it is called; null: the plan without a scenario. */
export const choiceOf = (value: unknown): string | null => (meansNoScenario(textOf(value)) ? null : textOf(value));

/** "2025-05-15" of a cell with that day; what stands there instead, where it holds none. */
export function dayOf(value: unknown): string {
  const serial = numberOf(value);
  return serial === null ? textOf(value) : dayOfSerial(serial);
}

const MONTHS = 12;

/** 1 to 12 for the name of a month, in either language; null where a cell names none. */
export const monthOfText = (value: unknown): number | null =>
  Array.from({ length: MONTHS }, (_, index) => index + 1).find((month) =>
    (["id", "en"] as const).some((language) => plainName(monthName(language, month)) === plainName(textOf(value))),
  ) ?? null;
