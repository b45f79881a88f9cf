import type { Book } from "../book";
import { invalidArgument } from "../wire/officeError";
import { notPlayed } from "../wire/notPlayed";
import { HostObject } from "./hostObject";
import type { RangeLike } from "./makers";
import { bodyOf, tableFacts } from "./tableParts";

export interface SortField {
  key: number;
  ascending?: boolean;
  sortOn?: string;
}

export class TableSortObject extends HostObject {
  get className(): string {
    return "TableSort";
  }

  constructor(
    book: Book,
    private readonly tableId: string,
  ) {
    super(book);
  }

  Apply(fields: SortField[]): void {
    const facts = tableFacts(this.book, this.tableId);
    sortRows(this.book, facts.sheetId, bodyOf(facts), fields, false);
  }
}

export class RangeSortObject extends HostObject {
  get className(): string {
    return "RangeSort";
  }

  constructor(
    book: Book,
    private readonly range: RangeLike,
  ) {
    super(book);
  }
  Apply(fields: SortField[], matchCase = false, hasHeaders = false, orientation = "Rows", method = "PinYin"): void {
    void matchCase;
    void method;
    if (orientation !== "Rows") throw notPlayed("sorting columns");
    sortRows(this.book, this.range.sheetId, this.range.rect, fields, hasHeaders);
  }
}

function sortRows(
  book: Book,
  sheetId: string,
  rect: RangeLike["rect"],
  fields: SortField[],
  hasHeaders: boolean,
): void {
  book.checkAllowed(sheetId, "allowSort");
  const keys = fields.map((field) => {
    if (!Number.isInteger(field.key) || field.key < 0 || field.key >= rect.columns) {
      throw invalidArgument(`there is no column ${field.key} to sort by`);
    }
    if (field.sortOn && field.sortOn !== "Value") throw notPlayed(`sorting by ${field.sortOn}`);
    return { column: field.key, ascending: field.ascending !== false };
  });
  book.spreadsheet.sort(sheetId, rect, keys, hasHeaders);
}
