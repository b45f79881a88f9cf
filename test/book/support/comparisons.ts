import type { Comparison } from "../../../src/book/answers";
import { monthOf } from "../../../src/law/month";
import { LAW } from "../../../src/law/baseline";
import type { BudgetPlan } from "../../../src/budget/plan";
import { comparisonAnswer } from "../../../src/taskpane/views/whatif/comparisonAnswer";
import { bridge } from "../../../src/whatif/bridge";
import { choose, compareChoices } from "../../../src/whatif/choices";
import { fund } from "./funds";
import { group, plan } from "./plans";

/** Farm workers and cadres on two funds, one of which does not do; two scenarios that change people, months and law. */
export const comparedPlan = (): BudgetPlan =>
  plan(
    [
      group({
        id: "K1",
        name: "Buruh tani",
        people: 6043,
        first: monthOf(2025, 4),
        last: monthOf(2025, 12),
        fund: "D1",
      }),
      group({ id: "K2", name: "Kader", people: 250, fund: "D2" }),
      group({ id: "K3", name: "Linmas", people: 40 }),
    ],
    {
      funds: [fund({ id: "D1", name: "DBHCHT", ceilings: { 2025: 800_000_000 } }), fund({ id: "D2", name: "APBD" })],
      scenarios: [
        {
          id: "S1",
          name: "Hemat",
          note: "Menunggu keputusan TAPD.",
          overrides: [
            { target: "group", id: "K1", field: "people", value: 4000, reason: "" },
            { target: "group", id: "K2", field: "last", value: monthOf(2025, 6), reason: "" },
          ],
        },
        {
          id: "S2",
          name: "Iuran naik",
          overrides: [
            { target: "parameter", id: "bpu.jkm", field: "value", value: 8_000, reason: "" },
            { target: "group", id: "K1", field: "people", value: 5500, reason: "" },
          ],
        },
      ],
    },
  );

/** What the pane would write of some scenarios of a plan; null is the plan itself. */
export function compared(
  of: BudgetPlan,
  ids: readonly (string | null)[],
  explained: readonly [number, number] | null,
): Comparison {
  const choices = ids.map((id) => choose(of, id, LAW));
  const figures = compareChoices(choices);
  if (!figures.ok) throw new Error(figures.problems[0]!.code);
  const explains = explained && bridge(choices[explained[0]]!, choices[explained[1]]!);
  if (explains && !explains.ok) throw new Error(explains.problems[0]!.code);
  return comparisonAnswer({
    plan: of,
    day: "2026-11-27",
    choices: figures.value.map((value, place) => ({
      name: value.choice.name,
      value,
      note: of.scenarios.find(({ id }) => id === ids[place])?.note,
    })),
    against: choices[0]!.name,
    bridge: explained &&
      explains && { from: choices[explained[0]]!.name, to: choices[explained[1]]!.name, value: explains.value },
  });
}
