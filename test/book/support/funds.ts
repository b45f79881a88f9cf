import type { Fund } from "../../../src/budget/plan";

export function fund(change: Partial<Fund> = {}): Fund {
  return {
    id: "D1",
    name: "DBHCHT",
    kind: "DBHCHT",
    ceilings: { 2025: 100_000_000 },
    earmark: null,
    firstMonth: null,
    lastMonth: null,
    ...change,
  };
}
