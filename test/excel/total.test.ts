import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { computeBudget } from "../../src/budget/budget";
import { cellNames } from "../../src/book/names";
import { blitar, group, plan } from "../book/support/plans";
import { faultsAfterWriting } from "./support/bookFaults";
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

test("groups called as Excel calls its errors are counted, also after another writing", async () => {
  const asked = plan(
    ["#N/A", "#REF!", "#value!"].map((name, index) => group({ id: `K${index}`, name, note: name })),
    {
      scenarios: [{ id: "S1", name: "#DIV/0!", overrides: [] }],
      activeScenario: "S1",
    },
  );
  for (let time = 0; time < 2; time += 1) {
    expect(await book.door.writePlan(asked, { language: "id" })).toMatchObject({ status: "written" });
    await book.settled();
    expect(await book.door.readTotal()).toMatchObject({ state: "known", total: computeBudget(asked).total });
    expect(await faultsAfterWriting(book, asked)).toEqual([]);
  }
});
