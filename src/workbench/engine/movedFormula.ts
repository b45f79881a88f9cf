import { columnLetters, columnNumber, SHEET_COLUMNS, SHEET_ROWS } from "./addresses";

/** Texts, sheet names in quotes and what stands in brackets name no cells, however they look: 'Q1 2025', "A1". */
const QUOTED = /"[^"]*"|'[^']*'|\[[^[\]]*\]/.source;
const CELL = /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}/.source;
const COLUMNS = /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}/.source;
const ROWS = /\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}/.source;
const REFERENCE = new RegExp(
  `${QUOTED}|(?<![\\p{L}\\p{N}_.\\\\?$:])(?:${COLUMNS}|${ROWS})(?![\\p{L}\\p{N}_.(!])|(?<![\\p{L}\\p{N}_.\\\\?$])${CELL}(?![\\p{L}\\p{N}_.(!])`,
  "giu",
);

/**
 * A formula as it reads so many rows and columns away: copied, sorted, filled down, or stored once in a file for many
 * cells. The libraries at hand lose quotes inside texts, or move what looks like a cell in texts and names of sheets.
 * @example movedFormula("=A1*$B$1", 1, 0) // "=A2*$B$1"; what would leave the sheet is #REF!
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(REFERENCE, (found) => {
    const letters = found.match(/[A-Z]+/gi) ?? [];
    // What lies beyond the last column is a name ("ZZZ1").
    if (/^["'[]/.test(found) || letters.some((each) => columnNumber(each) >= SHEET_COLUMNS)) return found;
    let leaves = false;
    const moved = found.replace(/(\$?)([A-Z]+|\d+)/gi, (part, fixed: string, place: string) => {
      if (fixed) return part;
      const isRow = /\d/.test(place);
      const [now, most] = isRow
        ? [Number(place) - 1 + rows, SHEET_ROWS]
        : [columnNumber(place) + columns, SHEET_COLUMNS];
      leaves ||= now < 0 || now >= most;
      return isRow ? String(now + 1) : columnLetters(now);
    });
    return leaves ? "#REF!" : moved;
  });
}
