import { describe, expect, test } from "vitest";
import type { BatchBody } from "../../../src/workbench/interpreter/host";
import { announcedSets } from "../../../src/workbench/interpreter/schema/requirements";
import { openTestExcel } from "./openTestExcel";

/** What a client other than Microsoft's could send: `workbook.<action>`. */
function rawBatch(actions: Partial<BatchBody["Actions"][number]>[]): BatchBody {
  return {
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    Actions: actions.map((action, index) => ({ Id: index + 10, ActionType: 3, Name: "", ObjectPathId: 1, ...action })),
  };
}

describe("what Excel does not have", () => {
  test("an unknown member is ApiNotFound and named", async () => {
    const { host } = await openTestExcel();
    const answer = await host.execute(rawBatch([{ Name: "MakeCoffee" }]));
    expect(answer.Error).toMatchObject({ Code: "ApiNotFound", Location: "Workbook.MakeCoffee" });
  });

  test("setting a read-only member is refused and named", async () => {
    const { host } = await openTestExcel();
    const answer = await host.execute(rawBatch([{ ActionType: 4, Name: "Name", ArgumentInfo: { Arguments: ["x"] } }]));
    expect(answer.Error).toMatchObject({ Code: "InvalidArgument", Location: "Workbook.name" });
  });

  test("loading a property that does not exist", async () => {
    const { refusal } = await openTestExcel();
    const error = await refusal(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load("colour");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toContain("Worksheet has no property colour");
  });

  test("a member newer than the announced set", async () => {
    const { refusal } = await openTestExcel({ requirementSets: { ...announcedSets, ExcelApi: "1.6" } });
    const error = await refusal(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().freezePanes.freezeRows(1);
      await context.sync();
    });
    expect(error).toMatchObject({ code: "ApiNotFound", place: "Worksheet.freezePanes" });
    expect(error.message).toContain("ExcelApi 1.7");
  });
});

describe("wrong arguments", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["a text for a number", (sheet) => sheet.getRangeByIndexes("0" as never, 0, 1, 1), "Worksheet.getRangeByIndexes"],
    ["a missing argument", (sheet) => sheet.getRange("A1").insert(undefined as never), "Range.insert"],
    ["a word outside the enumeration", (sheet) => sheet.getRange("A1").insert("Sideways" as never), "Range.insert"],
    [
      "an unknown option",
      (sheet) => sheet.protection.protect({ allowEverything: true } as never),
      "WorksheetProtection.protect",
    ],
    [
      "a rule without its source",
      (sheet) => (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true } } as never),
      "DataValidation.rule",
    ],
    ["no colour", (sheet) => (sheet.getRange("A1").format.fill.color = "reddish"), "RangeFill.color"],
    ["no address", (sheet) => sheet.getRange("A1:"), "Worksheet.getRange"],
    ["a cell outside the sheet", (sheet) => sheet.getRange("A1").getCell(-1, 0), "Range.getCell"],
    ["a sheet's name too long", (sheet) => (sheet.name = "x".repeat(32)), "Worksheet.name"],
    ["a sheet's name with a slash", (sheet) => (sheet.name = "JKK/JKM"), "Worksheet.name"],
    ["values of another shape", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2]]), "Range.values"],
    ["an object in a cell", (sheet) => (sheet.getRange("A1").values = [[{ a: 1 }]]), "Range.values"],
    ["a semicolon between arguments", (sheet) => (sheet.getRange("A1").formulas = [["=SUM(1;2)"]]), "Range.formulas"],
    ["brackets left open", (sheet) => (sheet.getRange("A1").formulas = [["=SUM(1,2"]]), "Range.formulas"],
    ["values of whole columns", (sheet) => (sheet.getRange("A:A").values = 1 as never), "Range.values"],
  ])("%s", async (_what, wrong, place) => {
    const { refusal } = await openTestExcel();
    const error = await refusal(async (context) => {
      wrong(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    expect(error).toMatchObject({ code: "InvalidArgument", place });
  });

  test("array constants may hold semicolons", async () => {
    const { run } = await openTestExcel();
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").formulas = [['=SUM({1;2},"a;b",Tabel1[a;b])']];
      await context.sync();
    });
  });
});

test("what Excel has and the workbench does not play is told apart, and listed", async () => {
  const { host, refusal } = await openTestExcel();
  const error = await refusal(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().shapes.addGeometricShape("Rectangle");
    await context.sync();
  });
  expect(error.code).toBe("NotImplemented");
  expect(error.message).toContain("Worksheet.shapes exists in Excel but the workbench does not play it");
  const unplayed = host.unplayedMembers();
  expect(unplayed).toContain("Worksheet.shapes");
  expect(unplayed).toContain("GeometricShape");
  expect(unplayed).not.toContain("Range.values");
  expect(unplayed).not.toContain("Worksheet.onNameChanged"); // of a set that is not announced
});

test("a kind of chart that Excel draws and the workbench does not is refused by its name", async () => {
  const { refusal } = await openTestExcel();
  const error = await refusal(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().charts.add("Line", context.workbook.getActiveCell());
    await context.sync();
  });
  expect(error.code).toBe("NotImplemented");
  expect(error.message).toContain("charts of the kind Line exists in Excel but the workbench does not play it");
});

test("actions before a failure stay done, later ones are not, and the statement is told", async () => {
  const { Excel, spreadsheet } = await openTestExcel();
  const error = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["done"]];
    sheet.getRange("A2").values = [[1, 2]];
    sheet.getRange("A3").values = [["never"]];
    await context.sync();
  }).catch((fault: OfficeExtension.Error) => fault);
  expect(error).toMatchObject({ code: "InvalidArgument" });
  expect((error as OfficeExtension.Error).debugInfo.statement).toContain("values");
  const [sheet] = spreadsheet.sheets();
  expect(spreadsheet.readValues(sheet!.id, { row: 0, column: 0, rows: 3, columns: 1 })).toEqual([
    ["done"],
    [null],
    [null],
  ]);
});

test("an unloaded property throws the client's own PropertyNotLoaded", async () => {
  const { refusal } = await openTestExcel();
  const error = await refusal(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    await context.sync();
    return range.values;
  });
  expect(error.code).toBe("PropertyNotLoaded");
});

test("while a cell is edited every batch is refused, and one that may wait waits", async () => {
  const { Excel, host, refusal, spreadsheet } = await openTestExcel({
    requirementSets: { ...announcedSets, DelayForCellEdit: "1.1" },
  });
  host.setCellEditing(true);
  const error = await refusal(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(error.code).toBe("InvalidOperationInCellEditMode");
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[2]];
    await context.sync();
  });
  host.setCellEditing(false);
  await waiting;
  expect(spreadsheet.readValues(spreadsheet.sheets()[0]!.id, { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
    [2],
  ]);
});

test("more than 5 MB in one batch is refused, as Excel on the web does", async () => {
  const { refusal, writes } = await openTestExcel();
  const error = await refusal(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A500");
    range.values = Array.from({ length: 500 }, () => ["x".repeat(11_000)]);
    await context.sync();
  });
  expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(writes()).toBe(0);
});
