import type { OverrideTarget } from "../../../budget/plan";
import type { Assumption } from "../../../whatif/chance/assumptions";
import type { FundMonthChances } from "../../../whatif/chance/fundMonths";
import type { Change, Selector, Sweep } from "../../../budget/sweep";

/** The questions of the task "Bagaimana jika". */
export const WHATIF_VIEWS = ["try", "compare", "solve", "sensitivity", "risk", "path", "benefit"] as const;
export type WhatifView = (typeof WHATIF_VIEWS)[number];

/** A change being tried out: as it is chosen and typed, and as it was last readable. */
export interface TryEntry {
  target: OverrideTarget;
  who: Selector;
  field: string;
  how: Change["op"];
  /** What stands in its box, or the code chosen. */
  text: string;
  /** null: it was never readable, and changes nothing yet. */
  good: Sweep | null;
}

/** A simulation that was run, and what it was run with; the trials themselves are let go. */
export interface RiskRun {
  summary: FundMonthChances;
  seed: number;
  /** Most trials asked for, and the standard error as a part of the mean at which they were to stop. */
  of: number;
  precision: number | null;
  /** In words, never left out beside the result. */
  assumptions: string[];
  ties: string[];
  /** The same as the simulation read them. */
  read: readonly Assumption[];
  /** What each assumption changes in the law, in words. */
  laws: readonly (string | null)[];
  /** Places of correlated assumptions, from 1. */
  pairs: readonly { one: number; other: number; value: number }[];
  /** Tells whether the boxes and the plan are still those it was run with. */
  key: string;
}

/** What a person has entered in the task. It lives as long as the pane and the plan that is open. */
export interface WhatifState {
  view: WhatifView;
  entries: TryEntry[];
  /** The entries before some or all of them were taken away, until others are made. */
  removed: TryEntry[] | null;
  /** Place of the entry whose fields are shown. */
  openEntry: number | null;
  /** What was typed or chosen in the other boxes, by their key; absent: what the plan suggests. */
  texts: Readonly<Record<string, string>>;
  /** Codes of the scenarios compared, "" for the plan itself; null: the usual choice. */
  compared: string[] | null;
  /** The last simulation. */
  risk: RiskRun | null;
}
