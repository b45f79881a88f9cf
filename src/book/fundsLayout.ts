import { areaAddress, cellAddress, onSheet, type Area, type Fix } from "./address";
import type { Facts } from "./facts";
import { FUND_COLUMN_KEYS, SPLIT_COLUMN_KEYS, type FundColumnKey, type SplitColumnKey } from "./fundColumns";

/** What the year costs stands beside the name: seen without scrolling in a window of 800 pixels (issue 6). */
export const RESULT_COLUMNS = [
  "code",
  "name",
  "cost",
  "left",
  "state",
  "ceiling",
  "available",
  "missing",
  "exhausted",
] as const;
export type ResultColumn = (typeof RESULT_COLUMNS)[number];

const INPUTS_HEADER = 7;
const MONTHS = 12;
/** Months stand below the totals, right of code and name: beside them the sheet would take two pages in width. */
const FIRST_MONTH = 2;

/**
 * Rows and columns of `Dana`, counted before any cell is filled. Inputs come first: however many funds there are, a row
 * keeps its place, with the formulas people typed into it and the notes beside it. Input tables end with a blank row of
 * their own.
 */
export class FundsLayout {
  readonly header = INPUTS_HEADER;
  readonly inputs: number;
  /** Titles of the table of splits; it is there only where a group is split. */
  readonly splitsHeader: number;
  readonly splits: number;
  /** Titles of the results: a row per fund, what nobody pays, and the sum. */
  readonly results: number;
  readonly funds: number;
  readonly month = FIRST_MONTH;
  readonly width = FIRST_MONTH + MONTHS;
  readonly resultWidth = RESULT_COLUMNS.length;
  /** Titles of what each fund pays month by month; what nobody pays, and the sum, below it as below the results. */
  readonly costByMonth: number;
  /** What is left of each ceiling after each month. */
  readonly leftByMonth: number;

  constructor(private readonly facts: Facts) {
    this.inputs = facts.fundCapacity;
    this.funds = facts.fundCapacity;
    this.splits = facts.partCapacity;
    this.splitsHeader = this.header + this.inputs + 5;
    const after = this.splits === 0 ? this.header + this.inputs + 2 : this.splitsHeader + this.splits + 2;
    this.results = after + 2;
    this.costByMonth = this.results + this.funds + 5;
    this.leftByMonth = this.costByMonth + this.funds + 5;
  }

  get firstFund(): number {
    return this.header + 1;
  }

  get firstSplit(): number {
    return this.splitsHeader + 1;
  }

  get nobody(): number {
    return this.results + 1 + this.funds;
  }

  get sum(): number {
    return this.nobody + 1;
  }

  /** The row of the months below that belongs to a row of the results. */
  monthRow(resultRow: number): number {
    return resultRow + this.costByMonth - this.results;
  }

  inputArea(key: FundColumnKey): Area {
    return { row: this.firstFund, column: FUND_COLUMN_KEYS.indexOf(key), rows: this.inputs, columns: 1 };
  }

  splitArea(key: SplitColumnKey): Area {
    return { row: this.firstSplit, column: SPLIT_COLUMN_KEYS.indexOf(key), rows: this.splits, columns: 1 };
  }

  resultRow(fund: number): number {
    return this.results + 1 + fund;
  }

  resultCell(key: ResultColumn, fund: number, fix: Fix = "column"): string {
    return cellAddress(this.resultRow(fund), RESULT_COLUMNS.indexOf(key), fix);
  }

  /** A column of the results of all funds. */
  resultArea(key: ResultColumn): Area {
    return { row: this.resultRow(0), column: RESULT_COLUMNS.indexOf(key), rows: this.funds, columns: 1 };
  }

  on(area: Area): string {
    return onSheet(this.facts.names.funds, areaAddress(area, "$"));
  }
}
