import { describe, expect, it } from "vitest";
import {
  addressOf,
  parseA1,
  printA1,
  quoteSheetName,
  SHEET_ROWS,
  splitSheet,
} from "../../../src/workbench/engine/addresses";

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe("addresses", () => {
  it.each([
    ["A1", cell(0, 0)],
    ["$B$7:c9", { row: 6, column: 1, rows: 3, columns: 2 }],
    ["AA10:Z2", { row: 1, column: 25, rows: 9, columns: 2 }],
    ["B:C", { row: 0, column: 1, rows: SHEET_ROWS, columns: 2 }],
  ])("reads %s", (address, rect) => expect(parseA1(address)).toEqual(rect));

  it.each(["7B", "A0", "XFE1", "A1:B2:C3", ""])("takes %j for no address", (text) => expect(parseA1(text)).toBeNull());

  it("names cells as Excel does", () => {
    const named = [cell(0, 0), cell(6, 25), cell(0, 26), cell(0, 701), cell(0, 702)].map(printA1);
    expect(named).toEqual(["A1", "Z7", "AA1", "ZZ1", "AAA1"]);
    expect(addressOf(cell(6, 1), { sheetName: "Baca dulu", absolute: true })).toBe("'Baca dulu'!$B$7");
  });

  it("quotes a sheet's name where it would be read as something else", () => {
    expect(["Dana", "A1", "R1C1", "2025", "Pak D'Artagnan"].map(quoteSheetName)).toEqual([
      "Dana",
      "'A1'",
      "'R1C1'",
      "'2025'",
      "'Pak D''Artagnan'",
    ]);
    expect(splitSheet("'Pak D''Artagnan'!B2")).toEqual(["Pak D'Artagnan", "B2"]);
  });
});
