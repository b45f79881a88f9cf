import type { BudgetPlan, Override } from "../../../budget/plan";
import { toHundredths } from "../../../budget/base";
import { CHOICE_FIELDS, groupField } from "../../../budget/groupFields";
import { LAW } from "../../../law/baseline";
import { monthOf } from "../../../law/month";
import type { Parameter } from "../../../law/parameter";
import { PROGRAM_SETS } from "../../../book/choices";
import { provisionName } from "../../../book/rates/provisionName";
import { scenarioTexts } from "../../../texts/pane/scenarios";
import { choiceText, groupColumns } from "../../../texts/book/groups";
import type { Language } from "../../../texts/language";
import { showMonth } from "../../../texts/months";
import { readNumber, showNumber } from "../../../texts/numbers";
import { readCeiling, readShare, type BoxRead } from "../../state/readings";

type Value = Override["value"];

/** How one overridden field is named, shown and taken in. */
export interface OverrideKind {
  field: string;
  name: string;
  /** Present: chosen from a list; absent: typed. */
  options?: { value: string; text: string }[];
  show(value: Value): string;
  read(text: string): BoxRead<Value>;
  /** The value the plan has now. */
  now: Value;
}

const whole = (text: string): BoxRead<Value> => {
  const read = readNumber(text);
  return typeof read === "number" && Number.isInteger(read) && read >= 0
    ? { value: read }
    : { problem: { code: "people_not_a_number", data: { people: text.trim() } } };
};

const wage = (text: string): BoxRead<Value> => {
  const read = readNumber(text);
  if (typeof read !== "number") return { problem: { code: "base_not_a_number", data: { base: text.trim() } } };
  const hundredths = toHundredths(read);
  return hundredths.ok ? { value: hundredths.value } : { problem: hundredths.problems[0]! };
};

const chosen = (text: string): BoxRead<Value> => ({ value: text });
const chosenMonth = (text: string): BoxRead<Value> => ({ value: Number(text) });

/** The fields a scenario may change in its target, with what stands there now. */
export function overrideKinds(
  { target, id }: Pick<Override, "target" | "id">,
  plan: BudgetPlan,
  language: Language,
): OverrideKind[] {
  const names = scenarioTexts[language].fieldName;
  const number = (value: Value) => (value === null ? "" : showNumber(language, Number(value)));
  const hundredths = (value: Value) => (value === null ? "" : showNumber(language, Number(value) / 100));
  const percent = (value: Value) => (value === null ? "" : showNumber(language, Number(value) / 1000, 3));
  const plain = (value: Value) => String(value ?? "");
  const months = Array.from({ length: 12 }, (_, index) => monthOf(plan.year, index + 1)).map((month) => ({
    value: String(month),
    text: showMonth(language, month),
  }));

  if (target === "group") {
    const group = plan.groups.find((other) => other.id === id);
    if (!group) return [];
    const kinds: OverrideKind[] = [
      { field: "people", name: names.people, show: number, read: whole, now: group.people },
      { field: "base", name: names.base, show: hundredths, read: wage, now: group.base },
      { field: "first", name: names.first, options: months, show: plain, read: chosenMonth, now: group.first },
      { field: "last", name: names.last, options: months, show: plain, read: chosenMonth, now: group.last },
      { field: "joins", name: names.joins, show: number, read: whole, now: group.joins },
      { field: "exits", name: names.exits, show: number, read: whole, now: group.exits },
      {
        field: "programs",
        name: names.programs,
        options: PROGRAM_SETS.map((set) => ({ value: set, text: set.split("+").join(" + ") })),
        show: plain,
        read: chosen,
        now: group.programs.join("+"),
      },
      ...CHOICE_FIELDS.filter((field) => field !== "segment").map((field): OverrideKind => ({
        field,
        name: groupColumns[field][language],
        options: groupField(field).words!.codes.map((code) => ({
          value: String(code),
          text: choiceText(language, field, code),
        })),
        show: plain,
        read: chosen,
        now: group[field] ?? null,
      })),
    ];
    if (group.segment === "JAKON")
      kinds.push({
        field: "contract",
        name: names.contract,
        show: number,
        read: readCeiling,
        now: group.contract ?? null,
      });
    if (plan.funds.length > 0)
      kinds.push({
        field: "fund",
        name: names.fund,
        options: plan.funds.map((fund) => ({ value: fund.id, text: fund.name })),
        show: plain,
        read: chosen,
        now: group.fund,
      });
    return kinds;
  }
  if (target === "fund") {
    const fund = plan.funds.find((other) => other.id === id);
    if (!fund) return [];
    return [
      {
        field: `ceilings.${plan.year}`,
        name: names.ceilings,
        show: number,
        read: readCeiling,
        now: fund.ceilings[plan.year] ?? null,
      },
      { field: "earmark", name: names.earmark, show: percent, read: readShare, now: fund.earmark },
    ];
  }
  return parameterKinds(LAW.byId(id), language, number, percent);
}

function parameterKinds(
  parameter: Parameter | undefined,
  language: Language,
  number: (value: Value) => string,
  percent: (value: Value) => string,
): OverrideKind[] {
  const text = scenarioTexts[language];
  if (parameter?.kind === "rate")
    return (["employer", "worker"] as const)
      .filter((side) => parameter.value[side] > 0)
      .map((side) => ({ field: side, name: text[side], show: percent, read: readShare, now: parameter.value[side] }));
  if (parameter?.kind === "amount" || parameter?.kind === "ceiling")
    return [
      {
        field: "value",
        name: parameter.kind === "amount" ? text.amount : text.ceiling,
        show: number,
        read: readCeiling,
        now: parameter.value,
      },
    ];
  return [];
}

/**
 * Rates, amounts and ceilings in force in the budget year: what a draft regulation or a local choice may change. They are
 * called as on `Tarif` and `Skenario`.
 */
export function changeableParameters(year: number, language: Language): { id: string; name: string }[] {
  return LAW.parameters
    .filter(
      ({ kind, from, until }) =>
        (kind === "rate" || kind === "amount" || kind === "ceiling") &&
        from <= monthOf(year, 12) &&
        (until === null || until >= monthOf(year, 1)),
    )
    .map((parameter) => ({ id: parameter.id, name: provisionName(language, parameter) }));
}
