import { SHEET_COLUMNS } from "../addresses";
import type { Bounds } from "../rangeIndex";
import type { FormulaTree } from "./formulaTree";

interface Entry {
  tree: FormulaTree;
  isVolatile: boolean;
}
type RuleTree = FormulaTree & { formulaId: string };

/** Known formulas by the cell they stand in, and those that are not found by a cell: rules, and what is always calculated. */
export class KnownPlaces<T extends Entry> {
  readonly volatile = new Set<T>();
  private readonly cells = new Map<string, Map<number, T>>();
  private readonly rules = new Set<T>();

  add(entry: T): void {
    const { subUnitId, row, column, formulaId } = entry.tree;
    if (entry.isVolatile) this.volatile.add(entry);
    if (formulaId !== undefined) this.rules.add(entry);
    if (row < 0) return;
    const cells = this.cells.get(subUnitId) ?? new Map<number, T>();
    this.cells.set(subUnitId, cells.set(row * SHEET_COLUMNS + column, entry));
  }

  remove(entry: T): void {
    const { subUnitId, row, column } = entry.tree;
    this.volatile.delete(entry);
    this.rules.delete(entry);
    const cells = this.cells.get(subUnitId);
    // Another may have taken its place already.
    if (cells?.get(row * SHEET_COLUMNS + column) === entry) cells.delete(row * SHEET_COLUMNS + column);
  }

  clear(): void {
    this.volatile.clear();
    this.cells.clear();
    this.rules.clear();
  }

  at(sheetId: string, row: number, column: number): T | undefined {
    return this.cells.get(sheetId)?.get(row * SHEET_COLUMNS + column);
  }

  forRange(sheetId: string, { startRow, endRow, startColumn, endColumn }: Bounds, visit: (entry: T) => void): void {
    const cells = this.cells.get(sheetId);
    if (!cells) return;
    if ((endRow - startRow + 1) * (endColumn - startColumn + 1) > cells.size) {
      for (const entry of cells.values()) {
        const { row, column } = entry.tree;
        if (row >= startRow && row <= endRow && column >= startColumn && column <= endColumn) visit(entry);
      }
      return;
    }
    for (let row = startRow; row <= endRow; row += 1)
      for (let column = startColumn; column <= endColumn; column += 1) {
        const entry = cells.get(row * SHEET_COLUMNS + column);
        if (entry) visit(entry);
      }
  }

  forRules(visit: (entry: T, tree: RuleTree) => void): void {
    for (const entry of this.rules) visit(entry, entry.tree as RuleTree);
  }
}
