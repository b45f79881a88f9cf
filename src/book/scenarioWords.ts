import type { OverrideTarget } from "../budget/plan";
import type { BudgetPlan, Scenario } from "../budget/plan";
import { meansNoScenario, plainName } from "../budget/scenarioNames";
import { scenariosSheet, targetChoices } from "../texts/book/scenarios";
import type { Language } from "../texts/language";

const TARGETS: readonly OverrideTarget[] = ["group", "fund", "parameter"];

/**
 * What a drop-down calls a scenario: its name without the spaces around it, or its code where the name is blank or that
 * of a scenario above it. The upper one is meant by a shared name, so that it keeps it.
 */
export function scenarioLabel({ scenarios }: Pick<BudgetPlan, "scenarios">, { id, name }: Scenario): string {
  const upper = scenarioNamed(scenarios, name) ?? { id };
  return name.trim() === "" || upper.id !== id || meansNoScenario(name) ? id : name.trim();
}

/** What stands in the cell of the active scenario. An unknown one is shown by its code, so that the sheet can say so. */
export function activeLabel(plan: BudgetPlan, language: Language): string {
  if (plan.activeScenario === null) return scenariosSheet.none[language];
  const scenario = plan.scenarios.find(({ id }) => id === plan.activeScenario);
  return scenario ? scenarioLabel(plan, scenario) : plan.activeScenario;
}

/** The scenario somebody means: by its name, or else by its code. */
export function scenarioNamed(scenarios: readonly Scenario[], text: string): Scenario | undefined {
  const wanted = plainName(text);
  return (
    scenarios.find(({ name }) => plainName(name) === wanted) ?? scenarios.find(({ id }) => plainName(id) === wanted)
  );
}

/** Which scenario a text in a cell means; null for none, undefined for nothing known. */
export function readScenarioLabel(scenarios: readonly Scenario[], text: string): Scenario | null | undefined {
  if (plainName(text) === "") return null;
  return scenarioNamed(scenarios, text) ?? (meansNoScenario(text) ? null : undefined);
}

export const targetWord = (target: OverrideTarget, language: Language): string =>
  targetChoices[target]?.[language] ?? String(target);

export function readTarget(text: string): OverrideTarget | null {
  const wanted = plainName(text);
  return (
    TARGETS.find((target) =>
      [target, targetChoices[target].id, targetChoices[target].en].some((word) => plainName(word) === wanted),
    ) ?? null
  );
}
