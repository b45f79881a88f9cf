import { describe, expect, it } from "vitest";
import type { SpreadsheetEvents } from "../../../src/workbench/engine/spreadsheet";
import { openBook, rect } from "./book";

function listen(spreadsheet: ReturnType<typeof openBook>["spreadsheet"], ...names: (keyof SpreadsheetEvents)[]) {
  const told: [string, unknown][] = [];
  for (const name of names) spreadsheet.on(name, (event: unknown) => told.push([name, event]));
  return told;
}

describe("events", () => {
  it("tell the values before and after a write; a formula's value once it is calculated", async () => {
    const { spreadsheet, sheet, put } = openBook();
    put("A1", 1);
    const told = listen(spreadsheet, "edited");
    put("A1", 2);
    expect(told).toEqual([
      ["edited", { sheetId: sheet, rect: rect("A1"), before: [[1]], after: [[2]], source: "addin", undo: false }],
    ]);
    put("B1", "=A1*10");
    await spreadsheet.settled();
    expect(told[1]).toEqual([
      "edited",
      { sheetId: sheet, rect: rect("B1"), before: [[null]], after: [[20]], source: "addin", undo: false },
    ]);
    spreadsheet.undo();
    await spreadsheet.settled();
    expect(told[2]![1]).toMatchObject({ rect: rect("B1"), before: [[20]], after: [[null]], undo: true });
    put(
      "A1",
      Array.from({ length: 2000 }, () => [1]),
    );
    expect(told[3]![1]).toMatchObject({ before: null, after: null });
  });

  it("of a step that added a sheet and wrote on it end quietly when the step is undone", () => {
    const { spreadsheet } = openBook();
    spreadsheet.transaction(() => {
      const sheetId = spreadsheet.addSheet("Kedua");
      spreadsheet.write([{ sheetId, rect: rect("A1"), cells: [[1]] }]);
    });
    const told = listen(spreadsheet, "edited");
    expect(spreadsheet.undo()).toBe(true);
    expect(told).toEqual([]);
    expect(spreadsheet.sheets().map(({ name }) => name)).not.toContain("Kedua");
  });

  it("of recalculated values are not edits, but say which sheets changed", async () => {
    const { spreadsheet, sheet, put } = openBook();
    put("A1", [[1, "=A1+1"]]);
    await spreadsheet.settled();
    const told = listen(spreadsheet, "edited", "calculated");
    put("A1", 5);
    await spreadsheet.settled();
    expect(
      told.map(([name, event]) => [
        name,
        (event as { rect?: unknown }).rect ?? (event as { sheetIds: string[] }).sheetIds,
      ]),
    ).toEqual([
      ["edited", rect("A1")],
      ["calculated", [sheet]],
    ]);
  });

  it("of sheets, tables, formats, hiding and protection", () => {
    const { spreadsheet, sheet, put } = openBook();
    put("A1", [["a"], [1]]);
    const told = listen(
      spreadsheet,
      "sheetAdded",
      "sheetRenamed",
      "sheetMoved",
      "sheetVisibility",
      "sheetDeleted",
      "sheetActivated",
      "formatted",
      "tableAdded",
      "tableChanged",
      "tableDeleted",
      "hiddenChanged",
      "protectionChanged",
      "selection",
    );
    const other = spreadsheet.addSheet("Lain");
    spreadsheet.renameSheet(other, "Baru");
    spreadsheet.moveSheet(other, 0);
    spreadsheet.activateSheet(other);
    spreadsheet.activateSheet(sheet);
    spreadsheet.setVisibility(other, "Hidden");
    spreadsheet.deleteSheet(other);
    spreadsheet.write([{ sheetId: sheet, rect: rect("A1"), style: { bold: true } }]);
    const table = spreadsheet.addTable({ sheetId: sheet, rect: rect("A1:A2"), hasHeaders: true });
    spreadsheet.changeTable(table.id, { style: "TableStyleLight1" });
    spreadsheet.removeTable(table.id, false);
    spreadsheet.setRowsHidden(sheet, 4, 1, true);
    spreadsheet.protect(sheet);
    spreadsheet.select(sheet, rect("B2"));
    expect(told.map(([name]) => name)).toEqual([
      "sheetAdded",
      "sheetRenamed",
      "sheetMoved",
      "sheetActivated",
      "sheetActivated",
      "sheetVisibility",
      "sheetDeleted",
      "formatted",
      "tableAdded",
      "tableChanged",
      "tableDeleted",
      "hiddenChanged",
      "protectionChanged",
      "selection",
    ]);
    expect(told[1]![1]).toMatchObject({ before: "Lain", after: "Baru", source: "addin" });
    expect(told[3]![1]).toEqual({ sheetId: other, previousSheetId: sheet });
  });

  it("stop when the listener leaves", () => {
    const { spreadsheet, put } = openBook();
    let count = 0;
    const leave = spreadsheet.on("edited", () => (count += 1));
    put("A1", 1);
    leave();
    put("A1", 2);
    expect(count).toBe(1);
  });
});

describe("snapshot", () => {
  it("holds everything as plain JSON and restores it into another spreadsheet", async () => {
    const from = openBook("id-ID");
    const { spreadsheet, sheet, put } = from;
    put("A1", [
      ["Nama", "Orang", "Dua kali"],
      ["Petani", 3, "=[@Orang]*2"],
      ["Nelayan", 4, ""],
    ]);
    spreadsheet.addTable({ sheetId: sheet, rect: rect("A1:C3"), hasHeaders: true, name: "Kelompok_1" });
    put("C2", [["=[@Orang]*2"], ["=[@Orang]*2"]]);
    put("E1", [
      ["=SUM(Kelompok_1[Dua kali])", "=Faktor+1"],
      ["=SEQUENCE(2)", ""],
    ]);
    spreadsheet.addName({ name: "Faktor", sheetId: null, formula: "=41", comment: "jawaban", visible: true });
    spreadsheet.write([
      { sheetId: sheet, rect: rect("B2"), style: { locked: false, fill: "#FFF2CC" }, numberFormats: [["#,##0"]] },
    ]);
    spreadsheet.setColumnWidth(sheet, 0, 1, 120);
    spreadsheet.freeze(sheet, 1, 0);
    const other = spreadsheet.addSheet("Lain");
    spreadsheet.setVisibility(other, "VeryHidden");
    spreadsheet.protect(sheet, { allowSort: true });
    await spreadsheet.settled();
    const snapshot = JSON.parse(JSON.stringify(spreadsheet.snapshot())) as ReturnType<typeof spreadsheet.snapshot>;

    const to = openBook("id-ID");
    to.put("Z99", "weg");
    to.spreadsheet.restore(snapshot);
    await to.spreadsheet.settled();
    const id = to.spreadsheet.sheets()[0]!.id;
    expect(to.spreadsheet.readValues(id, rect("A1:F3"))).toEqual(spreadsheet.readValues(sheet, rect("A1:F3")));
    expect(to.spreadsheet.readValues(id, rect("E1:F3"))).toEqual([
      [14, 42],
      [1, null],
      [2, null],
    ]);
    expect(to.spreadsheet.readFormulas(id, rect("C2:E2"))).toEqual([["=Kelompok_1[@Orang]*2", "", "=SEQUENCE(2)"]]);
    expect(to.spreadsheet.readStyles(id, rect("B2"))[0]![0]).toMatchObject({ locked: false, fill: "#FFF2CC" });
    expect(to.spreadsheet.sheets()).toEqual(spreadsheet.sheets());
    expect(to.spreadsheet.tables()).toEqual(spreadsheet.tables());
    expect(to.spreadsheet.names()).toEqual(spreadsheet.names());
    expect(to.spreadsheet.protection(id)).toEqual({ protected: true, options: { allowSort: true } });
    expect([to.spreadsheet.columnWidth(id, 0), to.spreadsheet.frozen(id)]).toEqual([120, { rows: 1, columns: 0 }]);
    expect(to.spreadsheet.undo()).toBe(false);
    to.spreadsheet.unprotect(id);
    to.spreadsheet.write([{ sheetId: id, rect: rect("B2"), cells: [[10]] }]);
    await to.spreadsheet.settled();
    expect(to.spreadsheet.readValues(id, rect("E1"))).toEqual([[28]]);
    expect(to.spreadsheet.usedRange(id)).toEqual(rect("A1:F3"));
    expect(() => to.spreadsheet.restore({ ...snapshot, version: 2 as 1 })).toThrow(/version 2/);
  });

  it("a restored custom function calculates", async () => {
    const define = (book: ReturnType<typeof openBook>) =>
      book.spreadsheet.defineCustomFunctions(
        [{ id: "DUA", name: "JAMSOS.DUA", parameters: [{ name: "a" }] }],
        (calls) =>
          book.spreadsheet.deliverResults(
            calls.map((call) => ({ invocationId: call.invocationId, value: Number(call.args[0]) * 2 })),
          ),
      );
    const from = openBook();
    define(from);
    from.put("A1", [[4, "=JAMSOS.DUA(A1)"]]);
    await from.spreadsheet.settled();
    const to = openBook();
    to.spreadsheet.restore(from.spreadsheet.snapshot());
    define(to);
    await to.spreadsheet.settled();
    expect(await to.value("B1")).toBe(8);
  });
});
