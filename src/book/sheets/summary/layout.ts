import { areaAddress, cellAddress, type Area } from "../../address";
import type { Facts } from "../../facts";

/** First columns of the three panels that stand side by side. */
export const LEFT = 0;
export const MIDDLE = 5;
export const RIGHT = 10;
/** Columns that print. */
export const PAGE_COLUMNS = 14;

/** Rows from 0: the head, three bands of panels, and the small print. */
export const ROWS = {
  region: 0,
  ask: 1,
  words: 2,
  checks: 3,
  first: 5,
  second: 14,
  third: 23,
  notes: 32,
} as const;
/** Rows of figures in a panel, below its title and its heads. */
export const PANEL_ROWS = 6;
export const NOTE_ROWS = 7;
/** The drop-down of the scenario. */
export const SCENARIO = { row: ROWS.region, column: RIGHT } as const;

/** Right of what prints: what bars are as long as, and what sentences ask for. */
const STEPS = PAGE_COLUMNS + 1;
/** Labels of the months of the chart, the first of the next year included. */
export const CASH_MONTHS = 13;
const STEP_ROWS = { months: 1, numbers: 2, names: 3, powers: 4 } as const;
/** Single figures and texts that sentences are made of, so that each sentence stays short enough to read. */
const SCALARS = [
  "firstMonth",
  "lastMonth",
  "period",
  "peopleOfAll",
  "alreadyInsured",
  "askPeople",
  "uncounted",
  "fundsEntered",
  "moneyRemark",
  "openCeilings",
  "missingMoney",
  "missingPart",
  "missingShort",
  "moneyLeft",
  "leftShort",
  "mostCash",
  "mostCashShort",
  "coverageNow",
  "coverageTarget",
  "coverageMove",
  "countedTwice",
  "figuresOpen",
  "figureUnsaid",
  "definition",
  "coverageRemark",
  "largestSource",
] as const;
export type Scalar = (typeof SCALARS)[number];
/** So far from the names of rows beside it that what puts groups and funds in order is never called by them. */
const KEYS = STEPS + 10;
const KEYS_HEADER = 5;
const SCALAR_LABELS = KEYS + 3;
const SCALAR_VALUES = SCALAR_LABELS + 4;
const SCALAR_ROW = KEYS_HEADER + 1;

/** The most funds that are named one by one. */
const MOST_FUNDS = 5;

/** Places on `Ringkasan`, the steps beside the page included. */
export class SummaryLayout {
  /** Rows of groups, the last of them for all others where there are more than fit. */
  readonly groups: number;
  readonly hasOtherGroups: boolean;
  /** Rows of funds and of what nobody pays; their sum follows the last in use. */
  readonly funds: number;
  readonly hasOtherFunds: boolean;

  constructor(private readonly facts: Facts) {
    this.groups = Math.min(facts.capacity, PANEL_ROWS);
    this.hasOtherGroups = facts.capacity > PANEL_ROWS;
    this.funds = Math.min(facts.fundCapacity + 1, MOST_FUNDS);
    this.hasOtherFunds = facts.fundCapacity + 1 > MOST_FUNDS;
  }

  /** Rows of a band's figures. */
  row(band: "first" | "second" | "third", index: number): number {
    return ROWS[band] + 2 + index;
  }

  /** The same cell whatever formula says it. */
  cell(row: number, column: number): string {
    return cellAddress(row, column, "$");
  }

  /** A step beside a row of figures. */
  step(index: number): number {
    return STEPS + index;
  }

  get steps(): number {
    return STEPS;
  }

  months(row: keyof typeof STEP_ROWS, count = 12): Area {
    return { row: STEP_ROWS[row], column: STEPS, rows: 1, columns: count };
  }

  monthArea(row: keyof typeof STEP_ROWS, count?: number): string {
    return areaAddress(this.months(row, count), "$");
  }

  get scalars(): readonly Scalar[] {
    return SCALARS;
  }

  scalarRow(key: Scalar): number {
    return SCALAR_ROW + SCALARS.indexOf(key);
  }

  scalar(key: Scalar): string {
    return this.cell(this.scalarRow(key), SCALAR_VALUES);
  }

  get scalarColumns(): { labels: number; values: number } {
    return { labels: SCALAR_LABELS, values: SCALAR_VALUES };
  }

  get keysHeader(): number {
    return KEYS_HEADER;
  }

  /** By what groups or funds are put in order, one below the other; funds end with what nobody pays. */
  keys(of: "groups" | "funds"): Area {
    return {
      row: KEYS_HEADER + 1,
      column: of === "groups" ? KEYS : KEYS + 1,
      rows: of === "groups" ? this.facts.capacity : this.facts.fundCapacity + 1,
      columns: 1,
    };
  }

  keyArea(of: "groups" | "funds"): string {
    return areaAddress(this.keys(of), "$");
  }
}
