import { expect, test } from "vitest";
import { openBook, rect } from "./book";

test("a look given to a cell with a formula leaves the formula, which goes on calculating", async () => {
  const { spreadsheet, sheet, put, value } = openBook();
  put("A1", 2);
  put("B1", "=A1*10");
  spreadsheet.write([{ sheetId: sheet, rect: rect("B1"), style: { bold: true }, numberFormats: [["#,##0"]] }]);
  expect(spreadsheet.readFormulas(sheet, rect("B1"))).toEqual([["=A1*10"]]);
  put("A1", 3);
  expect(await value("B1")).toBe(30);
});
