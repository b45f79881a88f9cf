import { within } from "../address";
import { dayOfSerial, monthOfSerial } from "../content";
import { lastColumn } from "../reading/rawSheet";
import { OVERRIDE_COLUMN_KEYS } from "../overrideColumns";
import { answerNames, groupColumnNames, tableNames } from "../names";
import type { SheetKey } from "../sheetPlan";
import { formatAt, formulaAt, sheetOf, valueAt, type BookCells, type Place } from "./bookCells";
import { cellFormat } from "./cellFormat";

/** What a cell is called by the titles around it; null where nothing stands there. */
export interface CellLabel {
  row: string | null;
  column: string | null;
  /** The column is that of a contribution month (year × 12 + month − 1). */
  month: number | null;
}

/** The column that says what a row is about, on sheets where it does not stand right beside the figure. */
const NAMING_COLUMN: Partial<Record<SheetKey, number>> = {
  budget: 1,
  rka: 3,
  village: 3,
  funds: 1,
  work: 2,
  rates: 1,
  scenarios: 0,
  checks: 1,
};
/** Tables whose first line are titles, however their rows are filled. */
const TITLED: readonly string[] = [
  groupColumnNames.name,
  tableNames.funds,
  tableNames.splits,
  tableNames.overrides,
  tableNames.figures,
  answerNames.riskAssumptions,
];
/** Columns of a table stand beside each other; farther apart something else begins. */
const GAP = 2;
/** A label may stand a little farther from its figure. */
const LABEL_GAP = 3;

/** The titles of a cell, as the sheet shows them. */
export function cellLabel(cells: BookCells, place: Place): CellLabel {
  const sheet = sheetOf(cells, place.sheet);
  if (!sheet || isTitleLine(cells, place)) return { row: null, column: null, month: null };
  const header = headerOf(cells, place, sheet.key);
  const above = header === null ? null : { ...place, row: header };
  const words = above && valueAt(cells, above);
  return {
    row: rowTitle(cells, place, sheet.key, header),
    column: typeof words === "string" ? words.trim() : above && yearTitle(cells, above),
    month: above && monthTitle(cells, above),
  };
}

/** The month whose title a cell is; null of any other. */
export function monthTitle(cells: BookCells, place: Place): number | null {
  const value = valueAt(cells, place);
  return typeof value === "number" && isTitle(cells, place) ? monthOfSerial(value) : null;
}

/** The line of titles of the table a cell stands in: the nearest above it that has one for its column. */
function headerOf(cells: BookCells, place: Place, key: SheetKey): number | null {
  for (const name of TITLED) {
    const table = cells.names.get(name);
    const isInside =
      table?.sheet === place.sheet &&
      (key === "groups" ? place.row > table.area.row : within(table.area, place.row, place.column));
    if (table && isInside) return table.area.row;
  }
  for (let row = place.row - 1; row >= 0; row -= 1) {
    const above = { ...place, row };
    if ((isTitle(cells, above) || yearTitle(cells, above) !== null) && isTitleLine(cells, above)) return row;
    if (isBlankLine(cells, above, key)) return null;
  }
  return null;
}

function isBlankLine(cells: BookCells, place: Place, key: SheetKey): boolean {
  const sheet = sheetOf(cells, place.sheet)!;
  const [first, last] =
    // On `Ringkasan` tables stand side by side.
    key === "summary" ? [place.column - GAP, place.column + GAP] : [sheet.column, lastColumn(sheet)];
  for (let column = Math.max(0, first); column <= last; column += 1)
    if (isOccupied(cells, { ...place, column })) return false;
  return true;
}

const isOccupied = (cells: BookCells, place: Place): boolean =>
  valueAt(cells, place) !== null || formulaAt(cells, place) !== null;

/** Words nobody calculates and no format is meant for, or the first day of a month shown as its name alone. */
function isTitle(cells: BookCells, place: Place): boolean {
  if (typeof valueAt(cells, place) === "number") return cellFormat(formatAt(cells, place)).kind === "monthTitle";
  const noted = cells.names.get(answerNames.comparisonMade);
  if (noted?.sheet === place.sheet && within(noted.area, place.row, place.column)) return false;
  return isPlainText(cells, place) && formulaAt(cells, place) === null;
}

const isPlainText = (cells: BookCells, place: Place): boolean =>
  formatAt(cells, place) === "General" && typeof valueAt(cells, place) === "string";

/** Do titles and nothing else stand in the line of a table? The first of them may follow a choice. */
function isTitleLine(cells: BookCells, place: Place): boolean {
  let [seen, calculated] = [0, 0];
  for (const step of [-1, 1])
    for (let column = place.column, gap = 0; column >= 0 && gap <= GAP; column += step) {
      const one = { ...place, column };
      gap = isOccupied(cells, one) ? 0 : gap + 1;
      if (gap > 0) continue;
      if (calculated > 0 && step < 0) return false;
      if (isTitle(cells, one) || yearTitle(cells, one) !== null) seen += 1;
      else if (step < 0 && isPlainText(cells, one)) calculated += 1;
      else return false;
    }
  // The cell itself was met from both sides. A single text is a heading or a remark.
  return seen + calculated > 2;
}

/** Beside twelve months stands what falls into the year after: "Tahun 2026". */
function yearTitle(cells: BookCells, place: Place): string | null {
  const value = valueAt(cells, place);
  const { kind, before } = cellFormat(formatAt(cells, place));
  return kind === "year" && typeof value === "number" ? `${before} ${dayOfSerial(value).slice(0, 4)}` : null;
}

function rowTitle(cells: BookCells, place: Place, key: SheetKey, header: number | null): string | null {
  const text = (column: number) => {
    const value = column === place.column ? null : valueAt(cells, { ...place, column });
    return typeof value === "string" ? value.trim() : null;
  };
  const change = changeTitle(cells, place);
  if (change) return change;
  const naming = key === "groups" ? cells.names.get(groupColumnNames.name)?.area.column : NAMING_COLUMN[key];
  const named = naming === undefined ? null : text(naming);
  if (named) return named.replace(/^\[#\] /, "");
  // A row kept free for a group that is to come has no name yet.
  if (naming !== undefined && naming !== place.column && formulaAt(cells, { ...place, column: naming })) return null;
  const isColumn = (column: number) =>
    isOccupied(cells, { ...place, column }) ||
    (header !== null && isOccupied(cells, { ...place, row: header, column }));
  for (let column = place.column - 1, gap = 0; column >= 0 && gap <= LABEL_GAP; column -= 1) {
    const found = text(column);
    if (found) return found;
    gap = isColumn(column) ? 0 : gap + 1;
    const counted = countedTitle(cells, { ...place, column });
    if (counted) return counted;
  }
  return null;
}

/** A change of a scenario is called by all that stands before its value: "Hemat, Buruh tani, Orang". */
function changeTitle(cells: BookCells, place: Place): string | null {
  const table = cells.names.get(tableNames.overrides);
  if (table?.sheet !== place.sheet || !within(table.area, place.row, place.column)) return null;
  const before = Array.from({ length: OVERRIDE_COLUMN_KEYS.indexOf("value") }, (_, column) =>
    valueAt(cells, { ...place, column: table.area.column + column }),
  );
  return before.filter((value) => typeof value === "string").join(", ") || null;
}

/** Rows may be called by a year, or a chance. */
function countedTitle(cells: BookCells, place: Place): string | null {
  const value = valueAt(cells, place);
  const format = cellFormat(formatAt(cells, place));
  if (typeof value !== "number" || format.kind === "day") return null;
  const percent = Math.round(value * 100);
  if (format.kind === "percent") return format.decimals === 0 ? `${percent}%` : null;
  const isYear = format.kind === "number" && format.decimals === 0 && !format.isGrouped;
  return isYear && value >= 2000 && value < 2200 ? String(value) : null;
}
