import { LAW } from "../law/baseline";
import { monthOf, type Month } from "../law/month";
import { applyOverlay, overlap } from "../law/overlay";
import type { Law, Parameter, ParameterKind } from "../law/parameter";
import { lawProblem, type Problem } from "../law/problem";
import { inForce } from "../law/selection";
import { partOf, type ParameterField } from "./parameterFields";
import type { BudgetPlan, LocalProvision } from "./plan";
import { budgetProblem } from "./problem";

/** The numbers a local provision sets, by the kind of its parameter; other kinds are whole tables no region replaces. */
export const LOCAL_FIELDS: Readonly<Partial<Record<ParameterKind, readonly ParameterField[]>>> = {
  rate: ["employer", "worker"],
  amount: ["value"],
  ceiling: ["value"],
  baseLimits: ["min", "max"],
  relief: ["numerator", "denominator"],
};

/** The numbers of a parameter of the law, in the order of its fields; empty where a region cannot replace it. */
export function numbersOf({ kind, value }: Pick<Parameter, "kind" | "value">): number[] {
  const fields = LOCAL_FIELDS[kind] ?? [];
  return fields.map((field) => partOf(value, field)!);
}

export interface LocalLaw {
  law: Law;
  /** Why a provision is not used; by its place in the plan. */
  problems: { problem: Problem; index: number }[];
}

const remembered = new WeakMap<Law, WeakMap<readonly LocalProvision[], LocalLaw>>();

/**
 * The law with the plan's local provisions (ketentuan setempat) laid over it, as a scenario's changes are. One that is
 * not complete is left out and told: it needs a parameter of the law, numbers, months, a regulation and an article.
 * @returns the given law, the same object, where the plan has none, and where it lies over it already
 */
export function localLaw({ localProvisions }: Pick<BudgetPlan, "localProvisions">, law: Law = LAW): LocalLaw {
  if (!localProvisions?.length) return { law, problems: [] };
  let known = remembered.get(law);
  if (!known) remembered.set(law, (known = new WeakMap()));
  let found = known.get(localProvisions);
  if (!found) known.set(localProvisions, (found = layOver(localProvisions, law)));
  return found;
}

function layOver(provisions: readonly LocalProvision[], law: Law): LocalLaw {
  const problems: LocalLaw["problems"] = [];
  let local = law;
  provisions.forEach((provision, index) => {
    const { parameter: id, values, from, until, regulation, article, note } = provision;
    const parameter = law.byId(id);
    const say = (problem: Problem) => problems.push({ problem, index });
    if (!parameter) return say(lawProblem("unknown_parameter", { id }, "parameter"));
    const fields = LOCAL_FIELDS[parameter.kind];
    if (!fields || values.length !== fields.length)
      return say(lawProblem("overlay_value_invalid", { id, kind: parameter.kind }, "values"));
    if (!article?.trim()) say(budgetProblem("local_article_missing", { id }, "article"));
    const value = parameter.kind === "amount" || parameter.kind === "ceiling" ? values[0]! : objectOf(fields, values);
    const citation = { regulation, article, readAt: note?.trim() || regulation || id };
    const entry = { change: id, value: value as Parameter["value"], from, until, citation };
    const laid = applyOverlay(local, [entry]);
    if (!laid.ok) laid.problems.forEach(say);
    else if (article?.trim()) local = laid.value;
  });
  return { law: local, problems };
}

const objectOf = (fields: readonly string[], values: readonly number[]): Record<string, number> =>
  Object.fromEntries(fields.map((field, place) => [field, values[place]!]));

/** Provisions of the region's own that speak of what a parameter of the law says. */
export const localsOver = (law: Law, parameter: Parameter): Parameter[] =>
  law.parameters.filter((one) => one.local && one.id !== parameter.id && overlap(one, parameter));

/**
 * The months of a year in which a parameter counts and no provision of the region's own speaks for it: that stands
 * whatever the scenario.
 */
export function monthsWithoutLocal(law: Law, parameter: Parameter, year: number): { from: Month; until: Month }[] {
  const locals = localsOver(law, parameter);
  const until = Math.min(parameter.until ?? Infinity, monthOf(year, 12));
  const left: { from: Month; until: Month }[] = [];
  for (let month = Math.max(parameter.from, monthOf(year, 1)); month <= until; month += 1) {
    if (locals.some((local) => inForce(local, month))) continue;
    const last = left.at(-1);
    if (last?.until === month - 1) last.until = month;
    else left.push({ from: month, until: month });
  }
  return left;
}
