import { expect, test } from "vitest";
import { openBook } from "./book";

test("a name that moves is followed by long formulas too, whose cache keys are hashes", async () => {
  const { spreadsheet, sheet, put, value } = openBook();
  const constants = spreadsheet.addSheet("Tarif");
  put("A1", 12, constants);
  spreadsheet.addName({ name: "SI_Bulan", sheetId: null, formula: "=Tarif!$A$1", comment: "", visible: true });
  put("A1", 2025);
  put("B1", "=IF(ISNUMBER($A$1),$A$1*SI_Bulan+0+0+0+0+0+0+0+0+0+0+0+0+0+0+0+0+0+0,0)");
  expect(await value("B1")).toBe(24300);
  spreadsheet.renameSheet(constants, "Rates");
  expect(await value("B1")).toBe(24300);
  put("A1", 10, constants);
  expect(await value("B1")).toBe(20250);
  expect(sheet).not.toBe(constants);
});
