import type { BudgetPlan, TrailEntry, WorkerGroup } from "../../budget/plan";
import type { Law } from "../../law/parameter";
import { draftOf, heldBefore, typeInto, type DraftGroup } from "./draft";
import { TEXT_FIELDS, type TextField } from "./fields";
import { sameValue } from "../../budget/sameValue";
import { planOf } from "./result";
import type { Box, PaneState, PlanFrame } from "./state";

/** Work that is not in the workbook's cells yet, as it is kept beside them so that a reload of the pane does not lose it. */
export interface Unwritten {
  version: 1;
  /** Local time of keeping, "2025-05-15 09:30". */
  at: string;
  frame: PlanFrame;
  groups: WorkerGroup[];
  /** What stands in boxes of groups, by id and field: unreadable text above all. */
  typed: Record<string, Partial<Record<TextField, string>>>;
  boxes: Readonly<Record<string, Box>>;
  witnessed: TrailEntry[];
  /** The book these changes are to; null: the work is no change of the book in this workbook. */
  agreed: Agreed | null;
}

/** A book, told by what it has otherwise than the work. */
interface Agreed {
  frame: Partial<PlanFrame>;
  groups: WorkerGroup[];
  /** Ids of groups the book does not have. */
  added: string[];
}

/** Microsoft names no limit for document settings; a plan of a thousand groups needs less than half of this. */
export const MOST_CHARACTERS = 1_000_000;

type Kept = Pick<PaneState, "frame" | "groups" | "boxes" | "book" | "linked" | "parked" | "witnessed">;

/** What would be lost if the pane went now, or null. */
export function unwrittenOf(state: Kept, at: string): Unwritten | null {
  const { frame, groups, linked } = state.frame ? { ...state, frame: state.frame } : (state.parked ?? nothing);
  const plan = planOf({ frame, groups });
  if (!frame || !plan) return null;
  const boxes = state.frame ? Object.fromEntries(Object.entries(state.boxes).filter(([, box]) => box.problem)) : {};
  const typed = Object.fromEntries(
    groups.filter(({ unread }) => Object.keys(unread).length > 0).map((draft) => [draft.group.id, unreadTexts(draft)]),
  );
  const book = linked && state.book ? lastAgreed(state.book, groups) : null;
  const isTyped = Object.keys(typed).length + Object.keys(boxes).length > 0;
  if (book && !isTyped && state.witnessed.length === 0 && sameValue(plan, book)) return null;
  return {
    version: 1,
    at,
    frame,
    groups: plan.groups,
    typed,
    boxes,
    witnessed: state.witnessed,
    agreed: book && agreedWith(book, plan),
  };
}

const nothing = { frame: null, groups: [], linked: false };

const unreadTexts = ({ typed, unread }: DraftGroup): Partial<Record<TextField, string>> =>
  Object.fromEntries(TEXT_FIELDS.filter((field) => unread[field]).map((field) => [field, typed[field] ?? ""]));

/** The book, with what was held before in cells that cannot be read; groups without any stay the same objects. */
function lastAgreed(book: BudgetPlan, drafts: readonly DraftGroup[]): BudgetPlan {
  const told = drafts.filter(({ inSheet }) => inSheet.length > 0);
  if (told.length === 0) return book;
  const held = new Map(told.map((draft) => [draft.group.id, heldBefore(draft)]));
  const groups = book.groups.map((group) => (held.has(group.id) ? { ...group, ...held.get(group.id) } : group));
  return { ...book, groups };
}

function agreedWith(book: BudgetPlan, plan: BudgetPlan): Agreed {
  const { groups: bookGroups, ...bookFrame } = book;
  const here = new Map(plan.groups.map((group) => [group.id, group]));
  const there = new Set(bookGroups.map((group) => group.id));
  const frame = Object.fromEntries(
    Object.entries(bookFrame).filter(([key, value]) => !sameValue(value, plan[key as keyof BudgetPlan])),
  );
  return {
    frame,
    groups: bookGroups.filter((group) => !sameValue(group, here.get(group.id))),
    added: plan.groups.map(({ id }) => id).filter((id) => !there.has(id)),
  };
}

/** The book the work was a change of. */
export function agreedBook({ frame, groups, agreed }: Unwritten): BudgetPlan | null {
  if (!agreed) return null;
  const other = new Map(agreed.groups.map((group) => [group.id, group]));
  const shared = groups.filter(({ id }) => !agreed.added.includes(id));
  const ids = new Set(shared.map(({ id }) => id));
  return {
    ...frame,
    ...agreed.frame,
    groups: [
      ...shared.map((group) => other.get(group.id) ?? group),
      ...agreed.groups.filter((group) => !ids.has(group.id)),
    ],
  };
}

/** Whether there is nothing to decide: the cells hold all of it, only the trail of what was changed there waits to be written. */
export function isInBook(work: Unwritten, inBook: BudgetPlan | null): boolean {
  return work.agreed !== null && [agreedBook(work), inBook].some((book) => book !== null && isAllIn(work, book));
}

/** Whether a book holds all of the work. Writing adds to the trail; what was written all the same is in the book. */
export function isAllIn(work: Unwritten, book: BudgetPlan): boolean {
  const isTyped = Object.keys(work.typed).length + Object.keys(work.boxes).length > 0;
  const plan = { ...work.frame, groups: work.groups, trail: null };
  return !isTyped && sameValue(plan, { ...book, trail: null });
}

/** The groups as they stood in the pane, unreadable text included. */
export function draftsOf({ frame, groups, typed }: Unwritten, law: Law): DraftGroup[] {
  return groups.map((group) =>
    Object.entries(typed[group.id] ?? {}).reduce(
      (draft, [field, text]) => typeInto(draft, field as TextField, text, frame.year, law),
      draftOf(group, frame.year, law),
    ),
  );
}

/** Kept work read back; null for none, and for what another version kept or something else damaged. */
export function readUnwritten(kept: unknown): Unwritten | null {
  const work = kept as Partial<Unwritten> | null;
  const isOurs =
    typeof work === "object" &&
    work?.version === 1 &&
    typeof work.at === "string" &&
    typeof work.frame === "object" &&
    typeof work.frame?.year === "number" &&
    typeof work.frame.region?.name === "string" &&
    [work.groups, work.frame.funds, work.frame.scenarios, work.witnessed].every(Array.isArray) &&
    [work.typed, work.boxes].every((part) => typeof part === "object" && part !== null);
  return isOurs ? (work as Unwritten) : null;
}
