import { COVERAGE_TARGETS } from "../../../law/coverageTargets";
import { areaAddress, cellAddress, type Area } from "../../address";
import type { Facts } from "../../facts";

/** What is typed of a reported figure, and what is worked out beside it. */
export const FIGURE_COLUMNS = ["number", "definition", "participants", "workers", "percent", "printed", "date", "source", "check"] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];
export const FIGURE_INPUTS = ["definition", "participants", "workers", "printed", "date", "source"] as const satisfies readonly FigureColumn[];

export const COVERED_COLUMNS = ["number", "name", "enrolled", "protected", "shortest", "already", "last", "remark"] as const;
export type CoveredColumn = (typeof COVERED_COLUMNS)[number];

/** Names by which typed cells of `UCJ` are found again. */
export const coverageNames = { covered: "SI_SudahPeserta", chosen: "SI_CakupanDipakai" } as const;
export const figureAnchor = (key: (typeof FIGURE_INPUTS)[number]): string => `SI_Cakupan_${key}`;

const HEADER = 8;
const FEWEST_FIGURES = 5;
const SPARE = 2;
/** Columns of the codes of groups that are covered already, from the second on. */
const CODES_A_ROW = 6;

/** Rows of `UCJ`, counted before any cell is filled. */
export class CoverageLayout {
  readonly header = HEADER;
  readonly figures: number;
  readonly chosen: number;
  readonly effect: number;
  readonly targets: number;
  readonly covered: number;
  readonly coveredRows: number;
  readonly groups: number;
  readonly signing: number;
  readonly capacity: number;

  constructor({ plan, capacity }: Facts) {
    this.capacity = capacity;
    this.figures = Math.max(FEWEST_FIGURES, (plan.coverage?.length ?? 0) + SPARE);
    this.chosen = HEADER + 1 + this.figures;
    this.effect = this.chosen + 2;
    this.targets = this.effect + 6;
    this.covered = this.targets + 3 + COVERAGE_TARGETS.length + 1;
    this.coveredRows = Math.ceil(((plan.alreadyCovered?.length ?? 0) + CODES_A_ROW) / CODES_A_ROW);
    this.groups = this.covered + 2 + this.coveredRows + 1;
    this.signing = this.groups + 2 + capacity + 2;
  }

  figureArea(key: FigureColumn): Area {
    return { row: this.header + 1, column: FIGURE_COLUMNS.indexOf(key), rows: this.figures, columns: 1 };
  }

  figureCell(key: FigureColumn, index: number): string {
    return cellAddress(this.header + 1 + index, FIGURE_COLUMNS.indexOf(key), "column");
  }

  coveredArea(): Area {
    return { row: this.covered + 2, column: 1, rows: this.coveredRows, columns: CODES_A_ROW };
  }

  /** "now", then enrolled and fully protected after. */
  effectRow(of: "now" | "enrolled" | "protected"): number {
    return this.effect + 2 + ["now", "enrolled", "protected"].indexOf(of);
  }

  effectCell(of: "now" | "enrolled" | "protected", key: "participants" | "workers" | "percent" | "added"): string {
    return cellAddress(this.effectRow(of), this.effectColumn(key), "$");
  }

  /** The figures of the effect stand under those they are compared with. */
  effectColumn(key: "participants" | "workers" | "percent" | "added"): number {
    return key === "added" ? FIGURE_COLUMNS.indexOf("printed") : FIGURE_COLUMNS.indexOf(key);
  }

  groupArea(key: CoveredColumn): Area {
    return { row: this.groups + 2, column: COVERED_COLUMNS.indexOf(key), rows: this.capacity, columns: 1 };
  }

  groupColumn(key: CoveredColumn): string {
    return areaAddress(this.groupArea(key), "$");
  }
}
