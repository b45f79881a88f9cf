import { monthOf } from "../law/month";
import type { Payer, SaidPayer } from "../law/terms";
import { defaultsOf, type Agreeing, type Field, type FieldValues } from "./field";
import { LIMITS } from "./limits";
import type { WorkerGroup } from "./plan";
import { payerWords, riskWords, sectorWords, segmentWords, workerPartWords } from "./words";

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

interface GroupFieldFacts extends Field {
  /** The Indonesian word of a plan file, from which the column's name in a workbook is made too. */
  key: string;
}

/**
 * Every input of a group that has a column of its own, in the order a person thinks: who, in which scheme, on what
 * base, how many, when, who pays. Plan file, sheet, scenarios, pane and functions take from here what they need to know.
 *
 * A new field is added in: `WorkerGroup` (plan.ts), this table, `words.ts` where it is a choice, the arithmetic that
 * uses it, its titles, aliases and choices (texts/book/groups.ts), the help of a choice (texts/book/groupsSheet.ts), and
 * its place in the pane (taskpane/views/GroupFields.tsx). Plan file, sheets, reading back, scenarios and functions follow
 * from here; `whatif/mixtures.ts` does not compile until it says which cause of a bridge the field belongs to.
 * @example // columns of a sheet
 *   GROUP_FIELD_KEYS.map((key) => ({ title: groupColumns[key], isNumber: GROUP_FIELDS[key].kind === "count" }))
 * @example // what a scenario may change
 *   GROUP_FIELD_KEYS.filter((key) => GROUP_FIELDS[key].inScenario)
 * @example // reading a choice back
 *   groupField("payer").words?.read("Pemberi kerja") // "PEMBERI_KERJA"
 */
export const GROUP_FIELDS = {
  name: { key: "nama", kind: "text", most: LIMITS.name.value, mayBeEmpty: false, inScenario: false },
  category: { ...name, key: "kategori" },
  segment: {
    key: "segmen",
    kind: "choice",
    words: segmentWords,
    mayBeEmpty: false,
    inScenario: true,
    refusal: "segment_unknown",
  },
  programs: { key: "program", kind: "programs", mayBeEmpty: false, inScenario: true },
  base: {
    key: "dasar",
    kind: "wage",
    least: LIMITS.leastBase.value * 100,
    most: LIMITS.base.value * 100,
    mayBeEmpty: true,
    otherwise: null,
    inScenario: true,
    refusal: "base_not_a_number",
  },
  contract: {
    key: "nilaiKontrak",
    kind: "rupiah",
    least: 1,
    most: LIMITS.contract.value,
    mayBeEmpty: true,
    otherwise: null,
    inScenario: true,
    refusal: "contract_not_a_number",
  },
  risk: {
    key: "risiko",
    kind: "choice",
    words: riskWords,
    mayBeEmpty: false,
    otherwise: 1,
    inScenario: true,
    refusal: "risk_unknown",
  },
  sector: {
    key: "sektor",
    kind: "choice",
    words: sectorWords,
    mayBeEmpty: false,
    otherwise: "UMUM",
    inScenario: true,
    refusal: "sector_unknown",
  },
  payer: {
    key: "pembayar",
    kind: "choice",
    words: payerWords,
    mayBeEmpty: false,
    inScenario: true,
    refusal: "payer_unknown",
  },
  workerPart: {
    key: "bagianPekerja",
    kind: "choice",
    words: workerPartWords,
    mayBeEmpty: false,
    otherwise: "DANA",
    inScenario: true,
    refusal: "worker_part_unknown",
  },
  people: {
    key: "orang",
    kind: "count",
    least: 0,
    most: LIMITS.people.value,
    mayBeEmpty: false,
    inScenario: true,
    refusal: "people_not_a_number",
  },
  first: { ...month, key: "mulai" },
  last: { ...month, key: "selesai" },
  joins: { key: "masuk", ...flow, refusal: "joins_invalid" },
  exits: { key: "keluar", ...flow, refusal: "exits_invalid" },
  fund: { ...name, key: "dana" },
  place: { ...name, key: "desaAtauOpd" },
  source: { ...note, key: "sumber" },
  note: { ...note, key: "catatan" },
  covered: {
    key: "sudahPeserta",
    kind: "count",
    least: 0,
    most: LIMITS.people.value,
    mayBeEmpty: false,
    otherwise: 0,
    inScenario: true,
    refusal: "covered_invalid",
  },
  figure: { ...name, key: "cakupan" },
} as const satisfies Record<Exclude<keyof WorkerGroup, "id" | "split" | "accounts">, GroupFieldFacts>;

export type GroupField = keyof typeof GROUP_FIELDS;

export const GROUP_FIELD_KEYS = Object.keys(GROUP_FIELDS) as GroupField[];

/** Fields chosen from a closed list. */
export type ChoiceField = {
  [K in GroupField]: (typeof GROUP_FIELDS)[K] extends { kind: "choice" } ? K : never;
}[GroupField];
export const CHOICE_FIELDS = GROUP_FIELD_KEYS.filter((key) => GROUP_FIELDS[key].kind === "choice") as ChoiceField[];

/** The same facts without the narrow types of the table. */
export const groupField = (key: GroupField): GroupFieldFacts => GROUP_FIELDS[key];

/** What is meant where nothing is said of a group; what must be said is left out. */
export const groupDefaults = () => defaultsOf(GROUP_FIELDS);

type Said = Required<Pick<WorkerGroup, Exclude<GroupField, "payer">>> & { payer: Payer };
/** The inputs of a group once all is said; table and interface agree on them both ways. */
type GroupValues = Agreeing<Said, Agreeing<FieldValues<typeof GROUP_FIELDS>, Said>>;

/** Before anything is read of a group: nobody, paid by nobody, all year. What cannot be read stays so and is told. */
export const blankGroup = (year: number): Omit<GroupValues, "payer"> & { payer: SaidPayer } => ({
  ...groupDefaults(),
  name: "",
  segment: "BPU",
  programs: [],
  payer: "",
  people: 0,
  first: monthOf(year, 1),
  last: monthOf(year, 12),
});
