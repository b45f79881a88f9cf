import type { Rectangle } from "../../engine/spreadsheet";
import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  unite,
  intersect,
  isInsideSheet,
  isUnbounded,
  printA1,
  quoteSheetName,
} from "../../engine/addresses";
import type { Book, TrackedRange } from "../book";
import { OfficeError, invalidArgument, itemNotFound } from "../wire/officeError";
import { notPlayed } from "../wire/notPlayed";
import { HostObject } from "./hostObject";
import type { RangeLike } from "./makers";

/** Where a range is and how to get from it to others. */
export abstract class RangePlaces extends HostObject implements RangeLike {
  get className(): string {
    return "Range";
  }

  constructor(
    book: Book,
    private readonly tracked: TrackedRange,
  ) {
    super(book);
    book.liveRanges.add(tracked);
  }

  get sheetId(): string {
    return this.tracked.sheetId;
  }

  get rect(): Rectangle {
    if (this.tracked.gone) throw new OfficeError("InvalidReference", "the cells of this range were deleted");
    return this.tracked.rect;
  }

  override identity(): Record<string, unknown> {
    return this.tracked.referenceId === undefined ? {} : { _ReferenceId: this.tracked.referenceId };
  }

  _KeepReference(): void {
    this.book.keep(this.tracked);
  }

  get _ReferenceId(): string | undefined {
    return this.tracked.referenceId;
  }

  protected at(rect: Rectangle): RangeLike {
    if (!isInsideSheet(rect)) throw invalidArgument("the range would lie outside the sheet");
    return this.book.make.range(this.sheetId, rect);
  }

  /** Refuses what Excel refuses of whole rows and columns. */
  protected bounded(): Rectangle {
    if (isUnbounded(this.rect)) throw invalidArgument("cells of whole rows or columns cannot be set at once");
    return this.rect;
  }

  get Address(): string {
    return `${quoteSheetName(this.book.sheet(this.sheetId).name)}!${printA1(this.rect)}`;
  }
  get RowIndex(): number {
    return this.rect.row;
  }
  get ColumnIndex(): number {
    return this.rect.column;
  }
  get RowCount(): number {
    return this.rect.rows;
  }
  get ColumnCount(): number {
    return this.rect.columns;
  }
  get CellCount(): number {
    const count = this.rect.rows * this.rect.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get Worksheet(): HostObject {
    return this.book.make.worksheet(this.sheetId);
  }

  /** May lie outside the range, not outside the sheet. */
  GetCell(row: number, column: number): RangeLike {
    return this.at({ row: this.rect.row + whole(row), column: this.rect.column + whole(column), rows: 1, columns: 1 });
  }
  GetRow(row: number): RangeLike {
    return this.at({ ...this.rect, row: this.rect.row + whole(row), rows: 1 });
  }
  GetColumn(column: number): RangeLike {
    return this.at({ ...this.rect, column: this.rect.column + whole(column), columns: 1 });
  }
  GetLastRow(): RangeLike {
    return this.GetRow(this.rect.rows - 1);
  }
  GetLastCell(): RangeLike {
    return this.GetCell(this.rect.rows - 1, this.rect.columns - 1);
  }
  GetOffsetRange(rows: number, columns: number): RangeLike {
    return this.at({ ...this.rect, row: this.rect.row + whole(rows), column: this.rect.column + whole(columns) });
  }
  GetResizedRange(rows: number, columns: number): RangeLike {
    return this.at({ ...this.rect, rows: this.rect.rows + whole(rows), columns: this.rect.columns + whole(columns) });
  }
  GetEntireRow(): RangeLike {
    return this.at({ ...this.rect, column: 0, columns: SHEET_COLUMNS });
  }
  GetEntireColumn(): RangeLike {
    return this.at({ ...this.rect, row: 0, rows: SHEET_ROWS });
  }
  GetRowsBelow(count = 1): RangeLike {
    return this.at({ ...this.rect, row: this.rect.row + this.rect.rows, rows: counted(count) });
  }
  GetColumnsBefore(count = 1): RangeLike {
    const columns = counted(count);
    return this.at({ ...this.rect, column: this.rect.column - columns, columns });
  }

  GetBoundingRect(other: unknown): RangeLike {
    return this.at(unite(this.rect, this.other(other)));
  }
  GetIntersection(other: unknown): RangeLike {
    const shared = intersect(this.rect, this.other(other));
    if (!shared) throw itemNotFound("the ranges share no cell");
    return this.at(shared);
  }
  GetUsedRange(valuesOnly = false): RangeLike {
    const used = this.book.spreadsheet.usedRange(this.sheetId, valuesOnly);
    const shared = used && intersect(used, this.rect);
    if (shared) return this.at(shared);
    throw itemNotFound("no used cell in the range");
  }
  GetWorksheet(): HostObject {
    return this.Worksheet;
  }

  private other(other: unknown): Rectangle {
    const range = typeof other === "string" ? this.rangeAt(other) : (other as RangeLike);
    if (range.sheetId !== this.sheetId) throw invalidArgument("the ranges are on different sheets");
    return range.rect;
  }

  private rangeAt(address: string): RangeLike {
    const worksheet = this.Worksheet as HostObject & { GetRange(address: string): RangeLike };
    return worksheet.GetRange(address);
  }
}

function counted(count: number): number {
  if (whole(count) === 0) throw invalidArgument("the count is 0");
  // Excel looks the other way.
  if (count < 0) throw notPlayed("a count below 0");
  return count;
}

export function whole(value: number): number {
  if (!Number.isInteger(value)) throw invalidArgument(`${value} is not a whole number`);
  return value;
}
