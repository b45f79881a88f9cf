import type { BudgetPlan } from "../../../budget/plan";
import { localLaw } from "../../../budget/localLaw";
import { LAW } from "../../../law/baseline";
import { monthOf, type Month } from "../../../law/month";
import { applyOverlay, type Overlay } from "../../../law/overlay";
import type { Law } from "../../../law/parameter";
import { fail, type Outcome } from "../../../law/problem";
import type { Language } from "../../../texts/language";
import { riskTexts } from "../../../texts/pane/whatif/risk";
import { scenarioLabel } from "../../../book/scenarioWords";
import { choose } from "../../../whatif/choices";

/** Another law that may come: reliefs end, rates are halved, or what a scenario of the plan changes. */
interface LawChoice {
  key: string;
  name: string;
  /** Takes a month from which it counts. */
  hasMonth: boolean;
}

const SCENARIO = "scenario:";

const lastOf = ({ year }: BudgetPlan): Month => monthOf(year, 12);
const reliefsOf = (plan: BudgetPlan) =>
  LAW.parameters.filter(
    ({ kind, from, until }) =>
      kind === "relief" && from <= lastOf(plan) && (until === null || until >= monthOf(plan.year, 1)),
  );

/** What may be chosen for a plan: a relief can only end where one runs in its year. */
export function lawChoices(plan: BudgetPlan, language: Language): LawChoice[] {
  const words = riskTexts[language].laws;
  const scenarios = plan.scenarios.filter(({ overrides }) => overrides.some(({ target }) => target === "parameter"));
  return [
    ...(reliefsOf(plan).length > 0 ? [{ key: "relief", name: words.relief, hasMonth: true }] : []),
    { key: "half", name: words.half, hasMonth: true },
    ...scenarios.map((scenario) => ({
      key: SCENARIO + scenario.id,
      name: words.scenario(scenarioLabel(plan, scenario)),
      hasMonth: false,
    })),
  ];
}

/** The law as it would then be, the plan's own provisions included. */
export function otherLaw(plan: BudgetPlan, key: string, month: number): Outcome<Law> {
  if (key.startsWith(SCENARIO)) {
    const { law, scenario, problems } = choose(plan, key.slice(SCENARIO.length));
    return scenario === null ? { ok: false, problems } : { ok: true, value: law };
  }
  const first = monthOf(plan.year, month);
  const citation = { regulation: riskTexts.id.laws[key === "relief" ? "relief" : "half"], article: null, readAt: key };
  const overlay: Overlay =
    key === "relief"
      ? reliefsOf(plan).flatMap(({ id, from, until }) => {
          const span = { from: Math.max(from, first), until: Math.min(until ?? Infinity, lastOf(plan)) };
          return span.from > span.until
            ? []
            : [{ change: id, value: { numerator: 1, denominator: 1 }, ...span, citation }];
        })
      : [
          {
            add: "half",
            kind: "relief",
            programs: ["JKK", "JKM"],
            segments: ["PU", "BPU"],
            condition: {},
            value: { numerator: 1, denominator: 2 },
            ...{ from: first, until: lastOf(plan) },
            citation,
          },
        ];
  if (overlay.length === 0) return fail({ code: "law_unchanged", data: {}, field: "law" });
  // Provisions of the plan lie over the law first; where both speak of the same, the change that may come counts.
  const changed = applyOverlay(localLaw(plan, LAW).law, overlay);
  return changed.ok ? changed : applyOverlay(LAW, overlay);
}
