import { LAW } from "../law/baseline";
import { monthOf, monthText, type Month } from "../law/month";
import type { Law } from "../law/parameter";
import type { Problem } from "../law/problem";
import type { Budget } from "./budget";
import { fundsNamed, payerProblems } from "./fundPayers";
import { payersIn, splitAmount, splitProblems, type FundMonth } from "./fundParts";
import { linesOf } from "./groupInPlan";
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
    problems.push(...groupProblems(plan, group));
    const charged = linesOf(group, outcome.value).flatMap((line) =>
      line.budget.months.map(({ month, total }) => ({ line: line.group, month, total })),
    );
    for (const { line, month, total } of charged) {
      if (total === 0) continue;
      const payers = payersIn(line, month);
      const amounts = splitAmount(
        total,
        payers.map(({ share }) => share),
      );
      payers.forEach(({ fund: id }, index) => {
        const named = fundNamed(plan, id);
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

const fundNamed = ({ funds }: BudgetPlan, id: string | null): Fund | null =>
  funds.find((fund) => fund.id === id) ?? null;

/** Who bears a group in a month, as its cost is charged: `fund` null where nobody is named, or who is named cannot pay. */
export const payersFound = (plan: BudgetPlan, group: WorkerGroup, month: Month): FundMonth[] =>
  payersIn(group, month).map(({ fund: id, share }) => {
    const named = fundNamed(plan, id);
    return { fund: named && canPay(named, month) ? named.id : null, share };
  });

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

function groupProblems(plan: BudgetPlan, group: WorkerGroup): Problem[] {
  const { name } = group;
  const ids = fundsNamed(group);
  if (ids.length === 0) return [budgetProblem("group_without_fund", { name }, "fund")];
  const first = Math.max(group.first, monthOf(plan.year, 1));
  const problems = splitProblems(group, first, Math.min(group.last, monthOf(plan.year, 12)));
  problems.push(...payerProblems(plan, group));
  for (const id of ids) {
    const fund = plan.funds.find((known) => known.id === id);
    if (!fund) problems.push(budgetProblem("fund_unknown", { name, fund: id }, "fund"));
    else if (!isEligible(fund, group))
      problems.push(budgetProblem("fund_not_eligible", { name, fund: fund.name }, "fund"));
  }
  return problems;
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
