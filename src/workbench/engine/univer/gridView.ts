import { ICommandService } from "@univerjs/core";
import { ICanvasColorService, IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Rectangle } from "../spreadsheet";
import { frozenIn } from "./frozen";
import type { Kernel } from "./kernel";
import type { ScreenPlace } from "./gridScreen";

/** Cells on screen. */
export interface CellsPlace extends ScreenPlace {
  /** How much of the left and the upper side lies under rows and columns that stay in view. */
  covered: { left: number; top: number };
  /** 1 where a pixel of the sheet is one of the window. */
  zoom: number;
}

/** What of the sheet in view lies where, in pixels of the browser's window; scrolled and zoomed as the grid is. */
export class GridView {
  private readonly listeners = new Set<() => void>();
  private readonly tell = (): void => this.listeners.forEach((listener) => listener());
  /** Univer gives its canvas the size of the window when it has time. */
  private readonly resized = new ResizeObserver(this.tell);
  private watched: Element | null = null;

  /** Whatever moves cells does it by a command. */
  constructor(private readonly kernel: Kernel) {
    kernel.injector.get(ICommandService).onCommandExecuted(this.tell);
  }

  /** Where cells are drawn, headings left out; null while nothing is drawn. */
  cells(): ScreenPlace | null {
    const parts = this.parts();
    if (!parts) return null;
    const { canvas, headings } = parts;
    const { left, top, width, height } = canvas;
    return {
      left: left + headings.width,
      top: top + headings.height,
      width: Math.max(0, width - headings.width),
      height: Math.max(0, height - headings.height),
    };
  }

  /** Where cells of the sheet in view lie, in sight or not; null while that cannot be told. */
  placeOf(rect: Rectangle): CellsPlace | null {
    const parts = this.parts();
    if (!parts) return null;
    const { skeleton, canvas, headings, scale, scroll, sheet } = parts;
    const end = (sizes: number[], at: number) => (at < 0 ? 0 : (sizes[Math.min(at, sizes.length - 1)] ?? 0));
    const { columnWidthAccumulation: widths, rowHeightAccumulation: heights } = skeleton;
    const frozen = frozenIn(sheet);
    const axis = (sizes: number[], first: number, count: number, stay: number, scrolled: number, factor: number) => {
      const start = end(sizes, first - 1);
      const isStaying = first < stay;
      const at = (start - (isStaying ? 0 : scrolled)) * factor;
      const edge = isStaying ? 0 : end(sizes, stay - 1) * factor;
      return { at, size: (end(sizes, first + count - 1) - start) * factor, covered: Math.max(0, edge - at) };
    };
    const across = axis(widths, rect.column, rect.columns, frozen.columns, scroll.x, scale.x);
    const down = axis(heights, rect.row, rect.rows, frozen.rows, scroll.y, scale.y);
    return {
      left: canvas.left + headings.width + across.at,
      top: canvas.top + headings.height + down.at,
      width: across.size,
      height: down.size,
      covered: { left: across.covered, top: down.covered },
      zoom: scale.x,
    };
  }

  /** As the grid draws it: dark themes turn colours round. */
  color(color: string): string {
    return this.kernel.injector.get(ICanvasColorService).getRenderColor(color);
  }

  /** Told after whatever may move cells. @returns a function that stops listening */
  onMoved(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private parts() {
    const unit = this.kernel.injector.get(IRenderManagerService).getRenderById(this.kernel.unitId);
    const sheet = this.kernel.workbook.getActiveSheet();
    const skeleton = unit?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const main = unit?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const element = unit?.engine.getCanvasElement();
    if (!unit || !sheet || !skeleton || !main || !element) return null;
    if (element !== this.watched) {
      this.resized.disconnect();
      this.resized.observe(element);
      this.watched = element;
    }
    const { scaleX, scaleY } = unit.scene.getAncestorScale();
    return {
      sheet,
      skeleton,
      canvas: element.getBoundingClientRect(),
      scale: { x: scaleX, y: scaleY },
      scroll: { x: main.viewportScrollX, y: main.viewportScrollY },
      headings: {
        width: skeleton.rowHeaderWidthAndMarginLeft * scaleX,
        height: skeleton.columnHeaderHeightAndMarginTop * scaleY,
      },
    };
  }
}
