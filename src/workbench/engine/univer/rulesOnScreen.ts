/** Validation rules and conditional formats in Univer's words. The rules themselves are kept in `ownState.ts`. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from "@univerjs/core";
import { addressOf, toRange } from "../addresses";
import type { Comparison, ConditionalFormatRule, ValidationRule } from "../rules";
import type { Kernel } from "./kernel";
import { toUniverStyle } from "./styles";
import type { RuleScreen } from "./spreadsheetParts";

const OPERATOR: Record<Comparison, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const TYPE: Record<ValidationRule["type"], DataValidationType> = {
  List: DataValidationType.LIST,
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  Date: DataValidationType.DATE,
  Time: DataValidationType.TIME,
  TextLength: DataValidationType.TEXT_LENGTH,
  Custom: DataValidationType.CUSTOM,
};
const ALERT = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};
const TEXT_OPERATOR = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

const ADD_VALIDATION = "data-validation.mutation.addRule";
const REMOVE_VALIDATION = "data-validation.mutation.removeRule";
const ADD_FORMAT = "sheet.mutation.add-conditional-rule";
const REMOVE_FORMAT = "sheet.mutation.delete-conditional-rule";

export class RulesOnScreen implements RuleScreen {
  private readonly shown = new Map<string, unknown>();
  constructor(private readonly kernel: Kernel) {}

  showValidation(sheetId: string, rules: ValidationRule[]): void {
    this.replace(
      `validation ${sheetId}`,
      rules,
      (index) => ({ id: REMOVE_VALIDATION, params: { ruleId: `${sheetId}-v${index}` } }),
      (rule, index) => ({
        id: ADD_VALIDATION,
        params: { rule: { uid: `${sheetId}-v${index}`, ...toUniverValidation(rule) } },
      }),
      sheetId,
    );
  }

  showConditionalFormats(sheetId: string, rules: ConditionalFormatRule[]): void {
    // Univer puts a rule added later on top; ours has the first win.
    const reversed = [...rules].reverse();
    this.replace(
      `format ${sheetId}`,
      reversed,
      (index) => ({ id: REMOVE_FORMAT, params: { cfId: `${sheetId}-f${index}` } }),
      (rule, index) => ({
        id: ADD_FORMAT,
        params: {
          rule: {
            cfId: `${sheetId}-f${index}`,
            ranges: rule.rects.map(toRange),
            stopIfTrue: rule.stopIfTrue ?? false,
            rule: toUniverFormat(rule),
          },
        },
      }),
      sheetId,
    );
  }

  private replace<T>(
    key: string,
    rules: T[],
    remove: (index: number) => { id: string; params: object },
    add: (rule: T, index: number) => { id: string; params: object },
    sheetId: string,
  ): void {
    const before = (this.shown.get(key) as T[] | undefined) ?? [];
    if (JSON.stringify(before) === JSON.stringify(rules)) return;
    const run = ({ id, params }: { id: string; params: object }) =>
      this.kernel.commands.syncExecuteCommand(id, { unitId: this.kernel.unitId, subUnitId: sheetId, ...params });
    before.forEach((_, index) => run(remove(index)));
    rules.forEach((rule, index) => run(add(rule, index)));
    this.shown.set(key, rules);
  }

  /** After another workbook was loaded nothing is shown yet. */
  forget(): void {
    this.shown.clear();
  }
}

function toUniverValidation(rule: ValidationRule): object {
  const alert = rule.errorAlert;
  return {
    ranges: rule.rects.map(toRange),
    type: TYPE[rule.type],
    operator: rule.comparison && OPERATOR[rule.comparison],
    formula1: String(rule.formula1),
    formula2: rule.formula2 === undefined ? undefined : String(rule.formula2),
    allowBlank: rule.ignoreBlanks,
    showDropDown: rule.inCellDropDown ?? true,
    renderMode: DataValidationRenderMode.ARROW,
    showErrorMessage: alert?.show ?? true,
    errorStyle: ALERT[alert?.style ?? "Stop"],
    errorTitle: alert?.title,
    error: alert?.message,
    showInputMessage: rule.prompt?.show ?? false,
    promptTitle: rule.prompt?.title,
    prompt: rule.prompt?.message,
  };
}

function toUniverFormat({ rule, style, rects }: ConditionalFormatRule): object {
  const highlight = { type: "highlightCell", style: toUniverStyle(style ?? {}) };
  switch (rule.type) {
    case "Custom":
      return { ...highlight, subType: "formula", value: rule.formula };
    case "CellValue": {
      const first = constant(rule.formula1);
      const second = constant(rule.formula2 ?? 0);
      if (first === null || second === null)
        return { ...highlight, subType: "formula", value: comparisonFormula(rule, rects[0]!) };
      const two = rule.comparison === "Between" || rule.comparison === "NotBetween";
      const operators = {
        ...OPERATOR,
        EqualTo: "equal",
        NotEqualTo: "notEqual",
        GreaterThanOrEqualTo: "greaterThanOrEqual",
        LessThanOrEqualTo: "lessThanOrEqual",
      };
      return {
        ...highlight,
        subType: "number",
        operator: operators[rule.comparison],
        value: two ? [first, second] : first,
      };
    }
    case "ContainsText":
      return { ...highlight, subType: "text", operator: TEXT_OPERATOR[rule.operator], value: rule.text };
    case "DataBar":
      return {
        type: "dataBar",
        isShowValue: true,
        config: {
          min: { type: "min" },
          max: { type: "max" },
          isGradient: false,
          positiveColor: rule.color,
          nativeColor: "#FF0000",
        },
      };
    case "ColorScale": {
      const last = rule.colors.length - 1;
      return {
        type: "colorScale",
        config: rule.colors.map((color, index) => ({
          index,
          color,
          value:
            index === 0
              ? { type: "min" }
              : index === last
                ? { type: "max" }
                : { type: "percentile", value: Math.round((100 * index) / last) },
        })),
      };
    }
  }
}

/** A number, or null for what must be calculated or compared as text. */
function constant(formula: string | number): number | null {
  const text = String(formula).replace(/^=/, "");
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}

function comparisonFormula(
  rule: { comparison: Comparison; formula1: string | number; formula2?: string | number },
  rect: { row: number; column: number },
): string {
  const cell = addressOf({ ...rect, rows: 1, columns: 1 });
  const first = String(rule.formula1).replace(/^=/, "");
  const second = String(rule.formula2 ?? "").replace(/^=/, "");
  const signs: Record<Comparison, string> = {
    Between: "",
    NotBetween: "",
    EqualTo: "=",
    NotEqualTo: "<>",
    GreaterThan: ">",
    LessThan: "<",
    GreaterThanOrEqualTo: ">=",
    LessThanOrEqualTo: "<=",
  };
  if (rule.comparison === "Between") return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (rule.comparison === "NotBetween") return `=OR(${cell}<${first},${cell}>${second})`;
  return `=${cell}${signs[rule.comparison]}${first}`;
}
