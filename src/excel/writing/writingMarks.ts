import type { Book, SheetPlan } from "../../book/sheetPlan";
import { WRITING_NUMBER } from "../../book/writingNumber";
import type { WritingRun } from "./writingRun";

/**
 * The number of the writing on `Hitung` (src/book/writingNumber.ts), which undo must meet first and last: it is put down
 * before anything else changes, and beside it once everything has.
 */
const { row, column } = WRITING_NUMBER;
const END = column + 1;

/** The number of a writing, as the book it lays out has it. */
export const writingOf = (book: Book): number =>
  book.sheets.find(({ key }) => key === "work")!.cells[row]![column] as number;

/** Where the sheet stands already: `at` is where people have moved the cells meanwhile. */
export function beginWriting(
  sheet: Excel.Worksheet,
  book: Book,
  at: { row: number; column: number } = { row, column },
): void {
  sheet.getRangeByIndexes(at.row, at.column, 1, 1).values = [[writingOf(book)]];
}

/** The sheet without the end of the writing, which holds what it held. */
export const unfinished = (plan: SheetPlan, was: number | null): SheetPlan =>
  plan.key !== "work"
    ? plan
    : {
        ...plan,
        cells: plan.cells.map((line, index) =>
          index === row ? line.map((content, place) => (place === END ? was : content)) : line,
        ),
      };

export function endWriting(run: WritingRun, book: Book): void {
  const { name } = book.sheets.find(({ key }) => key === "work")!;
  run.context.workbook.worksheets.getItem(name).getRangeByIndexes(row, END, 1, 1).values = [[writingOf(book)]];
  run.progress(1);
}
