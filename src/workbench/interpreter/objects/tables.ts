import type { TableFacts } from "../../engine/spreadsheet";
import { intersect } from "../../engine/addresses";
import type { Book } from "../book";
import { invalidArgument, itemNotFound } from "../wire/officeError";
import { parsePlace, placeOf } from "./places";
import { HostCollection, type HostObject } from "./hostObject";

/** Tables of a sheet, or of the whole workbook. */
export class TableCollectionObject extends HostCollection {
  get className(): string {
    return "TableCollection";
  }

  constructor(
    book: Book,
    private readonly sheetId: string | null,
  ) {
    super(book);
  }

  private get facts(): TableFacts[] {
    return this.book.spreadsheet.tables().filter((table) => this.sheetId === null || table.sheetId === this.sheetId);
  }
  items(): HostObject[] {
    return this.facts.map((table) => this.book.make.table(table.id));
  }
  /** By name (letter case does not matter) or id. */
  item(key: unknown): HostObject {
    const wanted = String(key).toLowerCase();
    const found =
      this.facts.find((table) => table.id === key) ?? this.facts.find((t) => t.name.toLowerCase() === wanted);
    if (!found) throw itemNotFound(`there is no table "${String(key)}"`);
    return this.book.make.table(found.id);
  }

  /** An address without sheet lies on this sheet, or on the active one. */
  Add(address: unknown, hasHeaders: boolean): HostObject {
    const home = this.sheetId ?? this.book.engine.activeSheetId();
    const place =
      typeof address === "string" ? parsePlace(this.book, address, home) : placeOf(this.book, address, home);
    if (this.sheetId !== null && place.sheetId !== this.sheetId)
      throw invalidArgument("the range lies on another sheet");
    this.book.checkAllowed(place.sheetId, "never");
    const overlapped = this.book.engine
      .tables()
      .find((t) => t.sheetId === place.sheetId && intersect(t.rect, place.rect));
    if (overlapped) throw invalidArgument(`a table can't overlap another: ${overlapped.name}`);
    const table = this.book.spreadsheet.addTable({ ...place, hasHeaders });
    return this.book.make.table(table.id);
  }
}

/** The tables that touch a range. */
export class TableScopedCollectionObject extends HostCollection {
  get className(): string {
    return "TableScopedCollection";
  }

  constructor(
    book: Book,
    private readonly tableIds: string[],
  ) {
    super(book);
  }

  items(): HostObject[] {
    return this.tableIds.map((id) => this.book.make.table(id));
  }
  item(key: unknown): HostObject {
    const wanted = String(key).toLowerCase();
    const found = this.book.spreadsheet
      .tables()
      .find((table) => this.tableIds.includes(table.id) && (table.id === key || table.name.toLowerCase() === wanted));
    if (!found) throw itemNotFound(`there is no table "${String(key)}" here`);
    return this.book.make.table(found.id);
  }
}
