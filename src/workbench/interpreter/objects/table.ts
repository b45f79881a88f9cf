import type { Rectangle, TableChange, TableFacts } from "../../engine/spreadsheet";
import type { Book } from "../book";
import { OfficeError, invalidArgument, itemNotFound } from "../wire/officeError";
import { placeOf } from "./places";
import { HostObject } from "./hostObject";
import type { RangeLike } from "./makers";
import { TableColumnCollectionObject } from "./tableColumns";
import { headerOf, tableFacts } from "./tableParts";
import { TableRowCollectionObject } from "./tableRows";
import { TableSortObject } from "./tableSort";

export class TableObject extends HostObject {
  get className(): string {
    return "Table";
  }

  constructor(
    book: Book,
    private readonly tableId: string,
  ) {
    super(book);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.tableId };
  }
  private get facts(): TableFacts {
    return tableFacts(this.book, this.tableId);
  }
  private change(change: TableChange): void {
    this.book.checkAllowed(this.facts.sheetId, "never");
    this.book.spreadsheet.changeTable(this.tableId, change);
  }
  private at(rect: Rectangle): RangeLike {
    return this.book.make.range(this.facts.sheetId, rect);
  }

  get Id(): string {
    return this.tableId;
  }
  get Name(): string {
    return this.facts.name;
  }
  set Name(name: string) {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255) {
      throw invalidArgument(`"${name}" is no name for a table: letters, digits, "_" and "." only, no spaces`);
    }
    const wanted = name.toLowerCase();
    const taken =
      this.book.engine.tables().some((t) => t.id !== this.tableId && t.name.toLowerCase() === wanted) ||
      this.book.engine.names().some((n) => n.sheetId === null && n.name.toLowerCase() === wanted);
    if (taken) throw new OfficeError("ItemAlreadyExists", `the name "${name}" is in use`);
    this.change({ name });
  }
  get Style(): string {
    return this.facts.style;
  }
  set Style(style: string) {
    if (
      style !== "" &&
      !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style)
    ) {
      throw invalidArgument(`there is no table style "${style}"`);
    }
    this.change({ style });
  }
  get ShowBandedRows(): boolean {
    return this.facts.showBandedRows;
  }
  set ShowBandedRows(showBandedRows: boolean) {
    this.change({ showBandedRows });
  }

  get Columns(): HostObject {
    return new TableColumnCollectionObject(this.book, this.tableId);
  }
  get Rows(): HostObject {
    return new TableRowCollectionObject(this.book, this.tableId);
  }
  get Sort(): HostObject {
    return new TableSortObject(this.book, this.tableId);
  }
  get Worksheet(): HostObject {
    return this.book.make.worksheet(this.facts.sheetId);
  }

  GetRange(): RangeLike {
    return this.at(this.facts.rect);
  }
  GetHeaderRowRange(): RangeLike {
    const rect = headerOf(this.facts);
    if (!rect) throw itemNotFound("the table shows no headers");
    return this.at(rect);
  }

  /** The headers stay in the same row, and the new range overlaps the old one. */
  Resize(range: unknown): void {
    const { facts } = this;
    const place = placeOf(this.book, range, facts.sheetId);
    if (place.sheetId !== facts.sheetId) throw invalidArgument("the range lies on another sheet");
    if (place.rect.row !== facts.rect.row) throw invalidArgument("the headers must stay in the same row");
    if (place.rect.rows < 2) throw invalidArgument("a table has a header row and at least one row more");
    this.change({ rect: place.rect });
  }
  ConvertToRange(): RangeLike {
    const range = this.GetRange();
    this.book.checkAllowed(this.facts.sheetId, "never");
    this.book.spreadsheet.removeTable(this.tableId, false);
    return range;
  }
}
