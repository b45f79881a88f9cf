import type { OverrideTarget } from "./plan";

/** Whom one entry of a scenario speaks of. */
export const SELECTORS = ["ALL", "ONE", "CATEGORY", "PLACE", "FUND", "SEGMENT"] as const;
export type SelectorKind = (typeof SELECTORS)[number];

export interface Selector {
  by: SelectorKind;
  /** Code or name of the group, fund, parameter, category, village or segment; null for all. */
  value: string | null;
}

/**
 * What becomes of a field. SET replaces it; TIMES keeps a part of it (50 % = 50,000 per 100,000); GROW adds or takes a
 * part (+6.5 % = 6,500); PLUS adds or takes an amount in the unit the field is kept in: people, rupiah, hundredths for
 * a wage, months for a month.
 */
export type Change =
  | { op: "SET"; value: string | number | null }
  | { op: "TIMES"; per100000: number }
  | { op: "GROW"; per100000: number }
  | { op: "PLUS"; amount: number };

/**
 * A sweeping change: one entry of a scenario that may speak of many groups, funds or of a parameter of the law.
 * Entries are read in order; each sees what those before it have left. Kept as a row of `Skenario` (sweepRow.ts).
 */
export interface Sweep {
  target: OverrideTarget;
  who: Selector;
  /** As in `Override`: the property's name, a fund's ceiling as `ceilings.2025`. */
  field: string;
  change: Change;
  reason: string;
}
