import type { RiskAnswer } from "../../../src/book/answers";
import { LAW } from "../../../src/law/baseline";
import type { BudgetPlan } from "../../../src/budget/plan";
import type { RiskRun } from "../../../src/taskpane/state/whatif/whatifState";
import { riskAnswer } from "../../../src/taskpane/views/whatif/riskAnswer";
import { summaryOf } from "../../../src/taskpane/views/whatif/riskSummary";
import type { Assumption } from "../../../src/whatif/chance/assumptions";
import { buildModel } from "../../../src/whatif/chance/model";
import { simulate } from "../../../src/whatif/chance/simulation";
import { valueOf } from "../../budget/valueOf";

const who = { by: "ALL", value: null } as const;
/** Every kind of input and of distribution the pane offers. */
export const ASSUMED: Assumption[] = [
  {
    what: "people",
    who,
    distribution: { kind: "PERT", least: 0.9, mode: 0.98, most: 1.05 },
    shared: false,
    source: "verifikasi 2024",
  },
  {
    what: "valid",
    who,
    distribution: { kind: "TRIANGULAR", least: 0.85, mode: 0.9, most: 0.938 },
    shared: true,
    source: "594 menjadi 557",
  },
  {
    what: "start",
    who,
    distribution: { kind: "DISCRETE", values: [0, 1, 2], parts: [33_334, 33_333, 33_333] },
    shared: true,
    source: "rapat",
  },
  { what: "ceiling", who, distribution: { kind: "UNIFORM", least: 0.7, most: 1 }, shared: true, source: "surat" },
];

export function riskOf(
  plan: BudgetPlan,
  ceiling: number | null,
  assumed: Assumption[] = ASSUMED,
  pairs: RiskRun["pairs"] = [],
): RiskAnswer {
  const model = valueOf(buildModel({ plans: [plan], law: LAW, assumptions: assumed, by: "fundMonth" }));
  const outcomes = valueOf(simulate(model, { trials: 2000, seed: 7 }));
  const run: RiskRun = {
    summary: summaryOf(model, outcomes, plan, LAW, ceiling),
    seed: 7,
    of: 2000,
    precision: null,
    assumptions: [],
    ties: [],
    read: assumed,
    laws: assumed.map(() => null),
    pairs,
    key: "",
  };
  return riskAnswer(run, plan, "2026-11-27");
}
