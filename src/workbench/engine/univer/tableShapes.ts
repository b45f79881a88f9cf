/** What a table becomes when its sheet changes around it. Pure. */
import { shiftRectangle, type Shift } from "../shiftRectangle";
import type { TableColumnFacts, TableFacts } from "../tables";

/** @returns the table in its new place, or null if it is deleted with the cells */
export function shiftTable(table: TableFacts, shift: Shift): TableFacts | null {
  const rect = shiftRectangle(table.rect, shift);
  if (!rect) return null;
  if (rect === table.rect) return table;
  let { showHeaders, showTotals } = table;
  if (shift.along === "rows" && shift.change === "delete") {
    const gone = (row: number) => row >= shift.rect.row && row < shift.rect.row + shift.rect.rows;
    if (showHeaders && gone(table.rect.row)) showHeaders = false;
    if (showTotals && gone(table.rect.row + table.rect.rows - 1)) showTotals = false;
  }
  if (shift.along !== "columns" || rect.columns === table.rect.columns)
    return { ...table, rect, showHeaders, showTotals };
  const at = shift.rect.column - table.rect.column;
  let columns: TableColumnFacts[];
  if (shift.change === "delete") {
    columns = table.columns.filter((_, index) => index < at || index >= at + shift.rect.columns);
  } else {
    columns = [...table.columns];
    for (let n = 0; n < shift.rect.columns; n += 1) columns.splice(at + n, 0, newColumn(columns));
  }
  return { ...table, rect, showHeaders, showTotals, columns };
}

/** "Column1", "Column2"… whichever is free, with the next id. */
export function newColumn(columns: TableColumnFacts[]): TableColumnFacts {
  const id = Math.max(0, ...columns.map((column) => column.id)) + 1;
  let number = 1;
  while (columns.some((column) => column.name.toLowerCase() === `column${number}`)) number += 1;
  return { id, name: `Column${number}` };
}

/** Column names from header texts: blanks get "Column1", repeats get a number, as Excel does it. */
export function columnNames(headers: string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const wanted = header === "" ? `Column${index + 1}` : header;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
