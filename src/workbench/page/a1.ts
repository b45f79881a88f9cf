/** Addresses as people write them, for the status line and for tests. */
import type { Rectangle } from "../engine/spreadsheet";

/** @example parseA1("B7:C9") // { row: 6, column: 1, rows: 3, columns: 2 } */
export function parseA1(address: string): Rectangle {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address.trim());
  if (!match) throw new Error(`"${address}" is not an A1 address`);
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1].sort((a, b) => a - b) as [number, number];
  const columns = [columnNumber(firstColumn), columnNumber(lastColumn)].sort((a, b) => a - b) as [number, number];
  return { row: rows[0], column: columns[0], rows: rows[1] - rows[0] + 1, columns: columns[1] - columns[0] + 1 };
}

/** @example nameCell(6, 1) // "B7" */
export function nameCell(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
