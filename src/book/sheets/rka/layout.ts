import { areaAddress, cellAddress, onSheet, type Area, type Fix } from "../../address";
import type { Facts } from "../../facts";
import { linesBefore, type LineBefore } from "./before";
import { layLines, type LaidLine } from "./lines";
import { hasOutside, isOutside } from "./outside";

export const LINE_COLUMNS = [
  "code",
  "program",
  "account",
  "description",
  "first",
  "months",
  "personMonths",
  "coefficient",
  "unit",
  "price",
  "amount",
  "fund",
] as const;
const BEFORE_COLUMNS = ["coefficientBefore", "priceBefore", "amountBefore", "difference"] as const;
export type RkaColumn = (typeof LINE_COLUMNS)[number] | (typeof BEFORE_COLUMNS)[number];

const HEADER = 8;

/** A row of the RKA: a group's heading, one of its lines, or a line the revision took away. */
export type RkaRow =
  | { kind: "heading"; group: number }
  | { kind: "line"; line: LaidLine; before: LineBefore | null }
  | { kind: "removedHeading" }
  | { kind: "outsideTitle" }
  | { kind: "removed"; before: LineBefore };

/** Rows and columns of `RKA`: the lines of every group of the plan, a heading for every row that waits for a group. */
export class RkaLayout {
  readonly header = HEADER;
  readonly first = HEADER + 1;
  readonly revised: boolean;
  readonly rows: RkaRow[];
  /** The plan or a scenario has groups that the government does not pay: headings are flagged, and sums told apart. */
  readonly hasOutside: boolean;
  readonly sum: number;
  /** Last row of the sums. */
  readonly end: number;

  constructor(private readonly facts: Facts) {
    const before = linesBefore(facts);
    this.revised = before !== null;
    this.rows = rowsOf(facts, before ?? []);
    this.hasOutside = hasOutside(facts);
    this.sum = this.first + this.rows.length;
    this.end = this.sum + (this.hasOutside ? 2 : 0);
  }

  /** Lines below the heading that has most of them; 1 where none has any. */
  get mostLines(): number {
    const headings = this.rows.flatMap(({ kind }, row) => (kind === "line" ? [] : [row]));
    return Math.max(1, ...headings.map((row, index) => (headings[index + 1] ?? this.rows.length) - row - 1));
  }

  /** Rows of the government's part, or of what stands outside; nothing where no such rows were laid out. */
  private block(of: "inside" | "outside"): { first: number; rows: number } {
    const title = this.rows.findIndex(({ kind }) => kind === "outsideTitle");
    if (of === "outside") return { first: title, rows: title < 0 ? 0 : this.rows.length - title };
    return { first: 0, rows: title < 0 ? this.rows.length : title };
  }

  /** A column of one of them; null where there are no such rows. */
  blockArea(key: RkaColumn, of: "inside" | "outside"): Area | null {
    const { first, rows } = this.block(of);
    return rows === 0 ? null : { ...this.area(key), row: this.first + first, rows };
  }

  get columns(): RkaColumn[] {
    return this.revised ? [...LINE_COLUMNS, ...BEFORE_COLUMNS] : [...LINE_COLUMNS];
  }

  column(key: RkaColumn): number {
    return this.columns.indexOf(key);
  }

  cell(key: RkaColumn, row: number, fix: Fix = "column"): string {
    return cellAddress(this.first + row, this.column(key), fix);
  }

  area(key: RkaColumn): Area {
    return { row: this.first, column: this.column(key), rows: this.rows.length, columns: 1 };
  }

  /** On the sheet itself. */
  here(key: RkaColumn): string {
    return areaAddress(this.area(key), "$");
  }

  /** For other sheets. */
  on(key: RkaColumn): string {
    return onSheet(this.facts.names.rka, this.here(key));
  }
}

function rowsOf(facts: Facts, before: readonly LineBefore[]): RkaRow[] {
  const lines = layLines(facts);
  const taken = new Set<LineBefore>();
  const partner = (line: LaidLine, run: number): LineBefore | null => {
    const id = facts.groupAt(line.group)!.id;
    const found =
      before.find((other) => other.group === id && other.program === line.program && other.run === run) ?? null;
    if (found) taken.add(found);
    return found;
  };
  const rows: RkaRow[] = [];
  const place = (group: number) => {
    rows.push({ kind: "heading", group });
    const runs = new Map<string, number>();
    for (const line of lines.filter((one) => one.group === group)) {
      const run = runs.get(line.program) ?? 0;
      runs.set(line.program, run + 1);
      rows.push({ kind: "line", line, before: partner(line, run) });
    }
  };
  const outside = facts.plan.groups.flatMap((group, index) => (isOutside(group) ? [facts.places[index]!] : []));
  for (let group = 0; group < facts.capacity; group += 1) if (!outside.includes(group)) place(group);
  // Partners are looked for first: whatever is left then was taken away.
  const inside = rows.splice(0);
  outside.forEach(place);
  const apart = rows.splice(0);
  rows.push(...inside);
  const removed = before.filter((line) => !taken.has(line));
  if (removed.length > 0)
    rows.push({ kind: "removedHeading" }, ...removed.map((line): RkaRow => ({ kind: "removed", before: line })));
  if (apart.length > 0) rows.push({ kind: "outsideTitle" }, ...apart);
  return rows;
}
