import { LAW } from "../law/baseline";
import type { Law } from "../law/parameter";
import type { BudgetPlan } from "../budget/plan";
import { compareScenarios, type ScenarioCost } from "../budget/scenario";
import { sheetNames } from "../texts/book/names";
import type { Language, Words } from "../texts/language";
import { GROUP_COLUMN_KEYS, type GroupColumnKey } from "./groupColumns";
import { classCodes, rateClasses, type ClassCodes, type RateClass } from "./rates/classes";
import { provisionsOf, type Provision } from "./rates/provisions";
import { spansOf, type Span } from "./rates/spans";
import { NOTHING_KEPT, type KeptInputs } from "./keptInputs";
import { SHEET_KEYS, type SheetKey } from "./sheetPlan";

/** Where an input table stands in the workbook; people rename sheets, move columns and insert rows. */
export interface TablePlacement<K extends string> {
  sheet: string;
  /** Row of the titles, from 0. */
  headerRow: number;
  columns: Record<K, number>;
}

export interface PlanBookOptions {
  language: Language;
  law?: Law;
  /** Which sheets, all of them by default. */
  sheets?: readonly SheetKey[];
  /** Where the table of groups stands already; by default where a new book puts it. */
  groups?: TablePlacement<GroupColumnKey>;
  /** Names the sheets have been given. */
  names?: Partial<Record<SheetKey, string>>;
  /** Rows for groups, the existing ones included; never fewer than the plan needs. */
  capacity?: number;
  /** "2025-05-15": the day noted beside figures that no formula follows. The book is the same without it. */
  writtenOn?: string | null;
  /** Inputs of the workbook that are no part of the plan, to be written back as they stand. */
  kept?: KeptInputs;
}

/** A plan and its law under one scenario or none, with its sums. */
export type Side = Pick<ScenarioCost, "plan" | "law" | "budget">;

/** Everything the sheets are made from, worked out once. */
export interface Facts {
  plan: BudgetPlan;
  law: Law;
  language: Language;
  sheets: readonly SheetKey[];
  names: Record<SheetKey, string>;
  spans: Span[];
  provisions: Provision[];
  codes: ClassCodes;
  classes: RateClass[];
  /** Groups the formulas reach: those of the plan and room to add. */
  capacity: number;
  /** Rows for funds: those of the plan and room to add. */
  fundCapacity: number;
  /** Day on which figures that no formula follows were noted, as the maker's calendar has it. */
  writtenOn: string | null;
  kept: KeptInputs;
  groups: TablePlacement<GroupColumnKey>;
  /** The plan as it is, and under each of its scenarios where the book holds them. */
  sides(): Side[];
  say(words: Words): string;
  has(key: SheetKey): boolean;
}

/** Titles of the table of groups stand here in a book of ours. */
export const GROUPS_HEADER_ROW = 12;

/** Room for new groups below the table: at least this many rows, or a tenth of the groups. */
const SPARE_ROWS = 10;
const SPARE_FUNDS = 3;
const FEWEST_FUNDS = 5;
export const capacityFor = (groups: number): number => groups + Math.max(SPARE_ROWS, Math.ceil(groups / 10));

interface YearFacts {
  spans: Span[];
  provisions: Provision[];
  codes: ClassCodes;
  classes: RateClass[];
}
const remembered = new WeakMap<Law, Map<number, YearFacts>>();

function yearFacts(law: Law, year: number): YearFacts {
  let years = remembered.get(law);
  if (!years) remembered.set(law, (years = new Map()));
  let facts = years.get(year);
  if (!facts) {
    const spans = spansOf(law, year);
    const codes = classCodes(law, spans);
    facts = { spans, codes, provisions: provisionsOf(law, year), classes: rateClasses(law, spans, codes) };
    years.set(year, facts);
  }
  return facts;
}

export function gatherFacts(plan: BudgetPlan, options: PlanBookOptions): Facts {
  const { language, law = LAW, sheets = SHEET_KEYS } = options;
  const names = Object.fromEntries(
    SHEET_KEYS.map((key) => [key, options.names?.[key] ?? sheetNames[key][language]]),
  ) as Record<SheetKey, string>;
  let sides: Side[] | undefined;
  return {
    plan,
    law,
    language,
    sheets,
    names,
    ...yearFacts(law, plan.year),
    capacity: Math.max(options.capacity ?? 0, capacityFor(plan.groups.length)),
    fundCapacity: Math.max(FEWEST_FUNDS, plan.funds.length + SPARE_FUNDS),
    writtenOn: options.writtenOn ?? null,
    kept: options.kept ?? NOTHING_KEPT,
    groups: options.groups ?? {
      sheet: names.groups,
      headerRow: GROUPS_HEADER_ROW,
      columns: Object.fromEntries(GROUP_COLUMN_KEYS.map((key, index) => [key, index])) as Record<GroupColumnKey, number>,
    },
    sides: () => (sides ??= compareScenarios(sheets.includes("scenarios") ? plan : { ...plan, scenarios: [] }, law)),
    say: (words) => words[language],
    has: (key) => sheets.includes(key),
  };
}
