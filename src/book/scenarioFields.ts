import { groupColumns } from "../texts/book/groups";
import { fundFieldNames, parameterFieldNames } from "../texts/book/scenarios";
import type { Words } from "../texts/language";
import type { OverrideTarget } from "../budget/plan";
import { PARAMETER_FIELDS } from "../budget/scenario";

/** How a value is typed and judged; each shape is one word in the sheet's own list of fields. */
export type FieldShape = "number" | "numberOrNone" | "share" | "month" | "monthOrNone" | "wage" | "programs" | "segment" | "sector" | "payer" | "risk" | "text" | "category";

export interface ScenarioField {
  target: OverrideTarget;
  /** As on the sheet, and for funds the ceiling without its year. */
  key: string;
  title: Words;
  shape: FieldShape;
}

const GROUP_SHAPES = {
  people: "number",
  base: "wage",
  contract: "numberOrNone",
  first: "month",
  last: "month",
  joins: "number",
  exits: "number",
  programs: "programs",
  segment: "segment",
  risk: "risk",
  sector: "sector",
  payer: "payer",
  category: "category",
  fund: "text",
  place: "text",
  source: "text",
  note: "text",
} as const satisfies Partial<Record<keyof typeof groupColumns, FieldShape>>;
export type ScenarioGroupField = keyof typeof GROUP_SHAPES;

const FUND_SHAPES = { ceiling: "number", earmark: "share", firstMonth: "monthOrNone", lastMonth: "monthOrNone" } as const satisfies Record<keyof typeof fundFieldNames, FieldShape>;

const entries = <K extends string>(shapes: Record<K, FieldShape>) => Object.entries(shapes) as [K, FieldShape][];

/** Everything a scenario may replace, in the order of the drop-down; titles are unique across targets. */
export const SCENARIO_FIELDS: readonly ScenarioField[] = [
  ...entries(GROUP_SHAPES).map(([key, shape]): ScenarioField => ({ target: "group", key, title: groupColumns[key], shape })),
  ...entries(FUND_SHAPES).map(([key, shape]): ScenarioField => ({ target: "fund", key, title: fundFieldNames[key], shape })),
  ...PARAMETER_FIELDS.map((key): ScenarioField => ({ target: "parameter", key, title: parameterFieldNames[key], shape: "number" })),
];

export const isScenarioGroupField = (key: string): key is ScenarioGroupField => key in GROUP_SHAPES;

/** What the sheet itself can judge of a value: a number, a number or nothing, or a text. */
export type ValueShape = "123" | "123?" | "abc";

export function valueShape(shape: FieldShape): ValueShape {
  if (shape === "number" || shape === "month") return "123";
  if (shape === "numberOrNone" || shape === "share" || shape === "monthOrNone" || shape === "wage") return "123?";
  return "abc";
}
