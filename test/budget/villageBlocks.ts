import { budgetRows, type BudgetRow } from "../../src/budget/budgetRows";
import type { Rupiah } from "../../src/budget/money";
import type { BudgetPlan, WorkerGroup } from "../../src/budget/plan";
import { sumGroups, type Budget } from "../../src/budget/sumGroups";
import { mayBeVillageFunded } from "../../src/budget/villages";
import { LAW } from "../../src/law/baseline";
import type { Law } from "../../src/law/parameter";

/** One village's block of the RAB Desa; `village` null gathers groups that name none. */
interface VillageBlock {
  village: string | null;
  rows: BudgetRow[];
  total: Rupiah;
}

interface VillageBudget {
  blocks: VillageBlock[];
  /** Roll-up to the regency. */
  total: Rupiah;
}

/**
 * Is a group paid by its village? The fund its row is charged to says so; the payer speaks only where no fund is named.
 * A part of a split that names a fund nobody listed is nobody's yet.
 */
const isVillageFunded = (group: WorkerGroup, row?: BudgetRow): boolean => {
  if (row?.fund) return row.fund.kind === "APBDES";
  return !group.split?.length && group.payer === "APBDES";
};

/** What `RAB Desa` is held against: the village-funded rows, one block per village in alphabetical order, rolled up. */
export function villageBlocks(plan: BudgetPlan, law: Law = LAW, budget: Budget = sumGroups(plan, law)): VillageBudget {
  const groups = budget.groups.filter(({ group }) => mayBeVillageFunded(plan, group));
  const rows = budgetRows(plan, law, { ...budget, groups });
  const blocks = new Map<string, VillageBlock>();
  for (const row of rows) {
    if (!isVillageFunded(row.group, row)) continue;
    const village = row.group.place?.trim() || null;
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
  };
}
