import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { tableNames } from "../../src/book/names";
import { errorCells, faultsOf } from "./support/bookFaults";
import { openExcelBook, type ExcelBook } from "./support/excelBook";
import { firstPlan } from "./support/walk";

// A whole spreadsheet calculates behind every test.
vi.setConfig({ testTimeout: 120_000 });

let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

/** Inserts blank rows into an input table, the first of them below so many rows of it. */
const insertRows = (table: string, below: number, count: number) =>
  book.Excel.run(async (context) => {
    const range = context.workbook.names.getItem(table).getRange();
    range
      .getCell(below + 1, 0)
      .getResizedRange(count - 1, 0)
      .getEntireRow()
      .insert("Down");
    await context.sync();
  });

describe("rows a person inserts into a table", () => {
  test.each([
    ["Skenario", tableNames.overrides],
    ["Dana", tableNames.funds],
    ["Dana (pecahan)", tableNames.splits],
  ])("of %s leave no error value, and what does not fit any more is said", async (_sheet, table) => {
    await book.door.writePlan({ ...firstPlan(2), activeScenario: "S2" }, { language: "id" });
    for (const count of [1, 1, 5]) {
      await insertRows(table, 0, count);
      await book.settled();
      expect(errorCells(book)).toEqual([]);
      expect(await faultsOf(book)).toEqual([]);
    }
  });
});
