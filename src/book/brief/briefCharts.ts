import type { BudgetPlan } from "../../budget/plan";
import { chartNames } from "../../texts/book/charts";
import type { Language } from "../../texts/language";
import { cellAddress, onSheet } from "../address";
import type { ChartPlan, ChartRange } from "../chartPlan";
import { formatAt, formulaAt, valueAt, type BookCells, type Place } from "../explain/bookCells";
import { entryOf, sizeOf } from "../explain/references";
import { shownValue } from "../explain/shownValue";
import { planBook } from "../planBook";
import type { SheetPlan } from "../sheetPlan";

const BRIEF_CHARTS = ["people", "coverage", "cash", "funds"] as const;
export type BriefChartKey = (typeof BRIEF_CHARTS)[number];

/** A figure beside a bar, as its cell shows it. */
export interface ChartedFigure {
  /** The title of its column; null where the chart itself says it. */
  head: string | null;
  text: string;
  cell: string;
}

/** A bar with what stands beside it in the book. */
export interface ChartedRow {
  name: string;
  figures: ChartedFigure[];
  /** What stands above a column, which has little room: "106,4 juta". */
  short: string;
  /** From where the bar begins; null colours take their room and are not seen. */
  parts: { value: number; color: string | null }[];
}

/** A chart of `Ringkasan` as its cells have it: nothing of it is read from the picture Excel draws. */
export interface BriefChart {
  key: BriefChartKey;
  kind: ChartPlan["kind"];
  name: string;
  rows: ChartedRow[];
  legend: { words: string; color: string }[];
}

/**
 * The charts of `Ringkasan` with the names and figures of their rows, in the language of the reader where the book's own
 * words stand in the cells. One whose cells are not where the book has them is left out.
 */
export function briefCharts(cells: BookCells, plan: BudgetPlan, language: Language): BriefChart[] {
  const { sheets } = planBook(plan, { language });
  const other = planBook(plan, { language: language === "id" ? "en" : "id" }).sheets;
  const charts = sheets.find(({ key }) => key === "summary")?.charts ?? [];
  return BRIEF_CHARTS.flatMap((key) => {
    const chart = charts.find(({ name }) => name === chartNames[key][language]);
    const read = chart && readChart({ cells, sheets, other, language }, chart);
    const hasBars = read?.rows.some(({ parts }) => parts.some(({ value, color }) => value > 0 && color !== null));
    return read && hasBars ? [{ key, ...read }] : [];
  });
}

const MILLIONS = "#,##0.0,,";

interface Reading {
  cells: BookCells;
  sheets: readonly SheetPlan[];
  /** The same sheets in the other language. */
  other: readonly SheetPlan[];
  language: Language;
}

function readChart(reading: Reading, chart: ChartPlan): Omit<BriefChart, "key"> | null {
  const { cells, language } = reading;
  const { kind, name, categories, series, labels } = chart;
  const names = placesOf(reading, categories);
  const values = series.map((one) => ({ ...one, places: placesOf(reading, one.values) }));
  if (!names || values.some(({ places }) => places === null)) return null;
  const rows: ChartedRow[] = [];
  for (const [index, place] of names.entries()) {
    const called = words(reading, categories, place);
    const parts = values.map(({ places, color, points = [] }) => ({
      value: numberIn(cells, places![index]!),
      color: points.find((point) => point.index === index)?.color ?? color,
    }));
    const figures = labels
      ? [placesOf(reading, labels.values)?.[index]].flatMap((at) => (at ? [figureAt(reading, at, null)] : []))
      : besideOf(reading, chart, place);
    const sum = parts.reduce((all, { value }) => all + value, 0);
    // A row that is free has no name; one without a bar and without a figure says nothing.
    if (called === null || !figures.some(({ text }) => kind === "columns" || /[1-9]/.test(text))) continue;
    rows.push({ name: called, figures, short: shownValue(language, sum, MILLIONS), parts });
  }
  const seen = series.flatMap(({ name: words, color }) => (color === null ? [] : [{ words, color }]));
  // Parts with a colour of their own are told by the names of their rows.
  const legend = seen.length > 1 && series.every(({ points }) => !points) ? seen : [];
  return { kind, name, rows, legend };
}

const sheetNameOf = ({ cells }: Reading, range: ChartRange): string | null =>
  cells.sheets.find(({ key }) => key === range.sheet)?.name ?? null;

/** The cells of a line or column, one by one; null where the book lacks the sheet. */
function placesOf(reading: Reading, range: ChartRange): Place[] | null {
  const sheet = sheetNameOf(reading, range);
  if (sheet === null) return null;
  const line = { sheet, area: range.area };
  return Array.from({ length: sizeOf(line) }, (_, index) => entryOf(line, index));
}

/** What a cell says, in the reader's language where it holds words of the book and nobody's own. */
function words({ cells, sheets, other, language }: Reading, { sheet }: ChartRange, place: Place): string | null {
  const value = valueAt(cells, place);
  if (value === null || value === "") return null;
  const planned = (of: readonly SheetPlan[]) =>
    of.find(({ key }) => key === sheet)?.cells[place.row]?.[place.column] ?? null;
  const [own, foreign] = [planned(sheets), planned(other)];
  if (formulaAt(cells, place) === null && value === foreign && typeof own === "string") return own;
  return shownValue(language, value, formatAt(cells, place)).trim();
}

const numberIn = (cells: BookCells, place: Place): number => {
  const value = valueAt(cells, place);
  return typeof value === "number" ? value : 0;
};

function figureAt({ cells, language }: Reading, place: Place, head: string | null): ChartedFigure {
  return {
    head,
    text: shownValue(language, valueAt(cells, place) ?? 0, formatAt(cells, place)),
    cell: onSheet(place.sheet, cellAddress(place.row, place.column)),
  };
}

/** Figures between a row's name and its bar, with the heads of their columns. */
function besideOf(reading: Reading, { categories, area }: ChartPlan, name: Place): ChartedFigure[] {
  const figures: ChartedFigure[] = [];
  for (let column = name.column + 1; column < area.column; column += 1) {
    const place = { ...name, column };
    if (typeof valueAt(reading.cells, place) !== "number") continue;
    const head = words(reading, categories, { ...place, row: categories.area.row - 1 });
    figures.push(figureAt(reading, place, head));
  }
  return figures;
}
