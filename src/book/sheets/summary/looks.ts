import type { SheetDraft } from "../../draft";
import { looks, type Look } from "../../look";
import { PANEL_ROWS, ROWS } from "./layout";

/** One dark, one middle, one light colour and two greys: apart in grey print and for the colour-blind (L* 22/54/71/84). */
export const COLOURS = {
  dark: "#12355B",
  middle: "#3F86B8",
  amber: "#E3A32E",
  sand: "#DCD0BC",
  grey: "#9AA4AE",
  pale: "#D5DBE1",
  missing: "#C4501B",
} as const;

const QUIET = "#595959";
export const HEAD: Look = { color: QUIET, size: 10, bottom: "thin" };
export const TABLE: Look = { size: 11 };
export const SMALL: Look = { color: QUIET, size: 10 };
export const SWATCH: Look = { size: 9, color: QUIET };
/** Whole millions of rupiah with a decimal. */
export const MILLIONS = '#,##0.0,,;(#,##0.0,,);"–"';
export const MILLIONS_SIGNED = '+#,##0.0,,;-#,##0.0,,;"–"';
export const SHARE = '0.0%;-0.0%;"–"';

/** A panel's sentence and the heads of its columns. */
export function placePanel(
  draft: SheetDraft,
  band: "first" | "second" | "third",
  column: number,
  columns: number,
  heads: readonly (readonly [at: number, text: string, align: "left" | "right"])[],
): { title: number; first: number } {
  const title = ROWS[band];
  draft.look(title, column, 1, 1, { bold: true, size: 13 });
  if (heads.length > 0) draft.look(title + 1, column, 1, columns, HEAD);
  for (const [at, text, align] of heads) {
    draft.set(title + 1, column + at, text);
    draft.look(title + 1, column + at, 1, 1, { align });
  }
  draft.look(title + 2, column, PANEL_ROWS, columns, TABLE);
  return { title, first: title + 2 };
}

/** Steps stand in the grey of everything nobody has to read. */
export const STEP: Look = looks.helper;
