import type { PathAnswer, PathSegmentAnswer } from "../../answers";
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

/**
 * Assumptions below each other, read back by this order; those after the entries belong to the prices noted: the group,
 * its code, what it cost in the book's year when they were noted, and who pays.
 */
export const PATH_INPUTS = [...PATH_ENTRIES, "group", "intake", "writtenOn", "code", "notedPrice", "fund"] as const;
export type PathInput = (typeof PATH_INPUTS)[number];
/** Noted, and not for typing. */
export const PATH_FIXED: readonly PathInput[] = ["start", "group", "intake", "writtenOn", "code", "notedPrice", "fund"];

/** Of the whole path: they stand with its first segment, and count for all. */
export const SHARED_INPUTS = [
  "start",
  "end",
  "target",
  "shape",
  "capacity",
  "intake",
  "writtenOn",
] as const satisfies readonly PathInput[];
type SharedInput = (typeof SHARED_INPUTS)[number];
const isShared = (input: PathInput): input is SharedInput => (SHARED_INPUTS as readonly PathInput[]).includes(input);
/** Of one segment. */
const SEGMENT_INPUTS = PATH_INPUTS.filter((input): input is Exclude<PathInput, SharedInput> => !isShared(input));

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

/** Columns of a year of all segments together. */
export const TOGETHER_COLUMNS = [
  "year",
  "workers",
  "before",
  "leave",
  "die",
  "turn65",
  "added",
  "after",
  "coverage",
  "paid",
  "cost",
  "lacking",
] as const satisfies readonly YearColumn[];
export type TogetherColumn = (typeof TOGETHER_COLUMNS)[number];

/** Columns of a segment among the others, and of a fund in a year. */
export const COMPARED_COLUMNS = ["segment", "fund", "cost", "added", "from", "to"] as const;
export type ComparedColumn = (typeof COMPARED_COLUMNS)[number];
export const FUND_COLUMNS = ["fund", "year", "cost", "ceiling", "lacking"] as const;
export type FundColumn = (typeof FUND_COLUMNS)[number];

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
  "place",
  "missing",
  "open",
  "result",
  "money",
  "checked",
] as const;
export type Scalar = (typeof SCALARS)[number];
/** Is the group still what its price was noted from: its row on `Hitung`, its price today, and what is to be said. */
export const CHECK_STEPS = ["row", "now", "gone", "moved", "told"] as const;
export type CheckStep = (typeof CHECK_STEPS)[number];
/** Numbers tried as the stock a year must begin with, where people are added as late as a limit allows. */
export const TRIED = 12;

/** Two sentences, and whether the groups are still what they were. */
export const RESULT = 4;
export const STATUS = RESULT + 2;
/** Where what follows the sentences begins. */
const FIRST = STATUS + 1;
export const LABELS = 0;
export const VALUES = 1;
/** What is wrong with an assumption, or a remark. */
export const REMARKS = 2;
const STEPS = YEAR_COLUMNS.length + 1;
/** Beside the single steps and the list of ways. */
const SIDE_STEPS = STEPS + 5;
/** Years a sheet has room for at least. */
const LEAST_YEARS = 8;

/** Years a sheet is laid out for. */
export const yearsOf = (length: number): number => Math.max(LEAST_YEARS, length);

type Shape = Pick<PathAnswer, "funds"> & { segments: readonly Pick<PathSegmentAnswer, "years" | "bases" | "fund">[] };

/** Places on `Jalur UCJ`: one segment alone, or all of them added up first, and each in a block below. */
export class PathLayout {
  readonly years: number;
  readonly isMany: boolean;
  readonly blocks: readonly PathBlock[];
  readonly fundNames: readonly (string | null)[];

  constructor({ segments, funds }: Shape) {
    this.years = segments[0]!.years.length;
    this.isMany = segments.length > 1;
    this.fundNames = funds.map(({ name }) => name);
    let top = this.isMany ? this.fundsTitle(segments.length) + this.fundRows() + 1 : FIRST;
    this.blocks = segments.map(({ bases, fund }, place) => {
      const block = new PathBlock(this, place, top, bases.length, this.isMany ? this.fundNames.indexOf(fund) : -1);
      top = block.rows + 1;
      return block;
    });
  }

  get first(): PathBlock {
    return this.blocks[0]!;
  }

  private fundRows(): number {
    return this.fundNames.length === 0 ? 0 : 3 + this.fundNames.length * this.years;
  }

  /** Title of all segments added up; heads, the starting figure and the years follow. */
  readonly togetherTitle = FIRST + 1;
  readonly togetherStart = FIRST + 3;

  together(row: number, column: TogetherColumn): string {
    return cellAddress(row, TOGETHER_COLUMNS.indexOf(column), "column");
  }

  /** A column of the sum over all years, the starting figure left out; with one segment its own. */
  all(column: TogetherColumn): string {
    if (!this.isMany) return this.first.all(column);
    const place = TOGETHER_COLUMNS.indexOf(column);
    return areaAddress({ row: this.togetherStart + 1, column: place, rows: this.years, columns: 1 }, "$");
  }

  /** Title of the segments side by side. */
  get comparedTitle(): number {
    return this.togetherStart + this.years + 2;
  }

  /** Title of the funds year by year. */
  private fundsTitle(segments: number): number {
    return this.comparedTitle + 2 + segments + 1;
  }

  get fundsHead(): number {
    return this.fundsTitle(this.blocks.length);
  }

  get firstFund(): number {
    return this.fundsHead + 2;
  }

  /** What is read back of the funds: a row for each and year, fund by fund. */
  get funds(): Area {
    return {
      row: this.firstFund,
      column: 0,
      rows: this.fundNames.length * this.years,
      columns: FUND_COLUMNS.length,
    };
  }

  fundRow(fund: number, year: number): number {
    return this.firstFund + fund * this.years + year;
  }

  fundCell(row: number, column: FundColumn): string {
    return cellAddress(row, FUND_COLUMNS.indexOf(column), "column");
  }

  allFunds(column: FundColumn): string {
    return areaAddress({ ...this.funds, column: FUND_COLUMNS.indexOf(column), columns: 1 }, "$");
  }

  /** Years in which a fund lacks money, and the rows of the first of them. */
  fundStep(row: number, step: "short" | "place"): Cell {
    return { row, column: SIDE_STEPS + (step === "short" ? 0 : 1) };
  }

  allFundSteps(step: "short" | "place"): string {
    return areaAddress({ ...this.fundStep(this.firstFund, step), rows: this.funds.rows, columns: 1 }, "$");
  }

  /** What is wrong with the assumptions of all segments. */
  get wrong(): string {
    return this.blocks.map(({ remarks }) => `COUNTIF(${areaAddress(remarks, "$")},"?*")`).join("+");
  }

  /** Single steps, beside the sentences. */
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

  /** What is read back of the segments, where there are several. */
  get segments(): Area {
    return { row: this.first.title, column: 0, rows: this.rows - this.first.title, columns: YEAR_COLUMNS.length };
  }

  get rows(): number {
    return this.blocks.at(-1)!.rows;
  }
}

/** Places of one segment: its assumptions, its years, and the articles behind its contributions. */
export class PathBlock {
  readonly inputList: readonly PathInput[];
  readonly header: number;

  constructor(
    readonly whole: PathLayout,
    readonly place: number,
    /** Row of its title. */
    readonly title: number,
    private readonly bases: number,
    /** Place of its fund among those of the sheet; -1 where its ceilings stand with its years, or nobody else pays. */
    readonly fund: number,
  ) {
    this.inputList = place === 0 ? PATH_INPUTS : SEGMENT_INPUTS;
    this.header = title + 1 + this.inputList.length + 1;
  }

  get years(): number {
    return this.whole.years;
  }

  inputRow(input: PathInput): number {
    return this.title + 1 + this.inputList.indexOf(input);
  }

  input(input: PathInput): string {
    if (this.place > 0 && isShared(input)) return this.whole.first.input(input);
    return cellAddress(this.inputRow(input), VALUES, "$");
  }

  get inputs(): Area {
    return { row: this.title + 1, column: VALUES, rows: this.inputList.length, columns: 1 };
  }

  get name(): string {
    return cellAddress(this.title, VALUES, "$");
  }

  /** What is wrong with the assumptions. */
  get remarks(): Area {
    return { ...this.inputs, column: REMARKS };
  }

  /** The starting figure; the years follow. */
  get startRow(): number {
    return this.header + 1;
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

  scalar(scalar: Scalar): string {
    return this.whole.scalar(scalar);
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

  /** Whether the group still costs what was noted, beside its assumptions; its price by price period right of that. */
  check(step: CheckStep): Cell {
    return { row: this.title + 1 + CHECK_STEPS.indexOf(step), column: SIDE_STEPS };
  }

  checkCell(step: CheckStep): string {
    const { row, column } = this.check(step);
    return cellAddress(row, column, "$");
  }

  checkPrices(periods: number): Area {
    return { row: this.check("now").row, column: SIDE_STEPS + 1, rows: 1, columns: periods };
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

  /** The row after its last. */
  get rows(): number {
    return this.basis.row + this.basis.rows;
  }
}
