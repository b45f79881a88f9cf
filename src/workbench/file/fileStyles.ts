import type { Alignment, Border as FileBorder, Borders, Color, Fill, Font, Style } from "@cj-tech-master/excelts";
import type { Border, BorderEdge, CellStyle } from "../engine/spreadsheet";

/** Excel's own theme colours (Office theme), for files whose cells name a theme colour instead of a value. */
const THEME_COLORS = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
];

/** A cell's look and number format as the file library writes them. Members equal to a new cell's are left out. */
function toFileStyle(style: CellStyle, numberFormat: string): Partial<Style> {
  const font: Partial<Font> = { name: style.fontName, size: style.fontSize };
  if (style.fontColor) font.color = fileColor(style.fontColor);
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.strikethrough) font.strike = true;
  if (style.underline !== "None") font.underline = UNDERLINES[style.underline];
  const result: Partial<Style> = { font };
  if (numberFormat && numberFormat !== "General") result.numFmt = numberFormat;
  if (style.fill) result.fill = { type: "pattern", pattern: "solid", fgColor: fileColor(style.fill) };
  const alignment = toFileAlignment(style);
  if (Object.keys(alignment).length) result.alignment = alignment;
  const border = toFileBorders(style);
  if (Object.keys(border).length) result.border = border;
  if (!style.locked || style.formulaHidden) result.protection = { locked: style.locked, hidden: style.formulaHidden };
  return result;
}

/**
 * Cells that look alike get one and the same object: the library works out a look once for each object, and a book of a
 * thousand cells has some sixty looks.
 */
export function sharedLooks(): { of(style: CellStyle, numberFormat: string): Partial<Style> } {
  const made = new Map<string, Partial<Style>>();
  return {
    of(style, numberFormat) {
      const key = `${numberFormat}\n${JSON.stringify(style)}`;
      const look = made.get(key) ?? toFileStyle(style, numberFormat);
      made.set(key, look);
      return look;
    },
  };
}

/** The look a cell of a file has, as far as it says anything. */
export function fromFileStyle(style: Partial<Style>): Partial<CellStyle> {
  const result: Partial<CellStyle> = {};
  const { font, fill, alignment, border, protection } = style;
  if (font?.name) result.fontName = font.name;
  if (font?.size) result.fontSize = font.size;
  const fontColor = colorOf(font?.color);
  if (fontColor) result.fontColor = fontColor;
  if (font?.bold) result.bold = true;
  if (font?.italic) result.italic = true;
  if (font?.strike) result.strikethrough = true;
  const underline = underlineOf(font?.underline);
  if (underline !== "None") result.underline = underline;
  const fillColor = fillOf(fill);
  if (fillColor) result.fill = fillColor;
  if (alignment) Object.assign(result, fromFileAlignment(alignment));
  for (const [edge, member] of EDGES) {
    const line = borderOf(border?.[edge]);
    if (line) result[member] = line;
  }
  if (protection?.locked === false) result.locked = false;
  if (protection?.hidden) result.formulaHidden = true;
  return result;
}

export function numberFormatOf(style: Partial<Style>): string {
  const format = style.numFmt;
  return (typeof format === "string" ? format : format?.formatCode) || "General";
}

const EDGES = [
  ["top", "borderTop"],
  ["bottom", "borderBottom"],
  ["left", "borderLeft"],
  ["right", "borderRight"],
] as const satisfies readonly (readonly [BorderEdge, keyof CellStyle])[];

const UNDERLINES = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

function underlineOf(underline: Font["underline"] | undefined): CellStyle["underline"] {
  if (underline === true) return "Single";
  const found = Object.entries(UNDERLINES).find(([, word]) => word === underline);
  return (found?.[0] as CellStyle["underline"] | undefined) ?? "None";
}

const HORIZONTAL = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;

const VERTICAL = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

function toFileAlignment(style: CellStyle): Partial<Alignment> {
  const result: Partial<Alignment> = {};
  if (style.horizontal !== "General") result.horizontal = HORIZONTAL[style.horizontal];
  if (style.vertical !== "Bottom") result.vertical = VERTICAL[style.vertical];
  if (style.wrap) result.wrapText = true;
  if (style.indent) result.indent = style.indent;
  if (style.textOrientation) result.textRotation = style.textOrientation === 180 ? "vertical" : style.textOrientation;
  return result;
}

function fromFileAlignment(alignment: Partial<Alignment>): Partial<CellStyle> {
  const result: Partial<CellStyle> = {};
  const horizontal = keyOf(HORIZONTAL, alignment.horizontal);
  if (horizontal) result.horizontal = horizontal;
  const vertical = keyOf(VERTICAL, alignment.vertical);
  if (vertical) result.vertical = vertical;
  if (alignment.wrapText) result.wrap = true;
  if (alignment.indent) result.indent = alignment.indent;
  if (alignment.textRotation) {
    result.textOrientation = alignment.textRotation === "vertical" ? 180 : alignment.textRotation;
  }
  return result;
}

function keyOf<T extends Record<string, string>>(words: T, word: string | undefined): keyof T | undefined {
  return Object.keys(words).find((key) => words[key] === word);
}

function toFileBorders(style: CellStyle): Partial<Borders> {
  const result: Partial<Borders> = {};
  for (const [edge, member] of EDGES) {
    const line = style[member];
    if (line && line.style !== "None") {
      result[edge] = { style: fileBorderStyle(line), color: fileColor(line.color || "#000000") };
    }
  }
  return result;
}

/** The file format joins Excel's line style and weight into one word. */
function fileBorderStyle({ style, weight }: Border): FileBorder["style"] {
  const heavy = weight === "Medium" || weight === "Thick";
  switch (style) {
    case "Double":
      return "double";
    case "SlantDashDot":
      return "slantDashDot";
    case "Dash":
      return heavy ? "mediumDashed" : "dashed";
    case "DashDot":
      return heavy ? "mediumDashDot" : "dashDot";
    case "DashDotDot":
      return heavy ? "mediumDashDotDot" : "dashDotDot";
    case "Dot":
      return "dotted";
    default:
      return ({ Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const)[weight];
  }
}

const READ_BORDERS: Record<FileBorder["style"], Pick<Border, "style" | "weight">> = {
  thin: { style: "Continuous", weight: "Thin" },
  hair: { style: "Continuous", weight: "Hairline" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  double: { style: "Double", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

function borderOf(line: Partial<FileBorder> | undefined): Border | null {
  if (!line?.style) return null;
  return { ...READ_BORDERS[line.style], color: colorOf(line.color) || "#000000" };
}

function fillOf(fill: Fill | undefined): string {
  if (!fill || fill.type !== "pattern" || fill.pattern === "none") return "";
  return colorOf(fill.fgColor) || colorOf(fill.bgColor);
}

export function fileColor(color: string): Partial<Color> {
  return { argb: `FF${color.replace("#", "").toUpperCase()}` };
}

/** "#RRGGBB", or "" where the file names none that is known here. */
export function colorOf(color: Partial<Color> | undefined): string {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  // Automatic text colour (theme 1, Excel's "dark 1") is what a cell has without being told.
  if (color?.theme === undefined || color.theme === 1) return "";
  const known = THEME_COLORS[color.theme];
  return known ? `#${known}` : "";
}
