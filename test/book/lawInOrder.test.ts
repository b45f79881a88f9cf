import { expect, test } from "vitest";
import type { BudgetPlan } from "../../src/budget/plan";
import { gatherFacts } from "../../src/book/facts";
import { planBook } from "../../src/book/planBook";
import { BAND_COLUMNS } from "../../src/book/rates/layout";
import { layRates } from "../../src/book/sheets/rates";
import { badChecks, checkResult } from "./support/checkResults";
import { fund } from "./support/funds";
import { calculate } from "./support/ironcalc";
import { group, plan } from "./support/plans";

const office = { segment: "PU", base: 250_000_000, fund: "D1" } as const;
const of: BudgetPlan = plan(
  [
    group({ ...office, id: "K1", risk: 1 }),
    group({ ...office, id: "K2", risk: 2, people: 7 }),
    group({ id: "K3", base: 150_000_000, fund: "D1" }),
  ],
  { funds: [fund({ ceilings: { 2025: 900_000_000 } })] },
);
const rates = layRates(gatherFacts(of, { language: "id" }));

/** Two numbers of the law in each other's place: their sum is what it was, the budget is not. */
async function exchanged(rows: [number, number], column: number) {
  const book = planBook(of, { language: "id" });
  const calculated = await calculate(book);
  const before = badChecks(book, calculated);
  const numbers = rows.map((row) => calculated.value("rates", row, column));
  calculated.typeAll(rows.map((row, index) => ({ sheet: "rates", row, column, content: numbers[1 - index]! })));
  return { before, numbers, result: (key: Parameters<typeof checkResult>[2]) => checkResult(book, calculated, key) };
}

test("rates of two risk classes that were exchanged on Tarif are wrong", async () => {
  const first = rates.firstProvision;
  const { before, numbers, result } = await exchanged([first, first + 1], rates.column("value"));
  expect(numbers).toEqual([240, 540]);
  expect(before.filter((line) => line.startsWith("Salah"))).toEqual([]);
  expect(result("ratesAgainstLaw")).toBe("Salah");
});

test("two bases of the list of BPU incomes that were exchanged are wrong", async () => {
  const { numbers, result } = await exchanged([rates.firstBand + 3, rates.firstBand + 4], BAND_COLUMNS.base);
  expect(numbers).toEqual([1_600_000, 1_800_000]);
  expect(result("bandsAgainstLaw")).toBe("Salah");
});

test("two divisors of the table of classes that were exchanged are wrong", async () => {
  const column = rates.rateColumn(0, "divisor");
  const { numbers, result } = await exchanged([rates.firstClass, rates.firstClass + 1], column);
  expect(numbers).toEqual([1, 10_000_000]);
  expect(result("classesAgainstLaw")).toBe("Salah");
});
