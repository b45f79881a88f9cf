import type { Book } from "../book";
import type { ChartSeriesState, ChartState } from "../state";
import { invalidArgument, itemNotFound } from "../wire/officeError";
import { notPlayed } from "../wire/notPlayed";
import { ChartFillObject, ChartLineFormatObject } from "./chartFormats";
import { HostCollection, HostObject } from "./hostObject";
import type { RangeLike } from "./makers";

export const newSeries = (name: string, type: string): ChartSeriesState => ({
  name,
  type,
  values: null,
  categories: null,
  gapWidth: 150,
  overlap: 100,
  fill: { color: null, clear: false },
  line: { style: "Automatic" },
  markerStyle: "Automatic",
  points: {},
  labels: null,
});

export class ChartSeriesCollectionObject extends HostCollection {
  get className(): string {
    return "ChartSeriesCollection";
  }

  constructor(
    book: Book,
    private readonly chart: ChartState,
  ) {
    super(book);
  }

  items(): HostObject[] {
    return this.chart.series.map((series) => new ChartSeriesObject(this.book, this.chart, series));
  }
  item(key: unknown): HostObject {
    return this.GetItemAt(Number(key));
  }
  GetItemAt(index: number): HostObject {
    const series = this.chart.series[index];
    if (!series) throw itemNotFound(`there is no series ${index}`);
    return new ChartSeriesObject(this.book, this.chart, series);
  }
  Add(name = "", index = this.chart.series.length): HostObject {
    const series = newSeries(name || `Series${this.chart.series.length + 1}`, this.chart.type);
    this.chart.series.splice(index, 0, series);
    return new ChartSeriesObject(this.book, this.chart, series);
  }
}

export class ChartSeriesObject extends HostObject {
  get className(): string {
    return "ChartSeries";
  }

  constructor(
    book: Book,
    private readonly chart: ChartState,
    private readonly series: ChartSeriesState,
  ) {
    super(book);
  }

  get Name(): string {
    return this.series.name;
  }
  set Name(name: string) {
    this.series.name = name;
  }
  get ChartType(): string {
    return this.series.type;
  }
  set ChartType(type: string) {
    if (type !== "Line" && type !== this.chart.type) throw notPlayed(`series of the kind ${type}`);
    this.series.type = type;
  }
  get GapWidth(): number {
    return this.series.gapWidth;
  }
  set GapWidth(percent: number) {
    if (percent < 0 || percent > 500) throw invalidArgument("a gap is 0 to 500 percent");
    // One for all bars of a chart, as in Excel.
    for (const series of this.chart.series) series.gapWidth = percent;
  }
  get Overlap(): number {
    return this.series.overlap;
  }
  set Overlap(percent: number) {
    if (percent < -100 || percent > 100) throw invalidArgument("an overlap is -100 to 100 percent");
    for (const series of this.chart.series) series.overlap = percent;
  }
  get MarkerStyle(): string {
    return this.series.markerStyle;
  }
  set MarkerStyle(style: string) {
    this.series.markerStyle = style;
  }
  get HasDataLabels(): boolean {
    return this.series.labels !== null;
  }
  set HasDataLabels(has: boolean) {
    this.series.labels = has
      ? { numberFormat: "General", linked: true, position: "Top", value: true, seriesName: false, categoryName: false }
      : null;
  }
  get DataLabels(): HostObject {
    if (!this.series.labels) throw itemNotFound("the series has no data labels");
    return new ChartDataLabelsObject(this.book, this.series.labels);
  }
  get Points(): HostObject {
    return new ChartPointsCollectionObject(this.book, this.series);
  }
  get Format(): HostObject {
    return new ChartSeriesFormatObject(this.book, this.series);
  }

  SetValues(source: RangeLike): void {
    this.series.values = { sheetId: source.sheetId, rect: { ...source.rect } };
  }
  SetXAxisValues(source: RangeLike): void {
    this.series.categories = { sheetId: source.sheetId, rect: { ...source.rect } };
  }
}

export class ChartSeriesFormatObject extends HostObject {
  get className(): string {
    return "ChartSeriesFormat";
  }
  constructor(
    book: Book,
    private readonly series: ChartSeriesState,
  ) {
    super(book);
  }
  get Fill(): HostObject {
    return new ChartFillObject(this.book, this.series.fill);
  }
  get Line(): HostObject {
    return new ChartLineFormatObject(this.book, this.series.line);
  }
}

export class ChartPointsCollectionObject extends HostCollection {
  get className(): string {
    return "ChartPointsCollection";
  }
  constructor(
    book: Book,
    private readonly series: ChartSeriesState,
  ) {
    super(book);
  }
  private get count(): number {
    const rect = this.series.values?.rect;
    return rect ? rect.rows * rect.columns : 0;
  }
  items(): HostObject[] {
    return Array.from({ length: this.count }, (_, index) => this.GetItemAt(index));
  }
  item(key: unknown): HostObject {
    return this.GetItemAt(Number(key));
  }
  GetItemAt(index: number): HostObject {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw itemNotFound(`there is no point ${index}`);
    return new ChartPointObject(this.book, this.series, index);
  }
}

export class ChartPointObject extends HostObject {
  get className(): string {
    return "ChartPoint";
  }
  constructor(
    book: Book,
    private readonly series: ChartSeriesState,
    private readonly index: number,
  ) {
    super(book);
  }
  get Format(): HostObject {
    return new ChartPointFormatObject(this.book, this.series, this.index);
  }
}

export class ChartPointFormatObject extends HostObject {
  get className(): string {
    return "ChartPointFormat";
  }
  constructor(
    book: Book,
    private readonly series: ChartSeriesState,
    private readonly index: number,
  ) {
    super(book);
  }
  get Fill(): HostObject {
    return new ChartFillObject(this.book, (this.series.points[this.index] ??= { color: null, clear: false }));
  }
}

export class ChartDataLabelsObject extends HostObject {
  get className(): string {
    return "ChartDataLabels";
  }
  constructor(
    book: Book,
    private readonly labels: NonNullable<ChartSeriesState["labels"]>,
  ) {
    super(book);
  }
  get NumberFormat(): string {
    return this.labels.numberFormat;
  }
  set NumberFormat(format: string) {
    this.labels.numberFormat = format;
  }
  get LinkNumberFormat(): boolean {
    return this.labels.linked;
  }
  set LinkNumberFormat(linked: boolean) {
    this.labels.linked = linked;
  }
  get Position(): string {
    return this.labels.position;
  }
  set Position(position: string) {
    this.labels.position = position;
  }
  get ShowValue(): boolean {
    return this.labels.value;
  }
  set ShowValue(shown: boolean) {
    this.labels.value = shown;
  }
  get ShowSeriesName(): boolean {
    return this.labels.seriesName;
  }
  set ShowSeriesName(shown: boolean) {
    this.labels.seriesName = shown;
  }
  get ShowCategoryName(): boolean {
    return this.labels.categoryName;
  }
  set ShowCategoryName(shown: boolean) {
    this.labels.categoryName = shown;
  }
}
