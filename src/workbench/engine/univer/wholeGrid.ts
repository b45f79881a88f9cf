/**
 * A sheet of Excel has all its rows from the first day; Univer's grows with what is written. What refers to a cell beyond
 * today's rows was #NAME? to Univer, known to refer to nothing, and never calculated again, not even when that cell was
 * filled: written before the sheet it asks, the total of a thousand groups was missing in every check.
 */
import { BaseReferenceObject } from "@univerjs/engine-formula";
import { SHEET_COLUMNS, SHEET_ROWS } from "../addresses";

export function knowWholeGrid(): void {
  BaseReferenceObject.prototype.isExceedRange = function () {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= SHEET_ROWS || endColumn >= SHEET_COLUMNS;
  };
}
