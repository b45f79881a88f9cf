import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
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

/** Looks of blank cells are kept as far as this beyond the last cell that holds something. */
const LOOKS_BEYOND = { rows: 1_000, columns: 50 };

/**
 * How far a sheet is read: to the last cell that holds something, and a little farther for looks. A file may have a row, or
 * one coloured cell, at the very end of the sheet: LibreOffice leaves such a row wherever one was deleted.
 */
export function extentOf(sheet: Worksheet): { rows: number; columns: number } {
  const held = { rows: 0, columns: 0 };
  const looked = { rows: 0, columns: 0 };
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const facts = sheet.findRow(row);
    if (!facts || facts.cellCount === 0) continue;
    looked.rows = row;
    looked.columns = Math.max(looked.columns, facts.cellCount);
    facts.eachCell((_, column) => {
      held.rows = row;
      held.columns = Math.max(held.columns, column);
    });
  }
  return {
    rows: Math.min(looked.rows, held.rows + LOOKS_BEYOND.rows),
    columns: Math.min(looked.columns, held.columns + LOOKS_BEYOND.columns),
  };
}

/** @throws SheetTooLarge for the first sheet that is */
export function checkSize(file: Workbook): void {
  for (const sheet of file.worksheets) {
    const { rows, columns } = extentOf(sheet);
    if (rows * columns > MOST_CELLS) throw new SheetTooLarge(sheet.name, `${columnLetters(columns - 1)}${rows}`);
  }
}
