import { computeFunding } from "./funding";
import type { Rupiah } from "./money";
import type { ScenarioCost } from "./scenario";

/** What a budget's funds do not bear, and what is not in it at all. */
export interface Shortage {
  /** Groups whose inputs cannot be counted: their cost is in no sum. */
  uncounted: string[];
  /** Funds whose ceiling does not do, in the order of the plan, and what is missing from it. */
  funds: { name: string; missing: Rupiah }[];
  /** Cost nobody pays. */
  unfunded: Rupiah;
  /** Funds in use for which no ceiling was entered: whether they do is not known. */
  withoutCeiling: string[];
}

/**
 * @example shortageOf(compareScenarios(plan)[1]) // { uncounted: [], funds: [{ name: "DBHCHT", missing: 304567200 }], unfunded: 0, withoutCeiling: [] }
 */
export function shortageOf({ plan, law, budget }: Pick<ScenarioCost, "plan" | "law" | "budget">): Shortage {
  const { funds, unfunded } = computeFunding(plan, law, budget);
  return {
    uncounted: budget.groups.filter(({ outcome }) => !outcome.ok).map(({ group }) => group.name),
    funds: funds.filter(({ missing }) => missing > 0).map(({ fund, missing }) => ({ name: fund.name, missing })),
    unfunded,
    withoutCeiling: funds.filter(({ available, cost }) => available === null && cost > 0).map(({ fund }) => fund.name),
  };
}
