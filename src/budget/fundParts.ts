import { monthText, type Month } from "../law/month";
import type { Problem } from "../law/problem";
import type { Rupiah } from "./money";
import type { FundPart, WorkerGroup } from "./plan";
import { budgetProblem } from "./problem";

const WHOLE = 100_000;

/** What each fund bears of a group in one month; `fund` null: nobody. */
export interface FundMonth {
  fund: string | null;
  /** per 100,000 of the month's cost */
  share: number;
}

/** Who pays for a group in a month. What the parts leave open is nobody's (`fund` null). */
export function payersIn(group: WorkerGroup, month: Month): FundMonth[] {
  const parts = group.split ?? [];
  if (parts.length === 0) return [{ fund: group.fund, share: WHOLE }];
  const paying = parts
    .filter((part) => covers(part, month) && part.share > 0)
    .map(({ fund, share }) => ({ fund, share }));
  const sum = paying.reduce((total, { share }) => total + share, 0);
  return sum < WHOLE ? [...paying, { fund: null, share: WHOLE - sum }] : paying;
}

const covers = ({ first, last }: FundPart, month: Month): boolean =>
  (first == null || first <= month) && (last == null || month <= last);

/**
 * An amount split by shares so that the parts always sum to it: each part is the difference of two rounded running
 * sums, so no rupiah is lost or made.
 * @example splitAmount(100, [33333, 66667]) // [33, 67]
 */
export function splitAmount(amount: Rupiah, shares: readonly number[]): Rupiah[] {
  if (shares.length === 1 && shares[0] === WHOLE) return [amount];
  const whole = BigInt(
    Math.max(
      WHOLE,
      shares.reduce((sum, share) => sum + share, 0),
    ),
  );
  let running = 0n;
  let paid = 0;
  return shares.map((share) => {
    running += BigInt(share);
    const reached = Number((BigInt(amount) * running * 2n + whole) / (whole * 2n));
    const part = reached - paid;
    paid = reached;
    return part;
  });
}

/** Shares out of range, and months whose parts do not make a whole. */
export function splitProblems(group: WorkerGroup, first: Month, last: Month): Problem[] {
  const { name } = group;
  const parts = group.split ?? [];
  const problems = parts
    .filter(({ share }) => !Number.isInteger(share) || share <= 0 || share > WHOLE)
    .map(({ fund, share }) => budgetProblem("split_share_invalid", { name, fund, share: share / 1000 }, "split"));
  if (parts.length === 0 || problems.length > 0) return problems;
  for (let month = first; month <= last; month++) {
    const sum = parts.filter((part) => covers(part, month)).reduce((total, { share }) => total + share, 0);
    if (sum === WHOLE) continue;
    return [budgetProblem("split_does_not_sum", { name, month: monthText(month), share: sum / 1000 }, "split")];
  }
  return [];
}
