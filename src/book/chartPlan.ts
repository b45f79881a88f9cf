import type { Area } from "./address";
import type { SheetKey } from "./sheetPlan";

/** Cells a chart stands on; they may lie on another sheet. */
export interface ChartRange {
  sheet: SheetKey;
  area: Area;
}

export interface ChartSeriesPlan {
  name: string;
  values: ChartRange;
  /** null: takes its room and is not seen. */
  color: string | null;
  /** Parts with a colour of their own, by their place from 0. */
  points?: { index: number; color: string }[];
}

/** A stacked chart as plain data: kinds that every Excel since 2007 draws, figures only from cells. */
export interface ChartPlan {
  /** By this the add-in finds its own chart again; also what a screen reader says. Once in a book. */
  name: string;
  /** "bars" lie and are read from above, "columns" stand. */
  kind: "bars" | "columns";
  /** The cells it covers. */
  area: Area;
  categories: ChartRange;
  series: ChartSeriesPlan[];
  /** Where bars begin; 0 by default. */
  least?: number;
  /** Room between bars in percent of a bar. */
  gap: number;
  /** Sums above the columns, null without. */
  labels: { name: string; values: ChartRange; numberFormat: string } | null;
  /** Where the bars themselves lie, in parts of the chart: beside table rows each bar lies in its row. */
  plot: { left: number; top: number; width: number; height: number };
}

/** All cells the charts are drawn from. */
export const drawnFrom = (charts: readonly ChartPlan[]): ChartRange[] =>
  charts.flatMap(({ categories, series, labels }) => [
    categories,
    ...series.map(({ values }) => values),
    ...(labels ? [labels.values] : []),
  ]);
