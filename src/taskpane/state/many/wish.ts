import { WORKER_PARTS, type Fund } from "../../../budget/plan";
import { PAYER_OF_FUND } from "../../../law/fundKinds";
import type { Problem } from "../../../law/problem";
import { PAYERS, PROGRAMS, type Program } from "../../../law/terms";
import { readField } from "../fields";
import { readAccount, readShare } from "../readings";
import { COVERED, type ManyWish } from "./change";
import { NONE } from "./found";

/** What a person chose and typed, as it stands in the boxes; "" leaves the groups as they are. */
export interface WishForm {
  /** Id of a fund, or `NONE`: nobody is named. */
  fund: string;
  /** What that fund bears, or the first of each group, in percent. */
  share: string;
  /** Id of the fund that bears the rest. */
  second: string;
  payer: string;
  first: string;
  last: string;
  base: string;
  workerPart: string;
  /** Id of a coverage figure, or `NONE`. */
  figure: string;
  covered: string;
  accounts: Partial<Record<Program, string>>;
}

export const EMPTY_WISH: WishForm = {
  fund: "",
  share: "",
  second: "",
  payer: "",
  first: "",
  last: "",
  base: "",
  workerPart: "",
  figure: "",
  covered: "",
  accounts: {},
};

/** Reads the boxes. What cannot be read is a problem by box ("base", "JKK") and wishes nothing. */
export function readWish(
  form: WishForm,
  funds: readonly Fund[],
): { wish: ManyWish; problems: Partial<Record<string, Problem>> } {
  const problems: Partial<Record<string, Problem>> = {};
  const wish: ManyWish = {};
  if (form.fund !== "") wish.fund = funds.find(({ id }) => id === form.fund) ?? null;
  const share = readShare(form.share);
  if ("problem" in share) problems.share = share.problem;
  else if (share.value !== null)
    wish.share = { of: share.value, rest: funds.find(({ id }) => id === form.second) ?? null };
  const decided = wish.fund && PAYER_OF_FUND[wish.fund.kind];
  const payer = PAYERS.find((one) => one === form.payer);
  if (payer && !decided) wish.payer = payer;
  if (form.first !== "") wish.first = Number(form.first);
  if (form.last !== "") wish.last = Number(form.last);
  const workerPart = WORKER_PARTS.find((part) => part === form.workerPart);
  if (workerPart) wish.workerPart = workerPart;
  if (form.figure !== "") wish.figure = form.figure === NONE ? null : form.figure;
  const covered = COVERED.find((one) => one === form.covered);
  if (covered) wish.covered = covered;
  const base = readField("base", form.base);
  if ("problem" in base) problems.base = base.problem;
  else if (typeof base.value === "number") wish.base = base.value;
  for (const program of PROGRAMS) {
    const code = readAccount(form.accounts[program] ?? "");
    if ("problem" in code) problems[program] = code.problem;
    else if (code.value !== null) wish.accounts = { ...wish.accounts, [program]: code.value };
  }
  return { wish, problems };
}
