import { PROGRAMS, type Program } from "../law/terms";
import { areaAddress, cellAddress, onSheet, type Fix } from "./address";
import type { Facts } from "./facts";

/** Fields of a group that are taken over from its row, in this order, in the working columns of `Anggaran`. */
export const TAKEN = ["code", "name", "segment", "programs", "base", "contract", "risk", "sector", "payer", "people", "joins", "exits", "first", "last", "fund", "place"] as const;
/** What is worked out from them. */
export const WORKED = ["isContract", "firstNumber", "lastNumber", "lastCounted", "baseSen", "sliceJKK", "sliceJKM", "classKey", "rowJKK", "rowJKM", "rowJHT", "rowJP", "check", "counted", "change"] as const;
export type WorkColumn = (typeof TAKEN)[number] | (typeof WORKED)[number];
export const WORK_COLUMNS: readonly WorkColumn[] = [...TAKEN, ...WORKED];

export const rateRowOf: Record<Program, WorkColumn> = { JKK: "rowJKK", JKM: "rowJKM", JHT: "rowJHT", JP: "rowJP" };
/** Contracts have sums of slices in place of a base; JHT and JP do not exist there. */
export const baseOf: Record<Program, WorkColumn> = { JKK: "sliceJKK", JKM: "sliceJKM", JHT: "baseSen", JP: "baseSen" };

export const HEADER_ROW = 9;

/** Rows and columns of `Anggaran`. Every section has a row per group in the same order, so rows correspond. */
export class BudgetLayout {
  readonly segment = 2;
  readonly price = 3;
  readonly month: number;
  readonly total: number;
  readonly work: number;
  /** Prices before rounding, right of the working columns' start, on the rows of the programme sections. */
  readonly exact: number;
  readonly numberRow = HEADER_ROW - 2;
  readonly indexRow = HEADER_ROW - 1;
  readonly summary: number;
  readonly byGroup: number;
  readonly people: number;
  readonly program: Record<Program, number>;
  readonly lastRow: number;
  readonly capacity: number;

  constructor(private readonly facts: Facts) {
    this.capacity = facts.capacity;
    this.month = this.price + facts.spans.length;
    this.total = this.month + 12;
    this.work = this.total + 2;
    this.exact = this.work;
    /** A section is its title, a row per group, and a row of sums; one empty row follows. */
    const height = this.capacity + 3;
    this.summary = HEADER_ROW + 1;
    this.byGroup = this.summary + PROGRAMS.length + 4;
    this.people = this.byGroup + height;
    this.program = Object.fromEntries(PROGRAMS.map((program, index) => [program, this.people + (index + 1) * height])) as Record<Program, number>;
    this.lastRow = this.program[PROGRAMS[PROGRAMS.length - 1]!] + this.capacity + 1;
  }

  first(section: number): number {
    return section + 1;
  }

  sum(section: number): number {
    return section + 1 + this.capacity;
  }

  workColumn(key: WorkColumn): number {
    return this.work + WORK_COLUMNS.indexOf(key);
  }

  /** A working cell of the group at an index, on this sheet. */
  workCell(key: WorkColumn, index: number, fix: Fix = "column"): string {
    return cellAddress(this.first(this.people) + index, this.workColumn(key), fix);
  }

  /** All groups' cells of a section column; `sheet` for use on other sheets. */
  column(section: number, column: number, fix: Fix = "$"): string {
    return areaAddress({ row: this.first(section), column, rows: this.capacity, columns: 1 }, fix);
  }

  workArea(key: WorkColumn, fix: Fix = "$"): string {
    return this.column(this.people, this.workColumn(key), fix);
  }

  onBudget(address: string): string {
    return onSheet(this.facts.names.budget, address);
  }

  /** The year's total of everything. */
  grandTotal(): string {
    return this.onBudget(cellAddress(this.summaryRow("all"), this.total, "$"));
  }

  summaryRow(of: Program | "all" | "people"): number {
    if (of === "all") return this.summary + 1 + PROGRAMS.length;
    if (of === "people") return this.summary + 2 + PROGRAMS.length;
    return this.summary + 1 + PROGRAMS.indexOf(of);
  }
}
