import { readArea, type Area } from "../../book/address";
import type { RawBook } from "../../book/reading/rawBook";
import { READ_AREAS, READ_SHEETS } from "../../book/reading/readPlan";
import { rawValue, type RawSheet } from "../../book/reading/rawSheet";
import type { SheetKey } from "../../book/sheetPlan";
import { GROUP_TABLE } from "../../book/sheets/groups";
import { sheetNames } from "../../texts/book/names";
import { isOurs } from "../../book/names";
import type { Reference } from "../references";
import type { Survey } from "../survey";

/** The name of the sheet of groups, by its table, our name for it, or what it is called; null when there is none. */
function groupsSheetName(survey: Survey): string | null {
  const byTable = survey.tables.find(({ name }) => name === GROUP_TABLE)?.sheet;
  // A book saved by a program that lost tables and names: a sheet called as ours is tried, its header decides.
  const wanted: string[] = Object.values(sheetNames.groups);
  return byTable ?? survey.ours.groups ?? survey.sheets.find(({ name }) => wanted.includes(name))?.name ?? null;
}

/** Loads the cells of the sheets with inputs, the single cells with names, and the places of tables: one round trip. */
export async function loadBook(context: Excel.RequestContext, survey: Survey): Promise<RawBook | null> {
  const groups = groupsSheetName(survey);
  if (groups === null) return null;
  const { worksheets, tables } = context.workbook;
  const wanted = READ_SHEETS.map((key) => [key, key === "groups" ? groups : survey.ours[key]] as const).filter((entry): entry is [SheetKey, string] => entry[1] !== undefined);
  const used = wanted.map(([key, name]) => {
    const range = worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load("address,values,formulas");
    return { key, name, range };
  });
  const loadedSheets = new Set(wanted.map(([, name]) => name));
  const cells = new Map<string, Excel.Range>();
  for (const [name, reference] of survey.references) {
    if (!reference || !isOurs(name) || reference.area.rows * reference.area.columns !== 1 || loadedSheets.has(reference.sheet)) continue;
    if (!survey.sheets.some((sheet) => sheet.name === reference.sheet)) continue;
    const range = worksheets.getItem(reference.sheet).getRangeByIndexes(reference.area.row, reference.area.column, 1, 1);
    range.load("values");
    cells.set(name, range);
  }
  const areas = new Map<string, { reference: Reference; range: Excel.Range }>();
  for (const name of READ_AREAS) {
    const reference = survey.references.get(name);
    if (!reference || !survey.sheets.some((sheet) => sheet.name === reference.sheet)) continue;
    const { row, column, rows, columns } = reference.area;
    const range = worksheets.getItem(reference.sheet).getRangeByIndexes(row, column, rows, columns);
    range.load("values");
    areas.set(name, { reference, range });
  }
  const tablePlaces = survey.tables.filter(({ sheet }) => loadedSheets.has(sheet)).map(({ name, sheet }) => {
    const range = tables.getItem(name).getRange();
    range.load("address");
    return { name, sheet, range };
  });
  await context.sync();

  const sheets: RawBook["sheets"] = {};
  for (const { key, name, range } of used) {
    if (range.isNullObject) continue;
    const { row, column } = readArea(range.address)!;
    sheets[key] = { name, row, column, values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
  }
  const byName = new Map<string, RawSheet>(Object.values(sheets).map((sheet) => [sheet.name, sheet]));
  const places = new Map(tablePlaces.map(({ name, sheet, range }) => [name, { sheet, area: readArea(range.address) as Area }]));
  return {
    sheets,
    place: (name) => survey.references.get(name),
    cell(name) {
      const reference = survey.references.get(name);
      const sheet = reference && byName.get(reference.sheet);
      if (sheet) return rawValue(sheet, reference.area.row, reference.area.column);
      const value: unknown = cells.get(name)?.values[0]?.[0];
      if (typeof value === "string") return value.trim() === "" ? null : value;
      return typeof value === "number" || typeof value === "boolean" ? value : null;
    },
    area(name) {
      const found = areas.get(name);
      return found ? { ...found.reference, values: found.range.values as unknown[][] } : null;
    },
    table: (name) => places.get(name) ?? null,
  };
}
