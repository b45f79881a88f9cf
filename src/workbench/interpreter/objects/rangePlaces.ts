import type { Rectangle } from "../../engine/spreadsheet";
import { SHEET_COLUMNS, unite, isInsideSheet, isUnbounded, printA1, quoteSheetName } from "../../engine/addresses";
import type { Book, TrackedRange } from "../book";
import { OfficeError, invalidArgument } from "../wire/officeError";
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
  get Worksheet(): HostObject {
    return this.book.make.worksheet(this.sheetId);
  }

  /** May lie outside the range, not outside the sheet. */
  GetCell(row: number, column: number): RangeLike {
    return this.at({ row: this.rect.row + whole(row), column: this.rect.column + whole(column), rows: 1, columns: 1 });
  }
  /** The client sends arrays of more than 1,500 cells in strips, from `getRow` to `getRow`. */
  GetRow(row: number): RangeLike {
    return this.at({ ...this.rect, row: this.rect.row + whole(row), rows: 1 });
  }
  GetBoundingRect(other: RangeLike): RangeLike {
    if (other.sheetId !== this.sheetId) throw invalidArgument("the ranges are on different sheets");
    return this.at(unite(this.rect, other.rect));
  }
  GetResizedRange(rows: number, columns: number): RangeLike {
    return this.at({ ...this.rect, rows: this.rect.rows + whole(rows), columns: this.rect.columns + whole(columns) });
  }
  GetEntireRow(): RangeLike {
    return this.at({ ...this.rect, column: 0, columns: SHEET_COLUMNS });
  }
  GetWorksheet(): HostObject {
    return this.Worksheet;
  }
}

export function whole(value: number): number {
  if (!Number.isInteger(value)) throw invalidArgument(`${value} is not a whole number`);
  return value;
}
