/**
 * Books too large for one message. The stand-in refuses messages of more than 5 MB either way, as Excel on the web does.
 */
import { describe, expect, test, vi } from "vitest";
import { computeBudget } from "../../src/budget/budget";
import type { BudgetPlan } from "../../src/budget/plan";
import { loadCells } from "../../src/excel/reading/loadCells";
import { group, plan } from "../book/support/plans";
import { openExcelBook } from "./support/excelBook";

// A whole spreadsheet calculates behind every test.
vi.setConfig({ testTimeout: 500_000 });

const LIMIT = 5_000_000;

const groupsOf = (count: number): BudgetPlan =>
  plan(Array.from({ length: count }, (_, index) => group({ id: `G${index}`, people: index + 1 })));

test("400 groups are written, a group more is written again, and the book's total is right each time", async () => {
  const book = await openExcelBook();
  const first = groupsOf(400);
  for (const each of [first, { ...first, groups: [...first.groups, group({ id: "lagi", people: 70 })] }]) {
    const progress: number[] = [];
    const outcome = await book.door.writePlan(each, {
      language: "id",
      onProgress: ({ done, of }) => progress.push(done / of),
    });
    expect(outcome).toMatchObject({ status: "written", notices: [] });
    expect(progress.length).toBeGreaterThanOrEqual(8);
    expect(await book.total()).toBe(computeBudget(each).total);
    expect((await book.door.readPlan())!.plan.groups).toHaveLength(each.groups.length);
  }
  expect(Math.max(...book.batches.map((batch) => JSON.stringify(batch).length))).toBeLessThan(LIMIT / 2);
  book.close();
});

describe("cells are loaded in messages Excel can answer", () => {
  test("also where formulas are longer than foreseen: the message is asked in halves", async () => {
    const book = await openExcelBook();
    const [sheet] = book.spreadsheet.sheets();
    const area = { row: 0, column: 0, rows: 3000, columns: 5 };
    const cells = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, () => `${row} ${"x".repeat(200)}`),
    );
    book.spreadsheet.write([{ sheetId: sheet!.id, rect: area, cells }]);
    let trips = 0;
    const loaded = await book.Excel.run((context) =>
      loadCells(context, [{ sheet: sheet!.name, area }], async () => {
        trips += 1;
        await context.sync();
      }),
    );
    expect(trips).toBeGreaterThan(2);
    expect(loaded[0]!.values).toEqual(cells);
    book.close();
  });

  test("of a sheet that is used far away, only what was asked for", async () => {
    const book = await openExcelBook();
    const [sheet] = book.spreadsheet.sheets();
    book.spreadsheet.write([
      { sheetId: sheet!.id, rect: { row: 9_999, column: 999, rows: 1, columns: 1 }, cells: [["far"]] },
    ]);
    book.spreadsheet.write([
      { sheetId: sheet!.id, rect: { row: 1, column: 1, rows: 1, columns: 1 }, cells: [["'=near"]] },
    ]);
    const area = { row: 0, column: 0, rows: 4, columns: 3 };
    const [loaded] = await book.Excel.run((context) =>
      loadCells(context, [{ sheet: sheet!.name, area }], () => context.sync()),
    );
    expect(loaded!.values.flat().filter((value) => value !== "")).toEqual(["=near"]);
    book.close();
  });
});
