import type { Rectangle } from "../../engine/spreadsheet";
import { intersect } from "../../engine/addresses";
import type { Book } from "../book";
import { subtract } from "./areas";
import { showConditionalFormats, showValidations } from "./showRules";

/** What `range.clear(applyTo)` takes away besides the cells' own contents and formats. */
export function clearRules(book: Book, sheetId: string, rect: Rectangle, applyTo: string): void {
  const state = book.sheetState(sheetId);
  if (applyTo === "All" || applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") {
    state.hyperlinks = state.hyperlinks.filter((entry) => !intersect(entry.rect, rect));
  }
  if (applyTo === "All" && clearValidations(book, sheetId, rect)) showValidations(book, sheetId);
  if ((applyTo === "All" || applyTo === "Formats") && clearConditionalFormats(book, sheetId, rect)) {
    showConditionalFormats(book, sheetId);
  }
}

/** @returns whether any rule lost cells */
export function clearValidations(book: Book, sheetId: string, rect: Rectangle): boolean {
  const state = book.sheetState(sheetId);
  const touched = state.validations.some((rule) => rule.rects.some((r) => intersect(r, rect)));
  if (touched) state.validations = withoutCells(state.validations, rect);
  return touched;
}

export function clearConditionalFormats(book: Book, sheetId: string, rect: Rectangle): boolean {
  const state = book.sheetState(sheetId);
  const touched = state.conditionalFormats.some((rule) => rule.rects.some((r) => intersect(r, rect)));
  if (touched) state.conditionalFormats = withoutCells(state.conditionalFormats, rect);
  return touched;
}

function withoutCells<T extends { rects: Rectangle[] }>(rules: T[], rect: Rectangle): T[] {
  return rules
    .map((rule) => ({ ...rule, rects: rule.rects.flatMap((r) => subtract(r, rect)) }))
    .filter((rule) => rule.rects.length);
}
