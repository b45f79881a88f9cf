import type { Book } from "../book";
import type { ChartFillState, ChartSeriesState, ChartState } from "../state";
import { readColor } from "./colors";
import { HostObject } from "./hostObject";

/** A part of a chart of which only whether it is shown is played. */
export abstract class Shown extends HostObject {
  constructor(
    book: Book,
    private readonly chart: ChartState,
    private readonly part: "title" | "legend",
  ) {
    super(book);
  }
  get Visible(): boolean {
    return this.chart[this.part];
  }
  set Visible(shown: boolean) {
    this.chart[this.part] = shown;
  }
}

/** A fill: a colour, none at all, or Excel's own. */
export class ChartFillObject extends HostObject {
  get className(): string {
    return "ChartFill";
  }
  constructor(
    book: Book,
    private readonly fill: ChartFillState,
  ) {
    super(book);
  }
  Clear(): void {
    Object.assign(this.fill, { color: null, clear: true });
  }
  SetSolidColor(color: string): void {
    Object.assign(this.fill, { color: readColor(color), clear: false });
  }
}

export class ChartLineFormatObject extends HostObject {
  get className(): string {
    return "ChartLineFormat";
  }
  constructor(
    book: Book,
    private readonly line: ChartSeriesState["line"],
  ) {
    super(book);
  }
  get LineStyle(): string {
    return this.line.style;
  }
  set LineStyle(style: string) {
    this.line.style = style;
  }
  Clear(): void {
    this.line.style = "None";
  }
}

export class ChartAreaFormatObject extends HostObject {
  get className(): string {
    return "ChartAreaFormat";
  }
  constructor(
    book: Book,
    private readonly chart: ChartState,
  ) {
    super(book);
  }
  get Fill(): HostObject {
    return new ChartFillObject(this.book, this.chart.area.fill);
  }
  get Border(): HostObject {
    return new ChartBorderObject(this.book, this.chart);
  }
  get Font(): HostObject {
    return new ChartFontObject(this.book, this.chart);
  }
  get RoundedCorners(): boolean {
    return this.chart.area.roundedCorners;
  }
  set RoundedCorners(rounded: boolean) {
    this.chart.area.roundedCorners = rounded;
  }
}

export class ChartBorderObject extends HostObject {
  get className(): string {
    return "ChartBorder";
  }
  constructor(
    book: Book,
    private readonly chart: ChartState,
  ) {
    super(book);
  }
  get LineStyle(): string {
    return this.chart.area.border;
  }
  set LineStyle(style: string) {
    this.chart.area.border = style;
  }
}

export class ChartFontObject extends HostObject {
  get className(): string {
    return "ChartFont";
  }
  constructor(
    book: Book,
    private readonly chart: ChartState,
  ) {
    super(book);
  }
  get Size(): number {
    return this.chart.area.fontSize;
  }
  set Size(points: number) {
    this.chart.area.fontSize = points;
  }
  get Color(): string {
    return this.chart.area.fontColor;
  }
  set Color(color: string) {
    this.chart.area.fontColor = readColor(color);
  }
}
