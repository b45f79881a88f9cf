import { CellAlertManagerService, type ICellAlert } from "@univerjs/sheets-ui";
import type { Kernel } from "./kernel";

/** Wide enough for a sentence of two or three lines. */
const WIDTH = 300;
const LETTERS_PER_LINE = 42;
const LINE_PIXELS = 20;

/**
 * Hovering over an error shows why the function refused, as Excel does, instead of what such errors mean in general.
 * @param messageOf the message of the error in a cell, where its function gave one
 */
export function showOwnErrors(
  kernel: Kernel,
  messageOf: (sheetId: string, row: number, column: number) => string | undefined,
): void {
  const alerts = kernel.injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: ICellAlert) => {
    const { subUnitId, row, col } = alert.location;
    const message = messageOf(subUnitId, row, col);
    if (message === undefined) return show(alert);
    const lines = Math.ceil(message.length / LETTERS_PER_LINE);
    show({ ...alert, message, width: WIDTH, height: alert.height + LINE_PIXELS * lines });
  };
}
