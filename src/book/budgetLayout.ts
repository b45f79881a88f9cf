import type { Program } from "../law/terms";
import { areaAddress, cellAddress, onSheet, type Fix } from "./address";
import type { Facts } from "./facts";
import { workerPeriods } from "./periods";
import { WORK_HEADER_ROW } from "./workLayout";

const MONTHS = 12;

/** Rows and columns of `Anggaran`, counted before any cell is filled, because other sheets refer to them. */
export class BudgetLayout {
  readonly header = WORK_HEADER_ROW;
  readonly first = WORK_HEADER_ROW + 1;
  readonly capacity: number;
  /** The year stands beside the name: seen without scrolling. */
  readonly name = 1;
  readonly total = 2;
  readonly personMonths = 3;
  /** What a person costs a month, one column per span of the law. */
  readonly price = 4;
  readonly programs: number;
  /** Does the book show what is deducted from pay? */
  readonly deducts: boolean;
  readonly month: number;
  readonly width: number;
  /** Sums of all groups. */
  readonly sum: number;
  /** The year's money by programme and month, below. */
  readonly byProgram: number;

  constructor(private readonly facts: Facts) {
    this.capacity = facts.capacity;
    this.programs = this.price + facts.spans.length;
    this.month = this.programs + facts.scope.programs.length;
    this.deducts = workerPeriods(facts).length > 0;
    this.width = this.month + MONTHS;
    this.sum = this.first + this.capacity;
    this.byProgram = this.sum + 3;
  }

  private on(address: string): string {
    return onSheet(this.facts.names.budget, address);
  }

  row(index: number): number {
    return this.first + index;
  }

  programColumn(program: Program): number {
    return this.programs + this.facts.scope.programs.indexOf(program);
  }

  /** A group's year, programme or month on other sheets: "Anggaran!$C9". */
  cell(column: number, index: number, fix: Fix = "column"): string {
    return this.on(cellAddress(this.row(index), column, fix));
  }

  /** A column of all groups, for other sheets. */
  area(column: number, columns = 1, fix: Fix = "$"): string {
    return this.on(areaAddress({ row: this.first, column, rows: this.capacity, columns }, fix));
  }

  /** The year's sum over all groups, by column. */
  sumCell(column: number, fix: Fix = "$"): string {
    return this.on(cellAddress(this.sum, column, fix));
  }

  private get summary(): readonly (Program | "all" | "people" | "deducted")[] {
    return [...this.facts.scope.programs, "all", "people", ...(this.deducts ? (["deducted"] as const) : [])];
  }

  /** Last row of the block below the groups. */
  get lastSummary(): number {
    return this.byProgram + this.summary.length;
  }

  /** Row of a programme in the block below the groups; all of them together; the people insured; what pay is reduced by. */
  summaryRow(of: Program | "all" | "people" | "deducted"): number {
    return this.byProgram + 1 + this.summary.indexOf(of);
  }
}
