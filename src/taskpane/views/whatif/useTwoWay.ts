import { useCallback, useDeferredValue } from "react";
import type { BudgetPlan } from "../../../budget/plan";
import type { Selector } from "../../../budget/sweep";
import { succeed, type Outcome } from "../../../law/problem";
import type { Language } from "../../../texts/language";
import type { Steps } from "../../../whatif/sensitivity";
import { useLastGood } from "./lastGood";
import { axesOf, FIGURES, isShare, readStep, tableSteps, type AxisKey, type Table } from "./sensitivityNeed";
import { useSlices } from "./useSlices";
import { useWhatif } from "./useWhatif";

const USUAL = { rows: "people", columns: "last" } as const;
const USUAL_STEP = "10";

interface Asked {
  who: Selector;
  rows: AxisKey;
  columns: AxisKey;
  steps: [string, string];
}

/** A table with the inputs it is of: its titles must not be those of another question. */
export interface TwoWay extends Table {
  asked: Asked;
}

/** The table of what was chosen, or what is wrong with a step. */
function* askTable(
  asked: string,
  plan: BudgetPlan,
  scenario: string | null,
  language: Language,
): Steps<Outcome<TwoWay>> {
  const read = JSON.parse(asked) as Asked;
  const { who, rows, columns, steps } = read;
  const [down, across] = [rows, columns].map((axis, place) => readStep(isShare(axis) ? steps[place]! : "1"));
  if (!down!.ok) return down!;
  if (!across!.ok) return across!;
  const table = yield* tableSteps({
    plan,
    scenario,
    who,
    language,
    rows: { axis: rows, step: down!.value },
    columns: { axis: columns, step: across!.value },
  });
  return table.ok ? succeed({ ...table.value, asked: read }) : table;
}

const NOTHING: Outcome<TwoWay> = { ok: false, problems: [] };

/** What the table of two inputs is asked, and what came of it. */
export function useTwoWay(scenario: string | null, who: Selector) {
  const { plan, language, text } = useWhatif();
  const axes = axesOf(plan);
  const axisAt = (side: "rows" | "columns"): AxisKey =>
    axes.find((axis) => axis === text(`sense.${side}`)) ?? USUAL[side];
  const stepAt = (side: "rows" | "columns") => text(`sense.${side}.step`, USUAL_STEP);
  const [rows, columns] = [axisAt("rows"), axisAt("columns")];
  const by = JSON.stringify({ who, rows, columns, steps: [stepAt("rows"), stepAt("columns")] } satisfies Asked);
  // 49 budgets: keys are answered first, and between them.
  const asked = useDeferredValue(by);
  const work = useCallback(() => askTable(asked, plan, scenario, language), [asked, plan, scenario, language]);
  const { value: outcome, isBusy } = useSlices(work);
  const { value, problems } = useLastGood(outcome ?? NOTHING);
  const figure = FIGURES.find((one) => one === text("sense.figure")) ?? "cost";
  return { axes, rows, columns, stepAt, figure, value, problems, isBusy: isBusy || asked !== by };
}
