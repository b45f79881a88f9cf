import type { Selector, Sweep } from "../budget/sweep";
import { canChange } from "../budget/sweepArithmetic";
import { fieldOf } from "../budget/sweepField";
import { areaAddress, cellAddress } from "./address";
import type { EffectiveField } from "./effectiveFields";
import type { Facts } from "./facts";
import { scenarioRows, type ScenarioRow } from "./scenarioRows";
import { isScenarioGroupField } from "./scenarioFields";
import { wordsWanted } from "./sweepWords";

/** Fields of a fund a scenario may replace, as `Hitung` has them. */
export const REPLACED_FUND_FIELDS = ["ceiling", "earmark", "firstMonth", "lastMonth"] as const;
export type ReplacedFundField = (typeof REPLACED_FUND_FIELDS)[number];

/** What a sweeping row makes of one field, worked out for every group or fund in a column of its own. */
export interface SweepColumn {
  row: ScenarioRow;
  sweep: Sweep;
  /** 1 where it is the row's turn to change the group or fund. */
  turn: number;
  column: number;
  /** The column before it: what the entries above have left. */
  before: number;
  wanted: readonly [string, string];
}

/**
 * The columns of one field, from left to right: which row of `Skenario` replaces it outright, what it is without any
 * sweep, and then what each sweeping row leaves. The last is what counts.
 */
export interface FieldChain {
  target: "group" | "fund";
  field: EffectiveField | ReplacedFundField;
  ordinary: number;
  start: number;
  sweeps: SweepColumn[];
}

/** The fields by which a selector finds its groups. */
const FOUND_BY: Partial<Record<Selector["by"], EffectiveField>> = {
  CATEGORY: "category",
  PLACE: "place",
  FUND: "fund",
  SEGMENT: "segment",
};

/**
 * Sweeping rows as columns of `Hitung`, right of the groups and of the funds. A column is there for every row whether
 * its scenario is active or not; one that is not leaves everything as it was. So groups typed later are swept as well,
 * and a changed value counts at once.
 */
export class SweepColumns {
  readonly chains: FieldChain[] = [];

  constructor(facts: Facts, start: number) {
    let column = start;
    const found = facts.has("scenarios") ? sweptRows(facts) : [];
    for (const { row, sweep } of found) {
      const field = row.field!.key as FieldChain["field"];
      const target = sweep.target as FieldChain["target"];
      if (this.chain(target, field)) continue;
      const chain: FieldChain = { target, field, ordinary: column, start: column + 1, sweeps: [] };
      column += 2;
      for (const other of found)
        if (other.sweep.target === target && other.row.field!.key === field) {
          const wanted = wordsWanted(other.sweep.who, target, facts);
          chain.sweeps.push({ ...other, turn: column, column: column + 1, before: column - 1, wanted });
          column += 2;
        }
      this.chains.push(chain);
    }
  }

  chain(target: FieldChain["target"], field: FieldChain["field"]): FieldChain | undefined {
    return this.chains.find((chain) => chain.target === target && chain.field === field);
  }

  /** Where a field stands as it counts, if any row sweeps it. */
  lastColumn(target: FieldChain["target"], field: FieldChain["field"]): number | null {
    return this.chain(target, field)?.sweeps.at(-1)?.column ?? null;
  }

  /** The column of a row of `Skenario`, by its place. */
  ofRow(index: number): { chain: FieldChain; sweep: SweepColumn } | null {
    for (const chain of this.chains) {
      const sweep = chain.sweeps.find(({ row }) => row.index === index);
      if (sweep) return { chain, sweep };
    }
    return null;
  }

  /** The column a selector looks into: its field as the rows above have left it; null where it is never swept. */
  lookedInto({ row, sweep }: SweepColumn): { field: EffectiveField; column: number | null } | null {
    const field = FOUND_BY[sweep.who.by];
    if (field === undefined || sweep.target !== "group") return null;
    const chain = this.chain("group", field);
    const above = chain?.sweeps.findLast((other) => other.row.index < row.index);
    return { field, column: above?.column ?? chain?.start ?? null };
  }
}

/**
 * Rows that need a column: those that sweep, and those that replace what a sweep of the same scenario looks into, because
 * it must see what stood there at its turn.
 */
function sweptRows(facts: Facts): { row: ScenarioRow; sweep: Sweep }[] {
  const rows = scenarioRows(facts.plan, facts.law);
  const lookedInto = new Set(
    rows.flatMap(({ scenario, sweep }) => {
      const field = sweep && FOUND_BY[sweep.who.by];
      return field ? [`${scenario.id}|${field}`] : [];
    }),
  );
  return rows.flatMap((row) => {
    const { scenario, override, field, sweep } = row;
    if (!field || !isWorkedOut(facts, override.target, field.key)) return [];
    if (sweep) {
      const known = fieldOf(override.target, override.field);
      return known && canChange(known, sweep.change) ? [{ row, sweep }] : [];
    }
    if (override.target !== "group" || !lookedInto.has(`${scenario.id}|${field.key}`)) return [];
    const { target, id, value, reason } = override;
    const change = { op: "SET", value } as const;
    return [{ row, sweep: { target, who: { by: "ONE", value: id }, field: override.field, change, reason } }];
  });
}

const isWorkedOut = ({ effectiveFields }: Facts, target: string, key: string): boolean =>
  target === "group"
    ? (effectiveFields as readonly string[]).includes(key) && isScenarioGroupField(key)
    : target === "fund" && (REPLACED_FUND_FIELDS as readonly string[]).includes(key);

/** All cells of one of these columns. */
export const columnArea = (rows: { first: number; count: number }, column: number): string =>
  areaAddress({ row: rows.first, column, rows: rows.count, columns: 1 }, "$");

export const columnCell = (row: number, column: number): string => cellAddress(row, column, "column");
