import type { Language } from "./language";

/** What a reader says of text that is no number: nothing there, no number at all, or separators that contradict each other. */
export type NumberProblem = "blank" | "not_number" | "separators";

const SEPARATORS: Record<Language, { group: string; decimal: string }> = {
  id: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
};

/**
 * A number as the language writes it, grouped by thousands, without trailing zeros in its decimals.
 * Written by hand, because `Intl` differs between the web views Office runs in.
 * @param decimals most decimals shown; the rest is rounded away
 * @example showNumber("id", 1234567.5) // "1.234.567,5"
 */
export function showNumber(language: Language, value: number, decimals = 2): string {
  if (!Number.isFinite(value)) return String(value);
  const [whole = "0", fraction = ""] = rounded(Math.abs(value), decimals).toFixed(decimals).split(".");
  const tail = fraction.replace(/0+$/, "");
  const isZero = !/[1-9]/.test(whole + tail);
  return (value < 0 && !isZero ? "-" : "") + showExact(language, tail ? `${whole}.${tail}` : whole);
}

/** Half up by the digits one sees, as Excel rounds: 28.145 becomes 28.15, though its bits are a little less. */
function rounded(value: number, decimals: number): number {
  // Whole numbers may have more digits; smaller and larger ones are written with an exponent.
  if (Number.isInteger(value) || value < 1e-6 || value > 1e15) return value;
  const seen = Number(value.toPrecision(15));
  return Number(`${Math.round(Number(`${seen}e${decimals}`))}e-${decimals}`);
}

/**
 * A number to its last digit, so that a person finds it again.
 * @param value as decimal text with a point where a number could not hold it
 * @example showExact("id", 6043.5) // "6.043,5"
 */
export function showExact(language: Language, value: number | string): string {
  const { group, decimal } = SEPARATORS[language];
  const [whole = "", ...fraction] = String(value).split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, group), ...fraction].join(decimal);
}

/**
 * An amount of rupiah. Sen are shown only where there are any (a wage may carry them; a contribution never does).
 * @example showRupiah("id", 913701600) // "Rp913.701.600"
 * @example showRupiah("en", -16800) // "−Rp16,800"
 */
export function showRupiah(language: Language, value: number): string {
  const whole = Number.isInteger(value);
  const shown = showNumber(language, Math.abs(value), 2);
  const { decimal } = SEPARATORS[language];
  const [units = "0", sen = ""] = shown.split(decimal);
  const text = whole || sen === "" ? units : units + decimal + sen.padEnd(2, "0");
  return `${value < 0 ? "−" : ""}Rp${text}`;
}

/**
 * A difference of two amounts in rupiah, with its sign.
 * @example showDifference("id", -507612000) // "−Rp507.612.000"
 */
export function showDifference(language: Language, value: number): string {
  const sign = value === 0 ? "" : value > 0 ? "+" : "−";
  return sign + showRupiah(language, Math.abs(value));
}

/**
 * A fraction as a percentage.
 * @param fraction 0.0024 for 0.24 %
 * @example showPercent("id", 0.0024) // "0,24%"
 */
export function showPercent(language: Language, fraction: number, decimals = 3): string {
  return `${showNumber(language, fraction * 100, decimals)}%`;
}

/**
 * Reads a number as people type it in either language: `1.234.567,89`, `1,234,567.89`, `Rp 16.800`, `16.800,-`,
 * `(1.500)`; ordinary, non-breaking and narrow spaces are ignored.
 *
 * One separator alone followed by exactly three digits ("16.800", "16,800") groups thousands: amounts in rupiah never
 * carry three decimals. After a lone zero ("0,240") it is a decimal mark.
 * @example readNumber("Rp 16.800") // 16800
 * @example readNumber("2.474.598,99") // 2474598.99
 * @example readNumber("banyak") // { problem: "not_number" }
 */
export function readNumber(text: string): number | { problem: NumberProblem } {
  let rest = text.replace(/[\s\u00a0\u2007\u2009\u202f]/g, "");
  if (rest === "") return { problem: "blank" };
  rest = rest.replace(/^(-|\u2212|\()?(rp\.?|idr)/i, "$1").replace(/,-\)?$/, (end) => (end.endsWith(")") ? ")" : ""));
  let sign = 1;
  if (/^\(.*\)$/.test(rest)) {
    sign = -1;
    rest = rest.slice(1, -1);
  } else if (/^[-\u2212+]/.test(rest)) {
    sign = rest.startsWith("+") ? 1 : -1;
    rest = rest.slice(1);
  }
  const isPower = /^\d+([.,]\d+)?e[+-]?\d+$/i.test(rest);
  if (!isPower && !/^\d[\d.,]*$/.test(rest) && !/^[.,]\d+$/.test(rest)) return { problem: "not_number" };
  const plain = isPower ? rest.replace(",", ".") : dropGrouping(rest);
  if (plain === null) return { problem: "separators" };
  // What no computer can hold ("1e400") would be told as "Infinity", which nobody typed.
  return Number.isFinite(Number(plain)) ? sign * Number(plain) : { problem: "not_number" };
}

/** Digits with separators → digits with a decimal point, or null where the separators make no sense. */
function dropGrouping(digits: string): string | null {
  const dots = digits.split(".").length - 1;
  const commas = digits.split(",").length - 1;
  if (dots + commas === 0) return digits;
  if (dots > 0 && commas > 0) {
    const decimal = digits.lastIndexOf(".") > digits.lastIndexOf(",") ? "." : ",";
    const group = decimal === "." ? "," : ".";
    const [whole = "", fraction = "", ...more] = digits.split(decimal);
    if (more.length > 0 || !isGrouped(whole, group)) return null;
    return `${whole.split(group).join("")}.${fraction || "0"}`;
  }
  const mark = dots > 0 ? "." : ",";
  if (dots + commas > 1) return isGrouped(digits, mark) ? digits.split(mark).join("") : null;
  const [whole = "", fraction = ""] = digits.split(mark);
  if (/^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3) return whole + fraction;
  return `${whole || "0"}.${fraction || "0"}`;
}

function isGrouped(text: string, mark: string): boolean {
  const [first = "", ...groups] = text.split(mark);
  return /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}
