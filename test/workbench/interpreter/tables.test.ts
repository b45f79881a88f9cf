import { describe, expect, test } from "vitest";
import { openTestExcel } from "./openTestExcel";

async function withTable() {
  const excel = await openTestExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:D4").values = [["Nama", "Orang", "Upah"], ["Petani", 6043, 1], ["Nelayan", 10, 2]]; // prettier-ignore
    sheet.tables.add("B2:D4", true).name = "tblKelompok";
    await context.sync();
  });
  return excel;
}

describe("tables", () => {
  test("tell their parts", async () => {
    const { run } = await withTable();
    const seen = await run(async (context) => {
      const table = context.workbook.tables.getItem("TBLKELOMPOK");
      table.load("name,style,showBandedRows");
      table.columns.load("items/name");
      const parts = [table.getRange(), table.getHeaderRowRange()].map((part) => part.load("address"));
      const none = table.columns.getItemOrNullObject("Alamat").load("name");
      const totals = table.worksheet.load("name");
      await context.sync();
      return [
        [table.name, table.showBandedRows, totals.name, none.isNullObject],
        table.columns.items.map((column) => column.name),
        parts.map((part) => part.address.replace("Sheet1!", "")),
      ];
    });
    expect(seen).toEqual([
      ["tblKelompok", true, "Sheet1", true],
      ["Nama", "Orang", "Upah"],
      ["B2:D4", "B2:D2"],
    ]);
  });

  test("grow by rows at the end and in between, several at once, and lose them", async () => {
    const { run } = await withTable();
    const seen = await run(async (context) => {
      const table = context.workbook.tables.getItem("tblKelompok");
      table.rows.add(undefined, [["Ojek", 5, 3], ["Buruh", 6, 4]]); // prettier-ignore
      table.rows.add(0, [["RT/RW", 7, 5]]);
      const body = table.getRange().load("values,address");
      await context.sync();
      table.rows.getItemAt(0).delete();
      const after = table.getRange().load("values,address");
      await context.sync();
      return [body.address, body.values.map(([name]) => name), after.address, after.values.map(([name]) => name)];
    });
    expect(seen).toEqual([
      "Sheet1!B2:D7",
      ["Nama", "RT/RW", "Petani", "Nelayan", "Ojek", "Buruh"],
      "Sheet1!B2:D6",
      ["Nama", "Petani", "Nelayan", "Ojek", "Buruh"],
    ]);
  });

  test("a new row takes the formula its column has in every row", async () => {
    const { run } = await withTable();
    const seen = await run(async (context) => {
      const table = context.workbook.tables.getItem("tblKelompok");
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("D3:D4").formulas = [["=1+1"], ["=1+1"]];
      table.rows.add(undefined, [["Ojek", 5, null]] as never);
      const last = sheet.getRange("B5:D5").load("formulas");
      await context.sync();
      return last.formulas;
    });
    expect(seen).toEqual([["Ojek", 5, "=1+1"]]);
  });

  test("grow by columns, which can be renamed and deleted", async () => {
    const { run } = await withTable();
    const seen = await run(async (context) => {
      const table = context.workbook.tables.getItem("tblKelompok");
      table.columns.add(-1, [["Catatan"], ["a"], ["b"]]);
      table.columns.add(1, undefined, "Segmen");
      table.columns.getItem("Upah").name = "Dasar upah";
      table.columns.load("items/name");
      await context.sync();
      const before = table.columns.items.map((column) => column.name);
      table.columns.getItem("Segmen").delete();
      table.columns.load("items/name");
      await context.sync();
      return [before, table.columns.items.map((column) => column.name)];
    });
    expect(seen).toEqual([
      ["Nama", "Segmen", "Orang", "Dasar upah", "Catatan"],
      ["Nama", "Orang", "Dasar upah", "Catatan"],
    ]);
  });

  test("filter by values: other rows are hidden", async () => {
    const { run, spreadsheet } = await withTable();
    const { id } = spreadsheet.sheets()[0]!;
    await run(async (context) => {
      const table = context.workbook.tables.getItem("tblKelompok");
      table.columns.getItem("Nama").filter.applyValuesFilter(["Nelayan"]);
      await context.sync();
      expect([2, 3].map((row) => spreadsheet.rowHidden(id, row))).toEqual([true, false]);
    });
  });

  test("sort", async () => {
    const { run } = await withTable();
    const seen = await run(async (context) => {
      const table = context.workbook.tables.getItem("tblKelompok");
      table.sort.apply([{ key: 1, ascending: true }]);
      const names = table.getRange().load("values");
      await context.sync();
      return names.values.map(([name]) => name);
    });
    expect(seen).toEqual(["Nama", "Nelayan", "Petani"]);
  });

  test.each<[string, (context: Excel.RequestContext) => void, string, string]>([
    ["a name with a space", (c) => (c.workbook.tables.getItem("tblKelompok").name = "tbl satu"), "InvalidArgument", "Table.name"],
    ["a style that does not exist", (c) => (c.workbook.tables.getItem("tblKelompok").style = "Blue"), "InvalidArgument", "Table.style"],
    ["a row of another width", (c) => void c.workbook.tables.getItem("tblKelompok").rows.add(undefined, [[1]]), "InvalidArgument", "TableRowCollection.add"],
    ["a table over a table", (c) => void c.workbook.tables.add("Sheet1!A1:C9", true), "InvalidArgument", "TableCollection.add"],
    ["a column that is not there", (c) => c.workbook.tables.getItem("tblKelompok").columns.getItem("Alamat").delete(), "ItemNotFound", "TableColumnCollection.getItem"],
  ])("refuse %s", async (_what, wrong, code, place) => {
    const { refusal } = await withTable();
    const error = await refusal(async (context) => {
      wrong(context);
      await context.sync();
    });
    expect(error).toMatchObject({ code, place });
  }); // prettier-ignore
});

describe("names", () => {
  test("are added for ranges and constants, found by sheet and workbook, changed and deleted", async () => {
    const { run } = await withTable();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { names } = context.workbook;
      names.add("Tahun", "=2025", "tahun anggaran");
      names.add("Isi", sheet.getRange("C3:C4"));
      sheet.names.add("Lokal", "=Sheet1!$B$2");
      const tahun = names.getItem("tahun").load("name,value,formula");
      const isi = names.getItem("Isi").load("value,formula");
      const range = names.getItem("Isi").getRange().load("address");
      const byName = sheet.getRange("Isi").load("address");
      const none = names.getItemOrNullObject("Lokal").load("name");
      const lokal = sheet.names.getItem("Lokal").load("name");
      await context.sync();
      names.getItem("Tahun").formula = "=2026";
      const changed = names.getItem("Tahun").load("value");
      names.getItem("Isi").delete();
      names.load("items/name");
      await context.sync();
      return [
        [tahun.name, tahun.value, tahun.formula],
        [isi.value, isi.formula, range.address, byName.address],
        [none.isNullObject, lokal.name, changed.value, names.items.map((name) => name.name)],
      ];
    });
    expect(seen).toEqual([
      ["Tahun", 2025, "=2025"],
      ["Sheet1!$C$3:$C$4", "=Sheet1!$C$3:$C$4", "Sheet1!C3:C4", "Sheet1!C3:C4"],
      [true, "Lokal", 2026, ["Tahun"]],
    ]);
  });

  test("may not look like a cell or be in use", async () => {
    const { refusal } = await withTable();
    for (const [name, code] of [
      ["T1", "InvalidArgument"],
      ["dua kata", "InvalidArgument"],
    ] as const) {
      const error = await refusal(async (context) => {
        context.workbook.names.add(name, "=1");
        await context.sync();
      });
      expect(error).toMatchObject({ code, place: "NamedItemCollection.add" });
    }
    const twice = await refusal(async (context) => {
      context.workbook.names.add("Tahun", "=1");
      context.workbook.names.add("TAHUN", "=2");
      await context.sync();
    });
    expect(twice.code).toBe("ItemAlreadyExists");
  });
});
