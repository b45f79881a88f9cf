import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cellNames } from "../../src/book/names";
import { blitar } from "../book/support/plans";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

vi.setConfig({ testTimeout: 120_000 });
let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

/** A book as far as its total goes: two named cells. */
const placeTotal = (total: string | number, groups?: number) =>
  book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("B2:B3").formulas = [[total], [groups ?? ""]];
    context.workbook.names.add(cellNames.total, sheet.getRange("B2"));
    if (groups !== undefined) context.workbook.names.add(cellNames.counted, sheet.getRange("B3"));
    await context.sync();
  });

test("a workbook without our total has none", async () => {
  expect(await book.door.readTotal()).toEqual({ state: "missing" });
});

test("the total is what the cell shows now, with the number of groups where the book says it", async () => {
  await placeTotal("=6*7", 3);
  await book.settled();
  expect(await book.door.readTotal()).toEqual({ state: "known", total: 42, groups: 3 });
});

test("an error is told as the cell shows it", async () => {
  await placeTotal("=1/0");
  await book.settled();
  expect(await book.door.readTotal()).toEqual({ state: "known", total: "#DIV/0!", groups: null });
});

test("a name whose cell is gone is no total", async () => {
  await placeTotal(1);
  await book.Excel.run(async (context) => {
    context.workbook.names.getItem(cellNames.total).getRange().getEntireRow().delete("Up");
    await context.sync();
  });
  await book.settled();
  expect(await book.door.readTotal()).toMatchObject({ state: "missing" });
});

test("the written book tells its total", async () => {
  await book.door.writePlan(blitar(), { language: "id" });
  await book.settled();
  expect(await book.door.readTotal()).toMatchObject({ state: "known", total: 913_701_600 });
});
