import { expect, test } from "vitest";
import { fundCode } from "../../src/budget/fundCode";
import { RESULT_COLUMNS } from "../../src/book/fundsLayout";
import { BudgetLayout } from "../../src/book/budgetLayout";
import { gatherFacts } from "../../src/book/facts";
import { planBook } from "../../src/book/planBook";
import type { SheetKey, SheetPlan } from "../../src/book/sheetPlan";
import { fund } from "./support/funds";
import { group, plan } from "./support/plans";

/** Pixels of the cells beside a pane of usual width in a window of 800. */
const IN_SIGHT = 394;
const LONG = "APBD Dinas Sosial Kabupaten Blitar untuk pekerja rentan seluruh kecamatan";

/** Pixels from the first column to the end of one; a character takes 7, a column's margins 5. */
function pixelsTo({ widths }: SheetPlan, last: number): number {
  const characters = (column: number) =>
    widths.findLast((one) => column >= one.column && column < one.column + one.count)!.characters;
  return Array.from({ length: last + 1 }, (_, column) => characters(column) * 7 + 5).reduce((sum, one) => sum + one, 0);
}

/** A plan that costs about so many rupiah a year. */
const costing = (rupiah: number) =>
  plan(
    Array.from({ length: 10 }, (_, index) =>
      group({ id: `K${index}`, name: LONG, fund: "D1", people: Math.max(1, Math.floor(rupiah / 10 / 16_800 / 9)) }),
    ),
    {
      funds: [
        fund({ id: "D1", name: LONG, ceilings: { 2025: rupiah } }),
        fund({ id: fundCode("APBD_DINSOS", []), name: LONG, kind: "APBD_DINSOS", ceilings: {} }),
      ],
    },
  );

test.each([
  ["a hundred million", 1e8],
  ["hundreds of billions", 8e11],
  ["tens of trillions", 2e13],
  ["hundreds of trillions", 4e14],
])(
  "%s: what the year costs stands beside the name, in sight beside the pane in a window of 800 pixels",
  (_, rupiah) => {
    for (const language of ["id", "en"] as const) {
      const of = costing(rupiah);
      const { sheets } = planBook(of, { language });
      const sheet = (key: SheetKey) => sheets.find((one) => one.key === key)!;
      expect(pixelsTo(sheet("budget"), new BudgetLayout(gatherFacts(of, { language })).total)).toBeLessThan(IN_SIGHT);
      expect(pixelsTo(sheet("funds"), RESULT_COLUMNS.indexOf("cost"))).toBeLessThan(IN_SIGHT);
    }
  },
);
