import { describe, expect, test } from "vitest";
import { openTestExcel } from "./openTestExcel";

describe("ranges", () => {
  test("lead to others", async () => {
    const { run } = await openTestExcel();
    const addresses = await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Rencana anggaran");
      const range = sheet.getRange("B2:D5");
      const found = [
        range.getCell(0, 0),
        range.getCell(9, 9),
        range.getResizedRange(-1, 2),
        range.getEntireRow(),
        sheet.getRange(),
        sheet.getRangeByIndexes(4, 26, 2, 1),
      ].map((one) => one.load("address"));
      await context.sync();
      return found.map((one) => one.address.replace("'Rencana anggaran'!", ""));
    });
    expect(addresses).toEqual(["B2", "K11", "B2:F4", "2:5", "1:1048576", "AA5:AA6"]);
  });

  test("hold values, formulas, types and number formats", async () => {
    const { run } = await openTestExcel();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:C1");
      range.values = [["Petani", 6043, true]];
      sheet.getRange("A2:C2").formulas = [["=1+2", "", "=KACAU()"]];
      sheet.getRange("A1:C2").numberFormat = "#,##0" as never;
      sheet.getRange("B1").values = [[null]];
      const all = sheet.getRange("A1:C2").load("values,formulas,valueTypes,numberFormat,rowCount");
      await context.sync();
      return [all.values, all.formulas, all.valueTypes, all.numberFormat[1]?.[2], all.rowCount];
    });
    expect(seen).toEqual([
      [["Petani", 6043, true], [3, "", "#NAME?"]],
      [["Petani", 6043, true], ["=1+2", "", "=KACAU()"]],
      [["String", "Double", "Boolean"], ["Double", "Empty", "Error"]],
      "#,##0",
      2,
    ]); // prettier-ignore
  });

  test("are formatted; members on which cells differ are null", async () => {
    const { run } = await openTestExcel();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { format } = sheet.getRange("A1:B2");
      format.font.set({ bold: true, color: "navy", size: 12 });
      format.horizontalAlignment = "Center";
      format.wrapText = true;
      format.columnWidth = 90;
      format.rowHeight = 30;
      sheet.getRange("A1").format.fill.color = "EAF4EF";
      const bottom = format.borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.weight = "Medium";
      await context.sync();
      format.load("horizontalAlignment,wrapText,columnWidth,rowHeight,font/bold,font/color,fill/color");
      const edge = sheet.getRange("A2:B2").format.borders.getItem("EdgeBottom").load("style,weight");
      const top = sheet.getRange("A1:B1").format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      return [
        format.horizontalAlignment, format.wrapText, format.columnWidth, format.rowHeight,
        format.font.bold, format.font.color, format.fill.color,
        edge.style, edge.weight, top.style,
      ]; // prettier-ignore
    });
    expect(seen).toEqual(["Center", true, 90, 30, true, "#000080", null, "Continuous", "Medium", "None"]);
  });

  test("of more than 1,500 cells go in the client's pieces and reach the spreadsheet as one write", async () => {
    const { run, writes } = await openTestExcel();
    const values = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 12 }, (_, column) => row * 12 + column),
    );
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:L1000");
      range.values = values;
      range.format.font.bold = true;
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual(values);
    expect(writes()).toBe(1);
  });

  test("a wrong shape of more than 1,500 cells is refused before anything is written", async () => {
    const { refusal, writes } = await openTestExcel();
    const values = Array.from({ length: 1000 }, () => [1, 2]);
    const error = await refusal(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1000").values = values;
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(writes()).toBe(0);
  });

  test("whole columns have no values to read", async () => {
    const { run } = await openTestExcel();
    const seen = await run(async (context) => {
      const column = context.workbook.worksheets.getActiveWorksheet().getRange("B:C").load("values,address");
      await context.sync();
      return [column.values, column.address];
    });
    expect(seen).toEqual([null, "Sheet1!B:C"]);
  });

  test("follow the cells they stand for when rows come and go", async () => {
    const { run } = await openTestExcel();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A5:B6");
      range.values = [[1, 2], [3, 4]]; // prettier-ignore
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      range.load("address,values");
      await context.sync();
      const moved = [range.address, range.values];
      sheet.getRange("1:1").delete("Up");
      range.load("address");
      await context.sync();
      return [...moved, range.address];
    });
    expect(seen).toEqual(["Sheet1!A7:B8", [[1, 2], [3, 4]], "Sheet1!A6:B7"]); // prettier-ignore
  });

  test("used ranges, with a null object on an empty sheet", async () => {
    const { run } = await openTestExcel();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const empty = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      sheet.getRange("B3:C9").values = "x" as never;
      const used = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      return [empty.isNullObject, used.address];
    });
    expect(seen).toEqual([true, "Sheet1!B3:C9"]);
  });

  test("links", async () => {
    const { run } = await openTestExcel();
    const seen = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.hyperlink = { documentReference: "Sheet1!A9", textToDisplay: "Ke jumlah", screenTip: "Jumlah" };
      range.load("hyperlink,values");
      await context.sync();
      return [range.hyperlink.documentReference, range.values];
    });
    expect(seen).toEqual(["Sheet1!A9", [["Ke jumlah"]]]);
  });

  test("selection", async () => {
    const { run } = await openTestExcel();
    const seen = await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("C4:D5").select();
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return cell.address;
    });
    expect(seen).toBe("Sheet1!C4");
  });
});
