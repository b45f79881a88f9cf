/** What a limit counts, in the words of docs/limits.md. */
type LimitUnit =
  "rupiah" | "people" | "people a month" | "months" | "year" | "entries" | "characters" | "bytes" | "levels";

export interface Limit {
  value: number;
  unit: LimitUnit;
}

/**
 * How much a plan may hold, the same for plan file, pane, cells and book. Everything that refuses a number, a text or
 * a list for its size takes the size from here; what each is called, and why it is so, stands in texts/limits.ts, and
 * docs/limits.md is both.
 * @example LIMITS.people.value // 300,000,000
 */
export const LIMITS = {
  total: { value: 999_999_999_999_999, unit: "rupiah" },
  ceiling: { value: 999_999_999_999_999, unit: "rupiah" },
  contract: { value: 10_000_000_000_000, unit: "rupiah" },
  base: { value: 10_000_000_000, unit: "rupiah" },
  leastBase: { value: 1, unit: "rupiah" },
  people: { value: 300_000_000, unit: "people" },
  flow: { value: 300_000_000, unit: "people a month" },
  months: { value: 1200, unit: "months" },
  firstYear: { value: 2016, unit: "year" },
  lastYear: { value: 2100, unit: "year" },
  groups: { value: 1000, unit: "entries" },
  funds: { value: 50, unit: "entries" },
  splits: { value: 24, unit: "entries" },
  scenarios: { value: 50, unit: "entries" },
  overrides: { value: 1000, unit: "entries" },
  coverage: { value: 100, unit: "entries" },
  accounts: { value: 200, unit: "entries" },
  provisions: { value: 50, unit: "entries" },
  region: { value: 100, unit: "characters" },
  name: { value: 200, unit: "characters" },
  text: { value: 2000, unit: "characters" },
  fileBytes: { value: 4_000_000, unit: "bytes" },
  fileDepth: { value: 16, unit: "levels" },
  fileProblems: { value: 50, unit: "entries" },
} as const satisfies Record<string, Limit>;
export type LimitKey = keyof typeof LIMITS;
