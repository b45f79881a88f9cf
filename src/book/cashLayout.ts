import { PROGRAMS_OF, SEGMENTS, type Program } from "../law/terms";
import type { Cell } from "./address";
import type { Facts } from "./facts";

const MONTHS = 12;
const HEADER = 6;
const SIGNING_GAP = 10;

/** Wage earners pay a month later than everyone else, so the two are kept apart until they are due. */
const SIDES = ["PU", "OTHERS"] as const;
export type CashSide = (typeof SIDES)[number];

/** Programmes that others than wage earners have too. */
const isShared = (program: Program): boolean =>
  SEGMENTS.some((segment) => segment !== "PU" && (PROGRAMS_OF[segment] as readonly Program[]).includes(program));

/** Rows and columns of `RAK`, from 0. */
export class CashLayout {
  readonly label = 0;
  /** Beside the label: seen without scrolling. */
  readonly total = 1;
  readonly month = 2;
  readonly nextYear = this.month + MONTHS;
  readonly header = HEADER;
  readonly byDue = HEADER + 1;
  readonly programs: readonly Program[];
  /** Who pays in this book. */
  readonly sides: readonly CashSide[];
  /** Where both pay: programmes of which the part of wage earners is worked out. */
  readonly shared: readonly Program[];
  readonly sum: number;
  readonly cumulative: number;
  readonly byMonth: number;
  readonly dates: number;
  readonly note: number;
  readonly signing: number;
  readonly wageEarners: number;
  /** First of the month in which each contribution month is due. */
  private readonly dueMonths: number;

  constructor({ scope }: Pick<Facts, "scope">) {
    this.programs = scope.programs;
    this.sides = SIDES.filter((side) => scope.segments.some((segment) => (segment === "PU") === (side === "PU")));
    this.shared = this.sides.length === SIDES.length ? scope.programs.filter(isShared) : [];
    this.sum = this.byDue + 1 + this.programs.length;
    this.cumulative = this.sum + 1;
    this.byMonth = this.cumulative + 1;
    this.dates = this.byMonth + 2;
    this.note = this.dates + 1 + this.sides.length;
    this.signing = this.note + 2;
    this.wageEarners = this.signing + SIGNING_GAP;
    this.dueMonths = this.shared.length === 0 ? this.wageEarners : this.wageEarners + this.shared.length + 2;
  }

  /** In the block by due date. */
  programRow(program: Program): number {
    return this.byDue + 1 + this.programs.indexOf(program);
  }

  wageEarnersRow(program: Program): number {
    return this.wageEarners + 1 + this.shared.indexOf(program);
  }

  dueMonthRow(side: CashSide): number {
    return this.dueMonths + this.sides.indexOf(side);
  }

  dateRow(side: CashSide): number {
    return this.dates + 1 + this.sides.indexOf(side);
  }

  /** An amount: a month from 0, the next year, or the total; by due date of one programme or all, by contribution month of all. */
  place(block: "byMonth" | "byDue", program: Program | null, at: number | "nextYear" | "total"): Cell {
    return {
      row: block === "byMonth" ? this.byMonth : program === null ? this.sum : this.programRow(program),
      column: at === "nextYear" ? this.nextYear : at === "total" ? this.total : this.month + at,
    };
  }

  /** The day a contribution month from 0 is due. */
  dueDay(side: CashSide, month: number): Cell {
    return { row: this.dateRow(side), column: this.month + month };
  }
}
