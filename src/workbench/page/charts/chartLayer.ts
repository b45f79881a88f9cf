import { displayText } from "../../engine/displayText";
import type { GridView } from "../../engine/univer/gridView";
import type { Spreadsheet } from "../../engine/spreadsheet";
import { describeChart } from "../../interpreter/describeChart";
import type { ChartState } from "../../interpreter/state";
import { pictureOf, type PictureSource } from "./chartPicture";

const SVG = "http://www.w3.org/2000/svg";
const POINTS_PER_PIXEL = 72 / 96;

/**
 * The charts of the sheet in view, floating over their cells: drawn from what the cells show now, moved with them, and
 * never in the way of the pointer.
 */
export class ChartLayer {
  private isAsked = false;
  private readonly drawn = new Map<string, { figure: HTMLElement; shapes: string }>();

  constructor(
    private readonly place: HTMLElement,
    private readonly spreadsheet: Spreadsheet,
    private readonly view: GridView,
    private readonly chartsOf: (sheetId: string) => readonly ChartState[],
  ) {
    view.onMoved(this.refresh);
    for (const event of ["calculated", "edited", "sheetActivated", "sheetRenamed"] as const)
      spreadsheet.on(event, this.refresh);
  }

  /** Draws what changed, at most once a frame. */
  readonly refresh = (): void => {
    if (this.isAsked) return;
    this.isAsked = true;
    requestAnimationFrame(() => {
      this.isAsked = false;
      this.draw();
    });
  };

  private draw(): void {
    const charts = this.chartsOf(this.spreadsheet.activeSheetId());
    const cells = charts.length > 0 ? this.view.cells() : null;
    const kept = new Set<string>();
    if (cells) {
      const around = this.place.parentElement!.getBoundingClientRect();
      setPlace(this.place, { ...cells, left: cells.left - around.left, top: cells.top - around.top });
      for (const chart of charts) if (this.drawOne(chart, cells)) kept.add(chart.id);
    }
    for (const [id, { figure }] of this.drawn)
      if (!kept.has(id)) {
        figure.remove();
        this.drawn.delete(id);
      }
  }

  /** @returns false where the chart has no room: its rows or columns are hidden */
  private drawOne(chart: ChartState, cells: { left: number; top: number }): boolean {
    const at = this.view.placeOf(chart.rect);
    if (!at || at.width === 0 || at.height === 0) return false;
    let known = this.drawn.get(chart.id);
    if (!known) {
      known = { figure: document.createElement("figure"), shapes: "" };
      known.figure.className = "chart";
      known.figure.setAttribute("role", "img");
      this.place.append(known.figure);
      this.drawn.set(chart.id, known);
    }
    const { figure } = known;
    figure.setAttribute("aria-label", describeChart(this.spreadsheet, chart));
    setPlace(figure, { ...at, left: at.left - cells.left, top: at.top - cells.top });
    figure.style.clipPath = `inset(${at.covered.top}px 0 0 ${at.covered.left}px)`;
    const svg = this.svgOf(chart, {
      width: (at.width / at.zoom) * POINTS_PER_PIXEL,
      height: (at.height / at.zoom) * POINTS_PER_PIXEL,
    });
    // A chart that only moved keeps its picture.
    if (svg.outerHTML !== known.shapes) {
      known.shapes = svg.outerHTML;
      figure.replaceChildren(svg);
    }
    return true;
  }

  private svgOf(chart: ChartState, size: { width: number; height: number }): SVGElement {
    const color = (own: string) => this.view.color(own);
    const picture = pictureOf(chart, size, this.source);
    const text = color(chart.area.fontColor);
    const svg = element("svg", { viewBox: `0 0 ${size.width} ${size.height}` });
    const { fill, border } = chart.area;
    if (!fill.clear || border !== "None")
      svg.append(
        element("rect", {
          width: size.width,
          height: size.height,
          fill: fill.clear ? "none" : color(fill.color ?? "#FFFFFF"),
          stroke: border === "None" ? "none" : color("#D9D9D9"),
        }),
      );
    for (const { color: own, ...bar } of picture.bars) svg.append(element("rect", { ...bar, fill: color(own) }));
    if (picture.axis) svg.append(element("line", { ...picture.axis, stroke: color("#BFC7CF") }));
    for (const points of picture.lines) svg.append(element("polyline", { points, fill: "none", stroke: text }));
    for (const { x, y, anchor, text: words } of picture.texts) {
      const label = element("text", { x, y, "text-anchor": anchor, "font-size": chart.area.fontSize, fill: text });
      label.textContent = words;
      svg.append(label);
    }
    return svg;
  }

  private readonly source: PictureSource = {
    values: ({ sheetId, rect }) => this.spreadsheet.readValues(sheetId, rect).flat(),
    texts: ({ sheetId, rect }) => this.spreadsheet.readText(sheetId, rect).flat(),
    show: (value, format) => displayText(value, format, this.spreadsheet.locale),
  };
}

function setPlace(
  { style }: HTMLElement,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): void {
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
