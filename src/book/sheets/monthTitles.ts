import { monthSerial } from "../content";
import type { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { looks, type Look } from "../look";

/** The months of the book's year as titles, one beside the other from January on: days, so that formulas can compare them. */
export function placeMonthTitles(
  draft: SheetDraft,
  { spans }: Facts,
  row: number,
  column: number,
  look: Look = looks.headerMonth,
): void {
  for (let month = 0; month < 12; month += 1) draft.set(row, column + month, monthSerial(spans[0]!.first + month));
  draft.look(row, column, 1, 12, look);
}
