import { cellAddress } from "../../../src/book/address";
import { differing, type ExcelBook } from "./excelBook";

/** Something that was done to a book and can be undone. */
export interface Act {
  /** All cells, tables and names as they were before. */
  before: string[];
  /** How often undo is pressed at most until it is taken back: a writing is a step for each of its messages. */
  presses: number;
}

/** Cells, tables and names of a workbook, one a line. */
export function cellsOf({ spreadsheet }: ExcelBook): string[] {
  const cells = spreadsheet.sheets().flatMap(({ id, name }) => {
    const used = spreadsheet.usedRange(id, true);
    if (!used) return [`sheet ${name}`];
    const lines = spreadsheet
      .readFormulas(id, used)
      .flatMap((line, row) =>
        line.flatMap((content, column) =>
          content === "" ? [] : [`${name}!${cellAddress(used.row + row, used.column + column)} ${String(content)}`],
        ),
      );
    return [`sheet ${name}`, ...lines];
  });
  const names = spreadsheet.names().map(({ name, formula }) => `name ${name} ${formula}`);
  const tables = spreadsheet.tables().map(({ name, rect }) => `table ${name} ${JSON.stringify(rect)}`);
  return [...cells, ...names.sort(), ...tables.sort()];
}

/** To be called before something is done that can be undone. */
export const remember = (walker: { book: ExcelBook; acts: Act[] }, presses: number): void =>
  void walker.acts.push({ before: cellsOf(walker.book), presses });

/** @throws where the book is another than it should be */
export function mustBe(book: ExcelBook, wanted: string[], after: string): void {
  const different = differing(wanted, cellsOf(book));
  if (different.length > 0) throw new Error(`after ${after} the workbook is another:\n  ${different.join("\n  ")}`);
}

/**
 * Undo until the last act is taken back. In the middle of a writing the book is half of what it was and half of what it
 * is about to be; nobody promises anything of it then.
 * @returns how often it was pressed; 0 where nothing can be undone
 */
export function undo({ book, acts }: { book: ExcelBook; acts: Act[] }): number {
  let [presses, most] = [0, 0];
  for (let act = acts.pop(); act; act = acts.pop()) {
    // What changed no cell (a table sorted as it was) may still want its own press.
    most += act.presses;
    while (presses < most && differing(act.before, cellsOf(book)).length > 0 && book.spreadsheet.undo()) presses += 1;
    mustBe(book, act.before, `${presses} times undo`);
    if (presses > 0) break;
  }
  return presses;
}
