import type { BudgetPlan, WorkerGroup } from "../../budget/plan";
import type { CellProblem, PlanReading } from "../../excel/door";
import type { Language } from "../../texts/language";
import type { DraftGroup } from "./draft";
import type { TextField } from "./fields";

export type Task = "compose" | "funds" | "scenarios" | "share";

/** A plan without its groups: those are drafts of their own. */
export type PlanFrame = Omit<BudgetPlan, "groups">;

export interface PaneState {
  language: Language;
  task: Task;
  /** null: the empty state with its ways in. */
  frame: PlanFrame | null;
  groups: DraftGroup[];
  /** The group whose row is open. */
  open: string | null;
  /** The book of this workbook as pane and sheet last agreed on it; null where there is none. */
  book: BudgetPlan | null;
  /** true: the draft is the book's; false: the book, if there is one, is somebody else's budget. */
  linked: boolean;
  /** What the last reading could not place in a group, and what it understood though written otherwise. */
  sheetProblems: CellProblem[];
  repaired: CellProblem[];
  /** The book was written by a newer version: look, do not write. */
  newer: boolean;
  /** A budget that was left for the empty state: the way back to it. */
  parked: Parked | null;
  /** Counts the changes a person made here. */
  edits: number;
  /** The group removed last, for one step back. */
  removed: { draft: DraftGroup; position: number } | null;
}

export interface Parked {
  frame: PlanFrame;
  groups: DraftGroup[];
  linked: boolean;
}

export const initialState: PaneState = {
  language: "id",
  task: "compose",
  frame: null,
  groups: [],
  open: null,
  book: null,
  linked: false,
  sheetProblems: [],
  repaired: [],
  newer: false,
  parked: null,
  edits: 0,
  removed: null,
};

export type Action =
  | { type: "language"; language: Language }
  | { type: "task"; task: Task }
  /** An example or a region of one's own: a budget that is not in the workbook yet. */
  | { type: "start"; plan: BudgetPlan }
  /** The book of this workbook was found (while nothing, or something else, is being edited). */
  | { type: "found"; reading: PlanReading }
  /** Edit the book of this workbook. */
  | { type: "openBook"; reading: PlanReading }
  | { type: "leave" }
  | { type: "comeBack" }
  | { type: "region"; name: string }
  | { type: "year"; year: number }
  | { type: "addGroup"; group: WorkerGroup }
  | { type: "copyGroup"; id: string; name: string }
  | { type: "removeGroup"; id: string }
  | { type: "restoreGroup" }
  | { type: "forgetRemoved" }
  | { type: "moveGroup"; id: string; by: -1 | 1 }
  | { type: "openGroup"; id: string | null }
  | { type: "typed"; id: string; field: TextField; text: string }
  | { type: "committed"; id: string; field: TextField }
  | { type: "chosen"; id: string; change: Partial<WorkerGroup> }
  | { type: "tookFromBook"; id: string; field: keyof WorkerGroup }
  | { type: "frame"; change: Partial<PlanFrame> }
  | { type: "followed"; reading: PlanReading }
  | { type: "written"; plan: BudgetPlan };
