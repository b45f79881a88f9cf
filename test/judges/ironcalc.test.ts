import { describe, expect, it } from "vitest";
import { planBook } from "../../src/book/planBook";
import { cellNames } from "../../src/book/names";
import { activeLabel } from "../../src/book/scenarioWords";
import { examplePlan } from "../../src/budget/examplePlan";
import { REGIONS } from "../../src/law/regions";
import { badChecks, ofTheBook } from "../book/support/checkResults";
import { calculate } from "../book/support/ironcalc";
import { bookDifferences } from "../book/support/wholeBook";

// In a file of its own: as slow as the two programs of books.test.ts together, it runs beside them.
describe.each(REGIONS.map((region) => ({ name: region.name, region })))("the book of $name", ({ region }) => {
  const plan = examplePlan(region, "id");

  it("recalculated by IronCalc after each choice in the drop-down has no error cell and agrees with budget/ to the rupiah, and Uji finds nothing wrong with it", async () => {
    const options = { language: "id", also: ["coverage"] } as const;
    const book = planBook(plan, options);
    const chosen = book.names.find(({ name }) => name === cellNames.active)!;
    const calculated = await calculate(book);
    for (const scenario of [null, ...plan.scenarios.map(({ id }) => id)]) {
      const variant = { ...plan, activeScenario: scenario };
      calculated.type(chosen.sheet, chosen.area.row, chosen.area.column, activeLabel(variant, "id"));
      expect(calculated.errors(), scenario ?? "none").toEqual([]);
      expect(bookDifferences(variant, calculated, options), scenario ?? "none").toEqual([]);
      expect(ofTheBook(badChecks(book, calculated)), scenario ?? "none").toEqual([]);
    }
  }, 300_000);
});
