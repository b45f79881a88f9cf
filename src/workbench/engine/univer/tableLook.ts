/** How tables look on screen: header, bands and totals by style name, beneath the cells' own formats. */
import { BooleanNumber, BorderStyleTypes, InterceptorEffectEnum, type IStyleData } from "@univerjs/core";
import { INTERCEPTOR_POINT } from "@univerjs/sheets";
import type { TableFacts } from "../tables";
import type { Kernel } from "./kernel";

/** The accents of Office's theme, in the order in which the style numbers go through them. */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export function showTableLooks(kernel: Kernel, tables: () => readonly TableFacts[]): void {
  kernel.interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench.table-look",
    effect: InterceptorEffectEnum.Style,
    handler: (cell, context, next) => {
      const table = tables().find(
        ({ sheetId, rect, style }) =>
          style !== "" &&
          sheetId === context.subUnitId &&
          context.row >= rect.row &&
          context.row < rect.row + rect.rows &&
          context.col >= rect.column &&
          context.col < rect.column + rect.columns,
      );
      if (!table) return next(cell);
      const look = lookOf(table, context.row - table.rect.row, context.col - table.rect.column);
      if (!look) return next(cell);
      const changed = !cell || cell === context.rawData ? { ...context.rawData } : cell;
      (changed as { themeStyle?: IStyleData }).themeStyle = look;
      return next(changed);
    },
  });
}

function lookOf(table: TableFacts, row: number, column: number): IStyleData | null {
  const number = Number(/\d+$/.exec(table.style)?.[0] ?? "2");
  const accent = ACCENTS[(number - 1) % 7]!;
  const light = table.style.includes("Light");
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: accent } };
  const isHeader = table.showHeaders && row === 0;
  const isTotals = table.showTotals && row === table.rect.rows - 1;
  if (isHeader)
    return light
      ? { bl: BooleanNumber.TRUE, bd: { t: line, b: line } }
      : { bl: BooleanNumber.TRUE, cl: { rgb: "#FFFFFF" }, bg: { rgb: accent } };
  if (isTotals) return { bl: BooleanNumber.TRUE, bd: { t: { ...line, s: BorderStyleTypes.DOUBLE } } };
  const look: IStyleData = { bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: tint(accent, 0.6) } } } };
  const bodyRow = row - Number(table.showHeaders);
  if ((table.showBandedRows && bodyRow % 2 === 0) || (table.showBandedColumns && column % 2 === 0))
    look.bg = { rgb: tint(accent, light ? 0.85 : 0.8) };
  if ((table.highlightFirstColumn && column === 0) || (table.highlightLastColumn && column === table.rect.columns - 1))
    look.bl = BooleanNumber.TRUE;
  return look;
}

function tint(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return (
    "#" +
    parts
      .map((part) =>
        Math.round(part + (255 - part) * share)
          .toString(16)
          .padStart(2, "0"),
      )
      .join("")
  );
}
