import type { Month } from "./month";
import type { Confidence, Payer, Program, RiskClass, Sector, Segment } from "./terms";

/** Where a value stands and where it was read; the two are not always the same place. */
export interface Citation {
  regulation: string | null;
  article: string | null;
  readAt: string;
}

export interface Note {
  id: string;
  en: string;
}

/** When a value applies beyond programme, segment and month. An absent member means "always". */
export interface Condition {
  risk?: RiskClass;
  sectors?: readonly Sector[];
  payers?: readonly Payer[];
}

/** Rates are integers per 100,000 (0.24 % = 240), split by who bears them. */
export interface RateValue {
  employer: number;
  worker: number;
}
/** Whole rupiah a month. */
export interface BaseLimits {
  min: number;
  max: number;
}
export interface ReliefValue {
  numerator: number;
  denominator: number;
}
/** A slice of a contract value: the part above the previous slice up to `upTo` (null = without end), in rupiah. */
export interface ContractSlice {
  upTo: number | null;
  /** per 100,000 */
  JKK: number;
  JKM: number;
}

/** An income (penghasilan) from `from` rupiah up to the next band counts as `base`. */
export interface IncomeBand {
  from: number;
  base: number;
}

export interface KindValues {
  rate: RateValue;
  amount: number;
  ceiling: number;
  baseLimits: BaseLimits;
  relief: ReliefValue;
  /** Months at the start of a membership that pay in full, whoever joins while a relief runs. */
  fullMonths: number;
  slices: readonly ContractSlice[];
  /** Empty: an overlay sets the list aside, and an income is a base as it stands. */
  bands: readonly IncomeBand[];
}
export type ParameterKind = keyof KindValues;

export const UNITS = [
  "PER_100000_WAGE",
  "PER_100000_INCOME",
  "PER_100000_CONTRACT_SLICE",
  "PER_100000",
  "RUPIAH_PER_MONTH",
  "RUPIAH",
  "FRACTION",
  "PERCENT",
  "DAY_OF_MONTH",
  "MULTIPLE_OF_WAGE",
  "MONTHS",
  "YEARS",
  "CODE",
] as const;
export type Unit = (typeof UNITS)[number];

/** What every dated fact of this room carries, rate or not. */
export interface DatedFact {
  id: string;
  unit: Unit;
  /** First contribution month in force. */
  from: Month;
  /** Last contribution month in force; null = until further notice. */
  until: Month | null;
  citation: Citation;
  confidence: Confidence;
  note?: Note;
}

/** A dated fact that is no contribution parameter: a due date, an account, a minimum wage … */
export interface Fact<V> extends DatedFact {
  name: Note;
  value: V;
  /** Facts of one series follow each other without gap or overlap. */
  series?: string;
  /** In force before the present law, up to `until`; since when was not found, and `from` is that month as well. */
  beforeTheLaw?: true;
}

interface ParameterOf<K extends ParameterKind> extends DatedFact {
  kind: K;
  value: KindValues[K];
  programs: readonly Program[];
  segments: readonly Segment[];
  condition: Condition;
  /** true: a local provision from an overlay, not the law of the land */
  local?: true;
}

/** One dated, cited value a contribution depends on. */
export type Parameter<K extends ParameterKind = ParameterKind> = { [P in ParameterKind]: ParameterOf<P> }[K];

export interface Law {
  /** The day up to which the law is known, e.g. "2026-11-21". */
  version: string;
  parameters: readonly Parameter[];
  byId(id: string): Parameter | undefined;
}
