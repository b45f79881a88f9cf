import type { Workbook } from "@cj-tech-master/excelts";
import { columnLetters } from "../engine/addresses";

/** Cells of a sheet from A1 to its last one. A book of 1,000 groups has half a million; a browser holds some millions. */
const MOST_CELLS = 5_000_000;

/** A sheet whose last cell lies so far out that the grid between could not be held. */
export class SheetTooLarge extends Error {
  /** @param cell the last cell of the sheet, "XFD1048576" */
  constructor(
    readonly sheet: string,
    readonly cell: string,
  ) {
    super(`Sheet "${sheet}" reaches to ${cell}; at most ${MOST_CELLS} cells are opened.`);
    this.name = "SheetTooLarge";
  }
}

/** @throws SheetTooLarge for the first sheet that is */
export function checkSize(file: Workbook): void {
  for (const { name, rowCount, columnCount } of file.worksheets)
    if (rowCount * columnCount > MOST_CELLS)
      throw new SheetTooLarge(name, `${columnLetters(columnCount - 1)}${rowCount}`);
}
