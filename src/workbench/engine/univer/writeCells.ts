import { CellValueType, type ICellData } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { intersect, isInsideSheet, SHEET_COLUMNS, SHEET_ROWS } from "../addresses";
import { isCellError, type CellError, type CellScalar, type CellWrite } from "../cells";
import { SpreadsheetError, type Rectangle } from "../spreadsheet";
import { readTyped } from "../typedInput";
import type { Changes } from "./changes";
import type { Kernel } from "./kernel";
import type { Protection } from "./protection";
import { toMarks, toUniverStyle, type CellMarks } from "./styles";

/** A style for a rectangle larger than this in one direction means "the whole column/row"; the grid does not grow for it. */
const WHOLE = 100_000;

type CellMatrix = Record<number, Record<number, ICellData>>;

export class CellWriter {
  constructor(
    private readonly kernel: Kernel,
    private readonly changes: Changes,
    private readonly protection: Protection,
    /** Completes a formula for its place: "[@Iuran]" gets its table's name. */
    private readonly completeFormula: (formula: string, sheetId: string, row: number, column: number) => string,
  ) {}

  write(writes: CellWrite[]): void {
    const bySheet = new Map<string, CellWrite[]>();
    for (const write of writes) {
      this.check(write);
      const list = bySheet.get(write.sheetId);
      if (list) list.push(write);
      else bySheet.set(write.sheetId, [write]);
    }
    for (const [sheetId, list] of bySheet) this.protection.checkWrites(sheetId, list);
    this.changes.group(() => {
      for (const [sheetId, list] of bySheet) this.writeSheet(sheetId, list);
    });
  }

  /** One mutation for cells already in Univer's form. */
  setCells(sheetId: string, cellValue: CellMatrix): void {
    const params = { unitId: this.kernel.unitId, subUnitId: sheetId, cellValue };
    const undo = SetRangeValuesUndoMutationFactory(this.kernel.injector, params);
    this.changes.apply([{ id: SetRangeValuesMutation.id, params }], [{ id: SetRangeValuesMutation.id, params: undo }]);
  }

  /** Makes the grid hold the rectangle. */
  grow(sheetId: string, rect: Rectangle): void {
    const sheet = this.kernel.sheet(sheetId);
    const common = { unitId: this.kernel.unitId, subUnitId: sheetId };
    const rows = sheet.getRowCount();
    const columns = sheet.getColumnCount();
    if (rect.row + rect.rows > rows) {
      const rowCount = Math.min(SHEET_ROWS, rect.row + rect.rows + 100);
      this.changes.apply([{ id: SetWorksheetRowCountMutation.id, params: { ...common, rowCount } }], []);
    }
    if (rect.column + rect.columns > columns) {
      const columnCount = Math.min(SHEET_COLUMNS, rect.column + rect.columns + 10);
      this.changes.apply([{ id: SetWorksheetColumnCountMutation.id, params: { ...common, columnCount } }], []);
    }
  }

  private check(write: CellWrite): void {
    const { rect } = write;
    this.kernel.sheet(write.sheetId);
    checkRectangle(rect);
    for (const [name, matrix] of Object.entries({
      cells: write.cells,
      numberFormats: write.numberFormats,
      styles: write.styles,
    })) {
      if (matrix && (matrix.length !== rect.rows || matrix.some((row) => row.length !== rect.columns))) {
        throw new SpreadsheetError(
          "InvalidArgument",
          `The ${name} to write do not have the shape of the range (${rect.rows} × ${rect.columns}).`,
        );
      }
    }
    for (const row of write.cells ?? []) {
      for (const cell of row) {
        if (typeof cell === "number" && !Number.isFinite(cell))
          throw new SpreadsheetError("InvalidArgument", `${cell} is not a number a cell can hold.`);
      }
    }
  }

  private writeSheet(sheetId: string, writes: CellWrite[]): void {
    const cellValue: CellMatrix = {};
    const matrix = this.kernel.sheet(sheetId).getCellMatrix();
    const styles = this.kernel.workbook.getStyles();
    const cellFor = (row: number, column: number): ICellData => ((cellValue[row] ??= {})[column] ??= {});
    for (const write of writes) {
      const rect =
        write.cells || write.numberFormats || write.styles ? write.rect : this.withinGrid(sheetId, write.rect);
      if (!rect) continue;
      this.grow(sheetId, rect);
      const common = write.style && Object.keys(write.style).length > 0 ? write.style : null;
      const commonStyle = common ? toUniverStyle(common) : null;
      for (let r = 0; r < rect.rows; r += 1) {
        for (let c = 0; c < rect.columns; c += 1) {
          const row = rect.row + r;
          const column = rect.column + c;
          const own = write.styles?.[r]?.[c];
          const numberFormat = write.numberFormats?.[r]?.[c];
          const input = write.cells?.[r]?.[c];
          if (own || (numberFormat !== undefined && numberFormat !== null) || commonStyle) {
            const cell = cellFor(row, column);
            const wanted = { ...commonStyle, ...(own || numberFormat ? toUniverStyle(own ?? {}, numberFormat) : null) };
            cell.s = { ...(cell.s as object | undefined), ...wanted };
            const look = { ...common, ...own };
            const marks = toMarks(look, (cell.custom ?? matrix.getValue(row, column)?.custom) as CellMarks | null);
            if (marks !== undefined) cell.custom = marks;
          }
          if (input === null || input === undefined) continue;
          const cell = cellFor(row, column);
          const format =
            cell.s && "n" in (cell.s as object)
              ? (cell.s as { n?: { pattern: string } | null }).n?.pattern
              : styles.getStyleByCell(matrix.getValue(row, column))?.n?.pattern;
          Object.assign(
            cell,
            this.contents(input, write.parse ?? "none", format ?? "General", cell, sheetId, row, column),
          );
        }
      }
    }
    const { contents, looks } = partLooks(cellValue);
    if (Object.keys(contents).length > 0) this.setCells(sheetId, contents);
    if (Object.keys(looks).length > 0) this.setCells(sheetId, looks);
  }

  private contents(
    input: CellScalar | CellError,
    parse: "none" | "local" | "invariant",
    format: string,
    cell: ICellData,
    sheetId: string,
    row: number,
    column: number,
  ): ICellData {
    const empty: ICellData = { f: null, si: null, p: null };
    if (isCellError(input)) return { ...empty, v: input.error, t: CellValueType.STRING };
    if (input === "" || input === null) return { ...empty, v: null, t: null };
    if (typeof input === "number") return { ...empty, v: input, t: CellValueType.NUMBER };
    if (typeof input === "boolean") return { ...empty, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
    if (format === "@") return textContents(empty, input.startsWith("'") ? input.slice(1) : input);
    if (input.startsWith("=") && input.length > 1) {
      return { f: this.completeFormula(input, sheetId, row, column), v: null, si: null, p: null, t: null };
    }
    if (input.startsWith("'")) return textContents(empty, input.slice(1));
    if (parse === "none") return textContents(empty, input);
    const typed = readTyped(input, parse === "local" ? this.kernel.options.locale : "en-US");
    if (typed.numberFormat && format === "General")
      cell.s = { ...(cell.s as object | undefined), n: { pattern: typed.numberFormat } };
    if (isCellError(typed.value)) return { ...empty, v: typed.value.error, t: CellValueType.STRING };
    if (typeof typed.value === "number") return { ...empty, v: typed.value, t: CellValueType.NUMBER };
    if (typeof typed.value === "boolean") return { ...empty, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
    return textContents(empty, String(typed.value));
  }

  private withinGrid(sheetId: string, rect: Rectangle): Rectangle | null {
    if (rect.rows < WHOLE && rect.columns < SHEET_COLUMNS) return rect;
    const sheet = this.kernel.sheet(sheetId);
    return intersect(rect, { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
  }
}

/** Cells that get contents (with or without a look), and cells that get only a look: see looksAlone.ts. */
function partLooks(cellValue: CellMatrix): { contents: CellMatrix; looks: CellMatrix } {
  const parts = { contents: {} as CellMatrix, looks: {} as CellMatrix };
  for (const [row, cells] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(cells)) {
      const part = "v" in cell || "f" in cell || "p" in cell ? parts.contents : parts.looks;
      (part[Number(row)] ??= {})[Number(column)] = cell;
    }
  }
  return parts;
}

/** Text that looks like a number or an error must be told to Univer as text for good. */
function textContents(empty: ICellData, text: string): ICellData {
  const looksElse =
    text.trim() === "" || !Number.isNaN(Number(text)) || /^(true|false)$/i.test(text) || text.startsWith("#");
  return { ...empty, v: text, t: looksElse ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

export function checkRectangle(rect: Rectangle): void {
  const whole = [rect.row, rect.column, rect.rows, rect.columns].every(Number.isInteger);
  if (!whole || !isInsideSheet(rect))
    throw new SpreadsheetError("InvalidArgument", `Not a range of cells: ${JSON.stringify(rect)}.`);
}
