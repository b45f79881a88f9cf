import { around, readArea, type Area } from "../../book/address";
import type { RawBook } from "../../book/reading/rawBook";
import { READ_AREAS, READ_SHEETS } from "../../book/reading/readPlan";
import { rawValue, type RawSheet } from "../../book/reading/rawSheet";
import type { SheetKey } from "../../book/sheetPlan";
import { GROUP_TABLE } from "../../book/sheets/groups";
import { sheetNames } from "../../texts/book/names";
import type { Survey } from "../survey";
import { loadCells, type Sync } from "./loadCells";

/** The name of the sheet of groups, by its table, our name for it, or what it is called; null when there is none. */
function groupsSheetName(survey: Survey): string | null {
  const byTable = survey.tables.find(({ name }) => name === GROUP_TABLE)?.sheet;
  // A book saved by a program that lost tables and names: a sheet called as ours is tried, its header decides.
  const wanted: string[] = Object.values(sheetNames.groups);
  return byTable ?? survey.ours.groups ?? survey.sheets.find(({ name }) => wanted.includes(name))?.name ?? null;
}

/** Rows below and columns beside the book's own cells that are looked at for what people typed or pasted there. */
const EDGE = { rows: 500, columns: 26 };
/** Of a sheet whose names and tables are lost; so much is looked at. */
const WITHOUT_NAMES: Area = { row: 0, column: 0, rows: 2_000, columns: 100 };

/** Where a sheet's inputs can be: the book's own cells and their edge, never all that somebody once formatted. */
function areaToRead(survey: Survey, name: string, tables: readonly Area[]): Area {
  const own = [...survey.references.values()]
    .filter((reference) => reference?.sheet === name)
    .map((reference) => reference!.area);
  const known = [...own, ...tables].reduce<Area | null>((sum, area) => (sum ? around(sum, area) : area), null);
  if (!known) return WITHOUT_NAMES;
  return {
    row: 0,
    column: 0,
    rows: known.row + known.rows + EDGE.rows,
    columns: known.column + known.columns + EDGE.columns,
  };
}

/** Loads the sheets with inputs, the single cells with names, and the places of tables, in messages of moderate size. */
export async function loadBook(context: Excel.RequestContext, survey: Survey, sync: Sync): Promise<RawBook | null> {
  const groups = groupsSheetName(survey);
  if (groups === null) return null;
  const { worksheets, tables } = context.workbook;
  const wanted = READ_SHEETS.map((key) => [key, key === "groups" ? groups : survey.ours[key]] as const).filter(
    (entry): entry is [SheetKey, string] => entry[1] !== undefined,
  );
  const loadedSheets = new Set(wanted.map(([, name]) => name));
  const exists = (sheet: string) => survey.sheets.some(({ name }) => name === sheet);

  const cells = new Map<string, Excel.Range>();
  for (const [name, reference] of survey.references) {
    if (
      !reference ||
      reference.area.rows * reference.area.columns !== 1 ||
      loadedSheets.has(reference.sheet) ||
      !exists(reference.sheet)
    )
      continue;
    const range = worksheets
      .getItem(reference.sheet)
      .getRangeByIndexes(reference.area.row, reference.area.column, 1, 1);
    range.load("values");
    cells.set(name, range);
  }
  const tablePlaces = survey.tables
    .filter(({ sheet }) => loadedSheets.has(sheet))
    .map(({ name, sheet }) => {
      const range = tables.getItem(name).getRange();
      range.load("address");
      return { name, sheet, range };
    });
  await sync();
  const places = new Map(
    tablePlaces.map(({ name, sheet, range }) => [name, { sheet, area: readArea(range.address) as Area }]),
  );

  const named = READ_AREAS.flatMap((name) => {
    const reference = survey.references.get(name);
    return reference && exists(reference.sheet) ? [{ name, reference }] : [];
  });
  const tablesOn = (sheet: string) =>
    [...places.values()].filter((place) => place.sheet === sheet).map(({ area }) => area);
  const loaded = await loadCells(
    context,
    [
      ...wanted.map(([, sheet]) => ({ sheet, area: areaToRead(survey, sheet, tablesOn(sheet)) })),
      ...named.map(({ reference }) => reference),
    ],
    sync,
  );

  const sheets: RawBook["sheets"] = {};
  wanted.forEach(([key], index) => {
    const sheet = loaded[index];
    if (sheet) sheets[key] = sheet;
  });
  const areas = new Map(
    named.map(({ name, reference }, index) => [
      name,
      { ...reference, values: wholeArea(reference.area, loaded[wanted.length + index] ?? null) },
    ]),
  );
  const byName = new Map<string, RawSheet>(Object.values(sheets).map((sheet) => [sheet.name, sheet]));
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
    area: (name) => areas.get(name) ?? null,
    table: (name) => places.get(name) ?? null,
  };
}

/** The values of every cell of an area of which only the used part was loaded. */
function wholeArea(area: Area, loaded: RawSheet | null): unknown[][] {
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_cell, column) =>
      loaded ? (loaded.values[area.row + row - loaded.row]?.[area.column + column - loaded.column] ?? "") : "",
    ),
  );
}
