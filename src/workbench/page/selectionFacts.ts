/** What a status line says about the selected cells. */
import { isCellError, type CellValue } from "../engine/spreadsheet";

export interface SelectionFacts {
  /** "B7", or "B7:C9". */
  address: string;
  /** Cells that are not blank. */
  count: number;
  /** Cells holding a number; `sum` and `average` are over those. */
  numbers: number;
  sum: number;
  average: number;
}

export function summarizeSelection(address: string, values: CellValue[][]): SelectionFacts {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const value of values.flat()) {
    if (value === null || value === "") continue;
    count++;
    if (typeof value !== "number" || isCellError(value)) continue;
    numbers++;
    sum += value;
  }
  return { address, count, numbers, sum, average: numbers === 0 ? 0 : sum / numbers };
}
