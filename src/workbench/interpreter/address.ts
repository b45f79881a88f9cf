import type { Rectangle } from "../engine/spreadsheet";

/** Excel's own bounds of a sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
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
  const lastColumn = columnName(rect.column + rect.columns - 1);
  if (isEntireRow(rect)) return `${rect.row + 1}:${lastRow}`;
  if (isEntireColumn(rect)) return `${columnName(rect.column)}:${lastColumn}`;
  const first = `${columnName(rect.column)}${rect.row + 1}`;
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

export function intersect(left: Rectangle, right: Rectangle): Rectangle | null {
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const rows = Math.min(left.row + left.rows, right.row + right.rows) - row;
  const columns = Math.min(left.column + left.columns, right.column + right.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function boundingRect(left: Rectangle, right: Rectangle): Rectangle {
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  return {
    row,
    column,
    rows: Math.max(left.row + left.rows, right.row + right.rows) - row,
    columns: Math.max(left.column + left.columns, right.column + right.columns) - column,
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
