import type { Fund, WorkerGroup } from "../../../budget/plan";
import { sameValue } from "../../../budget/sameValue";
import type { Law } from "../../../law/parameter";
import { dropBoxes } from "../boxes";
import { chooseIn, type DraftGroup } from "../draft";
import type { PaneState } from "../state";

/** A change of many groups, a list that was pasted, or a fund that was removed, for one step back. */
export interface ManyStep {
  kind: "changed" | "added";
  /** By id; an added group was not there before. */
  drafts: Readonly<Record<string, { before: DraftGroup | null; after: DraftGroup }>>;
  /** Funds that came with a pasted list. */
  addedFunds: readonly string[];
  /** With it went what it paid of the groups. */
  removedFund: { fund: Fund; position: number } | null;
}

/** The same change for several groups, remembered for one step back. */
export function withManyChanged(
  state: PaneState,
  changes: Readonly<Record<string, Partial<WorkerGroup>>>,
  year: number,
  law: Law,
): PaneState {
  const drafts: Record<string, { before: DraftGroup; after: DraftGroup }> = {};
  let { boxes } = state;
  const groups = state.groups.map((before) => {
    const change = changes[before.group.id];
    if (!change) return before;
    const after = chooseIn(before, change, year, law);
    drafts[before.group.id] = { before, after };
    // What was typed about a division or an account that is another now would contradict it.
    if ("split" in change) boxes = dropBoxes(boxes, `split.${before.group.id}`);
    if ("accounts" in change) boxes = dropBoxes(boxes, `account.${before.group.id}`);
    return after;
  });
  return { ...state, groups, boxes, manyStep: { kind: "changed", drafts, addedFunds: [], removedFund: null } };
}

/** Groups of a pasted list at the end of the plan, with the funds their names call for. */
export function withManyAdded(state: PaneState, added: readonly DraftGroup[], funds: readonly Fund[]): PaneState {
  if (!state.frame) return state;
  const drafts = Object.fromEntries(added.map((after) => [after.group.id, { before: null, after }]));
  return {
    ...state,
    frame: { ...state.frame, funds: [...state.frame.funds, ...funds] },
    groups: [...state.groups, ...added],
    manyStep: { kind: "added", drafts, addedFunds: funds.map(({ id }) => id), removedFund: null },
  };
}

/** A fund goes, and groups lose what it paid, as `changes` says. */
export function withFundRemoved(
  state: PaneState,
  id: string,
  changes: Readonly<Record<string, Partial<WorkerGroup>>>,
  { year, law }: { year: number; law: Law },
): PaneState {
  const { frame } = state;
  const position = frame?.funds.findIndex((fund) => fund.id === id) ?? -1;
  const fund = frame?.funds[position];
  if (!frame || !fund) return state;
  const changed = withManyChanged(state, changes, year, law);
  return {
    ...changed,
    frame: { ...frame, funds: frame.funds.filter((other) => other !== fund) },
    boxes: dropBoxes(changed.boxes, `fund.${id}`),
    manyStep: { ...changed.manyStep!, removedFund: { fund, position } },
  };
}

/** One step back: what was changed since in other fields of these groups stays. */
export function withoutManyStep(state: PaneState, year: number, law: Law): PaneState {
  const { manyStep: step, frame } = state;
  if (!step || !frame) return state;
  let { boxes } = state;
  const groups = state.groups.flatMap((draft) => {
    const { id } = draft.group;
    const entry = step.drafts[id];
    if (!entry) return [draft];
    if (entry.before) return [takeBack(draft, entry.before, entry.after, year, law)];
    boxes = dropBoxes(dropBoxes(boxes, `split.${id}`), `account.${id}`);
    return [];
  });
  const isUsed = (id: string) =>
    groups.some(({ group }) => group.fund === id || group.split?.some((part) => part.fund === id));
  const funds = withFund(
    frame.funds.filter(({ id }) => !step.addedFunds.includes(id) || isUsed(id)),
    step.removedFund,
  );
  const open = groups.some(({ group }) => group.id === state.open) ? state.open : null;
  return { ...state, frame: { ...frame, funds }, groups, boxes, open, manyStep: null };
}

/** A removed fund where it stood; nothing where the sheet brought it back in the meantime. */
function withFund(funds: readonly Fund[], removed: ManyStep["removedFund"]): Fund[] {
  if (!removed || funds.some(({ id }) => id === removed.fund.id)) return [...funds];
  return [...funds.slice(0, removed.position), removed.fund, ...funds.slice(removed.position)];
}

function takeBack(now: DraftGroup, before: DraftGroup, after: DraftGroup, year: number, law: Law): DraftGroup {
  if (now === after) return before;
  const fields = (Object.keys({ ...before.group, ...after.group }) as (keyof WorkerGroup)[]).filter(
    (field) => !sameValue(before.group[field], after.group[field]),
  );
  return chooseIn(now, Object.fromEntries(fields.map((field) => [field, before.group[field]])), year, law);
}
