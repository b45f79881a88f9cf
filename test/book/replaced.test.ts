import { expect, test } from "vitest";
import type { BudgetPlan } from "../../src/budget/plan";
import { monthOf } from "../../src/law/month";
import { formula, isFormula } from "../../src/book/content";
import { gatherFacts } from "../../src/book/facts";
import { planBook } from "../../src/book/planBook";
import { RkaLayout } from "../../src/book/sheets/rka/layout";
import type { checkLines } from "../../src/texts/book/checks";
import type { SheetKey } from "../../src/book/sheetPlan";
import { WorkLayout } from "../../src/book/workLayout";
import { badChecks, checkResult } from "./support/checkResults";
import { fund } from "./support/funds";
import { calculate } from "./support/ironcalc";
import { group, plan } from "./support/plans";

const office = { segment: "PU", base: 250_000_000, fund: "D1" } as const;
const of: BudgetPlan = plan(
  [
    group({ ...office, id: "K1", risk: 1, people: 5, last: group({}).last - 2 }),
    group({ ...office, id: "K2", risk: 2, people: 7 }),
    group({ id: "K3", base: 150_000_000, fund: "D1" }),
    group({ id: "K4", base: 300_000_000, fund: "D1" }),
  ],
  {
    funds: [fund({ ceilings: { 2025: 900_000_000 } })],
    scenarios: [
      {
        id: "S1",
        name: "Lebih banyak",
        overrides: [{ target: "group", id: "K2", field: "people", value: 70, reason: "" }],
      },
      {
        id: "S2",
        name: "Lebih sedikit",
        overrides: [{ target: "group", id: "K2", field: "people", value: 6, reason: "" }],
      },
    ],
  },
);

/** A cell of `Hitung` given the formula of the row below, in an engine that is not ours. */
async function asBelow(activeScenario: string | null, row: number, column: number, key: keyof typeof checkLines) {
  const book = planBook({ ...of, activeScenario }, { language: "id" });
  const calculated = await calculate(book);
  expect(badChecks(book, calculated).filter((line) => line.startsWith("Salah"))).toEqual([]);
  const below = book.sheets.find((sheet) => sheet.key === "work")!.cells[row + 1]![column]!;
  expect(isFormula(below)).toBe(true);
  calculated.type("work", row, column, below);
  return checkResult(book, calculated, key);
}

const work = new WorkLayout(gatherFacts(of, { language: "id" }));

test.each([
  ["base", 2, "groupsTaken"],
  ["classRow", 0, "pricesFollow"],
  ["lastNumber", 0, "monthsAgainstPeriod"],
  ["bandBase", 2, "basesFollow"],
] as const)("%s of the next group is found by Uji", async (field, index, key) => {
  const result = await asBelow(null, work.row(index), work.column(field), key);
  expect(result).toBe("Salah");
});

test("a row of a scenario that counts as the next row does is found by Uji", async () => {
  const { row, column } = work.overrideArea("activeKey");
  expect(await asBelow("S1", row, column, "sweepsLeft")).toBe("Perhatikan");
});

// May written over June, as a fill to the right with fixed references: the contract is charged twice, and the group that
// grows by one a month lacks one person. As many person-months too many as too few.
test("a month of the one before is found by Uji although one group gains what another loses", async () => {
  const [first, last] = [monthOf(2025, 5), monthOf(2025, 12)];
  const growing = group({ id: "K1", people: 30, joins: 1, first: monthOf(2025, 4), last });
  const road = group({ id: "K2", segment: "JAKON", base: null, contract: 7_500_000_000, first, last: first });
  const book = planBook(plan([growing, road]), { language: "id" });
  const calculated = await calculate(book);
  expect(checkResult(book, calculated, "monthsAgainstPeriod")).toBe("Baik");
  const layout = new WorkLayout(gatherFacts(plan([growing, road]), { language: "id" }));
  const { cells } = book.sheets.find((sheet) => sheet.key === "work")!;
  for (const index of [0, 1])
    calculated.type("work", layout.row(index), layout.month + 5, cells[layout.row(index)]![layout.month + 4]!);
  expect(checkResult(book, calculated, "monthsAgainstPeriod")).toBe("Salah");
});

/** A formula that was replaced by another one, and what a line of `Uji` says before and after. */
async function whenReplaced(
  of: BudgetPlan,
  sheet: SheetKey,
  text: string | RegExp,
  by: string,
  key: keyof typeof checkLines,
) {
  const book = planBook(of, { language: "id" });
  const calculated = await calculate(book);
  const before = checkResult(book, calculated, key);
  const { cells } = book.sheets.find((one) => one.key === sheet)!;
  const found = cells.flatMap((line, row) =>
    line.flatMap((content, column) =>
      isFormula(content) && (typeof text === "string" ? content.formula === text : text.test(content.formula))
        ? [{ row, column }]
        : [],
    ),
  );
  expect(found.length).toBeGreaterThan(0);
  calculated.type(sheet, found[0]!.row, found[0]!.column, formula(by));
  return [before, checkResult(book, calculated, key)];
}

test("a worker's part that is deducted and counts as borne by the fund is found by Uji", async () => {
  const deducted = plan([
    group({ segment: "PU", base: 250_000_000, programs: ["JKK", "JKM", "JHT", "JP"], workerPart: "UPAH" }),
  ]);
  expect(await whenReplaced(deducted, "work", /Dipotong upah/, "0", "pricesFollow")).toEqual(["Baik", "Salah"]);
});

test("what a fund lacks does not vanish from Uji with the column that says it", async () => {
  const poor = plan([group({ fund: "D1", people: 900 })], { funds: [fund({ ceilings: { 2025: 5_000_000 } })] });
  const replaced = await whenReplaced(poor, "funds", /^=IF\(\$[A-Z]+\d+="",0,MAX/, "0", "ceilings");
  expect(replaced).toEqual(["Salah", "Salah"]);
});

test.each([
  ["readme", "=SI_Total"],
  ["summary", /^=SUM\(B17:B\d+\)$/],
] as const)("another total than that of Anggaran on %s is found by Uji", async (sheet, text) => {
  expect(await whenReplaced(of, sheet, text, "SI_Total+1", "frontTotals")).toEqual(["Baik", "Salah"]);
});

test("an amount of what was adopted that somebody changed is found by Uji", async () => {
  const adopted = plan([group({ id: "K1", people: 80 }), group({ id: "K2", name: "Linmas" })]);
  const revised = plan([group({ id: "K1", people: 100 }), group({ id: "K3" })], {
    adopted: { kind: "PERUBAHAN", name: "APBD murni", groups: adopted.groups, rounding: "TERDEKAT" },
  });
  const book = planBook(revised, { language: "id" });
  const calculated = await calculate(book);
  expect(checkResult(book, calculated, "rkaBefore")).toBe("Baik");
  const layout = new RkaLayout(gatherFacts(revised, { language: "id" }));
  const row = layout.first + layout.rows.findIndex(({ kind }) => kind === "removed");
  const column = layout.column("amountBefore");
  calculated.type("rka", row, column, (calculated.value("rka", row, column) as number) - 1_000);
  expect(checkResult(book, calculated, "rkaBefore")).toBe("Salah");
});
