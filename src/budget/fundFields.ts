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
 * Every input of a fund, as `GROUP_FIELDS` has those of a group. A new field is added in `Fund` (plan.ts) and here; what
 * does not compile then has to be told of it: its title and aliases (texts/book/funds.ts), the look of its column
 * (book/fundColumns.ts), its cell (book/sheets/funds/inputs.ts), reading it back (book/reading/readFunds.ts). Its place in
 * the pane is views/funds.
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

type Said = Required<Omit<Fund, "id">>;
/** The inputs of a fund; table and interface agree on them both ways. */
type FundValues = Agreeing<Said, Agreeing<FieldValues<typeof FUND_FIELDS>, Said>>;

/** Before anything is read of a fund: no kind, no ceiling, open to all. */
export const blankFund = (): FundValues => ({ ...defaultsOf(FUND_FIELDS), name: "", kind: "LAIN", ceilings: {} });
