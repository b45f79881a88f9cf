import { describe, expect, it } from "vitest";
import { SpreadsheetError } from "../../../src/workbench/engine/spreadsheet";
import { openBook, rect } from "./book";

describe("cells", () => {
  it("keep types: number, text, boolean, blank, text that looks like a number", async () => {
    const { put, values } = openBook();
    put("A1", [[1.5, "satu", true, false, "123", "", "TRUE", "'=A1"]]);
    expect(await values("A1:I1")).toEqual([[1.5, "satu", true, false, "123", null, "TRUE", "=A1", null]]);
  });

  it("leave a cell alone for null and clear it for an empty text", async () => {
    const { put, values } = openBook();
    put("A1", [[1, 2, 3]]);
    put("A1", [[null, "", 9]]);
    expect(await values("A1:C1")).toEqual([[1, null, 9]]);
  });

  it("read what a person types in both locales", async () => {
    for (const [locale, typed] of [
      ["id-ID", ["1.234.567,5", "5%", "Rp 16.800", "31/01/2025", "Mei 2025", "true"]],
      ["en-US", ["1,234,567.5", "5%", "Rp 16,800", "1/31/2025", "May 2025", "true"]],
    ] as const) {
      const { spreadsheet, sheet, values, text } = openBook(locale);
      spreadsheet.write([{ sheetId: sheet, rect: rect("A1:F1"), cells: [[...typed]], parse: "local" }]);
      expect(await values("A1:F1")).toEqual([[1234567.5, 0.05, 16800, 45688, 45778, true]]);
      expect(text("B1")).toBe("5%");
      expect(text("E1")).toBe(locale === "id-ID" ? "Mei 2025" : "May 2025");
    }
  });

  it("take text into a cell formatted as text", async () => {
    const { spreadsheet, sheet, values } = openBook();
    spreadsheet.write([
      { sheetId: sheet, rect: rect("A1:B1"), cells: [["007", "=1+1"]], parse: "local", numberFormats: [["@", "@"]] },
    ]);
    expect(await values("A1:B1")).toEqual([["007", "=1+1"]]);
  });

  it("give formulas as written and values where there is none", async () => {
    const { put, formula, spreadsheet } = openBook();
    put("A1", [[2, "=A1*3", "teks", ""]]);
    await spreadsheet.calculated();
    expect([formula("A1"), formula("B1"), formula("C1"), formula("D1")]).toEqual([2, "=A1*3", "teks", ""]);
  });

  it("refuse a shape that does not fit, and numbers no cell can hold, before anything is written", () => {
    const { spreadsheet, sheet } = openBook();
    const write = (cells: number[][]) => () => spreadsheet.write([{ sheetId: sheet, rect: rect("A1:B1"), cells }]);
    expect(write([[1]])).toThrow(SpreadsheetError);
    expect(write([[1, NaN]])).toThrow(/NaN/);
    expect(() => spreadsheet.readValues("nowhere", rect("A1"))).toThrow(/nowhere/);
    expect(spreadsheet.usedRange(sheet)).toBeNull();
  });

  it("make the grid grow for a write far outside", async () => {
    const { put, value, spreadsheet, sheet } = openBook();
    put("CX5000", 7);
    put("A1", "=SUM(CX1:CX6000)");
    expect(await value("A1")).toBe(7);
    expect(spreadsheet.usedRange(sheet)).toEqual({ row: 0, column: 0, rows: 5000, columns: 102 });
  });

  it("show spilled values with their types, and follow a spill that shrinks or is blocked", async () => {
    const { put, values, value, spreadsheet, sheet } = openBook();
    put("A1", [
      [1, "a", true],
      [2, "b", false],
      [3, "c", true],
    ]);
    put("E1", "=A1:C3");
    expect(await values("E1:G3")).toEqual([
      [1, "a", true],
      [2, "b", false],
      [3, "c", true],
    ]);
    expect(spreadsheet.spillOf(sheet, 0, 4)).toEqual(rect("E1:G3"));
    expect(spreadsheet.usedRange(sheet)).toEqual(rect("A1:G3"));
    put("E1", "=A1:B2");
    expect(await values("E1:G3")).toEqual([
      [1, "a", null],
      [2, "b", null],
      [null, null, null],
    ]);
    put("F2", "x");
    expect(await value("E1")).toEqual({ error: "#SPILL!" });
    expect(spreadsheet.spillOf(sheet, 0, 4)).toEqual(rect("E1"));
    put("F2", "");
    expect(await values("E1:F2")).toEqual([
      [1, "a"],
      [2, "b"],
    ]);
  });

  it("count a formatted blank cell as blank", async () => {
    const { put, values, spreadsheet, sheet } = openBook();
    spreadsheet.write([{ sheetId: sheet, rect: rect("A1:A3"), style: { fill: "#FFFF00" } }]);
    put("B1", [["=COUNT(A1:A3)"], ["=ISBLANK(A1)"], ["=COUNTA(A1:A3)"], ['=A1=""'], ["=AVERAGE(A1:A4)"]]);
    put("A4", 6);
    expect(await values("B1:B5")).toEqual([[0], [true], [0], [true], [6]]);
  });

  it("clear contents or formats or both", async () => {
    const { put, values, spreadsheet, sheet } = openBook();
    put("A1", [[1, 2]]);
    spreadsheet.write([
      { sheetId: sheet, rect: rect("A1:B1"), style: { bold: true }, numberFormats: [["0.00", "0.00"]] },
    ]);
    spreadsheet.clear(sheet, rect("A1"), "Contents");
    expect(await values("A1:B1")).toEqual([[null, 2]]);
    expect(spreadsheet.readStyle(sheet, rect("A1")).bold).toBe(true);
    spreadsheet.clear(sheet, rect("A1:B1"), "Formats");
    expect(spreadsheet.readStyle(sheet, rect("A1:B1")).bold).toBe(false);
    expect(spreadsheet.readNumberFormats(sheet, rect("B1"))).toEqual([["General"]]);
    spreadsheet.clear(sheet, rect("A1:XFD1048576"), "All");
    expect(spreadsheet.usedRange(sheet)).toBeNull();
  });

  it("copy formulas with their references shifted, fill a larger target, and copy values only", async () => {
    const { put, values, formula, spreadsheet, sheet } = openBook();
    put("A1", [
      [1, "=A1*$A$1"],
      [2, ""],
      [3, ""],
    ]);
    spreadsheet.copyCells({ sheetId: sheet, rect: rect("B1") }, { sheetId: sheet, rect: rect("B2:B3") }, "All");
    expect(formula("B3")).toBe("=A3*$A$1");
    expect(await values("B1:B3")).toEqual([[1], [2], [3]]);
    spreadsheet.copyCells({ sheetId: sheet, rect: rect("B1:B3") }, { sheetId: sheet, rect: rect("D1") }, "Values");
    expect(formula("D2")).toBe(2);
  });

  // The library's lexer took the doubled quotes out of the text, and what was copied was no formula any more.
  it("copy and sort formulas with quotes inside a text; what would leave the sheet is #REF!", async () => {
    const { put, values, formula, spreadsheet, sheet } = openBook();
    const quoted = (row: number) => `=A${row}&" ""A1"" '"&$A$1`;
    put("A1", [
      ["b", quoted(1)],
      ["a", quoted(2)],
    ]);
    spreadsheet.copyCells({ sheetId: sheet, rect: rect("B2") }, { sheetId: sheet, rect: rect("C3") }, "All");
    expect(formula("C3")).toBe(`=B3&" ""A1"" '"&$A$1`);
    spreadsheet.sort(sheet, rect("A1:B2"), [{ column: 0, ascending: true }], false);
    expect([formula("B1"), formula("B2")]).toEqual([quoted(1), quoted(2)]);
    expect(await values("A1:B2")).toEqual([
      ["a", `a "A1" 'a`],
      ["b", `b "A1" 'a`],
    ]);
    spreadsheet.copyCells({ sheetId: sheet, rect: rect("B2") }, { sheetId: sheet, rect: rect("A9") }, "All");
    expect(formula("A9")).toBe(`=#REF!&" ""A1"" '"&$A$1`);
  });

  it("sort rows with formulas in them", async () => {
    const { put, values, formula, spreadsheet, sheet } = openBook();
    put("A1", [
      ["Nama", "Orang", "Dua"],
      ["c", 3, "=B2*2"],
      ["a", 1, "=B3*2"],
      ["b", 2, "=B4*2"],
    ]);
    spreadsheet.sort(sheet, rect("A1:C4"), [{ column: 0, ascending: true }], true);
    expect(await values("A1:C4")).toEqual([
      ["Nama", "Orang", "Dua"],
      ["a", 1, 2],
      ["b", 2, 4],
      ["c", 3, 6],
    ]);
    expect(formula("C2")).toBe("=B2*2");
  });

  it("merge keeps the first cell, and parts what was merged before", async () => {
    const { put, values, spreadsheet, sheet } = openBook();
    put("A1", [
      [1, 2],
      [3, 4],
    ]);
    spreadsheet.merge(sheet, rect("A1:B2"), false);
    expect(spreadsheet.merges(sheet)).toEqual([rect("A1:B2")]);
    expect(await values("A1:B2")).toEqual([
      [1, null],
      [null, null],
    ]);
    spreadsheet.merge(sheet, rect("B2:C2"), false);
    expect(spreadsheet.merges(sheet)).toEqual([rect("B2:C2")]);
  });
});
