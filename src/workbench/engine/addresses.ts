import type { Rectangle } from "./spreadsheet";

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

/** A sheet name as it stands before "!" in a formula. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[Rr]?[Cc]?\d*$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
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
