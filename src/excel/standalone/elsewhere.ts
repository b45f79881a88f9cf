import type { FoundName } from "../../book/standalone/planNames";
import { sheetAnchor } from "../../book/names";
import { SHEET_KEYS } from "../../book/sheetPlan";
import { readReference } from "../references";
import { formatsOf, validationsOf, type WorkbookRule } from "./rules";

/** Where functions of ours stand outside of cells. */
export interface Elsewhere {
  names: FoundName[];
  /** Conditional formats and validation rules that ask our functions. */
  rules: WorkbookRule[];
  /** Sheets whose rules could not be looked through. */
  unread: string[];
}

export interface CanLookElsewhere {
  conditionalFormats: boolean;
  dataValidation: boolean;
}

/** Names, conditional formats and validation rules of the workbook; sheets of the book have none with our functions. */
export async function lookElsewhere(context: Excel.RequestContext, can: CanLookElsewhere): Promise<Elsewhere> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  names.load("items/name,items/formula,items/value");
  await context.sync();
  const sheets = worksheets.items.map(({ name }) => name);
  const local = sheets.map((sheet) => worksheets.getItem(sheet).names);
  local.forEach((own) => own.load("items/name,items/formula,items/value"));
  await context.sync();
  const found = (sheet: string | null) => (item: Excel.NamedItem) => ({
    name: item.name,
    sheet,
    formula: String(item.formula),
    value: item.value as unknown,
  });
  const all = [...names.items.map(found(null)), ...local.flatMap((own, at) => own.items.map(found(sheets[at]!)))];
  const anchors = new Set(SHEET_KEYS.map(sheetAnchor));
  const ours = new Set(
    all.filter(({ name }) => anchors.has(name)).flatMap(({ formula }) => readReference(formula)?.sheet ?? []),
  );
  const others = worksheets.items.flatMap(({ name, protection }) =>
    ours.has(name) ? [] : [{ name, isProtected: protection.protected }],
  );
  const unread = new Set<string>();
  const formats = can.conditionalFormats ? await formatsOf(context, others, unread) : [];
  const validations = can.dataValidation ? await validationsOf(context, others, unread) : [];
  return { names: all, rules: [...formats, ...validations], unread: [...unread] };
}
