import { describe, expect, test } from "vitest";
import { openTestExcel } from "./openTestExcel";

describe("worksheets", () => {
  test("are added, found by name in any letter case, by id, listed, moved, hidden and deleted", async () => {
    const { run, batches } = await openTestExcel();
    const seen = await run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Kelompok");
      const unnamed = worksheets.add();
      added.tabColor = "#1F6F54";
      added.showGridlines = false;
      unnamed.load("name");
      added.load("id");
      await context.sync();
      const same = worksheets.getItem("KELOMPOK");
      same.load("name,tabColor,showGridlines,position,visibility");
      const byId = worksheets.getItem(added.id);
      byId.load("name");
      unnamed.visibility = "Hidden";
      worksheets.load("items/name,items/visibility");
      await context.sync();
      unnamed.delete();
      added.position = 0;
      worksheets.load("items/name");
      const listed = worksheets.items.map((sheet) => `${sheet.name} ${sheet.visibility}`);
      await context.sync();
      return {
        facts: [same.name, same.tabColor, same.showGridlines, same.position, same.visibility, byId.name, unnamed.name],
        listed,
        after: worksheets.items.map((sheet) => sheet.name),
      };
    });
    expect(seen.facts).toEqual(["Kelompok", "#1F6F54", false, 1, "Visible", "Kelompok", "Sheet2"]);
    expect(seen.listed).toEqual(["Sheet1 Visible", "Kelompok Visible", "Sheet2 Hidden"]);
    expect(seen.after).toEqual(["Kelompok", "Sheet1"]);
    expect(batches.length).toBe(3);
  });

  test("what is not there is ItemNotFound, or a null object that swallows what is asked of it", async () => {
    const { run, refusal, writes } = await openTestExcel();
    const error = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Tarif").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(error).toMatchObject({ code: "ItemNotFound", place: "WorksheetCollection.getItem" });
    const seen = await run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Tarif");
      none.load("name");
      const range = none.getRange("A1");
      range.load("values");
      none.delete();
      range.values = [[1]];
      none.tables.getCount();
      await context.sync();
      return [none.isNullObject, range.isNullObject];
    });
    expect(seen).toEqual([true, true]);
    expect(writes()).toBe(0);
  });

  test("a name in use is ItemAlreadyExists; the last visible sheet cannot be deleted or hidden", async () => {
    const { refusal } = await openTestExcel();
    const twice = await refusal(async (context) => {
      context.workbook.worksheets.add("sheet1");
      await context.sync();
    });
    expect(twice).toMatchObject({ code: "ItemAlreadyExists", place: "WorksheetCollection.add" });
    const last = await refusal(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().delete();
      await context.sync();
    });
    expect(last).toMatchObject({ code: "InvalidOperation", place: "Worksheet.delete" });
  });

  test("panes are frozen", async () => {
    const { run, spreadsheet } = await openTestExcel();
    const { id } = spreadsheet.sheets()[0]!;
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      await context.sync();
      expect(spreadsheet.frozen(id)).toEqual({ rows: 3, columns: 2 });
      sheet.freezePanes.freezeRows(2);
      await context.sync();
      expect(spreadsheet.frozen(id)).toEqual({ rows: 2, columns: 0 });
    });
  });

  test("protection refuses writes to locked cells and lets unlocked ones through", async () => {
    const { run, refusal } = await openTestExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true }, "rahasia");
      await context.sync();
      sheet.getRange("B2").values = [[5]];
      sheet.getRange("A:A").format.columnWidth = 80;
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    const attempts: [(sheet: Excel.Worksheet) => void, string][] = [
      [(sheet) => (sheet.getRange("A1:B2").values = 0 as never), "Range.values"],
      [(sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"), "RangeFill.color"],
      [(sheet) => sheet.getRange("3:3").insert("Down"), "Range.insert"],
      [(sheet) => sheet.tables.add("A1:B2", true), "TableCollection.add"],
      [(sheet) => (sheet.getRange("A1").format.protection.locked = false), "FormatProtection.locked"],
    ];
    for (const [attempt, place] of attempts) {
      const error = await refusal(async (context) => {
        attempt(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      });
      expect(error).toMatchObject({ code: "AccessDenied", place });
    }
  });

  test("page set-up is kept", async () => {
    const { run, host } = await openTestExcel();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const layout = sheet.pageLayout;
      layout.orientation = "Landscape";
      layout.paperSize = "A4";
      layout.zoom = { horizontalFitToPages: 1 };
      layout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
      layout.setPrintArea("A1:F40");
      layout.setPrintTitleRows("$1:$3");
      layout.headersFooters.defaultForAllPages.centerFooter = "Halaman &P dari &N";
      layout.load("orientation,paperSize,zoom");
      const pages = layout.headersFooters.defaultForAllPages.load();
      await context.sync();
      return {
        page: [layout.orientation, layout.paperSize, layout.zoom],
        footer: pages.centerFooter,
      };
    });
    expect(seen.page).toEqual(["Landscape", "A4", { horizontalFitToPages: 1 }]);
    expect(seen.footer).toBe("Halaman &P dari &N");
    const [page] = Object.values(host.state.sheets).map(({ pageLayout }) => pageLayout);
    expect([page?.topMargin, page?.leftMargin, page?.titleRows?.rows]).toEqual([72, 36, 3]);
    expect(page?.printArea).toEqual([{ row: 0, column: 0, rows: 40, columns: 6 }]);
    expect(JSON.parse(JSON.stringify(host.state))).toEqual(host.state);
  });
});
