import { LAW } from "../law/baseline";
import type { Law } from "../law/parameter";
import type { Problem } from "../law/problem";
import { budgetRows, type BudgetRow } from "./budgetRows";
import type { Rupiah } from "./money";
import { sumGroups, type Budget } from "./sumGroups";
import type { BudgetPlan, WorkerGroup } from "./plan";
import { budgetProblem } from "./problem";

/** One village's block of the RAB Desa; `village` null gathers groups that name none. */
interface VillageBlock {
  village: string | null;
  rows: BudgetRow[];
  total: Rupiah;
}

export interface VillageBudget {
  blocks: VillageBlock[];
  /** Roll-up to the regency. */
  total: Rupiah;
  problems: Problem[];
}

/**
 * Is a group paid by its village? The fund its row is charged to says so; the payer speaks only where no fund is named.
 * A part of a split that names a fund nobody listed is nobody's yet.
 */
const isVillageFunded = (group: WorkerGroup, row?: BudgetRow): boolean => {
  if (row?.fund) return row.fund.kind === "APBDES";
  return !group.split?.length && group.payer === "APBDES";
};

/** A group no village can pay for has no row of theirs, whichever fund its rows are charged to. */
export function mayBeVillageFunded({ funds }: BudgetPlan, { payer, fund, split }: WorkerGroup): boolean {
  if (payer === "APBDES") return true;
  const villages = new Set(funds.filter(({ kind }) => kind === "APBDES").map(({ id }) => id));
  return [fund, ...(split ?? []).map((part) => part.fund)].some((id) => id !== null && villages.has(id));
}

/** The village-funded rows, one block per village in alphabetical order, rolled up. */
export function villageBlocks(plan: BudgetPlan, law: Law = LAW, budget: Budget = sumGroups(plan, law)): VillageBudget {
  const groups = budget.groups.filter(({ group }) => mayBeVillageFunded(plan, group));
  const rows = budgetRows(plan, law, { ...budget, groups });
  const blocks = new Map<string, VillageBlock>();
  const nameless = new Set<string>();
  for (const row of rows) {
    if (!isVillageFunded(row.group, row)) continue;
    const village = row.group.place?.trim() || null;
    if (village === null) nameless.add(row.group.name);
    const key = village?.toLowerCase() ?? "";
    let block = blocks.get(key);
    if (!block) blocks.set(key, (block = { village, rows: [], total: 0 }));
    block.rows.push(row);
    block.total += row.amount;
  }
  const sorted = [...blocks.values()].sort((a, b) =>
    (a.village ?? "\uffff").localeCompare(b.village ?? "\uffff", "id"),
  );
  return {
    blocks: sorted,
    total: sorted.reduce((sum, { total }) => sum + total, 0),
    problems: [...nameless].map((name) => budgetProblem("village_missing", { name, id: name }, "place")),
  };
}
