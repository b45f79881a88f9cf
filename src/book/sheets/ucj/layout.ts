import { COVERAGE_TARGETS } from "../../../law/coverageTargets";
import { areaAddress, cellAddress, type Area } from "../../address";
import type { Facts } from "../../facts";

/** What is typed of a reported figure, in the order of the table's columns. */
export const FIGURE_INPUTS = [
  "code",
  "definition",
  "participants",
  "workers",
  "printed",
  "date",
  "source",
  "use",
] as const;
export type FigureInput = (typeof FIGURE_INPUTS)[number];

/** What follows from each line of that table; the last eight are steps on the way and do not print. */
export const LINE_COLUMNS = [
  "code",
  "definition",
  "participants",
  "workers",
  "percent",
  "printed",
  "check",
  "added",
  "after",
  "number",
  "filled",
  "size",
  "parts",
  "gap",
  "open",
  "fault",
  "rank",
] as const;
export type LineColumn = (typeof LINE_COLUMNS)[number];
const STEPS: readonly LineColumn[] = ["number", "filled", "size", "parts", "gap", "open", "fault", "rank"];

export const EFFECT_COLUMNS = ["participants", "workers", "percent", "added", "remark"] as const;
export type EffectColumn = (typeof EFFECT_COLUMNS)[number];
export const EFFECT_ROWS = ["now", "enrolled", "protected"] as const;
export type EffectRow = (typeof EFFECT_ROWS)[number];

export const COVERED_COLUMNS = ["number", "name", "enrolled", "covered", "added", "protected", "figure"] as const;
export type CoveredColumn = (typeof COVERED_COLUMNS)[number];

/** Columns that print. */
export const PRINTED_COLUMNS = 9;

const FIGURES_HEADER = 8;
const SPARE_FIGURES = 1;

/**
 * Rows of `UCJ`, counted before any cell is filled. The table for typing stands above everything calculated, in rows of
 * its own: rows may be inserted and deleted there, and what follows finds them by their place in the table.
 */
export class CoverageLayout {
  readonly figuresHeader = FIGURES_HEADER;
  readonly figures: number;
  readonly linesHeader: number;
  readonly lines: number;
  readonly effect: number;
  readonly targets: number;
  readonly groups: number;
  /** Rows that print. */
  readonly rows: number;
  readonly capacity: number;

  constructor({ plan, capacity }: Facts) {
    this.capacity = capacity;
    this.figures = (plan.coverage?.length ?? 0) + SPARE_FIGURES;
    this.linesHeader = this.figuresHeader + this.figures + 4;
    // The blank row that ends the table is read too: people type there.
    this.lines = this.figures + 1;
    this.effect = this.linesHeader + this.lines + 3;
    this.targets = this.effect + EFFECT_ROWS.length + 3;
    this.groups = this.targets + 3 + COVERAGE_TARGETS.length + 1;
    this.rows = this.groupsSum + 1;
  }

  /** The table of figures: titles, rows, and one blank row. */
  get tableArea(): Area {
    return { row: this.figuresHeader, column: 0, rows: this.figures + 2, columns: FIGURE_INPUTS.length };
  }

  lineColumn(key: LineColumn): number {
    const step = STEPS.indexOf(key);
    return step < 0 ? LINE_COLUMNS.indexOf(key) : PRINTED_COLUMNS + 1 + step;
  }

  lineRow(index: number): number {
    return this.linesHeader + 1 + index;
  }

  line(key: LineColumn, index: number): string {
    return cellAddress(this.lineRow(index), this.lineColumn(key), "column");
  }

  lineArea(key: LineColumn): Area {
    return { row: this.lineRow(0), column: this.lineColumn(key), rows: this.lines, columns: 1 };
  }

  lineAddresses(key: LineColumn): string {
    return areaAddress(this.lineArea(key), "$");
  }

  /** Below the lines: that the table holds more than they read. */
  get unread(): { row: number; column: number } {
    return { row: this.lineRow(this.lines), column: 1 };
  }

  /** The line taken as coverage now, beside the title of the effect. */
  get chosen(): { row: number; column: number } {
    return { row: this.effect, column: this.effectColumn("participants") };
  }

  /** The code of that line. */
  get chosenCode(): { row: number; column: number } {
    return { row: this.effect, column: this.effectColumn("participants") + 1 };
  }

  effectRow(of: EffectRow): number {
    return this.effect + 2 + EFFECT_ROWS.indexOf(of);
  }

  /** They stand under those they are compared with. */
  effectColumn(key: EffectColumn): number {
    return 2 + EFFECT_COLUMNS.indexOf(key);
  }

  effectCell(of: EffectRow, key: EffectColumn): string {
    return cellAddress(this.effectRow(of), this.effectColumn(key), "$");
  }

  targetRow(index: number): number {
    return this.targets + 3 + index;
  }

  /** Two numbers and a code the groups' formulas ask for, above the groups. */
  get ruleRow(): number {
    return this.groups + 2;
  }

  get groupsHeader(): number {
    return this.groups + 5;
  }

  groupRow(index: number): number {
    return this.groupsHeader + 1 + index;
  }

  get groupsSum(): number {
    return this.groupsHeader + 1 + this.capacity;
  }

  groupArea(key: CoveredColumn): Area {
    return { row: this.groupRow(0), column: COVERED_COLUMNS.indexOf(key), rows: this.capacity, columns: 1 };
  }

  groupAddresses(key: CoveredColumn): string {
    return areaAddress(this.groupArea(key), "$");
  }
}
