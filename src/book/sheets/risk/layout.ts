import type { AssumptionColumn } from "../../../texts/functions/assumptions";
import type { RiskAnswer } from "../../answers";
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
  "values",
  "parts",
  "shared",
  "source",
] as const satisfies readonly AssumptionColumn[];

export const RESULT = 4;
const FIRST = 7;

/** Places on `Risiko`. */
export class RiskLayout {
  readonly percentilesTitle = FIRST + RISK_ROWS.length + 1;
  private readonly percentiles: number;
  private readonly reserves: number;
  private readonly assumptions: number;

  constructor({ percentiles, reserves, assumptions }: Pick<RiskAnswer, "percentiles" | "reserves" | "assumptions">) {
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

  get assumptionsTitle(): number {
    return this.reserves === 0 ? this.reservesTitle : this.reservesTitle + 2 + this.reserves + 1;
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

  get repeat(): number {
    return this.assumptionArea.row + this.assumptionArea.rows + 1;
  }

  get rows(): number {
    return this.repeat + 3;
  }

  /** Sentences are put together beside the page. */
  get steps(): number {
    return RISK_ASSUMPTION_COLUMNS.length + 1;
  }
}
