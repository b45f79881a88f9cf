import type { Rectangle, ShiftEvent } from "../engine/spreadsheet";
import type { Book, TrackedRange } from "./book";
import type { ChartPlaceState, KeptLink, SheetState, WorkbookState } from "./state";

/** Moves everything the host itself keeps at a place, after cells came or went. */
export function followShift(book: Book, shift: ShiftEvent): void {
  const state = book.state.sheets[shift.sheetId];
  if (state) shiftSheetState(state, shift);
  shiftChartCells(book.state, shift);
  const tracked = new Set<TrackedRange>([...book.references.values(), ...book.liveRanges]);
  for (const range of tracked) {
    if (range.sheetId !== shift.sheetId || range.gone) continue;
    const moved = shiftRect(range.rect, shift);
    if (moved) range.rect = moved;
    else range.gone = true;
  }
}

function shiftSheetState(state: SheetState, shift: ShiftEvent): void {
  const move = (rects: Rectangle[]) => rects.map((rect) => shiftRect(rect, shift)).filter((rect) => rect !== null);
  const moveRule = <T extends { rects: Rectangle[] }>(rules: T[]) =>
    rules.map((rule) => ({ ...rule, rects: move(rule.rects) })).filter((rule) => rule.rects.length);
  state.validations = moveRule(state.validations);
  state.conditionalFormats = moveRule(state.conditionalFormats);
  state.hyperlinks = state.hyperlinks.flatMap(({ rect, link }) => move([rect]).map((moved) => ({ rect: moved, link })));
  state.charts = state.charts.flatMap((chart) => move([chart.rect]).map((rect) => ({ ...chart, rect })));
  state.drawings = state.drawings.flatMap((drawing) =>
    drawing.rect ? move([drawing.rect]).map((rect) => ({ ...drawing, rect })) : [drawing],
  );
  const { pageLayout } = state;
  pageLayout.printArea = move(pageLayout.printArea);
  pageLayout.titleRows = pageLayout.titleRows && shiftRect(pageLayout.titleRows, shift);
  pageLayout.titleColumns = pageLayout.titleColumns && shiftRect(pageLayout.titleColumns, shift);
}

/** Charts of any sheet follow the cells they are drawn from. */
function shiftChartCells({ sheets }: WorkbookState, shift: ShiftEvent): void {
  const move = (place: ChartPlaceState | null): ChartPlaceState | null => {
    if (place?.sheetId !== shift.sheetId) return place;
    const rect = shiftRect(place.rect, shift);
    return rect && { ...place, rect };
  };
  const moveLinks = (links: KeptLink[]): void => {
    for (const { part } of links) {
      if (!part) continue;
      for (const cell of part.cells) cell.place = move(cell.place);
      moveLinks(part.links);
    }
  };
  for (const { charts, drawings } of Object.values(sheets)) {
    for (const { series } of charts)
      for (const one of series) [one.values, one.categories] = [move(one.values), move(one.categories)];
    for (const { links } of drawings) moveLinks(links);
  }
}

/**
 * Where a rectangle lies afterwards; null when all of it was deleted. Cells that came inside it widen it. A rectangle only
 * partly in the way of shifted cells stays, as ranges in Excel do.
 */
function shiftRect(rect: Rectangle, { rect: changed, shift, change }: ShiftEvent): Rectangle | null {
  const isVertical = shift === "Down" || shift === "Up";
  const wholeLines = change.startsWith("Row") || change.startsWith("Column");
  if (!wholeLines && !isCovered(rect, changed, isVertical)) return rect;
  const [start, length] = isVertical ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const [at, count] = isVertical ? [changed.row, changed.rows] : [changed.column, changed.columns];
  const moved =
    shift === "Down" || shift === "Right" ? grow(start, length, at, count) : shrink(start, length, at, count);
  if (!moved) return null;
  return isVertical ? { ...rect, row: moved[0], rows: moved[1] } : { ...rect, column: moved[0], columns: moved[1] };
}

/** The shifted cells span the whole breadth of the rectangle. */
function isCovered(rect: Rectangle, changed: Rectangle, isVertical: boolean): boolean {
  return isVertical
    ? changed.column <= rect.column && rect.column + rect.columns <= changed.column + changed.columns
    : changed.row <= rect.row && rect.row + rect.rows <= changed.row + changed.rows;
}

function grow(start: number, length: number, at: number, count: number): [number, number] {
  if (at <= start) return [start + count, length];
  return at < start + length ? [start, length + count] : [start, length];
}

function shrink(start: number, length: number, at: number, count: number): [number, number] | null {
  const before = Math.max(0, Math.min(start + length, at) - start);
  const after = Math.max(0, start + length - Math.max(start, at + count));
  if (before + after === 0) return null;
  const newStart = start < at ? start : Math.max(at, start - count);
  return [newStart, before + after];
}
