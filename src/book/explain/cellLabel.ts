import { fundColumns, fundsSheet } from "../../texts/book/funds";
import { groupColumns } from "../../texts/book/groups";
import { ratesSheet } from "../../texts/book/rates";
import { rkaSheet } from "../../texts/book/rka";
import { monthOfSerial } from "../content";
import { groupColumnNames } from "../names";
import type { SheetKey } from "../sheetPlan";
import { constantText, formulaAt, sheetOf, valueAt, type BookCells, type Place } from "./bookCells";

/** What a cell is called by the titles around it; null where nothing stands there. */
export interface CellLabel {
  row: string | null;
  column: string | null;
  /** The column is that of a contribution month (year × 12 + month − 1). */
  month: number | null;
}

/** The column that says what a row is about, on sheets where it does not stand right beside the figure. */
const NAMING_COLUMN: Partial<Record<SheetKey, number>> = { budget: 1, rka: 3, village: 3, funds: 1, work: 2, rates: 1 };
/** Titles of months stand in a line of at least this many. */
const MONTHS_IN_LINE = 6;
/** Titles whose cells hold days, shown as months. */
const DAY_TITLES: ReadonlySet<string> = new Set(
  [
    groupColumns.first,
    groupColumns.last,
    fundColumns.firstMonth,
    fundColumns.lastMonth,
    fundsSheet.exhausted,
    rkaSheet.first,
    ratesSheet.from,
    ratesSheet.until,
  ].flatMap((words) => Object.values<string>(words)),
);

/** The titles of a cell, as the sheet shows them. */
export function cellLabel(cells: BookCells, place: Place): CellLabel {
  const sheet = sheetOf(cells, place.sheet);
  const title = sheet ? columnTitle(cells, place, sheet.key) : null;
  const month = typeof title === "number" ? monthOfSerial(title) : null;
  return {
    row: sheet ? rowTitle(cells, place, sheet.key) : null,
    column: typeof title === "string" ? title : null,
    month,
  };
}

/** The month a cell holds, where its column holds days; null elsewhere. */
export function monthHeld(label: CellLabel, value: unknown): number | null {
  return label.column !== null && DAY_TITLES.has(label.column) && typeof value === "number"
    ? monthOfSerial(value)
    : null;
}

function rowTitle(cells: BookCells, place: Place, key: SheetKey): string | null {
  const text = (column: number) => {
    const value = column === place.column ? null : valueAt(cells, { ...place, column });
    return typeof value === "string" ? value.trim() : null;
  };
  const naming = key === "groups" ? cells.names.get(groupColumnNames.name)?.area.column : NAMING_COLUMN[key];
  const named = naming === undefined ? null : text(naming);
  if (named) return named.replace(/^\[#\] /, "");
  for (let column = place.column - 1; column >= 0; column -= 1) {
    const found = text(column);
    if (found) return found;
  }
  return null;
}

/** The nearest title above: a text nobody calculates, or the first day of a month in a line of such days. */
function columnTitle(cells: BookCells, place: Place, key: SheetKey): string | number | null {
  const header = key === "groups" ? cells.names.get(groupColumnNames.name)?.area.row : undefined;
  if (header !== undefined && header < place.row) return constantText(cells, { ...place, row: header });
  for (let row = place.row - 1; row >= 0; row -= 1) {
    const above = { ...place, row };
    const text = constantText(cells, above);
    if (text) return text;
    const value = valueAt(cells, above);
    if (typeof value === "number" && formulaAt(cells, above) === null && isMonthLine(cells, above)) return value;
  }
  return null;
}

function isMonthLine(cells: BookCells, place: Place): boolean {
  const sheet = sheetOf(cells, place.sheet)!;
  const line = sheet.values[place.row - sheet.row] ?? [];
  const isMonth = (value: unknown) =>
    typeof value === "number" && value > 42_000 && value < 70_000 && monthOfSerial(value) !== null;
  return isMonth(valueAt(cells, place)) && line.filter(isMonth).length >= MONTHS_IN_LINE;
}
