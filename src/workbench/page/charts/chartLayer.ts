import type { GridView } from "../../engine/univer/gridView";
import type { Spreadsheet } from "../../engine/spreadsheet";
import { describeChart } from "../../interpreter/describeChart";
import type { ChartState, KeptDrawing } from "../../interpreter/state";
import { chartSvg, sourceOf } from "./chartSvg";

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
    /** What is kept and not drawn, and how its frame is called. */
    private readonly keptOf: (sheetId: string) => readonly { drawing: KeptDrawing; label: string }[],
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
    const frames = this.keptOf(this.spreadsheet.activeSheetId());
    const cells = charts.length + frames.length > 0 ? this.view.cells() : null;
    const kept = new Set<string>();
    if (cells) {
      const around = this.place.parentElement!.getBoundingClientRect();
      setPlace(this.place, { ...cells, left: cells.left - around.left, top: cells.top - around.top });
      for (const chart of charts) if (this.drawOne(chart, cells)) kept.add(chart.id);
      for (const { drawing, label } of frames) if (this.frameOne(drawing, label, cells)) kept.add(drawing.id);
    }
    for (const [id, { figure }] of this.drawn)
      if (!kept.has(id)) {
        figure.remove();
        this.drawn.delete(id);
      }
  }

  /** @returns false where the chart has no room: its rows or columns are hidden */
  private drawOne(chart: ChartState, cells: { left: number; top: number }): boolean {
    const found = this.figureOf(chart, "chart", describeChart(this.spreadsheet, chart), cells);
    if (!found) return false;
    const { at, known } = found;
    const size = {
      width: (at.width / at.zoom) * POINTS_PER_PIXEL,
      height: (at.height / at.zoom) * POINTS_PER_PIXEL,
    };
    const svg = chartSvg(chart, size, sourceOf(this.spreadsheet), (own) => this.view.color(own));
    // A chart that only moved keeps its picture.
    if (svg.outerHTML !== known.shapes) {
      known.shapes = svg.outerHTML;
      known.figure.replaceChildren(svg);
    }
    return true;
  }

  private frameOne({ id, rect }: KeptDrawing, label: string, cells: { left: number; top: number }): boolean {
    const found = rect && this.figureOf({ id, rect }, "chart kept", label, cells);
    if (!found) return false;
    found.known.figure.textContent = label;
    return true;
  }

  private figureOf(
    { id, rect }: Pick<ChartState, "id" | "rect">,
    look: string,
    label: string,
    cells: { left: number; top: number },
  ) {
    const at = this.view.placeOf(rect);
    if (!at || at.width === 0 || at.height === 0) return null;
    let known = this.drawn.get(id);
    if (!known) {
      known = { figure: document.createElement("figure"), shapes: "" };
      known.figure.className = look;
      known.figure.setAttribute("role", "img");
      this.place.append(known.figure);
      this.drawn.set(id, known);
    }
    const { figure } = known;
    figure.setAttribute("aria-label", label);
    setPlace(figure, { ...at, left: at.left - cells.left, top: at.top - cells.top });
    figure.style.clipPath = `inset(${at.covered.top}px 0 0 ${at.covered.left}px)`;
    return { at, known };
  }
}

function setPlace(
  { style }: HTMLElement,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): void {
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}
