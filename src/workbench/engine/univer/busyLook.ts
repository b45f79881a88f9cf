import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT } from "@univerjs/sheets";
import { BUSY } from "./customFunctionCell";
import type { Kernel } from "./kernel";

/** A cell waiting for a custom function shows what Excel shows. */
export function showBusyCells(kernel: Kernel): void {
  kernel.interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench.busy-look",
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _context, next) => next(cell?.v === BUSY ? { ...cell, v: "#BUSY!" } : cell),
  });
}
