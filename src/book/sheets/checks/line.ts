import type { checkLines } from "../../../texts/book/checks";
import { areaAddress, onSheet, type Area } from "../../address";
import type { Facts } from "../../facts";
import type { SheetKey } from "../../sheetPlan";

export type CheckKey = keyof typeof checkLines;

/** One thing the book checks about itself: two formulas that must agree. */
export interface CheckLine {
  key: CheckKey;
  left: string;
  /** What it should be: a formula or a figure; 0 by default, for counts of what should not be. */
  right?: string | number;
  /** "wrong": must be put right; "look": read and decide. */
  severity: "wrong" | "look";
  /** Where to look. */
  sheet: SheetKey;
  area: Area;
  /** The first cell of the area that says anything can be named. */
  names?: true;
  /** Or which are meant: 1 or 0 for each row of `Hitung`, and where these rows stand in their table, its titles being 1. */
  flags?: { each: string; positions: string };
  /** Both sides are years, which carry no thousands mark. */
  years?: true;
  /** Both sides are sums of unlike numbers: their difference says nothing. */
  checksum?: true;
}

/** Makes the lines of one sheet. */
export const linesOn =
  (sheet: SheetKey) =>
  (
    key: CheckKey,
    severity: CheckLine["severity"],
    area: Area,
    left: string,
    more: Pick<CheckLine, "right" | "names" | "flags" | "years" | "checksum"> = {},
  ): CheckLine => ({ key, severity, sheet, area, left, ...more });

export const oneCell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** The area as formulas on other sheets refer to it. */
export const referTo = (facts: Facts, sheet: SheetKey, area: Area): string =>
  onSheet(facts.names[sheet], areaAddress(area, "$"));

/** 1 where a cell holds a word that is not in a list. */
export const unlisted = (cell: string, list: string): string => `(${cell}<>"")*(SUMPRODUCT((${list}=${cell})*1)=0)`;

/** How many cells of a column say something. */
export const countTexts = (column: string): string => `SUMPRODUCT((${column}<>"")*1)`;

/**
 * Rows of an input table beyond those the formulas read: inserted ones, and the blank row at its end if somebody typed
 * there. @param columns how many of its columns are asked
 */
export const unreadRows = (table: string, rows: number, columns: number): string => {
  const last = Array.from({ length: columns }, (_, column) => `INDEX(${table},ROWS(${table}),${column + 1})`).join("&");
  return `MAX(0,ROWS(${table})-${rows + 2})+IF(${last}="",0,1)`;
};
