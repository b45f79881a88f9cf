import type { Bounds } from "../rangeIndex";

export interface UnitRange {
  unitId: string;
  sheetId: string;
  range: Bounds;
}

/** The parts of Univer's tree object that its calculation reads. */
export interface FormulaTree {
  treeId: number;
  unitId: string;
  subUnitId: string;
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
  formula: string;
  formulaId?: string;
  refOffsetX: number;
  refOffsetY: number;
  rangeList: UnitRange[];
}
