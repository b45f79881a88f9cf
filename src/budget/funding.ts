import { LAW } from "../law/baseline";
import { PAYER_OF_FUND } from "../law/fundKinds";
import { monthOf, monthText, type Month } from "../law/month";
import type { Law } from "../law/parameter";
import type { Problem } from "../law/problem";
import { findRule } from "../law/rule";
import type { Payer, Program } from "../law/terms";
import type { Budget } from "./budget";
import { payersIn, splitAmount, splitProblems } from "./fundParts";
import { sumGroups } from "./sumGroups";
import type { Rupiah } from "./money";
import type { BudgetPlan, Fund, WorkerGroup } from "./plan";
import { budgetProblem } from "./problem";

interface FundMonthBudget {
  month: Month;
  cost: Rupiah;
  /** What the ceiling still holds after this month; negative = missing. null without a ceiling. */
  left: Rupiah | null;
}

/** A fund against everything it is named to pay in the year. */
export interface FundBudget {
  fund: Fund;
  /** Ceiling of the year as entered; null = none entered. */
  ceiling: Rupiah | null;
  /** The part of the ceiling contributions may take (earmark, cut to whole rupiah). */
  available: Rupiah | null;
  cost: Rupiah;
  left: Rupiah | null;
  missing: Rupiah;
  /** First month the ceiling does not cover. */
  exhaustedIn: Month | null;
  /** January to December. */
  months: FundMonthBudget[];
}

/** One group's cost on one fund; `fund` null: nobody pays it. */
interface GroupFunding {
  group: WorkerGroup;
  fund: Fund | null;
  total: Rupiah;
  /** Twelve amounts, January first. */
  months: Rupiah[];
}

export interface Funding {
  funds: FundBudget[];
  /** Group × fund, only pairs that carry money. */
  groups: GroupFunding[];
  /** Cost nobody pays. */
  unfunded: Rupiah;
  problems: Problem[];
}

/**
 * Sets the year's cost against the funds, group by group and month by month. Costs go where the plan says; a month in
 * which the named fund cannot pay is nobody's cost, so that a shortfall never hides.
 * @param budget the sums of the same plan and law, if at hand
 */
export function computeFunding(plan: BudgetPlan, law: Law = LAW, budget: Budget = sumGroups(plan, law)): Funding {
  const problems: Problem[] = [];
  const pairs = new Map<string, GroupFunding>();
  for (const { group, outcome } of budget.groups) {
    if (!outcome.ok) continue;
    problems.push(...groupProblems(plan, group, law));
    for (const { month, total } of outcome.value.months) {
      if (total === 0) continue;
      const payers = payersIn(group, month);
      const amounts = splitAmount(
        total,
        payers.map(({ share }) => share),
      );
      payers.forEach(({ fund: id }, index) => {
        const named = plan.funds.find((fund) => fund.id === id) ?? null;
        const fund = named && canPay(named, month) ? named : null;
        const amount = amounts[index]!;
        if (named && !fund)
          problems.push(
            budgetProblem(
              "fund_cannot_pay",
              { name: group.name, fund: named.name, month: monthText(month), amount },
              "fund",
            ),
          );
        book(pairs, group, fund, month - monthOf(plan.year, 1), amount);
      });
    }
  }
  const groups = [...pairs.values()];
  const funds = plan.funds.map((fund) => fundBudget(fund, plan.year, groups, problems));
  const unfunded = groups.filter(({ fund }) => fund === null).reduce((sum, { total }) => sum + total, 0);
  return { funds, groups, unfunded, problems };
}

const canPay = ({ firstMonth, lastMonth }: Fund, month: Month): boolean =>
  (firstMonth === null || firstMonth <= month) && (lastMonth === null || month <= lastMonth);

function book(
  pairs: Map<string, GroupFunding>,
  group: WorkerGroup,
  fund: Fund | null,
  index: number,
  amount: Rupiah,
): void {
  const key = `${group.id}|${fund?.id ?? ""}`;
  let pair = pairs.get(key);
  if (!pair) pairs.set(key, (pair = { group, fund, total: 0, months: Array.from({ length: 12 }, () => 0) }));
  pair.total += amount;
  pair.months[index]! += amount;
}

function groupProblems(plan: BudgetPlan, group: WorkerGroup, law: Law): Problem[] {
  const { name } = group;
  const parts = group.split ?? [];
  const ids = parts.length > 0 ? parts.map(({ fund }) => fund) : group.fund === null ? [] : [group.fund];
  if (ids.length === 0) return [budgetProblem("group_without_fund", { name }, "fund")];
  const first = Math.max(group.first, monthOf(plan.year, 1));
  const problems = splitProblems(group, first, Math.min(group.last, monthOf(plan.year, 12)));
  problems.push(...payerProblems(plan, group, ids, law));
  for (const id of new Set(ids)) {
    const fund = plan.funds.find((known) => known.id === id);
    if (!fund) problems.push(budgetProblem("fund_unknown", { name, fund: id }, "fund"));
    else if (!isEligible(fund, group))
      problems.push(budgetProblem("fund_not_eligible", { name, fund: fund.name }, "fund"));
  }
  return problems;
}

/** The kind of a fund decides who pays in the sense of the law; a group has one payer, and so one kind of fund. */
function payerProblems(plan: BudgetPlan, group: WorkerGroup, ids: readonly string[], law: Law): Problem[] {
  const { name, payer } = group;
  const named = ids.flatMap((id) => plan.funds.find((fund) => fund.id === id) ?? []);
  const decided = named.flatMap((fund) => {
    const by = PAYER_OF_FUND[fund.kind];
    return by ? [{ fund: fund.name, by }] : [];
  });
  const [first] = decided;
  if (!first) return [];
  const other = decided.find(({ by }) => by !== first.by && payDifferently(group, plan.year, law, first.by, by));
  if (other) return [budgetProblem("payers_of_funds_differ", { name, fund: first.fund, other: other.fund }, "split")];
  if (!payer || decided.some(({ by }) => by === payer)) return [];
  const data = { name, fund: first.fund, payer, expected: first.by };
  return [budgetProblem("payer_contradicts_fund", data, "payer")];
}

/** Does some month of the year have a relief for one of two payers and not for the other? */
function payDifferently(group: WorkerGroup, year: number, law: Law, one: Payer, other: Payer): boolean {
  const { segment, risk, sector } = group;
  const reliefOf = (program: Program, month: Month, payer: Payer): string => {
    const rule = findRule(law, { program, month, segment, risk, sector, payer });
    return rule.ok ? `${rule.value.relief.numerator}/${rule.value.relief.denominator}` : "";
  };
  const last = Math.min(group.last, monthOf(year, 12));
  for (let month = Math.max(group.first, monthOf(year, 1)); month <= last; month++)
    if (group.programs.some((program) => reliefOf(program, month, one) !== reliefOf(program, month, other)))
      return true;
  return false;
}

/** May the fund pay for the group? An open list admits everyone; it holds category codes, ids or names. */
export function isEligible({ eligible }: Fund, { id, name, category }: WorkerGroup): boolean {
  return (
    eligible == null ||
    eligible.length === 0 ||
    [id, name, category].some((key) => key !== null && eligible.includes(key))
  );
}

/** Ceiling of a year and the part contributions may take. */
function availableIn({ ceilings, earmark }: Fund, year: number): { ceiling: Rupiah | null; available: Rupiah | null } {
  const ceiling = ceilings[year] ?? null;
  if (ceiling === null || earmark === null) return { ceiling, available: ceiling };
  return { ceiling, available: Number((BigInt(ceiling) * BigInt(earmark)) / 100_000n) };
}

function fundBudget(fund: Fund, year: number, groups: readonly GroupFunding[], problems: Problem[]): FundBudget {
  const { ceiling, available } = availableIn(fund, year);
  const mine = groups.filter((pair) => pair.fund === fund);
  let cost = 0;
  let exhaustedIn: Month | null = null;
  const months = Array.from({ length: 12 }, (_, index): FundMonthBudget => {
    const month = monthOf(year, index + 1);
    const ofMonth = mine.reduce((sum, pair) => sum + pair.months[index]!, 0);
    cost += ofMonth;
    if (available !== null && cost > available) exhaustedIn ??= month;
    return { month, cost: ofMonth, left: available === null ? null : available - cost };
  });
  const missing = available === null ? 0 : Math.max(0, cost - available);
  if (ceiling === null && cost > 0)
    problems.push(budgetProblem("fund_without_ceiling", { fund: fund.name, year }, "ceilings"));
  if (exhaustedIn !== null)
    problems.push(
      budgetProblem("fund_exceeded", { fund: fund.name, missing, month: monthText(exhaustedIn) }, "ceilings"),
    );
  return {
    fund,
    ceiling,
    available,
    cost,
    left: available === null ? null : available - cost,
    missing,
    exhaustedIn,
    months,
  };
}
