import { expect, onTestFinished, test } from "vitest";
import { openNodeExcel } from "../../../src/workbench/interpreter/node/openNodeExcel";

async function open() {
  const faults: unknown[] = [];
  const excel = await openNodeExcel({ locale: "id-ID", reportFault: (fault) => faults.push(fault) });
  onTestFinished(() => {
    excel.close();
    if (faults.length) throw faults[0];
  });
  return excel;
}

test("formulas over a table calculate, in the language of the workbook", async () => {
  const { Excel, settled, typeIn, textOf } = await open();
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Kelompok");
    sheet.getRange("A1:C3").values = [
      ["Nama", "Orang", "Upah"],
      ["Petani", 6043, 1000000],
      ["Nelayan", 10, 2000000],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "tblKelompok";
    table.style = "TableStyleLight1";
    context.workbook.names.add("Tarif_JKK", "=0.0024");
    sheet.getRange("E1").formulas = [["=SUM(tblKelompok[Orang])"]];
    sheet.getRange("E2").formulas = [["=ROUND(Tarif_JKK*tblKelompok[@Upah],0)"]];
    sheet.getRange("E1:E2").numberFormat = "#,##0" as never;
    const range = sheet.getRange("E1:E2").load("values,formulas");
    await context.sync();
    return [range.values, range.formulas];
  });
  expect([textOf("Kelompok", "E1"), textOf("Kelompok", "E2")]).toEqual(["6.053", "2.400"]);
  expect(seen).toEqual([
    [[6053], [2400]],
    [["=SUM(tblKelompok[Orang])"], ["=ROUND(Tarif_JKK*tblKelompok[@Upah],0)"]],
  ]);
  typeIn("Kelompok", "B3", "1.010");
  await settled();
  expect(textOf("Kelompok", "E1")).toBe("7.053");
});

test("a person's edit reaches the add-in with what was there before", async () => {
  const { Excel, settled, typeIn } = await open();
  const told: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void told.push(event));
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[5]];
    await context.sync();
  });
  await settled();
  typeIn("Sheet1", "A1", "7");
  await settled();
  expect(
    told.map(({ address, changeType, triggerSource, details }) => [address, changeType, triggerSource, details]),
  ).toEqual([
    [
      "A1",
      "RangeEdited",
      "ThisLocalAddin",
      { valueBefore: "", valueAfter: 5, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
    ],
    [
      "A1",
      "RangeEdited",
      "Unknown",
      { valueBefore: 5, valueAfter: 7, valueTypeBefore: "Double", valueTypeAfter: "Double" },
    ],
  ]);
});

test("one batch is one step for undo", async () => {
  const { Excel, spreadsheet, textOf } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["satu"]];
    sheet.getRange("A2").format.fill.color = "#FF0000";
    sheet.getRange("A2").values = [["dua"]];
    sheet.getRange("A1:A2").format.columnWidth = 100;
    await context.sync();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync(); // reading is no step
  });
  expect(spreadsheet.undo()).toBe(true);
  expect([textOf("Sheet1", "A1"), textOf("Sheet1", "A2")]).toEqual(["", ""]);
});

test("custom functions typed in cells are answered by Microsoft's runtime", async () => {
  const { loadFunctions, typeIn, settled, textOf, spreadsheet } = await open();
  const script = `
    CustomFunctions.associate("KALI", function (a, b) { return a * b; });
    CustomFunctions.associate("SALAH", function () {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "Orang tidak boleh negatif.");
    });
    CustomFunctions.associate("BARIS", function (n) { return [[1, 2], [3, n]]; });`;
  const parameter = (name: string) => ({ name, type: "number", dimensionality: "scalar" });
  await loadFunctions(
    script,
    JSON.stringify({
      functions: [
        { id: "KALI", name: "KALI", parameters: [parameter("a"), parameter("b")], result: { type: "number" } },
        { id: "SALAH", name: "SALAH", parameters: [], result: { type: "any" } },
        {
          id: "BARIS",
          name: "BARIS",
          parameters: [parameter("n")],
          result: { type: "number", dimensionality: "matrix" },
        },
      ],
    }),
  );
  typeIn("Sheet1", "A1", "6");
  typeIn("Sheet1", "B1", "=JAMSOS.KALI(A1;7)");
  typeIn("Sheet1", "C1", "=B1+1");
  typeIn("Sheet1", "D1", "=JAMSOS.SALAH()");
  typeIn("Sheet1", "A5", "=JAMSOS.BARIS(A1)");
  await settled();
  expect([textOf("Sheet1", "B1"), textOf("Sheet1", "C1"), textOf("Sheet1", "B6")]).toEqual(["42", "43", "6"]);
  const [sheet] = spreadsheet.sheets();
  expect(spreadsheet.readValues(sheet!.id, { row: 0, column: 3, rows: 1, columns: 1 })).toEqual([
    [{ error: "#VALUE!", message: "Orang tidak boleh negatif." }],
  ]);
});

test("the workbook comes back from its snapshot, the host's own part included", async () => {
  const { Excel, host } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A1:A9").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    sheet.pageLayout.orientation = "Landscape";
    await context.sync();
  });
  host.saveSettings({ bahasa: "id" });
  const snapshot = JSON.parse(JSON.stringify(host.snapshot()));
  const other = await open();
  other.host.restore(snapshot);
  const seen = await other.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cell = sheet.getRange("A1").load("values");
    const validation = sheet.getRange("A2").dataValidation.load("type,rule");
    sheet.pageLayout.load("orientation");
    await context.sync();
    return [cell.values, validation.type, validation.rule.wholeNumber?.operator, sheet.pageLayout.orientation];
  });
  expect(seen).toEqual([[[1]], "WholeNumber", "GreaterThanOrEqualTo", "Landscape"]);
  expect(other.host.settings).toEqual({ bahasa: "id" });
});
