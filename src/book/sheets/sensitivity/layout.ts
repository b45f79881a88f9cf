import type { SensitivityAnswer } from "../../answers";
import { cellAddress, type Area } from "../../address";

/** Cells below each other that say what it was made from, read back by this order. */
export const SENSITIVITY_ROWS = ["writtenOn", "scenario", "total", "who"] as const;
export type SensitivityRow = (typeof SENSITIVITY_ROWS)[number];
/** Columns of a range as it is read back; its width is calculated. */
export const RANGE_COLUMNS = ["input", "low", "high", "atLow", "atHigh", "lackLow", "lackHigh"] as const;

export const STATUS = 4;
const MADE = STATUS + 1;
const COST = MADE + SENSITIVITY_ROWS.length + 1;
/** As many columns as the widest table, and a width for what follows the ranges. */
const LEAST_COLUMNS = RANGE_COLUMNS.length + 1;

/** Places on `Kepekaan`. */
export class SensitivityLayout {
  private readonly rowCount: number;
  private readonly columnCount: number;
  private readonly hasLack: boolean;
  private readonly rangeCount: number;

  constructor({ rows, columns, lacking, ranges }: SensitivityAnswer) {
    this.rowCount = rows.length;
    this.columnCount = columns.length;
    this.hasLack = lacking.length > 0;
    this.rangeCount = ranges.length;
  }

  row(key: SensitivityRow): number {
    return MADE + SENSITIVITY_ROWS.indexOf(key);
  }

  cell(key: SensitivityRow): string {
    return cellAddress(this.row(key), 1, "$");
  }

  get made(): Area {
    return { row: MADE, column: 1, rows: SENSITIVITY_ROWS.length, columns: 1 };
  }

  readonly costTitle = COST;

  /** Titles included. */
  get cost(): Area {
    return { row: COST + 1, column: 0, rows: this.rowCount + 1, columns: this.columnCount + 1 };
  }

  get lackTitle(): number {
    return this.cost.row + this.cost.rows + 1;
  }

  get lack(): Area {
    return { ...this.cost, row: this.lackTitle + 1 };
  }

  /** A remark stands where the lack cannot be told. */
  get rangesTitle(): number {
    return this.lackTitle + (this.hasLack ? this.lack.rows + 3 : 2);
  }

  get ranges(): Area {
    return { row: this.rangesTitle + 2, column: 0, rows: this.rangeCount, columns: RANGE_COLUMNS.length };
  }

  get rows(): number {
    return this.ranges.row + this.rangeCount + 1;
  }

  get columns(): number {
    return Math.max(LEAST_COLUMNS, this.columnCount + 1);
  }

  /** Sentences are put together beside the page. */
  get steps(): number {
    return this.columns + 1;
  }
}
