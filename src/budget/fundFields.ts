import { defaultsOf, type Agreeing, type Field, type FieldValues } from "./field";
import { LIMITS } from "./limits";
import type { Fund } from "./plan";
import { fundKindWords } from "./words";

const note = { kind: "text", most: LIMITS.text.value, mayBeEmpty: true, otherwise: null, inScenario: false } as const;
const month = { kind: "month", mayBeEmpty: true, otherwise: null, inScenario: true } as const;

interface FundFieldFacts extends Field {
  /** The Indonesian word of a plan file. */
  key: string;
}

/**
 * Every input of a fund, as `GROUP_FIELDS` has those of a group. Plan file, columns of `Dana` and reading them back follow
 * from here.
 *
 * A new field is added in `Fund` (plan.ts), here, in the titles and aliases of its column (texts/book/funds.ts), and in the
 * pane with its label (taskpane/views/funds/FundFields.tsx, texts/pane/funds.ts). Of a choice the words stand here or in
 * words.ts, and what the drop-down shows in book/choices.ts: neither compiles without. What only arithmetic and scenarios
 * need is `EFFECTIVE_FUND_FIELDS` (book/workFields.ts).
 */
export const FUND_FIELDS = {
  name: { key: "nama", kind: "text", most: LIMITS.name.value, mayBeEmpty: false, inScenario: false },
  kind: {
    key: "jenis",
    kind: "choice",
    words: fundKindWords,
    mayBeEmpty: false,
    inScenario: false,
    refusal: "choice_unknown",
  },
  ceilings: {
    key: "pagu",
    kind: "ceilings",
    least: 0,
    most: LIMITS.ceiling.value,
    mayBeEmpty: false,
    inScenario: true,
  },
  earmark: {
    key: "porsiPersen",
    kind: "share",
    least: 1,
    most: 100_000,
    mayBeEmpty: true,
    otherwise: null,
    inScenario: true,
  },
  firstMonth: { ...month, key: "mulai" },
  lastMonth: { ...month, key: "selesai" },
  eligible: {
    key: "bolehUntuk",
    kind: "codes",
    most: LIMITS.name.value,
    mayBeEmpty: true,
    otherwise: null,
    inScenario: false,
  },
  source: { ...note, key: "sumber" },
  note: { ...note, key: "catatan" },
} as const satisfies Record<Exclude<keyof Fund, "id">, FundFieldFacts>;

export type FundField = keyof typeof FUND_FIELDS;
export const FUND_FIELD_KEYS = Object.keys(FUND_FIELDS) as FundField[];

/** Fields chosen from a closed list. */
export type FundChoiceField = {
  [K in FundField]: (typeof FUND_FIELDS)[K] extends { kind: "choice" } ? K : never;
}[FundField];
export const FUND_CHOICE_FIELDS = FUND_FIELD_KEYS.filter(
  (key) => FUND_FIELDS[key].kind === "choice",
) as FundChoiceField[];

/** The same facts without the narrow types of the table. */
export const fundField = (key: FundField): FundFieldFacts => FUND_FIELDS[key];

type Said = Required<Omit<Fund, "id">>;
/** The inputs of a fund; table and interface agree on them both ways. */
type FundValues = Agreeing<Said, Agreeing<FieldValues<typeof FUND_FIELDS>, Said>>;

/** Before anything is read of a fund: no kind, no ceiling, open to all. */
export const blankFund = (): FundValues => ({ ...defaultsOf(FUND_FIELDS), name: "", kind: "LAIN", ceilings: {} });
