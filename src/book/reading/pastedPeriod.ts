import { monthOf, yearOf, type Month } from "../../law/month";
import { numericDates, readMonthText } from "../../texts/months";
import { readNumber } from "../../texts/numbers";

export interface Period {
  first: Month;
  last: Month;
}

/**
 * A month of a list: as everywhere, and without a year, which is then that of the budget: "Apr", "4", "Apr-25".
 * @returns null where the text is no month
 */
export function readMonthOfYear(text: string, year: number): Month | null {
  const short = /^([a-z]+)[-. /']*(\d{2})$/i.exec(text.trim());
  if (short) return readMonthText(`${short[1]} 20${short[2]}`);
  const known = readMonthText(text);
  if (known !== null) return known;
  const bare = text.trim();
  return /^\d{1,2}$/.test(bare) ? readMonthText(`${bare}/${year}`) : readMonthText(`${bare} ${year}`);
}

const BETWEEN = /^(.+?)(?:\s+(?:s\.?\s?\/?d\.?|sampai dengan|sampai|hingga|to|until)\s+|\s*[–—-]\s*)(.+)$/i;

/**
 * The months a list gives in one column: "Apr–Des", "April s.d. Desember", "April" alone, or how many, "9 bulan",
 * counted from `first`.
 * @returns null where it is none of them, or where that many months do not fit into the year
 */
export function readPeriod(text: string, year: number, first: Month): Period | null {
  const count = readNumber(text.replace(/\s*(bulan|bln|months?)\.?$/i, ""));
  if (typeof count === "number") {
    const last = first + count - 1;
    const fits = Number.isInteger(count) && count > 0 && last <= monthOf(Math.max(year, yearOf(first)), 12);
    return fits ? { first, last } : null;
  }
  const [, from = text, until = text] = BETWEEN.exec(text.trim()) ?? [];
  const ends = [readMonthOfYear(from, year), readMonthOfYear(until, year)] as const;
  return ends[0] !== null && ends[1] !== null ? { first: ends[0], last: ends[1] } : null;
}

/** What a date of three numbers begins with, by the country it was written in. */
export type DateOrder = "day" | "month";

/** The month of a date of three numbers, read in one order; null where it is no date in that order. */
export const readNumericDate = (text: string, order: DateOrder): Month | null =>
  numericDates(text)[order === "day" ? 0 : 1];

/**
 * Dates that were copied together were written in one order: "31/12/2026" says that "01/04/2026" beside it is in April.
 * Null where nothing tells, or where they contradict each other.
 */
export function orderOfDates(texts: readonly string[]): DateOrder | null {
  const orders = new Set(texts.map(orderOfDate).filter((order) => order !== null));
  return orders.size === 1 ? [...orders][0]! : null;
}

/** The order only in which a date of three numbers is one; null where both would do, or neither. */
function orderOfDate(text: string): DateOrder | null {
  const [day, month] = numericDates(text);
  if ((day === null) === (month === null)) return null;
  return day === null ? "month" : "day";
}
