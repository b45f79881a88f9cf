import type { AdoptedBudget, BudgetPlan, Fund, TrailEntry, WorkerGroup } from "../../budget/plan";
import type { CellProblem, PlanReading, WriteOutcome } from "../../excel/door";
import type { Problem } from "../../law/problem";
import type { Language } from "../../texts/language";
import type { Comparison } from "./comparison";
import type { DraftGroup } from "./draft";
import type { TextField } from "./fields";
import type { ManyStep } from "./many/undo";
import type { Notice } from "./notices";
import type { Unwritten } from "./unwritten";
import type { WhatifState } from "./whatif/whatifState";

export type Task = "compose" | "funds" | "scenarios" | "whatif" | "share";

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
  /** The fund, and the scenario, whose row is open. */
  openFund: string | null;
  openScenario: string | null;
  /** Text in boxes of funds and scenarios that is not (yet) shown from the plan. */
  boxes: Readonly<Record<string, Box>>;
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
  /** Changes a person made in the sheet, as the pane saw them; the next writing adds them to the trail. */
  witnessed: TrailEntry[];
  /** Counts the changes a person made here. */
  edits: number;
  /** What is being told about the workbook. */
  notice: Notice | null;
  /** Whether the book's own recalculated total is the pane's. */
  comparison: Comparison;
  /** Work kept from an earlier time in this workbook, until a person says what becomes of it. */
  offered: Unwritten | null;
  keeping: Keeping;
  /** What is being tried out in "Bagaimana jika"; none of it is the plan's until it is kept as a scenario. */
  whatif: WhatifState;
  /** Groups removed since the last writing, the last one last: each comes back to the place it had. */
  removed: readonly { draft: DraftGroup; position: number }[];
  /** What was adopted for another year than the one being planned now. */
  setAside: { year: number; adopted: AdoptedBudget } | null;
  /** The last change of many groups at once, or the fund removed last, for one step back. */
  manyStep: ManyStep | null;
}

export interface Box {
  text: string;
  problem: Problem | null;
}

/** Whether unwritten work outlives the pane. */
export type Keeping = "kept" | "tooLarge" | "failed";

interface Parked {
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
  openFund: null,
  openScenario: null,
  boxes: {},
  book: null,
  linked: false,
  sheetProblems: [],
  repaired: [],
  newer: false,
  parked: null,
  witnessed: [],
  edits: 0,
  notice: null,
  comparison: { kind: "pending" },
  offered: null,
  keeping: "kept",
  whatif: { view: "try", entries: [], removed: null, openEntry: null, texts: {}, compared: null, risk: null },
  removed: [],
  setAside: null,
  manyStep: null,
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
  /** A group, with the funds of the budget where its own had to be added to them. */
  | { type: "addGroup"; group: WorkerGroup; funds?: Fund[] }
  | { type: "copyGroup"; id: string; name: string }
  | { type: "removeGroup"; id: string }
  | { type: "restoreGroup" }
  | { type: "moveGroup"; id: string; by: -1 | 1 }
  | { type: "openGroup"; id: string | null }
  | { type: "typed"; id: string; field: TextField; text: string }
  | { type: "committed"; id: string; field: TextField }
  | { type: "chosen"; id: string; change: Partial<WorkerGroup> }
  | { type: "tookFromBook"; id: string; field: keyof WorkerGroup }
  | { type: "boxTyped"; key: string; text: string; problem: Problem | null }
  | { type: "boxLeft"; key: string }
  /** What the boxes were about is gone: "fund.d1"; with a place, that entry of the list "scenario.s1" alone. */
  | { type: "boxesGone"; about: string; place?: number }
  | { type: "openFund"; id: string | null }
  | { type: "openScenario"; id: string | null }
  /** A fund goes, and with it what it pays of groups; it can be taken back in one step. */
  | { type: "removeFund"; id: string; changes: Readonly<Record<string, Partial<WorkerGroup>>> }
  /** The same change for several groups at once, e.g. the fund that pays them. */
  | { type: "chosenForAll"; changes: Readonly<Record<string, Partial<WorkerGroup>>> }
  /** The same, chosen for this by a person: it can be taken back in one step. */
  | { type: "changedMany"; changes: Readonly<Record<string, Partial<WorkerGroup>>> }
  | { type: "addedMany"; drafts: readonly DraftGroup[]; funds: readonly Fund[] }
  | { type: "undoMany" }
  | { type: "frame"; change: Partial<PlanFrame> }
  /** A person changed the sheet at this time, "2025-05-15 09:30"; null: the ribbon mended the book, which is no news. */
  | { type: "followed"; reading: PlanReading; at: string | null }
  /** Groups with several prices became one group for each fund, as the book has them. */
  | { type: "laidOut"; plan: BudgetPlan }
  | { type: "written"; plan: BudgetPlan; outcome: Extract<WriteOutcome, { status: "written" }> }
  /** The total of this book was held against the pane's. */
  | { type: "compared"; book: BudgetPlan; comparison: Comparison }
  | { type: "whatif"; change: Partial<WhatifState> }
  | { type: "told"; notice: Notice | null }
  | { type: "keeping"; keeping: Keeping }
  /** Kept work was found; it is taken up again over the book as it is now, or given up. */
  | { type: "offer"; work: Unwritten }
  | { type: "resume"; reading: PlanReading | null; at: string }
  | { type: "discard" };
