import type { BudgetPlan, WorkerGroup } from "./plan";

/** A group no village can pay for has no row of theirs, whichever fund its rows are charged to. */
export function mayBeVillageFunded({ funds }: BudgetPlan, { payer, fund, split }: WorkerGroup): boolean {
  if (payer === "APBDES") return true;
  const villages = new Set(funds.filter(({ kind }) => kind === "APBDES").map(({ id }) => id));
  return [fund, ...(split ?? []).map((part) => part.fund)].some((id) => id !== null && villages.has(id));
}
