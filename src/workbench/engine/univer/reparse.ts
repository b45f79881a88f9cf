/** Univer parses a formula once and keeps what it found. When what a word stands for has changed, this makes it look again. */
import type { DirtyRange } from "./calculationTrigger";
import type { AskingCell } from "../customFunctionQueue";
import type { Kernel } from "./kernel";
import { forEachCell } from "./readCells";

export function reparseFormulas(kernel: Kernel, concerns: (formula: string) => boolean): void {
  const { unitId } = kernel;
  const cells: AskingCell[] = [];
  for (const [sheetId, matrix] of Object.entries(kernel.formulas.getFormulaData()[unitId] ?? {})) {
    if (!matrix) continue;
    forEachCell(matrix, (row, column, item) => {
      if (item?.f && concerns(item.f)) cells.push({ sheetId, row, column });
    });
  }
  // Keys of long formulas are hashes in which no word can be found, so all of the cache goes; what is still right is
  // parsed again when it is next calculated. So does what no cell says now: it may be written again.
  kernel.functions.deleteFormulaAstCacheKey("");
  kernel.dependencies.forget(concerns);
  if (cells.length === 0) return;
  const sheets = Object.fromEntries(kernel.workbook.getSheets().map((sheet) => [sheet.getSheetId(), "1"]));
  kernel.calculation.add({ dirtyRanges: toRanges(unitId, cells), clearDependencyTreeCache: { [unitId]: sheets } });
}

/** Single cells as few ranges as one pass down the columns gives. */
export function toRanges(unitId: string, cells: AskingCell[]): DirtyRange[] {
  const sorted = [...cells].sort((a, b) =>
    a.sheetId < b.sheetId ? -1 : a.sheetId > b.sheetId ? 1 : a.column - b.column || a.row - b.row,
  );
  const ranges: DirtyRange[] = [];
  for (const { sheetId, row, column } of sorted) {
    const last = ranges[ranges.length - 1];
    if (last && last.sheetId === sheetId && last.range.startColumn === column && last.range.endRow >= row - 1)
      last.range.endRow = Math.max(last.range.endRow, row);
    else
      ranges.push({ unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } });
  }
  return ranges;
}
