import { PAYER_OF_FUND } from "../law/fundKinds";
import { monthOf, type Month } from "../law/month";
import type { Law } from "../law/parameter";
import type { Problem } from "../law/problem";
import { findRule } from "../law/rule";
import type { Payer, Program, SaidPayer } from "../law/terms";
import type { BudgetPlan, Fund, WorkerGroup } from "./plan";
import { budgetProblem } from "./problem";

/** Who pays a group in the sense of the law where this fund does; a kind that leaves it open says what the group says. */
export const payerThrough = (fund: Fund | undefined, group: WorkerGroup): SaidPayer =>
  (fund && PAYER_OF_FUND[fund.kind]) ?? group.payer;

/** The funds named for a group, each once, in the order in which they are named. */
export function fundsNamed(group: WorkerGroup): string[] {
  const parts = group.split ?? [];
  const ids = parts.length > 0 ? parts.map(({ fund }) => fund) : group.fund === null ? [] : [group.fund];
  return [...new Set(ids)];
}

/** The funds a group names whose kind says who pays, in the order in which they are named. */
const decidedBy = (funds: readonly Fund[], group: WorkerGroup): { fund: string; by: Payer }[] =>
  fundsNamed(group).flatMap((id) => {
    const fund = funds.find((one) => one.id === id);
    const by = fund && PAYER_OF_FUND[fund.kind];
    return by ? [{ fund: fund.name, by }] : [];
  });

/**
 * Who pays by the kinds of the funds a group names, the first that says it; null where none does. The fund of a group
 * whose split names none that says it stands in, as it does in a book.
 */
export const payerOfFunds = (funds: readonly Fund[], group: WorkerGroup): Payer | null =>
  (decidedBy(funds, group)[0] ?? decidedBy(funds, { ...group, split: null })[0])?.by ?? null;

/** The kind of a fund decides who pays; a group that names another payer than any of its funds contradicts itself. */
export function payerProblems(plan: Pick<BudgetPlan, "funds">, group: WorkerGroup): Problem[] {
  const { name, payer } = group;
  const decided = decidedBy(plan.funds, group);
  const [first] = decided;
  if (!first || !payer || decided.some(({ by }) => by === payer)) return [];
  const data = { name, fund: first.fund, payer, expected: first.by };
  return [budgetProblem("payer_contradicts_fund", data, "payer")];
}

/** Does some month of the year have a relief for one of these payers and not for another? */
export function payDifferently(group: WorkerGroup, year: number, law: Law, payers: readonly SaidPayer[]): boolean {
  const [one, ...others] = new Set(payers);
  if (one === undefined || others.length === 0) return false;
  const { segment, risk, sector } = group;
  const reliefOf = (program: Program, month: Month, payer: SaidPayer): string => {
    const rule = findRule(law, { program, month, segment, risk, sector, payer });
    return rule.ok ? `${rule.value.relief.numerator}/${rule.value.relief.denominator}` : "";
  };
  const last = Math.min(group.last, monthOf(year, 12));
  for (let month = Math.max(group.first, monthOf(year, 1)); month <= last; month++)
    for (const program of group.programs) {
      const relief = reliefOf(program, month, one);
      if (others.some((other) => reliefOf(program, month, other) !== relief)) return true;
    }
  return false;
}
