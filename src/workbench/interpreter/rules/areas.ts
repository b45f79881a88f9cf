import type { Rectangle } from "../../engine/spreadsheet";
import { intersect } from "../../engine/addresses";

/** The part of `from` outside `hole`, as up to four rectangles. */
export function subtract(from: Rectangle, hole: Rectangle): Rectangle[] {
  const shared = intersect(from, hole);
  if (!shared) return [from];
  const fromBottom = from.row + from.rows;
  const fromRight = from.column + from.columns;
  const sharedBottom = shared.row + shared.rows;
  const sharedRight = shared.column + shared.columns;
  return [
    { ...from, rows: shared.row - from.row },
    { ...from, row: sharedBottom, rows: fromBottom - sharedBottom },
    { ...shared, column: from.column, columns: shared.column - from.column },
    { ...shared, column: sharedRight, columns: fromRight - sharedRight },
  ].filter((rect) => rect.rows > 0 && rect.columns > 0);
}
