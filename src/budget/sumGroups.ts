import { LAW } from "../law/baseline";
import { monthOf, type Month } from "../law/month";
import type { Law } from "../law/parameter";
import type { Outcome, Problem } from "../law/problem";
import { PROGRAMS } from "../law/terms";
import { addTo, type ByProgram } from "./byProgram";
import type { GroupBudget } from "./group";
import { computeInPlan } from "./groupInPlan";
import { LIMITS } from "./limits";
import type { Rupiah } from "./money";
import { totalTooLarge } from "./period";
import type { BudgetPlan, WorkerGroup } from "./plan";
import { budgetProblem } from "./problem";
import { Remarks } from "./remarks";

interface BudgetMonth {
  month: Month;
  people: number;
  amounts: ByProgram;
  total: Rupiah;
}

interface GroupOutcome {
  group: WorkerGroup;
  outcome: Outcome<GroupBudget>;
}

/** A year's budget. Groups with problems are left out of every sum and stay listed with their problems. */
export interface Budget {
  total: Rupiah;
  /** Workers' parts deducted from pay; not in `total`. */
  deducted: Rupiah;
  personMonths: number;
  /** Sum over the groups of the most people each has in a month of the year. */
  people: number;
  byProgram: ByProgram;
  /** January to December. */
  byMonth: BudgetMonth[];
  groups: GroupOutcome[];
  notes: Problem[];
}

/** Sums the groups of a plan for its year. */
export function sumGroups(plan: BudgetPlan, law: Law = LAW): Budget {
  const remarks = new Remarks();
  const budget: Budget = {
    total: 0,
    deducted: 0,
    personMonths: 0,
    people: 0,
    byProgram: Object.fromEntries(PROGRAMS.map((program) => [program, 0])) as ByProgram,
    byMonth: Array.from({ length: 12 }, (_, index) => ({
      month: monthOf(plan.year, index + 1),
      people: 0,
      amounts: {},
      total: 0,
    })),
    groups: [],
    notes: remarks.list,
  };
  for (const group of plan.groups) {
    const outcome = computeInPlan(group, plan, law);
    budget.groups.push({ group, outcome });
    if (!outcome.ok) continue;
    if (budget.total + outcome.value.total > LIMITS.total.value) {
      budget.groups[budget.groups.length - 1]!.outcome = { ok: false, problems: [totalTooLarge()] };
      continue;
    }
    add(budget, outcome.value);
    remarks.add(outcome.value.notes);
  }
  remarks.add(duplicateNames(plan.groups));
  return budget;
}

function add(budget: Budget, group: GroupBudget): void {
  budget.total += group.total;
  budget.deducted += group.deducted;
  budget.personMonths += group.personMonths;
  budget.people += group.people;
  addTo(budget.byProgram, group.byProgram);
  for (let index = 0; index < 12; index++) {
    const sum = budget.byMonth[index]!;
    const month = group.months[index]!;
    sum.people += month.people;
    sum.total += month.total;
    addTo(sum.amounts, month.amounts);
  }
}

/** Two groups of one name are counted twice, which is right for cohorts and wrong for a slip; so it is only said. */
function duplicateNames(groups: readonly WorkerGroup[]): Problem[] {
  const seen = new Map<string, { name: string; count: number }>();
  for (const group of groups) {
    const name = group.name.trim();
    const read = name.toLowerCase();
    const known = seen.get(read);
    if (known) known.count += 1;
    else if (name !== "") seen.set(read, { name, count: 1 });
  }
  return [...seen.values()]
    .filter(({ count }) => count > 1)
    .map(({ name }) => budgetProblem("name_duplicate", { name, id: name }, "name"));
}
