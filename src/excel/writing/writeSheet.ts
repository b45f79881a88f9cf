import type { SheetPlan } from "../../book/sheetPlan";
import type { Capabilities } from "../door";
import { applyLooks } from "./applyLooks";
import { applyLinks, applyPrint, applyRules } from "./applyRules";
import { splitRows, wireMatrix } from "./contents";
import type { WritingRun } from "./writingRun";

/** Contents of a sheet from A1 on, in as many messages as their size needs. Blank cells are left as they are. */
export async function writeContents(run: WritingRun, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  run.begin(plan.name);
  const width = plan.cells[0]?.length ?? 0;
  const pieces = splitRows(plan.cells);
  for (const [index, piece] of pieces.entries()) {
    const lines = plan.cells.slice(piece.first, piece.first + piece.count);
    sheet.getRangeByIndexes(piece.first, 0, piece.count, width).formulas = wireMatrix(lines, plan.name, piece.first, null);
    run.progress(piece.cells);
    if (index < pieces.length - 1) await run.sync();
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

export function applyEverythingElse(sheet: Excel.Worksheet, plan: SheetPlan, can: Capabilities): void {
  applyLooks(sheet, plan);
  applyRules(sheet, plan, can);
  applyPrint(sheet, plan, can);
  applyLinks(sheet, plan);
}

/** A sheet that does not exist yet: contents, tables, looks, rules, print set-up. */
export async function writeNewSheet(run: WritingRun, sheet: Excel.Worksheet, plan: SheetPlan, can: Capabilities): Promise<void> {
  await writeContents(run, sheet, plan);
  addTables(sheet, plan);
  applyEverythingElse(sheet, plan, can);
  await run.end();
}
