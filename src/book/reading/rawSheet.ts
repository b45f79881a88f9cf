import { plainSigns } from "../../texts/plainSigns";
import { cellAddress } from "../address";

/** A sheet as it was found: the used cells with values and formulas, and where the first of them stands. */
export interface RawSheet {
  name: string;
  /** Of the first cell, from 0. */
  row: number;
  column: number;
  values: unknown[][];
  formulas: unknown[][];
  /** Number formats, where they were asked for. */
  formats?: unknown[][];
  /** Cells that hold a text which reads as an error value (somebody's name for a group), by `cellAddress`. */
  texts?: ReadonlySet<string>;
}

const ERROR_VALUES: ReadonlySet<unknown> = new Set([
  ...["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"],
  ...["#GETTING_DATA", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!"],
]);

/** Whether a value, as Excel gives it, reads as an error: whether it is one, the letters alone do not tell. */
export const readsAsError = (value: unknown): boolean => ERROR_VALUES.has(value);

/** An error value such as #REF!, and no text that reads like one. */
export function holdsError(sheet: RawSheet, row: number, column: number): boolean {
  const value = sheet.values[row - sheet.row]?.[column - sheet.column];
  return readsAsError(value) && !sheet.texts?.has(cellAddress(row, column));
}

/** What a cell holds, without signs nobody sees; blank is null. Outside the used cells all is blank. */
export function rawValue(sheet: RawSheet, row: number, column: number): string | number | boolean | null {
  const value = sheet.values[row - sheet.row]?.[column - sheet.column];
  if (typeof value === "string") {
    const text = plainSigns(value);
    return text.trim() === "" ? null : text;
  }
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** A cell's formula; a text that begins with "=" stands there as its own value and is none. */
export function rawFormula(sheet: RawSheet, row: number, column: number): string | null {
  const [formula, value] = [sheet.formulas, sheet.values].map(
    (cells) => cells[row - sheet.row]?.[column - sheet.column],
  );
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

export const lastRow = (sheet: RawSheet): number => sheet.row + sheet.values.length - 1;
export const lastColumn = (sheet: RawSheet): number => sheet.column + (sheet.values[0]?.length ?? 0) - 1;
