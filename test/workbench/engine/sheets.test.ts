import { describe, expect, it } from "vitest";
import { openBook, rect } from "./book";

describe("sheets", () => {
  it("are added, renamed, moved, hidden and deleted; formulas follow a rename", async () => {
    const { spreadsheet, sheet, put, value, formula } = openBook();
    const tarif = spreadsheet.addSheet("Tarif JKK");
    put("A1", 5, tarif);
    put("A1", "='Tarif JKK'!A1*2");
    expect(await value("A1")).toBe(10);
    spreadsheet.renameSheet(tarif, "Tarif");
    expect(formula("A1")).toBe("=Tarif!A1*2");
    put("A1", 6, tarif);
    expect(await value("A1")).toBe(12);
    spreadsheet.moveSheet(tarif, 0);
    expect(spreadsheet.sheets().map((facts) => facts.name)).toEqual(["Tarif", "Sheet1"]);
    spreadsheet.setVisibility(tarif, "VeryHidden");
    expect(spreadsheet.sheets()[0]!.visibility).toBe("VeryHidden");
    expect(() => spreadsheet.activateSheet(tarif)).toThrow(/hidden/);
    expect(() => spreadsheet.setVisibility(sheet, "Hidden")).toThrow(/at least one/);
    spreadsheet.setVisibility(tarif, "Visible");
    spreadsheet.activateSheet(tarif);
    spreadsheet.deleteSheet(tarif);
    expect(spreadsheet.activeSheetId()).toBe(sheet);
    expect(await value("A1")).toEqual({ error: "#REF!" });
    spreadsheet.undo();
    expect(spreadsheet.sheets().map((facts) => facts.name)).toEqual(["Tarif", "Sheet1"]);
    expect(formula("A1")).toBe("=Tarif!A1*2");
    expect(await value("A1")).toBe(12);
  });

  it("refuse names Excel refuses", () => {
    const { spreadsheet, sheet } = openBook();
    expect(() => spreadsheet.addSheet("sheet1")).toThrow(/already/);
    for (const name of ["", "a/b", "a".repeat(32), "'x"]) expect(() => spreadsheet.addSheet(name)).toThrow(/name/);
    expect(() => spreadsheet.moveSheet(sheet, 3)).toThrow(/place/);
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow(/at least one/);
  });

  it("a formula naming a sheet that comes later calculates once it is there", async () => {
    const { spreadsheet, put, value } = openBook();
    put("A1", "=Nanti!B2+1");
    expect(await value("A1")).toHaveProperty("error");
    const later = spreadsheet.addSheet("Nanti");
    put("B2", 4, later);
    expect(await value("A1")).toBe(5);
  });

  it("copies keep contents, formulas and widths", async () => {
    const { spreadsheet, sheet, put, value } = openBook();
    put("A1", [[2, "=A1*2"]]);
    spreadsheet.setColumnWidth(sheet, 0, 1, 100);
    const copy = spreadsheet.copySheet(sheet, "Salinan");
    put("A1", 5, copy);
    expect(await value("B1", copy)).toBe(10);
    expect(await value("B1")).toBe(4);
    expect(spreadsheet.columnWidth(copy, 0)).toBe(100);
  });

  it("freeze, gridlines, headings, tab colour, selection", () => {
    const { spreadsheet, sheet } = openBook();
    spreadsheet.freeze(sheet, 2, 1);
    expect(spreadsheet.frozen(sheet)).toEqual({ rows: 2, columns: 1 });
    spreadsheet.freeze(sheet, 0, 0);
    expect(spreadsheet.frozen(sheet)).toEqual({ rows: 0, columns: 0 });
    spreadsheet.setShowGridlines(sheet, false);
    spreadsheet.setShowHeadings(sheet, false);
    spreadsheet.setTabColor(sheet, "#00B050");
    expect(spreadsheet.sheets()[0]).toMatchObject({ showGridlines: false, showHeadings: false, tabColor: "#00B050" });
    const other = spreadsheet.addSheet("Lain");
    spreadsheet.select(other, rect("B2:C5"));
    expect(spreadsheet.selection()).toEqual({ sheetId: other, rect: rect("B2:C5") });
    expect(spreadsheet.activeSheetId()).toBe(other);
  });
});
