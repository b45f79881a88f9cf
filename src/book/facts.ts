import { LAW } from "../law/baseline";
import type { Law } from "../law/parameter";
import type { BudgetPlan, WorkerGroup } from "../budget/plan";
import { compareScenarios, type ScenarioCost } from "../budget/scenario";
import { localLaw } from "../budget/localLaw";
import { sheetNames } from "../texts/book/names";
import type { Language, Words } from "../texts/language";
import type { Answers } from "./answers";
import { effectiveFieldsOf, type EffectiveField } from "./effectiveFields";
import { GROUP_COLUMN_KEYS, groupColumnsOf, type GroupColumnKey } from "./groupColumns";
import { classesOf, joinedSpans, type PricePeriod, type RateClass } from "./periods";
import { provisionsOf, type Provision } from "./rates/provisions";
import { spansOf, type Span } from "./rates/spans";
import { keptBeside, NOTHING_KEPT, type KeptInputs } from "./keptInputs";
import { neededSheets, partsOf } from "./neededSheets";
import { scopeOf, type Scope } from "./scope";
import { SHEET_KEYS, type Requested, type SheetKey } from "./sheetPlan";

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
  /** What is wanted although the plan has nothing to say there yet: what was asked for, and what stands already. */
  also?: readonly Requested[];
  /** Where the table of groups stands already; by default where a new book puts it. */
  groups?: TablePlacement<GroupColumnKey>;
  /** The row of that table each group stands in, from 0; by default one below the other. */
  places?: readonly number[];
  /** Names the sheets have been given. */
  names?: Partial<Record<SheetKey, string>>;
  /** Rows for groups, the existing ones included; never fewer than the plan needs. */
  capacity?: number;
  /** "2025-05-15": the day noted beside figures that no formula follows. The book is the same without it. */
  writtenOn?: string | null;
  /** How many writings this workbook has seen, this one included. */
  writing?: number;
  /** Inputs of the workbook that are no part of the plan, to be written back as they stand. */
  kept?: KeptInputs;
  /** Answers of "Bagaimana jika" to be written, or to be written again as they stand. */
  answers?: Answers;
}

/** A plan and its law under one scenario or none, with its sums. */
export type Side = Pick<ScenarioCost, "plan" | "law" | "budget">;

/** Everything the sheets are made from, worked out once. */
export interface Facts {
  plan: BudgetPlan;
  law: Law;
  /** Without the region's own provisions. */
  national: Law;
  language: Language;
  sheets: readonly SheetKey[];
  names: Record<SheetKey, string>;
  /** What its rows and columns are laid out for. */
  scope: Scope;
  /** Months of the year in which nobody pays another price. */
  spans: Span[];
  provisions: Provision[];
  /** Stretches of months with one price, programme by programme. */
  periods: PricePeriod[];
  classes: RateClass[];
  /** Groups the formulas reach: those of the plan and room to add. */
  capacity: number;
  /** The row of each group of the plan among them, from 0, in the table of groups as on `Hitung`; rows between may be blank. */
  places: readonly number[];
  groupAt(place: number): WorkerGroup | undefined;
  /** Rows for funds: those of the plan and room to add. */
  fundCapacity: number;
  /** Rows for parts of split groups; 0 where no group is split, nothing of one was typed and nobody asked for the table. */
  partCapacity: number;
  /** Rows for what scenarios replace, and for scenarios; 0 in a book without any. */
  overrideCapacity: number;
  scenarioCapacity: number;
  /** Day on which figures that no formula follows were noted, as the maker's calendar has it. */
  writtenOn: string | null;
  writing: number;
  kept: KeptInputs;
  answers: Answers;
  groups: TablePlacement<GroupColumnKey>;
  /** Columns of the table of groups this book has, and those of them that figures depend on. */
  groupColumns: readonly GroupColumnKey[];
  effectiveFields: readonly EffectiveField[];
  /** The plan as it is, and under each of its scenarios where the book holds them. */
  sides(): Side[];
  say(words: Words): string;
  has(key: SheetKey): boolean;
}

/** Titles of the table of groups stand here in a book of ours. */
export const GROUPS_HEADER_ROW = 12;

/** Room for new groups below the table: at least this many rows, or a twenty-fifth of the groups. */
const SPARE_ROWS = 4;
const SPARE_FUNDS = 1;
const SPARE_PARTS = 2;
const SPARE_OVERRIDES = 2;
const SPARE_SCENARIOS = 1;
export const capacityFor = (groups: number): number => groups + Math.max(SPARE_ROWS, Math.ceil(groups / 25));

interface YearFacts {
  spans: Span[];
  periods: PricePeriod[];
  classes: RateClass[];
}
const remembered = new WeakMap<Law, Map<string, YearFacts>>();

function yearFacts(law: Law, year: number, scope: Scope): YearFacts {
  let years = remembered.get(law);
  if (!years) remembered.set(law, (years = new Map()));
  const key = JSON.stringify([year, scope]);
  let facts = years.get(key);
  if (!facts) {
    const spans = spansOf(law, year);
    const found = classesOf(law, spans, scope);
    years.set(key, (facts = { ...found, spans: joinedSpans(spans, found.periods) }));
  }
  return facts;
}

export function gatherFacts(plan: BudgetPlan, options: PlanBookOptions): Facts {
  const { language, law: national = LAW } = options;
  const { law } = localLaw(plan, national);
  const names = Object.fromEntries(
    SHEET_KEYS.map((key) => [key, options.names?.[key] ?? sheetNames[key][language]]),
  ) as Record<SheetKey, string>;
  const kept = keptBeside(options.kept ?? NOTHING_KEPT, plan);
  const also = options.also ?? [];
  const sheets = neededSheets(plan, kept, also, options.answers ?? {});
  const parts = partsOf(plan, kept);
  const overrides = plan.scenarios.reduce((sum, scenario) => sum + scenario.overrides.length, kept.overrides.length);
  const whatIf = sheets.includes("scenarios");
  const scope = scopeOf(plan, kept);
  let sides: Side[] | undefined;
  const groupColumns = groupColumnsOf(sheets.includes("coverage"));
  const places = options.places ?? plan.groups.map((_, index) => index);
  return {
    plan,
    law,
    national,
    language,
    sheets,
    names,
    scope,
    ...yearFacts(law, plan.year, scope),
    provisions: provisionsOf(law, plan),
    capacity: Math.max(options.capacity ?? 0, capacityFor(plan.groups.length)),
    places,
    groupAt: (place) => plan.groups[places.indexOf(place)],
    // At least two: some engines do not count in an area of a single cell.
    fundCapacity: Math.max(2, plan.funds.length + SPARE_FUNDS),
    partCapacity: parts > 0 || also.includes("splits") ? parts + SPARE_PARTS : 0,
    overrideCapacity: whatIf ? overrides + SPARE_OVERRIDES : 0,
    scenarioCapacity: whatIf ? plan.scenarios.length + SPARE_SCENARIOS : 0,
    writtenOn: options.writtenOn ?? null,
    writing: options.writing ?? 1,
    kept,
    answers: options.answers ?? {},
    groups: options.groups ?? {
      sheet: names.groups,
      headerRow: GROUPS_HEADER_ROW,
      columns: Object.fromEntries(GROUP_COLUMN_KEYS.map((key, index) => [key, index])) as Record<
        GroupColumnKey,
        number
      >,
    },
    sides: () => (sides ??= compareScenarios(plan, national)),
    groupColumns,
    effectiveFields: effectiveFieldsOf(groupColumns),
    say: (words) => words[language],
    has: (key) => sheets.includes(key),
  };
}
