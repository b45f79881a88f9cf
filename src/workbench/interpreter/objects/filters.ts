import type { Rectangle } from "../../engine/spreadsheet";
import type { Book } from "../book";
import { notPlayed } from "../wire/notPlayed";
import { HostObject } from "./hostObject";
import { bodyOf, tableFacts, tableState } from "./tableParts";

type Criteria = Record<string, unknown>;

/** Rows that a filter on values lets through; other filters are kept, and refused where they would have to be applied. */
function hideRows(book: Book, sheetId: string, body: Rectangle, criteria: (Criteria | null)[]): void {
  const texts = book.spreadsheet.readText(sheetId, body);
  texts.forEach((line, row) => {
    const passes = criteria.every((one, column) => !one || passesCriteria(one, line[column] ?? ""));
    const at = body.row + row;
    if (book.engine.rowHidden(sheetId, at) === passes) book.engine.setRowsHidden(sheetId, at, 1, !passes);
  });
}

function passesCriteria(criteria: Criteria, text: string): boolean {
  if (criteria["filterOn"] === "Values") return (criteria["values"] as unknown[]).includes(text);
  throw notPlayed(`a filter on ${String(criteria["filterOn"])}`);
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
  Apply(criteria: Criteria): void {
    this.put(criteria);
  }
  ApplyValuesFilter(values: unknown[]): void {
    this.put({ filterOn: "Values", values: values.map(String) });
  }
  Clear(): void {
    this.put(null);
  }

  private put(criteria: Criteria | null): void {
    const facts = tableFacts(this.book, this.tableId);
    this.book.checkAllowed(facts.sheetId, "allowAutoFilter");
    const state = tableState(this.book, this.tableId);
    const next = facts.columns.map((_, column) =>
      column === this.index ? criteria : (state.criteria[column] ?? null),
    );
    hideRows(this.book, facts.sheetId, bodyOf(facts), next);
    state.criteria = next;
  }
}
