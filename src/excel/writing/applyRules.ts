import { areaAddress, columnLetters } from "../../book/address";
import type { SheetPlan, ValidationPlan } from "../../book/sheetPlan";
import type { Capabilities } from "../door";
import { PAPER_SIZES } from "../paper";

function ruleOf(validation: ValidationPlan): Excel.DataValidationRule {
  switch (validation.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: validation.source } };
    case "whole":
      return { wholeNumber: { formula1: validation.min, formula2: validation.max, operator: "Between" } };
    // A date is a number of days; asked as a number it needs no text in anybody's date order.
    case "date":
    case "decimal":
      return { decimal: { formula1: validation.min, formula2: validation.max, operator: "Between" } };
    case "formula":
      return { custom: { formula: validation.formula } };
  }
}

/** Excel cuts titles at 32 characters and messages at 255. */
const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

/** Drop-downs, entry rules and conditional formats, as far as this Excel has them. */
export function applyRules(sheet: Excel.Worksheet, plan: SheetPlan, can: Capabilities): void {
  if (can.dataValidation)
    for (const validation of plan.validations) {
      const { row, column, rows, columns } = validation.area;
      const { dataValidation } = sheet.getRangeByIndexes(row, column, rows, columns);
      dataValidation.rule = ruleOf(validation);
      dataValidation.ignoreBlanks = true;
      dataValidation.errorAlert = {
        showAlert: true,
        style: validation.severity === "stop" ? "Stop" : "Warning",
        title: cut(validation.message.title, 32),
        message: cut(validation.message.text, 255),
      };
    }
  if (can.conditionalFormats)
    for (const { area, formula, look } of plan.conditionals) {
      const { custom } = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).conditionalFormats.add("Custom");
      custom.rule.formula = formula;
      if (look.fill) custom.format.fill.color = look.fill;
      if (look.color) custom.format.font.color = look.color;
      if (look.bold) custom.format.font.bold = true;
      if (look.italic) custom.format.font.italic = true;
    }
}

const MARGINS = { left: 1.3, right: 1.3, top: 1.5, bottom: 1.7, header: 0.7, footer: 0.7 };

/** Paper, print area, repeated rows and footer. */
export function applyPrint(sheet: Excel.Worksheet, { print }: SheetPlan, can: Capabilities): void {
  if (!can.pageLayout) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = PAPER_SIZES[print.paper];
  pageLayout.setPrintArea(areaAddress(print.area, "$"));
  if (print.titleRows) pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (print.titleColumns)
    pageLayout.setPrintTitleColumns(`$${columnLetters(print.titleColumns.first)}:$${columnLetters(print.titleColumns.last)}`);
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide };
  pageLayout.setPrintMargins("Centimeters", MARGINS);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = print.footer.left;
  footer.centerFooter = print.footer.center;
  footer.rightFooter = print.footer.right;
}

export function applyLinks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { row, column, sheet: target, address, text } of plan.links)
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = { documentReference: `'${target.replace(/'/g, "''")}'!${address}`, textToDisplay: text, screenTip: text };
}
