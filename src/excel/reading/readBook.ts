import { LAW } from "../../law/baseline";
import { yearOf } from "../../law/month";
import type { BudgetPlan } from "../../budget/plan";
import { readArea, type Area } from "../../book/address";
import { roundingList } from "../../book/choices";
import type { TablePlacement } from "../../book/facts";
import { GROUP_COLUMN_KEYS, type GroupColumnKey } from "../../book/groupColumns";
import { columnAnchor } from "../../book/names";
import { constantNames } from "../../book/rates/layout";
import { lastColumn, type RawSheet } from "../../book/reading/rawSheet";
import { readGroups, type GroupsReading } from "../../book/reading/readGroups";
import { GROUP_TABLE, groupNames } from "../../book/sheets/groups";
import { BOOK_VERSION } from "../../book/sheetPlan";
import { sheetNames } from "../../texts/book/names";
import { isLanguage, type Language } from "../../texts/language";
import type { CellProblem, PlanReading } from "../door";
import { doorProblem } from "../problems";
import { surveyWorkbook, type Survey } from "../survey";

/** A book of ours as found in the workbook, with what a writer needs to know of its place. */
export interface BookFound {
  survey: Survey;
  reading: PlanReading;
  groups: GroupsReading;
  groupsSheet: RawSheet;
  /** The Excel table, if the groups still are one. */
  table: { name: string; area: Area; rows: number } | null;
  version: number | null;
  /** Where the columns stand; those that are gone will stand at the right end of the table. */
  placement: TablePlacement<GroupColumnKey>;
  missing: GroupColumnKey[];
}

/** Reads the book of this workbook in two round trips; null when there is none of ours. */
export async function readBook(context: Excel.RequestContext): Promise<{ survey: Survey; found: BookFound | null }> {
  const survey = await surveyWorkbook(context);
  const table = survey.tables.find(({ name }) => name === GROUP_TABLE) ?? null;
  const groupsName = table?.sheet ?? survey.ours.groups ?? unnamedGroups(survey);
  if (groupsName === null) return { survey, found: null };

  const sheet = context.workbook.worksheets.getItem(groupsName);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address,values,formulas");
  const tableRange = table ? context.workbook.tables.getItem(GROUP_TABLE).getRange() : null;
  tableRange?.load("address");
  const cells = loadCells(context, survey);
  await context.sync();
  if (used.isNullObject) return { survey, found: null };

  const place = readArea(used.address)!;
  const groupsSheet: RawSheet = { name: groupsName, row: place.row, column: place.column, values: used.values as unknown[][], formulas: used.formulas as unknown[][] };
  const tablePlace = tableRange ? readArea(tableRange.address) : null;
  const cell = (name: string) => cells.get(name)?.values[0]?.[0] as unknown;
  const yearCell = cell(constantNames.year);
  const year = typeof yearCell === "number" && Number.isInteger(yearCell) ? yearCell : null;
  const named = Object.fromEntries(
    GROUP_COLUMN_KEYS.filter((key) => survey.references.has(columnAnchor(key))).map((key) => {
      const reference = survey.references.get(columnAnchor(key));
      return [key, reference?.sheet === groupsName ? reference.area.column : null];
    }),
  ) as Partial<Record<GroupColumnKey, number | null>>;
  const groups = readGroups(groupsSheet, { headerRow: tablePlace?.row ?? null, named, year: year ?? new Date().getFullYear(), law: LAW });
  if (!groups) return { survey, found: null };

  const language = languageOf(cell(constantNames.language), groups);
  const version = typeof cell(constantNames.bookVersion) === "number" ? (cell(constantNames.bookVersion) as number) : null;
  const reading: PlanReading = {
    plan: planOf(cell, groups, year),
    problems: [...lostSheets(survey, language), ...groups.problems],
    repaired: groups.repaired,
    language,
    lawVersion: textOf(cell(constantNames.lawVersion)),
    newer: version !== null && version > BOOK_VERSION,
  };
  return {
    survey,
    found: {
      survey,
      reading,
      groups,
      groupsSheet,
      table: tablePlace ? { name: GROUP_TABLE, area: tablePlace, rows: tablePlace.rows - 1 } : null,
      version,
      ...placementOf(groupsSheet, groups, tablePlace),
    },
  };
}

/** A book saved by a program that lost tables and names: a sheet called as ours is tried, its header decides. */
function unnamedGroups(survey: Survey): string | null {
  const wanted: string[] = Object.values(sheetNames.groups);
  return survey.sheets.find(({ name }) => wanted.includes(name))?.name ?? null;
}

/** Loads the single cells the book keeps its identity in. */
function loadCells(context: Excel.RequestContext, survey: Survey): Map<string, Excel.Range> {
  const wanted = [...Object.values(constantNames), ...Object.values(groupNames)];
  const loaded = new Map<string, Excel.Range>();
  for (const name of wanted) {
    const reference = survey.references.get(name);
    if (!reference || !survey.sheets.some((sheet) => sheet.name === reference.sheet)) continue;
    const range = context.workbook.worksheets.getItem(reference.sheet).getRangeByIndexes(reference.area.row, reference.area.column, 1, 1);
    range.load("values");
    loaded.set(name, range);
  }
  return loaded;
}

const textOf = (value: unknown): string | null => {
  const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  return text === "" ? null : text;
};

const languageOf = (mark: unknown, groups: GroupsReading): Language => (isLanguage(mark) ? mark : groups.language);

function planOf(cell: (name: string) => unknown, { groups }: GroupsReading, year: number | null): BudgetPlan {
  const rounding = textOf(cell(constantNames.rounding));
  return {
    region: { code: textOf(cell(groupNames.regionCode)), name: textOf(cell(groupNames.region)) ?? "", source: textOf(cell(groupNames.regionSource)) },
    year: year ?? (groups[0] ? yearOf(groups[0].first) : new Date().getFullYear()),
    groups,
    funds: [],
    scenarios: [],
    activeScenario: null,
    rounding: (rounding && roundingList.read(rounding)) || "TERDEKAT",
    author: textOf(cell(groupNames.author)),
  };
}

/** Sheets of ours that were deleted: the plan is whole without them, and writing brings them back. */
function lostSheets(survey: Survey, language: Language): CellProblem[] {
  return (["rates", "budget"] as const)
    .filter((key) => survey.ours[key] === undefined)
    .map((key) => ({ sheet: sheetNames[key][language], address: "", row: null, problem: doorProblem("sheet_missing", { sheet: sheetNames[key][language] }) }));
}

function placementOf(sheet: RawSheet, { headerRow, columns }: GroupsReading, table: Area | null): Pick<BookFound, "placement" | "missing"> {
  const missing = GROUP_COLUMN_KEYS.filter((key) => columns[key] === null);
  const edge = table ? table.column + table.columns : lastColumn(sheet) + 1;
  const complete = Object.fromEntries(GROUP_COLUMN_KEYS.map((key) => [key, columns[key] ?? edge + missing.indexOf(key)])) as Record<GroupColumnKey, number>;
  return { placement: { sheet: sheet.name, headerRow, columns: complete }, missing };
}
