import { describe, expect, it } from "vitest";
import { openBook, rect } from "./book";

describe("rows, columns and cells that come and go", () => {
  it("references, names and formats follow, on a sheet that is not the active one, and undo brings all back", async () => {
    const { spreadsheet, sheet, put, value, values, formula } = openBook();
    const data = spreadsheet.addSheet("Data");
    put("A1", [[1], [2], [3]], data);
    put("B3", "=SUM(A1:A3)", data);
    put("A1", "=Data!A3*10");
    put("A2", "=Total+1");
    spreadsheet.addName({ name: "Total", sheetId: null, formula: "=Data!$B$3", comment: "", visible: true });
    spreadsheet.insertRows(data, 1, 2);
    expect(formula("A1")).toBe("=Data!A5*10");
    expect(formula("B5", data)).toBe("=SUM(A1:A5)");
    expect(spreadsheet.names()[0]!.formula).toBe("=Data!$B$5");
    expect(await values("A1:A2")).toEqual([[30], [7]]);
    put("A2", 4, data);
    expect(await values("A1:A2")).toEqual([[30], [11]]);
    spreadsheet.deleteRows(data, 4, 1);
    expect(await value("A1")).toEqual({ error: "#REF!" });
    spreadsheet.undo();
    expect(await values("A1:A2")).toEqual([[30], [11]]);
    expect(spreadsheet.activeSheetId()).toBe(sheet);
  });

  it("columns likewise", async () => {
    const { spreadsheet, sheet, put, value, formula } = openBook();
    put("A1", [[1, 2, "=A1+B1"]]);
    spreadsheet.insertColumns(sheet, 1, 1);
    expect(formula("D1")).toBe("=A1+C1");
    expect(await value("D1")).toBe(3);
    spreadsheet.deleteColumns(sheet, 1, 1);
    expect(formula("C1")).toBe("=A1+B1");
    put("A1", 10);
    expect(await value("C1")).toBe(12);
  });

  it("cells shift down and up, others stay", async () => {
    const { spreadsheet, sheet, put, values, formula } = openBook();
    put("A1", [
      [1, "a"],
      [2, "b"],
      [3, "c"],
    ]);
    put("D1", "=SUM(A1:A3)");
    spreadsheet.insertCells(sheet, rect("A2"), "Down");
    expect(await values("A1:B4")).toEqual([
      [1, "a"],
      [null, "b"],
      [2, "c"],
      [3, null],
    ]);
    expect(formula("D1")).toBe("=SUM(A1:A4)");
    spreadsheet.deleteCells(sheet, rect("A1:A2"), "Up");
    expect(await values("A1:B3")).toEqual([
      [2, "a"],
      [3, "b"],
      [null, "c"],
    ]);
    expect((await values("D1"))[0]![0]).toBe(5);
    spreadsheet.undo();
    spreadsheet.undo();
    expect(await values("A1:B3")).toEqual([
      [1, "a"],
      [2, "b"],
      [3, "c"],
    ]);
    expect(formula("D1")).toBe("=SUM(A1:A3)");
    spreadsheet.insertCells(sheet, rect("A1"), "Right");
    expect(await values("A1:C1")).toEqual([[null, 1, "a"]]);
  });

  it("new rows look like the row above, and the grid does not shrink", () => {
    const { spreadsheet, sheet, put } = openBook();
    put("A1", [[1], [2]]);
    spreadsheet.write([{ sheetId: sheet, rect: rect("A1"), style: { bold: true, locked: false } }]);
    spreadsheet.insertRows(sheet, 1, 1);
    expect(spreadsheet.readStyles(sheet, rect("A2"))[0]![0]).toMatchObject({ bold: true, locked: false });
    spreadsheet.deleteRows(sheet, 5, 900);
    put("A990", 1);
    expect(spreadsheet.usedRange(sheet)!.rows).toBe(990);
  });

  it("are told as events, also when undone", () => {
    const { spreadsheet, sheet, put } = openBook();
    put("A1", 1);
    const told: unknown[] = [];
    spreadsheet.on("shifted", (event) =>
      told.push([event.change, event.rect.row, event.rect.rows, event.shift, event.source]),
    );
    spreadsheet.insertRows(sheet, 2, 3);
    spreadsheet.deleteCells(sheet, rect("B2:B3"), "Up");
    spreadsheet.undo();
    spreadsheet.undo();
    expect(told).toEqual([
      ["RowInserted", 2, 3, "Down", "addin"],
      ["CellDeleted", 1, 2, "Up", "addin"],
      ["CellInserted", 1, 2, "Down", "user"],
      ["RowDeleted", 2, 3, "Up", "user"],
    ]);
  });
});

describe("undo", () => {
  it("takes a transaction back as one step, and a failing one at once", async () => {
    const { spreadsheet, sheet, put, value } = openBook();
    put("A1", 1);
    spreadsheet.transaction(() => {
      put("A1", 2);
      spreadsheet.insertRows(sheet, 0, 1);
      spreadsheet.addSheet("Baru");
    });
    expect(await value("A2")).toBe(2);
    expect(spreadsheet.undo()).toBe(true);
    expect([await value("A1"), spreadsheet.sheets().length]).toEqual([1, 1]);
    expect(spreadsheet.redo()).toBe(true);
    expect([await value("A2"), spreadsheet.sheets().length]).toEqual([2, 2]);
    spreadsheet.undo();
    expect(() =>
      spreadsheet.transaction(() => {
        put("A1", 3);
        spreadsheet.renameSheet(sheet, "a/b");
      }),
    ).toThrow(/name/);
    expect(await value("A1")).toBe(1);
    spreadsheet.undo();
    expect(await value("A1")).toBeNull();
    expect(spreadsheet.undo()).toBe(false);
  });

  it("a step may span asynchronous work", async () => {
    const { spreadsheet, put, value } = openBook();
    spreadsheet.beginUndoStep();
    put("A1", 1);
    await spreadsheet.calculated();
    put("A2", "=A1+1");
    spreadsheet.endUndoStep();
    expect(await value("A2")).toBe(2);
    spreadsheet.undo();
    expect([await value("A1"), await value("A2")]).toEqual([null, null]);
    expect(() => spreadsheet.endUndoStep()).toThrow(/open/);
  });
});
