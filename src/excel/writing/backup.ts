import { readArea, type Area } from "../../book/address";

/** A sheet's contents before we touched them. */
export interface Backup {
  name: string;
  /** null: the sheet was empty. */
  area: Area | null;
  formulas: unknown[][];
  formats: unknown[][];
  tables: { name: string; area: Area; columns: string[] }[];
}

/** Queues what a backup needs; call the result after the next round trip. */
export function loadBackup(context: Excel.RequestContext, name: string, tableNames: readonly string[]): () => Backup {
  const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(false);
  used.load("address,formulas,numberFormat");
  const ranges = tableNames.map((table) => ({ table, range: context.workbook.tables.getItem(table).getRange() }));
  ranges.forEach(({ range }) => range.load("address"));
  return () => {
    const tables = ranges.map(({ table, range }) => ({ name: table, area: readArea(range.address)!, columns: [] }));
    return used.isNullObject
      ? { name, area: null, formulas: [], formats: [], tables }
      : { name, area: readArea(used.address), formulas: used.formulas as unknown[][], formats: used.numberFormat as unknown[][], tables };
  };
}

export function backedUp({ area, formulas }: Backup, row: number, column: number): unknown {
  return area ? (formulas[row - area.row]?.[column - area.column] ?? "") : "";
}

/** Puts contents and number formats back, and empties what was written beyond them. */
export function restore(sheet: Excel.Worksheet, backup: Backup, written: Area): void {
  const { area } = backup;
  const bottom = area ? area.row + area.rows : 0;
  const right = area ? area.column + area.columns : 0;
  const lastRow = written.row + written.rows;
  const lastColumn = written.column + written.columns;
  if (lastRow > bottom) sheet.getRangeByIndexes(bottom, 0, lastRow - bottom, Math.max(lastColumn, right)).clear("All");
  if (lastColumn > right) sheet.getRangeByIndexes(0, right, Math.max(lastRow, bottom), lastColumn - right).clear("All");
  if (!area) return;
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.formulas = backup.formulas.map((line) => line.map((content) => (typeof content === "string" && content !== "" && !content.startsWith("=") ? `'${content}` : content))) as string[][];
  range.numberFormat = backup.formats as string[][];
}
