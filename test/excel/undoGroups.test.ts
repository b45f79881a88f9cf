import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { computeBudget } from "../../src/budget/budget";
import { openWorkbookDoor } from "../../src/excel/openWorkbookDoor";
import type { OfficeRuntime } from "../../src/excel/officeRuntime";
import { blitar, group, plan } from "../book/support/plans";
import { openExcelBook, type ExcelBook } from "./support/excelBook";
import { withUndoGroups } from "./support/undoGroups";

// A whole spreadsheet calculates behind every test.
vi.setConfig({ testTimeout: 120_000 });

let book: ExcelBook;
let client: ReturnType<typeof withUndoGroups>;
beforeEach(async () => {
  book = await openExcelBook({ requirementSets: { ExcelApi: "1.20", Settings: "1.1" } });
  client = withUndoGroups(book);
});
afterEach(() => book.close());

/** `Excel.run` with the option its declared type does not have yet. */
const merged = (work: (context: Excel.RequestContext) => Promise<void>): Promise<void> =>
  (client.Excel.run as (options: object, work: (context: Excel.RequestContext) => Promise<void>) => Promise<void>)(
    { mergeUndoGroup: true },
    work,
  );
const names = () => book.spreadsheet.sheets().map(({ name }) => name);

describe("an Excel with ExcelApi 1.20, which can merge a run into one step of Undo", () => {
  test("is never asked to while a book is written, renamed, grown and read: nothing is refused", async () => {
    const door = openWorkbookDoor(client as unknown as OfficeRuntime);
    expect(await door.capabilities()).toMatchObject({ api: "1.20" });
    const more = plan([...blitar().groups, ...Array.from({ length: 6 }, () => group())]);
    for (const [asked, language] of [
      [blitar(), "id"],
      [blitar(), "en"],
      [more, "id"],
    ] as const)
      expect(await door.writePlan(asked, { language })).toMatchObject({ status: "written", notices: [] });
    expect(await door.readPlan()).not.toBeNull();
    await book.settled();
    expect(await door.readTotal()).toMatchObject({ total: computeBudget(more).total });
    expect(client.grouped()).toBe(0);
  });

  test("takes a merged run of plain writes back in one step", async () => {
    const sheet = names()[0]!;
    await merged(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange("A1:A2");
      range.getCell(0, 0).values = [[1]];
      await context.sync();
      range.getCell(1, 0).values = [[2]];
      await context.sync();
    });
    expect(await book.valuesOf(sheet, "A1:A2")).toEqual([[1], [2]]);
    expect(book.spreadsheet.undo()).toBe(true);
    expect(await book.valuesOf(sheet, "A1:A2")).toEqual([[""], [""]]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["Worksheet.delete", (sheet) => sheet.delete()],
    ["Worksheet.name", (sheet) => (sheet.name = "Lain")],
    ["Worksheet.position", (sheet) => (sheet.position = 0)],
    ["Worksheet.visibility", (sheet) => (sheet.visibility = "Hidden")],
    ["WorksheetProtection.protect", (sheet) => sheet.protection.protect()],
  ])("refuses %s in a merged run, and takes it outside", async (location, act) => {
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.add("Kedua");
      await context.sync();
    });
    const before = names();
    const change = async (context: Excel.RequestContext) => {
      act(context.workbook.worksheets.getItem("Kedua"));
      await context.sync();
    };
    await expect(merged(change)).rejects.toMatchObject({
      code: "UndoNotSupported",
      debugInfo: { errorLocation: location },
    });
    expect(names()).toEqual(before);
    await client.Excel.run(change);
  });

  test("would refuse the writing of a book in another language, were it merged, and the pane would say why", async () => {
    const run = ((work: (context: Excel.RequestContext) => Promise<void>) => merged(work)) as typeof Excel.run;
    expect(
      await openWorkbookDoor(client as unknown as OfficeRuntime).writePlan(blitar(), { language: "id" }),
    ).toMatchObject({ status: "written" });
    const before = await book.contents();
    const door = openWorkbookDoor({
      Excel: Object.create(book.Excel, { run: { value: run } }) as ExcelBook["Excel"],
      Office: book.Office,
    } as unknown as OfficeRuntime);
    expect(await door.writePlan(blitar(), { language: "en" })).toMatchObject({
      status: "failed",
      problem: { code: "undo_not_supported" },
    });
    expect(await book.contents()).toEqual(before);
  });
});
