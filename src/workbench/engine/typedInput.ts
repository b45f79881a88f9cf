/** What a person's typing means: numbers, dates, percentages, booleans by locale, errors. Knows nothing of Univer. */
import type { CellError, CellScalar } from "./cells";
import type { SpreadsheetLocale } from "./spreadsheet";

export interface TypedValue {
  value: CellScalar | CellError;
  /** The format Excel gives a cell that has none, e.g. "0%" for "5%"; null = leaves it. */
  numberFormat: string | null;
}

/** Typed like this, an error value is one: Excel writes them so in a file's cells, too. */
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

const MONTHS: Record<string, number> = Object.fromEntries(
  [
    ["jan", "januari", "january"],
    ["feb", "februari", "february"],
    ["mar", "maret", "march"],
    ["apr", "april"],
    ["mei", "may"],
    ["jun", "juni", "june"],
    ["jul", "juli", "july"],
    ["agu", "agt", "agustus", "aug", "august"],
    ["sep", "september"],
    ["okt", "oktober", "oct", "october"],
    ["nov", "november"],
    ["des", "desember", "dec", "december"],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
);

/**
 * Reads text as Excel does when it is typed into a cell with the General format.
 * @example readTyped("1.234,5", "id-ID").value // 1234.5
 * @example readTyped("5%", "en-US") // { value: 0.05, numberFormat: "0%" }
 */
export function readTyped(text: string, locale: SpreadsheetLocale): TypedValue {
  if (text.startsWith("'")) return { value: text.slice(1), numberFormat: null };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE", numberFormat: null };
  if (ERRORS.includes(upper)) return { value: { error: upper }, numberFormat: null };
  return readNumber(trimmed, locale) ?? readDate(trimmed, locale) ?? { value: text, numberFormat: null };
}

function readNumber(text: string, locale: SpreadsheetLocale): TypedValue | null {
  const [group, decimal] = locale === "id-ID" ? [".", ","] : [",", "."];
  const pattern = new RegExp(
    `^(\\()?([+-])?(Rp\\.?\\s?|\\$)?([+-])?(\\d{1,3}(?:\\${group}\\d{3})+|\\d+)?(?:\\${decimal}(\\d*))?(?:E([+-]?\\d+))?\\s?(%)?(\\))?$`,
    "i",
  );
  const match = pattern.exec(text);
  if (!match) return null;
  const [, open, sign1, currency, sign2, whole, fraction, exponent, percent, close] = match;
  if ((open === undefined) !== (close === undefined) || (whole === undefined && !fraction)) return null;
  const digits = (whole ?? "0").replaceAll(group!, "");
  let value = Number(`${digits}.${fraction || "0"}e${exponent ?? "0"}`);
  if (!Number.isFinite(value)) return null;
  if (percent) value = Number(`${digits}.${fraction || "0"}e${Number(exponent ?? 0) - 2}`);
  if (sign1 === "-" || sign2 === "-" || open) value = -value;
  const grouped = whole !== undefined && whole.includes(group!);
  let numberFormat: string | null = null;
  if (percent) numberFormat = fraction ? "0.00%" : "0%";
  else if (currency) numberFormat = `${currency.startsWith("$") ? "$" : "[$Rp-421]"}#,##0${fraction ? ".00" : ""}`;
  else if (grouped) numberFormat = fraction ? "#,##0.00" : "#,##0";
  else if (exponent !== undefined) numberFormat = "0.00E+00";
  return { value, numberFormat };
}

function readDate(text: string, locale: SpreadsheetLocale): TypedValue | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "yyyy-mm-dd");
  const numeric = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/.exec(text);
  if (numeric) {
    const first = Number(numeric[1]);
    const second = Number(numeric[2]);
    const [day, month] = locale === "id-ID" ? [first, second] : [second, first];
    return dated(fullYear(numeric[3]), month, day, locale === "id-ID" ? "dd/mm/yyyy" : "m/d/yyyy");
  }
  const worded = /^(?:(\d{1,2})[ -])?(\p{L}{3,})[ -](\d{2}|\d{4})$/u.exec(text);
  const month = worded && MONTHS[worded[2]!.toLowerCase()];
  if (worded && month)
    return dated(fullYear(worded[3]), month, Number(worded[1] ?? 1), worded[1] ? "d mmm yyyy" : "mmm yyyy");
  return null;
}

function fullYear(text: string | undefined): number {
  if (text === undefined) return new Date().getFullYear();
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, numberFormat: string): TypedValue | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900) return null;
  return { value: dateSerial(year, month, day), numberFormat };
}

/** Excel's day number; 1 January 1900 is 1, and the 29 February 1900 that never was is counted. */
function dateSerial(year: number, month: number, day: number): number {
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 31)) / 86_400_000);
  return days > 59 ? days + 1 : days;
}
