import type { Content } from "./content";

/**
 * Answers of "Bagaimana jika" that stand on sheets of their own. No plan holds them: they are written on request, read
 * back from their sheets, and written again as they stand until somebody asks anew or deletes the sheet.
 */
export interface Answers {
  /** Which articles decided an amount; its lines follow from the plan. */
  basis?: Record<string, never>;
  learn?: LearnAnswer;
  comparison?: Comparison;
  path?: PathAnswer;
  sensitivity?: SensitivityAnswer;
  risk?: RiskAnswer;
}

/** Sheets that exist only with an answer on them. */
export const ANSWER_SHEETS = [
  "learn",
  "basis",
  "comparison",
  "path",
  "sensitivity",
  "risk",
] as const satisfies readonly (keyof Answers)[];

/** What somebody answered on `Belajar`, lesson by lesson; null where a lesson asks for none. */
export interface LearnAnswer {
  typed: Content[];
}

/** What one choice comes to; null where it is not known, or where a cell of the sheet no longer holds a number. */
export interface ComparedChoice {
  /** As the drop-down of scenarios calls it; null: the plan without a scenario. */
  name: string | null;
  /** Rupiah in the year. */
  cost: number | null;
  people: number | null;
  personMonths: number | null;
  fullyProtected: number | null;
  /** After the budget, per 100,000. */
  coverage: number | null;
  /** Rupiah missing, in the order of `Comparison.lacking`. */
  lacks: (number | null)[];
  /** What a person wrote on the scenario; "" for nothing. */
  note: string;
}

export const DETAIL_KINDS = ["groupCost", "groupPeople", "fundLack"] as const;

/** A figure of one group or fund under each choice: what totals do not tell. */
export interface ComparedDetail {
  kind: (typeof DETAIL_KINDS)[number];
  code: string;
  /** In the order of `Comparison.choices`; null: not to be compared. */
  amounts: (number | null)[];
}

export interface Comparison {
  /** "2025-05-15" */
  writtenOn: string;
  /** The book it was made from: its active scenario as the drop-down calls it, and its total. */
  made: { scenario: string | null; total: number | null };
  choices: ComparedChoice[];
  /** Names of the funds one of the choices lacks in; null: cost nobody is named to pay. */
  lacking: (string | null)[];
  /** By their kind; empty where none were noted. Groups a book has no single row of are left out. */
  details: ComparedDetail[];
  /** The choice differences are told to, by its name. */
  against: string | null;
  bridge: ComparedBridge | null;
}

/** Why one choice costs something else than another. */
export interface ComparedBridge {
  from: { name: string | null; total: number | null };
  to: { name: string | null };
  /** Rupiah by the key of its cause; they sum to the difference. */
  steps: { cause: string; amount: number | null }[];
  /** Whether causes of a group had to be told as one. */
  joined: boolean;
}

/** A year of a path: what a participant costs, in rupiah; null: not known. */
export interface PathPriceYear {
  /** One person, all of the year, and from the month of intake on. */
  price: number | null;
  intakePrice: number | null;
}

/** The assumptions of a coverage path; its sheet calculates the rest. The target is per 100,000. */
export interface PathAnswer {
  /** "2025-05-15" */
  writtenOn: string;
  start: number;
  end: number | null;
  target: number | null;
  /** One of `SHAPE_NAMES`; null where the sheet names no such way. */
  shape: string | null;
  capacity: number | null;
  /** Month in which newcomers begin to be paid, 1 to 12. */
  intake: number;
  /** In the order in which ceilings serve them. */
  segments: PathSegmentAnswer[];
  /** With a single segment its one fund, whoever that is. */
  funds: PathFundAnswer[];
}

/** One kind of workers of a path. Rates are per 100,000. */
export interface PathSegmentAnswer {
  name: string;
  participants: number | null;
  workers: number | null;
  numerator: string;
  denominator: string;
  date: string;
  source: string;
  exits: number | null;
  deaths: number | null;
  retired: number | null;
  growth: number | null;
  /** The group whose contributions a newcomer costs. */
  group: string;
  /** Its code, by which the book finds it; "" where the book has no single row of it. */
  code: string;
  /** What one person of it cost in the book's year when this was noted, as `Hitung` tells it. */
  notedPrice: number | null;
  /** Who pays for those added, by the name among the funds; null: they do. */
  fund: string | null;
  /** The years after `start`, one after the other. */
  years: PathPriceYear[];
  /** Regulation and article behind the contributions, for "2026–2029". */
  bases: { years: string; text: string }[];
}

export interface PathFundAnswer {
  /** null: those added pay for themselves, or nobody was named. */
  name: string | null;
  /** For the years after `start`; null: none is known. */
  ceilings: (number | null)[];
}

/** What two inputs do together, and each alone over its range; words as the pane said them. Rupiah. */
export interface SensitivityAnswer {
  /** "2025-05-15" */
  writtenOn: string;
  made: Comparison["made"];
  /** The groups that were moved. */
  who: string;
  rowInput: string;
  columnInput: string;
  rows: string[];
  columns: string[];
  /** By row and column; null: a group cannot be counted so. */
  cost: (number | null)[][];
  /** Empty where a ceiling is not known. */
  lacking: (number | null)[][];
  ranges: SensitivityRange[];
}

export interface SensitivityRange {
  input: string;
  low: string;
  high: string;
  /** Cost of the year at both ends. */
  atLow: number | null;
  atHigh: number | null;
  /** What is lacking there; null where a ceiling is not known. */
  lackLow: number | null;
  lackHigh: number | null;
}

/** Cells of an assumption as `JAMSOS.SIMULASI` reads them, in the order of `RISK_ASSUMPTION_COLUMNS`. */
export type RiskAssumptionRow = (string | number | null)[];

/** What a simulation came to, with all that is needed to repeat it. Rupiah; null where a cell holds no number. */
export interface RiskAnswer {
  /** "2025-05-15" */
  writtenOn: string;
  made: Comparison["made"];
  trials: number | null;
  seed: number | null;
  mean: number | null;
  standardError: number | null;
  deviation: number | null;
  least: number | null;
  most: number | null;
  /** null: none was tested. */
  ceiling: number | null;
  /** 0 to 1, as its standard error. */
  probability: number | null;
  probabilityError: number | null;
  /** Not exceeded with this chance, in percent. */
  percentiles: { percent: number; amount: number | null }[];
  /** To be put aside beyond the ceiling for this chance. */
  reserves: { percent: number; amount: number | null }[];
  funds: RiskFundRow[];
  months: RiskMonthRow[];
  assumptions: RiskAssumptionRow[];
  /** Assumptions that rise and fall together, by their place from 1. */
  ties: RiskTie[];
}

/** What a simulation came to for one fund; `name` null: cost nobody is named to pay. */
export interface RiskFundRow {
  name: string | null;
  ceiling: number | null;
  mean: number | null;
  standardError: number | null;
  /** Not exceeded with a chance of 80, 90 and 95 %. */
  most80: number | null;
  most90: number | null;
  most95: number | null;
  /** 0 to 1. */
  probability: number | null;
  reserve80: number | null;
  reserve90: number | null;
  reserve95: number | null;
  /** Month in which its money most likely ends, 1 to 12, and in which part of the trials; null: in none. */
  end: number | null;
  endChance: number | null;
}

/** What a simulation came to for one contribution month. */
export interface RiskMonthRow {
  /** 1 to 12. */
  month: number | null;
  mean: number | null;
  standardError: number | null;
  most80: number | null;
  most90: number | null;
  most95: number | null;
  /** Chance that the ceiling tested does until the end of the month; null: none was tested. */
  enough: number | null;
}

export interface RiskTie {
  one: number | null;
  other: number | null;
  value: number | null;
}
