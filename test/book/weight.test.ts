import { expect, test } from "vitest";
import { planBook } from "../../src/book/planBook";
import type { BudgetPlan } from "../../src/budget/plan";
import { tobaccoGroups } from "../cases/tobacco";
import { formulasOf, MOST } from "./support/weight";

test.each(["id", "en"] as const)("formulas stay few and short, also where scenarios change the law: %s", (language) => {
  const formulas = (of: BudgetPlan) => formulasOf(planBook(of, { language }));
  const one = formulas(tobaccoGroups(1));
  const many = tobaccoGroups(200);
  expect(one.length).toBeLessThanOrEqual(MOST.formulas);
  expect(formulas(tobaccoGroups(2)).length - one.length).toBeLessThanOrEqual(MOST.perGroup);
  expect(formulas(many).length).toBeLessThanOrEqual(MOST.of200);
  const override = { target: "parameter", id: "bpu.jkk", field: "employer", value: 500, reason: "Usulan" } as const;
  const changed = { ...many, scenarios: [...many.scenarios, { id: "S9", name: "Tarif lain", overrides: [override] }] };
  for (const of of [many, changed]) expect(formulas(of).filter((text) => text.length > MOST.characters)).toEqual([]);
});
