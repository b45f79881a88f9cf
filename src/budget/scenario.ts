import { LAW } from "../law/baseline";
import { applyOverlay, type ChangedParameter } from "../law/overlay";
import type { Law, Parameter } from "../law/parameter";
import type { Problem } from "../law/problem";
import { brokenBounds, valueProblem } from "../law/value";
import { sumGroups, type Budget } from "./sumGroups";
import type { Rupiah } from "./money";
import type { BudgetPlan, Fund, Override, Scenario, WorkerGroup } from "./plan";
import { byIdOrName } from "./byIdOrName";
import { readFieldValue, REFUSED, type Field } from "./field";
import { expandScenario } from "./expandSweeps";
import { FUND_FIELDS } from "./fundFields";
import { GROUP_FIELDS } from "./groupFields";
import { budgetProblem } from "./problem";
import { localLaw, monthsWithoutLocal } from "./localLaw";
import { isIdle } from "./sweepProblem";
import { isSweeping } from "./sweepRow";

export interface AppliedScenario {
  plan: BudgetPlan;
  law: Law;
  /** Overrides that could not be applied; the others were. */
  problems: Problem[];
}

/**
 * The plan and the law as a scenario sees them, the region's own provisions laid over the national law and its sweeping rows spelt out; the plan itself stays as it is.
 * @param scenarioId null: the plan without any scenario
 * @returns problems name each row that cannot be applied: unknown target, unknown field, value out of shape. Rows that
 *   only say nothing (`isIdle`) are no problem here; `expandScenario` tells them.
 * @example applyScenario(plan, "hemat").plan.groups // with a row "semua · Orang · x 50%": half the people each
 */
export function applyScenario(plan: BudgetPlan, scenarioId: string | null, national: Law = LAW): AppliedScenario {
  const { law } = localLaw(plan, national);
  if (scenarioId === null) return { plan, law, problems: [] };
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  if (!scenario) return { plan, law, problems: [budgetProblem("scenario_unknown", { scenario: scenarioId })] };
  if (!scenario.overrides.some(isSweeping)) return applyRows(plan, scenario, law);
  const { entries, overrides } = expandScenario(plan, scenario, law);
  const applied = applyRows(plan, { ...scenario, overrides }, law);
  const refused = entries.flatMap(({ problems }) => problems.filter((problem) => !isIdle(problem)));
  return { ...applied, problems: [...refused, ...applied.problems] };
}

/** A scenario whose rows name one input and its value each, applied as they stand. */
export function applyRows(plan: BudgetPlan, scenario: Scenario, law: Law = LAW): AppliedScenario {
  const problems: Problem[] = [];
  const groups = plan.groups.map((group) => ({ ...group }));
  const funds = plan.funds.map((fund) => ({ ...fund, ceilings: { ...fund.ceilings } }));
  for (const override of scenario.overrides) {
    const problem = applyTo(override, groups, funds, scenario);
    if (problem) problems.push(problem);
  }
  const overlay = overlayOf(scenario, plan.year, law, problems);
  const overlaid = applyOverlay(law, overlay);
  if (!overlaid.ok) problems.push(...overlaid.problems);
  return { plan: { ...plan, groups, funds }, law: overlaid.ok ? overlaid.value : law, problems };
}

const overrideField = (target: "group" | "fund", key: string): Field | undefined => {
  const fields: Readonly<Record<string, Field>> = target === "group" ? GROUP_FIELDS : FUND_FIELDS;
  const facts = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return facts?.inScenario ? facts : undefined;
};

function applyTo(
  override: Override,
  groups: WorkerGroup[],
  funds: Fund[],
  { name: scenario }: Scenario,
): Problem | null {
  const { target, id, field, value } = override;
  if (target === "parameter") return null;
  const item = target === "group" ? byIdOrName(groups, id) : byIdOrName(funds, id);
  if (!item) return budgetProblem("scenario_target_unknown", { scenario, target, id });
  const year = /^ceilings\.(\d{4})$/.exec(field)?.[1];
  const facts = overrideField(target, year ? "ceilings" : field);
  // A ceiling is replaced for one year; all of them at once are no value.
  if (!facts || (facts.kind === "ceilings") !== (year !== undefined))
    return budgetProblem("scenario_field_unknown", { scenario, target, field });
  const read = readFieldValue(facts, value);
  if (read === REFUSED) return budgetProblem("scenario_value_invalid", { scenario, field, value });
  if (target === "fund" && year) (item as Fund).ceilings[Number(year)] = read as Rupiah;
  else Object.assign(item, { [field]: field === "fund" ? (byIdOrName(funds, String(read))?.id ?? read) : read });
  return null;
}

/**
 * Parameter overrides as local provisions for the plan's year, one per parameter. A number out of its bounds leaves the
 * others of its scenario alone, and so does a parameter whose numbers do not go together.
 */
function overlayOf(scenario: Scenario, year: number, law: Law, problems: Problem[]): ChangedParameter[] {
  const { name } = scenario;
  const values = new Map<string, { parameter: Parameter; value: unknown; reason: string }>();
  for (const { target, id, field, value, reason } of scenario.overrides) {
    if (target !== "parameter") continue;
    const parameter = law.byId(id);
    if (!parameter) {
      problems.push(budgetProblem("scenario_target_unknown", { scenario: name, target, id }));
      continue;
    }
    const broken = brokenBounds(parameter.kind, field, value);
    const before = values.get(id)?.value ?? parameter.value;
    const after = typeof value === "number" ? changedValue(parameter, before, field, value) : REFUSED;
    if (broken) problems.push(budgetProblem("scenario_law_invalid", { scenario: name, id, field, value, ...broken }));
    else if (after === REFUSED)
      problems.push(budgetProblem("scenario_value_invalid", { scenario: name, field, value }));
    else values.set(id, { parameter, value: after, reason });
  }
  const overlay: ChangedParameter[] = [];
  for (const [id, { parameter, value, reason }] of values) {
    if (valueProblem(parameter.kind, value)) {
      const together = Object.values(value as object).join(" / ");
      problems.push(budgetProblem("scenario_value_invalid", { scenario: name, field: id, value: together }));
      continue;
    }
    const citation = { regulation: `Skenario "${name}"`, article: null, readAt: reason || name };
    for (const months of monthsWithoutLocal(law, parameter, year))
      overlay.push({ change: id, value: value as Parameter["value"], ...months, citation });
  }
  return overlay;
}

/** A parameter's value with one part replaced; `value` alone means the amount, or the side of a rate that bears it. */
function changedValue({ kind, value: whole }: Parameter, before: unknown, field: string, value: number): unknown {
  if (kind === "amount" || kind === "ceiling") return field === "value" ? value : REFUSED;
  // The income list is used as a whole (1), or set aside (0).
  if (kind === "bands") return field === "value" ? (value === 0 ? [] : whole) : REFUSED;
  if (kind === "slices" || kind === "fullMonths" || before === null || typeof before !== "object") return REFUSED;
  const parts = before as Record<string, number>;
  if (field in parts) return { ...parts, [field]: value };
  if (kind !== "rate" || field !== "value") return REFUSED;
  // A rate borne by one side alone can be given as one number.
  if (parts.worker === 0) return { ...parts, employer: value };
  return parts.employer === 0 ? { ...parts, worker: value } : REFUSED;
}

/** A plan and its law as a scenario sees them, with their sums. */
export interface ScenarioCost extends AppliedScenario {
  /** null: the plan without a scenario */
  scenario: Scenario | null;
  budget: Budget;
  /** Against the plan without a scenario. */
  difference: Rupiah;
}

/** The cost of every scenario side by side, the plain plan first. */
export function compareScenarios(plan: BudgetPlan, law: Law = LAW): ScenarioCost[] {
  const base = applyScenario(plan, null, law);
  const plain = sumGroups(plan, base.law);
  return [
    { ...base, scenario: null, budget: plain, difference: 0 },
    ...plan.scenarios.map((scenario) => {
      const applied = applyScenario(plan, scenario.id, law);
      const budget = sumGroups(applied.plan, applied.law);
      return { ...applied, scenario, budget, difference: budget.total - plain.total };
    }),
  ];
}
