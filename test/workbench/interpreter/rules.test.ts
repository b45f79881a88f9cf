import { describe, expect, test } from "vitest";
import { openTestExcel } from "./openTestExcel";

describe("data validation", () => {
  test("all kinds of rules, prompt, alert and blanks are kept and shown to the spreadsheet", async () => {
    const { run, shownValidations } = await openTestExcel();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const rules: [string, Excel.DataValidationRule][] = [
        ["A1:A9", { list: { inCellDropDown: true, source: "PU,BPU,JAKON" } }],
        ["B1:B9", { list: { inCellDropDown: true, source: sheet.getRange("H1:H3") as never } }],
        ["C1:C9", { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } }],
        ["D1:D9", { decimal: { formula1: 0, formula2: 100, operator: "Between" } }],
        ["E1:E9", { date: { formula1: "2025-01-01", operator: "GreaterThan" } }],
        ["F1:F9", { textLength: { formula1: 40, operator: "LessThanOrEqualTo" } }],
        ["G1:G9", { custom: { formula: '=G1<>""' } }],
      ];
      for (const [address, rule] of rules) sheet.getRange(address).dataValidation.rule = rule;
      const first = sheet.getRange("C1:C9").dataValidation;
      first.prompt = { showPrompt: true, title: "Orang", message: "Jumlah orang" };
      first.errorAlert = { showAlert: true, style: "Stop", title: "Salah", message: "Bilangan bulat" };
      first.ignoreBlanks = false;
      const loaded = rules.map(([address]) => sheet.getRange(address).dataValidation.load("type"));
      const middle = sheet.getRange("C3").dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
      const mixed = sheet.getRange("A1:C1").dataValidation.load("type");
      const none = sheet.getRange("Z1").dataValidation.load("type");
      await context.sync();
      return {
        types: loaded.map((one) => one.type),
        middle: middle.toJSON(),
        others: [mixed.type, none.type],
      };
    });
    expect(seen.types).toEqual(["List", "List", "WholeNumber", "Decimal", "Date", "TextLength", "Custom"]);
    expect(seen.middle).toMatchObject({
      rule: { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
      prompt: { showPrompt: true, title: "Orang", message: "Jumlah orang" },
      errorAlert: { style: "Stop", message: "Bilangan bulat" },
      ignoreBlanks: false,
    });
    expect(seen.others).toEqual(["Inconsistent", "None"]);
    expect(shownValidations().map((rule) => [rule.type, rule.formula1])).toEqual([
      ["List", "PU,BPU,JAKON"],
      ["List", "=Sheet1!$H$1:$H$3"],
      ["WholeNumber", 0],
      ["Decimal", 0],
      ["Date", "2025-01-01"],
      ["TextLength", 40],
      ["Custom", '=G1<>""'],
    ]);
  });

  test("a later rule takes its cells from an earlier one; clear empties cells in the middle", async () => {
    const { run, host } = await openTestExcel();
    const types = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A9").dataValidation.rule = { custom: { formula: "=TRUE" } };
      sheet.getRange("A3:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("A6").dataValidation.clear();
      const cells = ["A2", "A3", "A5", "A6", "A9"].map((a1) => sheet.getRange(a1).dataValidation.load("type"));
      await context.sync();
      return cells.map((cell) => cell.type);
    });
    expect(types).toEqual(["Custom", "List", "Custom", "None", "Custom"]);
    expect(Object.values(host.state.sheets)[0]!.validations.length).toBe(2);
  });

  test("rules move with inserted rows", async () => {
    const { run } = await openTestExcel();
    const types = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A5:A6").dataValidation.rule = { custom: { formula: "=TRUE" } };
      sheet.getRange("1:2").insert("Down");
      const cells = ["A5", "A7", "A8", "A9"].map((a1) => sheet.getRange(a1).dataValidation.load("type"));
      await context.sync();
      return cells.map((cell) => cell.type);
    });
    expect(types).toEqual(["None", "Custom", "Custom", "None"]);
  });

  test("a written list of more than 255 characters is refused", async () => {
    const { refusal } = await openTestExcel();
    const error = await refusal(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
      await context.sync();
    });
    expect(error).toMatchObject({ code: "InvalidArgument", place: "DataValidation.rule" });
  });
});

describe("conditional formats", () => {
  test("are added before others, loaded, shown and cleared", async () => {
    const { run, shownConditionalFormats } = await openTestExcel();
    const seen = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B9");
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$B1>$A1";
      custom.custom.format.fill.color = "#F8D7DA";
      custom.custom.format.font.color = "#842029";
      const second = range.conditionalFormats.add("Custom");
      second.custom.rule.formula = "=$A1<0";
      second.custom.format.font.bold = true;
      await context.sync();
      range.conditionalFormats.load("items/type,items/id");
      custom.custom.rule.load("formula");
      const touching = range.getCell(2, 1).conditionalFormats.getCount();
      await context.sync();
      return [range.conditionalFormats.items.map((one) => one.type), custom.custom.rule.formula, touching.value];
    });
    expect(seen).toEqual([["Custom", "Custom"], "=$B1>$A1", 2]);
    expect(shownConditionalFormats()).toMatchObject([
      { rule: { type: "Custom", formula: "=$A1<0" }, style: { bold: true } },
      { rule: { type: "Custom", formula: "=$B1>$A1" }, style: { fill: "#F8D7DA", fontColor: "#842029" } },
    ]);
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B9").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(shownConditionalFormats()).toEqual([]);
  });

  test("of another kind than a formula are refused by name", async () => {
    const { refusal } = await openTestExcel();
    const error = await refusal(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").conditionalFormats.add("DataBar");
      await context.sync();
    });
    expect(error).toMatchObject({ code: "NotImplemented", place: "ConditionalFormatCollection.add" });
  });
});
