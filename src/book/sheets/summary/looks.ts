import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks, type Look } from "../../look";
import { PANEL_ROWS, ROWS } from "./layout";

/**
 * What touches in a stacked bar has three times the other's luminance, for the colour-blind as well (a test computes it),
 * so that a grey print keeps it apart.
 */
export const COLOURS = {
  dark: "#12355B",
  middle: "#3F86B8",
  teal: "#1F5A4A",
  amber: "#E8AB35",
  sand: "#DCD0BC",
  grey: "#9AA4AE",
  pale: "#D5DBE1",
  missing: "#E0761F",
} as const;

const QUIET = "#595959";
const HEAD: Look = { color: QUIET, size: 10, bottom: "thin" };
const TABLE: Look = { size: 11 };
export const SMALL: Look = { color: QUIET, size: 10 };
/** From Rp100 billion on a decimal finds no room in its column. */
const WITHOUT_DECIMALS = 100_000_000_000;

/** Millions of rupiah with a decimal, or whole in a book of large amounts. */
export function millionsFormat(facts: Facts): string {
  const { funds, year } = facts.plan;
  const ceilings = funds.reduce((sum, fund) => sum + (fund.ceilings[year] ?? 0), 0);
  const largest = Math.max(ceilings, ...facts.sides().map(({ budget }) => budget.total));
  return largest < WITHOUT_DECIMALS ? '#,##0.0,,;(#,##0.0,,);"–"' : '#,##0,,;(#,##0,,);"–"';
}
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
