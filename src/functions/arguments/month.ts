import { monthOf, monthText, type Month } from "../../law/month";
import { fail, lawProblem } from "../../law/problem";
import { FIRST_MONTH } from "../../law/regulations";
import type { Program } from "../../law/terms";
import { argumentSaysText } from "../../texts/functions/arguments";
import { ambiguousDateText, readMonthText } from "../../texts/months";
import { refuse, refuseWith, valueOf } from "../cellError";
import { functionLanguage } from "../language";
import { readCell, type CellValue } from "./cellValue";

/** Later dates are slips: 202504 read as a date lies in the year 2454. */
const LAST_MONTH = monthOf(2100, 12);

/** A bare year (2025) would silently be a day in 1905. */
const looksLikeYear = (serial: number) => Number.isInteger(serial) && serial >= 1990 && serial <= 2100;

/**
 * The contribution month of a date: a serial number of Excel's 1900 system, or text that cannot be misread
 * (`2025-04`, `2025-04-15`, `Apr 2025`, `25/04/2025`). `04/05/2025` as text is refused: it is two dates in two countries.
 * @returns null where nothing was given
 */
export function readMonthArgument(argument: string, given: unknown): Month | null {
  const value = readCell(argument, given, "month");
  if (value === null) return null;
  if (typeof value === "number" && looksLikeYear(value)) return refuse(argument, "year", "month");
  const month = monthOfCell(value);
  if (month !== null) return month;
  const language = functionLanguage();
  const ambiguous = typeof value === "string" ? ambiguousDateText(language, value) : null;
  return ambiguous ? refuseWith(argumentSaysText(language, argument, ambiguous)) : refuse(argument, { value }, "month");
}

/** The month of a cell's value, or null where it is none that can be used. */
export function monthOfCell(value: CellValue): Month | null {
  if (typeof value === "number" && looksLikeYear(value)) return null;
  const month =
    typeof value === "number" ? monthOfSerial(value) : typeof value === "string" ? readMonthText(value) : null;
  return month === null || month > LAST_MONTH ? null : month;
}

export function requireMonth(argument: string, given: unknown): Month {
  return readMonthArgument(argument, given) ?? refuse(argument, "missing", "month");
}

/**
 * The first month of a period. One before the law is told here, as #N/A, because a period that starts a century too
 * early would otherwise be reported as too long.
 */
export function requireFirstMonth(given: unknown, [program = "JKK"]: readonly Program[]): Month {
  const month = requireMonth("mulai", given);
  if (month >= FIRST_MONTH) return month;
  const data = { program, month: monthText(month), first: monthText(FIRST_MONTH) };
  return valueOf<Month>(fail(lawProblem("month_before_law", data, "month")), "mulai");
}

/**
 * Excel counts days from 1900-01-01 = 1 and believes in a 29 February 1900; from March 1900 on, 1899-12-30 is day 0.
 * The days before are wrong by one, and 115 years before the law.
 */
function monthOfSerial(serial: number): Month | null {
  if (serial < 1) return null;
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  const year = day.getUTCFullYear();
  return Number.isNaN(year) ? null : monthOf(year, day.getUTCMonth() + 1);
}
