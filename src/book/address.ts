/** Rows and columns count from 0 here; `A1` texts are made only at the edge. */
export interface Cell {
  row: number;
  column: number;
}

export interface Area extends Cell {
  rows: number;
  columns: number;
}

/** Every cell a sheet of Excel has. */
export const EVERY_CELL: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** A book names some 300,000 cells, of some hundred columns. */
const lettersOf: string[] = [];

/** @example columnLetters(27) // "AB" */
export const columnLetters = (column: number): string => (lettersOf[column] ??= spellColumn(column));

function spellColumn(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** @example columnOf("AB") // 27 */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

type Fixing = "" | "$";

/** `fix`: "" relative, "$" fixed, "row" and "column" fix one of the two. */
export type Fix = "" | "$" | "row" | "column";

const marks = (fix: Fix): [Fixing, Fixing] => [
  fix === "$" || fix === "column" ? "$" : "",
  fix === "$" || fix === "row" ? "$" : "",
];

/** @example cellAddress(6, 2, "$") // "$C$7" */
export function cellAddress(row: number, column: number, fix: Fix = ""): string {
  const [fixColumn, fixRow] = marks(fix);
  return `${fixColumn}${columnLetters(column)}${fixRow}${row + 1}`;
}

/** @example areaAddress({ row: 0, column: 0, rows: 3, columns: 2 }) // "A1:B3" */
export function areaAddress(area: Area, fix: Fix = ""): string {
  const first = cellAddress(area.row, area.column, fix);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1, fix)}`;
}

/** @example within({ row: 0, column: 0, rows: 3, columns: 2 }, 2, 1) // true */
export const within = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** What two areas share; null where they do not meet. */
export function overlap(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area around both. */
export function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** @example quoteSheet("Baca dulu") // "'Baca dulu'" */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/** @example unquoteSheet("'Baca dulu'") // "Baca dulu" */
export const unquoteSheet = (name: string): string => name.replace(/^'|'$/g, "").replace(/''/g, "'");

/** A reference from another sheet, fixed. @example onSheet("Tarif", "$B$6") // "Tarif!$B$6" */
export const onSheet = (sheet: string, address: string): string => `${quoteSheet(sheet)}!${address}`;

/** Reads "F12" or "$F$12:G$20", with or without a sheet in front; null for whole rows and columns and for nonsense. */
export function readArea(address: string): Area | null {
  const plain = address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "");
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(plain);
  if (!match) return null;
  const column = columnOf(match[1]!);
  const row = Number(match[2]) - 1;
  const lastColumn = match[3] ? columnOf(match[3]) : column;
  const lastRow = match[4] ? Number(match[4]) - 1 : row;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
