import type { Book } from "../book";
import type { ChartState } from "../state";
import { invalidArgument } from "../wire/officeError";
import { notPlayed } from "../wire/notPlayed";
import { HostObject } from "./hostObject";

export class ChartAxesObject extends HostObject {
  get className(): string {
    return "ChartAxes";
  }
  constructor(
    book: Book,
    private readonly chart: ChartState,
  ) {
    super(book);
  }
  get CategoryAxis(): HostObject {
    return new ChartAxisObject(this.book, this.chart, "category");
  }
  get ValueAxis(): HostObject {
    return new ChartAxisObject(this.book, this.chart, "value");
  }
}

/** Of the axis of figures: where it begins and its lines; of that of names: its order, kind and marks; of both: whether it shows. */
export class ChartAxisObject extends HostObject {
  get className(): string {
    return "ChartAxis";
  }
  constructor(
    book: Book,
    private readonly chart: ChartState,
    private readonly axis: "category" | "value",
  ) {
    super(book);
  }

  private only<A extends "category" | "value">(axis: A, what: string): ChartState[A] {
    if (this.axis !== axis) throw notPlayed(`${what} of the ${this.axis} axis`);
    return this.chart[axis];
  }
  get Visible(): boolean {
    return this.chart[this.axis].visible;
  }
  set Visible(shown: boolean) {
    this.chart[this.axis].visible = shown;
  }
  get ReversePlotOrder(): boolean {
    return this.only("category", "the order").reverse;
  }
  set ReversePlotOrder(reverse: boolean) {
    this.only("category", "the order").reverse = reverse;
  }
  get MajorTickMark(): string {
    return this.only("category", "marks").tickMark;
  }
  set MajorTickMark(mark: string) {
    this.only("category", "marks").tickMark = mark;
  }
  get CategoryType(): string {
    return this.only("category", "the kind").categoryType;
  }
  set CategoryType(type: string) {
    this.only("category", "the kind").categoryType = type;
  }
  get Minimum(): number | string {
    return this.only("value", "the least").minimum ?? "";
  }
  set Minimum(least: number | string) {
    if (typeof least !== "number" && least !== "") throw invalidArgument("the least is a number, or empty for Excel's");
    this.only("value", "the least").minimum = least === "" ? null : least;
  }
  get MajorGridlines(): HostObject {
    this.only("value", "gridlines");
    return new ChartGridlinesObject(this.book, this.chart);
  }
}

export class ChartGridlinesObject extends HostObject {
  get className(): string {
    return "ChartGridlines";
  }
  constructor(
    book: Book,
    private readonly chart: ChartState,
  ) {
    super(book);
  }
  get Visible(): boolean {
    return this.chart.value.gridlines;
  }
  set Visible(shown: boolean) {
    this.chart.value.gridlines = shown;
  }
}
