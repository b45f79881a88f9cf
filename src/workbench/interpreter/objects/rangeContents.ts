import type { CellWrite, Rectangle } from "../../engine/spreadsheet";
import { isUnbounded } from "../../engine/addresses";
import { invalidArgument } from "../wire/officeError";
import { contentsFor, shaped, valueType, wireValue } from "./cellContents";
import { RangePlaces } from "./rangePlaces";

/** Excel gives null for the contents of larger ranges. */
const MOST_CELLS_READ = 5_000_000;

/** What the cells of a range hold. Reading whole rows or columns, or too many cells, gives null, as in Excel. */
export abstract class RangeContents extends RangePlaces {
  private read<T>(reader: (sheetId: string, rect: Rectangle) => T[][]): T[][] | null {
    const isTooLarge = isUnbounded(this.rect) || this.rect.rows * this.rect.columns > MOST_CELLS_READ;
    return isTooLarge ? null : reader(this.sheetId, this.rect);
  }

  get Values(): unknown[][] | null {
    const values = this.read((sheetId, rect) => this.book.spreadsheet.readValues(sheetId, rect));
    return values && values.map((line) => line.map(wireValue));
  }
  set Values(value: unknown) {
    this.put(value, "invariant");
  }

  get Formulas(): unknown[][] | null {
    return this.read((sheetId, rect) => this.book.spreadsheet.readFormulas(sheetId, rect));
  }
  set Formulas(value: unknown) {
    this.put(value, "invariant");
  }

  get ValueTypes(): string[][] | null {
    const values = this.read((sheetId, rect) => this.book.spreadsheet.readValues(sheetId, rect));
    return values && values.map((line) => line.map(valueType));
  }

  get NumberFormat(): string[][] | null {
    return this.read((sheetId, rect) => this.book.spreadsheet.readNumberFormats(sheetId, rect));
  }
  set NumberFormat(value: unknown) {
    const rect = this.bounded();
    const numberFormats = shaped(value, rect.rows, rect.columns);
    for (const line of numberFormats) {
      for (const format of line) {
        if (format !== null && typeof format !== "string") throw invalidArgument("a number format is a text");
      }
    }
    this.book.checkAllowed(this.sheetId, "allowFormatCells");
    this.book.write({ sheetId: this.sheetId, rect, numberFormats: numberFormats as (string | null)[][] });
  }

  /** A shape to come in pieces: the client cuts arrays of more than 1,500 cells. */
  _ValidateArraySize(rows: number, columns: number): void {
    const rect = this.bounded();
    if (rows !== rect.rows || columns !== rect.columns) shaped([[]], rect.rows, rect.columns);
  }

  private put(value: unknown, parse: NonNullable<CellWrite["parse"]>): void {
    const rect = this.bounded();
    const cells = contentsFor(value, rect.rows, rect.columns);
    this.book.checkWritable(this.sheetId, rect);
    this.book.write({ sheetId: this.sheetId, rect, cells, parse });
  }
}
