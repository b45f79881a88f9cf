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
  const rowOf = (program: string) => values.findIndex(([code, of]) => code === first!.id && of === program);
  expect(values[rowOf("JKK")]![2]).toBe("5.1.02.02.02.0006");
  expect(values[rowOf("JKM")]![2]).toBe("");

  await book.Excel.run(async (context) => {
    const area = context.workbook.names.getItem("SI_Rekening").getRange();
    area.getCell(rowOf("JKM"), 2).values = [["5.1.05.01.01.0001"]];
    await context.sync();
  });
  const reading = (await book.door.readPlan())!;
  expect(reading.plan.groups.find(({ id }) => id === first!.id)!.accounts).toEqual({
    JKK: "5.1.02.02.02.0006",
    JKM: "5.1.05.01.01.0001",
  });
  await book.door.writePlan(reading.plan, { language: "id" });
  const again = (await accountCells()).values;
  expect([again[rowOf("JKK")]![2], again[rowOf("JKM")]![2]]).toEqual(["5.1.02.02.02.0006", "5.1.05.01.01.0001"]);
});

test("an account stays with its group when rows of Kelompok are sorted", async () => {
  const plan = blitar();
  plan.groups.push({ ...plan.groups[0]!, id: "Z9", name: "Aaa", people: 3 });
  plan.groups[0]!.accounts = { JKK: "1.1" };
  await book.door.writePlan(plan, { language: "id" });
  await book.Excel.run(async (context) => {
    context.workbook.tables.getItem("TabelKelompok").sort.apply([{ key: 1, ascending: true }]);
    await context.sync();
  });
  await book.settled();
  const reading = (await book.door.readPlan())!;
  expect(reading.plan.groups.map(({ id }) => id)).toEqual(["Z9", plan.groups[0]!.id]);
  expect(reading.plan.groups.map(({ accounts }) => accounts ?? null)).toEqual([null, { JKK: "1.1" }]);
  expect(
    (await book.door.readChecks())!.filter(({ result }) => result === "wrong").map(({ title }) => title.id),
  ).toContain("Baris RKA yang kelompoknya pindah tempat; tulis ulang dari panel");
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
