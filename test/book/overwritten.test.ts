import { expect, it } from "vitest";
import { areaAddress, type Area } from "../../src/book/address";
import { formula, type Content } from "../../src/book/content";
import { overwritten } from "../../src/book/sheets/checks/overwrittenLines";

/** A sheet with formulas in column F of every other row, too many blocks to be asked one by one, and where `at` says. */
function sheet(rows: number, at: readonly (readonly [row: number, column: number])[] = []): Content[][] {
  const cells = Array.from({ length: rows }, (_, row): Content[] => [
    ...Array<Content>(5).fill(null),
    row % 2 === 0 ? formula("1+1") : null,
  ]);
  for (const [row, column] of at) cells[row]![column] = formula("1+1");
  return cells;
}

const input = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** The areas for typing that the formula asks, A1 apart, which is there to make the whole area begin at the upper left. */
function typed(cells: Content[][], inputs: readonly Area[]): string[] {
  cells[0]![0] = formula("1+1");
  const found = overwritten(cells, inputs, (area) => areaAddress(area))!;
  return [...found.formula.matchAll(/\+SUMPRODUCT\(ISFORMULA\(([A-Z0-9:]+)\)/g)].map(([, area]) => area!);
}

it("areas for typing side by side and one below the other are asked as one", () => {
  expect(typed(sheet(12), [input(2, 1), input(2, 2), input(3, 1, 1, 2), input(6, 1, 2, 2)])).toEqual(["B3:C8"]);
  expect(typed(sheet(12), [input(3, 1, 1, 2), input(2, 2), input(2, 1)])).toEqual(["B3:C4"]);
});

it("those of another width, of another place, or with a formula between them are not", () => {
  expect(typed(sheet(12), [input(2, 1, 1, 2), input(3, 1)])).toEqual(["B3:C3", "B4"]);
  expect(typed(sheet(12), [input(2, 1), input(3, 2)])).toEqual(["B3", "C4"]);
  expect(typed(sheet(12, [[4, 1]]), [input(2, 1), input(3, 1), input(6, 1), input(7, 1)])).toEqual(["B3:B4", "B7:B8"]);
});

it("one that holds a formula itself is joined to none, above or below", () => {
  const cells = () => sheet(12, [[4, 1]]);
  expect(typed(cells(), [input(2, 1), input(3, 1, 2), input(5, 1), input(6, 1)])).toEqual(["B3", "B4:B5", "B6:B7"]);
});

it("areas that overlap are asked once", () => {
  expect(typed(sheet(12), [input(2, 1, 5), input(3, 1, 2), input(4, 1, 4)])).toEqual(["B3:B8"]);
});
