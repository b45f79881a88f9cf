import type { checkLines } from "../../../texts/book/checks";
import { areaAddress, onSheet, type Area } from "../../address";
import type { Facts } from "../../facts";
import type { SheetKey } from "../../sheetPlan";

export type CheckKey = keyof typeof checkLines;

/** One thing the book checks about itself: two formulas that must agree. */
export interface CheckLine {
  key: CheckKey;
  left: string;
  /** What it should be; 0 by default, for counts of what should not be. */
  right?: string;
  /** "wrong": must be put right; "look": read and decide. */
  severity: "wrong" | "look";
  /** Where to look. */
  sheet: SheetKey;
  area: Area;
  /** Text that marks a cell of the area as the one to look at (wildcards allowed), so that the first can be named. */
  mark?: string;
}

/** Any text at all: the columns beside groups and funds say what is wrong, or nothing. */
export const ANY_TEXT = "?*";

/** Makes the lines of one sheet. */
export const linesOn =
  (sheet: SheetKey) =>
  (key: CheckKey, severity: CheckLine["severity"], area: Area, left: string, more: { right?: string; mark?: string } = {}): CheckLine => ({ key, severity, sheet, area, left, ...more });

export const oneCell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** The area as formulas on other sheets refer to it. */
export const referTo = (facts: Facts, sheet: SheetKey, area: Area): string => onSheet(facts.names[sheet], areaAddress(area, "$"));

/** How many cells of a column say something. */
export const countTexts = (column: string): string => `SUMPRODUCT((${column}<>"")*1)`;
