import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import {
  fillChartCaches,
  installChartSupport,
  type BarSeries,
  type ChartModel,
  type LineSeries,
  type SeriesBase,
  type ShapeProperties,
} from "@cj-tech-master/excelts/chart";
import type { Spreadsheet } from "../engine/spreadsheet";
import { chartAddress, describeChart } from "../interpreter/describeChart";
import { escaped } from "./packageParts";
import type { ChartFillState, ChartPlaceState, ChartSeriesState, ChartState } from "../interpreter/state";

// A file with a chart cannot even be opened without.
installChartSupport();

const NONE: ShapeProperties = { fill: { noFill: true }, line: { noFill: true } as ShapeProperties["line"] };
const CATEGORY_AXIS = 100_000_000;
const VALUE_AXIS = 100_000_001;

/** Puts the charts of a sheet into the file; the cells they stand on must be there. */
export function writeCharts(
  file: Workbook,
  sheet: Worksheet,
  book: Spreadsheet,
  sheetId: string,
  charts: readonly ChartState[],
): void {
  const sum = (first: number, count: number, of: (at: number) => number) =>
    Array.from({ length: count }, (_, index) => of(first + index)).reduce((all, one) => all + one, 0);
  for (const chart of charts) {
    const { row, column, rows, columns } = chart.rect;
    const size = {
      width: sum(column, columns, (at) => book.columnWidth(sheetId, at)),
      height: sum(row, rows, (at) => book.rowHeight(sheetId, at)),
    };
    const first = chart.series[0]?.values;
    if (!first) throw new Error(`The chart "${chart.name}" has no series with values.`);
    sheet.addChart(
      { type: "bar", series: [{ values: addressOf(book, first) }] },
      { tl: { col: column, row }, br: { col: column + columns, row: row + rows }, editAs: "twoCell" },
    );
    const added = sheet.getCharts().at(-1)!;
    added.mutate((model) => {
      for (const key of Object.keys(model)) Reflect.deleteProperty(model, key);
      Object.assign(model, modelOf(book, chart, size));
    });
    fillChartCaches(added.chartModel!, file, sheet);
  }
}

const addressOf = (book: Spreadsheet, place: ChartPlaceState): string => chartAddress(book, place, true);

function modelOf(
  book: Spreadsheet,
  chart: ChartState,
  { width, height }: { width: number; height: number },
): ChartModel {
  const bars = chart.series.filter(({ type }) => type !== "Line");
  const lines = chart.series.filter(({ type }) => type === "Line");
  const isLying = chart.type === "BarStacked";
  const base = (series: ChartSeriesState): SeriesBase & Pick<BarSeries, "cat" | "val"> => ({
    index: chart.series.indexOf(series),
    order: chart.series.indexOf(series),
    tx: { value: series.name },
    ...(series.categories ? { cat: { strRef: { formula: addressOf(book, series.categories) } } } : {}),
    ...(series.values ? { val: { numRef: { formula: addressOf(book, series.values) } } } : {}),
  });
  const inside = chart.inside;
  return {
    roundedCorners: chart.area.roundedCorners,
    chart: {
      autoTitleDeleted: !chart.title,
      plotVisOnly: chart.plotVisibleOnly,
      dispBlanksAs: "gap",
      ...(chart.legend ? { legend: { legendPos: "r" } } : {}),
      plotArea: {
        ...(inside
          ? {
              layout: {
                manualLayout: {
                  layoutTarget: "inner",
                  xMode: "edge",
                  yMode: "edge",
                  x: inside.left / width,
                  y: inside.top / height,
                  w: inside.width / width,
                  h: inside.height / height,
                },
              },
            }
          : {}),
        chartTypes: [
          {
            type: "bar",
            barDir: isLying ? "bar" : "col",
            grouping: "stacked",
            series: bars.map((series): BarSeries => ({
              ...base(series),
              ...shapeOf(series.fill),
              invertIfNegative: false,
              dataPoints: Object.entries(series.points).map(([index, fill]) => ({
                index: Number(index),
                invertIfNegative: false,
                ...shapeOf(fill),
              })),
            })),
            gapWidth: bars[0]?.gapWidth ?? 150,
            overlap: bars[0]?.overlap ?? 100,
            axisIds: [CATEGORY_AXIS, VALUE_AXIS],
          },
          ...(lines.length === 0
            ? []
            : [
                {
                  type: "line" as const,
                  grouping: "standard" as const,
                  series: lines.map((series): LineSeries => ({
                    ...base(series),
                    ...(series.line.style === "None" ? { spPr: NONE } : {}),
                    marker: { symbol: "none" },
                    ...(series.labels
                      ? {
                          dataLabels: {
                            numFmt: { formatCode: series.labels.numberFormat, sourceLinked: series.labels.linked },
                            position: "t",
                            // What is left out counts as true for some programs.
                            showLegendKey: false,
                            showVal: series.labels.value,
                            showCatName: series.labels.categoryName,
                            showSerName: series.labels.seriesName,
                            showPercent: false,
                            showBubbleSize: false,
                          },
                        }
                      : {}),
                  })),
                  axisIds: [CATEGORY_AXIS, VALUE_AXIS],
                },
              ]),
        ],
        axes: [
          {
            axisType: "cat",
            axId: CATEGORY_AXIS,
            scaling: { orientation: chart.category.reverse ? "maxMin" : "minMax" },
            delete: !chart.category.visible,
            axPos: isLying ? "l" : "b",
            majorTickMark: chart.category.tickMark === "None" ? "none" : "outside",
            minorTickMark: "none",
            tickLblPos: "nextTo",
            spPr: { line: { color: { srgb: "BFC7CF" } } },
            crossAx: VALUE_AXIS,
            crosses: "autoZero",
            auto: chart.category.categoryType !== "TextAxis",
            lblAlgn: "ctr",
            lblOffset: 100,
          },
          {
            axisType: "val",
            axId: VALUE_AXIS,
            scaling: {
              orientation: "minMax",
              ...(chart.value.minimum === null ? {} : { min: chart.value.minimum }),
            },
            delete: !chart.value.visible,
            axPos: isLying ? "b" : "l",
            ...(chart.value.gridlines ? { majorGridlines: {} } : {}),
            crossAx: CATEGORY_AXIS,
            crosses: "autoZero",
            crossBetween: "between",
          },
        ],
        spPr: { fill: { noFill: true } },
      },
    },
    spPr: {
      ...(chart.area.fill.clear ? { fill: { noFill: true } } : {}),
      ...(chart.area.border === "None" ? { line: NONE.line! } : {}),
    },
    txPr: { size: chart.area.fontSize * 100, color: { srgb: chart.area.fontColor.slice(1) } },
  };
}

function shapeOf({ color, clear }: ChartFillState): { spPr?: ShapeProperties } {
  if (clear) return { spPr: NONE };
  return color === null ? {} : { spPr: { fill: { solid: { srgb: color.slice(1) } }, line: NONE.line! } };
}

/** The library knows no names of charts and no alternative texts: they are put into the drawings of the finished file. */
export async function nameCharts(
  bytes: Uint8Array,
  book: Spreadsheet,
  sheets: readonly (readonly ChartState[])[],
): Promise<Uint8Array> {
  const drawn = sheets.filter((charts) => charts.length > 0);
  if (drawn.length === 0) return bytes;
  const archive = unzip(bytes);
  const file = await editZip(bytes, { reproducible: true });
  for (const [index, charts] of drawn.entries()) {
    const path = `xl/drawings/drawing${index + 1}.xml`;
    const text = new TextDecoder().decode((await archive.bytes(path))!);
    let next = 0;
    const named = text.replace(/<xdr:cNvPr id="(\d+)" name="[^"]*"/g, (_, id: string) => {
      const chart = charts[next++]!;
      return `<xdr:cNvPr id="${id}" name="${escaped(chart.name)}" descr="${escaped(describeChart(book, chart))}"`;
    });
    file.set(path, new TextEncoder().encode(named));
  }
  return file.bytes();
}
