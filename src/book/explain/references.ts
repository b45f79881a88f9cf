import { readArea, unquoteSheet, type Area } from "../address";
import { valueAt, type BookCells, type Place } from "./bookCells";

/** Cells a formula names. */
export interface Reference {
  sheet: string;
  area: Area;
  /** One of many that are added: where it is 0 it adds nothing. */
  isTerm?: boolean;
}

export const SHEET = String.raw`(?:'(?:[^']|'')+'!|[A-Za-z_À-ÿ][\w.À-ÿ]*!)?`;
/** A cell or an area, with or without its sheet. */
export const CELLS = String.raw`${SHEET}\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?`;

/** Reads a reference as a formula on the sheet `own` has it. */
export function readReference(own: string, text: string): Reference | null {
  const area = readArea(text);
  const at = text.lastIndexOf("!");
  const sheet = at < 0 ? own : unquoteSheet(text.slice(0, at));
  return area && { sheet, area };
}

/** The cells of a line or column, one by one. */
export const entryOf = ({ sheet, area }: Reference, index: number): Place => ({
  sheet,
  row: area.row + (area.rows > 1 ? index : 0),
  column: area.column + (area.rows > 1 ? 0 : index),
});
export const sizeOf = ({ area }: Reference): number => area.rows * area.columns;

const SIGN = "<>|>=|=|>";
const WANTED = String.raw`${CELLS}|"[^"]*"|\d+`;
const TEST = new RegExp(String.raw`\((${CELLS})(${SIGN})(${WANTED})\)\*`, "g");
/** A sum over the entries of a line or column whose mates pass a test: SUMPRODUCT((C36:N36=F7)*C32:N32). */
const CHOSEN = new RegExp(
  String.raw`SUMPRODUCT\(((?:\((?:${CELLS})(?:${SIGN})(?:${WANTED})\)\*)+)\(?(${CELLS})(?:[-+](${CELLS}))?\)?\)`,
  "g",
);

/**
 * Takes the sums of chosen entries out of a formula and gives those entries only: what the others hold adds nothing.
 * @returns the rest of the formula, and the cells that are added
 */
export function takeChosen(cells: BookCells, own: string, formula: string): { rest: string; terms: Reference[] } {
  const terms: Reference[] = [];
  const rest = formula.replace(CHOSEN, (whole: string, tests: string, ...summed: (string | undefined)[]) => {
    const columns = summed.slice(0, 2).flatMap((text) => (text === undefined ? [] : (readReference(own, text) ?? [])));
    const asked = [...tests.matchAll(TEST)].map(([, mates, sign, wanted]) => ({
      mates: readReference(own, mates!),
      fits: testOf(sign!, wantedOf(cells, own, wanted!)),
    }));
    const size = columns[0] ? sizeOf(columns[0]) : 0;
    if (asked.some(({ mates }) => !mates || sizeOf(mates) !== size)) return whole;
    for (let index = 0; index < size; index += 1)
      if (asked.every(({ mates, fits }) => fits(valueAt(cells, entryOf(mates!, index)) ?? "")))
        for (const column of columns) {
          const { sheet, ...at } = entryOf(column, index);
          terms.push({ sheet, area: { ...at, rows: 1, columns: 1 }, isTerm: true });
        }
    return "0";
  });
  return { rest, terms };
}

type Value = string | number | boolean;

function wantedOf(cells: BookCells, own: string, text: string): Value {
  if (text.startsWith('"')) return text.slice(1, -1);
  if (/^\d+$/.test(text)) return Number(text);
  const { sheet, area } = readReference(own, text)!;
  return valueAt(cells, { sheet, ...area }) ?? "";
}

function testOf(sign: string, wanted: Value): (value: Value) => boolean {
  if (sign === "=") return (value) => value === wanted;
  if (sign === "<>") return (value) => value !== wanted;
  return (value) => value > wanted || (sign === ">=" && value === wanted);
}
