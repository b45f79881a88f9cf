import { LAW } from "../law/baseline";
import type { Law } from "../law/parameter";
import { byIdOrName } from "./byIdOrName";
import { GROUP_FIELD_KEYS, GROUP_FIELDS } from "./groupFields";
import { localLaw } from "./localLaw";
import { partLines } from "./partLines";
import type { BudgetPlan, Override, Scenario, WorkerGroup } from "./plan";
import { sameValue } from "./sameValue";
import { applyScenario } from "./scenario";
import { restated } from "./scenarioLock";

/** A plan in which every group has one price, and what of its scenarios could not be said of it. */
export interface LaidOut {
  plan: BudgetPlan;
  /** Scenarios that give a group other parts than the plan; their changes still name the group, which is gone. */
  left: { scenario: Scenario; group: WorkerGroup }[];
}

/**
 * A plan whose groups with several prices (see `partLines`) are laid out: one group for each fund, and the changes of
 * scenarios said of each. A book needs it, because there a group is a row and has one price; sums stay what they were.
 * @returns the plan itself, the same object, where no group has several prices
 */
export function layOut(plan: BudgetPlan, national: Law = LAW): LaidOut {
  const { law } = localLaw(plan, national);
  const laid = new Map<WorkerGroup, WorkerGroup[]>();
  for (const group of plan.groups) {
    const lines = partLines(group, plan, law);
    if (lines.length !== 1 || lines[0] !== group) laid.set(group, lines);
  }
  const left: LaidOut["left"] = [];
  if (laid.size === 0) return { plan, left };
  const scenarios = plan.scenarios.map((scenario) => {
    let { overrides } = scenario;
    for (const [group, lines] of laid) {
      const changed = overridesOfLines(plan, scenario, group, lines, national);
      if (changed === null) left.push({ scenario, group });
      else overrides = replaced(overrides, group, changed);
    }
    return restated(scenario, overrides);
  });
  const groups = plan.groups.flatMap((group) => laid.get(group) ?? group);
  const done = { ...plan, groups, scenarios };
  for (const [place, scenario] of plan.scenarios.entries()) {
    const spelt = spellOut(plan, done, scenario, laid, national, left);
    if (spelt.length > 0) scenarios[place] = restated(scenarios[place]!, [...scenarios[place]!.overrides, ...spelt]);
  }
  return { plan: done, left };
}

const isOn = ({ target, id }: Override, group: WorkerGroup): boolean =>
  target === "group" && byIdOrName([group], id) !== undefined;

/** Rows on the group give way to those on its lines, where the first of them stood: their order may matter. */
function replaced(overrides: readonly Override[], group: WorkerGroup, changed: readonly Override[]): Override[] {
  const first = overrides.findIndex((override) => isOn(override, group));
  const others = (list: readonly Override[]) => list.filter((override) => !isOn(override, group));
  return [
    ...others(overrides.slice(0, Math.max(0, first))),
    ...changed,
    ...others(overrides.slice(Math.max(0, first))),
  ];
}

/**
 * What rows that speak of many leave otherwise on lines than on the group ("+200" on each of two lines, a fund that pays
 * one of them): said of each line at the end, so that the scenario comes to what it came to before.
 */
function spellOut(
  plan: BudgetPlan,
  done: BudgetPlan,
  scenario: Scenario,
  laid: ReadonlyMap<WorkerGroup, readonly WorkerGroup[]>,
  national: Law,
  left: LaidOut["left"],
): Override[] {
  if (scenario.overrides.length === 0) return [];
  const wanted = applyScenario(plan, scenario.id, national).plan;
  const got = applyScenario(done, scenario.id, national).plan;
  const { law } = localLaw(plan, national);
  return [...laid].flatMap(([group, lines]) => {
    const now = partLines(
      wanted.groups.find(({ id }) => id === group.id)!,
      wanted,
      law,
    );
    if (now.length !== lines.length || now.some(({ fund }, place) => fund !== lines[place]!.fund)) {
      if (!left.some((one) => one.scenario === scenario && one.group === group)) left.push({ scenario, group });
      return [];
    }
    return lines.flatMap((line, place) => {
      const before = got.groups.find(({ id }) => id === line.id)!;
      return rowsBetween(line.id, before, now[place]!, () => scenario.overrides.at(-1)!.reason);
    });
  });
}

/** Rows that make of one state of a group another. */
const rowsBetween = (
  id: string,
  before: WorkerGroup,
  after: WorkerGroup,
  reasonOf: (field: string) => string,
): Override[] =>
  GROUP_FIELD_KEYS.filter(
    (key) => GROUP_FIELDS[key].inScenario && !sameValue(before[key] ?? null, after[key] ?? null),
  ).map((field): Override => {
    const value = after[field] ?? null;
    return {
      target: "group",
      id,
      field,
      value: Array.isArray(value) ? value.join("+") : value,
      reason: reasonOf(field),
    };
  });

/** What a scenario changes of a group, said of its lines; null where it makes other lines. */
function overridesOfLines(
  plan: BudgetPlan,
  scenario: Scenario,
  group: WorkerGroup,
  lines: readonly WorkerGroup[],
  law: Law,
): Override[] | null {
  const said = scenario.overrides.filter((override) => isOn(override, group));
  if (said.length === 0) return [];
  // Rows that speak of many come to the lines by themselves.
  const alone = { ...plan, scenarios: [{ ...scenario, overrides: said }] };
  const { plan: changedPlan } = applyScenario(alone, scenario.id, law);
  const changed = changedPlan.groups.find(({ id }) => id === group.id)!;
  const now = partLines(changed, changedPlan, localLaw(plan, law).law);
  if (now.length !== lines.length || now.some(({ fund }, place) => fund !== lines[place]!.fund)) return null;
  const reasonOf = (field: string) => (said.find((override) => override.field === field) ?? said[0]!).reason;
  return lines.flatMap((line, place) => rowsBetween(line.id, line, now[place]!, reasonOf));
}
