import { within, type Area } from "../../book/address";
import type { RawSheet } from "../../book/reading/rawSheet";
import type { Capabilities } from "../door";
import { backedUp, wasText } from "./backup";
import { shapeOf } from "./written";

/**
 * Cells of the book's own beyond the area it is about to have: of a writing that was cut off or undone in part, lines of
 * another one stand below and beside, and no name reaches so far any more.
 * @param size the area the sheet is about to have
 * @param written shapes of all the book has written there
 */
export function leftoversOn(backup: RawSheet | null, size: Area, written: ReadonlySet<string>): Area[] {
  const found: Area[] = [];
  backup?.formulas.forEach((line, offset) => {
    const row = backup.row + offset;
    const ours = line.flatMap((content, index) => {
      const column = backup.column + index;
      if (content === "" || within(size, row, column)) return [];
      return written.has(shapeOf(backedUp(backup, row, column), wasText(backup, row, column))) ? [column] : [];
    });
    for (const column of ours) {
      const last = found[found.length - 1];
      if (last && last.row === row && last.column + last.columns === column) last.columns += 1;
      else found.push({ row, column, rows: 1, columns: 1 });
    }
  });
  return underEachOther(found);
}

/** Runs that stand one under the other as one area. */
function underEachOther(runs: readonly Area[]): Area[] {
  const areas: Area[] = [];
  for (const run of runs) {
    const above = areas.find(
      ({ row, rows, column, columns }) => row + rows === run.row && column === run.column && columns === run.columns,
    );
    if (above) above.rows += 1;
    else areas.push({ ...run });
  }
  return areas;
}

export function clearCells(sheet: Excel.Worksheet, { row, column, rows, columns }: Area, can: Capabilities): void {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.clear("All");
  if (can.conditionalFormats) range.conditionalFormats.clearAll();
  if (can.dataValidation) range.dataValidation.clear();
}
