import { areaAddress, cellAddress, onSheet, type Area, type Fix } from "./address";
import type { Facts } from "./facts";
import { FUND_COLUMN_KEYS, SPLIT_COLUMN_KEYS, type FundColumnKey, type SplitColumnKey } from "./fundColumns";

export const FUND_TABLE = "TabelDana";
export const SPLIT_TABLE = "TabelPecahan";

export const FUNDS_HEADER_ROW = 9;
const SPARE_SPLITS = 12;
const MONTHS = 12;

/** The first column that does not print on every page; lines of text across the sheet begin here. */
export const LINES = 2;

/** A fund's fields under the active scenario and what follows from them, beside the table of ceilings. */
export const FUND_WORKED = ["number", "first", "last", "list", "markColumn"] as const;
export type FundWorked = (typeof FUND_WORKED)[number];

/** Beside each group's row. */
export const GROUP_WORKED = ["fundNumber", "hasSplit", "category", "markRow"] as const;
export type GroupWorked = (typeof GROUP_WORKED)[number];

/** Beside each row of a split. */
export const SPLIT_WORKED = ["groupNumber", "fundNumber", "share", "first", "last"] as const;
export type SplitWorked = (typeof SPLIT_WORKED)[number];
export const SPLIT_MONTHS = ["shares", "running", "whole", "cost", "amount"] as const;
export type SplitMonths = (typeof SPLIT_MONTHS)[number];

export const SUMMARY_COLUMNS = ["code", "name", "check", "ceiling", "earmark", "available", "cost", "left", "missing", "exhausted"] as const;
export type SummaryColumn = (typeof SUMMARY_COLUMNS)[number];

/** Rows and columns of `Dana`, counted before any cell is filled, because other sheets refer to them. */
export class FundsLayout {
  readonly funds: number;
  readonly splits: number;
  readonly splitsTitle: number;
  readonly splitsHeader: number;
  readonly summary: number;
  readonly byMonth: number;
  readonly leftByMonth: number;
  readonly byGroup: number;
  readonly matrix: number;
  readonly lastRow: number;
  /** Columns: twelve months, then their sum. */
  readonly month = 3;
  readonly year = 3 + MONTHS;
  /** In the section group × fund: the year's cost, what nobody pays, then a column per fund. */
  readonly cost = 3;
  readonly unfunded = 4;
  readonly fund = 5;
  /** First column outside the printed page. */
  readonly work: number;
  readonly capacity: number;

  constructor(private readonly facts: Facts) {
    this.capacity = facts.capacity;
    this.funds = facts.fundCapacity;
    const parts = facts.plan.groups.reduce((sum, { split }) => sum + (split?.length ?? 0), facts.kept.splits.length);
    this.splits = parts + Math.max(SPARE_SPLITS, Math.ceil(parts / 10));
    this.splitsTitle = FUNDS_HEADER_ROW + this.funds + 2;
    this.splitsHeader = this.splitsTitle + 2;
    this.summary = this.splitsHeader + this.splits + 2;
    this.byMonth = this.summary + this.funds + 3;
    this.leftByMonth = this.byMonth + this.funds + 5;
    this.byGroup = this.leftByMonth + this.funds + 3;
    this.matrix = this.byGroup + this.capacity + 4;
    this.lastRow = this.matrix + 2 + this.capacity;
    this.work = Math.max(this.year, this.fund + this.funds) + 2;
  }

  /** A section is a title, a header row, then its rows. The matrix has a line of explanation in between. */
  first(section: "summary" | "byMonth" | "leftByMonth" | "byGroup" | "matrix"): number {
    return this[section] + (section === "matrix" ? 3 : 2);
  }

  get firstFund(): number {
    return FUNDS_HEADER_ROW + 1;
  }

  get firstSplit(): number {
    return this.splitsHeader + 1;
  }

  inputArea(key: FundColumnKey): Area {
    return { row: this.firstFund, column: FUND_COLUMN_KEYS.indexOf(key), rows: this.funds, columns: 1 };
  }

  splitArea(key: SplitColumnKey): Area {
    return { row: this.firstSplit, column: SPLIT_COLUMN_KEYS.indexOf(key), rows: this.splits, columns: 1 };
  }

  /** Codes of groups left of the marks, codes of funds above them. */
  matrixArea(part: "groups" | "funds" | "marks"): Area {
    const row = this.first("matrix");
    if (part === "groups") return { row, column: 0, rows: this.capacity, columns: 1 };
    if (part === "funds") return { row: row - 1, column: this.fund, rows: 1, columns: this.funds };
    return { row, column: this.fund, rows: this.capacity, columns: this.funds };
  }

  on(address: string): string {
    return onSheet(this.facts.names.funds, address);
  }

  /** An input column of the funds, for formulas on any sheet. */
  column(key: FundColumnKey): string {
    return this.on(areaAddress(this.inputArea(key), "$"));
  }

  summaryCell(key: SummaryColumn, index: number, fix: Fix = "column"): string {
    return cellAddress(this.first("summary") + index, SUMMARY_COLUMNS.indexOf(key), fix);
  }

  fundCell(key: FundWorked, index: number, fix: Fix = "$"): string {
    return cellAddress(this.first("summary") + index, this.work + FUND_WORKED.indexOf(key), fix);
  }

  fundArea(key: FundWorked): string {
    return areaAddress({ row: this.first("summary"), column: this.work + FUND_WORKED.indexOf(key), rows: this.funds, columns: 1 }, "$");
  }

  /** 1 where the fund can pay in the month, beside the costs by month. */
  canPayCell(index: number, month: number): string {
    return cellAddress(this.first("byMonth") + index, this.work + month, "$");
  }

  canPayRow(index: number): string {
    return areaAddress({ row: this.first("byMonth") + index, column: this.work, rows: 1, columns: MONTHS }, "$");
  }

  groupCell(key: GroupWorked, index: number): string {
    return cellAddress(this.first("byGroup") + index, this.groupColumn(key), "column");
  }

  groupColumn(key: GroupWorked): number {
    return this.work + GROUP_WORKED.indexOf(key);
  }

  groupArea(key: GroupWorked): string {
    return areaAddress({ row: this.first("byGroup"), column: this.groupColumn(key), rows: this.capacity, columns: 1 }, "$");
  }

  allowedCell(group: number, fund: number): string {
    return cellAddress(this.first("byGroup") + group, this.work + GROUP_WORKED.length + fund, "column");
  }

  splitCell(key: SplitWorked, index: number): string {
    return cellAddress(this.firstSplit + index, this.splitColumn(key), "column");
  }

  splitColumn(key: SplitWorked): number {
    return this.work + SPLIT_WORKED.indexOf(key);
  }

  splitWorkArea(key: SplitWorked): string {
    return areaAddress({ row: this.firstSplit, column: this.splitColumn(key), rows: this.splits, columns: 1 }, "$");
  }

  /** The rows of splits down to an index, from the titles on: some engines do not sum over a single cell by condition. */
  splitsDownTo(column: number, index: number): string {
    return areaAddress({ row: this.splitsHeader, column, rows: index + 2, columns: 1 }, "$");
  }

  splitMonthColumn(key: SplitMonths, month: number): number {
    return this.work + SPLIT_WORKED.length + SPLIT_MONTHS.indexOf(key) * MONTHS + month;
  }

  splitMonthCell(key: SplitMonths, index: number, month: number): string {
    return cellAddress(this.firstSplit + index, this.splitMonthColumn(key, month), "");
  }

  splitMonthArea(key: SplitMonths, month: number): string {
    return areaAddress({ row: this.firstSplit, column: this.splitMonthColumn(key, month), rows: this.splits, columns: 1 }, "$");
  }

  /** Year's amount of a split row that its fund really pays. */
  paidColumn(): number {
    return this.splitMonthColumn("amount", MONTHS);
  }

  paidArea(): string {
    return areaAddress({ row: this.firstSplit, column: this.paidColumn(), rows: this.splits, columns: 1 }, "$");
  }

  /** What nobody pays in the year, for other sheets. */
  unfundedTotal(): string {
    return cellAddress(this.first("byMonth") + this.funds, this.year, "$");
  }
}
