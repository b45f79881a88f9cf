import { afterEach, expect, test } from "vitest";
import { openNodeExcel, type NodeExcel } from "../../../src/workbench/interpreter/node/openNodeExcel";
import { MemorySpreadsheet } from "./memorySpreadsheet";

let excel: NodeExcel;
afterEach(() => excel.close());

test("first batch", async () => {
  excel = await openNodeExcel({ spreadsheet: new MemorySpreadsheet() });
  const { Excel } = excel;
  const got = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Kelompok");
    const range = sheet.getRange("A1:B2");
    range.values = [["Nama", "Orang"], ["Petani", 10]];
    range.format.fill.color = "#FFEE00";
    range.load("values,address,format/fill/color");
    sheet.load("name,id");
    const none = context.workbook.worksheets.getItemOrNullObject("Tidak ada");
    none.load("name");
    await context.sync();
    const table = sheet.tables.add("A1:B2", true);
    table.name = "tblKelompok";
    table.columns.load("items/name");
    table.load("name");
    await context.sync();
    return { values: range.values, address: range.address, fill: range.format.fill.color, none: none.isNullObject, sheet: sheet.name, cols: table.columns.items.map((c) => c.name), t: table.name };
  });
  expect(got).toEqual({ values: [["Nama", "Orang"], ["Petani", 10]], address: "Kelompok!A1:B2", fill: "#FFEE00", none: true, sheet: "Kelompok", cols: ["Nama", "Orang"], t: "tblKelompok" });
});
