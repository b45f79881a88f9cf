import { areaAddress, onSheet, readArea, type Area } from "../../book/address";
import { findCalls } from "../../book/standalone/formulaCalls";
import type { FoundName } from "../../book/standalone/planNames";
import { sheetAnchor } from "../../book/names";
import { SHEET_KEYS } from "../../book/sheetPlan";
import { readReference } from "../references";

/** Where functions of ours stand outside of cells. */
export interface Elsewhere {
  names: FoundName[];
  /** Rules that ask our functions, by the area they are on. */
  formats: string[];
  validations: string[];
  /** Sheets whose rules could not be looked through. */
  unread: string[];
}

export interface CanLookElsewhere {
  conditionalFormats: boolean;
  dataValidation: boolean;
}

/** Objects asked for in one message, and areas asked for their rules in one workbook. */
const IN_A_MESSAGE = 400;
const MOST_AREAS = 4_000;

/** Names, conditional formats and validation rules of the workbook; sheets of the book have none with our functions. */
export async function lookElsewhere(context: Excel.RequestContext, can: CanLookElsewhere): Promise<Elsewhere> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
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
  const others = sheets.filter((sheet) => !ours.has(sheet));
  const unread = new Set<string>();
  const formats = can.conditionalFormats ? await formatsOf(context, others, unread) : [];
  const validations = can.dataValidation ? await validationsOf(context, others, unread) : [];
  return { names: all, formats, validations, unread: [...unread] };
}

const asks = (formula: unknown): boolean => typeof formula === "string" && findCalls(formula).length > 0;

async function formatsOf(
  context: Excel.RequestContext,
  sheets: readonly string[],
  unread: Set<string>,
): Promise<string[]> {
  const found: string[] = [];
  const sync = () => context.sync();
  for (const sheet of sheets) {
    // One sheet a message: where one holds a kind of rule that cannot be read, the others still can.
    try {
      const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange();
      conditionalFormats.load("items/type,items/id");
      await sync();
      const { items } = conditionalFormats;
      const custom = items.filter(({ type }) => type === "Custom");
      const compared = items.filter(({ type }) => type === "CellValue");
      custom.forEach((format) => format.custom.rule.load("formula"));
      compared.forEach((format) => format.cellValue.load("rule"));
      const areas = [...custom, ...compared].map((format) => {
        const area = format.getRangeOrNullObject();
        area.load("address");
        return { format, area };
      });
      if (areas.length > 0) await sync();
      for (const { format, area } of areas) {
        const formulas: unknown[] =
          format.type === "Custom"
            ? [format.custom.rule.formula]
            : [format.cellValue.rule.formula1, format.cellValue.rule.formula2];
        if (formulas.some(asks)) found.push(area.isNullObject ? sheet : area.address);
      }
    } catch (error) {
      if (!isUnplayed(error)) throw error;
      unread.add(sheet);
    }
  }
  return found;
}

/** Some Excels know a member by name and cannot answer for it. */
const isUnplayed = (error: unknown): boolean =>
  ["NotImplemented", "ApiNotFound", "UnsupportedOperation"].includes((error as { code?: string }).code ?? "");

/** A range answers for its rule where all its cells share one; where they do not, its halves are asked. */
async function validationsOf(
  context: Excel.RequestContext,
  sheets: readonly string[],
  unread: Set<string>,
): Promise<string[]> {
  const used = sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(false);
    range.load("address");
    return { sheet, range };
  });
  const sync = () => context.sync();
  await sync();
  let waiting = used.flatMap(({ sheet, range }): { sheet: string; area: Area }[] => {
    const area = range.isNullObject ? null : readArea(range.address);
    return area ? [{ sheet, area }] : [];
  });
  const found: string[] = [];
  for (let looked = 0; waiting.length > 0; looked += IN_A_MESSAGE) {
    if (looked >= MOST_AREAS) {
      waiting.forEach(({ sheet }) => unread.add(sheet));
      break;
    }
    const asked = waiting.slice(0, IN_A_MESSAGE).map(({ sheet, area }) => {
      const { row, column, rows, columns } = area;
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
      const { dataValidation } = range;
      dataValidation.load("type,rule");
      return { sheet, area, dataValidation };
    });
    await sync();
    const halves: typeof waiting = [];
    for (const { sheet, area, dataValidation } of asked) {
      if (dataValidation.type === "None") continue;
      if (dataValidation.type === "Inconsistent" || dataValidation.type === "MixedCriteria")
        halves.push(...halvesOf(area).map((half) => ({ sheet, area: half })));
      else if (formulasIn(dataValidation.rule).some(asks)) found.push(onSheet(sheet, areaAddress(area)));
    }
    waiting = [...waiting.slice(IN_A_MESSAGE), ...halves];
  }
  return found.sort((one, other) => one.localeCompare(other, undefined, { numeric: true }));
}

/** All texts of a rule, whatever its kind. */
const formulasIn = (rule: unknown): unknown[] =>
  typeof rule === "object" && rule !== null ? Object.values(rule).flatMap(formulasIn) : [rule];

function halvesOf({ row, column, rows, columns }: Area): Area[] {
  if (rows === 1 && columns === 1) return [];
  if (rows >= columns) {
    const first = Math.ceil(rows / 2);
    return [
      { row, column, rows: first, columns },
      { row: row + first, column, rows: rows - first, columns },
    ];
  }
  const first = Math.ceil(columns / 2);
  return [
    { row, column, rows, columns: first },
    { row, column: column + first, rows, columns: columns - first },
  ];
}
