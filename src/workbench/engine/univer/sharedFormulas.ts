import { columnNumber } from "../addresses";

/** A formula as Univer is to read it: the text of an earlier cell, and how far from that cell this one stands. */
export interface SharedFormula {
  formula: string;
  x: number;
  y: number;
}

interface First {
  formula: string;
  row: number;
  column: number;
}

/** Texts in quotes, sheet names in quotes, and single cells; what else there is stands between them. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'|(?<![\p{L}\p{N}_.\\?$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.\\?(!$])/gu;
/** Tables, arrays, spilled areas and errors, "this row": read as they are written. */
const SPECIAL = /[[\]{}#@]/;
/** Whole columns and rows. */
const WHOLE = /(?<![\p{L}\p{N}_.$])\$?(?:[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\d+:\$?\d+)(?![\p{L}\p{N}_.(!])/u;
const MOST_KEPT = 20_000;

/**
 * Formulas that were filled down or to the right differ in their text and say the same: "=A1*2" in B1 is "=A2*2" in B2.
 * Univer reads each text anew, which on a sheet of many formulas takes longer than calculating them; but it can read one
 * text for many cells, moving its references. This finds the text that says the same.
 * @example share("=A1*2", 0, 1) // { formula: "=A1*2", x: 0, y: 0 }, then share("=A2*2", 1, 1) // { formula: "=A1*2", x: 0, y: 1 }
 */
export class SharedFormulas {
  private readonly firsts = new Map<string, First>();

  share(formula: string, row: number, column: number): SharedFormula {
    const itself = { formula, x: 0, y: 0 };
    const meaning = meaningOf(formula, row, column);
    if (meaning === null) return itself;
    const first = this.firsts.get(meaning);
    if (first) return { formula: first.formula, x: column - first.column, y: row - first.row };
    if (this.firsts.size >= MOST_KEPT) this.firsts.clear();
    this.firsts.set(meaning, { formula, row, column });
    return itself;
  }
}

/** The formula with its references told from the cell it stands in; null where that cannot be told safely. */
function meaningOf(formula: string, row: number, column: number): string | null {
  let meaning = "";
  let read = 0;
  let before: { row: number; column: number } | null = null;
  let backwards = false;
  for (const match of formula.matchAll(PARTS)) {
    const between = formula.slice(read, match.index);
    if (SPECIAL.test(between) || WHOLE.test(between)) return null;
    read = match.index + match[0].length;
    if (match[4] === undefined) {
      meaning += between + match[0];
      continue;
    }
    const [, fixedColumn, letters, fixedRow, digits] = match;
    const here = { row: Number(digits) - 1, column: columnNumber(letters!) };
    backwards ||= between === ":" && before !== null && (before.row > here.row || before.column > here.column);
    before = here;
    meaning += `${between}R${fixedRow ? here.row : `[${here.row - row}]`}C${fixedColumn ? here.column : `[${here.column - column}]`}`;
  }
  const rest = formula.slice(read);
  // A range whose ends change places on the way cannot be moved as one.
  if (backwards || SPECIAL.test(rest) || WHOLE.test(rest)) return null;
  return meaning + rest;
}

/** Whether a text refers to cells that follow the cell it stands in. */
export function refersRelatively(text: string): boolean {
  for (const match of text.matchAll(PARTS)) if (match[4] !== undefined && !(match[1] && match[3])) return true;
  return false;
}
