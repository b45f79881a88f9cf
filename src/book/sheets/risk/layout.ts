import type { AssumptionColumn } from "../../../texts/functions/assumptions";
import type { RiskAnswer, RiskFundRow, RiskMonthRow, RiskTie } from "../../answers";
import { areaAddress, cellAddress, type Area } from "../../address";

/** Single figures below each other, read back by this order. */
export const RISK_ROWS = [
  "writtenOn",
  "scenario",
  "total",
  "trials",
  "seed",
  "mean",
  "standardError",
  "deviation",
  "least",
  "most",
  "ceiling",
  "probability",
  "probabilityError",
] as const;
export type RiskRow = (typeof RISK_ROWS)[number];

/** Columns of the assumptions: those of `JAMSOS.SIMULASI` that the pane fills. */
export const RISK_ASSUMPTION_COLUMNS = [
  "what",
  "who",
  "kind",
  "least",
  "mode",
  "most",
  "mean",
  "deviation",
  "values",
  "parts",
  "shared",
  "source",
] as const satisfies readonly AssumptionColumn[];
/** Of them, those whose cells hold one of our words; an answer holds its code, whatever the language of run and book. */
export const RISK_WORD_COLUMNS: ReadonlySet<AssumptionColumn> = new Set(["what", "kind", "shared"]);

/** Columns of a fund, and of a month; what all months up to one come to is calculated. */
export const RISK_FUND_COLUMNS = [
  "name",
  "ceiling",
  "mean",
  "standardError",
  "most80",
  "most90",
  "most95",
  "probability",
  "reserve80",
  "reserve90",
  "reserve95",
  "end",
  "endChance",
] as const satisfies readonly (keyof RiskFundRow)[];
export const RISK_MONTH_COLUMNS = [
  "month",
  "mean",
  "standardError",
  "most80",
  "most90",
  "most95",
  "upTo",
  "enough",
] as const satisfies readonly (keyof RiskMonthRow | "upTo")[];
/** Columns of two assumptions that rise and fall together. */
export const RISK_TIE_COLUMNS = ["one", "other", "value"] as const satisfies readonly (keyof RiskTie)[];

export const RESULT = 4;
const FIRST = 7;

/** Places on `Risiko`. */
export class RiskLayout {
  readonly percentilesTitle = FIRST + RISK_ROWS.length + 1;
  private readonly percentiles: number;
  private readonly reserves: number;
  private readonly funds: number;
  private readonly months: number;
  private readonly assumptions: number;
  private readonly ties: number;

  constructor({
    percentiles,
    reserves,
    funds,
    months,
    assumptions,
    ties,
  }: Pick<RiskAnswer, "percentiles" | "reserves" | "funds" | "months" | "assumptions" | "ties">) {
    this.funds = funds.length;
    this.months = months.length;
    this.ties = ties.length;
    this.percentiles = percentiles.length;
    this.reserves = reserves.length;
    this.assumptions = assumptions.length;
  }

  row(key: RiskRow): number {
    return FIRST + RISK_ROWS.indexOf(key);
  }

  cell(key: RiskRow): string {
    return cellAddress(this.row(key), 1, "$");
  }

  get figures(): Area {
    return { row: FIRST, column: 1, rows: RISK_ROWS.length, columns: 1 };
  }

  /** Percent and rupiah, as the reserves; titles stand above. */
  get percentileArea(): Area {
    return { row: this.percentilesTitle + 2, column: 0, rows: this.percentiles, columns: 2 };
  }

  get reservesTitle(): number {
    return this.percentilesTitle + 2 + this.percentiles + 1;
  }

  get reserveArea(): Area {
    return { row: this.reservesTitle + 2, column: 0, rows: this.reserves, columns: 2 };
  }

  /** Where a table begins after one of so many rows with its title, its heads and a line between; none takes no room. */
  private static after(title: number, rows: number): number {
    return rows === 0 ? title : title + 2 + rows + 1;
  }

  get fundsTitle(): number {
    return RiskLayout.after(this.reservesTitle, this.reserves);
  }

  get fundArea(): Area {
    return { row: this.fundsTitle + 2, column: 0, rows: this.funds, columns: RISK_FUND_COLUMNS.length };
  }

  get monthsTitle(): number {
    return RiskLayout.after(this.fundsTitle, this.funds);
  }

  get monthArea(): Area {
    return { row: this.monthsTitle + 2, column: 0, rows: this.months, columns: RISK_MONTH_COLUMNS.length };
  }

  get assumptionsTitle(): number {
    return RiskLayout.after(this.monthsTitle, this.months);
  }

  /** Titles included, as the function reads them. */
  get assumptionArea(): Area {
    return {
      row: this.assumptionsTitle + 1,
      column: 0,
      rows: this.assumptions + 1,
      columns: RISK_ASSUMPTION_COLUMNS.length,
    };
  }

  assumptionCells(): string {
    return areaAddress(this.assumptionArea);
  }

  get tiesTitle(): number {
    return this.assumptionArea.row + this.assumptionArea.rows + 1;
  }

  get tieArea(): Area {
    return { row: this.tiesTitle + 2, column: 0, rows: this.ties, columns: RISK_TIE_COLUMNS.length };
  }

  get repeat(): number {
    return RiskLayout.after(this.tiesTitle, this.ties);
  }

  get rows(): number {
    return this.repeat + 3;
  }

  /** Sentences are put together beside the page. */
  get steps(): number {
    return RISK_FUND_COLUMNS.length + 1;
  }
}
