import type { Rectangle, TableFacts } from "../../engine/spreadsheet";
import type { Book } from "../book";
import type { TableState } from "../state";
import { itemNotFound } from "../wire/officeError";

export function tableFacts(book: Book, tableId: string): TableFacts {
  const facts = book.spreadsheet.tables().find((table) => table.id === tableId);
  if (!facts) throw itemNotFound("the table is gone");
  return facts;
}

export function tableState(book: Book, tableId: string): TableState {
  return (book.state.tables[tableId] ??= { shown: [], totals: [] });
}

export function headerOf({ rect, showHeaders }: TableFacts): Rectangle | null {
  return showHeaders ? { ...rect, rows: 1 } : null;
}

export function bodyOf({ rect, showHeaders, showTotals }: TableFacts): Rectangle {
  const top = showHeaders ? 1 : 0;
  return { ...rect, row: rect.row + top, rows: Math.max(1, rect.rows - top - (showTotals ? 1 : 0)) };
}

export function columnRect(rect: Rectangle, index: number): Rectangle {
  return { ...rect, column: rect.column + index, columns: 1 };
}
