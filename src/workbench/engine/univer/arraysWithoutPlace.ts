/**
 * Univer notes the values of the cells it has compared, column by column, and looks them up in the next comparison. The
 * result of a calculation with arrays belongs to no cells; it says so by row and column -1. Univer asks for -1 only after
 * adding the place inside the array, so that a result of several columns, calculated with once more, is noted as what
 * stands in A1 and the cells right of and below it: `SUMPRODUCT((A1:A3=H1:J1)*1)`, and `B1>100` then compares FALSE.
 */
import { ArrayValueObject } from "@univerjs/engine-formula";

const NOWHERE = -1;

/** Univer keeps it private: its arguments are known by their places. */
const NOTE = "__batchOperatorRowValue";
const COLUMN = 1;
const START_ROW = 7;
const START_COLUMN = 8;

/** Results of calculations are noted nowhere. */
export function keepArraysToTheirPlace(): void {
  const note: unknown = Reflect.get(ArrayValueObject.prototype, NOTE);
  if (typeof note !== "function") throw new Error(`This version of Univer has no ${NOTE}.`);
  Reflect.set(ArrayValueObject.prototype, NOTE, function (this: ArrayValueObject, ...args: unknown[]): unknown {
    // Univer adds the column; the sum is to be -1, which it leaves alone.
    if (args[START_ROW] === NOWHERE || args[START_COLUMN] === NOWHERE)
      args[START_COLUMN] = NOWHERE - Number(args[COLUMN]);
    return Reflect.apply(note, this, args);
  });
}
