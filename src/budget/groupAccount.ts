import { accountCode } from "../law/accounts";
import type { Program } from "../law/terms";
import type { BudgetPlan, WorkerGroup } from "./plan";

type Accounts = Pick<BudgetPlan, "accounts">;
type Described = Pick<WorkerGroup, "category" | "payer">;

/**
 * The account a programme of a group has where the group itself says none: the region's for its category, that of the
 * law, the region's for everyone else; null where none is known.
 */
export function namedAccount({ accounts }: Accounts, { category, payer }: Described, program: Program): string | null {
  const ofRegion = (wanted: string | null) =>
    accounts?.find((line) => line.program === program && line.category === wanted && line.code !== "")?.code ?? null;
  return (category === null ? null : ofRegion(category)) ?? accountCode(category, program, payer) ?? ofRegion(null);
}

/**
 * The account of a programme of a group: its own code comes before all others.
 * @example accountOf(plan, honorer, "JKK") // "5.1.02.02.02.0006"
 */
export const accountOf = (plan: Accounts, group: WorkerGroup, program: Program): string | null =>
  group.accounts?.[program]?.trim() || namedAccount(plan, group, program);
