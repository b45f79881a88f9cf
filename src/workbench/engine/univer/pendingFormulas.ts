/**
 * The formulas of one calculation, in order, as Univer takes them. A formula whose precedents all came out as they were
 * is passed over: a headcount that changes in a table of 200 rows is looked up by 200 formulas, of which one has a new
 * result, and only what depends on that one is calculated.
 */
import type { FormulaTree } from "./formulaTree";

interface Entry {
  tree: FormulaTree;
}

/** A cell's result, compared with `Object.is` part by part. */
export interface Result {
  value: unknown;
  type: unknown;
}

export interface ResultBook<T> {
  /** The cell's result now; null where results cannot be compared (spilled arrays). */
  result(tree: FormulaTree): Result | null;
  /** All that depends directly on this formula's result. */
  forDependents(entry: T, visit: (dependent: T) => void): void;
  /** A formula was calculated, and the next one has not begun. */
  calculated?(entry: T): void;
}

export class PendingFormulas<T extends Entry> {
  private next = 0;
  private taken: { entry: T; before: Result | null } | null = null;

  constructor(
    private readonly order: readonly T[],
    private readonly needed: Set<T>,
    private readonly book: ResultBook<T>,
  ) {}

  /** Formulas left that must or may have to be calculated; 0 when none must. Univer asks before it takes each. */
  get length(): number {
    this.settle();
    while (this.next < this.order.length && !this.needed.has(this.order[this.next]!)) this.next += 1;
    return this.order.length - this.next;
  }

  pop(): FormulaTree | undefined {
    if (this.length === 0) return undefined;
    const entry = this.order[this.next]!;
    this.next += 1;
    this.taken = { entry, before: this.book.result(entry.tree) };
    return entry.tree;
  }

  /** Whether every formula was calculated or passed over: a calculation that was stopped leaves some. */
  get finished(): boolean {
    return this.taken === null && this.next >= this.order.length;
  }

  private settle(): void {
    if (!this.taken) return;
    const { entry, before } = this.taken;
    this.taken = null;
    this.book.calculated?.(entry);
    const after = this.book.result(entry.tree);
    const same =
      before !== null && after !== null && Object.is(before.value, after.value) && before.type === after.type;
    if (!same) this.book.forDependents(entry, (dependent) => this.needed.add(dependent));
  }
}
