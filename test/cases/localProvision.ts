import type { LocalProvision } from "../../src/budget/plan";
import { monthOf } from "../../src/law/month";

/** A region's own amount of JKM for BPU, Rp200 more than the law's, from April to June 2025 unless said otherwise. */
export const localProvision = (change: Partial<LocalProvision> = {}): LocalProvision => ({
  parameter: "bpu.jkm",
  values: [7_000],
  from: monthOf(2025, 4),
  until: monthOf(2025, 6),
  regulation: "Perbup 12/2025",
  article: "Pasal 4",
  note: null,
  ...change,
});
