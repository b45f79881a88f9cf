import type { Problem } from "../../law/problem";
import { readMonthText } from "../../texts/months";
import { readNumber } from "../../texts/numbers";

/** Reading a box of the plan: a value, or why there is none. */
export type BoxRead<V> = { value: V } | { problem: Problem };

/** A ceiling: whole rupiah, not negative; empty = none entered. */
export function readCeiling(text: string): BoxRead<number | null> {
  const read = readNumber(text);
  if (typeof read !== "number")
    return read.problem === "blank"
      ? { value: null }
      : { problem: { code: "ceiling_not_a_number", data: { ceiling: text.trim() } } };
  if (read < 0) return { problem: { code: "ceiling_negative", data: { ceiling: read } } };
  if (!Number.isInteger(read)) return { problem: { code: "ceiling_fraction", data: { ceiling: read } } };
  if (!Number.isSafeInteger(read))
    return { problem: { code: "ceiling_too_large", data: { ceiling: read, limit: Number.MAX_SAFE_INTEGER } } };
  return { value: read };
}

/** A percentage as integer per 100,000; empty = null. */
export function readShare(text: string): BoxRead<number | null> {
  const read = readNumber(text.replace(/%\s*$/, ""));
  if (typeof read !== "number" && read.problem === "blank") return { value: null };
  if (typeof read !== "number" || read <= 0 || read > 100)
    return { problem: { code: "percent_not_readable", data: { text: text.trim() } } };
  return { value: Math.round(read * 1000) };
}

/** Any text; empty = null. */
export const readText = (text: string): BoxRead<string | null> => ({ value: text.trim() === "" ? null : text });

/** A whole number of people; empty = not known. */
export function readCount(text: string): BoxRead<number | null> {
  const read = readNumber(text);
  if (typeof read !== "number" && read.problem === "blank") return { value: null };
  return typeof read === "number" && Number.isInteger(read) && read >= 0
    ? { value: read }
    : { problem: { code: "people_not_a_number", data: { people: text.trim() } } };
}

/** Digits and dots, as SIPD prints them; blank = what the law names, if it names one. */
export function readAccount(text: string): BoxRead<string | null> {
  const code = text.trim();
  if (code === "") return { value: null };
  return /^\d+(\.\d+)*$/.test(code)
    ? { value: code }
    : { problem: { code: "account_not_readable", data: { text: code } } };
}

/** A rate in percent, 0 included, as integer per 100,000. */
export function readRate(text: string): BoxRead<number> {
  const read = readNumber(text.replace(/%\s*$/, ""));
  if (typeof read !== "number" || read < 0 || read > 100)
    return { problem: { code: "rate_not_readable", data: { text: text.trim() } } };
  return { value: Math.round(read * 1000) };
}

/** A whole number: rupiah, or parts of a relief. */
export function readWhole(text: string): BoxRead<number> {
  const read = readNumber(text);
  return typeof read === "number" && Number.isSafeInteger(read) && read >= 0
    ? { value: read }
    : { problem: { code: "whole_not_readable", data: { text: text.trim() } } };
}

/** A contribution month. */
export function readNeededMonth(text: string): BoxRead<number> {
  const month = readMonthText(text);
  return month === null ? { problem: { code: "month_invalid", data: { month: text.trim() } } } : { value: month };
}

/** A contribution month; empty = none. */
export function readMonthBox(text: string): BoxRead<number | null> {
  return text.trim() === "" ? { value: null } : readNeededMonth(text);
}
