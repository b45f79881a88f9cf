import type { Book } from "../book";
import { invalidArgument, itemNotFound } from "../wire/officeError";
import type { PageBreakState } from "../state";
import { placeOf } from "./addresses";
import { HostCollection, HostObject } from "./hostObject";
import type { RangeLike } from "./makers";

export class PageBreakCollectionObject extends HostCollection {
  get className(): string {
    return "PageBreakCollection";
  }

  constructor(
    book: Book,
    private readonly sheetId: string,
    private readonly what: "rows" | "columns",
  ) {
    super(book);
  }

  private get breaks(): PageBreakState[] {
    const state = this.book.sheetState(this.sheetId);
    return this.what === "rows" ? state.horizontalBreaks : state.verticalBreaks;
  }
  items(): HostObject[] {
    return this.breaks.map((entry) => new PageBreakObject(this.book, this.sheetId, this.what, entry, this.breaks));
  }
  item(index: unknown): HostObject {
    const found = this.items()[Number(index)];
    if (!found) throw itemNotFound(`there is no page break ${String(index)}`);
    return found;
  }
  /** The break stands before the first cell of the range. */
  Add(range: unknown): HostObject {
    const { rect } = placeOf(this.book, range, this.sheetId);
    const at = this.what === "rows" ? rect.row : rect.column;
    if (at === 0) throw invalidArgument("nothing stands before the first row or column");
    const entry = this.breaks.find((known) => known.at === at) ?? { at };
    if (!this.breaks.includes(entry)) this.breaks.push(entry);
    this.breaks.sort((a, b) => a.at - b.at);
    return new PageBreakObject(this.book, this.sheetId, this.what, entry, this.breaks);
  }
  RemovePageBreaks(): void {
    this.breaks.length = 0;
  }
}

export class PageBreakObject extends HostObject {
  get className(): string {
    return "PageBreak";
  }

  constructor(
    book: Book,
    private readonly sheetId: string,
    private readonly what: "rows" | "columns",
    private readonly entry: PageBreakState,
    private readonly all: PageBreakState[],
  ) {
    super(book);
  }
  override identity(): Record<string, unknown> {
    return { _Id: this._Id };
  }
  get _Id(): number {
    return this.all.indexOf(this.entry);
  }
  get RowIndex(): number {
    return this.what === "rows" ? this.entry.at : 0;
  }
  get ColumnIndex(): number {
    return this.what === "columns" ? this.entry.at : 0;
  }
  GetCellAfterBreak(): RangeLike {
    return this.book.make.range(this.sheetId, { row: this.RowIndex, column: this.ColumnIndex, rows: 1, columns: 1 });
  }
  Delete(): void {
    this.all.splice(this.all.indexOf(this.entry), 1);
  }
}
