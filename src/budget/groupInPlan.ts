import { LAW } from "../law/baseline";
import type { Law } from "../law/parameter";
import { succeed, type Outcome } from "../law/problem";
import { addTo, type ByProgram } from "./byProgram";
import { computeGroup, peopleIn, type GroupBudget } from "./group";
import { LIMITS } from "./limits";
import { localLaw } from "./localLaw";
import { partLines } from "./partLines";
import { totalTooLarge, type MonthBudget } from "./period";
import type { BudgetPlan, WorkerGroup } from "./plan";
import { budgetProblem } from "./problem";
import { Remarks } from "./remarks";

/** A group with what it costs. */
export interface PricedLine {
  group: WorkerGroup;
  budget: GroupBudget;
}

/** The lines a priced group is made of: itself, or one for each fund where the law prices them apart. */
export const linesOf = (group: WorkerGroup, budget: GroupBudget): readonly PricedLine[] =>
  budget.lines ?? [{ group, budget }];

/**
 * The cost of a group in the year of its plan, under the national law and what the region itself has laid down. Where its funds mean payers whom a relief treats differently, it is
 * priced part by part (see `partLines`) and the parts are summed; `lines` then holds them.
 */
export function computeInPlan(
  group: WorkerGroup,
  plan: Pick<BudgetPlan, "funds" | "year" | "rounding" | "localProvisions">,
  given: Law = LAW,
): Outcome<GroupBudget> {
  const { law } = localLaw(plan, given);
  const whole = computeGroup(group, plan.year, law, plan.rounding);
  if (!whole.ok) return whole;
  const parts = partLines(group, plan, law);
  if (parts.length === 1 && parts[0] === group) return whole;
  const lines: PricedLine[] = [];
  for (const line of parts) {
    // A line whose months all lie in another year costs nothing in this one.
    const outcome = computeGroup(line, plan.year, law, plan.rounding);
    if (outcome.ok) lines.push({ group: line, budget: outcome.value });
    else if (outcome.problems.some(({ code }) => code !== "year_outside_period")) return outcome;
  }
  return sumLines(group, whole.value, lines);
}

function sumLines(group: WorkerGroup, whole: GroupBudget, lines: PricedLine[]): Outcome<GroupBudget> {
  const remarks = new Remarks();
  remarks.add([budgetProblem("priced_part_by_part", { name: group.name, id: group.id, lines: lines.length }, "split")]);
  const sum: GroupBudget = {
    total: 0,
    personMonths: whole.personMonths,
    people: whole.people,
    byProgram: Object.fromEntries(Object.keys(whole.byProgram).map((program) => [program, 0])) as ByProgram,
    months: whole.months.map(({ month }) => emptyMonth(month, peopleIn(group, month))),
    deducted: 0,
    notes: remarks.list,
    lines,
  };
  for (const { budget } of lines) {
    sum.total += budget.total;
    if (sum.total > LIMITS.total.value) return { ok: false, problems: [totalTooLarge()] };
    sum.deducted += budget.deducted;
    addTo(sum.byProgram, budget.byProgram);
    budget.months.forEach((month, index) => {
      const into = sum.months[index]!;
      into.total += month.total;
      addTo(into.amounts, month.amounts);
    });
    remarks.add(budget.notes);
  }
  return succeed(sum);
}

/** Of a month with several prices no price per person can be told: it has none. */
const emptyMonth = (month: number, people: number): MonthBudget => ({
  month,
  people,
  units: {},
  amounts: {},
  total: 0,
});
