import { SHEET_COLUMNS, SHEET_ROWS } from "../../engine/addresses";
import type { Book } from "../book";
import { invalidArgument } from "../wire/officeError";
import { placeOf } from "./places";
import { HostObject } from "./hostObject";
import { whole } from "./rangePlaces";

export class FreezePanesObject extends HostObject {
  get className(): string {
    return "WorksheetFreezePanes";
  }

  constructor(
    book: Book,
    private readonly sheetId: string,
  ) {
    super(book);
  }

  FreezeRows(count = 1): void {
    this.freeze(whole(count), 0);
  }
  FreezeColumns(count = 1): void {
    this.freeze(0, whole(count));
  }
  /** Rows and columns up to the end of the range stay in view. */
  FreezeAt(range: unknown): void {
    const { rect, sheetId } = placeOf(this.book, range, this.sheetId);
    if (sheetId !== this.sheetId) throw invalidArgument("the range lies on another sheet");
    const rows = rect.rows === SHEET_ROWS ? 0 : rect.row + rect.rows;
    const columns = rect.columns === SHEET_COLUMNS ? 0 : rect.column + rect.columns;
    this.freeze(rows, columns);
  }

  private freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0) throw invalidArgument("a count is at least 0");
    this.book.spreadsheet.freeze(this.sheetId, rows, columns);
  }
}
