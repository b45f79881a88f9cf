import type { YearBound } from "../../budget/otherYear";
import type { BudgetPlan } from "../../budget/plan";
import type { CommandOutcome } from "../../commands/rewriteBudget";
import { DoorError, type DoorProblem, type PlanReading, type WriteOutcome } from "../../excel/door";
import { samePlan } from "./follow";

/** What is being told about the workbook: one thing at a time, the newest. */
export type Notice =
  /** `notices`: what did not succeed although the book is complete. */
  | { kind: "written"; sheets: number; cells: number; manualCalculation: boolean; notices: readonly DoorProblem[] }
  | { kind: "cancelled" }
  | { kind: "blocked"; count: number }
  | { kind: "replace" }
  | { kind: "newer" }
  | { kind: "noBook" }
  /** `before`: the book as it was when the first of these changes came. */
  | { kind: "followed"; before: BudgetPlan }
  /** `from` another year, of which the plan says something still; a revision of it was set aside. */
  | { kind: "otherYear"; from: number; bound: readonly YearBound[]; revision: boolean }
  | { kind: "failed"; problem: DoorProblem; retry: "write" | "read" | null };

const PASSING: ReadonlySet<Notice["kind"]> = new Set([
  "written",
  "cancelled",
  "followed",
  "blocked",
  "replace",
  "noBook",
]);

/** What was said about the last writing is over with the next change a person makes here. */
export function noticeAfterEdit(shown: Notice | null): Notice | null {
  if (!shown || PASSING.has(shown.kind)) return null;
  return shown.kind === "failed" && shown.retry === "write" && !PARTS.has(shown.problem.code) ? null : shown;
}

const PARTS: ReadonlySet<string> = new Set(["writing_half_undone", "writing_cut_off", "not_restored"]);

/** The workbook holds a part of a writing: one press makes it whole. null: it holds all of it. */
export function noticeOfPart({ problems }: Pick<PlanReading, "problems">): Notice | null {
  const part = problems.find(({ problem }) => PARTS.has(problem.code));
  return part ? { kind: "failed", problem: part.problem, retry: "write" } : null;
}

/** Undo took a part of a writing back: the sheets then hold a mixture of two plans, and nobody typed it. */
export const isMixture = ({ problems }: Pick<PlanReading, "problems">): boolean =>
  problems.some(({ problem }) => problem.code === "writing_half_undone");

/** The sheet has changed and was read: what that ends goes, and a change that was taken back is no news. */
export function noticeAfterFollowing(shown: Notice | null, before: BudgetPlan, reading: PlanReading): Notice | null {
  if (reading.newer) return { kind: "newer" };
  const part = noticeOfPart(reading);
  if (part) return part;
  const first = shown?.kind === "followed" ? shown.before : before;
  if (shown?.kind === "cancelled" || shown?.kind === "replace" || shown?.kind === "otherYear") return shown;
  if (shown?.kind === "failed" && shown.retry !== "read" && !PARTS.has(shown.problem.code)) return shown;
  if (!samePlan(first, reading.plan)) return { kind: "followed", before: first };
  return shown?.kind === "written" ? shown : null;
}

/** What was written, whoever asked for it. */
export const noticeOfWriting = ({
  sheets,
  cells,
  manualCalculation,
  notices,
}: Extract<WriteOutcome, { status: "written" }>): Notice => ({
  kind: "written",
  sheets,
  cells,
  manualCalculation,
  notices,
});

/** How a ribbon button ended, as the pane tells it. */
export function noticeOfCommand(outcome: CommandOutcome): Notice {
  switch (outcome.status) {
    case "written":
      return noticeOfWriting(outcome);
    case "cancelled":
      return { kind: "cancelled" };
    case "no_book":
      return { kind: "noBook" };
    case "failed":
      return { kind: "failed", problem: outcome.problem, retry: null };
  }
}

export const failure = (error: unknown, retry: "write" | "read" | null): Notice => ({
  kind: "failed",
  problem: error instanceof DoorError ? error.problem : { code: "unexpected", data: { detail: String(error) } },
  retry,
});
