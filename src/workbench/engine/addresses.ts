/** Cells, rectangles and their addresses: the one place of the workbench that knows how `B2:C5` is written and read. */
import type { Rectangle } from "./spreadsheet";

/** Excel's own bounds of a sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let text = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

/** "A" → 0, "aa" → 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export const wholeSheet: Rectangle = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

export function isEntireColumn(rect: Rectangle): boolean {
  return rect.row === 0 && rect.rows === SHEET_ROWS;
}

export function isEntireRow(rect: Rectangle): boolean {
  return rect.column === 0 && rect.columns === SHEET_COLUMNS;
}

export function isUnbounded(rect: Rectangle): boolean {
  return isEntireColumn(rect) || isEntireRow(rect);
}

const corner = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const column = /^\$?([A-Za-z]{1,3})$/;
const row = /^\$?(\d{1,7})$/;

/** "B2:C5", "$A:$C", "3:7", "D4" → a rectangle; null when the text is no address inside the sheet. */
export function parseA1(text: string): Rectangle | null {
  const parts = text.split(":");
  if (parts.length > 2) return null;
  const [first = "", second = first] = parts.map((part) => part.trim());
  const cells = [corner.exec(first), corner.exec(second)];
  if (cells[0] && cells[1]) {
    return between(
      Number(cells[0][2]) - 1,
      columnNumber(cells[0][1] ?? ""),
      Number(cells[1][2]) - 1,
      columnNumber(cells[1][1] ?? ""),
    );
  }
  const columns = [column.exec(first), column.exec(second)];
  if (parts.length === 2 && columns[0] && columns[1]) {
    return between(0, columnNumber(columns[0][1] ?? ""), SHEET_ROWS - 1, columnNumber(columns[1][1] ?? ""));
  }
  const rows = [row.exec(first), row.exec(second)];
  if (parts.length === 2 && rows[0] && rows[1]) {
    return between(Number(rows[0][1]) - 1, 0, Number(rows[1][1]) - 1, SHEET_COLUMNS - 1);
  }
  return null;
}

function between(row1: number, column1: number, row2: number, column2: number): Rectangle | null {
  const rect = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row1 - row2) + 1,
    columns: Math.abs(column1 - column2) + 1,
  };
  return isInsideSheet(rect) ? rect : null;
}

export function isInsideSheet(rect: Rectangle): boolean {
  return (
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows > 0 &&
    rect.columns > 0 &&
    rect.row + rect.rows <= SHEET_ROWS &&
    rect.column + rect.columns <= SHEET_COLUMNS
  );
}

/** "B2:C5"; whole columns "A:C", whole rows "3:7". */
export function printA1(rect: Rectangle): string {
  const lastRow = rect.row + rect.rows;
  const lastColumn = columnLetters(rect.column + rect.columns - 1);
  if (isEntireRow(rect)) return `${rect.row + 1}:${lastRow}`;
  if (isEntireColumn(rect)) return `${columnLetters(rect.column)}:${lastColumn}`;
  const first = `${columnLetters(rect.column)}${rect.row + 1}`;
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

export function printAbsoluteA1(rect: Rectangle): string {
  return printA1(rect).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** A sheet name as it stands before "!": quoted where Excel quotes it. */
export function quoteSheetName(name: string): string {
  const plain = /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/.test(name) && !parseA1(name) && !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'Sheet 1'!A1" → ["Sheet 1", "A1"]; no sheet → [null, text]. */
export function splitSheet(text: string): [string | null, string] {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return [null, text];
  let sheet = text.slice(0, mark);
  if (sheet.startsWith("'") && sheet.endsWith("'")) sheet = sheet.slice(1, -1).replaceAll("''", "'");
  return [sheet, text.slice(mark + 1)];
}

export function addressOf(
  rect: Rectangle,
  options: { sheetName?: string; absolute?: boolean; alwaysRange?: boolean } = {},
): string {
  const dollar = options.absolute ? "$" : "";
  const cell = (row: number, column: number) => `${dollar}${columnLetters(column)}${dollar}${row + 1}`;
  const first = cell(rect.row, rect.column);
  const single = rect.rows === 1 && rect.columns === 1 && !options.alwaysRange;
  const address = single ? first : `${first}:${cell(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
  return options.sheetName === undefined ? address : `${quoteSheetName(options.sheetName)}!${address}`;
}

export function intersect(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function unite(a: Rectangle | null, b: Rectangle): Rectangle {
  if (!a) return { ...b };
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function sameRect(left: Rectangle, right: Rectangle): boolean {
  return (
    left.row === right.row && left.column === right.column && left.rows === right.rows && left.columns === right.columns
  );
}

export function contains(outer: Rectangle, inner: Rectangle): boolean {
  const shared = intersect(outer, inner);
  return shared !== null && sameRect(shared, inner);
}

/** Univer's form of a rectangle. */
export function toRange(rect: Rectangle): { startRow: number; endRow: number; startColumn: number; endColumn: number } {
  return {
    startRow: rect.row,
    endRow: rect.row + rect.rows - 1,
    startColumn: rect.column,
    endColumn: rect.column + rect.columns - 1,
  };
}

export function toRectangle(range: {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}): Rectangle {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
