/**
 * Univer notes the values of the cells it has compared, column by column, and looks them up in the next comparison. The
 * result of a calculation with arrays belongs to no cells; it says so by row and column -1. Univer asks for -1 only after
 * adding the place inside the array, so that a result of several columns, calculated with once more, is noted as what
 * stands in A1 and the cells right of and below it: `SUMPRODUCT((A1:A3=H1:J1)*1)`, and `B1>100` then compares FALSE.
 */
import { ArrayValueObject } from "@univerjs/engine-formula";

const NOWHERE = -1;

type RowValue = (
  this: ArrayValueObject,
  value: unknown,
  column: number,
  result: unknown[][],
  operation: number,
  row: number,
  unitId: string,
  sheetId: string,
  startRow: number,
  startColumn: number,
  ...rest: unknown[]
) => void;

const inside = ArrayValueObject.prototype as unknown as { __batchOperatorRowValue: RowValue };
const note = inside.__batchOperatorRowValue;

/** Results of calculations are noted nowhere. */
export function keepArraysToTheirPlace(): void {
  inside.__batchOperatorRowValue = function (value, column, result, operation, row, unitId, sheetId, ...place) {
    const [startRow, startColumn, ...rest] = place;
    // Univer adds the column; the sum is to be -1, which it leaves alone.
    const start = startRow === NOWHERE || startColumn === NOWHERE ? NOWHERE - column : startColumn;
    note.call(this, value, column, result, operation, row, unitId, sheetId, startRow, start, ...rest);
  };
}
