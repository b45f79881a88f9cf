import type { Note } from "../law/parameter";
import type { Problem } from "../law/problem";
import { textProblem } from "./checkSize";
import { isUnseen } from "./isUnseen";
import { LIMITS } from "./limits";
import { budgetProblem } from "./problem";

/** What stands where a scenario is chosen and none is meant; no scenario may be called so. */
export const NO_SCENARIO: Note = { id: "Tanpa skenario", en: "No scenario" };

/** Names that differ only in case and spaces are one name to a reader, and to the lookups of a spreadsheet. */
export const plainName = (name: string): string => name.trim().replace(/\s+/g, " ").toLowerCase();

export const meansNoScenario = (name: string): boolean =>
  [NO_SCENARIO.id, NO_SCENARIO.en].some((none) => plainName(none) === plainName(name));

/**
 * What is wrong with the name of each scenario, in their order; null where nothing is. Of two equal names the later is
 * refused.
 */
export function scenarioNameProblems(names: readonly string[]): (Problem | null)[] {
  const seen = new Set<string>();
  return names.map((name) => {
    const plain = plainName(name);
    if (isUnseen(plain)) return budgetProblem("scenario_name_missing", {}, "name");
    if (meansNoScenario(name)) return budgetProblem("scenario_name_reserved", { name }, "name");
    if (seen.has(plain)) return budgetProblem("scenario_name_twice", { name }, "name");
    seen.add(plain);
    return textProblem(name, LIMITS.name.value, "name");
  });
}
