import type { Law } from "../law/parameter";
import type { BudgetPlan, Scenario } from "../budget/plan";
import type { Sweep } from "../budget/sweep";
import { writeSweep } from "../budget/sweepRow";
import { choose, compareChoices, type ChoiceFigures } from "./choices";

/** Figures a goal can be set for. */
export type Goal = "cost" | "people" | "personMonths" | "fullyProtected" | "lacking" | "coverage";

/** What is moved, e.g. (percent) => people × percent. Whole numbers only. */
export type Lever = (value: number) => Sweep;

/** A scenario, or the plan as it stands where `scenario` is null. */
export interface Setting {
  plan: BudgetPlan;
  law: Law;
  scenario: string | null;
}

/** The figures of a setting with more changes laid on top of its own. */
export function figuresAt({ plan, law, scenario }: Setting, sweeps: readonly Sweep[]): ChoiceFigures {
  const known = plan.scenarios.find(({ id }) => id === scenario);
  const moved: Scenario = {
    id: "lever",
    name: known?.name ?? "",
    overrides: [...(known?.overrides ?? []), ...sweeps.map(writeSweep)],
  };
  const compared = compareChoices([choose({ ...plan, scenarios: [moved] }, moved.id, law)]);
  if (!compared.ok) throw new Error("One choice can always be compared");
  return compared.value[0]!;
}

/** null: no coverage can be told. */
export const figureOf = (figures: ChoiceFigures, goal: Goal): number | null =>
  goal === "coverage" ? (figures.coverage?.per100000 ?? null) : figures[goal];
