/**
 * A text that reads as an error value ("#N/A" as somebody's name for a group) is a text. Univer tells the two apart by
 * the letters alone; a cell of the kind FORCE_STRING holds a text here, whatever it reads as.
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
const read = BaseReferenceObject.prototype.getCellValueObject;

/** What formulas see of a cell. */
BaseReferenceObject.prototype.getCellValueObject = function (cell: ICellData): BaseValueObject {
  if (cell.t === CellValueType.FORCE_STRING && readsAsError(cell.v)) return StringValueObject.create(String(cell.v));
  return read.call(this, cell);
};

/** Results of formulas, on their way to the cells. */
export class Results extends FormulaRuntimeService {
  override setRuntimeData(variant: FunctionVariantType): void {
    super.setRuntimeData(variant);
    const [unitId, sheetId] = [this.currentUnitId, this.currentSubUnitId];
    const mark = (value: Nullable<BaseValueObject>, row: number, column: number): void => {
      if (!value?.isString() || !readsAsError(value.getValue())) return;
      for (const cells of [this.getUnitData(), this.getRuntimeArrayFormulaCellData()]) {
        const cell = cells[unitId]?.[sheetId]?.getValue(row, column) as ICellData | null | undefined;
        if (cell?.v === value.getValue()) cell.t = CellValueType.FORCE_STRING;
      }
    };
    const [row, column] = [this.currentRow, this.currentColumn];
    if (variant.isReferenceObject() || variant.isArray()) {
      const many = variant as BaseReferenceObject;
      const { startRow, startColumn } = many.getRangePosition();
      many.iterator((value, r, c) => mark(value, row + r - startRow, column + c - startColumn));
    } else mark(variant as BaseValueObject, row, column);
  }
}
// Decorator syntax is avoided so that esbuild, tsx and webpack need no special setting.
setDependencies(Results, [IFormulaCurrentConfigService, IHyperlinkEngineFormulaService]);
