/** A sheet as it was found: the used cells with values and formulas, and where the first of them stands. */
export interface RawSheet {
  name: string;
  /** Of the first cell, from 0. */
  row: number;
  column: number;
  values: unknown[][];
  formulas: unknown[][];
}

/** What a cell holds; blank is null. Outside the used cells all is blank. */
export function rawValue(sheet: RawSheet, row: number, column: number): string | number | boolean | null {
  const value = sheet.values[row - sheet.row]?.[column - sheet.column];
  if (typeof value === "string") return value.trim() === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

export function rawFormula(sheet: RawSheet, row: number, column: number): string | null {
  const formula = sheet.formulas[row - sheet.row]?.[column - sheet.column];
  return typeof formula === "string" && formula.startsWith("=") ? formula : null;
}

export const lastRow = (sheet: RawSheet): number => sheet.row + sheet.values.length - 1;
export const lastColumn = (sheet: RawSheet): number => sheet.column + (sheet.values[0]?.length ?? 0) - 1;
