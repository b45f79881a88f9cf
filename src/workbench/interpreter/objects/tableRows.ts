import type { Rectangle, TableFacts } from "../../engine/spreadsheet";
import type { Book } from "../book";
import { OfficeError, invalidArgument, itemNotFound } from "../wire/officeError";
import { contentsFor } from "./cellContents";
import { HostCollection, HostObject } from "./hostObject";
import { bodyOf, tableFacts } from "./tableParts";

export class TableRowCollectionObject extends HostCollection {
  get className(): string {
    return "TableRowCollection";
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
  private get count(): number {
    return bodyOf(this.facts).rows;
  }
  items(): HostObject[] {
    return Array.from({ length: this.count }, (_, index) => new TableRowObject(this.book, this.tableId, index));
  }
  item(index: unknown): HostObject {
    if (!Number.isInteger(index) || (index as number) < 0 || (index as number) >= this.count) {
      throw itemNotFound(`the table has no row ${String(index)}`);
    }
    return new TableRowObject(this.book, this.tableId, index as number);
  }

  /** Rows before `index`, or at the end without it; one value fills a row, `[[…],[…]]` adds several. */
  Add(index?: number | null, values?: unknown, alwaysInsert = true): HostObject {
    void alwaysInsert;
    const { facts, book } = this;
    const { sheetId } = facts;
    const body = bodyOf(facts);
    const count = Array.isArray(values) ? values.length : 1;
    const cells = values === undefined ? null : contentsFor(values, count, body.columns);
    const at = index === undefined || index === null || index === -1 ? body.rows : index;
    if (!Number.isInteger(at) || at < 0 || at > body.rows) throw invalidArgument(`there is no place ${at}`);
    book.checkAllowed(sheetId, "never");

    const rect: Rectangle = { ...body, row: body.row + at, rows: count };
    const isAtEnd = at === body.rows;
    if (isAtEnd && !facts.showTotals && this.isFreeBelow(rect)) {
      book.spreadsheet.changeTable(this.tableId, { rect: { ...facts.rect, rows: facts.rect.rows + count } });
    } else {
      book.spreadsheet.insertCells(sheetId, rect, "Down");
      const wanted = facts.rect.rows + count;
      if (this.facts.rect.rows !== wanted) {
        book.spreadsheet.changeTable(this.tableId, { rect: { ...this.facts.rect, rows: wanted } });
      }
    }
    this.fillDown(rect, at, count);
    if (cells) book.write({ sheetId, rect, cells, parse: "invariant" });
    return new TableRowObject(book, this.tableId, at);
  }

  private isFreeBelow(rect: Rectangle): boolean {
    const { sheetId } = this.facts;
    const below = this.book.spreadsheet.readFormulas(sheetId, rect);
    return below.every((line) => line.every((cell) => cell === ""));
  }

  /** New rows take formats, and a column's formulas where all its rows have one, as calculated columns do. */
  private fillDown(rect: Rectangle, at: number, count: number): void {
    const { book } = this;
    const { sheetId } = this.facts;
    const body = bodyOf(this.facts);
    const source = at > 0 ? at - 1 : count;
    if (source < 0 || source >= body.rows || (source >= at && source < at + count)) return;
    const from = { ...body, row: body.row + source, rows: 1 };
    book.spreadsheet.copyCells({ sheetId, rect: from }, { sheetId, rect }, "Formats");
    const formulas = book.spreadsheet.readFormulas(sheetId, body).filter((_, row) => row < at || row >= at + count);
    for (let column = 0; column < body.columns; column++) {
      if (!formulas.length || !formulas.every((line) => String(line[column]).startsWith("="))) continue;
      const cell = { ...from, column: body.column + column, columns: 1 };
      book.spreadsheet.copyCells(
        { sheetId, rect: cell },
        { sheetId, rect: { ...rect, column: cell.column, columns: 1 } },
        "Formulas",
      );
    }
  }
}

export class TableRowObject extends HostObject {
  get className(): string {
    return "TableRow";
  }

  constructor(
    book: Book,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super(book);
  }

  private get rect(): Rectangle {
    const body = bodyOf(tableFacts(this.book, this.tableId));
    if (this.index >= body.rows) throw itemNotFound("the row is gone");
    return { ...body, row: body.row + this.index, rows: 1 };
  }
  private get sheetId(): string {
    return tableFacts(this.book, this.tableId).sheetId;
  }
  /** The last row of a table is emptied instead: a table keeps one. */
  Delete(): void {
    const facts = tableFacts(this.book, this.tableId);
    this.book.checkAllowed(facts.sheetId, "never");
    const { rect } = this;
    if (bodyOf(facts).rows === 1) this.book.spreadsheet.clear(facts.sheetId, rect, "Contents");
    else this.book.spreadsheet.deleteCells(facts.sheetId, rect, "Up");
    if (tableFacts(this.book, this.tableId).columns.length === 0) throw new OfficeError("GeneralException");
  }
}
