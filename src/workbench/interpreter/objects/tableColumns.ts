import type { TableFacts } from "../../engine/spreadsheet";
import type { Book } from "../book";
import { OfficeError, invalidArgument, itemNotFound } from "../wire/officeError";
import { contentsFor } from "./cellContents";
import { FilterObject } from "./filters";
import { HostCollection, HostObject } from "./hostObject";
import { columnRect, headerOf, tableFacts } from "./tableParts";

export class TableColumnCollectionObject extends HostCollection {
  get className(): string {
    return "TableColumnCollection";
  }

  constructor(
    book: Book,
    private readonly tableId: string,
  ) {
    super(book);
  }

  private get facts(): TableFacts {
    return tableFacts(this.book, this.tableId);
  }
  items(): HostObject[] {
    return this.facts.columns.map((column) => new TableColumnObject(this.book, this.tableId, column.id));
  }
  /** By id, or by name whatever its letter case. */
  item(key: unknown): HostObject {
    const wanted = String(key).toLowerCase();
    const { columns } = this.facts;
    const found = columns.find((column) => column.id === key) ?? columns.find((c) => c.name.toLowerCase() === wanted);
    if (!found) throw itemNotFound(`the table has no column "${String(key)}"`);
    return new TableColumnObject(this.book, this.tableId, found.id);
  }

  /** `values` counts the header: [["Upah"], [1], [2]]. Without index, or with -1, the column goes to the end. */
  Add(index?: number, values?: unknown, name?: string): HostObject {
    const { facts, book } = this;
    const at = index === undefined || index === -1 ? facts.columns.length : index;
    if (!Number.isInteger(at) || at < 0 || at > facts.columns.length) throw invalidArgument(`there is no place ${at}`);
    const { sheetId, rect } = facts;
    book.checkAllowed(sheetId, "never");
    const inserted = { ...rect, column: rect.column + at, columns: 1 };
    book.spreadsheet.insertCells(sheetId, inserted, "Right");
    if (at === facts.columns.length) {
      book.spreadsheet.changeTable(this.tableId, { rect: { ...rect, columns: rect.columns + 1 } });
    }
    if (values !== undefined) {
      book.write({ sheetId, rect: inserted, cells: contentsFor(values, inserted.rows, 1), parse: "invariant" });
    }
    if (name !== undefined) book.write({ sheetId, rect: { ...inserted, rows: 1 }, cells: [[`'${name}`]] });
    const column = this.facts.columns[at];
    if (!column) throw new OfficeError("GeneralException", "the new column is missing");
    return new TableColumnObject(book, this.tableId, column.id);
  }
}

export class TableColumnObject extends HostObject {
  get className(): string {
    return "TableColumn";
  }

  constructor(
    book: Book,
    private readonly tableId: string,
    private readonly id: number,
  ) {
    super(book);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }
  private get facts(): TableFacts {
    return tableFacts(this.book, this.tableId);
  }

  get Id(): number {
    return this.id;
  }
  private get index(): number {
    const index = this.facts.columns.findIndex((column) => column.id === this.id);
    if (index < 0) throw itemNotFound("the column is gone");
    return index;
  }
  get Name(): string {
    return this.facts.columns[this.index]?.name ?? "";
  }
  set Name(name: string) {
    const header = headerOf(this.facts);
    if (!header) throw new OfficeError("InvalidOperation", "the table shows no headers");
    const rect = columnRect(header, this.index);
    this.book.checkWritable(this.facts.sheetId, rect);
    this.book.write({ sheetId: this.facts.sheetId, rect, cells: [[`'${name}`]] });
  }
  get Filter(): HostObject {
    return new FilterObject(this.book, this.tableId, this.index);
  }
  Delete(): void {
    const { sheetId, rect, columns } = this.facts;
    this.book.checkAllowed(sheetId, "never");
    if (columns.length === 1) throw new OfficeError("InvalidOperation", "a table has at least one column");
    this.book.spreadsheet.deleteCells(sheetId, columnRect(rect, this.index), "Left");
  }
}
