import { LAW } from "../law/baseline";
import type { Law } from "../law/parameter";
import { PROGRAMS } from "../law/terms";
import type { Rupiah } from "./money";
import type { AdoptedBudget, BudgetPlan, WorkerGroup } from "./plan";
import { sameValue } from "./sameValue";
import { sumGroups, type Budget } from "./sumGroups";
import type { ByProgram } from "./byProgram";

/** Starts a revision (pergeseran or perubahan): what was adopted is kept beside what is now planned. */
export function startRevision(plan: BudgetPlan, kind: AdoptedBudget["kind"], name: string | null = null): BudgetPlan {
  const groups = plan.groups.map((group) => ({ ...group, programs: [...group.programs] }));
  const localProvisions = plan.localProvisions ?? [];
  return { ...plan, adopted: { kind, name, groups, rounding: plan.rounding, localProvisions } };
}

/** The adopted side as a plan of its own, or null where nothing was adopted. */
export function adoptedPlan(plan: BudgetPlan): BudgetPlan | null {
  if (!plan.adopted) return null;
  const { groups, rounding, localProvisions = plan.localProvisions } = plan.adopted;
  return { ...plan, groups, rounding, localProvisions, scenarios: [], activeScenario: null, adopted: null };
}

type ChangeKind = "ADDED" | "REMOVED" | "CHANGED" | "SAME";

export interface GroupChange {
  kind: ChangeKind;
  before: WorkerGroup | null;
  after: WorkerGroup | null;
  totalBefore: Rupiah;
  totalAfter: Rupiah;
  difference: Rupiah;
  /** Inputs that differ, by property name. */
  fields: { field: keyof WorkerGroup; before: unknown; after: unknown }[];
}

export interface PlanComparison {
  before: Budget;
  after: Budget;
  difference: Rupiah;
  byProgram: ByProgram;
  groups: GroupChange[];
}

/**
 * Two plans side by side, group by group; groups pair by id, else by name.
 * @param law of the side after, as its scenario changes it
 * @param lawBefore what was adopted knows no scenario
 */
export function comparePlans(
  before: BudgetPlan,
  after: BudgetPlan,
  law: Law = LAW,
  lawBefore: Law = law,
): PlanComparison {
  const old = sumGroups(before, lawBefore);
  const now = sumGroups(after, law);
  const totalOf = (budget: Budget, group: WorkerGroup | null): Rupiah => {
    const found = budget.groups.find((entry) => entry.group === group);
    return found?.outcome.ok ? found.outcome.value.total : 0;
  };
  const left = new Set(before.groups);
  const change = (was: WorkerGroup | null, is: WorkerGroup | null): GroupChange => {
    const fields = was && is ? differingFields(was, is) : [];
    const kind = !was ? "ADDED" : !is ? "REMOVED" : fields.length > 0 ? "CHANGED" : "SAME";
    const totalBefore = totalOf(old, was);
    const totalAfter = totalOf(now, is);
    return { kind, before: was, after: is, totalBefore, totalAfter, difference: totalAfter - totalBefore, fields };
  };
  const groups = after.groups.map((group) => {
    const was = partner(group, left);
    if (was) left.delete(was);
    return change(was, group);
  });
  for (const gone of left) groups.push(change(gone, null));
  return {
    before: old,
    after: now,
    difference: now.total - old.total,
    byProgram: Object.fromEntries(
      PROGRAMS.map((program) => [program, (now.byProgram[program] ?? 0) - (old.byProgram[program] ?? 0)]),
    ) as ByProgram,
    groups,
  };
}

function partner(group: WorkerGroup, candidates: ReadonlySet<WorkerGroup>): WorkerGroup | null {
  const all = [...candidates];
  const name = group.name.trim().toLowerCase();
  return all.find(({ id }) => id === group.id) ?? all.find((other) => other.name.trim().toLowerCase() === name) ?? null;
}

function differingFields(before: WorkerGroup, after: WorkerGroup): GroupChange["fields"] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof WorkerGroup)[]);
  keys.delete("id");
  return [...keys]
    .filter((key) => !sameValue(before[key], after[key]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}
