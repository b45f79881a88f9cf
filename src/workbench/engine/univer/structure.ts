/**
 * Rows, columns and cells that come and go. References in formulas and names follow through Univer's own controllers;
 * tables and rules through ours (`shifting.ts`).
 */
import { Dimension, RANGE_TYPE, type IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertColCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowCommand,
  InsertRowMutation,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowCommand,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import { toRange, SHEET_COLUMNS, SHEET_ROWS } from "../addresses";
import type { Shift } from "../shiftRectangle";
import type { Rectangle } from "../spreadsheet";
import type { Changes, Mutation } from "./changes";
import type { EventHub } from "./eventHub";
import type { Kernel } from "./kernel";
import type { Protection } from "./protection";
import type { CellWriter } from "./writeCells";
import { checkRectangle } from "./writeCells";

/** What differs between whole rows and whole columns. */
interface Axis {
  along: "rows" | "columns";
  rangeType: RANGE_TYPE.ROW | RANGE_TYPE.COLUMN;
  /** Univer's command, which its controllers listen to, and the mutation that does it. */
  insert: string;
  inserted: string;
  remove: string;
  removed: string;
  allowInsert: "allowInsertRows" | "allowInsertColumns";
  allowDelete: "allowDeleteRows" | "allowDeleteColumns";
  /** Heights or widths, as the inserting mutation takes them back. */
  infoKey: "rowInfo" | "colInfo";
  infoOf(sheet: ReturnType<Kernel["sheet"]>, at: number): unknown;
  /** How much blank grid is kept beyond the last cell, and one. */
  margin: number;
}

const ROWS: Axis = {
  along: "rows",
  rangeType: RANGE_TYPE.ROW,
  insert: InsertRowCommand.id,
  inserted: InsertRowMutation.id,
  remove: RemoveRowCommand.id,
  removed: RemoveRowMutation.id,
  allowInsert: "allowInsertRows",
  allowDelete: "allowDeleteRows",
  infoKey: "rowInfo",
  infoOf: (sheet, row) => sheet.getRowManager().getRow(row),
  margin: 101,
};

const COLUMNS: Axis = {
  along: "columns",
  rangeType: RANGE_TYPE.COLUMN,
  insert: InsertColCommand.id,
  inserted: InsertColMutation.id,
  remove: RemoveColCommand.id,
  removed: RemoveColMutation.id,
  allowInsert: "allowInsertColumns",
  allowDelete: "allowDeleteColumns",
  infoKey: "colInfo",
  infoOf: (sheet, column) => sheet.getColumnManager().getColumn(column),
  margin: 11,
};

const cellAt = (axis: Axis, at: number): Rectangle =>
  axis === ROWS ? { row: at, column: 0, rows: 1, columns: 1 } : { row: 0, column: at, rows: 1, columns: 1 };

export class Structure {
  constructor(
    private readonly kernel: Kernel,
    private readonly changes: Changes,
    private readonly protection: Protection,
    private readonly writer: CellWriter,
    private readonly events: EventHub,
    private readonly checkShift: (sheetId: string, shift: Shift) => void,
    private readonly shifted: (sheetId: string) => void,
  ) {}

  insertRows(sheetId: string, row: number, count: number): void {
    this.insertWhole(sheetId, ROWS, row, count);
  }

  deleteRows(sheetId: string, row: number, count: number): void {
    this.deleteWhole(sheetId, ROWS, row, count);
  }

  insertColumns(sheetId: string, column: number, count: number): void {
    this.insertWhole(sheetId, COLUMNS, column, count);
  }

  deleteColumns(sheetId: string, column: number, count: number): void {
    this.deleteWhole(sheetId, COLUMNS, column, count);
  }

  private insertWhole(sheetId: string, axis: Axis, at: number, count: number): void {
    this.protection.checkAllowed(sheetId, axis.allowInsert);
    const rect = this.whole(sheetId, axis, at, count);
    this.changes.group(() => {
      this.writer.grow(sheetId, cellAt(axis, at));
      const range = this.rangeOf(sheetId, rect, axis);
      const common = { unitId: this.kernel.unitId, subUnitId: sheetId };
      const params = { ...common, range, cellValue: this.looksBeside(sheetId, rect, axis.along) };
      const extra = this.onSheet(sheetId, () => this.changes.intercepted(axis.insert, params));
      const looks =
        Object.keys(params.cellValue).length > 0
          ? [{ id: SetRangeValuesMutation.id, params: { ...common, cellValue: params.cellValue } }]
          : [];
      this.run(
        sheetId,
        axis.insert,
        params,
        [...(extra.preRedos ?? []), { id: axis.inserted, params: { ...common, range } }, ...looks, ...extra.redos],
        [...(extra.preUndos ?? []), { id: axis.removed, params: { ...common, range } }, ...extra.undos],
      );
    });
    this.events.flush();
  }

  private deleteWhole(sheetId: string, axis: Axis, at: number, count: number): void {
    this.protection.checkAllowed(sheetId, axis.allowDelete);
    const rect = this.whole(sheetId, axis, at, count);
    const there = Math.min(count, this.extentOf(sheetId, axis) - at);
    if (there > 0) {
      this.changes.group(() => {
        const range = this.rangeOf(sheetId, { ...rect, [axis.along]: there }, axis);
        const common = { unitId: this.kernel.unitId, subUnitId: sheetId };
        const extra = this.onSheet(sheetId, () => this.changes.intercepted(axis.remove, { range }));
        const { startRow, endRow, startColumn, endColumn } = range;
        const matrix = this.kernel.sheet(sheetId).getCellMatrix();
        const cells = structuredClone(matrix.getSlice(startRow, endRow, startColumn, endColumn).getMatrix());
        const info: Record<number, unknown> = {};
        for (let n = 0; n < there; n += 1) info[n] = structuredClone(axis.infoOf(this.kernel.sheet(sheetId), at + n));
        this.run(
          sheetId,
          axis.remove,
          { range },
          [...(extra.preRedos ?? []), { id: axis.removed, params: { ...common, range } }, ...extra.redos],
          [
            ...(extra.preUndos ?? []),
            { id: axis.inserted, params: { ...common, range, [axis.infoKey]: info } },
            { id: SetRangeValuesMutation.id, params: { ...common, cellValue: cells } },
            ...extra.undos,
          ],
        );
        // Excel's sheets never run out of rows and columns.
        this.writer.grow(sheetId, cellAt(axis, this.extentOf(sheetId, axis) + there - axis.margin));
      });
    }
    this.events.flush();
  }

  insertCells(sheetId: string, rect: Rectangle, shift: "Down" | "Right"): void {
    checkRectangle(rect);
    if (rect.columns === SHEET_COLUMNS) return this.insertRows(sheetId, rect.row, rect.rows);
    if (rect.rows === SHEET_ROWS) return this.insertColumns(sheetId, rect.column, rect.columns);
    this.protection.checkAllowed(sheetId, shift === "Down" ? "allowInsertRows" : "allowInsertColumns");
    this.checkShift(sheetId, { rect, change: "insert", along: shift === "Down" ? "rows" : "columns", whole: false });
    this.changes.group(() => {
      const used = this.kernel.sheet(sheetId).getCellMatrix().getDataRange();
      const end = {
        row: Math.max(used.endRow, rect.row) + (shift === "Down" ? rect.rows : 0),
        column: Math.max(used.endColumn, rect.column) + (shift === "Right" ? rect.columns : 0),
      };
      this.writer.grow(sheetId, { row: end.row, column: end.column, rows: 1, columns: 1 });
      this.writer.grow(sheetId, rect);
      const id = shift === "Down" ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id;
      const range = toRange(rect);
      const looks = this.looksBeside(sheetId, rect, shift === "Down" ? "rows" : "columns");
      this.onSheet(sheetId, () => {
        const own = getInsertRangeMutations(this.kernel.injector, {
          unitId: this.kernel.unitId,
          subUnitId: sheetId,
          range,
          shiftDimension: shift === "Down" ? Dimension.ROWS : Dimension.COLUMNS,
          cellValue: emptyCells(rect, looks),
        });
        const extra = this.changes.intercepted(id, { range });
        this.run(
          sheetId,
          id,
          { range },
          [...(extra.preRedos ?? []), ...own.redo, ...extra.redos] as Mutation[],
          [...(extra.preUndos ?? []), ...[...own.undo].reverse(), ...extra.undos] as Mutation[],
        );
      });
    });
    this.events.flush();
  }

  deleteCells(sheetId: string, rect: Rectangle, shift: "Up" | "Left"): void {
    checkRectangle(rect);
    if (rect.columns === SHEET_COLUMNS) return this.deleteRows(sheetId, rect.row, rect.rows);
    if (rect.rows === SHEET_ROWS) return this.deleteColumns(sheetId, rect.column, rect.columns);
    this.protection.checkAllowed(sheetId, shift === "Up" ? "allowDeleteRows" : "allowDeleteColumns");
    this.checkShift(sheetId, { rect, change: "delete", along: shift === "Up" ? "rows" : "columns", whole: false });
    this.changes.group(() => {
      const id = shift === "Up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id;
      const range = toRange(rect);
      this.onSheet(sheetId, () => {
        const extra = this.changes.intercepted(id, { range });
        const own = getRemoveRangeMutations(this.kernel.injector, {
          unitId: this.kernel.unitId,
          subUnitId: sheetId,
          range,
          shiftDimension: shift === "Up" ? Dimension.ROWS : Dimension.COLUMNS,
        });
        this.run(
          sheetId,
          id,
          { range },
          [...(extra.preRedos ?? []), ...own.redo, ...extra.redos] as Mutation[],
          [...(extra.preUndos ?? []), ...[...own.undo].reverse(), ...extra.undos] as Mutation[],
        );
      });
    });
    this.events.flush();
  }

  /** Univer's reference controllers look at the active sheet, whatever sheet a command names. */
  onSheet<T>(sheetId: string, steps: () => T): T {
    const workbook = this.kernel.workbook as { getActiveSheet?: unknown };
    const sheet = this.kernel.sheet(sheetId);
    workbook.getActiveSheet = () => sheet;
    try {
      return steps();
    } finally {
      delete workbook.getActiveSheet;
    }
  }

  private run(sheetId: string, id: string, params: object, redos: Mutation[], undos: Mutation[]): void {
    this.changes.apply(redos, undos);
    const after = this.onSheet(sheetId, () => this.kernel.interceptors.afterCommandExecute({ id, params }));
    if (after.redos.length > 0) this.changes.apply(after.redos as Mutation[], after.undos as Mutation[]);
    this.shifted(sheetId);
  }

  private rangeOf(sheetId: string, rect: Rectangle, axis: Axis): IRange {
    const sheet = this.kernel.sheet(sheetId);
    const range = toRange(rect);
    if (axis === ROWS) range.endColumn = Math.max(sheet.getColumnCount() - 1, 0);
    else range.endRow = Math.max(sheet.getRowCount() - 1, 0);
    return { ...range, rangeType: axis.rangeType };
  }

  /** How many rows or columns the grid has at present. */
  private extentOf(sheetId: string, axis: Axis): number {
    const sheet = this.kernel.sheet(sheetId);
    return axis === ROWS ? sheet.getRowCount() : sheet.getColumnCount();
  }

  private whole(sheetId: string, axis: Axis, at: number, count: number): Rectangle {
    this.kernel.sheet(sheetId);
    const rect =
      axis === ROWS
        ? { row: at, column: 0, rows: count, columns: SHEET_COLUMNS }
        : { row: 0, column: at, rows: SHEET_ROWS, columns: count };
    checkRectangle(rect);
    return rect;
  }

  /** New cells look like those above (or to the left), as in Excel. */
  private looksBeside(
    sheetId: string,
    rect: Rectangle,
    along: "rows" | "columns",
  ): Record<number, Record<number, object>> {
    const from = along === "rows" ? rect.row - 1 : rect.column - 1;
    const cellValue: Record<number, Record<number, object>> = {};
    if (from < 0) return cellValue;
    const sheet = this.kernel.sheet(sheetId);
    const matrix = sheet.getCellMatrix();
    const first = along === "rows" ? rect.column : rect.row;
    const last =
      along === "rows"
        ? Math.min(rect.column + rect.columns, sheet.getColumnCount()) - 1
        : Math.min(rect.row + rect.rows, sheet.getRowCount()) - 1;
    for (let across = first; across <= last; across += 1) {
      const model = along === "rows" ? matrix.getValue(from, across) : matrix.getValue(across, from);
      if (!model?.s && !model?.custom) continue;
      for (let n = 0; n < (along === "rows" ? rect.rows : rect.columns); n += 1) {
        const row = along === "rows" ? rect.row + n : across;
        const column = along === "rows" ? across : rect.column + n;
        (cellValue[row] ??= {})[column] = {
          s: model.s ?? null,
          ...(model.custom ? { custom: { ...model.custom } } : {}),
        };
      }
    }
    return cellValue;
  }
}

function emptyCells(
  rect: Rectangle,
  looks: Record<number, Record<number, object>>,
): Record<number, Record<number, object | null>> {
  const cells: Record<number, Record<number, object | null>> = {};
  for (let r = rect.row; r < rect.row + rect.rows; r += 1) {
    cells[r] = {};
    for (let c = rect.column; c < rect.column + rect.columns; c += 1) cells[r]![c] = looks[r]?.[c] ?? null;
  }
  return cells;
}
