import type { CellValue } from "../../engine/spreadsheet";
import type { ChartFillState, ChartPlaceState, ChartSeriesState, ChartState } from "../../interpreter/state";

export interface PictureBar {
  x: number;
  y: number;
  width: number;
  height: number;
  color: string;
}

export interface PictureText {
  x: number;
  y: number;
  text: string;
  anchor: "middle" | "end";
}

/** A chart as shapes, in points from its upper left corner; what has no colour of its own has the chart's text colour. */
export interface ChartPicture {
  bars: PictureBar[];
  /** Series of the kind "Line" that show a line, as points "x,y x,y". */
  lines: string[];
  texts: PictureText[];
  /** The axis of names, null where it is hidden. */
  axis: { x1: number; y1: number; x2: number; y2: number } | null;
}

export interface PictureSource {
  /** The present values of cells, row by row. */
  values(place: ChartPlaceState): CellValue[];
  /** What cells show. */
  texts(place: ChartPlaceState): string[];
  /** A number in a format, as a cell would show it. */
  show(value: number, format: string): string;
}

/** Excel's own colours for series that name none. */
const THEME = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
/** Room for names beside bars and below columns where the chart does not say where its bars lie. */
const NAMES = { beside: 72, below: 16, edge: 6 };
/** Between a column and its figure, in points. */
const LABEL_GAP = 3;

/**
 * The shapes of a stacked chart of the kinds the interpreter plays.
 * @param size of the whole chart, in points
 */
export function pictureOf(chart: ChartState, size: { width: number; height: number }, source: PictureSource) {
  const isLying = chart.type === "BarStacked";
  const read = ({ values }: ChartSeriesState) =>
    values ? source.values(values).map((value) => (typeof value === "number" ? value : 0)) : [];
  const stacked = chart.series.filter(({ type }) => type !== "Line");
  const lines = chart.series.filter(({ type }) => type === "Line");
  const numbers = new Map(chart.series.map((series) => [series, read(series)]));
  const count = Math.max(0, ...[...numbers.values()].map((values) => values.length));
  const plot = chart.inside ?? usualPlot(chart, size, isLying);
  const sums = Array.from({ length: count }, (_, at) => sumsAt(stacked, numbers, at));
  const scale = scaleOf(chart.value.minimum, [
    ...sums.flatMap(({ above, below }) => [above, below]),
    ...lines.flatMap((series) => numbers.get(series)!),
  ]);
  const along = (value: number) => Math.min(1, Math.max(0, (value - scale.least) / (scale.most - scale.least)));
  const slot = (isLying ? plot.height : plot.width) / Math.max(1, count);
  const place = (at: number) => (isLying && !chart.category.reverse ? count - 1 - at : at);
  const thickness = slot / (1 + (stacked[0]?.gapWidth ?? 150) / 100);
  const middle = (at: number) => (isLying ? plot.top : plot.left) + (place(at) + 0.5) * slot;
  const valueAt = (value: number) =>
    isLying ? plot.left + along(value) * plot.width : plot.top + (1 - along(value)) * plot.height;

  const picture: ChartPicture = { bars: [], lines: [], texts: [], axis: null };
  for (let at = 0; at < count; at += 1) {
    let [above, below] = [0, 0];
    for (const [index, series] of stacked.entries()) {
      const value = numbers.get(series)![at] ?? 0;
      const from = value < 0 ? below : above;
      if (value < 0) below += value;
      else above += value;
      const color = colorOf(series.points[at] ?? series.fill, THEME[index % THEME.length]!);
      const [start, end] = [valueAt(from), valueAt(from + value)].sort((one, other) => one - other) as [number, number];
      if (color === null || end - start === 0) continue;
      const across = middle(at) - thickness / 2;
      picture.bars.push(
        isLying
          ? { x: start, y: across, width: end - start, height: thickness, color }
          : { x: across, y: start, width: thickness, height: end - start, color },
      );
    }
  }
  for (const series of lines) {
    const values = numbers.get(series)!;
    const points = values.map((value, at) => [middle(at), valueAt(value)] as const);
    if (series.line.style !== "None") picture.lines.push(points.map((point) => point.join(",")).join(" "));
    const { labels } = series;
    if (!labels?.value) continue;
    for (const [at, [x, y]] of points.entries()) {
      const text = source.show(values[at]!, labels.numberFormat);
      if (text !== "") picture.texts.push({ x, y: y - LABEL_GAP, text, anchor: "middle" });
    }
  }
  if (chart.category.visible) addNames(picture, chart, source, { plot, middle, isLying });
  return picture;
}

type Plot = NonNullable<ChartState["inside"]>;

function usualPlot({ category }: ChartState, { width, height }: { width: number; height: number }, isLying: boolean) {
  const { beside, below, edge } = NAMES;
  const left = category.visible && isLying ? beside : edge;
  const bottom = category.visible && !isLying ? below : edge;
  return { left, top: edge, width: Math.max(0, width - left - edge), height: Math.max(0, height - edge - bottom) };
}

function sumsAt(stacked: ChartSeriesState[], numbers: Map<ChartSeriesState, number[]>, at: number) {
  const values = stacked.map((series) => numbers.get(series)![at] ?? 0);
  const sum = (some: number[]) => some.reduce((all, value) => all + value, 0);
  return { above: sum(values.filter((value) => value > 0)), below: sum(values.filter((value) => value < 0)) };
}

/** From the least the chart says (or zero) to the next round number above all values, as Excel does. */
function scaleOf(minimum: number | null, values: number[]): { least: number; most: number } {
  const least = minimum ?? Math.min(0, ...values);
  const highest = Math.max(...values, least);
  if (highest === least) return { least, most: least + 1 };
  const raw = (highest - least) / 5;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].find((times) => times * power >= raw)! * power;
  return { least, most: least + Math.ceil((highest - least) / step) * step };
}

const colorOf = ({ color, clear }: ChartFillState, own: string): string | null => (clear ? null : (color ?? own));

function addNames(
  picture: ChartPicture,
  { series, area }: ChartState,
  source: PictureSource,
  { plot, middle, isLying }: { plot: Plot; middle: (at: number) => number; isLying: boolean },
): void {
  const { left, top, width, height } = plot;
  const bottom = top + height;
  picture.axis = isLying
    ? { x1: left, y1: top, x2: left, y2: bottom }
    : { x1: left, y1: bottom, x2: left + width, y2: bottom };
  const { categories } = series[0] ?? {};
  const names = categories ? source.texts(categories) : [];
  for (const [at, text] of names.entries())
    picture.texts.push(
      isLying
        ? { x: left - LABEL_GAP, y: middle(at) + area.fontSize / 3, text, anchor: "end" }
        : { x: middle(at), y: bottom + area.fontSize + LABEL_GAP, text, anchor: "middle" },
    );
}
