import { computeBudget, type Budget } from "../../budget/budget";
import { computeFunding, type Funding } from "../../budget/funding";
import type { BudgetPlan } from "../../budget/plan";
import { applyScenario } from "../../budget/scenario";
import { sumGroups } from "../../budget/sumGroups";
import type { Law } from "../../law/parameter";
import type { Problem } from "../../law/problem";
import { sameValue } from "../../budget/sameValue";
import type { PaneState } from "./state";

/** The plan with the last readable value of every field: what is compared with the book, and written to it. */
export function planOf(state: Pick<PaneState, "frame" | "groups">): BudgetPlan | null {
  return state.frame && { ...state.frame, groups: state.groups.map((draft) => draft.group) };
}

/** The plan in which every group stands as it was last sound; groups that never were are left out. */
export function soundPlanOf(state: Pick<PaneState, "frame" | "groups">): BudgetPlan | null {
  return (
    state.frame && {
      ...state.frame,
      groups: state.groups.map((draft) => draft.good).filter((group) => group !== null),
    }
  );
}

export interface Result {
  /** Plan and law as the active scenario sees them; without one, as they are. */
  plan: BudgetPlan;
  law: Law;
  budget: Budget;
  funding: Funding;
  /** Overrides of the active scenario that change nothing. */
  scenarioProblems: Problem[];
  /** How many things keep the figure from being today's; 0 when it is. */
  problems: number;
  /** Rupiah more or less than the book holds; null where the draft has no book. */
  sinceWritten: number | null;
}

type Counted = Pick<PaneState, "frame" | "groups" | "book" | "linked">;

export function resultOf(state: Counted, law: Law): Result | null {
  const plan = soundPlanOf(state);
  if (!plan) return null;
  const applied = applyScenario(plan, plan.activeScenario, law);
  const budget = sumGroups(applied.plan, applied.law);
  const written = state.linked && state.book ? computeBudget(state.book, law).total : null;
  return {
    plan: applied.plan,
    law: applied.law,
    budget,
    funding: computeFunding(applied.plan, applied.law, budget),
    scenarioProblems: applied.problems,
    problems: groupProblems(state.groups),
    sinceWritten: written === null ? null : budget.total - written,
  };
}

const groupProblems = (groups: PaneState["groups"]): number =>
  groups.reduce((sum, draft) => sum + draft.problems.length, 0);

/** What has to be mended before the plan can be written: inputs that are not what their box says. */
export const countProblems = (state: Pick<PaneState, "groups" | "boxes">): number =>
  groupProblems(state.groups) + Object.values(state.boxes).filter((box) => box.problem !== null).length;

export type SaveState = "never" | "changed" | "saved";

export function saveStateOf(state: PaneState): SaveState {
  const plan = planOf(state);
  if (!plan || !state.linked || !state.book) return "never";
  const isTyped =
    state.groups.some((draft) => Object.keys(draft.unread).length > 0) ||
    Object.values(state.boxes).some((box) => box.problem !== null);
  return !isTyped && sameValue(plan, state.book) ? "saved" : "changed";
}
