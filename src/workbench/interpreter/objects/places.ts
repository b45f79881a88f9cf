import type { Rectangle } from "../../engine/spreadsheet";
import { parseA1, printAbsoluteA1, quoteSheetName, splitSheet } from "../../engine/addresses";
import type { Book } from "../book";
import { invalidArgument, itemNotFound } from "../wire/officeError";
import { HostObject } from "./hostObject";
import type { RangeLike } from "./makers";

export interface Place {
  sheetId: string;
  rect: Rectangle;
}

/** A range given as an object, or as "A1:B2" or "Sheet!A1:B2" (`sheetId`: where an address without sheet lies). */
export function placeOf(book: Book, given: unknown, sheetId: string): Place {
  if (given instanceof HostObject) {
    if (given.isNull || given.className !== "Range") throw invalidArgument("a range is expected");
    const range = given as RangeLike;
    return { sheetId: range.sheetId, rect: range.rect };
  }
  return parsePlace(book, String(given), sheetId);
}

/** An address or a defined name. */
export function parsePlace(book: Book, text: string, sheetId: string): Place {
  const [sheetName, cells] = splitSheet(text.trim());
  const sheet = sheetName === null ? book.sheet(sheetId) : book.sheetByName(sheetName);
  if (!sheet) throw itemNotFound(`there is no sheet ${sheetName ?? ""}`);
  const rect = parseA1(cells);
  if (rect) return { sheetId: sheet.id, rect };
  const named = findName(book, cells, sheet.id);
  const place = named && placeOfFormula(book, named.formula, sheet.id);
  if (place) return place;
  throw invalidArgument(`"${text}" is neither an address nor the name of a range`);
}

/** The name as seen from a sheet: its own first, then the workbook's. */
export function findName(book: Book, name: string, sheetId: string | null) {
  const wanted = name.toLowerCase();
  const names = book.engine.names().filter((candidate) => candidate.name.toLowerCase() === wanted);
  return (
    names.find((candidate) => candidate.sheetId === sheetId) ?? names.find((candidate) => candidate.sheetId === null)
  );
}

/** The cells a formula "=Sheet!$A$1:$B$2" refers to; null when it is anything else. */
export function placeOfFormula(book: Book, formula: string, sheetId: string): Place | null {
  const [sheetName, cells] = splitSheet(formula.replace(/^=/, "").trim());
  const sheet = sheetName === null ? book.engine.sheets().find((s) => s.id === sheetId) : book.sheetByName(sheetName);
  const rect = parseA1(cells);
  return sheet && rect ? { sheetId: sheet.id, rect } : null;
}

/** "=Sheet!$A$1:$B$2" */
export function formulaOf(book: Book, place: Place): string {
  return `=${quoteSheetName(book.sheet(place.sheetId).name)}!${printAbsoluteA1(place.rect)}`;
}
