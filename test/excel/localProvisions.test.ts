import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { computeBudget } from "../../src/budget/budget";
import type { BudgetPlan } from "../../src/budget/plan";
import { startRevision } from "../../src/budget/revision";
import { blockNames } from "../../src/book/names";
import { planBook } from "../../src/book/planBook";
import { LOCAL_COLUMNS, type LocalColumn } from "../../src/book/sheets/rates/local";
import { monthOf } from "../../src/law/month";
import { localProvision } from "../cases/localProvision";
import { fund } from "../book/support/funds";
import { blitar, group, plan } from "../book/support/plans";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

vi.setConfig({ testTimeout: 180_000 });
let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

const written = async (of: BudgetPlan) => {
  expect(await book.door.writePlan(of, { language: "id" })).toMatchObject({ status: "written" });
  const reading = (await book.door.readPlan())!;
  expect(reading.problems).toEqual([]);
  return reading.plan;
};

test("local provisions added to a book count in its cells and come back; taken away again, they are gone", async () => {
  expect((await written(blitar())).localProvisions ?? []).toEqual([]);
  const local: BudgetPlan = {
    ...blitar(),
    localProvisions: [localProvision({ until: null })],
  };
  expect((await written(local)).localProvisions).toEqual(local.localProvisions);
  expect(await book.total()).toBe(computeBudget(local).total);
  expect((await written(blitar())).localProvisions ?? []).toEqual([]);
  expect(await book.total()).toBe(913_701_600);
});

test("what was adopted before a provision stays what it was, in the first writing and in those after it", async () => {
  const started = startRevision(await written(blitar()), "PERUBAHAN", "DPA 2025");
  let revised: BudgetPlan = { ...started, localProvisions: [localProvision({ until: null })] };
  for (let time = 0; time < 2; time += 1) {
    revised = await written(revised);
    expect(revised.adopted).toEqual(started.adopted);
    const lines = await book.valuesOf("RKA", "A9:P40");
    const total = lines.find((line) => line.includes("Jumlah"))!.filter((cell) => typeof cell === "number");
    const now = computeBudget(revised).total;
    expect(now).not.toBe(913_701_600);
    expect(total).toEqual([now, 913_701_600, now - 913_701_600]);
  }
});

test("a provision typed in a free row of Tarif is read by the pane, told by Uji, and counts once written again", async () => {
  await written(blitar());
  const planned = planBook(blitar(), { language: "id" });
  const { area } = planned.names.find(({ name }) => name === blockNames.local)!;
  const cells = { parameter: "JKM BPU: iuran rupiah", first: 7_000, from: "Apr 2025", regulation: "Perbup 12/2025" };
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tarif");
    for (const [column, content] of Object.entries({ ...cells, article: "Pasal 4" }))
      sheet.getCell(area.row, LOCAL_COLUMNS[column as LocalColumn]).values = [[content]];
    await context.sync();
  });
  await book.settled();
  const reading = (await book.door.readPlan())!;
  expect(reading.problems).toEqual([]);
  expect(reading.plan.localProvisions).toEqual([localProvision({ until: null })]);
  expect(
    (await book.door.readChecks())!.find(({ title }) => /Ketentuan setempat yang diketik/.test(title.id)),
  ).toMatchObject({
    result: "wrong",
  });
  expect(await written(reading.plan)).toMatchObject({ localProvisions: [localProvision({ until: null })] });
  expect(await book.total()).toBe(computeBudget(reading.plan).total);
});

test("a group paid by CSR and DBHCHT stands as a row for each fund, and the cells come to its cost", async () => {
  const ceilings = { 2026: 10 ** 9 };
  const split = ["D1", "D2"].map((id) => ({ fund: id, share: 50_000 }));
  const months = { first: monthOf(2026, 5), last: monthOf(2026, 12) };
  const mixed = plan([group({ id: "k1", name: "Kader", people: 101, split, ...months })], {
    year: 2026,
    funds: [fund({ ceilings }), fund({ id: "D2", name: "CSR", kind: "CSR", ceilings })],
  });
  const { groups } = await written(mixed);
  expect(groups.map(({ name, people, payer, fund: paid }) => [name, people, payer, paid])).toEqual([
    ["Kader (DBHCHT)", 51, "APBD", "D1"],
    ["Kader (CSR)", 50, "CSR", "D2"],
  ]);
  expect(await book.total()).toBe(computeBudget(mixed).total);
});
