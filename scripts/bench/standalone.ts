import { openExcelBook } from "../../test/excel/support/excelBook";
import { readBuilt } from "../../test/functions/bundle";
import type { Figure, Measurement } from "./measurement";

/** The workbook of issue 11's bad input: 100,000 cells that ask the add-in, nine in ten another question. */
const ROWS = 10_000;
const COLUMNS = 10;
const ROWS_IN_A_MESSAGE = 2_500;

/** "Buku mandiri" on 100,000 cells, through Microsoft's client: found, replaced and compared, and put back. */
export const standalone: Measurement = {
  name: "standalone",
  title: "A workbook of 100,000 cells with functions, made standalone through Office.js in Node",
  async measure() {
    const book = await openExcelBook();
    await book.loadFunctions(readBuilt("functions.js"), readBuilt("functions.json"));
    await book.Excel.run(async (context) => {
      const on = context.workbook.worksheets.add("Banyak");
      for (let first = 1; first <= ROWS; first += ROWS_IN_A_MESSAGE) {
        on.getRange(`A${first}:K${first + ROWS_IN_A_MESSAGE - 1}`).formulas = Array.from(
          { length: ROWS_IN_A_MESSAGE },
          (_, down) => {
            const call = (month: number) =>
              `=JAMSOS.ANGGARAN($A${first + down},"JKK+JKM",,"2025-0${1 + (month % 9)}","2025-12","BPU")`;
            return [first + down, ...Array.from({ length: COLUMNS }, (_each, month) => call(month))];
          },
        ) as string[][];
        await context.sync();
      }
    });
    await book.settled();
    const figures: Figure[] = [];
    const timed = async <T>(what: string, work: () => Promise<T>, isRight: (answer: T) => boolean): Promise<void> => {
      const start = performance.now();
      const within = isRight(await work());
      figures.push({ what, value: `${((performance.now() - start) / 1000).toFixed(0)} s`, within });
    };
    const shared = await book.door.standalone();
    const all = ROWS * COLUMNS;
    await timed(
      "found",
      () => shared.find(),
      (found) => found?.twins === all,
    );
    await timed(
      "replaced and compared",
      () => shared.make("id", false),
      (made) => made?.twins === all && made.differences.length === 0 && made.calculating === 0,
    );
    await timed(
      "put back",
      () => shared.takeBack(),
      () => !shared.isMade(),
    );
    book.close();
    return figures;
  },
};
