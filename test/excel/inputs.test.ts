import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { monthOf } from "../../src/law/month";
import type { BudgetPlan } from "../../src/budget/plan";
import { sumGroups } from "../../src/budget/budget";
import { applyScenario } from "../../src/budget/scenario";
import { columnLetters } from "../../src/book/address";
import { FUND_COLUMN_KEYS, type FundColumnKey } from "../../src/book/fundColumns";
import { cellNames } from "../../src/book/names";
import type { PlanReading } from "../../src/excel/door";
import { fund } from "../book/support/funds";
import { sweptPlan } from "../book/support/sweptPlan";
import { group, plan } from "../book/support/plans";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

// A whole spreadsheet calculates behind every test.
vi.setConfig({ testTimeout: 120_000 });

let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

const full = (): BudgetPlan =>
  plan(
    [
      group({ id: "K1", name: "Petani", fund: "D1" }),
      group({
        id: "K2",
        name: "Nelayan",
        split: [
          { fund: "D1", share: 33_333 },
          { fund: "D2", share: 66_667 },
        ],
      }),
      group({ id: "K3", name: "Ojek", fund: "D2" }),
    ],
    {
      funds: [
        fund({ earmark: 60_000, eligible: ["K1", "K2"], source: "PMK", note: "0012" }),
        fund({
          id: "D2",
          name: "APBD",
          kind: "APBD_KABUPATEN",
          firstMonth: monthOf(2025, 1),
          lastMonth: monthOf(2025, 12),
          eligible: null,
          source: null,
          note: null,
        }),
      ],
      scenarios: [
        {
          id: "S1",
          name: "Bertambah",
          overrides: [
            { target: "group", id: "K1", field: "people", value: 900, reason: "usulan" },
            { target: "fund", id: "D2", field: "ceilings.2025", value: 5_000_000, reason: "" },
          ],
        },
        {
          id: "S2",
          name: "Iuran JKM naik",
          overrides: [{ target: "parameter", id: "bpu.jkm", field: "value", value: 7_000, reason: "bagaimana jika" }],
        },
      ],
      activeScenario: "S1",
    },
  );
const write = async (of: BudgetPlan = full()) =>
  expect(await book.door.writePlan(of, { language: "id" })).toMatchObject({ status: "written" });
const read = async (): Promise<PlanReading> => (await book.door.readPlan())!;
const fundCell = (key: FundColumnKey, row: number) => `${columnLetters(FUND_COLUMN_KEYS.indexOf(key))}${row}`;
const on = (name: string, work: (sheet: Excel.Worksheet) => void) =>
  book.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
const typeActive = (text: string) =>
  book.Excel.run(async (context) => {
    context.workbook.names.getItem(cellNames.active).getRange().values = [[text]];
    await context.sync();
  });
const total = () => book.total();

describe("a book with funds and scenarios in the workbook", () => {
  test("comes back as it was, and the drop-down recalculates it without the add-in", async () => {
    await write();
    const reading = await read();
    expect(reading.plan).toEqual(full());
    for (const scenario of [null, "S2", "S1"]) {
      await typeActive(full().scenarios.find(({ id }) => id === scenario)?.name ?? "Tanpa skenario");
      const applied = applyScenario(full(), scenario);
      expect(await total()).toBe(sumGroups(applied.plan, applied.law).total);
      expect((await read()).plan.activeScenario).toBe(scenario);
    }
  });

  test("sweeping rows come back, and count in the drop-down without the add-in", async () => {
    await write(sweptPlan());
    expect((await read()).plan.scenarios).toEqual(sweptPlan().scenarios);
    for (const { id, name } of sweptPlan().scenarios) {
      await typeActive(name);
      const applied = applyScenario(sweptPlan(), id);
      expect(await total()).toBe(sumGroups(applied.plan, applied.law).total);
    }
  });

  test("after sheets were renamed, rows and columns inserted, and tables sorted", async () => {
    await write();
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Dana");
      sheet.getRange("A9:K10").sort.apply([{ key: 1, ascending: true }]);
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("C:C").insert("Right");
      sheet.name = "Sumber uang";
      const scenarios = context.workbook.worksheets.getItem("Skenario");
      scenarios.getRange("3:3").insert("Down");
      scenarios.name = "Bagaimana jika";
      await context.sync();
    });
    const reading = await read();
    expect(reading.plan.funds.map(({ id }) => id)).toEqual(["D2", "D1"]);
    expect({ ...reading.plan, funds: [...reading.plan.funds].reverse() }).toEqual(full());
    await write(reading.plan);
    expect((await read()).plan).toEqual(reading.plan);
    expect(await total()).toBe(sumGroups(applyScenario(full(), "S1").plan).total);
  });

  test("text in number cells is understood, what is not stays in its cell through the next writing", async () => {
    await write();
    book.typeIn("Dana", fundCell("ceiling", 9), "'Rp 913.701.600");
    book.typeIn("Dana", fundCell("ceiling", 10), "banyak");
    book.typeIn("Dana", fundCell("note", 10), "lihat DPA");
    book.typeIn("Dana", fundCell("earmark", 9), "=0.3+0.3");
    await book.settled();
    const reading = await read();
    expect(reading.plan.funds[0]!.ceilings[2025]).toBe(913_701_600);
    expect(reading.problems.map(({ sheet, address, problem }) => `${sheet}!${address} ${problem.code}`)).toEqual(
      expect.arrayContaining([
        `Dana!${fundCell("ceiling", 10)} not_a_number`,
        `Dana!${fundCell("earmark", 9)} formula_in_input`,
      ]),
    );
    await write({ ...reading.plan, groups: reading.plan.groups.map((one) => ({ ...one, people: one.people + 1 })) });
    expect(await book.valueOf("Dana", fundCell("ceiling", 10))).toBe("banyak");
    expect(await book.valueOf("Dana", fundCell("note", 10))).toBe("lihat DPA");
    const formula = await book.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Dana").getRange(fundCell("earmark", 9));
      cell.load("formulas");
      await context.sync();
      return cell.formulas[0]![0] as string;
    });
    expect(formula).toBe("=0.3+0.3");
  });

  test("notes beside a table stay where they are when the book is written again, and when it grows are never run over in silence", async () => {
    await write();
    book.typeIn("Dana", "W9", "tanya BPKAD");
    await write({ ...full(), author: "Bagian Keuangan" });
    expect(await book.valueOf("Dana", "W9")).toBe("tanya BPKAD");
    const grown = {
      ...full(),
      groups: [...full().groups, ...Array.from({ length: 20 }, (_, index) => group({ id: `B${index}`, fund: "D2" }))],
    };
    await book.door.writePlan(grown, { language: "id" });
    expect(await book.valueOf("Dana", "W9")).toBe("tanya BPKAD");
  });

  test("a deleted column is named, and comes back with the next writing", async () => {
    await write();
    await book.Excel.run(async (context) => {
      const letter = columnLetters(FUND_COLUMN_KEYS.indexOf("ceiling"));
      context.workbook.worksheets.getItem("Dana").getRange(`${letter}:${letter}`).delete("Left");
      await context.sync();
    });
    const reading = await read();
    expect(reading.problems.map(({ problem }) => problem.code)).toContain("column_missing");
    expect(reading.plan.funds.map(({ name }) => name)).toEqual(["DBHCHT", "APBD"]);
    await write(full());
    expect((await read()).plan).toEqual(full());
  });

  test("a sheet somebody deleted leaves the rest readable, and comes back", async () => {
    await write();
    await on("Skenario", (sheet) => sheet.delete());
    const reading = await read();
    // Nothing is left that would need it: the pane, which knows the scenarios, writes it again.
    expect(reading.plan.scenarios).toEqual([]);
    expect(reading.plan.funds).toEqual(full().funds);
    await write(full());
    expect((await read()).plan).toEqual(full());
    expect(await total()).toBe(sumGroups(applyScenario(full(), "S1").plan).total);
  });
});
