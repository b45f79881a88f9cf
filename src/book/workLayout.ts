import type { Program } from "../law/terms";
import { areaAddress, cellAddress, onSheet, type Area, type Fix } from "./address";
import type { Facts } from "./facts";
import { cellNames } from "./names";
import { hasBands, workerPeriods } from "./periods";
import { scenarioRows } from "./scenarioRows";
import { SweepColumns } from "./sweepColumns";
import type { EffectiveField } from "./effectiveFields";
import {
  DERIVED_FIELDS,
  type DerivedField,
  CHECK_FIELDS,
  type WorkField,
  EFFECTIVE_FUND_FIELDS,
  DERIVED_FUND_FIELDS,
  type WorkFundField,
  WORK_OVERRIDE_FIELDS,
  type WorkOverrideField,
} from "./workFields";

/** Columns for construction that is priced by its contract. */
const OF_CONTRACTS = [
  "contract",
  "kind",
  "slicedJKK",
  "slicedJKM",
  "units",
  "change",
] as const satisfies readonly WorkField[];

/** Titles stand here on `Hitung` and `Anggaran`, from 0; a group has the same row on both. */
export const WORK_HEADER_ROW = 7;
/** Keys the formulas of a column ask for: a programme, the number of a month. */
export const WORK_KEY_ROW = WORK_HEADER_ROW - 1;
/** Above the bases: how much a programme's name adds to the length of the text that lists the programmes. */
export const WORK_WEIGHT_ROW = WORK_KEY_ROW - 1;
const MONTHS = 12;
/** Where the row of a group or fund stands in its input table, the titles being 1. */
const POSITION = 0;

/** Rows and columns of `Hitung`, counted before any cell is filled, because other sheets refer to them. */
export class WorkLayout {
  readonly first = WORK_HEADER_ROW + 1;
  readonly capacity: number;
  /** Fields this book has columns for: those some group of it needs. */
  readonly effective: readonly EffectiveField[];
  readonly derived: readonly DerivedField[];
  readonly position = POSITION;
  /** First of the bases, one column per price period; then the prices. */
  readonly bases: number;
  readonly prices: number;
  /** The whole contribution, one column per price period in which fund and worker may share it. */
  readonly wholes: number;
  readonly shared: readonly number[];
  /** January. */
  readonly month: number;
  /** Second ways, for the checks. */
  readonly checks: number;
  readonly width: number;
  /** What sweeping rows of `Skenario` make of groups and funds, right of everything else. */
  readonly sweeps: SweepColumns;
  /** Rows of `Skenario`, by their place, that change a number of the law by what it was. */
  readonly sweptLaw: ReadonlySet<number>;
  /** Titles of the block of funds. */
  readonly fundsHeader: number;
  readonly funds: number;
  /** Titles of the block of parts of split groups; absent without a split. */
  readonly partsHeader: number;
  readonly parts: number;
  /** Titles of the block of what scenarios replace; absent without scenarios. */
  readonly overridesHeader: number;
  readonly overrides: number;
  /** Titles of the lists; they are the last on the sheet. */
  readonly listsHeader: number;

  constructor(private readonly facts: Facts) {
    this.capacity = facts.capacity;
    this.shared = workerPeriods(facts);
    const { contracts } = facts.scope;
    const rows = facts.has("scenarios") ? scenarioRows(facts.plan, facts.law) : [];
    const isLaid: Partial<Record<WorkField, boolean>> = {
      ...Object.fromEntries(OF_CONTRACTS.map((field) => [field, contracts])),
      contract: contracts || rows.some(({ field }) => field?.key === "contract"),
      place:
        facts.has("village") || rows.some(({ field, sweep }) => field?.key === "place" || sweep?.who.by === "PLACE"),
      bandBase: hasBands(facts),
      deducts: this.shared.length > 0,
      refusal: facts.scope.eligibility,
      splitFund: facts.partCapacity > 0,
      ownName: facts.partCapacity > 0,
    };
    this.effective = facts.effectiveFields.filter((field) => isLaid[field] ?? true);
    this.derived = DERIVED_FIELDS.filter((field) => isLaid[field] ?? true);
    this.bases = 1 + this.effective.length + this.derived.length;
    this.prices = this.bases + facts.periods.length;
    this.wholes = this.prices + facts.periods.length;
    this.month = this.wholes + this.shared.length;
    this.checks = this.month + MONTHS;
    this.width = this.checks + CHECK_FIELDS.length;
    this.sweeps = new SweepColumns(facts, this.width + 1);
    this.sweptLaw = new Set(rows.filter(({ sweep }) => sweep?.target === "parameter").map(({ index }) => index));
    this.fundsHeader = this.first + this.capacity + 3;
    this.funds = facts.fundCapacity;
    this.partsHeader = this.fundsHeader + this.funds + 4;
    this.parts = facts.partCapacity;
    this.overridesHeader = this.parts === 0 ? this.partsHeader : this.partsHeader + this.parts + 4;
    this.overrides = facts.overrideCapacity;
    this.listsHeader = this.overrides === 0 ? this.overridesHeader : this.overridesHeader + this.overrides + 4;
  }

  private on(address: string): string {
    return onSheet(this.facts.names.work, address);
  }

  row(index: number): number {
    return this.first + index;
  }

  column(field: WorkField): number {
    const effective = (this.effective as readonly string[]).indexOf(field);
    if (effective >= 0) return 1 + effective;
    const check = (CHECK_FIELDS as readonly string[]).indexOf(field);
    if (check >= 0) return this.checks + check;
    const derived = (this.derived as readonly string[]).indexOf(field);
    if (derived < 0) throw new Error(`This book has no column for ${field}`);
    return 1 + this.effective.length + derived;
  }

  /** Has this book a column for the field? */
  has(field: WorkField): boolean {
    return [...this.effective, ...this.derived, ...CHECK_FIELDS].includes(field);
  }

  /** What tells the class of a group: its segment, and where contracts are priced also whether it is one. */
  get kind(): WorkField {
    return this.has("kind") ? "kind" : "segment";
  }

  /** People of a group's first month, or its one contract, and by how many they change from month to month. */
  unitsHere(index: number, fix: Fix = ""): { units: string; change: string } {
    const at = (field: WorkField) => this.here(field, index, fix);
    if (this.has("units")) return { units: at("units"), change: at("change") };
    return { units: at("people"), change: `(${at("joins")}-${at("exits")})` };
  }

  /** A cell of a group's row, for formulas on `Hitung` itself; its column is fixed where a formula goes on through months. */
  here(field: WorkField | "position", index: number, fix: Fix = ""): string {
    return cellAddress(this.row(index), field === "position" ? POSITION : this.column(field), fix);
  }

  /** The same for formulas on other sheets: "Hitung!$K9". */
  cell(field: WorkField, index: number, fix: Fix = "column"): string {
    return this.on(this.here(field, index, fix));
  }

  areaOf(field: WorkField | "position"): Area {
    const column = field === "position" ? POSITION : this.column(field);
    return { row: this.first, column, rows: this.capacity, columns: 1 };
  }

  /** All groups of a column, on `Hitung` itself. */
  hereArea(field: WorkField | "position"): string {
    return areaAddress(this.areaOf(field), "$");
  }

  /** All groups of a column, for other sheets: "Hitung!$K$9:$K$13". */
  area(field: WorkField | "position"): string {
    return this.on(this.hereArea(field));
  }

  /** How many groups are in no total: typed below the last calculated row, or with inputs that cannot be counted. */
  uncounted(): string {
    return `${cellNames.unreached}+SUMPRODUCT((${this.area("state")}<>"")*1)`;
  }

  /** Place of a price period in `facts.periods` by programme and month (0 = January). */
  periodAt(program: Program, month: number): number {
    const january = this.facts.spans[0]!.first;
    return this.facts.periods.findIndex(
      (period) => period.program === program && january + month >= period.first && january + month <= period.last,
    );
  }

  /** What a person of the group costs a month in a price period (place in `facts.periods`). */
  price(period: number, index: number, fix: Fix = "column"): string {
    return this.on(cellAddress(this.row(index), this.prices + period, fix));
  }

  priceArea(period: number): string {
    return this.on(
      areaAddress({ row: this.first, column: this.prices + period, rows: this.capacity, columns: 1 }, "$"),
    );
  }

  wholeColumn(period: number): number {
    return this.wholes + this.shared.indexOf(period);
  }

  /** What is deducted from a person's pay in a month (0 = January), for all groups: the whole less the fund's part. */
  deduction(month: number): string {
    const at = this.facts.spans[0]!.first + month;
    return this.shared
      .filter((period) => at >= this.facts.periods[period]!.first && at <= this.facts.periods[period]!.last)
      .map((period) => {
        const whole = areaAddress(
          { row: this.first, column: this.wholeColumn(period), rows: this.capacity, columns: 1 },
          "$",
        );
        return `${this.on(whole)}-${this.priceArea(period)}`;
      })
      .join("+");
  }

  /** What a person of the group costs a month over all programmes, in a span of `facts.spans`. */
  monthPrice(span: number, index: number): string {
    const { first } = this.facts.spans[span]!;
    return this.facts.periods
      .flatMap((period, place) => (first >= period.first && first <= period.last ? [this.price(place, index)] : []))
      .join("+");
  }

  /** People of a group (or its one contract) in a month, 0 = January. */
  people(month: number, index: number, fix: Fix = "column"): string {
    return this.on(cellAddress(this.row(index), this.month + month, fix));
  }

  /** The same from one month to another. */
  peopleRow(index: number, first = 0, last = MONTHS - 1): string {
    return this.on(
      areaAddress({ row: this.row(index), column: this.month + first, rows: 1, columns: last - first + 1 }, "column"),
    );
  }

  /** People of all groups in a month. */
  peopleArea(month: number, columns = 1, fix: Fix = "$"): string {
    return this.on(areaAddress({ row: this.first, column: this.month + month, rows: this.capacity, columns }, fix));
  }

  /** Funds and parts stand in rows of their own blocks, with columns of their own. */
  fundRow(index: number): number {
    return this.fundsHeader + 1 + index;
  }

  fundColumn(field: WorkFundField): number {
    const effective = (EFFECTIVE_FUND_FIELDS as readonly string[]).indexOf(field);
    return effective >= 0
      ? 1 + effective
      : 1 + EFFECTIVE_FUND_FIELDS.length + (DERIVED_FUND_FIELDS as readonly string[]).indexOf(field);
  }

  fundHere(field: WorkFundField | "position", index: number, fix: Fix = "$"): string {
    return cellAddress(this.fundRow(index), field === "position" ? POSITION : this.fundColumn(field), fix);
  }

  fundCell(field: WorkFundField | "position", index: number, fix: Fix = "$"): string {
    return this.on(this.fundHere(field, index, fix));
  }

  fundHereArea(field: WorkFundField | "position"): string {
    const column = field === "position" ? POSITION : this.fundColumn(field);
    return areaAddress({ row: this.fundRow(0), column, rows: this.funds, columns: 1 }, "$");
  }

  fundArea(field: WorkFundField | "position"): string {
    return this.on(this.fundHereArea(field));
  }

  overrideHere(field: WorkOverrideField | "position", index: number, fix: Fix = "column"): string {
    const column = field === "position" ? POSITION : 1 + WORK_OVERRIDE_FIELDS.indexOf(field);
    return cellAddress(this.overridesHeader + 1 + index, column, fix);
  }

  overrideArea(field: WorkOverrideField | "position"): Area {
    return {
      row: this.overridesHeader + 1,
      column: field === "position" ? POSITION : 1 + WORK_OVERRIDE_FIELDS.indexOf(field),
      rows: this.overrides,
      columns: 1,
    };
  }
}

/** The price periods of a programme, as places in `facts.periods`. */
export const periodsOf = (facts: Facts, program: Program): number[] =>
  facts.periods.flatMap((period, index) => (period.program === program ? [index] : []));
