/** Between Excel's words for a cell's look and Univer's. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type {
  Border,
  BorderStyle,
  BorderWeight,
  CellStyle,
  HorizontalAlignment,
  Underline,
  VerticalAlignment,
} from "../cells";

export const DEFAULT_STYLE: CellStyle = {
  fill: "",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  strikethrough: false,
  underline: "None",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  textOrientation: 0,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
  locked: true,
  formulaHidden: false,
};

/** What a cell's `custom` field carries for us. */
export interface CellMarks {
  unlocked?: true;
  formulaHidden?: true;
  /** Alignments Univer has no word for. */
  horizontal?: HorizontalAlignment;
  vertical?: VerticalAlignment;
  underline?: Underline;
}

/** One level of indent is about three spaces of the normal font. */
const INDENT_PIXELS = 9;

const HORIZONTAL: Partial<Record<HorizontalAlignment, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Partial<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const BORDERS: [BorderStyle, BorderWeight, BorderStyleTypes][] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
];

const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The part of a style Univer keeps in its style table; null members reset. */
export function toUniverStyle(style: Partial<CellStyle>, numberFormat?: string | null): IStyleData {
  const result: Record<string, unknown> = {};
  if (style.fill !== undefined) result.bg = style.fill === "" ? null : { rgb: style.fill };
  // The default is what a cell has without a word about it; writing it out would set it in another font than its neighbours.
  if (style.fontName !== undefined) result.ff = style.fontName === DEFAULT_STYLE.fontName ? null : style.fontName;
  if (style.fontSize !== undefined) result.fs = style.fontSize === DEFAULT_STYLE.fontSize ? null : style.fontSize;
  if (style.fontColor !== undefined)
    result.cl = style.fontColor.toUpperCase() === DEFAULT_STYLE.fontColor ? null : { rgb: style.fontColor };
  if (style.bold !== undefined) result.bl = flag(style.bold);
  if (style.italic !== undefined) result.it = flag(style.italic);
  if (style.strikethrough !== undefined) result.st = { s: flag(style.strikethrough) };
  if (style.underline !== undefined) {
    result.ul =
      style.underline === "None"
        ? { s: 0 }
        : { s: 1, ...(style.underline.startsWith("Double") ? { t: TextDecoration.DOUBLE } : {}) };
  }
  if (style.horizontal !== undefined) result.ht = HORIZONTAL[style.horizontal] ?? HorizontalAlign.CENTER;
  if (style.vertical !== undefined) result.vt = VERTICAL[style.vertical] ?? VerticalAlign.TOP;
  if (style.wrap !== undefined) result.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.indent !== undefined) result.pd = style.indent === 0 ? null : { l: style.indent * INDENT_PIXELS };
  if (style.textOrientation !== undefined)
    result.tr = style.textOrientation === 0 ? null : { a: -style.textOrientation };
  const borders: Record<string, IBorderStyleData | null> = {};
  if (style.borderTop !== undefined) borders.t = toUniverBorder(style.borderTop);
  if (style.borderBottom !== undefined) borders.b = toUniverBorder(style.borderBottom);
  if (style.borderLeft !== undefined) borders.l = toUniverBorder(style.borderLeft);
  if (style.borderRight !== undefined) borders.r = toUniverBorder(style.borderRight);
  if (Object.keys(borders).length > 0) result.bd = borders;
  if (numberFormat !== undefined && numberFormat !== null)
    result.n = numberFormat === "General" ? null : { pattern: numberFormat };
  return result as IStyleData;
}

/** The part Univer has no field for, merged into what the cell carried before; null if nothing is left. */
export function toMarks(style: Partial<CellStyle>, before: Nullable<CellMarks>): Nullable<CellMarks> {
  const touches = ["locked", "formulaHidden", "horizontal", "vertical", "underline"].some((key) => key in style);
  if (!touches) return undefined;
  const marks: CellMarks = { ...before };
  const keep = <K extends keyof CellMarks>(key: K, value: CellMarks[K] | undefined) => {
    if (value === undefined) delete marks[key];
    else marks[key] = value;
  };
  const { locked, formulaHidden, horizontal, vertical, underline } = style;
  if (locked !== undefined) keep("unlocked", locked ? undefined : true);
  if (formulaHidden !== undefined) keep("formulaHidden", formulaHidden || undefined);
  if (horizontal !== undefined) keep("horizontal", horizontal in HORIZONTAL ? undefined : horizontal);
  if (vertical !== undefined) keep("vertical", vertical in VERTICAL ? undefined : vertical);
  if (underline !== undefined) keep("underline", underline.endsWith("Accountant") ? underline : undefined);
  return Object.keys(marks).length > 0 ? marks : null;
}

export function fromUniverStyle(style: Nullable<IStyleData>, marks: Nullable<CellMarks>): CellStyle {
  const result: CellStyle = { ...DEFAULT_STYLE };
  if (marks) {
    if (marks.unlocked) result.locked = false;
    if (marks.formulaHidden) result.formulaHidden = true;
  }
  if (!style) return withMarks(result, marks);
  if (style.bg?.rgb) result.fill = hexColor(style.bg.rgb);
  if (style.ff) result.fontName = style.ff;
  if (style.fs) result.fontSize = style.fs;
  if (style.cl?.rgb) result.fontColor = hexColor(style.cl.rgb);
  result.bold = style.bl === BooleanNumber.TRUE;
  result.italic = style.it === BooleanNumber.TRUE;
  result.strikethrough = style.st?.s === BooleanNumber.TRUE;
  if (style.ul?.s === BooleanNumber.TRUE) result.underline = style.ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
  if (style.ht) result.horizontal = keyOf(HORIZONTAL, style.ht) ?? "General";
  if (style.vt) result.vertical = keyOf(VERTICAL, style.vt) ?? "Bottom";
  result.wrap = style.tb === WrapStrategy.WRAP;
  if (style.pd?.l) result.indent = Math.round(style.pd.l / INDENT_PIXELS);
  if (style.tr?.a) result.textOrientation = -style.tr.a;
  result.borderTop = fromUniverBorder(style.bd?.t);
  result.borderBottom = fromUniverBorder(style.bd?.b);
  result.borderLeft = fromUniverBorder(style.bd?.l);
  result.borderRight = fromUniverBorder(style.bd?.r);
  return withMarks(result, marks);
}

function withMarks(style: CellStyle, marks: Nullable<CellMarks>): CellStyle {
  if (marks?.horizontal) style.horizontal = marks.horizontal;
  if (marks?.vertical) style.vertical = marks.vertical;
  if (marks?.underline) style.underline = marks.underline;
  return style;
}

function toUniverBorder(border: Border | null): IBorderStyleData | null {
  if (!border || border.style === "None") return null;
  const sameStyle = BORDERS.filter(([style]) => style === border.style);
  const exact = sameStyle.find(([, weight]) => weight === border.weight) ?? sameStyle[0];
  return { s: exact?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
}

function fromUniverBorder(border: Nullable<IBorderStyleData>): Border | null {
  if (!border?.s) return null;
  const [style, weight] = BORDERS.find(([, , type]) => type === border.s) ?? ["Continuous", "Thin"];
  return { style, weight, color: hexColor(border.cl?.rgb ?? "#000000") };
}

/** Univer's toolbar writes "rgb(1,2,3)"; Excel answers "#RRGGBB". */
function hexColor(color: string): string {
  const numbers = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (!numbers) return color.toUpperCase();
  return (
    "#" +
    numbers
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")
      .toUpperCase()
  );
}

function keyOf<K extends string, V>(map: Partial<Record<K, V>>, value: V): K | undefined {
  return (Object.keys(map) as K[]).find((key) => map[key] === value);
}
