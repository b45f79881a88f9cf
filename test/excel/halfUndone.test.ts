import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { BudgetPlan } from "../../src/budget/plan";
import { doorProblemText } from "../../src/texts/excel";
import { readmeSheet } from "../../src/texts/book/readme";
import { group } from "../book/support/plans";
import { faultsAfterWriting } from "./support/bookFaults";
import { openExcelBook, type ExcelBook } from "./support/excelBook";
import { cellsOf } from "./support/undoing";
import { firstPlan } from "./support/walk";

// A whole spreadsheet calculates behind every test.
vi.setConfig({ testTimeout: 240_000 });

let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

const write = async (of: BudgetPlan, language: "id" | "en" = "id") =>
  expect(await book.door.writePlan(of, { language })).toMatchObject({ status: "written" });

/** What the pane and `Baca dulu` say; the sheet is asked for its sentence by what it shows. */
async function said(): Promise<{ pane: boolean; sheet: boolean }> {
  await book.settled();
  const reading = await book.door.readPlan();
  const problem = reading?.problems.find(({ problem }) => problem.code === "writing_half_undone");
  if (problem) expect(doorProblemText("id", problem.problem)).toContain("Tulisan terakhir dibatalkan sebagian");
  const shown = book.spreadsheet.sheets().some(({ id, name }) => {
    const used = /^(Baca dulu|Read first)$/.test(name) ? book.spreadsheet.usedRange(id, true) : null;
    const words: unknown[] = [readmeSheet.halfUndone.id, readmeSheet.halfUndone.en];
    return (
      used !== null && book.spreadsheet.readValues(id, used).some((line) => line.some((cell) => words.includes(cell)))
    );
  });
  return { pane: problem !== undefined, sheet: shown };
}

/** More groups, a village, a split that goes: every sheet is laid out anew. */
const second = (): BudgetPlan => {
  const first = firstPlan(2);
  const more = Array.from({ length: 9 }, (_, index) =>
    group({ id: `N${index}`, name: `Baru ${index}`, people: 10 + index }),
  );
  return { ...first, groups: [...first.groups.slice(1).map((one) => ({ ...one, split: null })), ...more] };
};

test.each([
  ["a larger book", second(), "id"],
  ["one headcount", { ...firstPlan(2), groups: firstPlan(2).groups.map((one) => ({ ...one, people: 7 })) }, "id"],
  ["another language", firstPlan(2), "en"],
] as const)(
  "a writing (%s) is undone step by step: while a part of it stands, pane and sheet say so",
  async (_what, wanted, language) => {
    await write(firstPlan(2));
    expect(await said()).toEqual({ pane: false, sheet: false });
    const before = cellsOf(book);
    await write(wanted, language);
    const after = cellsOf(book);
    expect(await said()).toEqual({ pane: false, sheet: false });
    const isLike = (wanted: string[]) => JSON.stringify(cellsOf(book)) === JSON.stringify(wanted);
    let parts = 0;
    let presses = 0;
    while (!isLike(before)) {
      expect(book.spreadsheet.undo()).toBe(true);
      presses += 1;
      if (isLike(before) || isLike(after)) expect(await said()).toEqual({ pane: false, sheet: false });
      else {
        parts += 1;
        expect((await said()).pane).toBe(true);
      }
    }
    expect(parts).toBeGreaterThan(0);
    // And forward again, until it stands whole.
    for (let press = 0; press < presses; press += 1) {
      book.spreadsheet.redo();
      expect((await said()).pane).toBe(!isLike(after) && !isLike(before));
    }
    expect(isLike(after)).toBe(true);
    await write(firstPlan(2));
    expect(await faultsAfterWriting(book, firstPlan(2))).toEqual([]);
    expect(await said()).toEqual({ pane: false, sheet: false });
  },
);

test("Baca dulu says it where no add-in reads the book", async () => {
  await write(firstPlan(2));
  await write(second());
  while (!(await said()).pane) expect(book.spreadsheet.undo()).toBe(true);
  expect(await said()).toEqual({ pane: true, sheet: true });
});

test("a cancelled writing leaves the number as it was", async () => {
  await write(firstPlan(2));
  const before = cellsOf(book);
  for (const at of [1, 2, 4]) {
    const stop = new AbortController();
    let steps = 0;
    const onProgress = () => void ((steps += 1) === at && stop.abort());
    expect(await book.door.writePlan(second(), { language: "id", signal: stop.signal, onProgress })).toEqual({
      status: "cancelled",
    });
    expect(await said()).toEqual({ pane: false, sheet: false });
    expect(cellsOf(book)).toEqual(before);
  }
});
