import type { ConditionalFormatRule, ValidationRule } from "../../engine/spreadsheet";
import type { Book } from "../book";
import type { ConditionalFormatState, ValidationState } from "../state";

/** Hands the sheet's validation rules to the spreadsheet, which checks typing against them. */
export function showValidations(book: Book, sheetId: string): void {
  const rules = book
    .sheetState(sheetId)
    .validations.map(validationRule)
    .filter((rule) => rule !== null);
  book.spreadsheet.setValidationRules(sheetId, rules);
}

/** Hands over what the spreadsheet can show of the conditional formats; the rest stays state only. */
export function showConditionalFormats(book: Book, sheetId: string): void {
  const rules = book
    .sheetState(sheetId)
    .conditionalFormats.map(conditionalFormatRule)
    .filter((rule) => rule !== null);
  book.spreadsheet.setConditionalFormats(sheetId, rules);
}

const validationTypes = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;

/** The kind of a rule as Office.js names it in `dataValidation.type`. */
export function validationType(rule: Record<string, unknown>): string {
  for (const [key, type] of Object.entries(validationTypes)) if (rule[key]) return type;
  return "None";
}

function validationRule(state: ValidationState): ValidationRule | null {
  const [key, type] = Object.entries(validationTypes).find(([name]) => state.rule[name]) ?? [];
  if (!key || !type) return null;
  const content = state.rule[key] as Record<string, unknown>;
  const formula = content["source"] ?? content["formula1"] ?? content["formula"];
  const second = content["formula2"] as string | number | undefined;
  return {
    rects: state.rects,
    type,
    formula1: formula as string | number,
    ...(content["operator"] ? { comparison: content["operator"] as NonNullable<ValidationRule["comparison"]> } : {}),
    ...(second !== undefined && second !== null ? { formula2: second } : {}),
    ...(type === "List" ? { inCellDropDown: content["inCellDropDown"] !== false } : {}),
    ignoreBlanks: state.ignoreBlanks,
    errorAlert: {
      show: state.errorAlert.showAlert,
      style: state.errorAlert.style as "Stop" | "Warning" | "Information",
      title: state.errorAlert.title,
      message: state.errorAlert.message,
    },
    prompt: { show: state.prompt.showPrompt, title: state.prompt.title, message: state.prompt.message },
  };
}

function conditionalFormatRule(state: ConditionalFormatState): ConditionalFormatRule | null {
  const rule = engineRule(state);
  if (!rule) return null;
  return {
    rects: state.rects,
    rule,
    style: engineStyle(state),
    ...(state.stopIfTrue === null ? {} : { stopIfTrue: state.stopIfTrue }),
  };
}

function engineRule({ type, detail }: ConditionalFormatState): ConditionalFormatRule["rule"] | null {
  const rule = detail["rule"] as Record<string, string> | undefined;
  if (type === "Custom" && detail["formula"]) return { type, formula: detail["formula"] as string };
  if (type === "CellValue" && rule) {
    const comparison = (rule["operator"] ?? "EqualTo").replace(/Equal$/, "EqualTo");
    return {
      type,
      comparison: comparison as "EqualTo",
      formula1: rule["formula1"] ?? "",
      ...(rule["formula2"] ? { formula2: rule["formula2"] } : {}),
    };
  }
  if (type === "ContainsText" && rule) {
    return { type, operator: rule["operator"] as "Contains", text: rule["text"] ?? "" };
  }
  if (type === "DataBar") return { type, color: (detail["positiveFillColor"] as string | undefined) ?? "#638EC6" };
  if (type === "ColorScale") {
    const criteria = detail["criteria"] as Record<string, { color?: string } | undefined> | undefined;
    const colors = ["minimum", "midpoint", "maximum"]
      .map((point) => criteria?.[point]?.color)
      .filter((c) => c !== undefined);
    return colors.length >= 2 ? { type, colors } : null;
  }
  return null;
}

function engineStyle({ detail }: ConditionalFormatState): NonNullable<ConditionalFormatRule["style"]> {
  const read = <T>(name: string) => detail[name] as T | undefined;
  const style: NonNullable<ConditionalFormatRule["style"]> = {};
  const fill = read<string>("fillColor");
  if (fill) style.fill = fill;
  const color = read<string>("fontColor");
  if (color) style.fontColor = color;
  const bold = read<boolean>("bold");
  if (bold !== undefined) style.bold = bold;
  const italic = read<boolean>("italic");
  if (italic !== undefined) style.italic = italic;
  const strikethrough = read<boolean>("strikethrough");
  if (strikethrough !== undefined) style.strikethrough = strikethrough;
  const underline = read<string>("underline");
  if (underline) style.underline = underline as "Single";
  return style;
}
