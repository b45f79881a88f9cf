import { columnLetters, columnNumber, SHEET_COLUMNS } from "../engine/addresses";

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
 * A formula as it reads so many rows and columns away: a file holds one that was filled down once, for all its cells. The
 * library moves what looks like a cell in texts and in names of sheets too, and leaves whole rows and columns where they are.
 */
export function filledDown(formula: string, rows: number, columns: number): string {
  return formula.replace(REFERENCE, (found) => {
    const letters = found.match(/[A-Z]+/gi) ?? [];
    // What lies beyond the last column is a name ("ZZZ1").
    if (/^["'[]/.test(found) || letters.some((each) => columnNumber(each) >= SHEET_COLUMNS)) return found;
    return found.replace(/(\$?)([A-Z]+|\d+)/gi, (part, fixed: string, place: string) => {
      if (fixed) return part;
      return /\d/.test(place) ? String(Number(place) + rows) : columnLetters(columnNumber(place) + columns);
    });
  });
}
