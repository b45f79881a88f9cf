import type { Language } from "../../texts/language";
import { showDay, showMonth } from "../../texts/months";
import { showNumber } from "../../texts/numbers";
import { shownCells } from "../../texts/book/shown";
import { dayOfSerial, monthOfSerial } from "../content";
import { cellFormat, type CellFormat } from "./cellFormat";

/** Decimals of numbers whose format names none. */
const MOST_DECIMALS = 6;

/**
 * What a cell shows, in our own words for figures: "31,94%", "Agu 2025", "−113,7 juta". A zero stays a zero where the
 * cell shows a dash.
 */
export function shownValue(language: Language, value: string | number | boolean, format: string): string {
  if (typeof value === "boolean") return shownCells[language][value ? "yes" : "no"];
  if (typeof value === "string") return value === "" ? "–" : value;
  const shape = cellFormat(format);
  const date = shownDate(language, value, shape);
  if (date !== null) return date;
  return isNumber(shape) ? shownNumber(language, value, shape) : showNumber(language, value, MOST_DECIMALS);
}

/** The whole of a number of which the cell shows a part only; null where it shows all of it. */
export function wholeValue(language: Language, value: unknown, format: string): string | null {
  const shape = cellFormat(format);
  if (typeof value !== "number" || !isNumber(shape) || shape.decimals === null) return null;
  const whole = shownNumber(language, value, { ...shape, decimals: MOST_DECIMALS, thousands: 0 });
  return whole === shownNumber(language, value, { ...shape, thousands: 0 }) && shape.thousands === 0 ? null : whole;
}

type NumberShape = Extract<CellFormat, { thousands: number }>;
const isNumber = (shape: CellFormat): shape is NumberShape => "thousands" in shape;

function shownNumber(language: Language, value: number, shape: NumberShape): string {
  const { kind, decimals, thousands, isGrouped, isSigned, before, after } = shape;
  const scaled = (kind === "percent" ? value * 100 : value) / 1000 ** thousands;
  const size = showNumber(language, rounded(Math.abs(scaled), decimals ?? MOST_DECIMALS), MOST_DECIMALS);
  const digits = isGrouped || kind === "percent" ? size : ungrouped(language, size);
  const sign = digits === "0" ? "" : scaled < 0 ? "−" : isSigned ? "+" : "";
  const scale = digits === "0" ? "" : (shownCells[language].scales[thousands] ?? "");
  return [before, sign + digits + (kind === "percent" ? "%" : ""), scale, after].filter(Boolean).join(" ");
}

/** As spreadsheets round: by the fifteen digits they keep, and half away from zero. */
function rounded(size: number, decimals: number): number {
  const kept = Number(size.toPrecision(15));
  return kept < 1e-6 || kept >= 1e15
    ? Number(kept.toFixed(decimals))
    : Number(`${Math.round(Number(`${kept}e${decimals}`))}e-${decimals}`);
}

/** A year has no thousands. */
const ungrouped = (language: Language, digits: string): string => digits.split(language === "id" ? "." : ",").join("");

function shownDate(language: Language, value: number, { kind, before }: CellFormat): string | null {
  const month = kind === "number" || kind === "percent" || kind === "text" ? null : monthOfSerial(value);
  if (month === null) return null;
  const words =
    kind === "day"
      ? showDay(language, dayOfSerial(value))
      : kind === "year"
        ? String(Math.floor(month / 12))
        : showMonth(language, month);
  return [before, words].filter(Boolean).join(" ");
}
