/** What a person types into a cell of the grid is read in the workbook's language, and shown in it for another edit. */
import { CellValueType, isTextFormat, type ICellData } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INumfmtService } from "@univerjs/sheets";
import { isCellError } from "../cells";
import { readTypedFormula } from "../typedFormula";
import { readTyped } from "../typedInput";
import type { Kernel } from "./kernel";

/** Before Univer's own reading, which knows English numbers only. */
const FIRST = 1000;
/** After its reading for the editor (0), which turns 0.125 into "12.5%", and before the end of the chain (-1). */
const AFTER_UNIVERS = -0.5;

export function readTypingLocally(kernel: Kernel): void {
  const { locale } = kernel.options;
  const formats = kernel.injector.get(INumfmtService);
  kernel.interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, context, next) => {
      if (!cell) return next(cell);
      // What is emptied is blank, also where a text stood that had to be told from something else.
      if (cell.v === "" && !cell.p && cell.t !== CellValueType.FORCE_STRING)
        return next({ ...cell, v: null, f: null, si: null, t: null });
      if (cell.f) return next({ ...cell, f: readTypedFormula(cell.f, locale) });
      if (cell.p || typeof cell.v !== "string" || cell.t === CellValueType.FORCE_STRING) return next(cell);
      const format = formats.getValue(context.unitId, context.subUnitId, context.row, context.col)?.pattern;
      if (isTextFormat(format)) return next(cell);
      const typed = readTyped(cell.v, locale);
      if (isCellError(typed.value)) return { ...cell, v: typed.value.error, t: CellValueType.STRING };
      if (typeof typed.value === "number") {
        const pattern = format ? null : typed.numberFormat;
        return {
          ...cell,
          v: typed.value,
          t: CellValueType.NUMBER,
          ...(pattern ? { s: withFormat(kernel, cell, pattern) } : {}),
        };
      }
      // What is text here may look like a number to Univer ("1.5" where the decimal sign is a comma).
      return typeof typed.value === "string" && !Number.isNaN(Number(cell.v)) && cell.v.trim() !== ""
        ? { ...cell, t: CellValueType.FORCE_STRING }
        : next(cell);
    },
  });
  if (locale !== "id-ID") return;
  kernel.interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: AFTER_UNIVERS,
    handler: (cell) => {
      const shown = cell && cell.t === CellValueType.NUMBER && !cell.f ? String(cell.v ?? "") : "";
      return /^-?\d*\.\d+%?$/.test(shown) ? { ...cell, v: shown.replace(".", ","), t: CellValueType.STRING } : cell;
    },
  });
}

function withFormat(kernel: Kernel, cell: ICellData, pattern: string) {
  const style = kernel.workbook.getStyles().getStyleByCell(cell) ?? {};
  return { ...style, n: { pattern } };
}
