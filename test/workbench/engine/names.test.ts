import { describe, expect, it } from "vitest";
import { openBook, rect } from "./book";

const name = (text: string, formula: string, sheetId: string | null = null) => ({
  name: text,
  sheetId,
  formula,
  comment: "",
  visible: true,
});

describe("defined names", () => {
  it("stand for cells, constants and formulas, also when defined after their use", async () => {
    const { spreadsheet, put, values } = openBook();
    put("A1", [[10], [20]]);
    put("C1", [["=SUM(Orang_2025)"], ["=TarifJKK*1000"], ["=Jumlah+1"], ["=SUM(Orang_2025)*TarifJKK"]]);
    spreadsheet.addName(name("Orang_2025", "=Sheet1!$A$1:$A$2"));
    spreadsheet.addName(name("TarifJKK", "=0.0024"));
    spreadsheet.addName(name("Jumlah", "=SUM(Sheet1!$A$1:$A$2)"));
    const [range, constant, formula, both] = (await values("C1:C4")).flat();
    expect([range, formula]).toEqual([30, 31]);
    expect(constant).toBeCloseTo(2.4, 10);
    expect(both).toBeCloseTo(0.072, 10);
    put("A2", 30);
    expect((await values("C1:C3")).flat()).toEqual([40, constant, 41]);
  });

  it("stand for their cells of now in a formula that was gone while the name was moved", async () => {
    const { spreadsheet, sheet, put, values } = openBook();
    put("A1", [[10], [20]]);
    const { id } = spreadsheet.addName(name("Jumlah", "=Sheet1!$A$1"));
    const formulas = [["=Jumlah+1"], ["=IF(Jumlah=0,0,Jumlah/10)"]];
    put("C1", formulas);
    expect((await values("C1:C2")).flat()).toEqual([11, 1]);
    spreadsheet.clear(sheet, rect("C1:C2"), "Contents");
    spreadsheet.changeName(id, { formula: "=Sheet1!$A$2" });
    put("C1", formulas);
    expect((await values("C1:C2")).flat()).toEqual([21, 2]);
    put("A2", 30);
    expect((await values("C1:C2")).flat()).toEqual([31, 3]);
  });

  it("are changed, removed and brought back by undo", async () => {
    const { spreadsheet, put, value } = openBook();
    put("A1", [[1], [2]]);
    put("C1", "=Awal*10");
    const awal = spreadsheet.addName(name("Awal", "=Sheet1!$A$1"));
    expect(await value("C1")).toBe(10);
    spreadsheet.changeName(awal.id, { formula: "=Sheet1!$A$2", comment: "nilai awal" });
    expect(await value("C1")).toBe(20);
    expect(spreadsheet.names()).toEqual([
      { id: awal.id, name: "Awal", sheetId: null, formula: "=Sheet1!$A$2", comment: "nilai awal", visible: true },
    ]);
    spreadsheet.removeName(awal.id);
    expect(await value("C1")).toEqual({ error: "#NAME?" });
    spreadsheet.undo();
    expect(await value("C1")).toBe(20);
    spreadsheet.undo();
    expect(await value("C1")).toBe(10);
  });

  it("refuse what Excel refuses", () => {
    const { spreadsheet, sheet } = openBook();
    spreadsheet.addName(name("Dana", "=1"));
    for (const bad of ["A1", "R1C1", "a b", "1x", ""])
      expect(() => spreadsheet.addName(name(bad, "=1"))).toThrow(/name/);
    expect(() => spreadsheet.addName(name("dana", "=2"))).toThrow(/in use/);
    expect(() => spreadsheet.addName(name("Lain", "5"))).toThrow(/formula/);
    expect(spreadsheet.addName(name("Dana", "=2", sheet)).sheetId).toBe(sheet);
  });
});

describe("protection", () => {
  it("refuses writes to locked cells and lets unlocked ones through", async () => {
    const { spreadsheet, sheet, put, values } = openBook();
    put("A1", [[1, 2]]);
    spreadsheet.write([{ sheetId: sheet, rect: rect("B1"), style: { locked: false } }]);
    spreadsheet.protect(sheet, { allowFormatCells: false });
    expect(() => put("A1", 9)).toThrow(
      expect.objectContaining({ code: "AccessDenied", message: expect.stringContaining("A1") }),
    );
    expect(() => put("A1", [[9, 9]])).toThrow(/protected/);
    put("A1", [[null, 7]]);
    expect(await values("A1:B1")).toEqual([[1, 7]]);
    expect(() => spreadsheet.write([{ sheetId: sheet, rect: rect("B1"), style: { bold: true } }])).toThrow(/protected/);
    expect(() => spreadsheet.insertRows(sheet, 0, 1)).toThrow(/protected/);
    expect(() => spreadsheet.clear(sheet, rect("A1"), "Contents")).toThrow(/protected/);
    expect(() => spreadsheet.setColumnWidth(sheet, 0, 1, 90)).toThrow(/protected/);
    expect(() => spreadsheet.protect(sheet)).toThrow(/already/);
    spreadsheet.unprotect(sheet);
    put("A1", 9);
    expect(await values("A1:B1")).toEqual([[9, 7]]);
  });

  it("formulas on a protected sheet go on calculating", async () => {
    const { spreadsheet, sheet, put, value } = openBook();
    const input = spreadsheet.addSheet("Input");
    put("A1", 2, input);
    put("A1", "=Input!A1*2");
    expect(await value("A1")).toBe(4);
    spreadsheet.protect(sheet);
    put("A1", 5, input);
    expect(await value("A1")).toBe(10);
  });

  it("stops a person's typing and says so", async () => {
    const { spreadsheet, sheet, put, value } = openBook();
    put("A1", 1);
    spreadsheet.protect(sheet);
    const refused: unknown[] = [];
    spreadsheet.on("refused", (event) => refused.push([event.code, event.rect]));
    const { kernel } = spreadsheet as unknown as {
      kernel: { unitId: string; commands: { executeCommand(id: string, params: object): Promise<boolean> } };
    };
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    const typed = await kernel.commands.executeCommand("sheet.command.set-range-values", {
      unitId: kernel.unitId,
      subUnitId: sheet,
      range,
      value: { v: 5 },
    });
    expect(typed).toBe(false);
    expect(refused).toEqual([["AccessDenied", rect("A1")]]);
    expect(await value("A1")).toBe(1);
  });

  it("is undone like any change", () => {
    const { spreadsheet, sheet } = openBook();
    spreadsheet.protect(sheet, { allowSort: true });
    expect(spreadsheet.protection(sheet)).toEqual({ protected: true, options: { allowSort: true } });
    spreadsheet.undo();
    expect(spreadsheet.protection(sheet).protected).toBe(false);
  });
});

it("two workbooks may give one name different meanings", async () => {
  const first = openBook();
  const second = openBook();
  first.spreadsheet.addName(name("Nilai", "=10"));
  first.put("A1", "=nilai*2");
  second.put("A1", "=nilai*2");
  expect([await first.value("A1"), await second.value("A1")]).toEqual([20, { error: "#NAME?" }]);
  second.spreadsheet.addName(name("Nilai", "=100"));
  expect([await first.value("A1"), await second.value("A1")]).toEqual([20, 200]);
});
