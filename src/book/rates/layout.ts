import { areaAddress, cellAddress, onSheet, type Area } from "../address";
import { quoteText } from "../content";
import type { Facts } from "../facts";
import { cellNames } from "../names";
import { hasBands, workerPeriods } from "../periods";
import type { ParameterField } from "../../budget/parameterFields";

/** What holds for the whole book, a row each, in this order: label, value, unit, meaning. */
export const CONSTANTS = [
  "year",
  "rounding",
  "lawVersion",
  "knownUntil",
  "bookVersion",
  "language",
  "mostBase",
  "mostPeople",
  "mostContract",
  "firstMonth",
  "dueDay",
  "dueDayRelief",
  "dueLaterPU",
  "dueLaterBPU",
  "protectionMonths",
  "protectionFrom",
] as const;
export type ConstantKey = (typeof CONSTANTS)[number];

/** Columns of the provisions; `effective` follows `value` in a book with scenarios. */
const PROVISION_COLUMNS = [
  "number",
  "id",
  "what",
  "value",
  "effective",
  "unit",
  "programs",
  "segments",
  "condition",
  "from",
  "until",
  "regulation",
  "article",
  "confidence",
  "readAt",
  "note",
] as const;
export type ProvisionColumn = (typeof PROVISION_COLUMNS)[number];

/** Numbers of a class; each of them stands side by side for all price periods. Not every book has every number. */
const RATE_NUMBERS = ["rate", "divisor", "lowest", "highest", "banded", "employer"] as const;
export type RateNumber = (typeof RATE_NUMBERS)[number];

/** Columns that name a class; `start` only in years in which a relief treats newcomers apart. */
const CLASS_COLUMNS = ["number", "segment", "risk", "sector", "payer", "start"] as const;
export type ClassColumn = (typeof CLASS_COLUMNS)[number];

/** The list of BPU incomes: lowest income of a band, and its base. */
export const BAND_COLUMNS = { from: 1, base: 2 } as const;

const HEAD_ROWS = 6;
export const CONSTANT_VALUE = 3;

/** Rows and columns of `Tarif`, counted before any cell is filled, because other sheets refer to them. */
export class RatesLayout {
  readonly constantsTitle = HEAD_ROWS;
  readonly firstConstant = HEAD_ROWS + 2;
  readonly slicesTitle = HEAD_ROWS + 2 + CONSTANTS.length + 1;
  /** The longest table is the last that prints: where it takes a second page, its titles are repeated there. */
  readonly provisionsTitle: number;
  readonly provisionsHeader: number;
  readonly firstProvision: number;
  readonly classesTitle: number;
  readonly firstClass: number;
  /** Classes and, before them, one that costs nothing: of groups that cannot be counted yet. */
  readonly classRows: number;
  readonly bandsTitle: number;
  readonly firstBand: number;
  /** The plan's own provisions, where it has any; they are the last on the sheet. */
  readonly localTitle: number;
  readonly classKeys: readonly ClassColumn[];
  readonly numbers: readonly RateNumber[];
  /**
   * Whether numbers of the law that must go together are told where they do not: in books whose scenarios change the law.
   * In others one typed into a spare row of `Skenario` is held against its own bounds alone until the pane has written.
   */
  readonly asksPairs: boolean;

  constructor(
    private readonly facts: Facts,
    readonly slices: number,
    readonly bands: number,
  ) {
    this.provisionsTitle = slices === 0 ? this.slicesTitle : this.slicesTitle + 2 + slices + 1;
    this.provisionsHeader = this.provisionsTitle + 1;
    this.firstProvision = this.provisionsHeader + 1;
    this.classesTitle = this.firstProvision + facts.provisions.length + 2;
    this.firstClass = this.classesTitle + 4;
    this.classRows = 1 + facts.classes.length;
    this.bandsTitle = this.firstClass + this.classRows + 1;
    this.firstBand = this.bandsTitle + 3;
    this.localTitle = this.firstBand + bands + 1;
    this.classKeys = CLASS_COLUMNS.filter(
      (key) => key !== "start" || facts.classes.some(({ start }) => start !== null),
    );
    this.numbers = RATE_NUMBERS.filter(
      (number) =>
        (number !== "banded" || hasBands(facts)) && (number !== "employer" || workerPeriods(facts).length > 0),
    );
    this.asksPairs = facts.plan.scenarios.some(({ overrides }) =>
      overrides.some(({ target }) => target === "parameter"),
    );
  }

  get columns(): ProvisionColumn[] {
    return PROVISION_COLUMNS.filter((key) => key !== "effective" || this.facts.has("scenarios"));
  }

  column(key: ProvisionColumn): number {
    return this.columns.indexOf(key);
  }

  private on(address: string): string {
    return onSheet(this.facts.names.rates, address);
  }

  /** For formulas on other sheets: the year has a name, everything else an address. */
  constant(key: ConstantKey): string {
    if (key === "year") return cellNames.year;
    return this.on(this.constantHere(key));
  }

  /** On `Tarif` itself. */
  constantHere(key: ConstantKey): string {
    return cellAddress(this.firstConstant + CONSTANTS.indexOf(key), CONSTANT_VALUE, "$");
  }

  /** The cell of a number of the law as it counts, on `Tarif` itself; null where the year has no such number. */
  provision(id: string, field: ParameterField): string | null {
    const index = this.facts.provisions.findIndex((known) => known.parameter.id === id && known.field === field);
    if (index < 0) return null;
    return cellAddress(this.firstProvision + index, this.column(this.facts.has("scenarios") ? "effective" : "value"));
  }

  /** A column of the provisions, for other sheets. */
  provisionArea(key: ProvisionColumn): string {
    const rows = Math.max(1, this.facts.provisions.length);
    return this.on(areaAddress({ row: this.firstProvision, column: this.column(key), rows, columns: 1 }, "$"));
  }

  private classArea(key: ClassColumn): Area {
    return { row: this.firstClass, column: this.classKeys.indexOf(key), rows: this.classRows, columns: 1 };
  }

  rateColumn(period: number, number: RateNumber): number {
    return this.classKeys.length + this.numbers.indexOf(number) * this.facts.periods.length + period;
  }

  /** How many columns the classes and their numbers take. */
  get classColumns(): number {
    return this.classKeys.length + this.numbers.length * this.facts.periods.length;
  }

  /** A number of all classes in all price periods, side by side. */
  rateBlock(number: RateNumber): string {
    const { length } = this.facts.periods;
    return this.on(
      areaAddress(
        { row: this.firstClass, column: this.rateColumn(0, number), rows: this.classRows, columns: length },
        "$",
      ),
    );
  }

  /** A number above each column of the table of classes, so that `Uji` tells one from another. */
  classWeights(): Area {
    const column = this.classKeys.length;
    return { row: this.classesTitle, column, rows: 1, columns: this.classColumns - column };
  }

  /** Every number of every class times its weight, summed, for comparing them with the law as it was written. */
  classSum(): string {
    const weights = this.classWeights();
    const numbers = this.on(areaAddress({ ...weights, row: this.firstClass, rows: this.classRows }, "$"));
    const of = this.on(areaAddress(this.classArea("number"), "$"));
    return `SUMPRODUCT((${of}+${this.on(areaAddress(weights, "$"))})*${numbers})`;
  }

  /** A number of all classes in a price period: "Tarif!$F$50:$F$58". */
  rates(period: number, number: RateNumber): string {
    return this.on(
      areaAddress(
        { row: this.firstClass, column: this.rateColumn(period, number), rows: this.classRows, columns: 1 },
        "$",
      ),
    );
  }

  /** 1 beside the class of this number, 0 beside all others; with `rateBlock` it picks one class without INDEX(area, row, 0), which Gnumeric refuses. */
  isClass(number: string): string {
    return `(${this.on(areaAddress(this.classArea("number"), "$"))}=${number})`;
  }

  /** What the classes say in one column, or from one to another side by side. */
  classWords(from: ClassColumn, to: ClassColumn = from): string {
    const area = this.classArea(from);
    const columns = this.classKeys.indexOf(to) - area.column + 1;
    return this.on(areaAddress({ ...area, columns }, "$"));
  }

  /** Lower edges of the slices of a construction contract, and how far each rate is above the one before. */
  slice(key: "above" | "JKK" | "JKM"): string {
    return this.on(
      areaAddress({ row: this.slicesTitle + 2, column: SLICE_COLUMNS[key], rows: this.slices, columns: 1 }, "$"),
    );
  }

  /** A column of what is needed of each provision beside it, right of what is printed. */
  besideArea(key: (typeof BESIDE_PROVISIONS)[number]): Area {
    return {
      row: this.firstProvision,
      column: PROVISION_COLUMNS.length + 1 + BESIDE_PROVISIONS.indexOf(key),
      rows: Math.max(1, this.facts.provisions.length),
      columns: 1,
    };
  }

  /** The same for other sheets. */
  beside(key: (typeof BESIDE_PROVISIONS)[number]): string {
    return this.on(areaAddress(this.besideArea(key), "$"));
  }

  /** The law's slices a second time, one number in a row, right of what is printed. */
  slicesAgain(key: (typeof SLICES_AGAIN)[number]): Area {
    const row = this.slicesTitle + 2 + SLICES_AGAIN.indexOf(key);
    return { row, column: PROVISION_COLUMNS.length + 1, rows: 1, columns: this.slices };
  }

  /** A column of the list of BPU incomes, for other sheets. */
  band(key: keyof typeof BAND_COLUMNS): string {
    return this.on(areaAddress({ ...this.bandArea, column: BAND_COLUMNS[key], columns: 1 }, "$"));
  }

  /** The list once more, lying in rows right of what is printed: where each band begins, and how far its base is above the one before. */
  bandsAgain(key: (typeof BANDS_AGAIN)[number]): string {
    return this.on(areaAddress(this.bandsAgainArea(key), "$"));
  }

  bandsAgainArea(key: (typeof BANDS_AGAIN)[number]): Area {
    const row = this.firstBand + BANDS_AGAIN.indexOf(key);
    return { row, column: PROVISION_COLUMNS.length + 1, rows: 1, columns: this.bands };
  }

  get bandArea(): Area {
    return { row: this.firstBand, column: BAND_COLUMNS.from, rows: this.bands, columns: 2 };
  }

  /** Numbers of the months (January = 1) in which a membership begins that a class of its own is for; null without such. */
  get starts(): { first: number; last: number } | null {
    const january = this.facts.spans[0]!.first;
    const months = this.facts.classes.flatMap(({ start }) => (typeof start === "number" ? [start - january + 1] : []));
    return months.length === 0 ? null : { first: Math.min(...months), last: Math.max(...months) };
  }

  /** Which of risk, sector and payer tell classes apart this year. */
  get decisive(): ("risk" | "sector" | "payer")[] {
    return (["risk", "sector", "payer"] as const).filter((key) =>
      this.facts.classes.some((entry) => entry[key] !== null),
    );
  }

  /** The row of the classes a group falls into; 1 for none. What makes no difference is open in its class ("–"). */
  classRow(row: { kind: string; risk: string; sector: string; payer: string; start: string }): string {
    const area = (key: ClassColumn) => this.on(areaAddress(this.classArea(key), "$"));
    const open = (key: "risk" | "sector" | "payer") => `((${area(key)}=${row[key]})+(${area(key)}="–"))`;
    const { starts } = this;
    const other = starts && `((${row.start}<${starts.first})+(${row.start}>${starts.last}))`;
    const start =
      starts &&
      `((${area("start")}=${row.start})+(${area("start")}="–")+(${area("start")}=${quoteText(EARLIER)})*${other})`;
    const tests = [`(${area("segment")}=${row.kind})`, ...this.decisive.map(open), ...(start ? [start] : [])];
    return `1+SUMPRODUCT(${tests.join("*")}*(${area("number")}-1))`;
  }
}

/**
 * Right of the provisions in a book with scenarios: by how much the numbers of the classes grow with each, the bounds a
 * scenario must keep to, and, of numbers that must go together, what the scenario asks for.
 */
export const BESIDE_PROVISIONS = ["growth", "least", "most", "asked"] as const;

/** In the column `start`: every start that has no class of its own. */
export const EARLIER = "…";

const BANDS_AGAIN = ["from", "base"] as const;
export const SLICES_AGAIN = ["above", "JKK", "JKM"] as const;
export const SLICE_COLUMNS = { above: 3, JKKrate: 4, JKK: 5, JKMrate: 6, JKM: 7 } as const;
