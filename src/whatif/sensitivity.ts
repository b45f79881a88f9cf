import type { Sweep } from "../budget/sweep";
import { fail, succeed, type Outcome } from "../law/problem";
import type { ChoiceFigures } from "./choices";
import { figureOf, figuresAt, type Goal, type Lever, type Setting } from "./lever";
import { whatifProblem } from "./problem";

/** An input with the range it may take; low and high are whole numbers its lever understands. */
export interface Range {
  name: string;
  lever: Lever;
  low: number;
  high: number;
  /** What is put back after the lever has moved: groups it would move that are not meant. */
  kept?: readonly Sweep[];
}

export interface TornadoBar {
  name: string;
  low: number;
  high: number;
  atLow: number;
  atHigh: number;
  /** How far the figure moves over the range, always positive. */
  spread: number;
}

export interface Tornado {
  /** The figure with nothing moved. */
  base: number;
  /** The widest bar first. */
  bars: TornadoBar[];
}

/** As many cells as a reader can take in, and as are computed in a second. */
const MOST_CELLS = 400;

/**
 * How far each input, alone, moves a figure over its range: the widest first, in the order given where two are equal.
 * @returns `coverage_parts_missing` where the figure cannot be told, `bounds_reversed` for a range that is none
 */
export function tornado(setting: Setting, ranges: readonly Range[], goal: Goal): Outcome<Tornado> {
  const base = figureOf(figuresAt(setting, []), goal);
  if (base === null) return fail(whatifProblem("coverage_parts_missing", {}, "coverage"));
  const bars: TornadoBar[] = [];
  for (const { name, lever, low, high, kept = [] } of ranges) {
    if (!Number.isInteger(low) || !Number.isInteger(high) || low > high)
      return fail(whatifProblem("bounds_reversed", { least: low, most: high }, name));
    const [atLow, atHigh] = [low, high].map((value) => figureOf(figuresAt(setting, [lever(value), ...kept]), goal)!);
    bars.push({ name, low, high, atLow: atLow!, atHigh: atHigh!, spread: Math.abs(atHigh! - atLow!) });
  }
  bars.sort((a, b) => b.spread - a.spread);
  return succeed({ base, bars });
}

/** An input of a table with the values it takes. */
export interface Axis {
  lever: Lever;
  values: readonly number[];
}

/** Work that may be interrupted after each budget, by who has to stay answerable meanwhile. */
export type Steps<T> = Generator<undefined, T>;

/**
 * All figures for every pair of values of two inputs, row by row; the rows' input is changed first.
 * @returns `table_too_large` beyond 400 cells
 */
export function* twoWaySteps(setting: Setting, rows: Axis, columns: Axis): Steps<Outcome<ChoiceFigures[][]>> {
  const count = rows.values.length * columns.values.length;
  if (count > MOST_CELLS) return fail(whatifProblem("table_too_large", { count, limit: MOST_CELLS }));
  const table: ChoiceFigures[][] = [];
  for (const row of rows.values) {
    const line: ChoiceFigures[] = [];
    table.push(line);
    for (const column of columns.values) {
      line.push(figuresAt(setting, [rows.lever(row), columns.lever(column)]));
      yield;
    }
  }
  return succeed(table);
}
