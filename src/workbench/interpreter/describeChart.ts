import { addressOf } from "../engine/addresses";
import type { Spreadsheet } from "../engine/spreadsheet";
import type { ChartPlaceState, ChartState } from "./state";

/** Cells of a chart with their sheet's name, as a formula names them; as in Excel, of a sheet that was deleted nothing else. */
export function chartAddress(book: Spreadsheet, { sheetId, rect }: ChartPlaceState, absolute: boolean): string {
  const sheet = book.sheets().find(({ id }) => id === sheetId);
  return sheet ? addressOf(rect, { sheetName: sheet.name, absolute }) : "#REF!";
}

/**
 * What a screen reader says of a chart, on the page and in files: its name, its series and the cells of the figures.
 * @example describeChart(book, chart) // "Bagan cakupan: Cakupan, Di atas target. Ringkasan!R8:R12, Ringkasan!S8:S12."
 */
export function describeChart(book: Spreadsheet, { name, series }: ChartState): string {
  const seen = series.filter(({ fill, type }) => !fill.clear && type !== "Line");
  const cells = seen.flatMap(({ values }) => (values ? [chartAddress(book, values, false)] : []));
  return `${name}: ${seen.map((one) => one.name).join(", ")}. ${cells.join(", ")}.`;
}
