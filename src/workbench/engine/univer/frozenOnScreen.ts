import { ICommandService } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SetFrozenMutation, SetWorksheetActiveOperation, SetWorksheetColWidthMutation } from "@univerjs/sheets";
import { freezeOf, frozenIn, type Frozen } from "./frozen";
import type { Kernel } from "./kernel";

/** The headings beside the cells, in pixels. */
const HEADINGS = { width: 46, height: 20 };
/** By then a new size of the window has reached the grid. */
const RESIZED_MS = 300;
/** What stays in view may take this part of the grid; the rest is for what moves. */
const MOST = 0.5;

/**
 * In a small window the rows and columns that stay in view would leave no room for the others: Excel leaves it so, and
 * figures cannot be reached. Here as many columns stay as fit into half of the grid, and rows only if all do (the last
 * of them are the titles). What the workbook says is not changed: files, snapshots and Office.js have it whole.
 */
export class FrozenOnScreen {
  private readonly cut = new Map<string, { shown: Frozen; whole: Frozen }>();
  private isOurs = false;

  constructor(
    private readonly kernel: Kernel,
    container: HTMLElement,
  ) {
    kernel.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id === SetFrozenMutation.id && !this.isOurs) this.cut.delete((params as { subUnitId: string }).subUnitId);
      if (
        id === SetFrozenMutation.id
          ? !this.isOurs
          : id === SetWorksheetActiveOperation.id || id === SetWorksheetColWidthMutation.id
      )
        this.soon();
    });
    new ResizeObserver(() => this.soon()).observe(container);
  }

  /** As the workbook has it. */
  whole(sheetId: string): Frozen {
    const shown = frozenIn(this.kernel.sheet(sheetId));
    const cut = this.cut.get(sheetId);
    return cut && isSame(cut.shown, shown) ? cut.whole : shown;
  }

  /** Now and once the grid has taken its new size, which Univer gives it when it has time. */
  private soon(): void {
    requestAnimationFrame(() => this.fit());
    setTimeout(() => this.fit(), RESIZED_MS);
  }

  private fit(): void {
    const sheet = this.kernel.workbook.getActiveSheet();
    const engine = this.kernel.injector.get(IRenderManagerService).getRenderById(this.kernel.unitId)?.engine;
    if (!sheet || !engine?.width || !engine.height) return;
    const whole = this.whole(sheet.getSheetId());
    const columns = fitting(whole.columns, (engine.width - HEADINGS.width) * MOST, (at) => sheet.getColumnWidth(at));
    const rows = fitting(whole.rows, (engine.height - HEADINGS.height) * MOST, (at) => sheet.getRowHeight(at));
    const shown = { columns, rows: rows === whole.rows ? rows : 0 };
    if (isSame(shown, frozenIn(sheet))) return;
    this.isOurs = true;
    this.kernel.commands.syncExecuteCommand(SetFrozenMutation.id, {
      unitId: this.kernel.unitId,
      subUnitId: sheet.getSheetId(),
      ...freezeOf(shown),
    });
    this.isOurs = false;
    this.cut.set(sheet.getSheetId(), { shown, whole });
  }
}

const isSame = (one: Frozen, other: Frozen): boolean => one.rows === other.rows && one.columns === other.columns;

/** How many of the first `count` fit into so many pixels. */
function fitting(count: number, pixels: number, size: (at: number) => number): number {
  let taken = 0;
  for (let at = 0; at < count; at += 1) {
    taken += size(at);
    if (taken > pixels) return at;
  }
  return count;
}
