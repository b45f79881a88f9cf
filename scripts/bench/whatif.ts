import { bridge } from "../../src/whatif/bridge";
import { choose, compareChoices } from "../../src/whatif/choices";
import type { BudgetPlan, Override } from "../../src/budget/plan";
import { computeBudget } from "../../src/budget/budget";
import { monthOf } from "../../src/law/month";
import { makePlan } from "./core";
import { ratio, timeOnce, type Measurement } from "./measurement";

const row = (target: Override["target"], id: string, field: string, value: Override["value"]): Override => ({
  target,
  id,
  field,
  value,
  reason: "uji",
});

/** Eight scenarios of 200 groups, each changing everything by one sweeping row, and one that changes all seven causes. */
function makeScenarios(): BudgetPlan {
  const plan = makePlan();
  const groups = plan.groups.map((group) => ({ ...group, fund: "f", payer: "CSR" as const }));
  const scenarios = Array.from({ length: 8 }, (_, index) => ({
    id: `s${index}`,
    name: `Skenario ${index}`,
    overrides: [row("group", "semua", "people", `x ${50 + index * 10}%`)],
  }));
  const everything = [
    row("group", "semua", "people", "+200"),
    row("group", "semua", "last", "2025-09"),
    row("group", "semua", "base", "+6,5%"),
    row("group", "semua", "programs", "JKK+JKM+JHT"),
    row("group", "semua", "risk", 3),
    row("group", "semua", "payer", "APBD"),
    row("parameter", "pu.jkm", "value", 150),
  ];
  return {
    ...plan,
    groups,
    funds: [
      {
        id: "f",
        name: "APBD",
        kind: "APBD_KABUPATEN",
        ceilings: { 2025: 100_000_000_000 },
        earmark: null,
        firstMonth: null,
        lastMonth: monthOf(2026, 12),
      },
    ],
    scenarios: [...scenarios, { id: "semua", name: "Semua sebab", overrides: everything }],
  };
}

/** Choices compared and explained, against the time of one budget of the same 200 groups. */
export const whatif: Measurement = {
  name: "whatif",
  title: "What if: 200 groups × 12 months × 4 programmes",
  async measure() {
    const plan = makeScenarios();
    const one = timeOnce(() => void computeBudget(plan));
    const chosen = () => plan.scenarios.slice(0, 8).map(({ id }) => choose(plan, id));
    const compared = timeOnce(() => void compareChoices(chosen()));
    const from = choose(plan, null);
    const to = choose(plan, "semua");
    const explained = bridge(from, to);
    const explains =
      explained.ok &&
      explained.value.steps.reduce((sum, { amount }) => sum + amount, 0) === explained.value.to - explained.value.from;
    if (!explains) throw new Error("The causes do not sum to the difference");
    const bridged = timeOnce(() => void bridge(from, to));
    const inBudgets = (time: number) => `${time.toFixed(1)} ms, ${ratio(time / one)} one budget`;
    return [
      {
        what: "eight scenarios applied and compared, funds and coverage included",
        value: inBudgets(compared),
        within: compared < 30,
      },
      { what: "bridge of seven causes (128 budgets)", value: inBudgets(bridged), within: bridged < 150 },
    ];
  },
};
