import type { PathAnswer } from "../../answers";
import { areaAddress, cellAddress, type Area, type Cell } from "../../address";

/** What a person enters of a path, on the sheet as in the pane, in this order. */
export const PATH_ENTRIES = [
  "participants",
  "workers",
  "numerator",
  "denominator",
  "date",
  "source",
  "start",
  "end",
  "target",
  "shape",
  "capacity",
  "exits",
  "deaths",
  "retired",
  "growth",
] as const;

/** Assumptions below each other, read back by this order. */
export const PATH_INPUTS = [...PATH_ENTRIES, "group", "intake", "writtenOn"] as const;
export type PathInput = (typeof PATH_INPUTS)[number];

/** Columns of a year that print. */
export const YEAR_COLUMNS = [
  "year",
  "workers",
  "before",
  "leave",
  "die",
  "turn65",
  "needed",
  "added",
  "after",
  "coverage",
  "paid",
  "price",
  "intakePrice",
  "cost",
  "ceiling",
  "lacking",
] as const;
export type YearColumn = (typeof YEAR_COLUMNS)[number];
/** Typed, or noted from the law. */
export const YEAR_INPUTS = ["price", "intakePrice", "ceiling"] as const satisfies readonly YearColumn[];

/** Steps of a year, beside the page. */
export const STEP_COLUMNS = ["leaving", "lost", "surplus", "stays", "way", "paidStays", "affordable", "short"] as const;
export type StepColumn = (typeof STEP_COLUMNS)[number];
/** Of the cheapest way: people needed, what the next year leaves open, and the numbers tried from one on. */
export const LATEST_STEPS = ["needed", "open", "first", "tried"] as const;
/** Steps of the sentences: wrong entries, years, people, rupiah, the way by its place, and what became of it. */
export const SCALARS = [
  "wrong",
  "length",
  "shape",
  "added",
  "cost",
  "share",
  "missed",
  "tooSlow",
  "short",
  "missing",
  "open",
  "result",
  "money",
] as const;
export type Scalar = (typeof SCALARS)[number];
/** Numbers tried as the stock a year must begin with, where people are added as late as a limit allows. */
export const TRIED = 12;

export const RESULT = 4;
const INPUTS = 8;
export const LABELS = 0;
export const VALUES = 1;
/** What is wrong with an assumption, or a remark. */
export const REMARKS = 2;
const HEADER = INPUTS + PATH_INPUTS.length + 2;
const STEPS = YEAR_COLUMNS.length + 1;
/** Years a sheet has room for at least. */
const LEAST_YEARS = 8;

/** Years a sheet is laid out for. */
export const yearsOf = (length: number): number => Math.max(LEAST_YEARS, length);

/** Places on `Jalur UCJ`. */
export class PathLayout {
  readonly assumptions = INPUTS - 1;
  readonly header = HEADER;
  /** The starting figure; the years follow. */
  readonly startRow = HEADER + 1;
  readonly years: number;
  private readonly bases: number;

  constructor({ years, bases }: Pick<PathAnswer, "years" | "bases">) {
    this.years = years.length;
    this.bases = bases.length;
  }

  inputRow(input: PathInput): number {
    return INPUTS + PATH_INPUTS.indexOf(input);
  }

  input(input: PathInput): string {
    return cellAddress(this.inputRow(input), VALUES, "$");
  }

  get inputs(): Area {
    return { row: INPUTS, column: VALUES, rows: PATH_INPUTS.length, columns: 1 };
  }

  /** What is wrong with the assumptions. */
  get remarks(): Area {
    return { ...this.inputs, column: REMARKS };
  }

  get firstYear(): number {
    return this.startRow + 1;
  }

  get lastYear(): number {
    return this.startRow + this.years;
  }

  column(column: YearColumn): number {
    return YEAR_COLUMNS.indexOf(column);
  }

  /** A cell of a year's row; its row may move, its column may not. */
  cell(row: number, column: YearColumn): string {
    return cellAddress(row, this.column(column), "column");
  }

  /** A column over all years, the starting figure left out. */
  all(column: YearColumn): string {
    return areaAddress({ row: this.firstYear, column: this.column(column), rows: this.years, columns: 1 }, "$");
  }

  stepColumn(step: StepColumn): number {
    return STEPS + STEP_COLUMNS.indexOf(step);
  }

  step(row: number, step: StepColumn): string {
    return cellAddress(row, this.stepColumn(step), "column");
  }

  allSteps(step: StepColumn): string {
    return areaAddress({ row: this.firstYear, column: this.stepColumn(step), rows: this.years, columns: 1 }, "$");
  }

  /** What a year must end with at the least on the cheapest way, and how that is found. */
  latest(row: number, step: (typeof LATEST_STEPS)[number]): Cell {
    return { row, column: STEPS + STEP_COLUMNS.length + LATEST_STEPS.indexOf(step) };
  }

  latestCell(row: number, step: (typeof LATEST_STEPS)[number] = "needed"): string {
    const { column } = this.latest(row, step);
    return cellAddress(row, column, "column");
  }

  tried(row: number): Area {
    return { row, column: this.latest(row, "tried").column, rows: 1, columns: TRIED };
  }

  /** Single steps, above those of the years. */
  scalarRow(scalar: Scalar): number {
    return RESULT + SCALARS.indexOf(scalar);
  }

  scalar(scalar: Scalar): string {
    return cellAddress(this.scalarRow(scalar), STEPS, "$");
  }

  get steps(): number {
    return STEPS;
  }

  /** Ways of getting there, for the drop-down. */
  shapes(count: number): Area {
    return { row: RESULT, column: STEPS + 3, rows: count, columns: 1 };
  }

  /** What is read back of the years. */
  get table(): Area {
    return { row: this.startRow, column: 0, rows: this.years + 1, columns: YEAR_COLUMNS.length };
  }

  get basisTitle(): number {
    return this.lastYear + 3;
  }

  get basis(): Area {
    return { row: this.basisTitle + 1, column: 0, rows: Math.max(1, this.bases), columns: 2 };
  }

  get rows(): number {
    return this.basis.row + this.basis.rows;
  }
}
