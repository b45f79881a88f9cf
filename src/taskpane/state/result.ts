import { computeBudget, type Budget } from "../../budget/budget";
import type { BudgetPlan } from "../../budget/plan";
import type { Law } from "../../law/parameter";
import { sameValue } from "./follow";
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
  budget: Budget;
  /** How many things keep the figure from being today's; 0 when it is. */
  problems: number;
  /** Rupiah more or less than the book holds; null where the draft has no book. */
  sinceWritten: number | null;
}

type Counted = Pick<PaneState, "frame" | "groups" | "book" | "linked" | "sheetProblems">;

export function resultOf(state: Counted, law: Law): Result | null {
  const plan = soundPlanOf(state);
  if (!plan) return null;
  const budget = computeBudget(plan, law);
  const written = state.linked && state.book ? computeBudget(state.book, law).total : null;
  return {
    budget,
    problems: countProblems(state),
    sinceWritten: written === null ? null : budget.total - written,
  };
}

export const countProblems = (state: Pick<PaneState, "groups" | "sheetProblems">): number =>
  state.groups.reduce((sum, draft) => sum + draft.problems.length, 0) + state.sheetProblems.length;

export type SaveState = "never" | "changed" | "saved";

export function saveStateOf(state: PaneState): SaveState {
  const plan = planOf(state);
  if (!plan || !state.linked || !state.book) return "never";
  const isTyped = state.groups.some((draft) => Object.keys(draft.unread).length > 0);
  return !isTyped && sameValue(plan, state.book) ? "saved" : "changed";
}
