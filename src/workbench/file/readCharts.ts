import type { Worksheet } from "@cj-tech-master/excelts";
import {
  parseSpPr,
  parseTxPr,
  type AxisDataSource,
  type BarChartGroup,
  type BarSeries,
  type ChartModel,
  type ChartTypeGroup,
  type LineChartGroup,
  type LineSeries,
  type ShapeProperties,
} from "@cj-tech-master/excelts/chart";
import { parseA1, splitSheet } from "../engine/addresses";
import type { Spreadsheet } from "../engine/spreadsheet";
import { newSeries } from "../interpreter/objects/chartSeries";
import type { ChartFillState, ChartPlaceState, ChartSeriesState, ChartState } from "../interpreter/state";

/**
 * The charts of a file's sheet, once the cells and sheets are there: stacked bars and columns, with lines over them.
 * Other kinds are left out, as the interpreter does not play them.
 * @param onPlayed told of each that is not left out, by the number of its part
 * @param names of the charts of the file, by the number of their part: the library does not read them
 */
export function readCharts(
  sheet: Worksheet,
  book: Spreadsheet,
  sheetId: string,
  names: ReadonlyMap<number, string>,
  newId: () => string,
  onPlayed: (number: number) => void,
): ChartState[] {
  return sheet.getCharts().flatMap((chart, index) => {
    const { chartModel: model, range } = chart;
    const bars = model?.chart.plotArea.chartTypes.find(isStacked);
    const name = names.get(chart.chartNumber) ?? `Chart ${index + 1}`;
    if (!model || !bars || !range.br || !model.chart.plotArea.chartTypes.every((group) => isPlayed(group))) return [];
    onPlayed(chart.chartNumber);
    const [from, to] = [range.tl, range.br];
    const rect = {
      row: from.nativeRow,
      column: from.nativeCol,
      rows: Math.max(1, to.nativeRow - from.nativeRow),
      columns: Math.max(1, to.nativeCol - from.nativeCol),
    };
    return [{ id: newId(), name, rect, ...stateOf(model, bars, book, { sheetId, rect }) }];
  });
}

const isStacked = (group: ChartTypeGroup): group is BarChartGroup =>
  group.type === "bar" && group.grouping === "stacked";
const isLine = (group: ChartTypeGroup): group is LineChartGroup => group.type === "line";
const isPlayed = (group: ChartTypeGroup): boolean => isStacked(group) || isLine(group);

function stateOf(
  { chart, roundedCorners, spPr, txPr }: ChartModel,
  bars: BarChartGroup,
  book: Spreadsheet,
  place: ChartPlaceState,
): Omit<ChartState, "id" | "name" | "rect"> {
  const type = bars.barDir === "bar" ? "BarStacked" : "ColumnStacked";
  const { chartTypes, axes = [] } = chart.plotArea;
  const series = [
    ...bars.series.map((one) => ({ at: one.order, state: barSeriesOf(one, bars, type, book) })),
    ...chartTypes
      .filter(isLine)
      .flatMap((group) => group.series.map((one) => ({ at: one.order, state: lineSeriesOf(one, book) }))),
  ];
  const names = axes.find(({ axisType }) => axisType === "cat");
  const values = axes.find(({ axisType }) => axisType === "val");
  const text = txPr && parseTxPr(txPr);
  return {
    type,
    series: series.sort((one, other) => one.at - other.at).map(({ state }) => state),
    title: !chart.autoTitleDeleted,
    legend: chart.legend !== undefined,
    plotVisibleOnly: chart.plotVisOnly ?? true,
    area: {
      fill: fillOf(spPr),
      border: lineOf(spPr) === "None" ? "None" : "Continuous",
      roundedCorners: roundedCorners ?? false,
      fontSize: (text?.size ?? 1000) / 100,
      fontColor: text?.color?.srgb ? `#${text.color.srgb}` : "#000000",
    },
    category: {
      visible: !names?.delete,
      reverse: names?.scaling?.orientation === "maxMin",
      tickMark: names?.majorTickMark === "none" ? "None" : "Outside",
      categoryType: names && "auto" in names && names.auto === false ? "TextAxis" : "Automatic",
    },
    value: {
      visible: !values?.delete,
      minimum: values?.scaling?.min ?? null,
      gridlines: values !== undefined && "majorGridlines" in values && values.majorGridlines !== undefined,
    },
    inside: insideOf(chart.plotArea, book, place),
  };
}

function insideOf({ layout }: ChartModel["chart"]["plotArea"], book: Spreadsheet, { sheetId, rect }: ChartPlaceState) {
  const { x, y, w, h } = layout?.manualLayout ?? {};
  if (x === undefined || y === undefined || w === undefined || h === undefined) return null;
  const sum = (first: number, count: number, of: (at: number) => number) =>
    Array.from({ length: count }, (_, index) => of(first + index)).reduce((all, one) => all + one, 0);
  const width = sum(rect.column, rect.columns, (at) => book.columnWidth(sheetId, at));
  const height = sum(rect.row, rect.rows, (at) => book.rowHeight(sheetId, at));
  return { left: x * width, top: y * height, width: w * width, height: h * height };
}

function barSeriesOf(series: BarSeries, group: BarChartGroup, type: string, book: Spreadsheet): ChartSeriesState {
  return {
    ...newSeries(nameOf(series), type),
    ...placesOf(series, book),
    gapWidth: group.gapWidth ?? 150,
    overlap: group.overlap ?? 100,
    fill: fillOf(series.spPr),
    line: { style: lineOf(series.spPr) },
    points: Object.fromEntries((series.dataPoints ?? []).map(({ index, spPr }) => [index, fillOf(spPr)])),
  };
}

function lineSeriesOf(series: LineSeries, book: Spreadsheet): ChartSeriesState {
  const { dataLabels: labels } = series;
  return {
    ...newSeries(nameOf(series), "Line"),
    ...placesOf(series, book),
    line: { style: lineOf(series.spPr) },
    markerStyle: series.marker?.symbol === "none" ? "None" : "Automatic",
    labels: labels
      ? {
          numberFormat: labels.numFmt?.formatCode ?? "General",
          linked: labels.numFmt?.sourceLinked ?? true,
          position: "Top",
          value: labels.showVal ?? false,
          seriesName: labels.showSerName ?? false,
          categoryName: labels.showCatName ?? false,
        }
      : null,
  };
}

const nameOf = ({ tx, order }: BarSeries | LineSeries): string =>
  tx?.value ?? tx?.strRef?.cache?.points[0]?.value ?? `Series${order + 1}`;

function placesOf({ cat, val }: { cat?: AxisDataSource; val?: AxisDataSource }, book: Spreadsheet) {
  const place = (source: AxisDataSource | undefined): ChartPlaceState | null => {
    const [name, address] = splitSheet(source?.numRef?.formula ?? source?.strRef?.formula ?? "");
    const sheet = book.sheets().find((each) => each.name === name);
    const rect = parseA1(address);
    return sheet && rect ? { sheetId: sheet.id, rect } : null;
  };
  return { categories: place(cat), values: place(val) };
}

// The library leaves looks as XML until they are asked for.
const shapeOf = (shape: ShapeProperties | undefined): ShapeProperties => (shape ? parseSpPr(shape) : {});

const lineOf = (shape: ShapeProperties | undefined): string => (shapeOf(shape).line?.noFill ? "None" : "Automatic");

const fillOf = (shape: ShapeProperties | undefined): ChartFillState => {
  const { fill } = shapeOf(shape);
  const color = fill?.solid?.srgb;
  return { color: color === undefined ? null : `#${color}`, clear: fill?.noFill ?? false };
};
