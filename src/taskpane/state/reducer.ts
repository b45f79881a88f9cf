import type { BudgetPlan } from "../../budget/plan";
import { CODE_LETTERS, freshCode } from "../../budget/freshCode";
import type { PlanReading } from "../../excel/door";
import type { Law } from "../../law/parameter";
import { trailTexts } from "../../texts/pane/trail";
import { dropBoxes, moveBoxesUp } from "./boxes";
import { chooseIn, commitField, draftOf, typeInto, type DraftGroup } from "./draft";
import { followGroups, readGroups, writtenOver } from "./follow";
import { sameValue } from "../../budget/sameValue";
import { withFundRemoved, withManyAdded, withManyChanged, withoutManyStep } from "./many/undo";
import { isMixture, noticeAfterEdit, noticeAfterFollowing, noticeOfPart, noticeOfWriting } from "./notices";
import { inOtherYear } from "./otherYear";
import { initialState, type Action, type PaneState, type PlanFrame } from "./state";
import { takeOver } from "./takeOver";
import { changesBetween, entriesOf } from "./trail";
import { agreedBook, draftsOf, type Unwritten } from "./unwritten";

/** The reducer of the pane under a given law. Pure: the same state and action give the same state. */
export function reducerUnder(law: Law): (state: PaneState, action: Action) => PaneState {
  const reduce = reducePlan(law);
  return (state, action) => {
    let next = reduce(state, action);
    if (EDITS.has(action.type)) next = { ...next, edits: state.edits + 1, notice: noticeAfterEdit(next.notice) };
    // What was found out about one book says nothing about the next.
    return next.book === state.book ? next : { ...next, comparison: { kind: "pending" } };
  };
}

/** What a person does to the plan here; the rest is looking, or comes from the sheet. */
const EDITS: ReadonlySet<Action["type"]> = new Set([
  "start",
  "leave",
  "comeBack",
  "region",
  "year",
  "addGroup",
  "copyGroup",
  "removeGroup",
  "restoreGroup",
  "moveGroup",
  "typed",
  "chosen",
  "chosenForAll",
  "changedMany",
  "addedMany",
  "removeFund",
  "undoMany",
  "boxTyped",
  "tookFromBook",
  "frame",
]);

function reducePlan(law: Law) {
  return function reduce(state: PaneState, action: Action): PaneState {
    const year = state.frame?.year ?? 0;
    const onGroup = (id: string, change: (draft: DraftGroup) => DraftGroup): PaneState => ({
      ...state,
      groups: state.groups.map((draft) => (draft.group.id === id ? change(draft) : draft)),
    });

    switch (action.type) {
      case "language":
        return { ...state, language: action.language };
      case "task":
        return { ...state, task: action.task };
      case "start": {
        const groups = action.plan.groups.map((group) => draftOf(group, action.plan.year, law));
        return { ...state, ...fresh, frame: frameOf(action.plan), groups, linked: false, parked: null };
      }
      case "found":
        return { ...state, book: action.reading.plan, newer: action.reading.newer };
      case "openBook":
        return openBook(state, action.reading, law);
      case "leave":
        return {
          ...state,
          ...fresh,
          frame: null,
          groups: [],
          linked: false,
          parked: state.frame && { frame: state.frame, groups: state.groups, linked: state.linked },
        };
      case "comeBack":
        return state.parked ? { ...state, ...fresh, ...state.parked, parked: null } : state;
      case "region":
        return withFrame(state, (frame) => ({
          ...frame,
          region: frame.region.name === action.name ? frame.region : { code: null, name: action.name, source: null },
        }));
      case "year":
        return action.year === year ? state : inOtherYear(state, action.year, law);
      case "addGroup":
        return {
          ...withFrame(state, (frame) => ({ ...frame, funds: action.funds ?? frame.funds })),
          groups: [...state.groups, draftOf(action.group, year, law)],
          open: action.group.id,
        };
      case "copyGroup":
        return copyGroup(state, action.id, action.name, law);
      case "removeGroup": {
        const position = state.groups.findIndex((draft) => draft.group.id === action.id);
        const draft = state.groups[position];
        if (!draft) return state;
        return {
          ...state,
          groups: state.groups.filter((other) => other !== draft),
          boxes: dropBoxes(dropBoxes(state.boxes, `split.${action.id}`), `account.${action.id}`),
          open: state.open === action.id ? null : state.open,
          removed: [...state.removed, { draft, position }],
        };
      }
      case "restoreGroup": {
        const last = state.removed.at(-1);
        if (!last) return state;
        const groups = [...state.groups];
        groups.splice(last.position, 0, last.draft);
        return { ...state, groups, removed: state.removed.slice(0, -1) };
      }
      case "moveGroup": {
        const from = state.groups.findIndex((draft) => draft.group.id === action.id);
        const to = from + action.by;
        if (from < 0 || to < 0 || to >= state.groups.length) return state;
        const groups = [...state.groups];
        groups.splice(to, 0, ...groups.splice(from, 1));
        return { ...state, groups };
      }
      case "openGroup":
        return { ...state, open: action.id };
      case "typed":
        return onGroup(action.id, (draft) => typeInto(draft, action.field, action.text, year, law));
      case "committed":
        return onGroup(action.id, (draft) => commitField(draft, action.field, year, law));
      case "chosen":
        return onGroup(action.id, (draft) => chooseIn(draft, action.change, year, law));
      case "chosenForAll":
        return {
          ...state,
          groups: state.groups.map((draft) => {
            const change = action.changes[draft.group.id];
            return change ? chooseIn(draft, change, year, law) : draft;
          }),
        };
      case "changedMany":
        return withManyChanged(state, action.changes, year, law);
      case "addedMany":
        return withManyAdded(state, action.drafts, action.funds);
      case "removeFund":
        return withFundRemoved(state, action.id, action.changes, { year, law });
      case "undoMany":
        return withoutManyStep(state, year, law);
      case "boxTyped":
        return { ...state, boxes: { ...state.boxes, [action.key]: { text: action.text, problem: action.problem } } };
      case "boxLeft": {
        if (!state.boxes[action.key] || state.boxes[action.key]?.problem) return state;
        const { [action.key]: _, ...boxes } = state.boxes;
        return { ...state, boxes };
      }
      case "boxesGone": {
        const { about, place } = action;
        const boxes = place === undefined ? dropBoxes(state.boxes, about) : moveBoxesUp(state.boxes, about, place);
        return { ...state, boxes };
      }
      case "openFund":
        return { ...state, openFund: action.id };
      case "openScenario":
        return { ...state, openScenario: action.id };
      case "tookFromBook":
        return onGroup(action.id, (draft) => {
          const conflict = draft.conflicts.find((other) => other.field === action.field);
          return conflict ? chooseIn(draft, { [conflict.field]: conflict.inBook }, year, law) : draft;
        });
      case "frame":
        return withFrame(state, (frame) => ({ ...frame, ...action.change }));
      case "followed":
        return witness(state, follow(state, action.reading, law), action);
      case "keeping":
        return state.keeping === action.keeping ? state : { ...state, keeping: action.keeping };
      case "offer":
        return { ...state, offered: action.work };
      case "discard":
        return { ...state, offered: null };
      case "resume":
        return state.offered ? resume(state, state.offered, action, law) : state;
      case "whatif":
        return { ...state, whatif: { ...state.whatif, ...action.change } };
      case "told":
        return { ...state, notice: action.notice };
      case "compared":
        return action.book === state.book ? { ...state, comparison: action.comparison } : state;
      case "laidOut": {
        const { groups, scenarios } = action.plan;
        const drafts = new Map(state.groups.map((draft) => [draft.group.id, draft]));
        return {
          ...withFrame(state, (frame) => ({ ...frame, scenarios })),
          groups: groups.map((group) => drafts.get(group.id) ?? draftOf(group, year, law)),
          open: groups.some(({ id }) => id === state.open) ? state.open : null,
        };
      }
      case "written":
        return {
          ...withFrame(state, (frame) => ({ ...frame, trail: action.plan.trail })),
          groups: writtenOver(state.groups, action.plan),
          book: action.plan,
          linked: true,
          removed: [],
          manyStep: null,
          witnessed: [],
          notice: noticeOfWriting(action.outcome),
        };
    }
  };
}

const fresh: Pick<
  PaneState,
  | "open"
  | "openFund"
  | "openScenario"
  | "boxes"
  | "sheetProblems"
  | "repaired"
  | "removed"
  | "setAside"
  | "manyStep"
  | "task"
  | "witnessed"
  | "whatif"
> = {
  open: null,
  openFund: null,
  openScenario: null,
  boxes: {},
  witnessed: [],
  sheetProblems: [],
  repaired: [],
  removed: [],
  setAside: null,
  manyStep: null,
  task: "compose",
  whatif: initialState.whatif,
};

function frameOf(plan: BudgetPlan): PlanFrame {
  const { groups: _, ...frame } = plan;
  return frame;
}

const withFrame = (state: PaneState, change: (frame: PlanFrame) => PlanFrame): PaneState =>
  state.frame ? { ...state, frame: change(state.frame) } : state;

const sheetNews = (reading: PlanReading) => ({
  // What concerns a group stands at its row; all else, funds and scenarios included, in the list above.
  sheetProblems: reading.problems.filter(({ row, of = "group" }) => row === null || of !== "group"),
  repaired: reading.repaired,
  newer: reading.newer,
});

function openBook(state: PaneState, reading: PlanReading, law: Law): PaneState {
  return {
    ...state,
    ...fresh,
    frame: frameOf(reading.plan),
    groups: readGroups(reading, law),
    book: reading.plan,
    linked: true,
    parked: null,
    notice: reading.newer ? { kind: "newer" } : noticeOfPart(reading),
    ...sheetNews(reading),
  };
}

/** The sheet changed. A draft that is not the book's only learns that the book is another one now. */
function follow(state: PaneState, reading: PlanReading, law: Law): PaneState {
  if (!state.frame || !state.linked || !state.book) return { ...state, book: reading.plan, newer: reading.newer };
  // The total that was compared before was that of other sheets.
  if (isMixture(reading))
    return { ...state, ...sheetNews(reading), comparison: { kind: "unknown", why: "unfinished" } };
  const agreed = state.book;
  const theirs = frameOf(reading.plan);
  const frame = { ...state.frame };
  for (const key of Object.keys(theirs) as (keyof PlanFrame)[])
    if (sameValue(state.frame[key], agreed[key])) takeOver(frame, key, theirs);
  const groups = followGroups(agreed.groups, state.groups, reading, law);
  const here = (id: string | undefined) => groups.some((draft) => draft.group.id === id);
  return {
    ...state,
    frame,
    groups,
    open: here(state.open ?? undefined) ? state.open : null,
    // A removed group that was changed in the sheet since is back: there is nothing to undo.
    removed: state.removed.filter(({ draft }) => !here(draft.group.id)),
    book: reading.plan,
    ...sheetNews(reading),
  };
}

/** Kept work is taken up where it was left; what the sheet says otherwise since is followed like any change of it. */
function resume(
  state: PaneState,
  work: Unwritten,
  { reading, at }: Extract<Action, { type: "resume" }>,
  law: Law,
): PaneState {
  const agreed = reading && agreedBook(work);
  const taken: PaneState = {
    ...state,
    ...fresh,
    frame: work.frame,
    groups: draftsOf(work, law),
    boxes: work.boxes,
    witnessed: work.witnessed,
    book: agreed ?? reading?.plan ?? null,
    linked: Boolean(agreed),
    parked: null,
    offered: null,
    notice: reading && noticeOfPart(reading),
    newer: reading?.newer ?? false,
  };
  if (!agreed) return taken;
  // What a writing that was cut off changed was typed here, and its rows of the trail are among its inputs.
  const seen = noticeOfPart(reading) ? null : at;
  return witness(taken, follow(taken, reading, law), { type: "followed", reading, at: seen });
}

/** What a person changed in the sheet is told, and kept for the trail. Decided here, where nothing can come in between. */
function witness(state: PaneState, next: PaneState, { reading, at }: Extract<Action, { type: "followed" }>): PaneState {
  if (at === null || !state.frame || !state.linked || !state.book) return next;
  if (isMixture(reading)) return { ...next, notice: noticeOfPart(reading) };
  const changes = changesBetween(state.book, reading.plan, state.language);
  const seen = entriesOf(changes, at, trailTexts[state.language].inSheet);
  return {
    ...next,
    witnessed: [...state.witnessed, ...seen],
    notice: noticeAfterFollowing(state.notice, state.book, reading),
  };
}

function copyGroup(state: PaneState, id: string, name: string, law: Law): PaneState {
  const position = state.groups.findIndex((draft) => draft.group.id === id);
  const original = state.groups[position];
  if (!original || !state.frame) return state;
  const group = { ...original.group, name, id: freshGroupId(state) };
  const groups = [...state.groups];
  groups.splice(position + 1, 0, draftOf(group, state.frame.year, law));
  return { ...state, groups, open: group.id };
}

/** Where a group's code may stand already. */
export type CodesTaken = Pick<PaneState, "groups" | "book" | "frame" | "removed">;

/**
 * Ids of groups in the book count as taken too: a removed row must not be taken for a changed one. So do those of groups
 * that may come back, and those that scenarios name: what they changed of a removed group would be changed of the new one.
 */
export const freshGroupId = (state: CodesTaken): string => freshCode(CODE_LETTERS.group, groupIdsTaken(state));

export const groupIdsTaken = (state: CodesTaken): string[] => [
  ...[...state.groups, ...state.removed.map(({ draft }) => draft)].map((draft) => draft.group.id),
  ...(state.book?.groups ?? []).map((group) => group.id),
  ...(state.book?.adopted?.groups ?? []).map((group) => group.id),
  ...(state.frame?.scenarios ?? []).flatMap(({ overrides }) => overrides.map(({ id }) => id)),
];
