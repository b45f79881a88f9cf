import type { FieldKind } from "../budget/field";
import { GROUP_FIELD_KEYS, groupField, type ChoiceField, type GroupField } from "../budget/groupFields";
import { groupColumns } from "../texts/book/groups";
import { fundFieldNames, parameterFieldNames } from "../texts/book/changeableFields";
import type { Words } from "../texts/language";
import type { OverrideTarget } from "../budget/plan";
import { PARAMETER_FIELDS } from "../budget/parameterFields";
import { groupChoiceLists, type ChoiceList } from "./choices";

/** How a value is typed and judged; each shape is one word in the sheet's own list of fields. */
export type FieldShape =
  "number" | "numberOrNone" | "share" | "month" | "monthOrNone" | "wage" | "programs" | "choice" | "text" | "category";

export interface ScenarioField {
  target: OverrideTarget;
  /** As on the sheet, and for funds the ceiling without its year. */
  key: string;
  title: Words;
  shape: FieldShape;
  /** What a "choice" is chosen from. */
  choices?: ChoiceList<string | number>;
}

const SHAPE_OF: Record<FieldKind, FieldShape> = {
  text: "text",
  count: "number",
  rupiah: "numberOrNone",
  wage: "wage",
  share: "share",
  month: "month",
  choice: "choice",
  programs: "programs",
  ceilings: "number",
  codes: "text",
};
const shapeOf = (key: GroupField): FieldShape => (key === "category" ? "category" : SHAPE_OF[groupField(key).kind]);

/** What a person replaces most comes first in the drop-down; the other fields follow in the order of `Kelompok`. */
const USUAL: readonly GroupField[] = ["people", "base", "contract", "first", "last", "joins", "exits", "programs"];
const GROUP_KEYS = [...USUAL, ...GROUP_FIELD_KEYS.filter((key) => !USUAL.includes(key))].filter(
  (key) => groupField(key).inScenario,
);

const FUND_SHAPES = {
  ceiling: "number",
  earmark: "share",
  firstMonth: "monthOrNone",
  lastMonth: "monthOrNone",
} as const satisfies Record<keyof typeof fundFieldNames, FieldShape>;

const entries = <K extends string>(shapes: Record<K, FieldShape>) => Object.entries(shapes) as [K, FieldShape][];

const isChoice = (key: GroupField): key is ChoiceField => groupField(key).kind === "choice";

/** Everything a scenario may replace, in the order of the drop-down; titles are unique across targets. */
export const SCENARIO_FIELDS: readonly ScenarioField[] = [
  ...GROUP_KEYS.map((key): ScenarioField => ({
    target: "group",
    key,
    title: groupColumns[key],
    shape: shapeOf(key),
    ...(isChoice(key) ? { choices: groupChoiceLists[key] } : {}),
  })),
  ...entries(FUND_SHAPES).map(([key, shape]): ScenarioField => ({
    target: "fund",
    key,
    title: fundFieldNames[key],
    shape,
  })),
  ...PARAMETER_FIELDS.map((key): ScenarioField => ({
    target: "parameter",
    key,
    title: parameterFieldNames[key],
    shape: "number",
  })),
];

export const isScenarioGroupField = (key: string): boolean => (GROUP_KEYS as readonly string[]).includes(key);

/** What the sheet itself can judge of a value: a number, a number or nothing, or a text. */
export type ValueShape = "123" | "123?" | "abc";

export function valueShape(shape: FieldShape): ValueShape {
  if (shape === "number" || shape === "month") return "123";
  if (shape === "numberOrNone" || shape === "share" || shape === "monthOrNone" || shape === "wage") return "123?";
  return "abc";
}
