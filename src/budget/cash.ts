import { LAW } from "../law/baseline";
import { monthOf, type Month } from "../law/month";
import type { Law } from "../law/parameter";
import type { Problem } from "../law/problem";
import { PROGRAMS } from "../law/terms";
import { dueDay, dueText } from "./dueDate";
import { computeInPlan } from "./groupInPlan";
import type { Rupiah } from "./money";
import type { BudgetPlan, WorkerGroup } from "./plan";
import { budgetProblem } from "./problem";
import { sumGroups, type Budget } from "./sumGroups";
import type { ByProgram } from "./byProgram";

/** "BULAN_IURAN": money in the month it is for; "JATUH_TEMPO": in the month it is due. */
export const CASH_BASES = ["BULAN_IURAN", "JATUH_TEMPO"] as const;
export type CashBasis = (typeof CASH_BASES)[number];

interface CashMonth {
  /** null: everything that falls due after the year. */
  month: Month | null;
  amounts: ByProgram;
  total: Rupiah;
  /** Days on which something is due, "2025-05-15", in order; empty by contribution month. */
  days: { date: string; amount: Rupiah; moved: boolean }[];
}

export interface CashCalendar {
  basis: CashBasis;
  year: number;
  /** January to December. */
  months: CashMonth[];
  /** Contributions of this year that fall due in the next. */
  nextYear: CashMonth;
  /** The twelve months and the next year together: the year's budget. */
  total: Rupiah;
  /** Contributions of the year before that fall due in this one; not part of this year's budget. */
  fromLastYear: Rupiah;
  notes: Problem[];
}

/**
 * When the year's contributions are paid. What is due after December stands apart, so the sum is always the budget.
 * @param budget the sums of the same plan and law, if at hand
 */
export function computeCash(
  plan: BudgetPlan,
  basis: CashBasis,
  law: Law = LAW,
  budget: Budget = sumGroups(plan, law),
): CashCalendar {
  const january = monthOf(plan.year, 1);
  const empty = (month: Month | null): CashMonth => ({ month, amounts: {}, total: 0, days: [] });
  const months = Array.from({ length: 12 }, (_, index) => empty(january + index));
  const nextYear = empty(null);
  const notes: Problem[] = [];
  let fromLastYear = 0;
  for (const { group, outcome } of budget.groups) {
    if (!outcome.ok) continue;
    for (const { month, amounts, total } of outcome.value.months) {
      if (total === 0) continue;
      if (basis === "BULAN_IURAN") add(months[month - january]!, amounts, total);
      else {
        const due = dueDay(group.segment, month);
        const slot = months[monthOf(due.year, due.month) - january] ?? nextYear;
        add(slot, amounts, total);
        addDay(slot, dueText(due), total, due.moved);
      }
    }
    if (basis !== "JATUH_TEMPO") continue;
    fromLastYear += dueThisYear(group, plan, law);
    if (group.segment === "JAKON") notes.push(budgetProblem("due_date_unseen", { name: group.name }));
  }
  for (const { days } of [...months, nextYear]) days.sort((a, b) => a.date.localeCompare(b.date));
  return { basis, year: plan.year, months, nextYear, total: budget.total, fromLastYear, notes };
}

function add(slot: CashMonth, amounts: ByProgram, total: Rupiah): void {
  slot.total += total;
  for (const program of PROGRAMS)
    if (amounts[program] !== undefined) slot.amounts[program] = (slot.amounts[program] ?? 0) + amounts[program];
}

function addDay(slot: CashMonth, date: string, amount: Rupiah, moved: boolean): void {
  const day = slot.days.find((known) => known.date === date);
  if (day) day.amount += amount;
  else slot.days.push({ date, amount, moved });
}

/** Last December's contribution of a group that was already running, where it is due this year. */
function dueThisYear(group: WorkerGroup, plan: BudgetPlan, law: Law): Rupiah {
  const december = monthOf(plan.year - 1, 12);
  if (group.first > december || dueDay(group.segment, december).year !== plan.year) return 0;
  const before = computeInPlan(group, { ...plan, year: plan.year - 1 }, law);
  return before.ok ? before.value.months[11]!.total : 0;
}
