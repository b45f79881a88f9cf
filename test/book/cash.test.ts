import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthOf } from "../../src/law/month";
import { dueDay } from "../../src/budget/dueDate";
import type { BudgetPlan } from "../../src/budget/plan";
import { isFormula } from "../../src/book/content";
import { gatherFacts, type PlanBookOptions } from "../../src/book/facts";
import { planBook } from "../../src/book/planBook";
import { CashLayout } from "../../src/book/cashLayout";
import { tobaccoPlan } from "../cases/tobacco";
import { cashDifferences } from "./support/cashComparison";
import { calculate, type CalculatedBook } from "./support/ironcalc";
import { group, plan } from "./support/plans";
import { randomPlan } from "./support/randomPlan";

const options = { language: "id" } as const satisfies PlanBookOptions;
const layoutOf = (of: BudgetPlan) => new CashLayout(gatherFacts(of, options));
const recalculate = (of: BudgetPlan): Promise<CalculatedBook> => calculate(planBook(of, options));

/** Errors of other sheets are for their own tests to find. */
const errorsOn = (calculated: CalculatedBook): string[] =>
  calculated.errors().filter((error) => error.startsWith("RAK!"));

const serial = ({ year, month, day }: ReturnType<typeof dueDay>): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

describe("RAK in native formulas, recalculated by an engine that is not ours", () => {
  test("wage earners pay a month later: December falls into next year, and the sum stays the budget", async () => {
    const mixed = plan([
      group({ people: 100 }),
      group({ segment: "PU", base: 300_000_000, people: 10, first: monthOf(2024, 6) }),
      group({ segment: "JAKON", contract: 100_000_000, first: monthOf(2025, 5) }),
    ]);
    const calculated = await recalculate(mixed);
    expect(errorsOn(calculated)).toEqual([]);
    expect(cashDifferences(mixed, calculated)).toEqual([]);
    const at = (...where: Parameters<CashLayout["place"]>) => {
      const { row, column } = layoutOf(mixed).place(...where);
      return calculated.value("rak", row, column);
    };
    expect(at("byDue", null, 0)).toBe(100 * 16_800);
    expect(at("byDue", null, 1)).toBe(100 * 16_800 + 10 * 16_200);
    expect(at("byDue", null, "nextYear")).toBe(10 * 16_200);
    expect(at("byMonth", null, "nextYear")).toBe(0);
  });

  test("the part of wage earners has the months above it, far below the sheet's titles", () => {
    const both = plan([group({ people: 100 }), group({ segment: "PU", base: 300_000_000, people: 10 })]);
    const { cells } = planBook(both, options).sheets.find(({ key }) => key === "rak")!;
    const { wageEarners, header, month } = layoutOf(both);
    const titles = (row: number) => cells[row]!.slice(month, month + 12);
    expect(titles(wageEarners)).toEqual(titles(header));
  });

  test.each([2025, 2026, 2027])("due days of %i off Saturdays and Sundays, as budget/ has them", async (year) => {
    const months = { first: monthOf(year, 1), last: monthOf(year, 12) };
    const both = plan([group(months), group({ segment: "PU", base: 300_000_000, ...months })], { year });
    const calculated = await recalculate(both);
    for (let month = 0; month < 12; month += 1)
      for (const [side, segment] of [
        ["PU", "PU"],
        ["OTHERS", "BPU"],
      ] as const) {
        const { row, column } = layoutOf(both).dueDay(side, month);
        expect(calculated.value("rak", row, column), `${segment} ${month + 1}/${year}`).toBe(
          serial(dueDay(segment, monthOf(year, month + 1))),
        );
      }
  });

  test.each([2020, 2021])(
    "the relief of PP 49/2020 in %i: due on the 30th, or the last day of February",
    async (year) => {
      const months = { first: monthOf(year, 1), last: monthOf(year, 12) };
      const mixed = plan([group(months), group({ segment: "PU", base: 300_000_000, ...months })], { year });
      const calculated = await recalculate(mixed);
      expect(cashDifferences(mixed, calculated)).toEqual([]);
    },
  );

  test("a segment typed anew moves the money to its due month", async () => {
    const one = plan([group({ segment: "PU", base: 300_000_000 }), group({ people: 0 })]);
    const calculated = await recalculate(one);
    const facts = gatherFacts(one, options);
    const next = layoutOf(one).place("byDue", null, "nextYear");
    expect(calculated.value("rak", next.row, next.column)).toBe(1_620_000);
    calculated.type("groups", facts.groups.headerRow + 1, facts.groups.columns.segment, "BPU");
    expect(calculated.value("rak", next.row, next.column)).toBe(0);
  });

  test("few and short formulas, on one page in width, the totals before the signatures", () => {
    const example = tobaccoPlan();
    const sheet = planBook(example, options).sheets.find(({ key }) => key === "rak")!;
    const lengths = sheet.cells.flat().flatMap((content) => (isFormula(content) ? [content.formula.length] : []));
    expect(lengths.length).toBeLessThanOrEqual(230);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(250);
    expect(lengths.filter((length) => length >= 120).length / lengths.length).toBeLessThan(0.2);
    expect(sheet.print.pagesWide).toBe(1);
    const layout = layoutOf(example);
    expect(layout.total).toBeLessThan(layout.month);
  });

  test("any plan agrees with computeCash to the rupiah", async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan, async (random) => {
        const calculated = await recalculate(random);
        expect(errorsOn(calculated)).toEqual([]);
        expect(cashDifferences(random, calculated)).toEqual([]);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 120_000);
});
