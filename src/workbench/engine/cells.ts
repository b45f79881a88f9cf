import type { Rectangle } from "./spreadsheet";

/** null = blank. */
export type CellScalar = number | string | boolean | null;

/** `error` is Excel's text ("#N/A"); `message` is what Excel's error card would say, where a function gave one. */
export interface CellError {
  error: string;
  message?: string;
}

export type CellValue = CellScalar | CellError;

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** An English format code ("#,##0", "General", "@"). */
export type NumberFormat = string;

export type BorderStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";
export type BorderEdge = "top" | "bottom" | "left" | "right";

export interface Border {
  style: BorderStyle;
  weight: BorderWeight;
  color: string;
}

export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type Underline = "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";

/** A cell's look. Colours "#RRGGBB", `fill` "" = no fill; sizes in points. */
export interface CellStyle {
  fill: string;
  fontName: string;
  fontSize: number;
  fontColor: string;
  bold: boolean;
  italic: boolean;
  strikethrough: boolean;
  underline: Underline;
  horizontal: HorizontalAlignment;
  vertical: VerticalAlignment;
  wrap: boolean;
  indent: number;
  textOrientation: number;
  borderTop: Border | null;
  borderBottom: Border | null;
  borderLeft: Border | null;
  borderRight: Border | null;
  /** Excel's cell protection: locked by default, effective on a protected sheet. */
  locked: boolean;
  formulaHidden: boolean;
}

export type MixedStyle = { [K in keyof CellStyle]: CellStyle[K] | null };

/**
 * One rectangle's change. `cells` and `numberFormats` have the rectangle's shape.
 *
 * A cell: null leaves it alone, "" clears its contents, "=…" is a formula, "'…" is text without the apostrophe.
 * `parse` says what other strings are: "none" text as given (default); "local" what a person typing it in this
 * workbook's locale gets ("1.234,5" a number in id-ID, "5%" a percentage, "TRUE" a boolean, a date); "invariant" the
 * same in en-US. A cell formatted "@" always takes text.
 */
export interface CellWrite {
  sheetId: string;
  rect: Rectangle;
  cells?: (CellScalar | CellError)[][];
  parse?: "none" | "local" | "invariant";
  /** null leaves a cell's format alone, "General" removes it. */
  numberFormats?: (NumberFormat | null)[][];
  /** For every cell of the rectangle; members left out stay as they are. */
  style?: Partial<CellStyle>;
  /** Cell by cell; null leaves a cell's style alone. */
  styles?: (Partial<CellStyle> | null)[][];
}
