import { checkGroup, hinders } from "../../budget/checkGroup";
import type { WorkerGroup } from "../../budget/plan";
import type { Law } from "../../law/parameter";
import type { Problem } from "../../law/problem";
import { groupInYear } from "../../budget/otherYear";
import { monthOf } from "../../law/month";
import { readField, type TextField } from "./fields";

/** A group while it is being edited: nothing typed is ever lost, readable or not. */
export interface DraftGroup {
  /** Last readable value of every field. */
  group: WorkerGroup;
  /** Text that stands in a box and is not (yet) shown from the value. */
  typed: Partial<Record<TextField, string>>;
  /** Why a text could not be read. */
  unread: Partial<Record<TextField, Problem>>;
  /** What a cell of the sheet holds that could not be read, or is a formula; ended by typing here or in the sheet. */
  inSheet: SheetRemark[];
  /** Where sheet and pane were changed both: the pane's own is kept, the sheet's is offered. */
  conflicts: Conflict[];
  /** Everything that keeps this group from being written. */
  problems: Problem[];
  /** The group as it could last be computed: the figure that stays while an input is unusable. */
  good: WorkerGroup | null;
}

interface SheetRemark {
  sheet: string;
  address: string;
  problem: Problem;
  /** What pane and sheet held before the cell became unreadable: reading it gives nothing to hold the pane's against. */
  agreed?: WorkerGroup[keyof WorkerGroup];
}

export interface Conflict {
  field: keyof WorkerGroup;
  inBook: WorkerGroup[keyof WorkerGroup];
  /** What both sides held before: a sheet that goes back to it offers nothing any more. */
  agreed: WorkerGroup[keyof WorkerGroup];
}

/** A formula in an input is told, and its result read like a number somebody typed. */
export const isUnreadable = ({ code }: Problem): boolean => code !== "formula_in_input";

/**
 * What pane and sheet held before in fields whose cells cannot be read: those were read as blank, which is no change on
 * either side.
 */
export const heldBefore = ({ inSheet }: Pick<DraftGroup, "inSheet">): Partial<WorkerGroup> =>
  Object.fromEntries(
    inSheet.flatMap((remark) => ("agreed" in remark ? [[remark.problem.field, remark.agreed] as const] : [])),
  );

export function draftOf(group: WorkerGroup, year: number, law: Law): DraftGroup {
  return check({ group, typed: {}, unread: {}, inSheet: [], conflicts: [], problems: [], good: null }, year, law);
}

/** Looks the group over again after a change and remembers it if it is sound. */
export function check(draft: DraftGroup, year: number, law: Law): DraftGroup {
  const unread = Object.values(draft.unread);
  const inSheet = draft.inSheet.map((remark) => remark.problem).filter(isUnreadable);
  const named = new Set([...unread, ...inSheet].map((problem) => problem.field));
  // One field, one sentence: what was typed there says more than the value left behind it.
  const problems = [
    ...unread,
    ...inSheet,
    ...checkGroup(draft.group, year, law).filter((problem) => !problem.field || !named.has(problem.field)),
  ];
  // A headcount that was just deleted is about to be typed anew: the figure waits until the box is left.
  const isAwaited = draft.typed.people?.trim() === "";
  return { ...draft, problems, good: problems.some(hinders) || isAwaited ? draft.good : draft.group };
}

export function typeInto(draft: DraftGroup, field: TextField, text: string, year: number, law: Law): DraftGroup {
  const read = readField(field, text);
  const unread = { ...draft.unread };
  delete unread[field];
  if ("problem" in read) unread[field] = read.problem;
  const group = "value" in read ? ({ ...draft.group, [field]: read.value } as WorkerGroup) : draft.group;
  return check(settle({ ...draft, group, unread, typed: { ...draft.typed, [field]: text } }, field), year, law);
}

/** Leaving a field: a readable text gives way to its value as the language writes it. */
export function commitField(draft: DraftGroup, field: TextField, year: number, law: Law): DraftGroup {
  if (draft.unread[field] || draft.typed[field] === undefined) return draft;
  const typed = { ...draft.typed };
  delete typed[field];
  return check({ ...draft, typed }, year, law);
}

export function chooseIn(draft: DraftGroup, change: Partial<WorkerGroup>, year: number, law: Law): DraftGroup {
  let next: DraftGroup = { ...draft, group: { ...draft.group, ...change } };
  for (const field of Object.keys(change)) {
    next = settle(next, field);
    const typed = { ...next.typed };
    const unread = { ...next.unread };
    delete typed[field as TextField];
    delete unread[field as TextField];
    next = { ...next, typed, unread };
  }
  return check(next, year, law);
}

/** Whoever changes a field here has seen what the sheet says about it. */
function settle(draft: DraftGroup, field: string): DraftGroup {
  if (draft.inSheet.length === 0 && draft.conflicts.length === 0) return draft;
  return {
    ...draft,
    inSheet: draft.inSheet.filter((remark) => remark.problem.field !== field),
    conflicts: draft.conflicts.filter((conflict) => conflict.field !== field),
  };
}

/** Still as it came, empty: a gap to fill, and no mistake yet. */
export function isUntouched({ group, typed, inSheet }: DraftGroup, field: TextField): boolean {
  const isSaid = inSheet.some(({ problem }) => problem.field === field);
  return (group[field] === null || group[field] === "") && typed[field] === undefined && !isSaid;
}

/** Problems that are no mere gaps of a group somebody is still filling in for the first time. */
export const alarms = (draft: DraftGroup): Problem[] =>
  draft.problems.filter(({ field }) => draft.good !== null || !isUntouched(draft, field as TextField));

/** The same months in another budget year. */
export function moveToYear(draft: DraftGroup, from: number, to: number, law: Law): DraftGroup {
  const move = (group: WorkerGroup) => groupInYear(group, to - from);
  return check({ ...draft, group: move(draft.group), good: draft.good && move(draft.good) }, to, law);
}

/** How many months of the budget year a group is paid for. */
export function monthsInYear(group: WorkerGroup, year: number): number {
  return Math.max(0, Math.min(group.last, monthOf(year, 12)) - Math.max(group.first, monthOf(year, 1)) + 1);
}
