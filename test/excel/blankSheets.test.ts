/** Sheets that were asked for before the plan has anything to say on them. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { computeBudget } from "../../src/budget/budget";
import type { SheetKey } from "../../src/book/sheetPlan";
import { group, plan } from "../book/support/plans";
import { wrongLines } from "./support/bookFaults";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

vi.setConfig({ testTimeout: 120_000 });
let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

const typeInto = (sheet: string, cells: Record<string, string | number>) =>
  book.Excel.run(async (context) => {
    for (const [address, value] of Object.entries(cells))
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

test("stand blank beside a sound book, stay with the next writing, and a scenario typed there counts", async () => {
  const asked = plan([group({ id: "K1", people: 100 })]);
  const sheets: SheetKey[] = ["scenarios", "coverage", "village"];
  expect(await book.door.writePlan(asked, { language: "id", sheets })).toMatchObject({ status: "written" });
  expect(await wrongLines(book)).toEqual([]);
  expect(await book.door.writePlan(asked, { language: "id" })).toMatchObject({ status: "written" });
  const lines = await book.contents();
  for (const name of ["Skenario", "UCJ", "RAB Desa"]) expect(lines).toContain(`sheet ${name}`);
  const [, first] = /Skenario!A(\d+) Tanpa skenario/.exec(lines.join("\n"))!;
  const [, titles] = /Skenario!C(\d+) Kode sasaran/.exec(lines.join("\n"))!;
  const [list, row] = [Number(first) + 1, Number(titles) + 1];
  await typeInto("Skenario", { [`A${list}`]: "Besar" });
  await typeInto("Skenario", { [`A${row}`]: "Besar", [`B${row}`]: "Kelompok", [`C${row}`]: "K1" });
  await typeInto("Skenario", { [`D${row}`]: "Orang", [`F${row}`]: 250 });
  await typeInto("Ringkasan", { K1: "Besar" });
  const reading = (await book.door.readPlan())!;
  expect(reading.problems).toEqual([]);
  expect(await book.total()).toBe(computeBudget(reading.plan).total);
  expect(computeBudget(reading.plan).total).toBe(2.5 * computeBudget(asked).total);
});
