/** Sheets that were asked for before the plan has anything to say on them. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { computeBudget } from "../../src/budget/budget";
import { computeFunding } from "../../src/budget/funding";
import { gatherFacts } from "../../src/book/facts";
import { FundsLayout } from "../../src/book/fundsLayout";
import type { SheetKey } from "../../src/book/sheetPlan";
import { fund } from "../book/support/funds";
import { group, plan } from "../book/support/plans";
import { wrongLines } from "./support/bookFaults";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

vi.setConfig({ testTimeout: 120_000 });
let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

const typeInto = (sheet: string, cells: Record<string, string | number>) =>
  book.Excel.run(async (context) => {
    for (const [address, value] of Object.entries(cells))
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

test("stand blank beside a sound book, stay with the next writing, and a scenario typed there counts", async () => {
  const asked = plan([group({ id: "K1", people: 100 })]);
  const sheets: SheetKey[] = ["scenarios", "coverage", "village"];
  expect(await book.door.writePlan(asked, { language: "id", sheets })).toMatchObject({ status: "written" });
  expect(await wrongLines(book)).toEqual([]);
  expect(await book.door.writePlan(asked, { language: "id" })).toMatchObject({ status: "written" });
  const lines = await book.contents();
  for (const name of ["Skenario", "UCJ", "RAB Desa"]) expect(lines).toContain(`sheet ${name}`);
  const [, first] = /Skenario!A(\d+) Tanpa skenario/.exec(lines.join("\n"))!;
  const [, titles] = /Skenario!C(\d+) Kode sasaran/.exec(lines.join("\n"))!;
  const [list, row] = [Number(first) + 1, Number(titles) + 1];
  await typeInto("Skenario", { [`A${list}`]: "Besar" });
  await typeInto("Skenario", { [`A${row}`]: "Besar", [`B${row}`]: "Kelompok", [`C${row}`]: "K1" });
  await typeInto("Skenario", { [`D${row}`]: "Orang", [`F${row}`]: 250 });
  await typeInto("Ringkasan", { K1: "Besar" });
  const reading = (await book.door.readPlan())!;
  expect(reading.problems).toEqual([]);
  expect(await book.total()).toBe(computeBudget(reading.plan).total);
  expect(computeBudget(reading.plan).total).toBe(2.5 * computeBudget(asked).total);
});

test("so does the table of splits on Dana, and a split typed there counts and is read", async () => {
  const funds = [fund({ id: "D1", ceilings: { 2025: 50_000_000 } }), fund({ id: "D2", name: "APBD", ceilings: {} })];
  const asked = plan([group({ id: "K1", people: 100, fund: "D1" })], { funds });
  expect(await book.door.writePlan(asked, { language: "id", sheets: ["splits"] })).toMatchObject({ status: "written" });
  expect(await wrongLines(book)).toEqual([]);
  const titles = async () => Number(/Dana!A(\d+) Kode kelompok/.exec((await book.contents()).join("\n"))![1]);
  const before = await titles();
  expect(await book.door.writePlan(asked, { language: "id" })).toMatchObject({ status: "written" });
  expect(await titles()).toBe(before);
  await typeInto("Dana", { [`A${before + 1}`]: "K1", [`B${before + 1}`]: "D1", [`C${before + 1}`]: 0.6 });
  await typeInto("Dana", { [`A${before + 2}`]: "K1", [`B${before + 2}`]: "D2", [`C${before + 2}`]: 0.4 });
  const reading = (await book.door.readPlan())!;
  expect(reading.problems.map(({ problem }) => problem.code)).toEqual(["fund_without_ceiling"]);
  expect(reading.plan.groups[0]!.split).toEqual([
    { fund: "D1", share: 60_000 },
    { fund: "D2", share: 40_000 },
  ]);
  const { total } = computeBudget(asked);
  const costs = computeFunding(reading.plan).funds.map(({ cost }) => cost);
  expect(costs).toEqual([0.6 * total, 0.4 * total]);
  const layout = new FundsLayout(gatherFacts(asked, { language: "id", also: ["splits"] }));
  expect(await book.valueOf("Dana", layout.resultCell("cost", 0, ""))).toBe(costs[0]);
  expect(await book.valueOf("Dana", layout.resultCell("cost", 1, ""))).toBe(costs[1]);
  expect(await book.total()).toBe(total);
  // With the split gone the table stays, as a sheet does that was asked for.
  await book.door.writePlan(asked, { language: "id" });
  expect((await book.door.readPlan())!.plan.groups[0]!.split ?? []).toEqual([]);
  expect(await titles()).toBe(before);
});
