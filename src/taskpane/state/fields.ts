import { toHundredths } from "../../budget/base";
import type { WorkerGroup } from "../../budget/plan";
import type { Problem } from "../../law/problem";
import type { Language } from "../../texts/language";
import { readNumber, showNumber } from "../../texts/numbers";

/** Fields of a group that a person types into; the others are chosen from lists. */
export const TEXT_FIELDS = [
  "name",
  "people",
  "base",
  "contract",
  "joins",
  "exits",
  "place",
  "covered",
  "source",
  "note",
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Reading what was typed gives a value for the group, or a problem while the group keeps its last readable value. */
export type Read = { value: string | number | null } | { problem: Problem };

const NUMBERS: Partial<Record<TextField, { code: string; blank: number | null }>> = {
  people: { code: "people_not_a_number", blank: 0 },
  contract: { code: "contract_not_a_number", blank: null },
  joins: { code: "joins_invalid", blank: 0 },
  exits: { code: "exits_invalid", blank: 0 },
  covered: { code: "covered_invalid", blank: 0 },
};

/**
 * Reads the text of a field as people type it in either language.
 * @example readField("people", "6.043") // { value: 6043 }
 */
export function readField(field: TextField, text: string): Read {
  if (field === "base") return readBase(text);
  const number = NUMBERS[field];
  if (!number) return { value: field === "name" ? text : text.trim() === "" ? null : text };
  const read = readNumber(text);
  if (typeof read === "number") return { value: read };
  return read.problem === "blank" ? { value: number.blank } : wrong(number.code, field, text);
}

/** A base is kept in hundredths of a rupiah: minimum wages carry sen. */
function readBase(text: string): Read {
  const read = readNumber(text);
  if (typeof read !== "number")
    return read.problem === "blank" ? { value: null } : wrong("base_not_a_number", "base", text);
  const hundredths = toHundredths(read);
  return hundredths.ok ? { value: hundredths.value } : { problem: hundredths.problems[0]! };
}

const wrong = (code: string, field: TextField, text: string): Read => ({
  problem: { code, field, data: { [field]: text.trim() } },
});

/** The value of a field as it stands in its box when nobody is typing. */
export function showField(field: TextField, group: WorkerGroup, language: Language): string {
  const value = group[field];
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (field === "base") return showNumber(language, value / 100, 2);
  // A headcount of zero is an empty box: nobody has to delete a nought before typing.
  if (value === 0) return "";
  return showNumber(language, value, 2);
}
