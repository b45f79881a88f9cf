import type { SheetPlan, ValidationPlan } from "../../book/sheetPlan";
import type { Capabilities } from "../door";
import type { WritingRun } from "./writingRun";

/** A rule of ours as Excel takes it. */
export function ruleOf(validation: ValidationPlan): Excel.DataValidationRule {
  switch (validation.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: validation.source } };
    case "whole":
      return { wholeNumber: { formula1: validation.min, formula2: validation.max, operator: "Between" } };
    // A date is a number of days; asked as a number it needs no text in anybody's date order.
    case "date":
    case "decimal":
      return { decimal: { formula1: validation.min, formula2: validation.max, operator: "Between" } };
    case "length":
      return { textLength: { formula1: 0, formula2: validation.most, operator: "Between" } };
    case "formula":
      return { custom: { formula: validation.formula } };
  }
}

/** Excel cuts titles at 32 characters and messages at 255. */
const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

/** What a wrong entry is told. */
export const alertOf = ({ severity, message }: ValidationPlan) => ({
  showAlert: true,
  style: severity === "stop" ? ("Stop" as const) : ("Warning" as const),
  title: cut(message.title, 32),
  message: cut(message.text, 255),
});

/** Drop-downs, entry rules and conditional formats, as far as this Excel has them. */
export async function applyRules(
  run: WritingRun,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  can: Capabilities,
): Promise<void> {
  if (can.dataValidation)
    for (const validation of plan.validations) {
      await run.room(2500);
      const { row, column, rows, columns } = validation.area;
      const { dataValidation } = sheet.getRangeByIndexes(row, column, rows, columns);
      dataValidation.rule = ruleOf(validation);
      dataValidation.ignoreBlanks = true;
      dataValidation.errorAlert = alertOf(validation);
    }
  if (can.conditionalFormats)
    for (const { area, formula, look } of plan.conditionals) {
      await run.room(2000 + formula.length);
      const { custom } = sheet
        .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
        .conditionalFormats.add("Custom");
      custom.rule.formula = formula;
      if (look.fill) custom.format.fill.color = look.fill;
      if (look.color) custom.format.font.color = look.color;
      if (look.bold) custom.format.font.bold = true;
      if (look.italic) custom.format.font.italic = true;
    }
}

/** A link to a cell of the book, as Excel takes it. */
export const linkTo = (sheet: string, address: string, text: string) => ({
  documentReference: `'${sheet.replace(/'/g, "''")}'!${address}`,
  textToDisplay: text,
  screenTip: text,
});

/** Links to other cells of the book. */
export async function applyLinks(run: WritingRun, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const { row, column, sheet: target, address, text } of plan.links) {
    await run.room(800 + 3 * text.length);
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = linkTo(target, address, text);
  }
}
