/**
 * A text that Univer would take for something else is a text: "#N/A" as somebody's name for a group, which it knows from
 * the error by the letters alone, and the empty text of a formula, which it hands on as a blank until the calculation is
 * over. A cell of the kind FORCE_STRING holds a text here, whatever it reads as.
 */
import { CellValueType, setDependencies, type ICellData, type Nullable } from "@univerjs/core";
import {
  BaseReferenceObject,
  ERROR_TYPE_SET,
  FormulaRuntimeService,
  IFormulaCurrentConfigService,
  IHyperlinkEngineFormulaService,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
  type FunctionVariantType,
} from "@univerjs/engine-formula";

const readsAsError = (value: unknown): boolean => ERROR_TYPE_SET.has(value as ErrorType);
const { getCellValueObject, getCellData } = BaseReferenceObject.prototype;

/** Univer skips an empty text as a blank cell unless a formula stands in the cell, which the results under way do not say. */
const EMPTY_TEXT: ICellData = { v: "", t: CellValueType.FORCE_STRING, f: '=""' };

BaseReferenceObject.prototype.getCellData = function (row, column) {
  const cell = getCellData.call(this, row, column);
  return cell?.v === "" && cell.t === CellValueType.FORCE_STRING ? EMPTY_TEXT : cell;
};

/** What formulas see of a cell. */
BaseReferenceObject.prototype.getCellValueObject = function (cell: ICellData): BaseValueObject {
  if (cell.t === CellValueType.FORCE_STRING && readsAsError(cell.v)) return StringValueObject.create(String(cell.v));
  return getCellValueObject.call(this, cell);
};

/** Results of formulas, on their way to the cells. */
export class Results extends FormulaRuntimeService {
  override setRuntimeData(variant: FunctionVariantType): void {
    super.setRuntimeData(variant);
    const [row, column] = [this.currentRow, this.currentColumn];
    if (!variant.isReferenceObject() && !variant.isArray()) return this.settle(variant as BaseValueObject, row, column);
    const many = variant as BaseReferenceObject;
    const { startRow, startColumn } = many.getRangePosition();
    many.iterator((value, r, c) => this.settle(value, row + r - startRow, column + c - startColumn));
  }

  /** What Univer has put into the cell, as Excel would have it. */
  private settle(value: Nullable<BaseValueObject>, row: number, column: number): void {
    const isBlank = !value || value.isNull();
    if (!isBlank && !(value.isString() && (value.getValue() === "" || readsAsError(value.getValue())))) return;
    const [unitId, sheetId] = [this.currentUnitId, this.currentSubUnitId];
    for (const cells of [this.getUnitData(), this.getRuntimeArrayFormulaCellData()]) {
      const cell = cells[unitId]?.[sheetId]?.getValue(row, column) as ICellData | null | undefined;
      if (!cell) continue;
      // No formula of Excel gives a blank.
      if (isBlank && cell.v === null) Object.assign(cell, { v: 0, t: CellValueType.NUMBER });
      else if (!isBlank && cell.v === value.getValue()) cell.t = CellValueType.FORCE_STRING;
    }
  }
}
// Decorator syntax is avoided so that esbuild, tsx and webpack need no special setting.
setDependencies(Results, [IFormulaCurrentConfigService, IHyperlinkEngineFormulaService]);
