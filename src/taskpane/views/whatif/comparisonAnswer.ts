import type { ComparedBridge, ComparedChoice, Comparison } from "../../../book/answers";
import type { BudgetPlan } from "../../../budget/plan";
import type { Bridge } from "../../../whatif/bridge";
import type { ChoiceFigures } from "../../../whatif/choices";
import { comparedDetails } from "./comparedDetails";
import { madeFrom } from "./madeFrom";

/** A choice under the name the workbook will call it by. */
interface Named<T> {
  name: string | null;
  value: T;
  /** What is written on the scenario. */
  note?: string | null;
}

interface Compared {
  plan: BudgetPlan;
  /** "2025-05-15" */
  day: string;
  choices: readonly Named<ChoiceFigures>[];
  against: string | null;
  bridge: { from: string | null; to: string | null; value: Bridge } | null;
}

/** What is compared in the pane, as the sheet `Perbandingan` holds it. */
export function comparisonAnswer({ plan, day, choices, against, bridge }: Compared): Comparison {
  const funds = [
    ...new Map(choices.flatMap(({ value }) => value.lacks.map(({ fund }) => [fund?.id ?? null, fund?.name ?? null]))),
  ].sort(([one], [other]) => Number(one === null) - Number(other === null));
  return {
    writtenOn: day,
    made: madeFrom(plan),
    choices: choices.map(({ name, value, note }): ComparedChoice => ({
      name,
      cost: value.cost,
      people: value.people,
      personMonths: value.personMonths,
      fullyProtected: value.fullyProtected,
      coverage: value.coverage?.per100000 ?? null,
      lacks: funds.map(([id]) => value.lacks.find(({ fund }) => (fund?.id ?? null) === id)?.missing ?? 0),
      note: note?.trim() ?? "",
    })),
    lacking: funds.map(([, name]) => name),
    details: comparedDetails(choices.map(({ value }) => value)),
    against,
    bridge: bridge && bridgeAnswer(bridge.from, bridge.to, bridge.value),
  };
}

const bridgeAnswer = (from: string | null, to: string | null, { steps, notes, ...totals }: Bridge): ComparedBridge => ({
  from: { name: from, total: totals.from },
  to: { name: to },
  steps: steps.map(({ cause, amount }) => ({ cause, amount })),
  joined: notes.some(({ code }) => code === "causes_joined"),
});
