/**
 * Rows, columns and cells that come and go. References in formulas and names follow through Univer's own controllers;
 * tables and rules through ours (`shifting.ts`).
 */
import { Dimension, type IRange } from "@univerjs/core";
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
    this.protection.checkAllowed(sheetId, "allowInsertRows");
    const rect = this.wholeRows(sheetId, row, count);
    this.changes.group(() => {
      this.writer.grow(sheetId, { row, column: 0, rows: 1, columns: 1 });
      const range = this.rangeOf(sheetId, rect, 1);
      const common = { unitId: this.kernel.unitId, subUnitId: sheetId };
      const params = { ...common, range, cellValue: this.looksBeside(sheetId, rect, "rows") };
      const extra = this.onSheet(sheetId, () => this.changes.intercepted(InsertRowCommand.id, params));
      const looks =
        Object.keys(params.cellValue).length > 0
          ? [{ id: SetRangeValuesMutation.id, params: { ...common, cellValue: params.cellValue } }]
          : [];
      this.run(
        sheetId,
        InsertRowCommand.id,
        params,
        [
          ...(extra.preRedos ?? []),
          { id: InsertRowMutation.id, params: { ...common, range } },
          ...looks,
          ...extra.redos,
        ],
        [...(extra.preUndos ?? []), { id: RemoveRowMutation.id, params: { ...common, range } }, ...extra.undos],
      );
    });
    this.events.flush();
  }

  deleteRows(sheetId: string, row: number, count: number): void {
    this.protection.checkAllowed(sheetId, "allowDeleteRows");
    const rect = this.wholeRows(sheetId, row, count);
    const sheet = this.kernel.sheet(sheetId);
    const inGrid = { ...rect, rows: Math.min(count, sheet.getRowCount() - row) };
    if (inGrid.rows > 0) {
      this.changes.group(() => {
        const range = this.rangeOf(sheetId, inGrid, 1);
        const common = { unitId: this.kernel.unitId, subUnitId: sheetId };
        const extra = this.onSheet(sheetId, () => this.changes.intercepted(RemoveRowCommand.id, { range }));
        const cells = structuredClone(
          sheet
            .getCellMatrix()
            .getSlice(range.startRow, range.endRow, 0, sheet.getColumnCount() - 1)
            .getMatrix(),
        );
        const rowInfo: Record<number, unknown> = {};
        for (let r = range.startRow; r <= range.endRow; r += 1)
          rowInfo[r - range.startRow] = structuredClone(sheet.getRowManager().getRow(r));
        this.run(
          sheetId,
          RemoveRowCommand.id,
          { range },
          [...(extra.preRedos ?? []), { id: RemoveRowMutation.id, params: { ...common, range } }, ...extra.redos],
          [
            ...(extra.preUndos ?? []),
            { id: InsertRowMutation.id, params: { ...common, range, rowInfo } },
            { id: SetRangeValuesMutation.id, params: { ...common, cellValue: cells } },
            ...extra.undos,
          ],
        );
        // Excel's sheets never run out of rows.
        this.writer.grow(sheetId, { row: sheet.getRowCount() + inGrid.rows - 101, column: 0, rows: 1, columns: 1 });
      });
    }
    this.events.flush();
  }

  insertColumns(sheetId: string, column: number, count: number): void {
    this.protection.checkAllowed(sheetId, "allowInsertColumns");
    const rect = this.wholeColumns(sheetId, column, count);
    this.changes.group(() => {
      this.writer.grow(sheetId, { row: 0, column, rows: 1, columns: 1 });
      const range = this.rangeOf(sheetId, rect, 2);
      const common = { unitId: this.kernel.unitId, subUnitId: sheetId };
      const params = { ...common, range, cellValue: this.looksBeside(sheetId, rect, "columns") };
      const extra = this.onSheet(sheetId, () => this.changes.intercepted(InsertColCommand.id, params));
      const looks =
        Object.keys(params.cellValue).length > 0
          ? [{ id: SetRangeValuesMutation.id, params: { ...common, cellValue: params.cellValue } }]
          : [];
      this.run(
        sheetId,
        InsertColCommand.id,
        params,
        [
          ...(extra.preRedos ?? []),
          { id: InsertColMutation.id, params: { ...common, range } },
          ...looks,
          ...extra.redos,
        ],
        [...(extra.preUndos ?? []), { id: RemoveColMutation.id, params: { ...common, range } }, ...extra.undos],
      );
    });
    this.events.flush();
  }

  deleteColumns(sheetId: string, column: number, count: number): void {
    this.protection.checkAllowed(sheetId, "allowDeleteColumns");
    const rect = this.wholeColumns(sheetId, column, count);
    const sheet = this.kernel.sheet(sheetId);
    const inGrid = { ...rect, columns: Math.min(count, sheet.getColumnCount() - column) };
    if (inGrid.columns > 0) {
      this.changes.group(() => {
        const range = this.rangeOf(sheetId, inGrid, 2);
        const common = { unitId: this.kernel.unitId, subUnitId: sheetId };
        const extra = this.onSheet(sheetId, () => this.changes.intercepted(RemoveColCommand.id, { range }));
        const cells = structuredClone(
          sheet
            .getCellMatrix()
            .getSlice(0, sheet.getRowCount() - 1, range.startColumn, range.endColumn)
            .getMatrix(),
        );
        const colInfo: Record<number, unknown> = {};
        for (let c = range.startColumn; c <= range.endColumn; c += 1)
          colInfo[c - range.startColumn] = structuredClone(sheet.getColumnManager().getColumn(c));
        this.run(
          sheetId,
          RemoveColCommand.id,
          { range },
          [...(extra.preRedos ?? []), { id: RemoveColMutation.id, params: { ...common, range } }, ...extra.redos],
          [
            ...(extra.preUndos ?? []),
            { id: InsertColMutation.id, params: { ...common, range, colInfo } },
            { id: SetRangeValuesMutation.id, params: { ...common, cellValue: cells } },
            ...extra.undos,
          ],
        );
        this.writer.grow(sheetId, {
          row: 0,
          column: sheet.getColumnCount() + inGrid.columns - 11,
          rows: 1,
          columns: 1,
        });
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

  private rangeOf(sheetId: string, rect: Rectangle, rangeType: 1 | 2): IRange {
    const sheet = this.kernel.sheet(sheetId);
    const range = toRange(rect);
    if (rangeType === 1) range.endColumn = Math.max(sheet.getColumnCount() - 1, 0);
    else range.endRow = Math.max(sheet.getRowCount() - 1, 0);
    return { ...range, rangeType };
  }

  private wholeRows(sheetId: string, row: number, count: number): Rectangle {
    this.kernel.sheet(sheetId);
    const rect = { row, column: 0, rows: count, columns: SHEET_COLUMNS };
    checkRectangle(rect);
    return rect;
  }

  private wholeColumns(sheetId: string, column: number, count: number): Rectangle {
    this.kernel.sheet(sheetId);
    const rect = { row: 0, column, rows: SHEET_ROWS, columns: count };
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
