import type { SheetPlan } from "../../book/sheetPlan";
import { GROUP_TABLE } from "../../book/sheets/groups";
import type { BookFound } from "../reading/readBook";
import type { WritingRun } from "./writingRun";

/** Tables of a sheet whose cells are about to be put back come back with them. */
export async function dropTables(run: WritingRun, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  if (plan.tables.length === 0) return;
  const tables = plan.tables.map(({ name }) => sheet.tables.getItemOrNullObject(name));
  tables.forEach((table) => table.load("name"));
  await run.context.sync();
  for (const table of tables) if (!table.isNullObject) table.convertToRange();
}

export async function restoreTable(
  run: WritingRun,
  sheet: Excel.Worksheet,
  { table }: BookFound,
  can: { tableResize: boolean },
): Promise<void> {
  const now = sheet.tables.getItemOrNullObject(GROUP_TABLE);
  now.load("id");
  const range = now.getRange();
  range.load("rowCount,columnCount");
  await run.context.sync();
  const { area } = table!;
  if (now.isNullObject || (range.rowCount === area.rows && range.columnCount === area.columns)) return;
  // As it grew: rows that were only taken into the table are let go, rows that were inserted are deleted.
  if (range.rowCount > area.rows && can.tableResize) now.resize(range.getResizedRange(area.rows - range.rowCount, 0));
  else for (let row = range.rowCount - 1; row > area.rows - 1; row -= 1) now.rows.getItemAt(row - 1).delete();
  if (range.rowCount < area.rows)
    now.rows.add(
      undefined,
      Array.from({ length: area.rows - range.rowCount }, () => Array<string>(range.columnCount).fill("")),
    );
  for (let column = range.columnCount - 1; column > area.columns - 1; column -= 1)
    now.columns.getItemAt(column).delete();
}
