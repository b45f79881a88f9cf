/** A group names its fund or its payer: a blank payer on `Kelompok` is the one the kind of the fund says. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { computeBudget } from "../../src/budget/budget";
import type { BudgetPlan, Fund, FundPart } from "../../src/budget/plan";
import { monthOf } from "../../src/law/month";
import { cellAddress } from "../../src/book/address";
import { checkLines } from "../../src/texts/book/checks";
import { fundColumns } from "../../src/texts/book/funds";
import { groupColumns } from "../../src/texts/book/groups";
import type { Words } from "../../src/texts/language";
import { fund } from "../book/support/funds";
import { group, plan } from "../book/support/plans";
import { faultsOf, wrongLines } from "./support/bookFaults";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

vi.setConfig({ testTimeout: 120_000 });
let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

const fundOf = (id: string, kind: Fund["kind"]): Fund =>
  fund({ id, name: `Dana ${id}`, kind, ceilings: { 2026: 10_000_000_000 } });

/** Twelve groups, every third paid by CSR: in 2026 the relief of PP 50/2025 makes the two payers pay differently. */
const twelve = () => ({
  ...plan(
    Array.from({ length: 12 }, (_, index) =>
      group({
        id: `K${index + 1}`,
        name: `Kelompok ${index + 1}`,
        people: 100 + index,
        first: monthOf(2026, 1),
        last: monthOf(2026, 12),
        payer: index % 3 === 2 ? "CSR" : "APBD",
        fund: index % 3 === 2 ? "PT" : "DBH",
      }),
    ),
    { funds: [fundOf("DBH", "DBHCHT"), fundOf("PT", "CSR"), fundOf("X", "LAIN")] },
  ),
  year: 2026,
});

const part = (fundId: string, share: number): FundPart => ({ fund: fundId, share });

/** The cells of a column of a sheet's table, by its title. */
async function cellsUnder(sheet: string, { id: title }: Words): Promise<(row: number) => string> {
  const rows = await book.valuesOf(sheet, "A1:Z40");
  const header = rows.findIndex((row) => row.includes(title));
  const column = rows[header]!.indexOf(title);
  return (row) => cellAddress(header + 1 + row, column);
}

test("the book counts it and the pane reads it, whatever kind the fund becomes", async () => {
  await book.door.writePlan(twelve(), { language: "id" });
  const whole = computeBudget(twelve()).total;
  expect(await book.total()).toBe(whole);

  const payer = await cellsUnder("Kelompok", groupColumns.payer);
  for (let row = 0; row < 12; row += 1) book.typeIn("Kelompok", payer(row), "");
  expect(await book.total()).toBe(whole);
  let reading = (await book.door.readPlan())!;
  expect(reading.plan.groups.map((one) => one.payer)).toEqual(twelve().groups.map((one) => one.payer));
  expect(reading.problems).toEqual([]);
  expect(await wrongLines(book)).toEqual([]);

  const kind = await cellsUnder("Dana", fundColumns.kind);
  book.typeIn("Dana", kind(0), "CSR");
  reading = (await book.door.readPlan())!;
  expect(new Set(reading.plan.groups.map((one) => one.payer))).toEqual(new Set(["CSR"]));
  const moved = computeBudget(reading.plan).total;
  expect(moved).not.toBe(whole);
  expect(await book.total()).toBe(moved);
});

test("a split group's is that of the first fund named, the others of the same price", async () => {
  const split = twelve();
  split.groups[3] = { ...split.groups[3]!, fund: null, split: [part("DBH", 60_000), part("DBH2", 40_000)] };
  split.funds.push(fundOf("DBH2", "DBH_SAWIT"));
  await book.door.writePlan(split, { language: "id" });
  const whole = computeBudget(split).total;
  const payer = await cellsUnder("Kelompok", groupColumns.payer);
  for (const row of [0, 1, 2, 3]) book.typeIn("Kelompok", payer(row), ["", " ", "   ", ""][row]!);
  expect(await book.total()).toBe(whole);
  const reading = (await book.door.readPlan())!;
  expect(reading.plan.groups).toEqual(split.groups);
  expect(reading.problems).toEqual([]);
  expect(await wrongLines(book)).toEqual([]);
});

test("a scenario that gives the group another fund leaves the payer, as it leaves one that is typed, and both say so", async () => {
  const moving: BudgetPlan = {
    ...twelve(),
    scenarios: [
      {
        id: "S1",
        name: "Semua CSR",
        note: null,
        overrides: [{ target: "group", id: "K1", field: "fund", value: "PT", reason: "" }],
      },
    ],
    activeScenario: "S1",
  };
  await book.door.writePlan(moving, { language: "id" });
  const expected = computeBudget(moving).total;
  const payer = await cellsUnder("Kelompok", groupColumns.payer);
  expect(await faultsOf(book)).toEqual([]);
  const told = await wrongLines(book);
  expect(told).toContain(checkLines.fundOfGroup.id);
  for (const row of [0, 1, 2]) book.typeIn("Kelompok", payer(row), "");
  expect(await book.total()).toBe(expected);
  expect(await faultsOf(book)).toEqual([]);
  expect(await wrongLines(book)).toEqual(told);
  expect((await book.door.readPlan())!.plan.groups).toEqual(moving.groups);
});

test("a fund that leaves it open leaves it asked for, in the pane and in the book", async () => {
  await book.door.writePlan(twelve(), { language: "id" });
  const payer = await cellsUnder("Kelompok", groupColumns.payer);
  const paidFrom = await cellsUnder("Kelompok", groupColumns.fund);
  book.typeIn("Kelompok", payer(0), "");
  book.typeIn("Kelompok", paidFrom(0), "X");
  const reading = (await book.door.readPlan())!;
  expect(reading.problems.map(({ address, problem }) => `${address} ${problem.code}`)).toContain(
    `${payer(0)} payer_missing`,
  );
  expect(await wrongLines(book)).toContain(checkLines.leftOut.id);
  expect(await book.total()).toBe(computeBudget(reading.plan).total);
});

test("a payer against the fund is told, whoever typed it; blank again, nothing is", async () => {
  await book.door.writePlan(twelve(), { language: "id" });
  const payer = await cellsUnder("Kelompok", groupColumns.payer);
  book.typeIn("Kelompok", payer(0), "CSR");
  await book.settled();
  expect(await wrongLines(book)).toContain(checkLines.fundOfGroup.id);
  book.typeIn("Kelompok", payer(0), "");
  await book.settled();
  expect(await wrongLines(book)).toEqual([]);
});

test("a word for the payer that nobody knows is not replaced by the fund's", async () => {
  await book.door.writePlan(twelve(), { language: "id" });
  const payer = await cellsUnder("Kelompok", groupColumns.payer);
  book.typeIn("Kelompok", payer(0), "Pak Lurah");
  const reading = (await book.door.readPlan())!;
  expect(reading.problems.map(({ address, problem }) => `${address} ${problem.code}`)).toContain(
    `${payer(0)} not_a_choice`,
  );
  expect(await book.total()).toBe(computeBudget(reading.plan).total);
});

test("where a split names a fund that does not exist, the group's own fund says it, in book and pane alike", async () => {
  const typo = twelve();
  typo.groups[2] = { ...typo.groups[2]!, split: [part("PTX", 100_000)] };
  await book.door.writePlan(typo, { language: "id" });
  const whole = computeBudget(typo).total;
  const payer = await cellsUnder("Kelompok", groupColumns.payer);
  book.typeIn("Kelompok", payer(2), "");
  const reading = (await book.door.readPlan())!;
  expect(reading.plan.groups[2]!.payer).toBe("CSR");
  expect(computeBudget(reading.plan).total).toBe(whole);
  expect(await book.total()).toBe(whole);
});
