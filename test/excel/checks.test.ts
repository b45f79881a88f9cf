import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { checkLines, checksSheet } from "../../src/texts/book/checks";
import { blitar } from "../book/support/plans";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

vi.setConfig({ testTimeout: 120_000 });
let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

/** A sheet of checks as people find it: moved down and right, in English. */
const placeChecks = () =>
  book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Checks (copy)");
    const { check, result, left, right, difference, where, good, look, wrong } = checksSheet;
    sheet.getRange("C9:J9").values = [["No.", check.en, result.en, left.en, right.en, difference.en, where.en, ""]];
    sheet.getRange("C10:J13").values = [
      [1, checkLines.byMonth.id, good.en, 5, 5, 0, "Anggaran!$F$12:$F$40", ""],
      [2, `${checkLines.overwritten.en}: Funds`, look.en, 1, 0, 1, "'RAB Desa'!A3:A9", "'RAB Desa'!A5"],
      [3, "Rates", wrong.id, 1, 0, 1, "Tarif!B2", ""],
      [4, "Broken", "", "", 0, "", "x", ""],
    ];
    sheet.getRange("E13").formulas = [["=1/0"]];
    sheet.getRange("L10:L40").values = Array.from({ length: 31 }, (_, index) => [index]);
    context.workbook.names.add("SI_Lembar_checks", sheet.getRange("A1:Z60"));
    await context.sync();
  });

test("the lines of Uji come in both languages, with their result and the cell they point at", async () => {
  expect(await book.door.readChecks()).toBeNull();
  await placeChecks();
  await book.settled();
  expect(await book.door.readChecks()).toEqual([
    { title: checkLines.byMonth, result: "good", sheet: "Anggaran", address: "F12:F40" },
    {
      title: { id: `${checkLines.overwritten.id}: Funds`, en: `${checkLines.overwritten.en}: Funds` },
      result: "look",
      sheet: "RAB Desa",
      address: "A5",
    },
    { title: { id: "Rates", en: "Rates" }, result: "wrong", sheet: "Tarif", address: "B2" },
    { title: { id: "Broken", en: "Broken" }, result: "wrong", sheet: "", address: "" },
  ]);
});

test("a sheet of the book is shown under the name it has now", async () => {
  expect(await book.door.writePlan(blitar(), { language: "id" })).toMatchObject({ status: "written" });
  const active = () =>
    book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("RKA").name = "RKA Dinsos";
    await context.sync();
  });
  await book.door.showSheet("rka");
  expect(await active()).toBe("RKA Dinsos");
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("RAK").delete();
    await context.sync();
  });
  await expect(book.door.showSheet("rak")).rejects.toMatchObject({ problem: { code: "sheet_missing" } });
});
