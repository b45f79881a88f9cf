import * as fc from "fast-check";
import { payerOfFunds } from "../../../src/budget/fundPayers";
import { layOut } from "../../../src/budget/layOut";
import type { BudgetPlan, Fund, WorkerGroup } from "../../../src/budget/plan";
import { monthOf } from "../../../src/law/month";
import { fund } from "./funds";

const someMonth = (year: number) => fc.option(fc.integer({ min: monthOf(year, 1) - 2, max: monthOf(year, 12) + 2 }));

/** Gives a plan's groups funds and splits of every kind, laid out as a book has them. */
export const randomFunds: fc.Arbitrary<(plan: BudgetPlan) => BudgetPlan> = fc
  .record({
    ceilings: fc.array(fc.option(fc.integer({ min: 0, max: 2_000_000_000_000 })), { minLength: 3, maxLength: 3 }),
    earmarks: fc.array(fc.option(fc.integer({ min: 1, max: 100_000 })), { minLength: 3, maxLength: 3 }),
    windows: fc.array(fc.tuple(someMonth(0), someMonth(0)), { minLength: 3, maxLength: 3 }),
    kinds: fc.array(fc.constantFrom<Fund["kind"]>("DBHCHT", "CSR", "APBDES", "LAIN"), { minLength: 3, maxLength: 3 }),
    payers: fc.array(fc.constantFrom("D1", "D2", "D3", null, "tak ada"), { minLength: 7, maxLength: 7 }),
    splits: fc.array(
      fc.option(
        fc.array(
          fc.record({
            fund: fc.constantFrom("D1", "D2", "D3", "tak ada"),
            share: fc.integer({ min: 1, max: 100_000 }),
            first: someMonth(0),
            last: someMonth(0),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      ),
      { minLength: 7, maxLength: 7 },
    ),
  })
  .map(({ ceilings, earmarks, windows, kinds, payers, splits }) => (of) => {
    const at = (month: number | null) => (month === null ? null : month + 12 * of.year);
    const funds = ["D1", "D2", "D3"].map((id, index): Fund => {
      const ceiling = ceilings[index] ?? null;
      return fund({
        id,
        name: `Dana ${id}`,
        kind: kinds[index]!,
        ceilings: ceiling === null ? {} : { [of.year]: ceiling },
        earmark: earmarks[index] ?? null,
        firstMonth: at(windows[index]![0]),
        lastMonth: at(windows[index]![1]),
      });
    });
    const groups = of.groups.map((one, index): WorkerGroup => ({
      ...one,
      fund: payers[index] ?? null,
      split: splits[index]?.map((part) => ({ ...part, first: at(part.first), last: at(part.last) })) ?? null,
    }));
    // A blank payer stands in no plan that was read where the kind of a fund says it: each door fills it in.
    const read = groups.map((one) => ({ ...one, payer: one.payer || (payerOfFunds(funds, one) ?? one.payer) }));
    return layOut({ ...of, groups: read, funds }).plan;
  });
