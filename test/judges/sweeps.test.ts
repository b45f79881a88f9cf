import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { asCalculated, errorsIn } from "../../scripts/bench/books";
import { makeBook } from "../../scripts/book/makeBook";
import { gatherFacts } from "../../src/book/facts";
import type { BudgetPlan } from "../../src/budget/plan";
import { compareScenarios } from "../../src/budget/scenario";
import type { CalculatedBook } from "../book/support/ironcalc";
import { row } from "../book/support/overrideRow";
import { sweptPlan } from "../book/support/sweptPlan";
import { bookDifferences } from "../book/support/wholeBook";
import { recalculateInLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "swept-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Changes of the law that can be used beside others that cannot: out of bounds, no number, and not going together. */
function lawfulAndNot(): BudgetPlan {
  const of = sweptPlan();
  const wrong = [
    row("parameter", "bpu.jkk", "value", 250_000),
    row("parameter", "bpu.jht", "value", "abc"),
    row("parameter", "pu.jht", "employer", 99_000),
    row("parameter", "bpu.base.jkk", "min", 900_000_000),
  ];
  const right = [row("parameter", "bpu.jkm", "value", 7_500), row("parameter", "pu.jkk.1", "value", 120)];
  const overrides = { S1: [...wrong, ...right], S2: [...right, ...wrong], S3: wrong };
  return { ...of, scenarios: of.scenarios.map((one) => ({ ...one, overrides: overrides[one.id as "S1"] })) };
}

it("a change of the law that cannot be used leaves the others of its scenario as they are", () => {
  const totals = compareScenarios(lawfulAndNot()).map(({ budget }) => budget.total);
  expect(totals[1]).toBe(totals[2]);
  expect(totals[1]).not.toBe(totals[0]);
  expect(totals[3]).toBe(totals[0]);
});

it.each([
  { title: "scenarios whose rows sweep", plan: sweptPlan() },
  { title: "scenarios that change the law well and badly", plan: lawfulAndNot() },
])(
  "$title: LibreOffice has the core's rupiah",
  async ({ title, plan }) => {
    const { names } = gatherFacts(plan, { language: "id" });
    const variants = plan.scenarios.map(({ id }) => ({ ...plan, activeScenario: id }));
    const files: string[] = [];
    for (const variant of variants) {
      const made = await makeBook(variant, "id");
      if (!made.ok) throw new Error(made.reason);
      files.push(join(folder, `${title} ${variant.activeScenario}.xlsx`));
      writeFileSync(files.at(-1)!, made.bytes);
    }
    const books = await recalculateInLibreOffice(files);
    variants.forEach((variant, index) => {
      expect(errorsIn(books[index]!), variant.activeScenario).toEqual([]);
      expect(bookDifferences(variant, asCalculated(books[index]!, names) as CalculatedBook)).toEqual([]);
    });
  },
  300_000,
);
