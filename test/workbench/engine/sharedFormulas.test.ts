import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnLetters } from "../../../src/workbench/engine/addresses";
import { refersRelatively, SharedFormulas } from "../../../src/workbench/engine/univer/sharedFormulas";
import { openBook } from "./book";

/** Whether two cells are read from one text: [formula, row, column] each. */
function areOne(first: [string, number, number], second: [string, number, number]): boolean {
  const shared = new SharedFormulas();
  shared.share(...first);
  return shared.share(...second).formula !== second[0];
}

describe("formulas that say the same are read once", () => {
  it("tells how far the second cell is from the first", () => {
    const shared = new SharedFormulas();
    expect(shared.share("=A1*$B$1", 0, 2)).toEqual({ formula: "=A1*$B$1", x: 0, y: 0 });
    expect(shared.share("=B4*$B$1", 3, 3)).toEqual({ formula: "=A1*$B$1", x: 1, y: 3 });
  });

  it.each<[string, string]>([
    ["=A1+$B1+C$1", "=A2+$B2+C$1"],
    ['=IF(A1="A1","B2",Data!A1)', '=IF(A2="A1","B2",Data!A2)'],
    ["=SUM('RAB Desa'!A1:A9)", "=SUM('RAB Desa'!A2:A10)"],
    ["=LOG10(A1)", "=LOG10(A2)"],
    ["=SUM($A$1:A5)", "=SUM($A$1:A6)"],
  ])("%s in row 1 and %s in row 2", (first, second) => {
    expect(areOne([first, 0, 5], [second, 1, 5])).toBe(true);
  });

  it.each<[string, string]>([
    ["=A1", "=A1"],
    ["=$A$1", "=$A$2"],
    ['="A1"&A1', '="A2"&A2'],
    ["=LOG10(A1)", "=LOG11(A2)"],
    ["='B1'!A1", "='B2'!A2"],
    ["=SUM($A$5:A4)", "=SUM($A$5:A5)"],
    ["=SUM(A:A)+A1", "=SUM(A:A)+A2"],
    ["=SUM(1:1)", "=SUM(2:2)"],
    ["=T[Iuran]+A1", "=T[Iuran]+A2"],
    ["=SUM({1,2})+A1", "=SUM({1,2})+A2"],
    ["=#REF!+A1", "=#REF!+A2"],
  ])("%s in row 1 and %s in row 2 are not one", (first, second) => {
    expect(areOne([first, 0, 5], [second, 1, 5])).toBe(false);
  });

  it("knows which texts move with the cell", () => {
    expect(["Data!$A$1:$B$2", "=A1", "Data!A$1", '="A1"', "=SUM($A$1,Lain!$B2)"].map(refersRelatively)).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  it("sums over any range, fixed or not, forwards or backwards, in any cell, are the sums of its numbers", async () => {
    const end = fc.record({ row: fc.nat(11), column: fc.nat(3), fixRow: fc.boolean(), fixColumn: fc.boolean() });
    const range = fc.record({ from: end, to: end });
    const text = ({
      row,
      column,
      fixRow,
      fixColumn,
    }: {
      row: number;
      column: number;
      fixRow: boolean;
      fixColumn: boolean;
    }) => `${fixColumn ? "$" : ""}${columnLetters(column)}${fixRow ? "$" : ""}${row + 1}`;
    const numbers = Array.from({ length: 12 }, (_, row) =>
      Array.from({ length: 4 }, (_, column) => 2 ** (row * 4 + column)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(range, { minLength: 20, maxLength: 60 }), async (ranges) => {
        const book = openBook();
        book.put("A1", numbers);
        book.put(
          "F1",
          ranges.map(({ from, to }) => [`=SUM(${text(from)}:${text(to)})`]),
        );
        // Filled down from an earlier one, so that many are told from one text.
        book.put(
          "G1",
          ranges.map(({ from, to }, index) => [
            `=SUM($A$1:${columnLetters(from.column)}${(index % 12) + 1})+${text(to)}*0`,
          ]),
        );
        await book.spreadsheet.calculated();
        const sum = (rowA: number, rowB: number, columnA: number, columnB: number) =>
          numbers
            .slice(Math.min(rowA, rowB), Math.max(rowA, rowB) + 1)
            .flatMap((line) => line.slice(Math.min(columnA, columnB), Math.max(columnA, columnB) + 1))
            .reduce((total, number) => total + number, 0);
        expect(await book.values(`F1:G${ranges.length}`)).toEqual(
          ranges.map(({ from, to }, index) => [
            sum(from.row, to.row, from.column, to.column),
            sum(0, index % 12, 0, from.column),
          ]),
        );
      }),
      { numRuns: 25 },
    );
  });

  it("names whose references move with the cell are read where they stand", async () => {
    const book = openBook();
    book.put("A1", [[1], [2], [3]]);
    book.spreadsheet.addName({
      name: "KIRI",
      sheetId: null,
      formula: `=${book.spreadsheet.sheets()[0]!.name}!A1`,
      comment: "",
      visible: true,
    });
    book.put("B1", [["=KIRI*10"], ["=KIRI*10"], ["=KIRI*10"]]);
    const together = await book.values("B1:B3");
    const alone = [];
    for (const row of [1, 2, 3]) {
      const other = openBook();
      other.put("A1", [[1], [2], [3]]);
      other.spreadsheet.addName({
        name: "KIRI",
        sheetId: null,
        formula: `=${other.spreadsheet.sheets()[0]!.name}!A1`,
        comment: "",
        visible: true,
      });
      other.put(`B${row}`, [["=KIRI*10"]]);
      alone.push(...(await other.values(`B${row}:B${row}`)));
    }
    expect(alone.flat().every((value) => typeof value === "number")).toBe(true);
    expect(together).toEqual(alone);
  });
});
