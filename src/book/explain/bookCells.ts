import type { Area } from "../address";
import { rawFormula, rawValue, type RawSheet } from "../reading/rawSheet";
import type { SheetKey } from "../sheetPlan";

/** A cell of the workbook; rows and columns count from 0. */
export interface Place {
  sheet: string;
  row: number;
  column: number;
}

/** All cells of a book as they stand: what a figure is explained from. */
export interface BookCells {
  sheets: readonly (RawSheet & { key: SheetKey })[];
  /** Names of ours and where they point; broken ones are left out. */
  names: ReadonlyMap<string, { sheet: string; area: Area }>;
}

export const sheetOf = (cells: BookCells, name: string) => cells.sheets.find((sheet) => sheet.name === name);

export function valueAt(cells: BookCells, { sheet, row, column }: Place): string | number | boolean | null {
  const found = sheetOf(cells, sheet);
  return found ? rawValue(found, row, column) : null;
}

export function formulaAt(cells: BookCells, { sheet, row, column }: Place): string | null {
  const found = sheetOf(cells, sheet);
  return found ? rawFormula(found, row, column) : null;
}

/** How a cell shows its number, in Excel's own words for it. */
export function formatAt(cells: BookCells, { sheet, row, column }: Place): string {
  const found = sheetOf(cells, sheet);
  const format = found?.formats?.[row - found.row]?.[column - found.column];
  return typeof format === "string" ? format : "General";
}

/** The text of a cell that nobody calculates: a title, an entry. */
export function constantText(cells: BookCells, place: Place): string | null {
  const value = valueAt(cells, place);
  return typeof value === "string" && formulaAt(cells, place) === null ? value.trim() : null;
}
