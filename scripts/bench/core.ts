import { computeBudget } from "../../src/budget/budget";
import { emptyPlan } from "../../src/budget/emptyPlan";
import type { BudgetPlan, WorkerGroup } from "../../src/budget/plan";
import { monthOf } from "../../src/law/month";
import type { Program } from "../../src/law/terms";
import { perSecond, ratio, timeOnce, type Measurement } from "./measurement";

const GROUPS = 200;
const PROGRAMS: Program[] = ["JKK", "JKM", "JHT", "JP"];
/** Rates of wage earners at the lowest risk in 2025 and the wage ceilings of JP, for the loop that knows no law. */
const RATES = [240, 300, 5700, 3000];
const CEILINGS = Array.from({ length: 12 }, (_, month) => (month < 2 ? 10_042_300 : 10_547_400));

/** The arithmetic with its law, rounding, checks and notes, against the bare sums. */
export const core: Measurement = {
  name: "core",
  title: "Arithmetic: 200 groups × 12 months × 4 programmes",
  async measure() {
    const plan = makePlan();
    const budget = computeBudget(plan);
    const sum = sumBare(plan);
    if (budget.total !== sum) throw new Error(`The loop and the core disagree: ${sum} and ${budget.total}`);
    const cells = GROUPS * 12 * PROGRAMS.length;
    const personMonths = plan.groups.reduce((people, group) => people + group.people * 12, 0);
    const withLaw = timeOnce(() => void computeBudget(plan));
    const bare = timeOnce(() => void sumBare(plan));
    return [
      {
        what: "one budget",
        value: `${withLaw.toFixed(1)} ms for ${personMonths.toLocaleString("en-US")} person-months`,
      },
      { what: "person-months per second", value: perSecond(personMonths, withLaw) },
      { what: "group-months and programmes per second", value: perSecond(cells, withLaw) },
      { what: "time against the bare loop", value: ratio(withLaw / bare) },
    ];
  },
};

export function makePlan(): BudgetPlan {
  const groups = Array.from({ length: GROUPS }, (_, index): WorkerGroup => ({
    id: `g${index}`,
    name: `Kelompok ${index}`,
    category: null,
    segment: "PU",
    programs: PROGRAMS,
    base: (2_000_000 + index * 50_001) * 100,
    risk: 1,
    sector: "UMUM",
    payer: "APBD",
    people: 100 + index,
    first: monthOf(2025, 1),
    last: monthOf(2025, 12),
    joins: 0,
    exits: 0,
    fund: null,
    place: null,
    source: null,
    note: null,
  }));
  return { ...emptyPlan("Uji", 2025), groups };
}

/** Half up, as the core rounds: per person, programme and month. Exact here, because these products stay below 2^53. */
function sumBare(plan: BudgetPlan): number {
  let total = 0;
  for (const group of plan.groups) {
    const wage = group.base! / 100;
    for (let month = 0; month < 12; month++) {
      for (let program = 0; program < RATES.length; program++) {
        const base = program === 3 ? Math.min(wage, CEILINGS[month]!) : wage;
        total += group.people * Math.floor((base * RATES[program]! + 50_000) / 100_000);
      }
    }
  }
  return total;
}
