import type { CellProblem, PlanReading } from "../../excel/door";
import type { BudgetPlan, WorkerGroup } from "../../budget/plan";
import { sameValue } from "../../budget/sameValue";
import type { Law } from "../../law/parameter";
import { check, draftOf, heldBefore, isUnreadable, type Conflict, type DraftGroup } from "./draft";
import type { TextField } from "./fields";
import { takeOver } from "./takeOver";

/**
 * Takes over what changed in the sheet without losing what is changed here.
 * Three sides: the book as pane and sheet last agreed on it, the pane's draft, and the sheet now. A field that only one
 * side changed follows that side; one that both changed keeps the pane's and offers the sheet's.
 */
export function followGroups(
  agreed: readonly WorkerGroup[],
  mine: readonly DraftGroup[],
  reading: Pick<PlanReading, "plan" | "problems">,
  law: Law,
): DraftGroup[] {
  const { plan, problems } = reading;
  const before = new Map(agreed.map((group) => [group.id, group]));
  const here = new Map(mine.map((draft) => [draft.group.id, draft]));
  const inSheet = new Set(plan.groups.map((group) => group.id));
  const followed: DraftGroup[] = [];
  plan.groups.forEach((theirs, row) => {
    const remarks = problems.filter((problem) => concerns(problem, row));
    const draft = here.get(theirs.id);
    const old = before.get(theirs.id);
    if (draft) followed.push(mergeGroup(old ?? draft.group, draft, theirs, remarks, plan.year, law));
    // Removed here and untouched there stays removed; touched there since, it comes back.
    else if (!old || !sameValue(old, theirs))
      followed.push(withRemarks(draftOf(theirs, plan.year, law), remarks, plan.year, law));
  });
  mine.forEach((draft, position) => {
    if (inSheet.has(draft.group.id)) return;
    const old = before.get(draft.group.id);
    // Deleted in the sheet: gone here too, unless it is new or was changed here.
    if (old && sameValue(old, draft.group) && Object.keys(draft.typed).length === 0) return;
    followed.splice(Math.min(position, followed.length), 0, draft);
  });
  return followed;
}

const concerns = ({ row, of = "group" }: CellProblem, position: number) => of === "group" && row === position;

function mergeGroup(
  old: WorkerGroup,
  draft: DraftGroup,
  theirs: WorkerGroup,
  remarks: readonly CellProblem[],
  year: number,
  law: Law,
): DraftGroup {
  const group = { ...draft.group };
  const conflicts: Conflict[] = [];
  const typed = { ...draft.typed };
  const unread = { ...draft.unread };
  const unreadable = new Set(
    remarks
      .map(({ problem }) => problem)
      .filter(isUnreadable)
      .map(({ field }) => field),
  );
  const before: WorkerGroup = { ...old, ...heldBefore(draft) };
  for (const key of Object.keys(theirs) as (keyof WorkerGroup)[]) {
    if (unreadable.has(key)) continue;
    const isTouched = typed[key as TextField] !== undefined || !sameValue(draft.group[key], before[key]);
    if (sameValue(theirs[key], before[key]) || sameValue(theirs[key], draft.group[key])) continue;
    const agreed = draft.conflicts.find((conflict) => conflict.field === key)?.agreed ?? before[key];
    if (!isTouched) takeOver(group, key, theirs);
    else if (!sameValue(theirs[key], agreed)) conflicts.push({ field: key, inBook: theirs[key], agreed });
  }
  const kept = draft.conflicts.filter(
    (conflict) =>
      !conflicts.some((other) => other.field === conflict.field) &&
      !sameValue(group[conflict.field], theirs[conflict.field]) &&
      !sameValue(conflict.agreed, theirs[conflict.field]),
  );
  const merged = withRemarks(
    { ...draft, group, typed, unread, conflicts: [...kept, ...conflicts] },
    remarks,
    year,
    law,
  );
  return {
    ...merged,
    inSheet: merged.inSheet.map((remark) =>
      isUnreadable(remark.problem) ? { ...remark, agreed: before[remark.problem.field as keyof WorkerGroup] } : remark,
    ),
  };
}

/** What the sheet said otherwise is offered only as long as it stands there: a writing put the pane's value in its place. */
export function writtenOver(drafts: readonly DraftGroup[], { groups }: BudgetPlan): DraftGroup[] {
  const written = new Map(groups.map((group) => [group.id, group]));
  return drafts.map((draft) => {
    const now = written.get(draft.group.id);
    const conflicts = draft.conflicts.filter(({ field, inBook }) => !now || sameValue(now[field], inBook));
    return conflicts.length === draft.conflicts.length ? draft : { ...draft, conflicts };
  });
}

function withRemarks(draft: DraftGroup, remarks: readonly CellProblem[], year: number, law: Law): DraftGroup {
  const inSheet = remarks
    .filter(({ problem }) => draft.typed[problem.field as TextField] === undefined)
    .map(({ sheet, address, problem }) => ({ sheet, address, problem }));
  return check({ ...draft, inSheet }, year, law);
}

/** Drafts of a book that was just read. */
export function readGroups(reading: Pick<PlanReading, "plan" | "problems">, law: Law): DraftGroup[] {
  const { plan, problems } = reading;
  return plan.groups.map((group, row) =>
    withRemarks(
      draftOf(group, plan.year, law),
      problems.filter((problem) => concerns(problem, row)),
      plan.year,
      law,
    ),
  );
}

export const samePlan = (left: BudgetPlan, right: BudgetPlan): boolean => sameValue(left, right);
