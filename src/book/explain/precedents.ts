import { formulaAt, valueAt, type BookCells, type Place } from "./bookCells";
import { CELLS, readReference, takeChosen, type Reference } from "./references";

/** Cells a formula takes its value from; those that are blank or, within an area, 0 add nothing and are left out. */
export interface Precedents {
  places: Place[];
  /** How many more there are. */
  more: number;
}

/** More lines than this nobody reads. */
const MOST = 40;

/** A text, a reference with or without its sheet, or a word that may be a name. */
const TOKEN = new RegExp(String.raw`"(?:[^"]|"")*"|(${CELLS})(?![\w(.])|([A-Za-z_]\w*)(?![\w(!.])`, "g");
/** One cell of a column, told by its number: INDEX(SI_Orang,$A9), INDEX(Hitung!$C$18:$C$19,Hitung!$AA9-1), INDEX(SI_Identitas,4). */
const ENTRY = new RegExp(String.raw`INDEX\((?:(${CELLS})|(\w+)),(?:(${CELLS})(-1)?|(\d+))(?:,(\d+))?\)`, "g");

/**
 * Where the value of a cell comes from, one step back, in the order of its formula.
 * @example precedentsOf(cells, place) // of "=Hitung!$AK9*$E9": Hitung!AK9 and E9 of its own sheet
 */
export function precedentsOf(cells: BookCells, place: Place): Precedents {
  const formula = formulaAt(cells, place);
  if (formula === null) return { places: [], more: 0 };
  const places = new Map<string, Place>();
  for (const one of referencesIn(cells, place.sheet, formula).flatMap((reference) => cellsOf(cells, reference)))
    places.set(`${one.sheet}!${one.row},${one.column}`, one);
  const all = [...places.values()];
  return { places: all.slice(0, MOST), more: Math.max(0, all.length - MOST) };
}

function referencesIn(cells: BookCells, own: string, formula: string): Reference[] {
  const chosen = takeChosen(cells, own, formula);
  const found = chosen.terms;
  // What INDEX picks is one cell of its column; the rest of the formula is read for what it names.
  const rest = chosen.rest.replace(ENTRY, (whole: string, ...parts: (string | undefined)[]) => {
    const [text, name, byText, less, number, beside] = parts;
    const list = text === undefined ? (cells.names.get(name!) ?? null) : readReference(own, text);
    const by = byText === undefined ? null : readReference(own, byText);
    const picked = by ? valueAt(cells, { sheet: by.sheet, ...by.area }) : Number(number);
    if (!list || typeof picked !== "number") return whole;
    const { sheet, area } = list;
    const row = area.row + picked - 1 - (less ? 1 : 0);
    if (row < area.row || row >= area.row + area.rows) return whole;
    found.push({ sheet, area: { row, column: area.column + Number(beside ?? 1) - 1, rows: 1, columns: 1 } });
    return "0";
  });
  for (const [, text, name] of rest.matchAll(TOKEN)) {
    const one = text === undefined ? (name === undefined ? null : cells.names.get(name)) : readReference(own, text);
    if (one) found.push(one);
  }
  return found;
}

function cellsOf(cells: BookCells, { sheet, area, isTerm }: Reference): Place[] {
  const single = area.rows === 1 && area.columns === 1 && !isTerm;
  const places: Place[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const value = valueAt(cells, { sheet, row, column });
      if (value !== null && (single || value !== 0)) places.push({ sheet, row, column });
    }
  return places;
}
