import { PROGRAMS, type Program } from "../../../law/terms";
import { areaAddress, cellAddress, onSheet, type Fix } from "../../address";
import type { Facts } from "../../facts";

/** Printed columns, left to right. */
const PLAIN = ["account", "description", "coefficient", "unit", "price", "ppn", "amount", "fund"] as const;
const REVISED = ["account", "description", "unit", "ppn", "coefficientBefore", "priceBefore", "amountBefore", "coefficient", "price", "amount", "difference", "fund"] as const;
export type PrintedColumn = (typeof PLAIN)[number] | (typeof REVISED)[number];

/** What stands behind each printed line. */
const LIST_COLUMNS = ["line", "groupNumber", "place", "slot", "kind", "program", "programNumber", "span", "lastSpan", "first", "last", "months", "people", "volume", "steady", "price", "code"] as const;
/** And where there is a side before, what pairs them. */
const PAIRING_COLUMNS = ["run", "key", "beforeRow"] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number] | (typeof PAIRING_COLUMNS)[number];

/** Lines of the side before a revision, kept as values. */
export const BEFORE_COLUMNS = ["key", "group", "account", "description", "coefficient", "unit", "price", "amount", "fund", "found", "missing"] as const;
export type BeforeColumn = (typeof BEFORE_COLUMNS)[number];

/** "G" a group's heading, "L" a line, "D" the heading of removed lines, "R" a removed line. */
export const KINDS = { group: "G", line: "L", removedHeading: "D", removed: "R" } as const;

/** Of each group, after its slots: how many lines it makes, where they end and begin, the next group that has any, its category. */
export const GROUP_WORKED = ["lines", "running", "start", "next", "category"] as const;

export const VOLUME_PAIRS = [1, 2, 3, 4] as const;

/** Words of numbers and months, and the working cells of the amount in words. */
export const WORD_COLUMNS = ["small", "hundreds", "scales", "rest", "triple", "spoken", "short", "long"] as const;
export type WordColumn = (typeof WORD_COLUMNS)[number];

export const RKA_ROWS = { total: 4, words: 5, codes: 6, room: 7, header: 9 } as const;

export interface RkaSizes {
  /** Lines of the list, headings included. */
  lines: number;
  /** Lines of the side before; null: no revision. */
  before: number | null;
  lawAccounts: number;
}

/**
 * Places on the sheet `RKA`. The printed list is as short as its lines: line n finds its group and programme through
 * the working columns, so that rows of groups not used yet take no paper.
 */
export class RkaLayout {
  readonly printed: readonly PrintedColumn[];
  readonly listColumns: readonly ListColumn[];
  readonly firstRow = RKA_ROWS.header + 1;
  readonly accounts: number;
  readonly volumes: number;
  readonly list: number;
  readonly group: number;
  readonly lawAccounts: number;
  readonly words: number;
  readonly before: number;

  constructor(
    private readonly facts: Facts,
    readonly sizes: RkaSizes,
  ) {
    this.printed = sizes.before === null ? PLAIN : REVISED;
    this.listColumns = sizes.before === null ? LIST_COLUMNS : [...LIST_COLUMNS, ...PAIRING_COLUMNS];
    this.accounts = this.printed.length + 1;
    this.volumes = this.accounts + 2 + PROGRAMS.length + 1;
    this.list = this.volumes + 2 * VOLUME_PAIRS.length + 1;
    this.group = this.list + this.listColumns.length + 1;
    this.lawAccounts = this.group + this.workingColumns;
    this.words = this.lawAccounts + 6;
    this.before = this.words + WORD_COLUMNS.length + 1;
  }

  get slots(): number {
    return PROGRAMS.length * this.facts.spans.length;
  }

  get capacity(): number {
    return this.facts.capacity;
  }

  get revised(): boolean {
    return this.sizes.before !== null;
  }

  printedColumn(key: PrintedColumn): number {
    return this.printed.indexOf(key);
  }

  get sumRow(): number {
    return this.firstRow + this.sizes.lines;
  }

  listColumn(key: ListColumn): number {
    return this.list + this.listColumns.indexOf(key);
  }

  listCell(key: ListColumn, line: number): string {
    return cellAddress(this.firstRow + line, this.listColumn(key), "column");
  }

  listArea(key: ListColumn): string {
    return this.area(this.firstRow, this.listColumn(key), this.sizes.lines);
  }

  printedArea(key: PrintedColumn): string {
    return this.area(this.firstRow, this.printedColumn(key), this.sizes.lines);
  }

  private area(row: number, column: number, rows: number, columns = 1, fix: Fix = "$"): string {
    return areaAddress({ row, column, rows, columns }, fix);
  }

  /** Columns of the working rows, one row per group: its number, a running count of lines in each slot, then these. */
  slotColumn(slot: number): number {
    return this.group + 1 + slot;
  }

  groupColumn(key: "number" | (typeof GROUP_WORKED)[number]): number {
    if (key === "number") return this.group;
    return this.slotColumn(this.slots) + GROUP_WORKED.indexOf(key);
  }

  /** Person-months of a group up to the end of each span; the first column is nothing yet. */
  personMonthsColumn(spans: number): number {
    return this.accountColumn(PROGRAMS[0]) + PROGRAMS.length + spans;
  }

  /** The slot in which a group's first line begins, its second, and so on. */
  beginColumn(place: number): number {
    return this.personMonthsColumn(this.facts.spans.length + 1) + place;
  }

  /** Of a group's working row, with the empty one after it. */
  get workingColumns(): number {
    return this.beginColumn(this.slots) - this.group + 1;
  }

  accountColumn(program: Program): number {
    return this.groupColumn("category") + 1 + PROGRAMS.indexOf(program);
  }

  groupCell(column: number, index: number): string {
    return cellAddress(this.firstRow + index, column, "column");
  }

  groupArea(column: number, columns = 1): string {
    return this.area(this.firstRow, column, this.capacity, columns);
  }

  /** A row above the slots: programme, number of span, first and last month, and where the programme's prices begin. */
  slotHead(row: "program" | "span" | "first" | "last" | "offset"): string {
    return this.area(this.slotHeadRow(row), this.slotColumn(0), 1, this.slots);
  }

  slotHeadRow(row: "program" | "span" | "first" | "last" | "offset"): number {
    return RKA_ROWS.header - 5 + ["program", "span", "first", "last", "offset"].indexOf(row);
  }

  /** Codes of groups in the table for typing. */
  inputCodes(): string {
    return this.area(this.firstRow, this.accounts, this.capacity);
  }

  inputAccounts(): string {
    return this.area(this.firstRow, this.accounts + 2, this.capacity, PROGRAMS.length);
  }

  lawArea(column: "key" | "code"): string {
    return this.area(this.firstRow, this.lawAccounts + (column === "key" ? 0 : 1), Math.max(1, this.sizes.lawAccounts));
  }

  wordColumn(key: WordColumn): number {
    return this.words + WORD_COLUMNS.indexOf(key);
  }

  wordArea(key: WordColumn, rows: number): string {
    return this.area(this.firstRow, this.wordColumn(key), rows);
  }

  beforeColumn(key: BeforeColumn): number {
    return this.before + BEFORE_COLUMNS.indexOf(key);
  }

  beforeArea(key: BeforeColumn): string {
    return this.area(this.firstRow, this.beforeColumn(key), Math.max(1, this.sizes.before ?? 0));
  }

  onRka(address: string): string {
    return onSheet(this.facts.names.rka, address);
  }

  /** Sum of all lines, for other sheets. */
  total(): string {
    return this.onRka(cellAddress(this.sumRow, this.printedColumn("amount"), "$"));
  }
}
