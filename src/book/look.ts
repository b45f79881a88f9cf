/** How cells look, in the few words all spreadsheets share. Members left out stay as the workbook's own. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  /** points */
  size?: number;
  color?: string;
  fill?: string;
  numberFormat?: string;
  align?: "left" | "center" | "right";
  vertical?: "top" | "center";
  wrap?: boolean;
  indent?: number;
  top?: Rule;
  bottom?: Rule;
  /** Cells for typing stay unlocked if someone protects the sheet. */
  unlocked?: boolean;
}

export type Rule = "thin" | "medium" | "double";

/** Behind what is no law of the land: local provisions, and numbers a scenario has replaced. */
export const LOCAL_FILL = "#EFE6F5";

export const MONEY = '#,##0;(#,##0);"–"';
export const COUNT = '#,##0;(#,##0);"–"';
/**
 * Wages may carry two decimals (UMK Banyumas 2026: 2.474.598,99). The cell keeps them and shows whole rupiah:
 * `#,##0.##` would end every whole amount in a comma.
 */
export const WAGE = "#,##0";
export const MONTH = "mmm yyyy";
const MONTH_SHORT = "mmm";
export const DAY = "dd mmm yyyy";
export const TEXT = "@";
export const PERCENT = "0.00%";
export const WHOLE = "0";

/** One tint for typing, one for headers, one grey for remarks: readable in print, in grey, and by the colour-blind. */
const TINT = "#FFF6DB";
const HEADER_FILL = "#E3ECF4";
const QUIET = "#595959";

export const looks = {
  title: { bold: true, size: 14 },
  purpose: { color: QUIET },
  source: { color: QUIET, italic: true },
  section: { bold: true, size: 12 },
  label: {},
  header: { bold: true, fill: HEADER_FILL, wrap: true, vertical: "center", bottom: "thin" },
  headerRight: { bold: true, fill: HEADER_FILL, wrap: true, vertical: "center", align: "right", bottom: "thin" },
  /** Words beside a column of numbers stand off it; programs indent only what is aligned. */
  headerBeside: {
    bold: true,
    fill: HEADER_FILL,
    wrap: true,
    vertical: "center",
    align: "left",
    indent: 1,
    bottom: "thin",
  },
  headerMonth: {
    bold: true,
    fill: HEADER_FILL,
    align: "right",
    vertical: "center",
    numberFormat: MONTH_SHORT,
    bottom: "thin",
  },
  helper: { color: QUIET },
  input: { fill: TINT, unlocked: true },
  total: { bold: true, top: "thin" },
  grand: { bold: true, top: "thin", bottom: "double" },
  note: { color: QUIET, wrap: true, vertical: "top" },
  /** Rows not used yet stay empty to the eye; their formulas wait for somebody to type. */
  unused: { color: "#FFFFFF" },
  good: { color: "#0B6A0B", bold: true },
  bad: { color: "#A4262C", bold: true },
  caution: { color: "#7A5B00", bold: true },
} as const satisfies Record<string, Look>;

/** Titles without the line below them: a conditional format can hide words and colours, but no line. */
export const unlined = ({ bottom: _bottom, ...look }: Look): Look => look;

const LANGUAGE_TAGS = { id: "[$-421]", en: "[$-409]" };

/**
 * A format whose months are words of the book: without the tag they are those of the reader's Excel, and an Indonesian
 * page printed in an office with an English Windows says "May", "Aug" and "Dec".
 * @example monthsIn("id", "mmm yyyy") // "[$-421]mmm yyyy"
 */
export const monthsIn = (language: keyof typeof LANGUAGE_TAGS, format: string): string =>
  format.includes("mmm") ? `${LANGUAGE_TAGS[language]}${format}` : format;
