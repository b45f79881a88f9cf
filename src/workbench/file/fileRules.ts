import type {
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
  DataValidation,
  Worksheet,
} from "@cj-tech-master/excelts";
import { parseA1, printA1 } from "../engine/addresses";
import type { ConditionalFormatState, ValidationState } from "../interpreter/state";
import { colorOf, fileColor } from "./fileStyles";
import { fromFileFormula, toFileFormula } from "./fileFormulas";

const OPERATORS = {
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

const VALIDATION_TYPES = {
  list: "list",
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
  custom: "custom",
} as const;

/** Writes the sheet's validation rules; a rule of a kind the file library cannot write is an error, not an omission. */
export function writeValidations(sheet: Worksheet, rules: ValidationState[]): void {
  for (const rule of rules) {
    const validation = toFileValidation(rule);
    for (const rect of rule.rects) sheet.dataValidations.add(printA1(rect), { ...validation });
  }
}

function toFileValidation(state: ValidationState): DataValidation {
  const [key, type] = Object.entries(VALIDATION_TYPES).find(([name]) => state.rule[name]) ?? [];
  if (!key || !type)
    throw new Error(`A validation rule of this kind cannot be stored in a file: ${Object.keys(state.rule).join()}`);
  const content = state.rule[key] as Record<string, unknown>;
  const formulae =
    type === "list"
      ? [listSource(content["source"])]
      : type === "custom"
        ? [formulaOrValue(content["formula"])]
        : [content["formula1"], content["formula2"]]
            .filter((f) => f !== undefined && f !== null && f !== "")
            .map(formulaOrValue);
  return {
    type,
    formulae,
    ...(content["operator"] ? { operator: OPERATORS[content["operator"] as keyof typeof OPERATORS] } : {}),
    allowBlank: state.ignoreBlanks,
    showErrorMessage: state.errorAlert.showAlert,
    errorStyle: state.errorAlert.style.toLowerCase(),
    errorTitle: state.errorAlert.title.slice(0, 32),
    error: state.errorAlert.message.slice(0, 255),
    showInputMessage: state.prompt.showPrompt,
    promptTitle: state.prompt.title.slice(0, 32),
    prompt: state.prompt.message.slice(0, 255),
  };
}

function listSource(source: unknown): string {
  const text = String(source);
  return text.startsWith("=") ? toFileFormula(text) : `"${text.replaceAll('"', '""')}"`;
}

function formulaOrValue(formula: unknown): string | number {
  return typeof formula === "number" ? formula : toFileFormula(String(formula));
}

export function readValidations(sheet: Worksheet): ValidationState[] {
  const groups = new Map<string, ValidationState>();
  for (const [address, validation] of Object.entries(sheet.dataValidations.model)) {
    if (!validation || validation.type === "any") continue;
    const key = JSON.stringify(validation);
    const rects = address
      .replace(/^range:/, "")
      .split(/[ ,]+/)
      .map(parseA1)
      .filter((rect) => rect !== null);
    const known = groups.get(key);
    if (known) known.rects.push(...rects);
    else groups.set(key, { ...fromFileValidation(validation), rects });
  }
  return [...groups.values()];
}

function fromFileValidation(validation: Exclude<DataValidation, { type: "any" }>): Omit<ValidationState, "rects"> {
  const key = Object.entries(VALIDATION_TYPES).find(([, type]) => type === validation.type)?.[0] ?? "custom";
  const [first, second] = validation.formulae.map((f) => (f instanceof Date ? f.toISOString().slice(0, 10) : f));
  const operator = Object.entries(OPERATORS).find(([, word]) => word === validation.operator)?.[0] ?? "Between";
  const content =
    key === "list"
      ? { inCellDropDown: true, source: readListSource(String(first)) }
      : key === "custom"
        ? { formula: readFormulaOrValue(first) }
        : {
            formula1: readFormulaOrValue(first),
            ...(second === undefined ? {} : { formula2: readFormulaOrValue(second) }),
            operator,
          };
  return {
    rule: { [key]: content },
    ignoreBlanks: validation.allowBlank ?? true,
    errorAlert: {
      showAlert: validation.showErrorMessage ?? true,
      style: capital(validation.errorStyle ?? "stop"),
      title: validation.errorTitle ?? "",
      message: validation.error ?? "",
    },
    prompt: {
      showPrompt: validation.showInputMessage ?? true,
      title: validation.promptTitle ?? "",
      message: validation.prompt ?? "",
    },
  };
}

function readListSource(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : fromFileFormula(text);
}

function readFormulaOrValue(value: string | number | undefined): string | number {
  if (typeof value === "number") return value;
  const text = value ?? "";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : fromFileFormula(text);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

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
