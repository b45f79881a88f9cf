import { sheetAnchor } from "../../book/names";
import type { RawSheet } from "../../book/reading/rawSheet";
import type { SheetPlan } from "../../book/sheetPlan";
import type { Capabilities } from "../door";
import type { Survey } from "../survey";
import { backedUp } from "./backup";
import { contentNow, sizeOf, splitRows, toWire } from "./contents";
import { mustEmpty, putBack, straysOn, type ForeignCell } from "./foreignCells";
import { clearCells } from "./leftovers";
import { addTables, applyEverythingElse, writeContents } from "./writeSheet";
import type { WritingRun } from "./writingRun";

/**
 * A calculated sheet: nothing if nothing changed, the changed cells if its shape is the same, everything otherwise.
 * @param foreign notes of people to carry over where it is laid out anew; null where it stays as it is laid out
 * @param written shapes of all the book has written there
 */
export async function updateSheet(
  run: WritingRun,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  backup: RawSheet | null,
  survey: Survey,
  can: Capabilities,
  foreign: readonly ForeignCell[] | null,
  written: () => ReadonlySet<string>,
): Promise<void> {
  run.begin(plan.name);
  if (foreign === null) await writeChanges(run, sheet, plan, backup, written);
  else {
    const old = survey.references.get(sheetAnchor(plan.key))?.area ?? sizeOf(plan);
    // What empties the sheet goes in one message with what fills it again, as far as it has room.
    await run.makeRoom(splitRows(plan.cells)[0]?.bytes ?? 0);
    for (const { name } of plan.tables)
      if (survey.tables.some((table) => table.name === name)) sheet.tables.getItem(name).convertToRange();
    for (const region of [old, sizeOf(plan)]) clearCells(sheet, region, can);
    await writeContents(run, sheet, plan);
    putBack(sheet, foreign);
    addTables(sheet, plan);
    await applyEverythingElse(run, sheet, plan, can);
  }
  await run.end();
}

/** The rows in which something changed, and of those the changed cells. */
async function writeChanges(
  run: WritingRun,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  backup: RawSheet | null,
  written: () => ReadonlySet<string>,
): Promise<void> {
  const lines = plan.cells.map((line, row) => {
    const strays = straysOn(plan, backup, row, written);
    return line.map((content, column) => {
      if (mustEmpty(plan, backup, row, column) || strays.has(column)) return "";
      if (content === null || contentNow(content) === backedUp(backup, row, column)) return null;
      return toWire(content, plan.name, row, column);
    });
  });
  const changed = lines.map((line) => line.some((wire) => wire !== null));
  for (let row = 0; row < lines.length; row += 1) {
    if (!changed[row]) continue;
    let end = row;
    while (changed[end + 1]) end += 1;
    for (const { first, count, bytes } of splitRows(lines.slice(row, end + 1))) {
      const piece = lines.slice(row + first, row + first + count);
      await run.room(bytes);
      sheet.getRangeByIndexes(row + first, 0, count, piece[0]!.length).formulas = piece;
      run.progress(piece.flat().filter((wire) => wire !== null && wire !== "").length);
    }
    row = end;
  }
}
