import { mayBeVillageFunded } from "../budget/villages";
import type { BudgetPlan } from "../budget/plan";
import { applyScenario } from "../budget/scenario";
import { ANSWER_SHEETS, type Answers } from "./answers";
import type { KeptInputs } from "./keptInputs";
import { SHEET_KEYS, type Requested, type SheetKey } from "./sheetPlan";

/**
 * The sheets of a book, in their order: those every budget needs, those this plan has something to say on, and those
 * wanted besides. Sheets of answers are there with an answer alone.
 * @example neededSheets(planWithoutScenario, NOTHING_KEPT, [], {}).includes("scenarios") // false
 */
export function neededSheets(
  plan: BudgetPlan,
  kept: KeptInputs,
  also: readonly Requested[],
  answers: Answers,
): SheetKey[] {
  const speaks: Partial<Record<SheetKey, boolean>> = {
    scenarios: plan.scenarios.length > 0 || kept.overrides.length > 0,
    village: [plan, ...plan.scenarios.map(({ id }) => applyScenario(plan, id).plan)].some((side) =>
      side.groups.some((group) => mayBeVillageFunded(side, group)),
    ),
    coverage: (plan.coverage ?? []).length > 0 || plan.groups.some(({ covered, figure }) => covered || figure),
    trail: (plan.trail ?? []).length > 0,
  };
  return SHEET_KEYS.filter((key) =>
    isOfAnswer(key) ? answers[key] !== undefined : (speaks[key] ?? true) || also.includes(key),
  );
}

/** Parts of split groups, those nobody could read included: with them `Dana` has a table of splits. */
export const partsOf = ({ groups }: BudgetPlan, kept: KeptInputs): number =>
  groups.reduce((sum, { split }) => sum + (split?.length ?? 0), kept.splits.length);

const isOfAnswer = (key: SheetKey): key is keyof Answers => ANSWER_SHEETS.some((sheet) => sheet === key);
