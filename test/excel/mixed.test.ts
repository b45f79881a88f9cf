/** A book of twelve groups of every kind, used as people use one: after every act it says what the core says of it. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { computeBudget } from "../../src/budget/budget";
import type { BudgetPlan } from "../../src/budget/plan";
import { gatherFacts } from "../../src/book/facts";
import type { CalculatedBook } from "../book/support/ironcalc";
import { mixedPlan } from "../book/support/mixedPlan";
import { bookDifferences } from "../book/support/wholeBook";
import { checkLines } from "../../src/texts/book/checks";
import { isCellError } from "../../src/workbench/engine/cells";
import { errorCells, faultsAfterWriting, wrongLines } from "./support/bookFaults";
import { openExcelBook, type ExcelBook } from "./support/excelBook";
import { TABLE_STEPS, groupsPlace, type Walker, startWalker } from "./support/walkSteps";

vi.setConfig({ testTimeout: 300_000 });
let book: ExcelBook;
let walker: Walker;
beforeEach(async () => {
  book = await openExcelBook();
  walker = startWalker(book);
});
afterEach(() => book.close());

/** Every money cell of the book as it was laid out, against the core. */
function cellsAgainst(plan: BudgetPlan): string[] {
  const { names } = gatherFacts(plan, { language: "id" });
  const sheets = new Map(book.spreadsheet.sheets().map(({ id, name }) => [name, id]));
  const value: CalculatedBook["value"] = (sheet, row, column) => {
    const id = sheets.get(names[sheet]);
    const [[found = ""] = []] = id ? book.spreadsheet.readValues(id, { row, column, rows: 1, columns: 1 }) : [];
    return isCellError(found) ? found.error : typeof found === "boolean" ? String(found) : (found ?? "");
  };
  return bookDifferences(plan, { value } as CalculatedBook);
}

/** No error anywhere, and the total that the core finds for what the pane reads. */
async function agrees(): Promise<BudgetPlan> {
  await book.settled();
  expect(errorCells(book)).toEqual([]);
  const { plan } = (await book.door.readPlan())!;
  expect(await book.total()).toBe(computeBudget(plan).total);
  return plan;
}

const take = async (step: keyof typeof TABLE_STEPS, at: number, amount = 0): Promise<void> => {
  for await (const wanted of TABLE_STEPS[step](walker, at, amount)) {
    expect(wanted).toBeNull();
    await agrees();
  }
};

const write = async (plan: BudgetPlan): Promise<void> => {
  expect(await book.door.writePlan(plan, { language: "id" })).toMatchObject({ status: "written" });
  expect(await faultsAfterWriting(book, plan)).toEqual([]);
  expect(cellsAgainst(plan)).toEqual([]);
};

/** Types over a cell of `Kelompok`, so many rows below the titles. */
async function typeGroup(row: number, field: Parameters<typeof groupsPlace>[1], content: string): Promise<void> {
  const { sheetId, header, column } = await groupsPlace(walker, field);
  const rect = { row: header + row, column, rows: 1, columns: 1 };
  book.spreadsheet.asSource("user", () => book.spreadsheet.write([{ sheetId, rect, cells: [[content]] }]));
}

test("written twice, each scenario chosen: every money cell is the core's", async () => {
  const plan = mixedPlan();
  await write(plan);
  await write(plan);
  for (const at of [1, 2, 0]) {
    await take("scenario", at);
    const chosen = await agrees();
    expect(chosen).toMatchObject({ activeScenario: plan.scenarios[at - 1]?.id ?? null, groups: plan.groups });
    expect(cellsAgainst(chosen)).toEqual([]);
  }
  const totals = [null, "S1", "S2"].map((activeScenario) => computeBudget({ ...plan, activeScenario }).total);
  expect(new Set(totals).size).toBe(3);
});

test("payers blank, a category misspelt, a row deleted, rows pasted, sorted: the book says what the core says", async () => {
  const plan = mixedPlan();
  await write(plan);
  const funded = plan.groups.flatMap(({ fund, split }, index) => (fund || split?.length ? [index] : []));
  for (const index of funded) await typeGroup(index + 1, "payer", "");
  expect((await agrees()).groups).toEqual(plan.groups);
  expect(await wrongLines(book)).toEqual([]);
  await typeGroup(2, "category", "Tukang sulap");
  expect((await agrees()).groups[1]!.category).toBe("Tukang sulap");
  expect(await wrongLines(book)).toEqual([checkLines.categories.id]);

  await take("deleteGroup", 4);
  await take("paste", 0, 70);
  await take("sort", 0);
  await take("scenario", 1);
  await take("sort", 1);
  await take("scenario", 2);
  const used = await agrees();
  expect(used.groups).toHaveLength(plan.groups.length);
  await write(used);
  await take("scenario", 0);
});
