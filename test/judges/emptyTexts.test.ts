import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { afterAll, describe, expect, it } from "vitest";
import { createNodeSpreadsheet } from "../../src/workbench/engine/node";
import { recalculateInGnumeric, recalculateInLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "judge-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A1 to A9: empty texts of formulas among a blank (A2), what refers to each of them, numbers and a text. */
const CELLS = ['=""', "", '=IF(A2="","",1)', "=A1", "=A2", 0, 5, "x", "=0"];
const WRONG = { error: "#VALUE!" };

/** What Excel says of a cell with an empty text, and of a blank one. */
const OF_ONE: [formula: string, empty: unknown, blank: unknown][] = [
  ["@=0", false, true],
  ["0=@", false, true],
  ["@<>0", true, false],
  ["@>0", true, false],
  ["1>@", false, true],
  ['@=""', true, true],
  ['""=@', true, true],
  ["@=A2", true, true],
  ["@=A3", true, true],
  ["@=A6", false, true],
  ['"x">@', true, true],
  ["@+1", WRONG, 1],
  ["1-@", WRONG, 1],
  ["@*1", WRONG, 0],
  ["-@-1", WRONG, -1],
  ["@%", WRONG, 0],
  ["1/@", WRONG, { error: "#DIV/0!" }],
  ["ROUND(@,0)", WRONG, 0],
  ["INT(@)", WRONG, 0],
  ["MOD(5,@)", WRONG, { error: "#DIV/0!" }],
  ["EDATE(@+0,1)", WRONG, 31],
  ["EDATE(@,1)", WRONG, 31],
  ["NOT(@)", WRONG, true],
  ["IFERROR(@+1,9)", 9, 1],
  ["IF(TRUE,@,2)=0", false, true],
  ["CHOOSE(1,@,2)=0", false, true],
  ["SUMPRODUCT((@=0)*1)", 0, 1],
  ["SUMPRODUCT(@*1)", WRONG, 0],
  ['@&"a"', "a", "a"],
  ["LEN(@)", 0, 0],
  ["SUM(@,1)", 1, 1],
  ["MAX(@,-1)", -1, -1],
  ["COUNT(@)", 0, 0],
  ["COUNTA(@)", 1, 0],
  ["COUNTBLANK(@)", 1, 1],
  ["ISBLANK(@)", false, true],
  ["ISTEXT(@)", true, false],
  ["ISNUMBER(@)", false, false],
  // A blank handed on is 0.
  ["@", "", 0],
  ["IF(TRUE,@,2)", "", 0],
];

/** And of all nine cells. */
const OF_ALL: [formula: string, value: unknown][] = [
  ["SUM(A1:A9)", 5],
  ["COUNT(A1:A9)", 4],
  ["COUNTA(A1:A9)", 8],
  ["COUNTBLANK(A1:A9)", 4],
  ["SUMPRODUCT((A1:A9=0)*1)", 4],
  ["SUMPRODUCT((A1:A9<>0)*1)", 5],
  ["SUMPRODUCT((A1:A9>0)*1)", 5],
  ["SUMPRODUCT((A1:A9=A2)*1)", 7],
  ["COUNTIF(A1:A9,0)", 3],
  ['COUNTIF(A1:A9,"")', 4],
  ["COUNTIF(A1:A9,A1)", 4],
  ["MATCH(0,A1:A9,0)", 5],
  ["MATCH(A4,A1:A9,0)", 1],
];

const EMPTY_CELLS = ["A1", "A3", "A4"];
const cases: [formula: string, value: unknown][] = [
  ...OF_ONE.flatMap(([formula, empty, blank]) =>
    [...EMPTY_CELLS, "A2"].map((cell): [string, unknown] => [
      `=${formula.replaceAll("@", cell)}`,
      cell === "A2" ? blank : empty,
    ]),
  ),
  ...OF_ALL.map(([formula, value]): [string, unknown] => [`=${formula}`, value]),
];

describe("a formula's empty text is a text and no blank", () => {
  it("in the workbench, in the same calculation and in a later one", async () => {
    const spreadsheet = createNodeSpreadsheet({ locale: "en-US" });
    try {
      const sheetId = spreadsheet.sheets()[0]!.id;
      const put = (column: number, cells: (string | number)[]) =>
        spreadsheet.write([
          { sheetId, rect: { row: 0, column, rows: cells.length, columns: 1 }, cells: cells.map((cell) => [cell]) },
        ]);
      const formulas = cases.map(([formula]) => formula);
      const found = async (column: number) => {
        await spreadsheet.calculated();
        const values = spreadsheet.readValues(sheetId, { row: 0, column, rows: cases.length, columns: 1 });
        return formulas.map((formula, row) => [formula, values[row]![0]]);
      };
      put(0, CELLS);
      put(2, formulas);
      expect(await found(2)).toEqual(cases);
      put(4, formulas);
      expect(await found(4)).toEqual(cases);
      put(0, CELLS);
      expect(await found(2)).toEqual(cases);
      expect(await found(4)).toEqual(cases);
    } finally {
      spreadsheet.dispose();
    }
  });

  it.each([
    { name: "LibreOffice", recalculate: recalculateInLibreOffice },
    { name: "Gnumeric", recalculate: recalculateInGnumeric },
  ])(
    "in $name",
    async ({ recalculate }) => {
      const workbook = new Workbook();
      const sheet = workbook.addWorksheet("Uji");
      const put = (address: string, cell: string | number) => {
        if (cell === "") return;
        const formula = typeof cell === "string" && cell.startsWith("=") ? cell.slice(1) : null;
        sheet.getCell(address).value = formula === null ? cell : { formula, result: 77 };
      };
      CELLS.forEach((cell, row) => put(`A${row + 1}`, cell));
      cases.forEach(([formula], row) => put(`C${row + 1}`, formula));
      const file = join(folder, "empty.xlsx");
      writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
      const [book] = await recalculate([file]);
      // Read from a file, an empty text is one or nothing.
      expect(cases.map(([formula], row) => [formula, book!["Uji"]![row]![2] ?? ""])).toEqual(cases);
    },
    120_000,
  );
});
