import { describe, expect, it } from "vitest";
import { openBook, rect } from "./book";

function openTable(name = "Kelompok_2025") {
  const book = openBook();
  book.put("A1", [
    ["Nama", "Orang", "Upah (Rp)", "Iuran"],
    ["Petani", 10, 100, ""],
    ["Nelayan", 20, 200, ""],
    ["Buruh", 30, 300, ""],
  ]);
  const table = book.spreadsheet.addTable({ sheetId: book.sheet, rect: rect("A1:D4"), hasHeaders: true, name });
  return { ...book, table };
}

describe("structured references", () => {
  it("calculate in every form, with an underscore and digits in the table's name", async () => {
    const { put, values } = openTable();
    put("F1", [
      ["=SUM(Kelompok_2025[Orang])"],
      ["=ROWS(Kelompok_2025)"],
      ["=SUM(Kelompok_2025[[Orang]:[Upah (Rp)]])"],
      ["=INDEX(Kelompok_2025[#Headers],1,2)"],
      ["=ROWS(Kelompok_2025[#All])"],
      ["=COUNTA(Kelompok_2025[[#All],[Nama]])"],
      ['=SUMIFS(Kelompok_2025[Orang],Kelompok_2025[Nama],"<>Buruh")'],
      ["=SUM(kelompok_2025[orang])"],
      ["=SUM(Kelompok_2025[[#Data],[Upah (Rp)]])"],
    ]);
    expect((await values("F1:F9")).flat()).toEqual([60, 3, 660, "Orang", 4, 4, 30, 60, 600]);
  });

  it("of this row, with and without the table's name", async () => {
    const { put, values, formula } = openTable();
    put("D2", [
      ["=Kelompok_2025[@Orang]*Kelompok_2025[@[Upah (Rp)]]"],
      ["=[@Orang]*[@[Upah (Rp)]]"],
      ["=SUM(Kelompok_2025[@[Orang]:[Upah (Rp)]])"],
    ]);
    put("F3", "=Kelompok_2025[[#This Row],[Orang]]");
    expect(await values("D2:D4")).toEqual([[1000], [4000], [330]]);
    expect((await values("F3"))[0]).toEqual([20]);
    expect(formula("D3")).toBe("=Kelompok_2025[@Orang]*Kelompok_2025[@[Upah (Rp)]]");
    put("B3", 50);
    expect(await values("D2:D4")).toEqual([[1000], [10000], [330]]);
  });

  it("follow a resize, a new name, a new header, inserted rows and columns", async () => {
    const { put, value, formula, spreadsheet, sheet, table } = openTable();
    const other = spreadsheet.addSheet("Lain");
    put("A1", "=SUM(Kelompok_2025[Orang])", other);
    put("F1", "=SUM(Kelompok_2025[Orang])");
    put("A5", [["Guru", 40, 400, ""]]);
    expect(await value("F1")).toBe(60);
    spreadsheet.changeTable(table.id, { rect: rect("A1:D5") });
    expect([await value("F1"), await value("A1", other)]).toEqual([100, 100]);
    spreadsheet.changeTable(table.id, { name: "Peserta" });
    expect(formula("F1")).toBe("=SUM(Peserta[Orang])");
    put("B1", "Jumlah orang");
    expect(formula("A1", other)).toBe("=SUM(Peserta[Jumlah orang])");
    expect(spreadsheet.tables()[0]!.columns[1]!.name).toBe("Jumlah orang");
    expect([await value("F1"), await value("A1", other)]).toEqual([100, 100]);
    spreadsheet.insertRows(sheet, 2, 1);
    expect(spreadsheet.tables()[0]!.rect).toEqual(rect("A1:D6"));
    put("B3", 5);
    expect([await value("F1"), await value("A1", other)]).toEqual([105, 105]);
    spreadsheet.insertColumns(sheet, 1, 1);
    expect(spreadsheet.tables()[0]!.columns.map((column) => column.name)).toEqual([
      "Nama",
      "Column1",
      "Jumlah orang",
      "Upah (Rp)",
      "Iuran",
    ]);
    expect(await value("B1")).toBe("Column1");
    expect(await value("A1", other)).toBe(105);
    spreadsheet.deleteColumns(sheet, 2, 1);
    expect(await value("A1", other)).toEqual({ error: "#REF!" });
    for (let step = 0; step < 6; step += 1) spreadsheet.undo();
    expect(spreadsheet.tables()[0]).toMatchObject({ name: "Kelompok_2025", rect: rect("A1:D5") });
  });

  it("used before the table is there, and after it is gone", async () => {
    const { put, value, formula, spreadsheet, sheet } = openBook();
    put("A1", [["x"], [1], [2]]);
    put("C1", "=SUM(T_a[x])");
    expect(await value("C1")).toEqual({ error: "#NAME?" });
    const table = spreadsheet.addTable({ sheetId: sheet, rect: rect("A1:A3"), hasHeaders: true, name: "T_a" });
    expect(await value("C1")).toBe(3);
    spreadsheet.removeTable(table.id, false);
    expect(formula("C1")).toBe("=SUM(Sheet1!$A$2:$A$3)");
    expect(await value("C1")).toBe(3);
  });

  it("a name may stand for a column and follows the table", async () => {
    const { put, value, spreadsheet, table } = openTable();
    spreadsheet.addName({
      name: "SemuaOrang",
      sheetId: null,
      formula: "=Kelompok_2025[Orang]",
      comment: "",
      visible: true,
    });
    put("F1", "=SUM(SemuaOrang)");
    expect(await value("F1")).toBe(60);
    put("A5", [["Guru", 40, 400, ""]]);
    spreadsheet.changeTable(table.id, { rect: rect("A1:D5") });
    expect(await value("F1")).toBe(100);
    expect(spreadsheet.names()[0]!.formula).toBe("=Kelompok_2025[Orang]");
  });

  it("totals row: shown, referred to, hidden again", async () => {
    const { put, values, spreadsheet, table } = openTable();
    spreadsheet.changeTable(table.id, { showTotals: true });
    put("B5", "=SUBTOTAL(109,Kelompok_2025[Orang])");
    put("F1", [["=Kelompok_2025[[#Totals],[Orang]]"], ["=SUM(Kelompok_2025[Orang])"], ["=ROWS(Kelompok_2025[#All])"]]);
    expect(await values("F1:F3")).toEqual([[60], [60], [5]]);
    spreadsheet.changeTable(table.id, { showTotals: false });
    expect(await values("F1:F3")).toEqual([[{ error: "#REF!" }], [60], [4]]);
  });
});

describe("tables", () => {
  it("refuse names that look like cells or are taken, and places that overlap", () => {
    const { spreadsheet, sheet } = openTable();
    const add =
      (name: string, address = "H1:I3") =>
      () =>
        spreadsheet.addTable({ sheetId: sheet, rect: rect(address), hasHeaders: true, name });
    expect(add("T1")).toThrow(/name/);
    expect(add("a b")).toThrow(/name/);
    expect(add("kelompok_2025")).toThrow(/in use/);
    expect(add("Lain", "D4:E6")).toThrow(/overlap/);
    expect(spreadsheet.tables()).toHaveLength(1);
  });

  it("make unusable headers usable", async () => {
    const { put, values, spreadsheet, sheet } = openBook();
    put("A1", [
      ["x", "x", "", 2025],
      [1, 2, 3, 4],
    ]);
    const table = spreadsheet.addTable({ sheetId: sheet, rect: rect("A1:D2"), hasHeaders: true });
    expect(table).toMatchObject({ name: "Table1", style: "TableStyleMedium2" });
    expect(await values("A1:D1")).toEqual([["x", "x2", "Column3", "2025"]]);
  });

  it("without headers get a row of them", async () => {
    const { put, values, spreadsheet, sheet } = openBook();
    put("A1", [[1, 2]]);
    const table = spreadsheet.addTable({ sheetId: sheet, rect: rect("A1:B1"), hasHeaders: false });
    expect(table.rect).toEqual(rect("A1:B2"));
    expect(await values("A1:B2")).toEqual([
      ["Column1", "Column2"],
      [1, 2],
    ]);
  });

  it("are not torn by cells that shift, and move whole", () => {
    const { spreadsheet, sheet } = openTable();
    expect(() => spreadsheet.insertCells(sheet, rect("B1"), "Down")).toThrow(/Kelompok_2025/);
    spreadsheet.insertCells(sheet, rect("A3:D3"), "Down");
    expect(spreadsheet.tables()[0]!.rect).toEqual(rect("A1:D5"));
    spreadsheet.insertCells(sheet, rect("A1:D1"), "Down");
    expect(spreadsheet.tables()[0]!.rect).toEqual(rect("A2:D6"));
  });

  it("grow with what a person types below, calculated columns going on", async () => {
    const { put, value, formula, spreadsheet, sheet } = openTable();
    put("D2", [["=[@Orang]*2"], ["=[@Orang]*2"], ["=[@Orang]*2"]]);
    put("F1", "=SUM(Kelompok_2025[Iuran])");
    const grown: unknown[] = [];
    spreadsheet.on("tableChanged", (event) => grown.push(event.source));
    put("A5", [["bukan dari pengguna"]]);
    expect(spreadsheet.tables()[0]!.rect).toEqual(rect("A1:D4"));
    await typeInto(spreadsheet, sheet, "B5", { v: 40 });
    expect(spreadsheet.tables()[0]!.rect).toEqual(rect("A1:D5"));
    expect(formula("D5")).toBe("=Kelompok_2025[@Orang]*2");
    expect(await value("F1")).toBe(200);
    expect(grown).toEqual(["user"]);
  });

  it("complete what a person types in them, too", async () => {
    const { value, formula, spreadsheet, sheet } = openTable();
    await typeInto(spreadsheet, sheet, "D3", { f: "=[@Orang]*3" });
    expect(await value("D3")).toBe(60);
    expect(formula("D3")).toBe("=Kelompok_2025[@Orang]*3");
    await typeInto(spreadsheet, sheet, "B1", { v: "Pekerja" });
    expect(formula("D3")).toBe("=Kelompok_2025[@Pekerja]*3");
    expect(await value("D3")).toBe(60);
  });
});

/** What Univer's editor does at the end of typing. */
async function typeInto(spreadsheet: unknown, sheetId: string, address: string, value: object): Promise<void> {
  const { kernel } = spreadsheet as {
    kernel: { unitId: string; commands: { executeCommand(id: string, params: object): Promise<boolean> } };
  };
  const { row, column } = rect(address);
  await kernel.commands.executeCommand("sheet.command.set-range-values", {
    unitId: kernel.unitId,
    subUnitId: sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value,
  });
  // The editor's command returns before everything that follows from it is done.
  await new Promise((resolve) => setTimeout(resolve, 0));
}
