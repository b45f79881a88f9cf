import { DETAIL_KINDS, type ComparedDetail, type Comparison } from "../../answers";
import { areaAddress, cellAddress, type Area } from "../../address";

/** Figures of a choice, in the order of their rows; what is lacking by fund follows. */
export const COMPARED_FIGURES = ["cost", "people", "personMonths", "fullyProtected", "coverage"] as const;
export type ComparedFigure = (typeof COMPARED_FIGURES)[number];

/** Cells below each other that say what the comparison was made from. */
export const MADE_ROWS = ["writtenOn", "scenario", "total", "against"] as const;
type MadeRow = (typeof MADE_ROWS)[number];

const MADE = 5;
const STATUS = MADE + MADE_ROWS.length;
const HEADER = STATUS + 2;
/** Labels, and what fund or choice they speak of; the choices follow. */
export const LABELS = 0;
export const OF = 1;
export const FIRST_CHOICE = 2;
/** As many columns as eight choices take, so that the chart always has its room. */
export const PAGE_COLUMNS = FIRST_CHOICE + 8;
/** Right of what prints. */
const STEPS = PAGE_COLUMNS + 1;
export const BAR_COLUMNS = ["name", "base", "whole", "more", "less", "reached", "told"] as const;
/** Right of all steps: a row for each choice, what differs, and figures of groups and funds as noted. */
const DETAILS = STEPS + BAR_COLUMNS.length + 1;
export const DETAIL_KIND = 0;
export const DETAIL_CODE = 1;
/** Rows of titles above the choices, and columns before the figures. */
export const DETAIL_HEADS = 2;
export const DETAIL_CHECKS = ["name", "changedGroups", "changedFunds"] as const;
type DetailCheck = (typeof DETAIL_CHECKS)[number];
type BarColumn = (typeof BAR_COLUMNS)[number];
/** Rows of the chart at least, its legend included. */
const CHART_ROWS = 14;
const MOST_REMARKS = 4;
/** The chart begins beside the amounts and a gutter. */
const CHART_COLUMN = FIRST_CHOICE + 2;

/** Places on `Perbandingan`, which depend on how many choices, funds and causes there are. */
export class ComparisonLayout {
  readonly status = STATUS;
  readonly header = HEADER;
  readonly figures: readonly ComparedFigure[];
  readonly causes: number;
  /** Is something written on one of the scenarios? */
  readonly hasNotes: boolean;

  constructor(private readonly comparison: Comparison) {
    const knowsCoverage = comparison.choices.some(({ coverage }) => coverage !== null);
    this.figures = COMPARED_FIGURES.filter((figure) => figure !== "coverage" || knowsCoverage);
    this.causes = comparison.bridge?.steps.length ?? 0;
    this.hasNotes = comparison.choices.some(({ note }) => note !== "");
  }

  madeCell(row: MadeRow): string {
    return cellAddress(this.madeRow(row), OF, "$");
  }

  madeRow(row: MadeRow): number {
    return MADE + MADE_ROWS.indexOf(row);
  }

  get made(): Area {
    return { row: MADE, column: OF, rows: MADE_ROWS.length, columns: 1 };
  }

  /** Columns of choices in formulas: two at least, because some engines do not count in an area of a single cell. */
  private get columns(): number {
    return Math.max(2, this.comparison.choices.length);
  }

  names(): string {
    return this.across(HEADER);
  }

  nameCells(): string[] {
    return this.comparison.choices.map((_, index) => cellAddress(HEADER, FIRST_CHOICE + index, "$"));
  }

  /** The cells of all choices in a row. */
  across(row: number): string {
    return areaAddress({ row, column: FIRST_CHOICE, rows: 1, columns: this.columns }, "$");
  }

  figureRow(figure: ComparedFigure): number {
    return HEADER + 1 + this.figures.indexOf(figure);
  }

  get firstLack(): number {
    return HEADER + 1 + this.figures.length;
  }

  get lackingRow(): number {
    return this.firstLack + this.comparison.lacking.length;
  }

  /** What is written on the scenarios, below what is missing in all. */
  get noteRow(): number {
    return this.lackingRow + (this.hasNotes ? 1 : 0);
  }

  /** What is read back: names, figures, lacks and notes of all choices. */
  get noted(): Area {
    return { row: HEADER, column: LABELS, rows: this.noteRow + 1 - HEADER, columns: FIRST_CHOICE + this.columns };
  }

  get differencesTitle(): number {
    return this.noteRow + 2;
  }

  /** The row of differences of a row of figures. */
  differenceRow(figureRow: number): number {
    return figureRow - HEADER + this.differencesTitle + 1;
  }

  get bridgeTitle(): number {
    return this.differenceRow(this.lackingRow) + 2;
  }

  get bridgeHeader(): number {
    return this.bridgeTitle + 1;
  }

  /** From, the causes, to: one row each. */
  get bridge(): Area {
    return { row: this.bridgeHeader + 1, column: LABELS, rows: this.causes + 2, columns: FIRST_CHOICE + 1 };
  }

  bars(column: BarColumn): Area {
    return { ...this.bridge, column: STEPS + BAR_COLUMNS.indexOf(column), columns: 1 };
  }

  /** Details with their titles, from the names of the choices on. */
  get details(): Area {
    return {
      ...{ row: MADE, column: DETAILS },
      rows: DETAIL_HEADS + this.comparison.choices.length,
      columns: DETAIL_CHECKS.length + DETAIL_KINDS.reduce((sum, kind) => sum + this.detailsOf(kind).columns, 0),
    };
  }

  detailCheck(check: DetailCheck, choice: number): { row: number; column: number } {
    return { row: MADE + DETAIL_HEADS + choice, column: DETAILS + DETAIL_CHECKS.indexOf(check) };
  }

  /** How many groups and funds differ, by choice. */
  get differing(): string {
    const { row, column } = this.detailCheck("changedGroups", 0);
    return areaAddress({ row, column, rows: this.comparison.choices.length, columns: 2 }, "$");
  }

  /** Columns of a kind in a row of the details; two at least, as for the choices. */
  detailsOf(kind: ComparedDetail["kind"], row: number = DETAIL_CODE): Area {
    const counts = DETAIL_KINDS.map((one) => this.comparison.details.filter((detail) => detail.kind === one).length);
    const columns = counts.map((count) => Math.max(2, count));
    const place = DETAIL_KINDS.indexOf(kind);
    const before = columns.slice(0, place).reduce((sum, count) => sum + count, 0);
    const column = DETAILS + DETAIL_CHECKS.length + before;
    return { row: MADE + row, column, rows: 1, columns: columns[place]! };
  }

  get chart(): Area {
    return {
      row: this.bridgeHeader,
      column: CHART_COLUMN,
      rows: Math.max(CHART_ROWS, this.bridge.rows + 2),
      columns: PAGE_COLUMNS - CHART_COLUMN,
    };
  }

  get hasChart(): boolean {
    return this.causes > 0;
  }

  /** Remarks below the table of causes and its chart, which would cover the end of a long one. */
  get remarks(): number {
    const below = this.hasChart ? this.chart : this.bridge;
    return below.row + below.rows + 1;
  }

  /** What is read back of the bridge: its rows, and the remarks below. */
  get explained(): Area {
    return { ...this.bridge, rows: this.remarks + MOST_REMARKS - this.bridge.row };
  }

  /** Rows that print. */
  get rows(): number {
    if (!this.comparison.bridge) return this.differenceRow(this.lackingRow) + 1;
    const { row, rows } = this.chart;
    return Math.max(this.remarks + MOST_REMARKS, row + rows);
  }

  /** Single steps beside the page, from above. */
  step(index: number): { row: number; column: number } {
    return { row: MADE + index, column: STEPS };
  }

  stepCell(index: number): string {
    const { row, column } = this.step(index);
    return cellAddress(row, column, "$");
  }
}
