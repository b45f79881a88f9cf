import { isContract } from "../../../budget/checkGroup";
import { isEligible } from "../../../budget/funding";
import type { Fund, WorkerGroup, WorkerPart } from "../../../budget/plan";
import { sameValue } from "../../../budget/sameValue";
import { PAYER_OF_FUND } from "../../../law/fundKinds";
import type { Law } from "../../../law/parameter";
import type { Problem } from "../../../law/problem";
import { PROGRAMS, type Payer, type Program } from "../../../law/terms";
import { chooseIn, type DraftGroup } from "../draft";

/** A number of its own for each group is no change for many: nobody, or everybody. */
export const COVERED = ["NOBODY", "EVERYBODY"] as const;
export type Covered = (typeof COVERED)[number];

/** What is set for many groups at once; what is absent stays as it is. */
export interface ManyWish {
  /** A fund pays all; null: nobody is named. */
  fund?: Fund | null;
  /**
   * Per 100,000 of what the fund bears, or of the group's own; another bears the rest: this one, or (null) that of the
   * group's two.
   */
  share?: { of: number; rest: Fund | null };
  payer?: Payer;
  first?: number;
  last?: number;
  /** Hundredths of a rupiah. */
  base?: number;
  workerPart?: WorkerPart;
  /** The coverage figure they add to; null: none is named. */
  figure?: string | null;
  /** How many of each are participants already. */
  covered?: Covered;
  accounts?: Partial<Record<Program, string>>;
}

/** Why a part of a wish is not for a group; the sentence is in the words of the pane. */
export type NotForGroup =
  | "fundNotEligible"
  | "notDivided"
  | "payerByFund"
  | "baseOfContract"
  | "workerPartUnknown"
  | "accountUnknown"
  | "madeWrong";

export interface LeftOut {
  group: WorkerGroup;
  why: NotForGroup;
  /** With "madeWrong": what would be wrong with the group. */
  problem?: Problem;
}

export interface ManyChange {
  /** Groups that would be another, before and after. */
  changed: { before: DraftGroup; after: DraftGroup }[];
  changes: Record<string, Partial<WorkerGroup>>;
  leftOut: LeftOut[];
  /** Chosen groups that are so already. */
  already: number;
}

/**
 * What a wish does to the chosen groups. A group keeps a field the wish is not for, and all of them where it would have
 * a problem it does not have now: both are told, none is silently passed over.
 */
export function changeMany(
  drafts: readonly DraftGroup[],
  wish: ManyWish,
  { funds, year, law }: { funds: readonly Fund[]; year: number; law: Law },
): ManyChange {
  const result: ManyChange = { changed: [], changes: {}, leftOut: [], already: 0 };
  for (const before of drafts) {
    const { group } = before;
    const { change, why } = changeOf(group, wish, funds);
    result.leftOut.push(...why.map((one) => ({ group, why: one })));
    const fields = Object.keys(change) as (keyof WorkerGroup)[];
    if (fields.every((field) => sameValue(group[field], change[field]) && !(field in before.unread))) {
      if (why.length === 0) result.already += 1;
      continue;
    }
    const after = chooseIn(before, change, year, law);
    const problem = after.problems.find((one) => !before.problems.some(({ code }) => code === one.code));
    if (problem) {
      result.leftOut.push({ group, why: "madeWrong", problem });
      continue;
    }
    result.changed.push({ before, after });
    result.changes[group.id] = change;
  }
  return result;
}

/** Nothing is wished. */
export const isNoWish = (wish: ManyWish): boolean => Object.values(wish).every((value) => value === undefined);

function changeOf(
  group: WorkerGroup,
  wish: ManyWish,
  funds: readonly Fund[],
): { change: Partial<WorkerGroup>; why: NotForGroup[] } {
  const change: Partial<WorkerGroup> = {};
  const why: NotForGroup[] = [];
  if (wish.fund !== undefined) {
    if (wish.fund && !isEligible(wish.fund, group)) why.push("fundNotEligible");
    else Object.assign(change, { fund: wish.fund?.id ?? null, split: null }, payerOf(wish.fund));
  }
  if (wish.share !== undefined && !why.includes("fundNotEligible")) {
    const split = divided({ ...group, ...change }, group.split, wish.share);
    if (typeof split === "string") why.push(split);
    else Object.assign(change, split);
  }
  if (wish.payer !== undefined && change.payer === undefined) {
    const { split, fund } = { ...group, ...change };
    const paying = split?.length ? split.map((part) => part.fund) : [fund];
    const decided = paying.map((id) => payerOf(funds.find((fund) => fund.id === id)).payer);
    if (decided.some((payer) => payer !== undefined && payer !== wish.payer)) why.push("payerByFund");
    else change.payer = wish.payer;
  }
  if (wish.first !== undefined) change.first = wish.first;
  if (wish.last !== undefined && !isContract(group)) change.last = wish.last;
  if (wish.base !== undefined) {
    if (isContract(group)) why.push("baseOfContract");
    else change.base = wish.base;
  }
  if (wish.workerPart !== undefined) {
    const isAsked = group.segment === "PU" && group.programs.some((program) => program === "JHT" || program === "JP");
    if (isAsked) change.workerPart = wish.workerPart;
    else why.push("workerPartUnknown");
  }
  if (wish.figure !== undefined) change.figure = wish.figure;
  if (wish.covered !== undefined) change.covered = wish.covered === "EVERYBODY" ? group.people : 0;
  if (wish.accounts !== undefined) {
    const codes = PROGRAMS.filter((program) => wish.accounts?.[program] && group.programs.includes(program));
    if (codes.length === 0) why.push("accountUnknown");
    else
      change.accounts = {
        ...group.accounts,
        ...Object.fromEntries(codes.map((program) => [program, wish.accounts![program]])),
      };
  }
  return { change, why };
}

/** A division by share: the second part fills to the whole. @param before how the group was divided until now */
function divided(
  group: WorkerGroup,
  before: WorkerGroup["split"],
  { of, rest }: NonNullable<ManyWish["share"]>,
): Partial<WorkerGroup> | NotForGroup {
  const [one, other] = before?.length === 2 ? before : [];
  const isPair = one && other && sameValue([one.first, one.last], [other.first, other.last]);
  // Parts of different months, or more than two, are no matter of one share.
  if (before?.length && !isPair && group.split) return "notDivided";
  const first = group.split?.[0]?.fund ?? group.fund;
  const second = rest?.id ?? other?.fund ?? null;
  if (of === WHOLE) return first === null ? "notDivided" : { fund: first, split: null };
  if (first === null || second === null || first === second) return "notDivided";
  if (rest && !isEligible(rest, group)) return "fundNotEligible";
  const months = group.split && one ? { first: one.first, last: one.last } : { first: null, last: null };
  return {
    split: [
      { fund: first, share: of, ...months },
      { fund: second, share: WHOLE - of, ...months },
    ],
  };
}

/** All of a cost, in the parts of a division. */
const WHOLE = 100_000;

function payerOf(fund: Fund | null | undefined): { payer?: Payer } {
  const payer = fund && PAYER_OF_FUND[fund.kind];
  return payer ? { payer } : {};
}
