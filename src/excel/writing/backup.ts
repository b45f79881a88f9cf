import { around, type Area } from "../../book/address";
import { isFormula } from "../../book/content";
import { holdsError, type RawSheet } from "../../book/reading/rawSheet";
import type { SheetPlan } from "../../book/sheetPlan";
import { loadCells, type Wanted } from "../reading/loadCells";
import { contentNow, sizeOf, splitRows } from "./contents";
import type { WritingRun } from "./writingRun";

/** What a cell held before we touched it: a formula or value as Excel gives it, "" where blank. */
export function backedUp(sheet: RawSheet | null, row: number, column: number): unknown {
  return sheet?.formulas[row - sheet.row]?.[column - sheet.column] ?? "";
}

/** Whether a cell held a text, which may begin with "=" as a formula does, or read as an error value. */
export function wasText(sheet: RawSheet | null, row: number, column: number): boolean {
  const value = sheet?.values[row - sheet.row]?.[column - sheet.column];
  return typeof value === "string" && value === backedUp(sheet, row, column) && !holdsError(sheet!, row, column);
}

/** A content as it was read, in the form in which Excel takes it back unchanged: a text stays text. */
export const asRead = (content: unknown, isText: boolean): unknown =>
  isText && content !== "" ? `'${String(content)}` : content;

/**
 * Puts contents back, and empties what was written beyond them. Sends its own messages, heedless of a user who cancelled.
 * @param written the area the book has written to
 */
export async function restore(
  run: WritingRun,
  sheet: Excel.Worksheet,
  backup: RawSheet | null,
  written: Area,
): Promise<void> {
  const bottom = written.row + written.rows;
  const right = written.column + written.columns;
  const rows = backup?.formulas.length ?? 0;
  const columns = backup?.formulas[0]?.length ?? 0;
  if (!backup || rows === 0) {
    sheet.getRangeByIndexes(written.row, written.column, written.rows, written.columns).clear("Contents");
    await run.context.sync();
    return;
  }
  const lines = backup.formulas.map((line, row) =>
    line.map((content, column) => asRead(content, wasText(backup, backup.row + row, backup.column + column))),
  );
  for (const { first, count } of splitRows(lines)) {
    sheet.getRangeByIndexes(backup.row + first, backup.column, count, columns).formulas = lines.slice(
      first,
      first + count,
    ) as string[][];
    await run.context.sync();
  }
  const clear = (row: number, column: number, toRow: number, toColumn: number) => {
    if (toRow > row && toColumn > column)
      sheet.getRangeByIndexes(row, column, toRow - row, toColumn - column).clear("Contents");
  };
  const end = { row: backup.row + rows, column: backup.column + columns };
  clear(written.row, written.column, Math.min(backup.row, bottom), right);
  clear(end.row, written.column, bottom, right);
  clear(backup.row, written.column, Math.min(end.row, bottom), Math.min(backup.column, right));
  clear(backup.row, end.column, Math.min(end.row, bottom), right);
  await run.context.sync();
}

const areaOf = ({ row, column, formulas }: RawSheet): Area => ({
  row,
  column,
  rows: formulas.length,
  columns: formulas[0]?.length ?? 0,
});

/**
 * The same on a sheet people may have typed on meanwhile: only what the writing put there is put back, what is neither that
 * nor what stood there before is somebody's.
 */
export async function restoreWritten(
  run: WritingRun,
  sheet: Excel.Worksheet,
  backup: RawSheet | null,
  plan: SheetPlan,
  place: Wanted,
): Promise<void> {
  const [now] = await loadCells(run.context, [place], () => run.context.sync());
  const { rows, columns } = [backup, now].reduce(
    (sum, cells) => (cells ? around(sum, areaOf(cells)) : sum),
    sizeOf(plan),
  );
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const [was, is] = [backedUp(backup, row, column), backedUp(now ?? null, row, column)];
      const planned = plan.cells[row]?.[column] ?? null;
      const isOurs = isFormula(planned) || String(is) === String(contentNow(planned));
      return is === was || !isOurs ? null : asRead(was, wasText(backup, row, column));
    }),
  );
  for (const { first, count } of splitRows(lines)) {
    sheet.getRangeByIndexes(first, 0, count, columns).formulas = lines.slice(first, first + count) as string[][];
    await run.context.sync();
  }
}
