/** Buku mandiri on what is too large for a patient person to type: planned whole, in any shape. */
import { expect, test } from "vitest";
import { areaAddress, onSheet } from "../../src/book/address";
import { isFormula } from "../../src/book/content";
import { circularCells } from "../../src/book/standalone/circles";
import { planStandalone } from "../../src/book/standalone/planStandalone";
import type { RawSheet } from "../../src/book/reading/rawSheet";
import { exampleBooks } from "./support/examples";

const sheetOf = (name: string, formulas: unknown[][], value: unknown = 16_800): RawSheet => ({
  name,
  row: 0,
  column: 0,
  formulas,
  values: formulas.map((line) => line.map((cell) => (String(cell).startsWith("=") ? value : cell))),
});

test(
  "100,000 cells of ours are taken whole, with a sum of them all and a circle among others",
  { timeout: 300_000 },
  () => {
    const [rows, columns] = [10_000, 10];
    const formulas = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, () => `=JAMSOS.IURAN("JKK+JKM",,"2025-04","BPU")+0*Lain!A${row + 1}`),
    );
    const others = [["=SUM(Banyak!A1:J10000)"], ["=A3"], ["=A2"], ...Array.from({ length: rows }, () => [1])];
    const plan = planStandalone(
      [
        { sheet: sheetOf("Banyak", formulas), isProtected: false },
        { sheet: sheetOf("Lain", others), isProtected: false },
      ],
      "Tarif mandiri",
    );
    // The sum stands in A1 of the other sheet, which the first row asks: that row turns in a circle with it.
    expect(plan.circular).toHaveLength(2 + 1 + columns);
    expect(plan.left).toHaveLength(columns);
    expect(plan.changes).toHaveLength(rows * columns - columns);
    expect(plan.changes.every(({ kind }) => kind === "twin")).toBe(true);
    expect(plan.rates.length).toBeGreaterThan(0);
  },
);

test("circles are found through areas and sheets; a text and a cell beside are none", () => {
  const found = circularCells([
    sheetOf("A", [
      ["=B1+1", "=SUM(C1:D1)", "='B ''x'!A1", 5],
      ['="A2"', "=A1", "=C2"],
    ]),
    sheetOf("B 'x", [["=A!A1"]]),
  ]);
  expect([...found!].sort()).toEqual(["A!0,0", "A!0,1", "A!0,2", "A!1,2", "B 'x!0,0"]);
});

test("circles are found through names and whole columns and rows; asking where a cell stands is none", () => {
  const sheet = sheetOf("A", [
    ["=SUM(B:B)", "=A1*2", "=Semua", "=ROWS(D:D)", "=rata"],
    ["=COUNT(5:5)", 1, "=C1", "=ROW(D2)", 2],
    ["=SUM(Lain!A:A)", "=SUM($4:$4)", 3, "=Tarif_X", "=SUM(F:F)"],
    [1, "=B3", "=AB1", '="B:B"', "=Lain!Semua"],
  ]);
  const found = circularCells(
    [sheet, sheetOf("Lain", [["=Semua"], ["=A!A3"]])],
    [
      { name: "Semua", sheet: null, formula: "=A!$C$2" },
      { name: "Rata", sheet: "A", formula: "=AVERAGE(A!$E$1:$E$2)" },
      { name: "Rata", sheet: null, formula: "=1" },
      { name: "Semua", sheet: "Lain", formula: "=2" },
      { name: "Tarif_X", sheet: null, formula: "=Tarif_X+1" },
    ],
  );
  expect([...found!].sort()).toEqual(
    ["A!0,0", "A!0,1", "A!0,2", "A!1,2", "A!0,4", "A!2,0", "Lain!1,0", "A!2,1", "A!3,1"].sort(),
  );
});

test("a thousand sums over whole columns of 100,000 formulas are looked through, and the book itself has no circle", () => {
  const rows = Array.from({ length: 25_000 }, (_, row) => ["=B1", `=$C${row + 1}`, "=5", `=SUM(C:C)+${row}`]);
  expect(circularCells([sheetOf("Banyak", rows)])!.size).toBe(0);
  for (const { book } of exampleBooks()) {
    const sheets = book.sheets.map(({ name, cells }) =>
      sheetOf(
        name,
        cells.map((line) => line.map((content) => (isFormula(content) ? content.formula : content))),
      ),
    );
    const nameOf = new Map(book.sheets.map(({ key, name }) => [key, name]));
    const names = book.names.map(({ name, sheet, area }) => ({
      name,
      sheet: null,
      formula: `=${onSheet(nameOf.get(sheet)!, areaAddress(area, "$"))}`,
    }));
    expect([...circularCells(sheets, names)!]).toEqual([]);
  }
});

test("a long chain without a circle is none, however deep", () => {
  const chain = Array.from({ length: 50_000 }, (_, row) => [row === 0 ? 1 : `=A${row}+1`]);
  expect(circularCells([sheetOf("Rantai", chain)])!.size).toBe(0);
});
