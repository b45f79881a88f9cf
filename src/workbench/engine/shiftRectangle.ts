/** Where a rectangle lies after rows, columns or cells came or went. Knows nothing of Univer. */
import type { Rectangle } from "./spreadsheet";

export interface Shift {
  /** The cells that come or go. */
  rect: Rectangle;
  change: "insert" | "delete";
  along: "rows" | "columns";
  /** Whole rows or columns, whatever `rect` says across. */
  whole: boolean;
}

/** @returns the new rectangle; null if all of it is deleted; the old one if only a part of it would move sideways */
export function shiftRectangle(rect: Rectangle, shift: Shift): Rectangle | null {
  if (!shift.whole && !covers(shift, rect)) return rect;
  return shift.along === "rows"
    ? withLine(rect, "row", "rows", shiftLine(rect.row, rect.rows, shift.rect.row, shift.rect.rows, shift.change))
    : withLine(
        rect,
        "column",
        "columns",
        shiftLine(rect.column, rect.columns, shift.rect.column, shift.rect.columns, shift.change),
      );
}

/** True if the shift would move one part of the rectangle and not the rest. */
export function tears(rect: Rectangle, shift: Shift): boolean {
  if (shift.whole || covers(shift, rect)) return false;
  if (shift.along === "rows") {
    const meets =
      shift.rect.column < rect.column + rect.columns && rect.column < shift.rect.column + shift.rect.columns;
    return meets && shift.rect.row < rect.row + rect.rows;
  }
  const meets = shift.rect.row < rect.row + rect.rows && rect.row < shift.rect.row + shift.rect.rows;
  return meets && shift.rect.column < rect.column + rect.columns;
}

function covers(shift: Shift, rect: Rectangle): boolean {
  return shift.along === "rows"
    ? shift.rect.column <= rect.column && rect.column + rect.columns <= shift.rect.column + shift.rect.columns
    : shift.rect.row <= rect.row && rect.row + rect.rows <= shift.rect.row + shift.rect.rows;
}

function shiftLine(
  start: number,
  count: number,
  at: number,
  by: number,
  change: "insert" | "delete",
): { start: number; count: number } | null {
  if (change === "insert") {
    if (at <= start) return { start: start + by, count };
    return at < start + count ? { start, count: count + by } : { start, count };
  }
  const end = start + count;
  const newStart = start < at ? start : Math.max(at, start - by);
  const newEnd = end <= at ? end : Math.max(at, end - by);
  return newEnd > newStart ? { start: newStart, count: newEnd - newStart } : null;
}

function withLine(
  rect: Rectangle,
  start: "row" | "column",
  count: "rows" | "columns",
  line: { start: number; count: number } | null,
): Rectangle | null {
  return line && { ...rect, [start]: line.start, [count]: line.count };
}
