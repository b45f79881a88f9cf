import { afterEach, expect, test, vi } from "vitest";
import { onCommandOutcome, tellOutcome } from "../../src/commands/outcomes";
import { rewriteBudget } from "../../src/commands/rewriteBudget";
import { blitar } from "../book/support/plans";
import { openExcelBook, type ExcelBook } from "../excel/support/excelBook";

vi.setConfig({ testTimeout: 120_000 });
let book: ExcelBook;
afterEach(() => book?.close());

test("the ribbon writes the book anew from what stands in its sheets", async () => {
  book = await openExcelBook();
  expect(await rewriteBudget(book.door)).toEqual({ status: "no_book" });
  await book.door.writePlan(blitar(), { language: "id" });
  book.typeIn("Kelompok", "L14", "'6.000");
  expect(await book.total()).toBe(0);
  expect(await rewriteBudget(book.door)).toMatchObject({ status: "written" });
  expect(await book.total()).toBe(6000 * 16_800 * 9);
});

test("an outcome nobody listened to is told to the next listener, once", () => {
  const heard: string[] = [];
  tellOutcome({ status: "no_book" });
  const stop = onCommandOutcome(({ status }) => heard.push(status));
  stop();
  onCommandOutcome(({ status }) => heard.push(`${status} again`))();
  expect(heard).toEqual(["no_book"]);
});
