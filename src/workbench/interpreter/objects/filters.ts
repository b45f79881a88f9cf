import type { Rectangle } from "../../engine/spreadsheet";
import type { Book } from "../book";
import { HostObject } from "./hostObject";
import { bodyOf, tableFacts, tableState } from "./tableParts";

/** Hides the rows whose texts a filter of any column keeps back. */
function hideRows(book: Book, sheetId: string, body: Rectangle, shown: (string[] | null)[]): void {
  const texts = book.spreadsheet.readText(sheetId, body);
  texts.forEach((line, row) => {
    const passes = shown.every((one, column) => !one || one.includes(line[column] ?? ""));
    const at = body.row + row;
    if (book.engine.rowHidden(sheetId, at) === passes) book.engine.setRowsHidden(sheetId, at, 1, !passes);
  });
}

/** The filter of one table column. */
export class FilterObject extends HostObject {
  get className(): string {
    return "Filter";
  }

  constructor(
    book: Book,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super(book);
  }

  ApplyValuesFilter(values: unknown[]): void {
    const facts = tableFacts(this.book, this.tableId);
    this.book.checkAllowed(facts.sheetId, "allowAutoFilter");
    const state = tableState(this.book, this.tableId);
    const next = facts.columns.map((_, column) =>
      column === this.index ? values.map(String) : (state.shown[column] ?? null),
    );
    hideRows(this.book, facts.sheetId, bodyOf(facts), next);
    state.shown = next;
  }
}
