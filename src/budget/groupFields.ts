import type { Field } from "./field";
import { LIMITS } from "./limits";
import type { WorkerGroup } from "./plan";
import { payerWords, riskWords, sectorWords, segmentWords } from "./words";

const name = { kind: "text", most: LIMITS.name.value, mayBeEmpty: true, otherwise: null, inScenario: true } as const;
const note = { ...name, most: LIMITS.text.value } as const;
const month = { kind: "month", mayBeEmpty: false, inScenario: true } as const;
const flow = {
  kind: "count",
  least: 0,
  most: LIMITS.flow.value,
  mayBeEmpty: false,
  otherwise: 0,
  inScenario: true,
} as const;

/**
 * Every input of a group that has a column of its own, in the order a person thinks: who, in which scheme, on what
 * base, how many, when, who pays. Plan file, sheet, scenarios, pane and functions take from here what they need to know.
 *
 * A new field is added in: `WorkerGroup` (plan.ts), this table, `words.ts` where it is a choice, the arithmetic that
 * uses it, its key in a plan file (planfile/fields.ts), and its titles, aliases and help (texts/book/groups.ts).
 * @example // columns of a sheet
 *   GROUP_FIELD_KEYS.map((key) => ({ title: groupColumns[key], isNumber: GROUP_FIELDS[key].kind === "count" }))
 * @example // what a scenario may change
 *   GROUP_FIELD_KEYS.filter((key) => GROUP_FIELDS[key].inScenario)
 * @example // reading a choice back
 *   groupField("payer").words?.read("Pemberi kerja") // "PEMBERI_KERJA"
 */
export const GROUP_FIELDS = {
  name: { kind: "text", most: LIMITS.name.value, mayBeEmpty: false, inScenario: false },
  category: name,
  segment: { kind: "choice", words: segmentWords, mayBeEmpty: false, inScenario: true, refusal: "segment_unknown" },
  programs: { kind: "programs", mayBeEmpty: false, inScenario: true },
  base: {
    kind: "wage",
    least: 1,
    most: LIMITS.base.value * 100,
    mayBeEmpty: true,
    otherwise: null,
    inScenario: true,
    refusal: "base_not_a_number",
  },
  contract: {
    kind: "rupiah",
    least: 1,
    most: LIMITS.contract.value,
    mayBeEmpty: true,
    otherwise: null,
    inScenario: true,
    refusal: "contract_not_a_number",
  },
  risk: {
    kind: "choice",
    words: riskWords,
    mayBeEmpty: false,
    otherwise: 1,
    inScenario: true,
    refusal: "risk_unknown",
  },
  sector: {
    kind: "choice",
    words: sectorWords,
    mayBeEmpty: false,
    otherwise: "UMUM",
    inScenario: true,
    refusal: "sector_unknown",
  },
  payer: { kind: "choice", words: payerWords, mayBeEmpty: false, inScenario: true, refusal: "payer_unknown" },
  people: {
    kind: "count",
    least: 0,
    most: LIMITS.people.value,
    mayBeEmpty: false,
    inScenario: true,
    refusal: "people_not_a_number",
  },
  first: month,
  last: month,
  joins: { ...flow, refusal: "joins_invalid" },
  exits: { ...flow, refusal: "exits_invalid" },
  fund: name,
  place: name,
  source: note,
  note,
} as const satisfies Record<Exclude<keyof WorkerGroup, "id" | "split" | "accounts">, Field>;

export type GroupField = keyof typeof GROUP_FIELDS;

export const GROUP_FIELD_KEYS = Object.keys(GROUP_FIELDS) as GroupField[];

/** The same facts without the narrow types of the table. */
export const groupField = (key: GroupField): Field => GROUP_FIELDS[key];
