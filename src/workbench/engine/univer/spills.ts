/**
 * When a spilled result shrinks or goes, Univer leaves formulas that used the freed cells as they were: in the calculation
 * that shrinks it they still see the old cells. This has them calculated once more.
 */
import type { DirtyRange } from "./calculationTrigger";
import type { Kernel } from "./kernel";
import { forEachCell } from "./readCells";

interface Spill {
  sheetId: string;
  range: DirtyRange["range"];
}

export function recalculateFreedCells(kernel: Kernel): void {
  let before = new Map<string, Spill>();
  kernel.calculation.onEnd(() => {
    const now = spills(kernel);
    const freed: DirtyRange[] = [];
    for (const [key, { sheetId, range }] of before) {
      const left = now.get(key)?.range;
      const covers = left && left.endRow >= range.endRow && left.endColumn >= range.endColumn;
      if (!covers && kernel.workbook.getSheetBySheetId(sheetId)) freed.push({ unitId: kernel.unitId, sheetId, range });
    }
    before = now;
    if (freed.length > 0) kernel.calculation.add({ dirtyRanges: freed });
  });
}

function spills(kernel: Kernel): Map<string, Spill> {
  const found = new Map<string, Spill>();
  for (const [sheetId, matrix] of Object.entries(kernel.formulas.getArrayFormulaRange()[kernel.unitId] ?? {})) {
    const cells = kernel.workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
    forEachCell(matrix, (row, column, range: Spill["range"] | null) => {
      if (!range || cells?.getValue(row, column)?.v === "#SPILL!") return;
      found.set(`${sheetId} ${row} ${column}`, { sheetId, range });
    });
  }
  return found;
}
