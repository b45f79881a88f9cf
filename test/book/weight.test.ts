/** What a book may weigh so that a person can read it (issue 6): what `npm run bench -- book` prints, held by every run. */
import { expect, test } from "vitest";
import { isFormula } from "../../src/book/content";
import { planBook } from "../../src/book/planBook";
import type { BudgetPlan } from "../../src/budget/plan";
import type { Language } from "../../src/texts/language";
import { tobaccoPlan } from "../cases/tobacco";

function withGroups(count: number): BudgetPlan {
  const of = tobaccoPlan();
  const names = Array.from({ length: count - 1 }, (_, index) => ({
    id: `K${index + 2}`,
    name: `Kelompok ${index + 2}`,
  }));
  return { ...of, groups: [...of.groups, ...names.map((own) => ({ ...of.groups[0]!, ...own, note: null }))] };
}

const formulas = (of: BudgetPlan, language: Language): string[] =>
  planBook(of, { language }).sheets.flatMap(({ cells }) =>
    cells.flat().flatMap((content) => (isFormula(content) ? [content.formula] : [])),
  );

test.each(["id", "en"] as const)("formulas stay few and short, also where scenarios change the law: %s", (language) => {
  const one = formulas(withGroups(1), language);
  const many = withGroups(200);
  expect(one.length).toBeLessThanOrEqual(1_200);
  expect(formulas(withGroups(2), language).length - one.length).toBeLessThanOrEqual(100);
  expect(formulas(many, language).length).toBeLessThanOrEqual(22_000);
  const override = { target: "parameter", id: "bpu.jkk", field: "employer", value: 500, reason: "Usulan" } as const;
  const changed = { ...many, scenarios: [...many.scenarios, { id: "S9", name: "Tarif lain", overrides: [override] }] };
  for (const of of [many, changed]) expect(formulas(of, language).filter((text) => text.length > 250)).toEqual([]);
});
