import { LAW } from "../law/baseline";
import { monthOf, type Month } from "../law/month";
import type { Law } from "../law/parameter";
import type { Outcome, Problem } from "../law/problem";
import { PROGRAMS } from "../law/terms";
import type { GroupBudget } from "./group";
import { computeInPlan } from "./groupInPlan";
import { LIMITS } from "./limits";
import type { Rupiah } from "./money";
import { totalTooLarge, type MonthBudget } from "./period";
import type { BudgetPlan, WorkerGroup } from "./plan";
import { budgetProblem } from "./problem";
import { Remarks } from "./remarks";
import type { ByProgram } from "./unit";

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
  const sums = new MonthSums();
  for (const group of plan.groups) {
    const outcome = computeInPlan(group, plan, law);
    budget.groups.push({ group, outcome });
    if (!outcome.ok) continue;
    if (budget.total + outcome.value.total > LIMITS.total.value) {
      budget.groups[budget.groups.length - 1]!.outcome = { ok: false, problems: [totalTooLarge()] };
      continue;
    }
    add(budget, outcome.value, sums);
    remarks.add(outcome.value.notes);
  }
  budget.byMonth.forEach((month, index) => (month.amounts = sums.amountsOf(index)));
  remarks.add(duplicateNames(plan.groups));
  return budget;
}

/** The sums of every month and programme, kept as plain numbers until all groups are in. */
class MonthSums {
  readonly #amounts = new Float64Array(12 * PROGRAMS.length);
  readonly #asked = new Uint8Array(12 * PROGRAMS.length);

  /** Adds a group's twelve months; months that share their amounts are read once. */
  add(months: readonly MonthBudget[]): void {
    for (let first = 0; first < months.length;) {
      const { amounts } = months[first]!;
      let end = first + 1;
      while (end < months.length && months[end]!.amounts === amounts) end++;
      for (let program = 0; program < PROGRAMS.length; program++) {
        const amount = amounts[PROGRAMS[program]!];
        if (amount === undefined) continue;
        for (let place = first * PROGRAMS.length + program; place < end * PROGRAMS.length; place += PROGRAMS.length) {
          this.#amounts[place]! += amount;
          this.#asked[place] = 1;
        }
      }
      first = end;
    }
  }

  /** Of a month; a programme nobody asked for is absent. */
  amountsOf(month: number): ByProgram {
    const amounts: ByProgram = {};
    PROGRAMS.forEach((program, index) => {
      const place = month * PROGRAMS.length + index;
      if (this.#asked[place]) amounts[program] = this.#amounts[place]!;
    });
    return amounts;
  }
}

function add(budget: Budget, group: GroupBudget, sums: MonthSums): void {
  budget.total += group.total;
  budget.deducted += group.deducted;
  budget.personMonths += group.personMonths;
  budget.people += group.people;
  for (const program of PROGRAMS) budget.byProgram[program]! += group.byProgram[program] ?? 0;
  for (let index = 0; index < 12; index++) {
    const sum = budget.byMonth[index]!;
    const month = group.months[index]!;
    sum.people += month.people;
    sum.total += month.total;
  }
  sums.add(group.months);
}

/** Two groups of one name are counted twice, which is right for cohorts and wrong for a slip; so it is only said. */
function duplicateNames(groups: readonly WorkerGroup[]): Problem[] {
  const seen = new Map<string, { name: string; count: number }>();
  for (const group of groups) {
    const name = group.name.trim();
    const known = seen.get(name.toLowerCase());
    if (known) known.count += 1;
    else if (name !== "") seen.set(name.toLowerCase(), { name, count: 1 });
  }
  return [...seen.values()]
    .filter(({ count }) => count > 1)
    .map(({ name }) => budgetProblem("name_duplicate", { name, id: name }, "name"));
}
