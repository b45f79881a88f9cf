import { FUND_CHOICE_FIELDS, type FundChoiceField } from "../budget/fundFields";
import { CHOICE_FIELDS, type ChoiceField } from "../budget/groupFields";
import { FUND_KINDS, PAYER_OF_FUND } from "../law/fundKinds";
import { PROGRAMS, PROGRAMS_OF, SEGMENTS } from "../law/terms";
import { groupFaults } from "../texts/book/budget";
import { yesNo } from "../texts/book/choices";
import { scenariosSheet, sweepHows, targetChoices } from "../texts/book/scenarios";
import { areaAddress, cellAddress, onSheet, type Area } from "./address";
import { categoryNames } from "./categories";
import { fundChoiceLists, groupChoiceLists, PROGRAM_SETS, roundingList, segmentList, type ChoiceList } from "./choices";
import type { Facts } from "./facts";
import { monthsByPayer, payerPrices } from "./periods";
import type { Scope } from "./scope";
import { SCENARIO_FIELDS, valueShape } from "./scenarioFields";
import { scenarioLabel } from "./scenarioWords";
import type { WorkLayout } from "./workLayout";

/** Faults of a group in the order of their numbers, the first being 1. */
const FAULTS = Object.keys(groupFaults) as (keyof typeof groupFaults)[];
export const faultNumber = (fault: keyof typeof groupFaults): number => FAULTS.indexOf(fault) + 1;

export type FundList = `fund${Capitalize<FundChoiceField>}`;
/** What the drop-down of a fund's field offers. @example fundList("kind") // "fundKind" */
export function fundList(field: FundChoiceField): FundList {
  return `fund${field.charAt(0).toUpperCase()}${field.slice(1)}` as FundList;
}

export const LISTS = [
  ...CHOICE_FIELDS,
  "programs",
  "segmentPrograms",
  "laidPrograms",
  "rounding",
  "category",
  ...FUND_CHOICE_FIELDS.map(fundList),
  "fundPayer",
  "payerPrice",
  "payerMatters",
  "payerFrom",
  "payerUntil",
  "yesNo",
  "hows",
  "faults",
  "targets",
  "fields",
  "targetFields",
  "shapes",
  "locks",
  // By which a scenario that was renamed in the list is known again.
  "scenarioCodes",
  "scenarioNames",
] as const;
export type ListKey = (typeof LISTS)[number];

/** What drop-downs offer and formulas choose from. */
function listContents(facts: Facts): Record<ListKey, (string | number)[]> {
  const { language, plan, scope } = facts;
  const january = facts.spans[0]!.first;
  const byPayer = monthsByPayer(facts, PROGRAM_SETS);
  const shown = <T>(list: ChoiceList<T>): string[] => list.codes.map((code) => list.show(code, language));
  const words = (list: Record<string, { id: string; en: string }>): string[] =>
    Object.values(list).map((entry) => entry[language]);
  const pairs = ({ segments, programs }: Pick<Scope, "segments" | "programs">): string[] =>
    segments.flatMap((segment) =>
      PROGRAM_SETS.filter((set) =>
        set
          .split("+")
          .every(
            (program) =>
              (PROGRAMS_OF[segment] as readonly string[]).includes(program) &&
              (programs as readonly string[]).includes(program),
          ),
      ).map((set) => `${segmentList.show(segment, language)}|${set}`),
    );
  return {
    ...(Object.fromEntries(CHOICE_FIELDS.map((field) => [field, shown(groupChoiceLists[field])])) as Record<
      ChoiceField,
      string[]
    >),
    programs: [...PROGRAM_SETS],
    segmentPrograms: pairs({ segments: SEGMENTS, programs: PROGRAMS }),
    // Asked only where it is shorter than the list before.
    laidPrograms: pairs(scope),
    rounding: shown(roundingList),
    category: categoryNames(language),
    ...(Object.fromEntries(
      FUND_CHOICE_FIELDS.map((field) => [fundList(field), shown(fundChoiceLists[field])]),
    ) as Record<FundList, string[]>),
    fundPayer: FUND_KINDS.map((kind) => {
      const payer = PAYER_OF_FUND[kind];
      return payer === null ? "" : groupChoiceLists.payer.show(payer, language);
    }),
    payerPrice: payerPrices(facts),
    payerMatters: byPayer.map(({ segment, programs, sector }) =>
      [segmentList.show(segment, language), programs, groupChoiceLists.sector.show(sector, language)].join("|"),
    ),
    payerFrom: byPayer.map(({ first }) => 1 + first - january),
    payerUntil: byPayer.map(({ last }) => 1 + last - january),
    yesNo: words(yesNo),
    hows: words(sweepHows),
    faults: FAULTS.map((fault) => groupFaults[fault][language]),
    targets: words(targetChoices),
    fields: SCENARIO_FIELDS.map(({ title }) => title[language]),
    targetFields: SCENARIO_FIELDS.map(({ target, title }) => `${targetChoices[target][language]}${title[language]}`),
    locks: [scenariosSheet.isLocked[language]],
    scenarioCodes: plan.scenarios.map(({ id }) => id),
    scenarioNames: plan.scenarios.map((scenario) => scenarioLabel(plan, scenario)),
    shapes: SCENARIO_FIELDS.map(({ shape }) => valueShape(shape)),
  };
}

/** Where each list stands on `Hitung`: a column each, below the titles of the lists. */
export class WorkLists {
  readonly contents: Record<ListKey, (string | number)[]>;

  constructor(
    private readonly facts: Facts,
    private readonly layout: WorkLayout,
  ) {
    this.contents = listContents(facts);
  }

  column(key: ListKey): number {
    return 1 + LISTS.indexOf(key);
  }

  /** On `Hitung` itself. */
  here(key: ListKey): string {
    return areaAddress(
      { row: this.layout.listsHeader + 1, column: this.column(key), rows: this.contents[key].length, columns: 1 },
      "$",
    );
  }

  /** Codes and names of the scenarios; null without any. */
  get scenariosWritten(): Area | null {
    const rows = this.contents.scenarioCodes.length;
    if (rows === 0) return null;
    return { row: this.layout.listsHeader + 1, column: this.column("scenarioCodes"), rows, columns: 2 };
  }

  /** First column right of the lists. */
  get width(): number {
    return 1 + LISTS.length;
  }

  /** Where the categories stand once more, side by side: a column held against a row is an array in every program. */
  get acrossRow(): number {
    return this.layout.listsHeader + 2 + this.rows;
  }

  /**
   * 1 for each cell of a column with a category that is not in the list, for formulas elsewhere.
   * MATCH and COUNTIF would do, but not over an array in every program.
   */
  unlistedCategories(column: string): string {
    const columns = this.contents.category.length;
    const across = areaAddress({ row: this.acrossRow, column: 1, rows: 1, columns }, "$");
    const ones = onSheet(this.facts.names.work, this.numbers("category"));
    return `((${column}<>"")-MMULT((${column}=${onSheet(this.facts.names.work, across)})*1,${ones}^0))`;
  }

  /** The running numbers beside a list, from 1. */
  numbers(key: ListKey): string {
    return areaAddress(
      { row: this.layout.listsHeader + 1, column: 0, rows: this.contents[key].length, columns: 1 },
      "$",
    );
  }

  /** For validation rules and formulas elsewhere. */
  area(key: ListKey): string {
    return onSheet(this.facts.names.work, this.here(key));
  }

  /** One of its words, for formulas elsewhere: "Hitung!$J$36". */
  word(key: ListKey, word: string): string {
    return onSheet(
      this.facts.names.work,
      cellAddress(this.layout.listsHeader + 1 + this.contents[key].indexOf(word), this.column(key), "$"),
    );
  }

  get rows(): number {
    return Math.max(...LISTS.map((key) => this.contents[key].length));
  }
}
