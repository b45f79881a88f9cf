import type { Touch } from "../../../budget/expandSweeps";
import { byIdOrName } from "../../../budget/byIdOrName";
import type { BudgetPlan, OverrideTarget } from "../../../budget/plan";
import type { Selector, Sweep } from "../../../budget/sweep";
import { categoryName } from "../../../book/categories";
import type { Language } from "../../../texts/language";
import { sweepText, touchText } from "../../../texts/sweeps";
import { changeableParameters, type OverrideKind } from "../scenarios/overrideKinds";
import { kindFor } from "./tryEntry";

type Value = Touch["before"];

/** A change in words: names in place of codes, values as their boxes show them. */
export function sweepWords(language: Language, sweep: Sweep, plan: BudgetPlan): string {
  const kind = kindFor(sweep, plan, language);
  const { change } = sweep;
  const who = { ...sweep.who, value: whoName(language, sweep.target, sweep.who, plan) };
  const shown = change.op === "SET" ? { op: change.op, value: valueWords(change.value, kind, sweep.target) } : change;
  return sweepText(language, { ...sweep, who, change: shown });
}

/** What one input was and is, in words. */
export function touchWords(language: Language, touch: Touch, plan: BudgetPlan): string {
  const { target, id, field, before, after } = touch;
  const who: Selector = { by: "ONE", value: id };
  const kind = kindFor({ target, who, field }, plan, language);
  return touchText(language, {
    name: whoName(language, target, who, plan) ?? touch.name,
    field,
    before: valueWords(before, kind, target),
    after: valueWords(after, kind, target),
  });
}

/** Rates of the law stand in parts per 100,000 and are read in percent. */
function valueWords(value: Value, kind: OverrideKind | undefined, target: OverrideTarget): Value {
  if (!kind || value === null) return value;
  const option = kind.options?.find((one) => one.value === kind.show(value));
  if (option) return option.text;
  return target === "parameter" && (kind.field === "employer" || kind.field === "worker")
    ? `${kind.show(value)}%`
    : value;
}

/** Whom a change speaks of: names in place of codes; null for all. */
export function whoName(
  language: Language,
  target: OverrideTarget,
  { by, value }: Selector,
  plan: BudgetPlan,
): string | null {
  if (value === null) return null;
  if (target === "parameter")
    return changeableParameters(plan.year, language).find(({ id }) => id === value)?.name ?? value;
  if (by === "CATEGORY") return categoryName(value, language);
  if (by === "FUND" || target === "fund") return byIdOrName(plan.funds, value)?.name ?? value;
  return by === "ONE" ? (byIdOrName(plan.groups, value)?.name ?? value) : value;
}
