import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/engine-formula";
import { toRectangle } from "../addresses";
import type { CellStyle, CellValue, MixedStyle } from "../cells";
import { displayText } from "../displayText";
import type { Rectangle, SpreadsheetLocale } from "../spreadsheet";
import type { Kernel } from "./kernel";
import { DEFAULT_STYLE, fromUniverStyle, type CellMarks } from "./styles";

/** Message of the error a custom function gave in a cell, if it is still the one shown. */
export type FindErrorMessage = (sheetId: string, row: number, column: number, shown: string) => string | undefined;

type SpilledCells = Record<number, Record<number, Nullable<ICellData>> | undefined>;

export class CellReader {
  constructor(
    private readonly kernel: Kernel,
    private readonly errorMessage: FindErrorMessage,
    private readonly locale: SpreadsheetLocale,
  ) {}

  values(sheetId: string, rect: Rectangle): CellValue[][] {
    const at = this.cellAt(sheetId);
    return mapRect(rect, (row, column) => this.valueOf(at(row, column), sheetId, row, column));
  }

  formulas(sheetId: string, rect: Rectangle): (string | number | boolean)[][] {
    const at = this.cellAt(sheetId);
    return mapRect(rect, (row, column) => {
      const cell = at(row, column);
      const formula = this.formulaOf(sheetId, cell, row, column);
      if (formula !== null) return formula;
      const value = this.valueOf(cell, sheetId, row, column);
      return value === null ? "" : typeof value === "object" ? value.error : value;
    });
  }

  text(sheetId: string, rect: Rectangle): string[][] {
    const at = this.cellAt(sheetId);
    const styles = this.kernel.workbook.getStyles();
    return mapRect(rect, (row, column) => {
      const cell = at(row, column);
      if (!cell) return "";
      const pattern = styles.getStyleByCell(cell)?.n?.pattern ?? "General";
      return displayText(this.valueOf(cell, sheetId, row, column), pattern, this.locale);
    });
  }

  numberFormats(sheetId: string, rect: Rectangle): string[][] {
    const matrix = this.kernel.sheet(sheetId).getCellMatrix();
    const styles = this.kernel.workbook.getStyles();
    return mapRect(rect, (row, column) => styles.getStyleByCell(matrix.getValue(row, column))?.n?.pattern ?? "General");
  }

  styles(sheetId: string, rect: Rectangle): CellStyle[][] {
    const matrix = this.kernel.sheet(sheetId).getCellMatrix();
    const styles = this.kernel.workbook.getStyles();
    return mapRect(rect, (row, column) => {
      const cell = matrix.getValue(row, column);
      return cell
        ? fromUniverStyle(styles.getStyleByCell(cell), cell.custom as CellMarks | null)
        : { ...DEFAULT_STYLE };
    });
  }

  style(sheetId: string, rect: Rectangle): MixedStyle {
    const sheet = this.kernel.sheet(sheetId);
    // Cells beyond the grid all look alike; one of them stands for the rest.
    const rows = Math.max(1, Math.min(rect.rows, sheet.getRowCount() - rect.row + 1));
    const columns = Math.max(1, Math.min(rect.columns, sheet.getColumnCount() - rect.column + 1));
    const all = this.styles(sheetId, { ...rect, rows, columns }).flat();
    const mixed: Record<string, unknown> = { ...all[0] };
    for (const style of all) {
      for (const key of Object.keys(mixed)) {
        if (mixed[key] !== null && JSON.stringify(mixed[key]) !== JSON.stringify(style[key as keyof CellStyle]))
          mixed[key] = null;
      }
    }
    return mixed as MixedStyle;
  }

  usedRange(sheetId: string, valuesOnly: boolean): Rectangle | null {
    // Asked of whole sheets over and over while a book is written: no object for each cell.
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const note = (row: number, column: number) => {
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    };
    this.kernel
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell && (hasContents(cell) || (!valuesOnly && cell.s))) note(row, column);
      });
    forEachCell(this.spilled(sheetId), (row, column, cell) => {
      if (cell && cell.v !== undefined && cell.v !== null) note(row, column);
    });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  spillOf(sheetId: string, row: number, column: number): Rectangle | null {
    const cell = this.kernel.sheet(sheetId).getCellMatrix().getValue(row, column);
    if (!cell?.f && !cell?.si) return null;
    const ranges = this.kernel.formulas.getArrayFormulaRange()[this.kernel.unitId]?.[sheetId];
    const range = ranges?.[row]?.[column];
    return range && cell.v !== "#SPILL!" ? toRectangle(range) : { row, column, rows: 1, columns: 1 };
  }

  hasFormula(sheetId: string, rect: Rectangle): boolean {
    const matrix = this.kernel.sheet(sheetId).getCellMatrix();
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        const cell = matrix.getValue(row, column);
        if (cell?.f || cell?.si) return true;
      }
    }
    return false;
  }

  formulaAt(sheetId: string, row: number, column: number): string | null {
    return this.formulaOf(sheetId, this.kernel.sheet(sheetId).getCellMatrix().getValue(row, column), row, column);
  }

  private formulaOf(sheetId: string, cell: Nullable<ICellData>, row: number, column: number): string | null {
    if (cell?.f) return cell.f;
    if (!cell?.si) return null;
    return this.kernel.formulas.getFormulaStringByCell(row, column, sheetId, this.kernel.unitId) ?? null;
  }

  /** The cell with its own contents or, if it has none, what spills into it. */
  private cellAt(sheetId: string): (row: number, column: number) => Nullable<ICellData> {
    const matrix = this.kernel.sheet(sheetId).getCellMatrix();
    const spilled = this.spilled(sheetId);
    return (row, column) => {
      const cell = matrix.getValue(row, column);
      if (cell && hasContents(cell)) return cell;
      const value = spilled?.[row]?.[column];
      return value ? { ...value, s: cell?.s ?? value.s } : cell;
    };
  }

  private spilled(sheetId: string): SpilledCells | undefined {
    return this.kernel.formulas.getArrayFormulaCellData()[this.kernel.unitId]?.[sheetId] as SpilledCells | undefined;
  }

  private valueOf(cell: Nullable<ICellData>, sheetId: string, row: number, column: number): CellValue {
    const value = scalarOf(cell);
    if (typeof value !== "string" || cell?.t === CellValueType.FORCE_STRING || !ERROR_TYPE_SET.has(value as ErrorType))
      return value;
    if (value === "#GETTING_DATA") return { error: "#BUSY!" };
    const message = this.errorMessage(sheetId, row, column, value);
    return message === undefined ? { error: value } : { error: value, message };
  }
}

function hasContents(cell: ICellData): boolean {
  return (cell.v !== undefined && cell.v !== null) || !!cell.f || !!cell.si || !!cell.p;
}

function scalarOf(cell: Nullable<ICellData>): string | number | boolean | null {
  if (!cell) return null;
  // Text with parts in different looks is kept as a small document.
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (cell.v === undefined || cell.v === null) return null;
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === "1" || cell.v === true;
  if (cell.t === CellValueType.NUMBER) return Number(cell.v);
  return cell.v;
}

function mapRect<T>(rect: Rectangle, of: (row: number, column: number) => T): T[][] {
  const rows: T[][] = new Array(rect.rows);
  for (let r = 0; r < rect.rows; r += 1) {
    const row: T[] = new Array(rect.columns);
    for (let c = 0; c < rect.columns; c += 1) row[c] = of(rect.row + r, rect.column + c);
    rows[r] = row;
  }
  return rows;
}

export function forEachCell<T>(
  matrix: Record<number, Record<number, T> | undefined> | null | undefined,
  visit: (row: number, column: number, cell: T) => void,
): void {
  for (const row of Object.keys(matrix ?? {})) {
    const cells = matrix![Number(row)];
    for (const column of Object.keys(cells ?? {})) visit(Number(row), Number(column), cells![Number(column)]!);
  }
}
