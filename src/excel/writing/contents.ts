import { cellAddress } from "../../book/address";
import { isFormula, type Content } from "../../book/content";
import { DoorError } from "../door";
import { doorProblem } from "../problems";

/** Texts Excel would take for something else: a formula, a number, a date, a truth value. */
function isMistakable(text: string): boolean {
  if (/^[=+\-@']/.test(text)) return true;
  if (/^(true|false|benar|salah)$/i.test(text)) return true;
  if (!/\d/.test(text)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.every((word) => /^(rp|idr|e|am|pm|jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|sept|okt|oct|nov|des|dec|januari|january|februari|february|maret|march|april|juni|june|juli|july|agustus|august|september|oktober|october|november|desember|december)$/i.test(word));
}

/**
 * A content as it is sent. Excel takes NaN and undefined for "leave this cell alone" and a Date for its text, in silence;
 * here they are refused by name before anything is sent.
 */
export function toWire(content: Content | undefined, sheet: string, row: number, column: number): string | number | boolean {
  if (content === null) return "";
  if (isFormula(content)) return content.formula;
  if (typeof content === "string") return isMistakable(content) ? `'${content}` : content;
  if (typeof content === "boolean" || (typeof content === "number" && Number.isFinite(content))) return content;
  throw new DoorError(doorProblem("unsendable_value", { sheet, address: cellAddress(row, column), value: String(content) }));
}

/** A matrix of contents as sent; blank cells are cleared ("") or left alone (null). */
export function wireMatrix(cells: readonly (readonly Content[])[], sheet: string, firstRow: number, blank: "" | null): (string | number | boolean | null)[][] {
  return cells.map((line, row) => line.map((content, column) => (content === null ? blank : toWire(content, sheet, firstRow + row, column))));
}

/** Rows of a sheet in pieces that each fit into one message to Excel on the web (5 MB, with room for its own words). */
export function splitRows(cells: readonly (readonly Content[])[]): { first: number; count: number; cells: number }[] {
  const LARGEST = 1_500_000;
  const pieces: { first: number; count: number; cells: number }[] = [];
  let piece = { first: 0, count: 0, cells: 0 };
  let size = 0;
  cells.forEach((line, row) => {
    let length = 0;
    let filled = 0;
    for (const content of line) {
      if (content === null) continue;
      filled += 1;
      length += isFormula(content) ? content.formula.length : typeof content === "string" ? content.length : 8;
    }
    if (piece.count > 0 && size + length + 6 * line.length > LARGEST) {
      pieces.push(piece);
      piece = { first: row, count: 0, cells: 0 };
      size = 0;
    }
    piece.count += 1;
    piece.cells += filled;
    size += length + 6 * line.length;
  });
  if (piece.count > 0) pieces.push(piece);
  return pieces;
}
