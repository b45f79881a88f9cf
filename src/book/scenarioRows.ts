import { byIdOrName } from "../budget/byIdOrName";
import type { BudgetPlan, Override, Scenario } from "../budget/plan";
import type { Sweep } from "../budget/sweep";
import { isLocked } from "../budget/scenarioLock";
import { isSweeping, readSweep, writeSelector } from "../budget/sweepRow";
import type { Law } from "../law/parameter";
import { bearingSide } from "./rates/provisions";
import { SCENARIO_FIELDS, type ScenarioField } from "./scenarioFields";

/** One row of `Skenario` as it is written there. */
export interface ScenarioRow {
  /** Place among the rows, from 0. */
  index: number;
  scenario: Scenario;
  override: Override;
  /** The field as the drop-down has it; null for one no sheet knows, which is kept and told. */
  field: ScenarioField | null;
  /** What the row says where it speaks of many or changes what stands there; null for one input and its value. */
  sweep: Sweep | null;
}

/** Every row of the plan's scenarios in the order of the sheet; names of groups and funds become their codes. */
export const scenarioRows = (plan: BudgetPlan, law: Law): ScenarioRow[] =>
  rowsOf(plan, law, ({ overrides }) => overrides);

/** The rows of locked scenarios as they were when they were locked; one that had none has a row without an override. */
export const lockedRows = (plan: BudgetPlan, law: Law): (ScenarioRow | Scenario)[] =>
  plan.scenarios.filter(isLocked).flatMap((scenario): (ScenarioRow | Scenario)[] => {
    const rows = rowsOf({ ...plan, scenarios: [scenario] }, law, ({ lockedAs }) => lockedAs ?? []);
    return rows.length > 0 ? rows : [scenario];
  });

function rowsOf(plan: BudgetPlan, law: Law, listOf: (scenario: Scenario) => readonly Override[]): ScenarioRow[] {
  return plan.scenarios
    .flatMap((scenario) => listOf(scenario).map((override) => ({ scenario, override: canonical(override, plan, law) })))
    .map(({ scenario, override }, index) => ({
      index,
      scenario,
      override,
      field: fieldOf(override, plan.year),
      sweep: isSweeping(override) ? readSweep(override) : null,
    }));
}

function fieldOf({ target, field }: Override, year: number): ScenarioField | null {
  const key = target === "fund" && field === `ceilings.${year}` ? "ceiling" : field;
  return SCENARIO_FIELDS.find((known) => known.target === target && known.key === key) ?? null;
}

/** "value" of a rate one side bears alone is that side's. */
function canonical(override: Override, plan: BudgetPlan, law: Law): Override {
  const { target, id, field } = override;
  if (target === "parameter") {
    const parameter = law.byId(id);
    return { ...override, field: field === "value" && parameter ? (bearingSide(parameter) ?? field) : field };
  }
  const items: readonly { id: string; name: string }[] = target === "group" ? plan.groups : plan.funds;
  const one = byIdOrName(items, id)?.id;
  if (one !== undefined) return { ...override, id: one };
  const { who } = readSweep(override);
  const fund = who.by === "FUND" ? byIdOrName(plan.funds, who.value ?? "") : undefined;
  return fund ? { ...override, id: writeSelector({ by: "FUND", value: fund.id }) } : override;
}
