import { areaAddress, cellAddress, type Area } from "../../book/address";
import type { ChartPlan, ChartRange } from "../../book/chartPlan";
import { columnPoints } from "../../book/paper";
import type { Book, SheetKey, SheetPlan } from "../../book/sheetPlan";
import { chartNames } from "../../texts/book/charts";
import { doorProblem } from "../problems";
import type { WritingRun } from "./writingRun";

/** Every name a chart of ours can have: of a book written before in the other language as well. */
const OURS: readonly string[] = Object.values(chartNames).flatMap(({ id, en }) => [id, en]);

/**
 * Charts come after everything else and on their own: the book is complete without. Ours are taken away and drawn anew;
 * a chart somebody drew has another name and stays as it is.
 * @returns the sheets whose charts Excel did not take
 */
export async function placeCharts(run: WritingRun, book: Book, plans: readonly SheetPlan[]): Promise<Set<SheetKey>> {
  const failed = new Set<SheetKey>();
  for (const plan of plans) {
    try {
      await drawCharts(run, book, plan);
    } catch {
      failed.add(plan.key);
      run.notices.push(doorProblem("charts_not_drawn", { sheet: plan.name }));
    }
  }
  return failed;
}

async function drawCharts(run: WritingRun, book: Book, plan: SheetPlan): Promise<void> {
  const { worksheets } = run.context.workbook;
  const { charts } = worksheets.getItem(plan.name);
  const known = OURS.map((name) => charts.getItemOrNullObject(name));
  known.forEach((chart) => chart.load("name"));
  run.roundTrips += 2;
  await run.context.sync();
  for (const chart of known) if (!chart.isNullObject) chart.delete();
  const rangeOf = ({ sheet, area }: ChartRange) =>
    worksheets.getItem(book.sheets.find(({ key }) => key === sheet)!.name).getRange(areaAddress(area));
  for (const chart of plan.charts) drawChart(charts, chart, rangeOf, sizeOf(plan, chart.area));
  await run.context.sync();
}

/** Points a chart has over these cells, as the plan sizes them. */
export function sizeOf({ widths, heights }: SheetPlan, area: Area): { width: number; height: number } {
  let [width, height] = [0, 0];
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const own = widths.find((entry) => column >= entry.column && column < entry.column + entry.count);
    width += own ? columnPoints(own.characters) : STANDARD.width;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1)
    height += heights.find((entry) => row >= entry.row && row < entry.row + entry.count)?.points ?? STANDARD.height;
  return { width, height };
}
/** Points of a column and a row nobody sized. */
const STANDARD = { width: 48, height: 15 };

export const CHART_TEXT = { size: 10, color: "#595959" };

function drawChart(
  charts: Excel.ChartCollection,
  plan: ChartPlan,
  rangeOf: (range: ChartRange) => Excel.Range,
  size: { width: number; height: number },
): void {
  const [first] = plan.series;
  const type = plan.kind === "bars" ? "BarStacked" : "ColumnStacked";
  const chart = charts.add(type, rangeOf(first!.values), first!.values.area.rows > 1 ? "Columns" : "Rows");
  chart.name = plan.name;
  const { row, column, rows, columns } = plan.area;
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
  chart.title.visible = false;
  chart.legend.visible = false;
  chart.plotVisibleOnly = false;
  plan.series.forEach((one, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    series.name = one.name;
    series.setValues(rangeOf(one.values));
    series.setXAxisValues(rangeOf(plan.categories));
    series.gapWidth = plan.gap;
    series.overlap = 100;
    if (one.color === null) series.format.fill.clear();
    else series.format.fill.setSolidColor(one.color);
    series.format.line.clear();
    for (const point of one.points ?? []) series.points.getItemAt(point.index).format.fill.setSolidColor(point.color);
  });
  if (plan.labels) addLabels(chart, plan, rangeOf);
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.categoryType = "TextAxis";
  categoryAxis.majorTickMark = "None";
  // Lying bars are read from above, as the rows beside them; their names stand there.
  categoryAxis.reversePlotOrder = plan.kind === "bars";
  categoryAxis.visible = plan.kind === "columns";
  valueAxis.minimum = plan.least ?? 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  chart.format.fill.clear();
  chart.format.border.lineStyle = "None";
  chart.format.roundedCorners = false;
  chart.format.font.size = CHART_TEXT.size;
  chart.format.font.color = CHART_TEXT.color;
  chart.plotArea.insideLeft = plan.plot.left * size.width;
  chart.plotArea.insideTop = plan.plot.top * size.height;
  chart.plotArea.insideWidth = plan.plot.width * size.width;
  chart.plotArea.insideHeight = plan.plot.height * size.height;
}

/** Figures above the columns: a line of their sums that is not seen itself. */
function addLabels(
  chart: Excel.Chart,
  { labels, categories }: ChartPlan,
  rangeOf: (range: ChartRange) => Excel.Range,
): void {
  const { name, values, numberFormat } = labels!;
  const series = chart.series.add(name);
  series.setValues(rangeOf(values));
  series.setXAxisValues(rangeOf(categories));
  series.chartType = "Line";
  series.format.line.lineStyle = "None";
  series.markerStyle = "None";
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.showSeriesName = false;
  series.dataLabels.showCategoryName = false;
  series.dataLabels.position = "Top";
  series.dataLabels.linkNumberFormat = false;
  series.dataLabels.numberFormat = numberFormat;
}
