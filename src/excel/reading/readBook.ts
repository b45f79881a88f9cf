import { LAW } from "../../law/baseline";
import type { Answers } from "../../book/answers";
import type { Area } from "../../book/address";
import type { TablePlacement } from "../../book/facts";
import { GROUP_COLUMN_KEYS, type GroupColumnKey } from "../../book/groupColumns";
import type { KeptInputs } from "../../book/keptInputs";
import { neededSheets } from "../../book/neededSheets";
import { READ_SHEETS, readPlan } from "../../book/reading/readPlan";
import { lastColumn, type RawSheet } from "../../book/reading/rawSheet";
import type { GroupsReading } from "../../book/reading/readGroups";
import { GROUP_TABLE } from "../../book/sheets/groups";
import { isOfVersion1, sheetAnchor } from "../../book/names";
import { BOOK_VERSION, type SheetKey } from "../../book/sheetPlan";
import { sheetNames } from "../../texts/book/names";
import type { Language } from "../../texts/language";
import type { BudgetPlan, Paper } from "../../budget/plan";
import { DoorError, type Capabilities, type CellProblem, type PlanReading } from "../door";
import { PAPER_SIZES } from "../paper";
import { doorProblem, isInterruption } from "../problems";
import { surveyWorkbook, type Survey } from "../survey";
import type { BegunWriting } from "../writing/begunWriting";
import { cutOffIn } from "./cutOff";
import { countsFrom1904 } from "./dateSystem";
import { loadBook } from "./loadBook";
import type { Sync } from "./loadCells";

/** A book of ours as found in the workbook, with what a writer needs to know of its place. */
export interface BookFound {
  survey: Survey;
  reading: PlanReading;
  groups: GroupsReading;
  groupsSheet: RawSheet;
  /** The Excel table, if the groups still are one. */
  table: { name: string; area: Area; rows: number } | null;
  /** Our tables with inputs and where they stand, but for that of the groups. */
  tables: { name: string; sheet: string; area: Area; columns: string[] }[];
  version: number | null;
  /** Number of its last writing, and whether all of it stands: else sheets may hold cells of another writing. */
  writing: number;
  isWhole: boolean;
  /** Where the columns stand; those that are gone will stand at the right end of the table. */
  placement: TablePlacement<GroupColumnKey>;
  missing: GroupColumnKey[];
  /** Inputs that are no part of the plan. */
  kept: KeptInputs;
  answers: Answers;
}

/**
 * Reads the book of this workbook, sheet after sheet; null when there is none of ours.
 * @throws DoorError "dates_from_1904" where a book of ours lies in a workbook whose dates are other days
 */
export async function readBook(
  context: Excel.RequestContext,
  can: Pick<Capabilities, "pageLayout">,
  sync: Sync = () => context.sync(),
  /** The paper of the last writing, where Excel cannot say which is set. */
  lastPaper?: Paper,
  /** A writing that is not known to have ended. */
  begun: BegunWriting | null = null,
): Promise<{ survey: Survey; found: BookFound | null; reading: PlanReading | null }> {
  const survey = await surveyWorkbook(context, sync);
  if ([...survey.references.keys()].some(isOfVersion1)) throw new DoorError(doorProblem("older_book"));
  const raw = await loadBook(context, survey, sync);
  const read = raw && readPlan(raw, LAW);
  if (!raw || !read) return { survey, found: null, reading: cutOffIn(survey, null, begun)?.reading ?? null };
  if (await countsFrom1904(context, sync)) throw new DoorError(doorProblem("dates_from_1904"));
  const { groups, lawVersion, version, writing, isWhole } = read;
  const cutOff = cutOffIn(survey, read, begun);
  const { plan, kept, answers } = cutOff?.inputs ?? read;
  const language = cutOff?.reading.language ?? read.language;
  const table = raw.table(GROUP_TABLE);
  const chosen = can.pageLayout ? await readPaper(context, survey, sync, lastPaper) : undefined;
  const reading: PlanReading = {
    plan: chosen ? { ...plan, paper: chosen } : plan,
    problems: cutOff?.reading.problems ?? [
      ...lostSheets(survey, plan, kept, language),
      ...unmarkedSheets(survey),
      ...read.problems,
    ],
    repaired: cutOff ? [] : read.repaired,
    language,
    lawVersion,
    newer: version !== null && version > BOOK_VERSION,
  };
  const groupsSheet = raw.sheets.groups!;
  return {
    survey,
    reading,
    found: {
      survey,
      reading,
      groups,
      groupsSheet,
      table: table && { name: GROUP_TABLE, area: table.area, rows: table.area.rows - 1 },
      tables: survey.tables.flatMap(({ name }) => {
        const place = name === GROUP_TABLE ? null : raw.table(name);
        return place ? [{ name, ...place, columns: [] }] : [];
      }),
      version,
      writing,
      isWhole: isWhole && cutOff === null,
      kept,
      answers,
      ...placementOf(groupsSheet, groups, table?.area ?? null),
    },
  };
}

/**
 * The paper people chose, here or in Excel's own dialogue: that of the sheet of groups. A4 needs no word. Asked for on its
 * own: without a printer Excel may refuse everything about pages, and the book is read all the same.
 */
async function readPaper(
  context: Excel.RequestContext,
  survey: Survey,
  sync: Sync,
  otherwise: Paper | undefined,
): Promise<Paper | undefined> {
  const groups = survey.ours.groups;
  if (groups === undefined) return undefined;
  const layout = context.workbook.worksheets.getItem(groups).pageLayout;
  layout.load("paperSize");
  try {
    await sync();
  } catch (error) {
    if (isInterruption(error)) throw error;
    return otherwise;
  }
  return layout.paperSize === PAPER_SIZES.F4 ? "F4" : undefined;
}

/** Sheets of ours that were deleted: the plan is whole without them, and writing brings them back. */
function lostSheets(survey: Survey, plan: BudgetPlan, kept: KeptInputs, language: Language): CellProblem[] {
  // A sheet that was there once has left its name behind; one this book never had has none.
  const was = (key: SheetKey) => survey.references.has(sheetAnchor(key));
  return neededSheets(plan, kept, [], {})
    .filter((key) => key !== "groups" && was(key) && survey.ours[key] === undefined)
    .map((key) => ({
      sheet: sheetNames[key][language],
      address: "",
      row: null,
      problem: doorProblem("sheet_missing", { sheet: sheetNames[key][language] }),
    }));
}

/** Sheets called as ours in a book whose names are gone, its groups being found by table or title: nobody reads them. */
function unmarkedSheets(survey: Survey): CellProblem[] {
  if (survey.ours.groups !== undefined) return [];
  return READ_SHEETS.flatMap((key) => {
    const called: string[] = Object.values(sheetNames[key]);
    const sheet =
      key === "groups" || survey.ours[key] ? undefined : survey.sheets.find(({ name }) => called.includes(name));
    return sheet
      ? [{ sheet: sheet.name, address: "", row: null, problem: doorProblem("sheet_unmarked", { sheet: sheet.name }) }]
      : [];
  });
}

function placementOf(
  sheet: RawSheet,
  { headerRow, columns }: GroupsReading,
  table: Area | null,
): Pick<BookFound, "placement" | "missing"> {
  const missing = GROUP_COLUMN_KEYS.filter((key) => columns[key] === null);
  const edge = table ? table.column + table.columns : lastColumn(sheet) + 1;
  const complete = Object.fromEntries(
    GROUP_COLUMN_KEYS.map((key) => [key, columns[key] ?? edge + missing.indexOf(key)]),
  ) as Record<GroupColumnKey, number>;
  return { placement: { sheet: sheet.name, headerRow, columns: complete }, missing };
}
