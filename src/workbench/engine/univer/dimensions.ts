/** Widths, heights, hidden rows and columns. Univer counts pixels at 96 per inch, Excel's API points at 72. */
import { BooleanNumber, type IRange } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from "@univerjs/sheets";
import { SHEET_COLUMNS, SHEET_ROWS } from "../addresses";
import type { Changes } from "./changes";
import type { EventHub } from "./eventHub";
import type { Kernel } from "./kernel";
import type { Rectangle } from "../spreadsheet";
import type { Protection } from "./protection";
import type { CellReader } from "./readCells";
import { PIXELS_PER_POINT, textPixels, wrappedLines } from "./textSize";
import type { CellWriter } from "./writeCells";

const DEFAULT_ROW_PIXELS = 20;
/** Height of a line as a share of its font's size. */
const LINE_OF_FONT = 1.36;
/** Between text and cell border, both sides together. */
const PADDING_PIXELS = 10;

export class Dimensions {
  constructor(
    private readonly kernel: Kernel,
    private readonly changes: Changes,
    private readonly protection: Protection,
    private readonly writer: CellWriter,
    private readonly reader: CellReader,
    private readonly events: EventHub,
  ) {}

  columnWidth(sheetId: string, column: number): number {
    if (this.columnHidden(sheetId, column)) return 0;
    return points(this.kernel.sheet(sheetId).getColumnManager().getColumnWidth(column));
  }

  setColumnWidth(sheetId: string, column: number, count: number, points: number): void {
    this.protection.checkAllowed(sheetId, "allowFormatColumns");
    if (points === 0) return this.setColumnsHidden(sheetId, column, count, true);
    const range = this.columns(sheetId, column, count);
    if (!range) return;
    this.setWidths(sheetId, range, points * PIXELS_PER_POINT);
  }

  rowHeight(sheetId: string, row: number): number {
    if (this.rowHidden(sheetId, row)) return 0;
    return points(this.kernel.sheet(sheetId).getRowManager().getRowHeight(row));
  }

  setRowHeight(sheetId: string, row: number, count: number, points: number, isFitted: boolean): void {
    this.protection.checkAllowed(sheetId, "allowFormatRows");
    if (points === 0) return this.setRowsHidden(sheetId, row, count, true);
    this.setHeights(sheetId, { row, count }, points, isFitted ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  }

  /** @param follows whether the grid may go on fitting the rows to their text; a height somebody chose stays */
  private setHeights(
    sheetId: string,
    { row, count }: { row: number; count: number },
    points: number,
    follows: BooleanNumber,
  ): void {
    const range = this.rows(sheetId, row, count);
    if (!range) return;
    const sheet = this.kernel.sheet(sheetId);
    const where = { unitId: this.kernel.unitId, subUnitId: sheetId, ranges: [range] };
    const height = { ...where, rowHeight: points * PIXELS_PER_POINT };
    const fitting = { ...where, autoHeightInfo: follows };
    this.changes.apply(
      [
        { id: SetWorksheetRowHeightMutation.id, params: height },
        { id: SetWorksheetRowIsAutoHeightMutation.id, params: fitting },
      ],
      [
        { id: SetWorksheetRowHeightMutation.id, params: SetWorksheetRowHeightMutationFactory(height, sheet) },
        {
          id: SetWorksheetRowIsAutoHeightMutation.id,
          params: SetWorksheetRowIsAutoHeightMutationFactory(fitting, sheet),
        },
      ],
    );
  }

  /** The widest shown text decides; merged and wrapped cells do not count, as in Excel. Empty columns keep their width. */
  autofitColumns(sheetId: string, column: number, count: number): void {
    this.protection.checkAllowed(sheetId, "allowFormatColumns");
    const used = this.reader.usedRange(sheetId, true);
    if (!used) return;
    const first = Math.max(column, used.column);
    const last = Math.min(column + count, used.column + used.columns) - 1;
    const merged = this.kernel.sheet(sheetId).getMergeData();
    for (let c = first; c <= last; c += 1) {
      const rect = { row: used.row, column: c, rows: used.rows, columns: 1 };
      const texts = this.reader.text(sheetId, rect);
      const styles = this.reader.styles(sheetId, rect);
      let widest = 0;
      texts.forEach(([text], index) => {
        const row = used.row + index;
        const inMerge = merged.some(
          (range) => range.startRow <= row && row <= range.endRow && range.startColumn <= c && c <= range.endColumn,
        );
        const style = styles[index]![0]!;
        if (text && !inMerge && !style.wrap)
          widest = Math.max(widest, textPixels(text, style.fontSize, style.bold) + style.indent * 9);
      });
      if (widest > 0)
        this.setWidths(
          sheetId,
          { startRow: 0, endRow: 0, startColumn: c, endColumn: c },
          Math.ceil(widest + PADDING_PIXELS),
        );
    }
  }

  autofitRows(sheetId: string, row: number, count: number): void {
    this.protection.checkAllowed(sheetId, "allowFormatRows");
    const used = this.reader.usedRange(sheetId, false);
    if (!used) return;
    for (let r = Math.max(row, used.row); r < Math.min(row + count, used.row + used.rows); r += 1) {
      const rect = { row: r, column: used.column, rows: 1, columns: used.columns };
      const texts = this.reader.text(sheetId, rect)[0]!;
      const styles = this.reader.styles(sheetId, rect)[0]!;
      let tallest = 15;
      texts.forEach((text, index) => {
        const { fontSize, bold, wrap } = styles[index]!;
        const width =
          this.kernel
            .sheet(sheetId)
            .getColumnManager()
            .getColumnWidth(used.column + index) - PADDING_PIXELS;
        const lines = wrap ? wrappedLines(text, width, (part) => textPixels(part, fontSize, bold)) : 1;
        if (text) tallest = Math.max(tallest, lines * fontSize * LINE_OF_FONT);
      });
      this.setHeights(sheetId, { row: r, count: 1 }, Math.ceil(tallest), BooleanNumber.TRUE);
    }
  }

  isRowFitted(sheetId: string, row: number): boolean {
    return this.kernel.sheet(sheetId).getRowManager().getRow(row)?.ia === BooleanNumber.TRUE;
  }

  /** Rows whose height nobody chose grow with a larger font, as in Excel. */
  growRowsToFont(sheetId: string, { row, rows }: Rectangle, fontSize: number): void {
    const needed = Math.ceil(fontSize * LINE_OF_FONT * PIXELS_PER_POINT);
    if (needed <= DEFAULT_ROW_PIXELS) return;
    const sheet = this.kernel.sheet(sheetId);
    const last = Math.min(row + rows, sheet.getRowCount()) - 1;
    const isFree = (index: number) =>
      (sheet.getRowManager().getRow(index)?.h ?? DEFAULT_ROW_PIXELS) === DEFAULT_ROW_PIXELS;
    const columns = { startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
    for (const [startRow, endRow] of stretches(row, last, isFree)) {
      const params = {
        unitId: this.kernel.unitId,
        subUnitId: sheetId,
        ranges: [{ startRow, endRow, ...columns }],
        rowHeight: needed,
      };
      const undo = SetWorksheetRowHeightMutationFactory(params, sheet);
      this.changes.apply(
        [{ id: SetWorksheetRowHeightMutation.id, params }],
        [{ id: SetWorksheetRowHeightMutation.id, params: undo }],
      );
    }
  }

  rowHidden(sheetId: string, row: number): boolean {
    return !this.kernel.sheet(sheetId).getRowManager().getRowRawVisible(row);
  }

  setRowsHidden(sheetId: string, row: number, count: number, hidden: boolean): void {
    this.protection.checkAllowed(sheetId, "allowFormatRows");
    const range = this.rows(sheetId, row, count);
    if (!range) return;
    const params = (start: number, end: number) => ({
      unitId: this.kernel.unitId,
      subUnitId: sheetId,
      ranges: [{ ...range, startRow: start, endRow: end }],
    });
    this.changes.group(() => {
      // Only rows that change, so that undo does not show what was hidden before.
      for (const [start, end] of stretches(
        range.startRow,
        range.endRow,
        (r) => this.rowHidden(sheetId, r) !== hidden,
      )) {
        const [id, back] = hidden
          ? [SetRowHiddenMutation.id, SetRowVisibleMutation.id]
          : [SetRowVisibleMutation.id, SetRowHiddenMutation.id];
        this.changes.apply([{ id, params: params(start, end) }], [{ id: back, params: params(start, end) }]);
      }
    });
    this.events.emit("hiddenChanged", {
      sheetId,
      rect: { row, column: 0, rows: count, columns: SHEET_COLUMNS },
      what: "rows",
      hidden,
      source: this.changes.source,
    });
  }

  columnHidden(sheetId: string, column: number): boolean {
    return !this.kernel.sheet(sheetId).getColumnManager().getColVisible(column);
  }

  setColumnsHidden(sheetId: string, column: number, count: number, hidden: boolean): void {
    this.protection.checkAllowed(sheetId, "allowFormatColumns");
    const range = this.columns(sheetId, column, count);
    if (!range) return;
    const params = (start: number, end: number) => ({
      unitId: this.kernel.unitId,
      subUnitId: sheetId,
      ranges: [{ ...range, startColumn: start, endColumn: end }],
    });
    this.changes.group(() => {
      for (const [start, end] of stretches(
        range.startColumn,
        range.endColumn,
        (c) => this.columnHidden(sheetId, c) !== hidden,
      )) {
        const [id, back] = hidden
          ? [SetColHiddenMutation.id, SetColVisibleMutation.id]
          : [SetColVisibleMutation.id, SetColHiddenMutation.id];
        this.changes.apply([{ id, params: params(start, end) }], [{ id: back, params: params(start, end) }]);
      }
    });
    this.events.emit("hiddenChanged", {
      sheetId,
      rect: { row: 0, column, rows: SHEET_ROWS, columns: count },
      what: "columns",
      hidden,
      source: this.changes.source,
    });
  }

  private setWidths(sheetId: string, range: IRange, pixels: number): void {
    const params = { unitId: this.kernel.unitId, subUnitId: sheetId, ranges: [range], colWidth: pixels };
    const undo = SetWorksheetColWidthMutationFactory(params, this.kernel.sheet(sheetId));
    this.changes.apply(
      [{ id: SetWorksheetColWidthMutation.id, params }],
      [{ id: SetWorksheetColWidthMutation.id, params: undo }],
    );
  }

  /** Whole-sheet requests concern the rows that exist; the grid does not grow for them. */
  private rows(sheetId: string, row: number, count: number): IRange | null {
    const sheet = this.kernel.sheet(sheetId);
    if (count < 10_000) this.writer.grow(sheetId, { row, column: 0, rows: count, columns: 1 });
    const endRow = Math.min(row + count, sheet.getRowCount()) - 1;
    return endRow < row ? null : { startRow: row, endRow, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
  }

  private columns(sheetId: string, column: number, count: number): IRange | null {
    const sheet = this.kernel.sheet(sheetId);
    if (count < 1000) this.writer.grow(sheetId, { row: 0, column, rows: 1, columns: count });
    const endColumn = Math.min(column + count, sheet.getColumnCount()) - 1;
    return endColumn < column ? null : { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: column, endColumn };
  }
}

/** Without the dust of the division. */
function points(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 10_000) / 10_000;
}

function stretches(first: number, last: number, wanted: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let index = first; index <= last; index += 1) {
    if (!wanted(index)) continue;
    const open = found[found.length - 1];
    if (open && open[1] === index - 1) open[1] = index;
    else found.push([index, index]);
  }
  return found;
}
