import type { BudgetPlan } from "./plan";
import { defaultTerms } from "./terms";

/** A plan in which nobody has entered anything yet. */
export const emptyPlan = (name: string, year: number): BudgetPlan => ({
  region: { code: null, name, source: null },
  year,
  groups: [],
  funds: [],
  scenarios: [],
  activeScenario: null,
  rounding: defaultTerms.rounding,
  author: null,
});
