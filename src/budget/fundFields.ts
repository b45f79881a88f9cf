import type { Field } from "./field";
import { LIMITS } from "./limits";
import type { Fund } from "./plan";
import { fundKindWords } from "./words";

const note = { kind: "text", most: LIMITS.text.value, mayBeEmpty: true, otherwise: null, inScenario: false } as const;
const month = { kind: "month", mayBeEmpty: true, otherwise: null, inScenario: true } as const;

/** Every input of a fund, as `GROUP_FIELDS` has those of a group. */
export const FUND_FIELDS = {
  name: { kind: "text", most: LIMITS.name.value, mayBeEmpty: false, inScenario: false },
  kind: { kind: "choice", words: fundKindWords, mayBeEmpty: false, inScenario: false, refusal: "choice_unknown" },
  ceilings: { kind: "ceilings", least: 0, most: LIMITS.ceiling.value, mayBeEmpty: false, inScenario: true },
  earmark: { kind: "share", least: 1, most: 100_000, mayBeEmpty: true, otherwise: null, inScenario: true },
  firstMonth: month,
  lastMonth: month,
  eligible: { kind: "codes", most: LIMITS.name.value, mayBeEmpty: true, otherwise: null, inScenario: false },
  source: note,
  note,
} as const satisfies Record<Exclude<keyof Fund, "id">, Field>;

export type FundField = keyof typeof FUND_FIELDS;

export const FUND_FIELD_KEYS = Object.keys(FUND_FIELDS) as FundField[];

export const fundField = (key: FundField): Field => FUND_FIELDS[key];
