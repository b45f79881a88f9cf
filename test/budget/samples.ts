import { monthOf } from "../../src/law/month";
import type { BudgetPlan, Fund, WorkerGroup } from "../../src/budget/plan";

/** A group of 100 vulnerable workers over the whole of 2025, to be changed where a test needs it. */
export const group = (changes: Partial<WorkerGroup> = {}): WorkerGroup => ({
  id: "g1",
  name: "Pekerja rentan",
  category: "pekerja_rentan",
  segment: "BPU",
  programs: ["JKK", "JKM"],
  base: null,
  contract: null,
  risk: 1,
  sector: "UMUM",
  payer: "APBD",
  people: 100,
  first: monthOf(2025, 1),
  last: monthOf(2025, 12),
  joins: 0,
  exits: 0,
  fund: "f1",
  place: null,
  source: null,
  note: null,
  ...changes,
});

export const fund = (changes: Partial<Fund> = {}): Fund => ({
  id: "f1",
  name: "APBD",
  kind: "APBD_KABUPATEN",
  ceilings: { 2025: 100_000_000 },
  earmark: null,
  firstMonth: null,
  lastMonth: null,
  ...changes,
});

export const plan = (changes: Partial<BudgetPlan> = {}): BudgetPlan => ({
  region: { code: null, name: "Kabupaten Contoh", source: null },
  year: 2025,
  groups: [group()],
  funds: [fund()],
  scenarios: [],
  activeScenario: null,
  rounding: "TERDEKAT",
  author: null,
  ...changes,
});
