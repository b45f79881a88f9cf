import type { Bounds } from "../rangeIndex";

export type SheetSizes = Record<string, Record<string, { rowCount: number; columnCount: number }>>;

/** What Univer keeps of the formulas of rules: by workbook, sheet and rule. */
export type RuleFormulas = Record<
  string,
  Record<string, Record<string, { f: string; ranges: Bounds[] }> | null> | null
>;

/** Formulas of rules: one for each cell they apply to, shifted from the first by `x` columns and `y` rows. */
export function forRuleFormulas(
  formulas: RuleFormulas,
  sizes: SheetSizes,
  visit: (unitId: string, sheetId: string, formulaId: string, formula: string, x: number, y: number) => void,
): void {
  for (const [unitId, sheets] of Object.entries(formulas)) {
    for (const [sheetId, rules] of Object.entries(sheets ?? {})) {
      const { rowCount = Infinity, columnCount = Infinity } = sizes[unitId]?.[sheetId] ?? {};
      for (const [formulaId, { f, ranges }] of Object.entries(rules ?? {})) {
        const first = ranges[0];
        if (!first) continue;
        for (const { startRow, endRow, startColumn, endColumn } of ranges)
          for (let row = startRow; row <= Math.min(endRow, rowCount - 1); row += 1)
            for (let column = startColumn; column <= Math.min(endColumn, columnCount - 1); column += 1)
              visit(unitId, sheetId, formulaId, f, column - first.startColumn, row - first.startRow);
      }
    }
  }
}
