/** The pane goes in the middle of a writing: reloaded, closed, or the computer with it. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { BudgetPlan } from "../../src/budget/plan";
import { group } from "../book/support/plans";
import { faultsAfterWriting } from "./support/bookFaults";
import { differing, openExcelBook, type ExcelBook } from "./support/excelBook";
import { bookCells, firstChanging, freshPane, keepWorkbook, readmeWarns, writeUntil } from "./support/interrupting";
import { firstPlan } from "./support/walk";

// A whole spreadsheet calculates behind every test.
vi.setConfig({ testTimeout: 600_000 });

let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

const codesOf = (reading: { problems: { problem: { code: string } }[] } | null) =>
  (reading?.problems ?? []).map(({ problem }) => problem.code);

/** More groups, and a split that goes: every sheet is laid out anew. */
const larger = (): BudgetPlan => {
  const first = firstPlan(2);
  const more = Array.from({ length: 9 }, (_, index) =>
    group({ id: `N${index}`, name: `Baru ${index}`, people: 10 + index }),
  );
  return { ...first, groups: [...first.groups.slice(1).map((one) => ({ ...one, split: null })), ...more] };
};

/**
 * The pane goes after a message of a writing, and a new one opens on what is there; so for every message from the last
 * that only reads to the first after which the book stands as a whole (what follows are pages and charts).
 * @returns how often the workbook was found half written
 */
async function goneAfterEvery(before: BudgetPlan | null, then: BudgetPlan): Promise<number> {
  if (before) expect(await book.door.writePlan(before, { language: "id" })).toMatchObject({ status: "written" });
  await book.settled();
  const asItWas = bookCells(book);
  const comeBack = keepWorkbook(book);
  const first = await firstChanging(book, then);
  expect(await faultsAfterWriting(book, then)).toEqual([]);
  const complete = [bookCells(book)];
  // Of a book that became smaller the spare rows go with the next writing only.
  expect(await book.door.writePlan(then, { language: "id" })).toMatchObject({ status: "written" });
  complete.push(bookCells(book));
  const unlike = () => complete.map((wanted) => differing(wanted, bookCells(book))).sort((a, b) => a.length - b.length);
  let parts = 0;
  for (let message = first - 1; ; message += 1) {
    await comeBack();
    const at = `after message ${message}`;
    const ended = await writeUntil(book, message, then);
    const pane = freshPane(book);
    const reading = await pane.door.readPlan();
    await book.settled();
    expect(book.spreadsheet.calculationMode(), at).toBe("Automatic");
    const isPart = codesOf(reading).includes("writing_cut_off");
    if (isPart) {
      parts += 1;
      expect(reading!.plan, at).toEqual(then);
      expect((await pane.door.readTotal()).state, at).toMatch(/^(unfinished|missing)$/);
      // Blank sheets show no total that could be believed.
      expect(readmeWarns(book), at).not.toBe(false);
      expect(await pane.door.writePlan(reading!.plan, { language: reading!.language }), at).toMatchObject({
        status: "written",
      });
      await book.settled();
      expect(unlike()[0], at).toEqual([]);
      expect(readmeWarns(book), at).toBe(false);
      expect(codesOf(await pane.door.readPlan()), at).toEqual([]);
    } else if (ended || reading?.plan.groups.length === then.groups.length) {
      expect(unlike()[0], at).toEqual([]);
    } else {
      expect(differing(asItWas, bookCells(book)), at).toEqual([]);
    }
    if (ended || (parts > 0 && !isPart)) return parts;
  }
}

test("of a first writing", async () => {
  expect(await goneAfterEvery(null, firstPlan(2))).toBeGreaterThanOrEqual(4);
});

test("of a writing that lays every sheet out anew, larger", async () => {
  expect(await goneAfterEvery(firstPlan(2), larger())).toBeGreaterThanOrEqual(4);
});

test("of a writing that lays every sheet out anew, smaller", async () => {
  expect(await goneAfterEvery(larger(), firstPlan(2))).toBeGreaterThanOrEqual(4);
});

test("of a writing of 200 groups, in the middle: the next pane writes all of them with one press", async () => {
  const groups = Array.from({ length: 200 }, (_, index) =>
    group({ id: `G${index}`, name: `Kelompok ${index}`, people: index + 1 }),
  );
  const then = { ...firstPlan(4), groups };
  expect(await writeUntil(book, 5, then)).toBe(false);
  const pane = freshPane(book);
  const reading = await pane.door.readPlan();
  expect(codesOf(reading)).toEqual(["writing_cut_off"]);
  expect(reading!.plan.groups).toEqual(groups);
  expect(await pane.door.writePlan(reading!.plan, { language: "id" })).toMatchObject({ status: "written" });
  await book.settled();
  expect(await faultsAfterWriting(book, then)).toEqual([]);
});
