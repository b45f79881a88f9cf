/** A native formula, English and with commas, beginning with "=". Text that merely looks like one is never a formula. */
export interface Formula {
  readonly formula: string;
}

/** What a cell holds; null leaves it blank. Dates are serial numbers with a date format, never `Date`. */
export type Content = string | number | boolean | Formula | null;

export const formula = (text: string): Formula => ({ formula: `=${text}` });

export const isFormula = (content: Content | undefined): content is Formula =>
  typeof content === "object" && content !== null && "formula" in content;

/** What was found in a cell, formulas as formulas. */
export const asContent = (raw: string | number | boolean | null): Content =>
  typeof raw === "string" && raw.startsWith("=") ? { formula: raw } : raw;

/** A text constant inside a formula. @example quoteText('a "b"') // '"a ""b"""' */
export const quoteText = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/**
 * The serial number of the first day of a contribution month (year × 12 + month − 1), as Excel counts days
 * from 1900 (which it takes for a leap year; all months here come after that).
 * @example monthSerial(2025 * 12) // 45658
 */
export function monthSerial(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000 + 25_569;
}

/** The serial number of a day as it is kept, "2025-05-15"; the text itself where it is no day. */
export function daySerial(text: string): number | string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year ? Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569 : text;
}

/** The other way: "2025-05-15". */
export const dayOfSerial = (serial: number): string =>
  new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);

/** The contribution month a serial day lies in; null where it is no day after February 1900. */
export function monthOfSerial(serial: number): number | null {
  if (!Number.isFinite(serial) || serial < 61 || serial > 2_958_465) return null;
  const day = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  return day.getUTCFullYear() * 12 + day.getUTCMonth();
}
