import type { Rectangle } from "../../engine/spreadsheet";
import type { Book } from "../book";
import type { ChartState } from "../state";
import { invalidArgument, itemNotFound } from "../wire/officeError";
import { notPlayed } from "../wire/notPlayed";
import { placeOf } from "./places";
import { ChartAxesObject } from "./chartAxes";
import { ChartAreaFormatObject, Shown } from "./chartFormats";
import { newSeries, ChartSeriesCollectionObject } from "./chartSeries";
import { HostCollection, HostObject } from "./hostObject";
import type { RangeLike } from "./makers";

const KINDS = ["BarStacked", "ColumnStacked"] as const;

/** The charts of a sheet. */
export class ChartCollectionObject extends HostCollection {
  get className(): string {
    return "ChartCollection";
  }

  constructor(
    book: Book,
    private readonly sheetId: string,
  ) {
    super(book);
  }

  private get charts(): ChartState[] {
    return this.book.sheetState(this.sheetId).charts;
  }
  items(): HostObject[] {
    return this.charts.map(({ id }) => new ChartObject(this.book, this.sheetId, id));
  }
  item(key: unknown): HostObject {
    const found =
      this.charts.find(({ id }) => id === key) ??
      this.charts.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
    if (!found) throw itemNotFound(`there is no chart "${String(key)}"`);
    return new ChartObject(this.book, this.sheetId, found.id);
  }

  /** One series for each column (or row) of the cells; Excel's guesses about titles among them are not played. */
  Add(type: string, source: RangeLike, seriesBy = "Auto"): HostObject {
    const kind = KINDS.find((known) => known === type);
    if (!kind) throw notPlayed(`charts of the kind ${type}`);
    this.book.checkAllowed(this.sheetId, "never");
    const { sheetId, rect } = source;
    const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && rect.columns > rect.rows);
    const count = byRows ? rect.rows : rect.columns;
    const number = this.charts.length + 1;
    const chart: ChartState = {
      id: `{${this.book.newId().padStart(8, "0")}-0001-4000-8000-000000000000}`,
      name: `Chart ${number}`,
      type: kind,
      rect: { row: 1, column: 1, rows: 15, columns: 8 },
      series: Array.from({ length: count }, (_, index) => ({
        ...newSeries(`Series${index + 1}`, kind),
        values: {
          sheetId,
          rect: byRows
            ? { ...rect, row: rect.row + index, rows: 1 }
            : { ...rect, column: rect.column + index, columns: 1 },
        },
      })),
      title: true,
      legend: true,
      plotVisibleOnly: true,
      area: {
        fill: { color: null, clear: false },
        border: "Continuous",
        roundedCorners: false,
        fontSize: 10,
        fontColor: "#000000",
      },
      category: { visible: true, reverse: false, tickMark: "Outside", categoryType: "Automatic" },
      value: { visible: true, minimum: null, gridlines: true },
      inside: null,
    };
    this.charts.push(chart);
    return new ChartObject(this.book, this.sheetId, chart.id);
  }
}

export class ChartObject extends HostObject {
  get className(): string {
    return "Chart";
  }

  constructor(
    book: Book,
    private readonly sheetId: string,
    private readonly id: string,
  ) {
    super(book);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }
  private get all(): ChartState[] {
    return this.book.sheetState(this.sheetId).charts;
  }
  private get state(): ChartState {
    const state = this.all.find(({ id }) => id === this.id);
    if (!state) throw itemNotFound("the chart is gone");
    return state;
  }

  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.state.name;
  }
  set Name(name: string) {
    if (this.all.some((other) => other.id !== this.id && other.name.toLowerCase() === name.toLowerCase()))
      throw invalidArgument(`another chart is called "${name}"`);
    this.state.name = name;
  }
  get PlotVisibleOnly(): boolean {
    return this.state.plotVisibleOnly;
  }
  set PlotVisibleOnly(only: boolean) {
    this.state.plotVisibleOnly = only;
  }
  get Title(): HostObject {
    return new ChartTitleObject(this.book, this.state, "title");
  }
  get Legend(): HostObject {
    return new ChartLegendObject(this.book, this.state, "legend");
  }
  get Series(): HostObject {
    return new ChartSeriesCollectionObject(this.book, this.state);
  }
  get Axes(): HostObject {
    return new ChartAxesObject(this.book, this.state);
  }
  get Format(): HostObject {
    return new ChartAreaFormatObject(this.book, this.state);
  }
  get PlotArea(): HostObject {
    return new ChartPlotAreaObject(this.book, this.state);
  }

  /** Over whole cells, from the first to the last. */
  SetPosition(start: RangeLike | string, end: RangeLike | string = start): void {
    const [first, last] = [start, end].map((place) => placeOf(this.book, place, this.sheetId).rect) as [
      Rectangle,
      Rectangle,
    ];
    const rows = last.row + last.rows - first.row;
    const columns = last.column + last.columns - first.column;
    if (rows < 1 || columns < 1) throw invalidArgument("the last cell lies before the first");
    this.state.rect = { row: first.row, column: first.column, rows, columns };
  }
  Delete(): void {
    this.book.checkAllowed(this.sheetId, "never");
    this.all.splice(this.all.indexOf(this.state), 1);
  }
}

export class ChartTitleObject extends Shown {
  get className(): string {
    return "ChartTitle";
  }
}

export class ChartLegendObject extends Shown {
  get className(): string {
    return "ChartLegend";
  }
}

/** Where the bars lie inside the chart, in points from its corner; Excel's own layout where nobody said. */
export class ChartPlotAreaObject extends HostObject {
  get className(): string {
    return "ChartPlotArea";
  }

  constructor(
    book: Book,
    private readonly chart: ChartState,
  ) {
    super(book);
  }

  private get inside() {
    return (this.chart.inside ??= { left: 0, top: 0, width: 0, height: 0 });
  }
  get InsideLeft(): number {
    return this.inside.left;
  }
  set InsideLeft(points: number) {
    this.inside.left = points;
  }
  get InsideTop(): number {
    return this.inside.top;
  }
  set InsideTop(points: number) {
    this.inside.top = points;
  }
  get InsideWidth(): number {
    return this.inside.width;
  }
  set InsideWidth(points: number) {
    this.inside.width = points;
  }
  get InsideHeight(): number {
    return this.inside.height;
  }
  set InsideHeight(points: number) {
    this.inside.height = points;
  }
}
