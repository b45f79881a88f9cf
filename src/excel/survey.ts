import { sheetAnchor, isOurs } from "../book/names";
import { SHEET_KEYS, type SheetKey } from "../book/sheetPlan";
import { readReference, type Reference } from "./references";

interface SurveyedSheet {
  id: string;
  name: string;
  isProtected: boolean;
}

/** What a workbook holds of ours and of others, before a cell is read. */
export interface Survey {
  sheets: SurveyedSheet[];
  /** Names of ours that exist; null where the reference is broken. */
  references: Map<string, Reference | null>;
  tables: { name: string; sheet: string }[];
  /** Sheets of ours by key, under the name they have now. */
  ours: Partial<Record<SheetKey, string>>;
}

/** One round trip. */
export async function surveyWorkbook(
  context: Excel.RequestContext,
  sync: () => Promise<void> = () => context.sync(),
): Promise<Survey> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  names.load("items/name,items/formula");
  tables.load("items/name,items/worksheet/name");
  await sync();
  const references = new Map<string, Reference | null>();
  for (const { name, formula } of names.items) if (isOurs(name)) references.set(name, readReference(String(formula)));
  const sheets = worksheets.items.map(({ id, name, protection }) => ({ id, name, isProtected: protection.protected }));
  const ours: Partial<Record<SheetKey, string>> = {};
  for (const key of SHEET_KEYS) {
    const sheet = references.get(sheetAnchor(key))?.sheet;
    if (sheet !== undefined && sheets.some(({ name }) => name === sheet)) ours[key] = sheet;
  }
  return {
    sheets,
    references,
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    ours,
  };
}
