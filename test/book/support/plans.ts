import { monthOf } from "../../../src/law/month";
import type { BudgetPlan, WorkerGroup } from "../../../src/budget/plan";

let counter = 0;

export function group(change: Partial<WorkerGroup> = {}): WorkerGroup {
  counter += 1;
  return {
    id: `K${counter}`,
    name: `Kelompok ${counter}`,
    category: null,
    segment: "BPU",
    programs: ["JKK", "JKM"],
    base: null,
    contract: null,
    risk: 1,
    sector: "UMUM",
    payer: "APBD",
    workerPart: "DANA",
    people: 100,
    first: monthOf(2025, 1),
    last: monthOf(2025, 12),
    joins: 0,
    exits: 0,
    fund: null,
    place: null,
    source: null,
    note: null,
    covered: 0,
    figure: null,
    ...change,
  };
}

export function plan(groups: WorkerGroup[], change: Partial<BudgetPlan> = {}): BudgetPlan {
  return {
    region: { code: "35.05", name: "Kabupaten Blitar", source: "JatimTimes 2024-10-30" },
    year: 2025,
    groups,
    funds: [],
    scenarios: [],
    activeScenario: null,
    rounding: "TERDEKAT",
    author: null,
    ...change,
  };
}

/** 6,043 tobacco workers over nine months: 913,701,600 rupiah (Kabupaten Blitar 2025, DBHCHT). */
export const blitar = (): BudgetPlan =>
  plan([
    group({ id: "K1", name: "Buruh tani tembakau", people: 6043, first: monthOf(2025, 4), last: monthOf(2025, 12) }),
  ]);
