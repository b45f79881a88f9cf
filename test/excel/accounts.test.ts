import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startRevision } from "../../src/budget/revision";
import { blitar } from "../book/support/plans";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

vi.setConfig({ testTimeout: 120_000 });
let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

const accountCells = () =>
  book.Excel.run(async (context) => {
    const range = context.workbook.names.getItem("SI_Rekening").getRange();
    range.load("address,values");
    await context.sync();
    return { address: range.address, values: range.values as unknown[][] };
  });

test("account codes typed beside the RKA come back, and stand there again after the next writing", async () => {
  const plan = blitar();
  const [first] = plan.groups;
  first!.accounts = { JKK: "5.1.02.02.02.0006" };
  expect(await book.door.writePlan(plan, { language: "id" })).toMatchObject({ status: "written" });
  const { values } = await accountCells();
  const row = values.findIndex(([code]) => code === first!.id);
  expect(values[row]!.slice(2)).toEqual(["5.1.02.02.02.0006", "", "", ""]);

  await book.Excel.run(async (context) => {
    const area = context.workbook.names.getItem("SI_Rekening").getRange();
    area.getCell(row, 3).values = [["5.1.05.01.01.0001"]];
    area.getCell(row + 3, 0).values = [["tak dikenal"]];
    area.getCell(row + 3, 2).values = [["9.9"]];
    await context.sync();
  });
  const reading = (await book.door.readPlan())!;
  expect(reading.plan.groups.find(({ id }) => id === first!.id)!.accounts).toEqual({ JKK: "5.1.02.02.02.0006", JKM: "5.1.05.01.01.0001" });
  expect(reading.problems.filter(({ problem }) => problem.field === "accounts")).toMatchObject([{ sheet: "RKA", problem: { data: { text: "tak dikenal" } } }]);

  await book.door.writePlan(reading.plan, { language: "id" });
  expect((await accountCells()).values[row]!.slice(2)).toEqual(["5.1.02.02.02.0006", "5.1.05.01.01.0001", "", ""]);
});

test("the adopted side of a revision comes back whole, and is gone when it is ended", async () => {
  const plan = startRevision(blitar(), "PERUBAHAN", "DPA 2025");
  plan.groups[0]!.people = 6700;
  expect(await book.door.writePlan(plan, { language: "id" })).toMatchObject({ status: "written" });
  const reading = (await book.door.readPlan())!;
  expect(reading.problems).toEqual([]);
  expect(reading.plan.adopted).toEqual(JSON.parse(JSON.stringify(plan.adopted)));
  expect(reading.plan.groups[0]!.people).toBe(6700);
  await book.door.writePlan({ ...reading.plan, adopted: null }, { language: "id" });
  expect((await book.door.readPlan())!.plan.adopted ?? null).toBeNull();
});
