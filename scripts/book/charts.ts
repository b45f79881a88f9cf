import type { ChartPlan, ChartRange } from "../../src/book/chartPlan";
import type { SheetKey, SheetPlan } from "../../src/book/sheetPlan";
import { CHART_TEXT, sizeOf } from "../../src/excel/writing/placeCharts";
import type { ChartSeriesState, ChartState } from "../../src/workbench/interpreter/state";

/** A planned chart as the workbench keeps it once the add-in has drawn it. */
export function chartOf(
  sheet: SheetPlan,
  plan: ChartPlan,
  sheetIdOf: (key: SheetKey) => string,
  id: string,
): ChartState {
  const type = plan.kind === "bars" ? "BarStacked" : "ColumnStacked";
  const place = ({ sheet: key, area }: ChartRange) => ({ sheetId: sheetIdOf(key), rect: { ...area } });
  const series = (name: string, values: ChartRange): ChartSeriesState => ({
    name,
    type,
    values: place(values),
    categories: place(plan.categories),
    gapWidth: plan.gap,
    overlap: 100,
    fill: { color: null, clear: false },
    line: { style: "None" },
    markerStyle: "Automatic",
    points: {},
    labels: null,
  });
  const { width, height } = sizeOf(sheet, plan.area);
  return {
    id,
    name: plan.name,
    type,
    rect: { ...plan.area },
    series: [
      ...plan.series.map(({ name, values, color, points = [] }) => ({
        ...series(name, values),
        fill: { color, clear: color === null },
        points: Object.fromEntries(points.map((point) => [point.index, { color: point.color, clear: false }])),
      })),
      ...(plan.labels
        ? [
            {
              ...series(plan.labels.name, plan.labels.values),
              type: "Line",
              markerStyle: "None",
              labels: {
                numberFormat: plan.labels.numberFormat,
                linked: false,
                position: "Top",
                value: true,
                seriesName: false,
                categoryName: false,
              },
            },
          ]
        : []),
    ],
    title: false,
    legend: false,
    plotVisibleOnly: false,
    area: {
      fill: { color: null, clear: true },
      border: "None",
      roundedCorners: false,
      fontSize: CHART_TEXT.size,
      fontColor: CHART_TEXT.color,
    },
    category: {
      visible: plan.kind === "columns",
      reverse: plan.kind === "bars",
      tickMark: "None",
      categoryType: "TextAxis",
    },
    value: { visible: false, minimum: plan.least ?? 0, gridlines: false },
    inside: {
      left: plan.plot.left * width,
      top: plan.plot.top * height,
      width: plan.plot.width * width,
      height: plan.plot.height * height,
    },
  };
}
