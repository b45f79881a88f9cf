import { LAW } from "../law/baseline";
import { monthOf } from "../law/month";
import type { Law } from "../law/parameter";
import type { Problem } from "../law/problem";
import { brokenBounds } from "../law/value";
import { byIdOrName } from "./byIdOrName";
import { isFieldOf, readFieldValue, REFUSED } from "./field";
import { FUND_FIELDS } from "./fundFields";
import { GROUP_FIELDS } from "./groupFields";
import { localsOver, monthsWithoutLocal } from "./localLaw";
import { partOf } from "./parameterFields";
import type { BudgetPlan, Fund, Override, Scenario, WorkerGroup } from "./plan";
import type { Sweep } from "./sweep";
import { canChange, changedNumber } from "./sweepArithmetic";
import { fieldOf } from "./sweepField";
import { targetsOf } from "./sweepTargets";
import { sweepProblem } from "./sweepProblem";
import { keyOf, remarksOnSweeps } from "./sweepRemarks";
import { readSweep, writeSelector } from "./sweepRow";

/** One field of one group, fund or parameter that an entry touches, with what stood there and what stands there now. */
export interface Touch {
  target: Override["target"];
  id: string;
  name: string;
  field: string;
  before: string | number | null;
  after: string | number | null;
}

export interface SweepEffect {
  sweep: Sweep;
  touches: Touch[];
  /** What keeps it from doing what it says, and what makes it idle. */
  problems: Problem[];
}

export interface ExpandedSweeps {
  /** One ordinary override for every field that ends up another, in the order first touched. */
  overrides: Override[];
  entries: SweepEffect[];
}

/**
 * Reads sweeping changes in order and says what each touches; the plan stays as it is. Shares of people and months are
 * rounded half up to whole ones, wages to a hundredth, ceilings down, so that none promises more than there is.
 * @example expandSweeps(plan, [{ target: "group", who: { by: "ALL", value: null }, field: "people",
 *   change: { op: "TIMES", per100000: 50_000 }, reason: "" }]).entries[0].touches // each group with half its people
 */
export function expandSweeps(plan: BudgetPlan, sweeps: readonly Sweep[], law: Law = LAW): ExpandedSweeps {
  const groups = plan.groups.map((group) => ({ ...group }));
  const funds = plan.funds.map((fund) => ({ ...fund, ceilings: { ...fund.ceilings } }));
  const state: State = {
    groups: new Map(groups.map((group) => [group.id, group])),
    funds: new Map(funds.map((fund) => [fund.id, fund])),
    parameters: new Map(),
    law,
  };
  const first = new Map<string, Touch>();
  const entries = sweeps.map((sweep, index): SweepEffect => {
    const row = index + 1;
    const problems: Problem[] = [];
    const touches: Touch[] = [];
    const { target, field, change } = sweep;
    const facts = fieldOf(target, field);
    const items = facts && canChange(facts, change) ? targetsOf(sweep, groups, funds, law) : [];
    if (!facts) problems.push(sweepProblem("sweep_field_unknown", { row, field }));
    else if (!canChange(facts, change)) problems.push(sweepProblem("sweep_not_a_number", { row, field }));
    else if (items === null) problems.push(sweepProblem("sweep_one_parameter", { row, who: writeSelector(sweep.who) }));
    else if (items.length === 0)
      problems.push(sweepProblem("sweep_touches_nobody", { row, who: writeSelector(sweep.who) }));
    for (const { id, name } of items ?? []) {
      const before = valueNow(target, id, field, state);
      const changed = changedNumber(facts!, change, before);
      if (!changed.ok) {
        problems.push(...changed.problems.map(({ code, data }) => ({ code, data: { ...data, row, field, name } })));
        continue;
      }
      const after = readFieldValue(facts!, changed.value);
      const parameter = target === "parameter" ? law.byId(id) : undefined;
      if (after === REFUSED || (parameter && brokenBounds(parameter.kind, field, after))) {
        problems.push(sweepProblem("sweep_value_invalid", { row, field, value: changed.value }));
        continue;
      }
      // A fund may be named; groups hold its code, by which later entries find them.
      const kept = field === "fund" && after !== null ? (byIdOrName(funds, String(after))?.id ?? after) : after;
      const touch: Touch = { target, id, name, field, before: flat(before), after: flat(kept) };
      store(touch, kept, state);
      touches.push(touch);
      if (!first.has(keyOf(touch))) first.set(keyOf(touch), touch);
    }
    if (target === "parameter") problems.push(...whereLocalStands(plan.year, row, touches, law));
    return { sweep, touches, problems: oneOfEach(problems) };
  });
  const last = new Map(
    entries.flatMap(({ touches, sweep: { reason } }) =>
      touches.map((touch) => [keyOf(touch), { touch, reason }] as const),
    ),
  );
  remarksOnSweeps(entries).forEach((remarks, index) => entries[index]!.problems.push(...remarks));
  const overrides = [...first].flatMap(([key, { target, id, field, before }]) => {
    const { touch, reason } = last.get(key)!;
    return touch.after === before ? [] : [{ target, id, field, value: touch.after, reason }];
  });
  return { overrides, entries };
}

/** A change of the law that the region's own provision keeps out of some months, or of all. */
function whereLocalStands(year: number, row: number, touches: readonly Touch[], law: Law): Problem[] {
  return touches.flatMap(({ id }) => {
    const parameter = law.byId(id)!;
    const [first, last] = [monthOf(year, 1), monthOf(year, 12)];
    const local = localsOver(law, parameter).find(({ from, until }) => from <= last && (until ?? last) >= first);
    if (!local) return [];
    const months = monthsWithoutLocal(law, parameter, year).reduce((sum, { from, until }) => sum + until - from + 1, 0);
    return [sweepProblem("sweep_local_stands", { row, regulation: local.citation.regulation, months })];
  });
}

/** A scenario whose sweeping rows are spelt out, ready for `applyScenario`; ordinary rows come out as they went in. */
export function expandScenario(
  plan: BudgetPlan,
  scenario: Scenario,
  law: Law = LAW,
): Scenario & { entries: SweepEffect[] } {
  const { overrides, entries } = expandSweeps(plan, scenario.overrides.map(readSweep), law);
  return { ...scenario, overrides, entries };
}

/** What the entries read so far have made of the plan. */
interface State {
  groups: ReadonlyMap<string, WorkerGroup>;
  funds: ReadonlyMap<string, Fund>;
  /** Parts of parameters, by "id|field". */
  parameters: Map<string, number>;
  law: Law;
}

const ceilingYear = (field: string): number | null => {
  const year = /^ceilings\.(\d{4})$/.exec(field)?.[1];
  return year === undefined ? null : Number(year);
};

function valueNow(target: Touch["target"], id: string, field: string, state: State): unknown {
  if (target === "parameter") return state.parameters.get(`${id}|${field}`) ?? parameterPart(state.law, id, field);
  if (target === "group") return isFieldOf(GROUP_FIELDS, field) ? (state.groups.get(id)![field] ?? null) : null;
  const fund = state.funds.get(id)!;
  const year = ceilingYear(field);
  if (year !== null) return fund.ceilings[year] ?? null;
  return isFieldOf(FUND_FIELDS, field) ? (fund[field] ?? null) : null;
}

function parameterPart(law: Law, id: string, field: string): number | null {
  const { value } = law.byId(id)!;
  const whole = partOf(value, field);
  if (whole !== null || field !== "value") return whole;
  // A rate borne by one side alone can be spoken of as one number.
  if (partOf(value, "worker") === 0) return partOf(value, "employer");
  return partOf(value, "employer") === 0 ? partOf(value, "worker") : null;
}

function store({ target, id, field }: Touch, value: unknown, state: State): void {
  if (target === "parameter") {
    state.parameters.set(`${id}|${field}`, value as number);
    return;
  }
  const year = target === "fund" ? ceilingYear(field) : null;
  if (year !== null) state.funds.get(id)!.ceilings[year] = value as number;
  else Object.assign(target === "group" ? state.groups.get(id)! : state.funds.get(id)!, { [field]: value });
}

/** Programmes as an override holds them, joined by "+". */
const flat = (value: unknown): string | number | null =>
  Array.isArray(value) ? value.join("+") : ((value ?? null) as string | number | null);

function oneOfEach(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, data }) => {
    const key = `${code}|${data.name ?? ""}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
}
