import type { SheetPlan } from "../../book/sheetPlan";
import type { Capabilities } from "../door";
import { applyLooks } from "./applyLooks";
import { applyLinks, applyRules } from "./applyRules";
import { splitRows, wireMatrix } from "./contents";
import type { WritingRun } from "./writingRun";

/** Contents of a sheet from A1 on, in as many messages as their size needs. Blank cells are left as they are. */
export async function writeContents(run: WritingRun, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  run.begin(plan.name);
  const width = plan.cells[0]?.length ?? 0;
  for (const { first, count, bytes } of splitRows(plan.cells)) {
    await run.room(bytes);
    const lines = plan.cells.slice(first, first + count);
    sheet.getRangeByIndexes(first, 0, count, width).formulas = wireMatrix(lines, plan.name, first, null);
    run.progress(lines.reduce((sum, line) => sum + line.filter((content) => content !== null).length, 0));
  }
}

export function addTables(sheet: Excel.Worksheet, { tables }: Pick<SheetPlan, "tables">): void {
  for (const { name, area } of tables) {
    const table = sheet.tables.add(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns), true);
    table.name = name;
    // The tint of the cells says what is for typing; stripes would fight it.
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
  }
}

/** Formats, rules and links; the page set-up comes at the very end, on its own (printSetUp.ts). */
export async function applyEverythingElse(
  run: WritingRun,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  can: Capabilities,
): Promise<void> {
  await applyLooks(run, sheet, plan, can);
  await applyRules(run, sheet, plan, can);
  await applyLinks(run, sheet, plan);
}

/** A sheet that does not exist yet: contents, tables, looks, rules. */
export async function writeNewSheet(
  run: WritingRun,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  can: Capabilities,
): Promise<void> {
  await writeContents(run, sheet, plan);
  addTables(sheet, plan);
  await applyEverythingElse(run, sheet, plan, can);
  await run.end();
}
