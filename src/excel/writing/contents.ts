import { cellAddress, type Area } from "../../book/address";
import { isFormula, type Content } from "../../book/content";
import type { SheetPlan } from "../../book/sheetPlan";
import { DoorError } from "../door";
import { doorProblem } from "../problems";

/** What a sheet's contents take up, from A1 on. */
export const sizeOf = ({ cells }: SheetPlan): Area => ({
  row: 0,
  column: 0,
  rows: cells.length,
  columns: cells[0]?.length ?? 1,
});

/** A content as Excel gives it back. */
export const contentNow = (content: Content): unknown =>
  content === null ? "" : isFormula(content) ? content.formula : content;

/** Texts Excel would take for something else: a formula, an error value, a number, a date, a truth value. */
function isMistakable(text: string): boolean {
  if (/^[=+\-@'#]/.test(text)) return true;
  if (/^(true|false|benar|salah)$/i.test(text)) return true;
  if (!/\d/.test(text)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.every((word) =>
    /^(rp|idr|e|am|pm|jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|sept|okt|oct|nov|des|dec|januari|january|februari|february|maret|march|april|juni|june|juli|july|agustus|august|september|oktober|october|november|desember|december)$/i.test(
      word,
    ),
  );
}

/**
 * A content as it is sent. Excel takes NaN and undefined for "leave this cell alone" and a Date for its text, in silence;
 * here they are refused by name before anything is sent.
 */
export function toWire(
  content: Content | undefined,
  sheet: string,
  row: number,
  column: number,
): string | number | boolean {
  if (content === null) return "";
  if (isFormula(content)) return content.formula;
  if (typeof content === "string") return isMistakable(content) ? `'${content}` : content;
  if (typeof content === "boolean" || (typeof content === "number" && Number.isFinite(content))) return content;
  throw new DoorError(
    doorProblem("unsendable_value", { sheet, address: cellAddress(row, column), value: String(content) }),
  );
}

/** A matrix of contents as sent; blank cells are cleared ("") or left alone (null). */
export function wireMatrix(
  cells: readonly (readonly Content[])[],
  sheet: string,
  firstRow: number,
  blank: "" | null,
): (string | number | boolean | null)[][] {
  return cells.map((line, row) =>
    line.map((content, column) => (content === null ? blank : toWire(content, sheet, firstRow + row, column))),
  );
}

/** What a content weighs in a message, in bytes, as far as that can be told beforehand. */
export function weightOf(content: unknown): number {
  if (content === null || content === undefined || content === "") return 5;
  if (typeof content === "string") return content.length * 1.15 + 6;
  return typeof content === "object" && "formula" in content ? weightOf(content.formula) : 14;
}

/** One piece of a sheet's rows, small enough for a message. */
export interface Piece {
  first: number;
  count: number;
  bytes: number;
}

/** Rows of cells in pieces that each fit into one message. */
export function splitRows(cells: readonly (readonly unknown[])[]): Piece[] {
  const LARGEST = 900_000;
  const pieces: Piece[] = [];
  cells.forEach((line, row) => {
    const bytes = line.reduce<number>((sum, content) => sum + weightOf(content), 4);
    const last = pieces[pieces.length - 1];
    if (last && last.bytes + bytes <= LARGEST) {
      last.count += 1;
      last.bytes += bytes;
    } else pieces.push({ first: row, count: 1, bytes });
  });
  return pieces;
}
