/**
 * A contribution month (bulan iuran) as one integer: `year * 12 + (month - 1)`.
 * Integers compare, subtract and index; a calendar date would drag time zones into a budget.
 */
export type Month = number;

/** @example monthOf(2025, 4) // April 2025 */
export function monthOf(year: number, month1to12: number): Month {
  return year * 12 + (month1to12 - 1);
}

export function yearOf(month: Month): number {
  return Math.floor(month / 12);
}

/** 1 for January … 12 for December. */
export function monthInYear(month: Month): number {
  return (((month % 12) + 12) % 12) + 1;
}

/** @example monthText(monthOf(2025, 4)) // "2025-04" */
export function monthText(month: Month): string {
  return `${String(yearOf(month)).padStart(4, "0")}-${String(monthInYear(month)).padStart(2, "0")}`;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Reads `2025-04` or `2025-04-15`; null where the text is no real month or day. */
export function readMonth(text: string): Month | null {
  const match = /^\s*(\d{4})-(\d{1,2})(?:-(\d{1,2}))?\s*$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  if (year < 1900 || month < 1 || month > 12) return null;
  if (match[3] !== undefined) {
    const day = Number(match[3]);
    if (day < 1 || day > daysIn(year, month)) return null;
  }
  return monthOf(year, month);
}
