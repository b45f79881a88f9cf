import type { ConditionalFormattingOptions, ConditionalFormattingRule, Worksheet } from "@cj-tech-master/excelts";
import { parseA1, printA1 } from "../engine/addresses";
import type { ConditionalFormatState } from "../interpreter/state";
import { colorOf, fileColor } from "./fileStyles";
import { fromFileFormula, toFileFormula } from "./fileFormulas";

/** Comparisons by their names in Office.js, as the file writes them. */
export const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;
type FileOperator = (typeof OPERATORS)[keyof typeof OPERATORS];

/** Conditional formats the file holds: formula, cell value, text and colour rules. First in the list wins. */
export function writeConditionalFormats(sheet: Worksheet, formats: ConditionalFormatState[]): void {
  formats.forEach((format, index) => {
    const rule = toFileRule(format);
    if (!rule) throw new Error(`A conditional format of the kind "${format.type}" cannot be stored in a file.`);
    const options: ConditionalFormattingOptions = {
      ref: format.rects.map(printA1).join(" "),
      rules: [
        {
          ...rule,
          priority: index + 1,
          ...(format.stopIfTrue ? { stopIfTrue: true } : {}),
        } as ConditionalFormattingRule,
      ],
    };
    sheet.addConditionalFormatting(options);
  });
}

function toFileRule(format: ConditionalFormatState): ConditionalFormattingRule | null {
  const { type, detail } = format;
  const rule = detail["rule"] as Record<string, string> | undefined;
  const style = toFileRuleStyle(detail);
  if (type === "Custom" && detail["formula"])
    return { type: "expression", formulae: [toFileFormula(String(detail["formula"]))], style };
  if (type === "CellValue" && rule) {
    const operator = OPERATORS[(rule["operator"] ?? "EqualTo").replace(/Equal$/, "EqualTo") as keyof typeof OPERATORS];
    const formulae = [rule["formula1"], rule["formula2"]]
      .filter((f) => f !== undefined && f !== "")
      .map((f) => toFileFormula(String(f)));
    // The library's type lacks operators that the file format and its own writer know.
    return { type: "cellIs", operator: operator as "equal", formulae, style };
  }
  if (type === "ContainsText" && rule)
    return { type: "containsText", operator: "containsText", text: rule["text"] ?? "", style };
  if (type === "DataBar") {
    return {
      type: "dataBar",
      cfvo: [{ type: "min" }, { type: "max" }],
      color: fileColor(String(detail["positiveFillColor"] ?? "#638EC6")),
    };
  }
  return null;
}

function toFileRuleStyle(detail: Record<string, unknown>): NonNullable<ConditionalFormattingRule["style"]> {
  const style: NonNullable<ConditionalFormattingRule["style"]> = {};
  const fill = detail["fillColor"];
  // Excel reads a rule's solid fill from the background colour, not the pattern's.
  if (typeof fill === "string" && fill) style.fill = { type: "pattern", pattern: "solid", bgColor: fileColor(fill) };
  const font: Record<string, unknown> = {};
  if (typeof detail["fontColor"] === "string" && detail["fontColor"]) font["color"] = fileColor(detail["fontColor"]);
  if (detail["bold"] === true) font["bold"] = true;
  if (detail["italic"] === true) font["italic"] = true;
  if (detail["strikethrough"] === true) font["strike"] = true;
  if (Object.keys(font).length) style.font = font;
  return style;
}

export function readConditionalFormats(sheet: Worksheet, newId: () => string): ConditionalFormatState[] {
  const found: { priority: number; state: ConditionalFormatState }[] = [];
  for (const options of sheet.conditionalFormattings) {
    const rects = options.ref
      .split(/\s+/)
      .map(parseA1)
      .filter((rect) => rect !== null);
    for (const rule of options.rules) {
      const read = fromFileRule(rule);
      if (!read) continue;
      const stop = (rule as { stopIfTrue?: boolean }).stopIfTrue;
      found.push({ priority: rule.priority ?? 0, state: { id: newId(), rects, stopIfTrue: stop ?? null, ...read } });
    }
  }
  return found.sort((a, b) => a.priority - b.priority).map(({ state }) => state);
}

function fromFileRule(rule: ConditionalFormattingRule): Pick<ConditionalFormatState, "type" | "detail"> | null {
  const look = fromFileRuleStyle(rule.style);
  if (rule.type === "expression")
    return { type: "Custom", detail: { formula: fromFileFormula(String(rule.formulae?.[0] ?? "")), ...look } };
  if (rule.type === "cellIs") {
    const operator =
      Object.entries(OPERATORS).find(([, word]) => word === (rule.operator as FileOperator))?.[0] ?? "EqualTo";
    const [formula1, formula2] = (rule.formulae ?? []).map((f) => fromFileFormula(String(f)));
    return {
      type: "CellValue",
      detail: {
        rule: {
          operator: operator.replace(
            /EqualTo$/,
            operator === "EqualTo" || operator === "NotEqualTo" ? "EqualTo" : "Equal",
          ),
          formula1,
          ...(formula2 ? { formula2 } : {}),
        },
        ...look,
      },
    };
  }
  if (rule.type === "containsText")
    return { type: "ContainsText", detail: { rule: { operator: "Contains", text: rule.text ?? "" }, ...look } };
  if (rule.type === "dataBar")
    return { type: "DataBar", detail: { positiveFillColor: colorOf(rule.color) || "#638EC6" } };
  return null;
}

function fromFileRuleStyle(style: ConditionalFormattingRule["style"]): Record<string, unknown> {
  const detail: Record<string, unknown> = {};
  const fill = style?.fill;
  if (fill?.type === "pattern") {
    const color = colorOf(fill.bgColor) || colorOf(fill.fgColor);
    if (color) detail["fillColor"] = color;
  }
  const fontColor = colorOf(style?.font?.color);
  if (fontColor) detail["fontColor"] = fontColor;
  for (const [member, key] of [
    ["bold", "bold"],
    ["italic", "italic"],
    ["strike", "strikethrough"],
  ] as const) {
    if (style?.font?.[member]) detail[key] = true;
  }
  return detail;
}
