import { byIdOrName } from "../budget/byIdOrName";
import { plainCode } from "../budget/freshCode";
import type { BudgetPlan } from "../budget/plan";
import type { FundColumnKey, SplitColumnKey } from "./fundColumns";
import type { OverrideColumnKey } from "./overrideColumns";

type Raw = string | number | boolean;

/**
 * What people typed and no reader could make part of a plan. It is written back as it stands, because a book never
 * overwrites an input: people put it right in the cell that was named to them.
 */
export interface KeptInputs {
  /** Cells of a fund's row, by the fund's code; `row` from 0 is where a formula stood, since it belongs there only. */
  funds: { code: string; key: FundColumnKey; content: Raw; value: Raw | null; row: number }[];
  /** Parts of a split; `group` is the code or name of a group that was not there, null where something else is wrong. */
  splits: { cells: Partial<Record<SplitColumnKey, Raw>>; group: string | null }[];
  /** Rows of overrides that name nobody. */
  overrides: Partial<Record<OverrideColumnKey, Raw>>[];
  /** Rows of local provisions that lack a provision, a number or a month, cell by cell. */
  local: (Raw | null)[][];
}

export const NOTHING_KEPT: KeptInputs = { funds: [], splits: [], overrides: [], local: [] };

/**
 * What is still to be written back beside a plan. The parts of a group that was gone and is there again go: the plan says
 * how it is paid, and both together would pay it twice.
 */
export const keptBeside = (kept: KeptInputs, { groups }: Pick<BudgetPlan, "groups">): KeptInputs => ({
  ...kept,
  // Codes as a spreadsheet compares them; see `plainCode`.
  splits: kept.splits.filter(
    ({ group }) =>
      group === null || !(byIdOrName(groups, group) ?? groups.some(({ id }) => plainCode(id) === plainCode(group))),
  ),
});
