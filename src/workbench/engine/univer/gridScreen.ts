import { DeviceInputEventType } from "@univerjs/preset-sheets-core";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import { showGridLook, type GridLook } from "./gridLook";
import type { Kernel } from "./kernel";

/** In pixels of the browser's window. */
export interface ScreenPlace {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What only a spreadsheet on screen has: where the active cell stands, whether it is being edited, and the focus. */
export class GridScreen {
  constructor(private readonly kernel: Kernel) {}

  /** The active cell, or null while it cannot be told. */
  activeCell(): ScreenPlace | null {
    const bridge = this.kernel.injector.get(IEditorBridgeService);
    bridge.refreshEditCellPosition(false);
    const layout = bridge.getEditCellLayout();
    if (!layout) return null;
    const { position, canvasOffset } = layout;
    return {
      left: canvasOffset.left + position.startX,
      top: canvasOffset.top + position.startY,
      width: position.endX - position.startX,
      height: position.endY - position.startY,
    };
  }

  /**
   * Resolves once the grid has chosen its first cell, a moment after it is drawn, and taken the focus for it: whoever puts
   * the focus elsewhere before that loses it again. A page in the background draws nothing, and is not waited for long.
   */
  hasChosenCell(): Promise<void> {
    const bridge = this.kernel.injector.get(IEditorBridgeService);
    return new Promise((resolve) => {
      const subscription = bridge.currentEditCellState$.subscribe((state) => {
        if (state) setTimeout(finish);
      });
      const limit = setTimeout(finish, 2000);
      function finish() {
        clearTimeout(limit);
        subscription.unsubscribe();
        resolve();
      }
    });
  }

  /** Told when a person begins and ends typing in a cell. @returns a function that stops listening */
  onEditing(listener: (editing: boolean) => void): () => void {
    const bridge = this.kernel.injector.get(IEditorBridgeService);
    let editing = false;
    const subscription = bridge.visible$.subscribe(({ visible }) => {
      if (visible === editing) return;
      editing = visible;
      listener(visible);
    });
    return () => subscription.unsubscribe();
  }

  /** Keeps what is being typed into a cell, as a click elsewhere does. */
  async endEditing(): Promise<void> {
    const { visible } = this.kernel.injector.get(IEditorBridgeService).isVisible();
    if (!visible) return;
    const { commands, unitId } = this.kernel;
    const params = { visible: false, eventType: DeviceInputEventType.PointerDown, unitId };
    await commands.executeCommand(SetCellEditVisibleOperation.id, params);
  }

  setLook(look: GridLook): void {
    showGridLook(this.kernel, look);
  }

  focus(): void {
    this.kernel.injector.get(ILayoutService).focus();
  }
}
