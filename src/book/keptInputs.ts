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
  /** Rows of splits and overrides that name nobody. */
  splits: Partial<Record<SplitColumnKey, Raw>>[];
  overrides: Partial<Record<OverrideColumnKey, Raw>>[];
}

export const NOTHING_KEPT: KeptInputs = { funds: [], splits: [], overrides: [] };
