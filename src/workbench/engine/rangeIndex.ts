/** Finds what refers to a cell or range: one sheet's references, by place. Knows nothing of Univer. */
import { SHEET_COLUMNS } from "./addresses";

export interface Bounds {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

/** References up to this many cells are filed under each of their cells, larger ones in a list of different ranges. */
const SMALL = 32;

/** A range of many cells and all that refer to exactly it: a column of 200 groups may have a thousand users. */
export interface LargeRange<T> {
  bounds: Bounds;
  users: Set<T>;
}

export class RangeIndex<T> {
  private readonly byCell = new Map<number, Set<T>>();
  private readonly large = new Map<string, LargeRange<T>>();

  add(bounds: Bounds, user: T): void {
    if (isSmall(bounds)) {
      forCells(bounds, (key) => {
        const users = this.byCell.get(key);
        if (users) users.add(user);
        else this.byCell.set(key, new Set([user]));
      });
      return;
    }
    const key = keyOf(bounds);
    const entry = this.large.get(key);
    if (entry) entry.users.add(user);
    else this.large.set(key, { bounds, users: new Set([user]) });
  }

  remove(bounds: Bounds, user: T): void {
    if (isSmall(bounds)) {
      forCells(bounds, (key) => {
        const users = this.byCell.get(key);
        if (users?.delete(user) && users.size === 0) this.byCell.delete(key);
      });
      return;
    }
    const key = keyOf(bounds);
    const entry = this.large.get(key);
    if (entry?.users.delete(user) && entry.users.size === 0) this.large.delete(key);
  }

  /** Calls `visit` for everything that refers to a cell in `bounds`; the same user may come more than once. */
  forUsers(bounds: Bounds, visit: (user: T) => void): void {
    const cells = (bounds.endRow - bounds.startRow + 1) * (bounds.endColumn - bounds.startColumn + 1);
    if (cells <= this.byCell.size) {
      forCells(bounds, (key) => this.byCell.get(key)?.forEach(visit));
    } else {
      for (const [key, users] of this.byCell) {
        const row = Math.floor(key / SHEET_COLUMNS);
        const column = key % SHEET_COLUMNS;
        if (
          row >= bounds.startRow &&
          row <= bounds.endRow &&
          column >= bounds.startColumn &&
          column <= bounds.endColumn
        )
          users.forEach(visit);
      }
    }
    for (const { bounds: other, users } of this.large.values()) {
      if (
        other.startRow <= bounds.endRow &&
        bounds.startRow <= other.endRow &&
        other.startColumn <= bounds.endColumn &&
        bounds.startColumn <= other.endColumn
      ) {
        users.forEach(visit);
      }
    }
  }

  /** What refers to one cell: users by themselves, and large ranges it lies in, whose users come once for all their cells. */
  forCell(row: number, column: number, visit: (user: T) => void, visitLarge: (range: LargeRange<T>) => void): void {
    this.byCell.get(row * SHEET_COLUMNS + column)?.forEach(visit);
    for (const range of this.large.values()) {
      const { startRow, endRow, startColumn, endColumn } = range.bounds;
      if (startRow <= row && row <= endRow && startColumn <= column && column <= endColumn) visitLarge(range);
    }
  }
}

/** Whole rows and columns come with NaN for the open sides. */
export function closedBounds(bounds: Bounds): Bounds {
  return {
    startRow: Number.isNaN(bounds.startRow) ? 0 : bounds.startRow,
    endRow: Number.isNaN(bounds.endRow) ? Infinity : bounds.endRow,
    startColumn: Number.isNaN(bounds.startColumn) ? 0 : bounds.startColumn,
    endColumn: Number.isNaN(bounds.endColumn) ? Infinity : bounds.endColumn,
  };
}

/** A range without one of its cells: what lies above, below, left and right of it. */
export function withoutCell(bounds: Bounds, { row, column }: { row: number; column: number }): Bounds[] {
  const { startRow, endRow, startColumn, endColumn } = bounds;
  if (row < startRow || row > endRow || column < startColumn || column > endColumn) return [bounds];
  return [
    { startRow, endRow: row - 1, startColumn, endColumn },
    { startRow: row + 1, endRow, startColumn, endColumn },
    { startRow: row, endRow: row, startColumn, endColumn: column - 1 },
    { startRow: row, endRow: row, startColumn: column + 1, endColumn },
  ].filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn);
}

function isSmall(bounds: Bounds): boolean {
  return (bounds.endRow - bounds.startRow + 1) * (bounds.endColumn - bounds.startColumn + 1) <= SMALL;
}

function keyOf(bounds: Bounds): string {
  return `${bounds.startRow} ${bounds.endRow} ${bounds.startColumn} ${bounds.endColumn}`;
}

function forCells(bounds: Bounds, visit: (key: number) => void): void {
  for (let row = bounds.startRow; row <= bounds.endRow; row += 1) {
    for (let column = bounds.startColumn; column <= bounds.endColumn; column += 1) visit(row * SHEET_COLUMNS + column);
  }
}
