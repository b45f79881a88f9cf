import { CellValueType, InterceptorEffectEnum, type ICellData, type Nullable } from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT } from "@univerjs/sheets";
import { displayText } from "../displayText";
import type { Kernel } from "./kernel";
import { FONT } from "./textSize";

/** Between text and cell border, both sides together, as Univer draws it. */
const PADDING_PIXELS = 4;
/** No digit or sign is wider than this share of the font size. */
const WIDEST = 1.4;
/** After Univer's own number formats, which have priority 10. */
const AFTER_FORMATS = 0;
/** Before anything prepares the cell for its editor. */
const FIRST = 1000;
/** What a cell would show if it had the room: its editor begins with it, or leaving it would keep the ####. */
const WHOLE = Symbol("whole");

interface CellFont {
  ff?: Nullable<string>;
  fs?: number;
  bl?: number;
  it?: number;
}

/** A number wider than its column shows as ####, as in Excel: cut, it would read as another number. */
export function hashWideNumbers(kernel: Kernel): void {
  const { locale } = kernel.options;
  const ruler = document.createElement("canvas").getContext("2d")!;
  const widthOf = (text: string, { ff, fs = 11, bl, it }: CellFont): number => {
    ruler.font = `${it ? "italic " : ""}${bl ? "bold " : ""}${fs}pt ${ff ?? FONT}`;
    return ruler.measureText(text).width;
  };
  kernel.interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench.wide-numbers",
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_FORMATS,
    handler: (cell, location, next) => {
      if (cell?.t !== CellValueType.NUMBER || cell.v === undefined || cell.v === null) return next(cell);
      const { row, col, worksheet, workbook } = location;
      const shown = typeof cell.v === "number" ? displayText(cell.v, "General", locale) : String(cell.v);
      const font = workbook.getStyles().getStyleByCell(cell) ?? {};
      let room = worksheet.getColumnWidth(col) - PADDING_PIXELS;
      const mayBeWide = shown.length * (font.fs ?? 11) * WIDEST > room;
      if (!mayBeWide || widthOf(shown, font) <= room) return next(drawn(cell, shown));
      const merged = worksheet.getMergedCell(row, col);
      for (let column = col + 1; merged && column <= merged.endColumn; column += 1)
        room += worksheet.getColumnWidth(column);
      const fitting =
        typeof cell.v === "number" && displayText(cell.v, "General", locale) === shown
          ? shortened(
              cell.v,
              (text) => widthOf(text, font) <= room,
              (value) => displayText(value, "General", locale),
            )
          : null;
      if (widthOf(shown, font) <= room) return next(drawn(cell, shown));
      return next(drawn(cell, fitting ?? "#".repeat(Math.max(1, Math.floor(room / widthOf("#", font))))));
    },
  });
  kernel.interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _context, next) =>
      next(cell && WHOLE in cell ? { ...cell, v: cell[WHOLE] as number | string } : cell),
  });
}

const drawn = <C extends ICellData>(cell: C, text: string): C =>
  text === cell.v ? cell : { ...cell, v: text, [WHOLE]: cell.v };

/** A number nobody gave a format loses decimals before it loses its place. */
function shortened(value: number, fits: (text: string) => boolean, show: (value: number) => string): string | null {
  if (Number.isInteger(value)) return null;
  for (let decimals = 9; decimals >= 0; decimals -= 1) {
    const text = show(Number(value.toFixed(decimals)));
    if (fits(text)) return text;
  }
  return null;
}
