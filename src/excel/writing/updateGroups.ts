import { cellAddress } from "../../book/address";
import type { Content } from "../../book/content";
import { GROUPS_HEADER_ROW } from "../../book/facts";
import { GROUP_COLUMN_KEYS, type GroupColumnKey } from "../../book/groupColumns";
import { rawValue } from "../../book/reading/rawSheet";
import { plainTitle } from "../../book/reading/tableColumns";
import { GROUP_TABLE } from "../../book/sheets/groups";
import { blockNames, sheetAnchor } from "../../book/names";
import type { SheetPlan } from "../../book/sheetPlan";
import { groupColumns } from "../../texts/book/groups";
import type { Capabilities } from "../door";
import type { BookFound } from "../reading/readBook";
import { toWire, weightOf } from "./contents";
import { applyEverythingElse } from "./writeSheet";
import type { WritingRun } from "./writingRun";

interface GroupsUpdate {
  run: WritingRun;
  sheet: Excel.Worksheet;
  plan: SheetPlan;
  found: BookFound;
  can: Capabilities & { tableResize: boolean };
  /** Codes of the plan's groups, in its order. */
  codes: string[];
  /** Formats and rules have to be applied again. */
  redress: boolean;
}

/**
 * Brings the table of groups up to date in place. Only cells whose value changes are written, only in columns of ours;
 * where the user has columns of their own or notes beside the table, rows keep their place so that those stay with their
 * group.
 */
export async function updateGroups(update: GroupsUpdate): Promise<void> {
  const { run, sheet, plan, found, redress, can } = update;
  run.begin(plan.name);
  addMissingColumns(update);
  const rows = keepsRows(found) ? keepRows(update) : packRows(update);
  await writeRows(update, rows);
  writeIdentity(update);
  writeTitles(update);
  if (redress) {
    await clearConditionals(update);
    const shifted = !standsAsMade(found);
    await applyEverythingElse(
      run,
      sheet,
      shifted ? { ...plan, looks: plan.looks.filter(({ area }) => area.row >= found.placement.headerRow) } : plan,
      can,
    );
  }
  await run.end();
}

/** This sheet is not cleared before it is dressed: rules of the writing before would look for their lists where those were. */
async function clearConditionals({ run, sheet, plan, can }: GroupsUpdate): Promise<void> {
  if (!can.conditionalFormats) return;
  for (const { area } of plan.conditionals) {
    await run.room(500);
    sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).conditionalFormats.clearAll();
  }
}

/** Is the table where a new book has it, with nothing inserted above? */
const standsAsMade = ({ survey, placement }: BookFound): boolean => {
  const anchor = survey.references.get(sheetAnchor("groups"));
  return anchor?.area.row === 0 && anchor.area.column === 0 && placement.headerRow === GROUPS_HEADER_ROW;
};

/** Has the table columns of the user? Its rows then move with their groups, and others are deleted. */
export const hasOwnColumns = ({ table, missing }: BookFound): boolean =>
  table !== null && table.area.columns > GROUP_COLUMN_KEYS.length - missing.length;

/** Did somebody write beside a group, in no column of the table? A row that is deleted or moved would leave that behind. */
function hasNotesBeside({ table, groups, groupsSheet }: BookFound): boolean {
  if (!table) return false;
  const { column, columns } = table.area;
  return groups.rows.some((row) =>
    groupsSheet.values[row - groupsSheet.row]!.some((_value, index) => {
      const at = groupsSheet.column + index;
      return (at < column || at >= column + columns) && rawValue(groupsSheet, row, at) !== null;
    }),
  );
}

const keepsRows = (found: BookFound): boolean => hasOwnColumns(found) || hasNotesBeside(found);

/** The row of the table each of these groups will have, from 0: what is laid out from their rows has to know. */
export const placesOf = (found: BookFound, codes: readonly string[]): number[] =>
  keepsRows(found)
    ? keptRows(found, codes).rows.map((row) => row - found.placement.headerRow - 1)
    : codes.map((_code, index) => index);

/** The columns this book has; those of a coverage figure only where there is one. */
const columnsOf = ({ plan }: GroupsUpdate): GroupColumnKey[] => plan.tables[0]!.columns as GroupColumnKey[];

/** Columns the book needs and the table has not. */
const lacking = (update: GroupsUpdate): GroupColumnKey[] =>
  update.found.missing.filter((key) => columnsOf(update).includes(key));

function addMissingColumns(update: GroupsUpdate): void {
  const { sheet, found, plan } = update;
  const { table, placement } = found;
  for (const key of lacking(update)) {
    const title = plan.cells[placement.headerRow]![placement.columns[key]] as string;
    if (!table) sheet.getRangeByIndexes(placement.headerRow, placement.columns[key], 1, 1).values = [[title]];
    else
      sheet.tables
        .getItem(GROUP_TABLE)
        .columns.add(undefined, [[title], ...Array.from({ length: table.rows }, () => [""])]);
  }
}

/** The row each group of the plan goes to: one under the other, in the plan's order. */
function packRows(update: GroupsUpdate): number[] {
  const { codes, found } = update;
  resizeTable(update, Math.max(1, codes.length));
  return codes.map((_code, index) => found.placement.headerRow + 1 + index);
}

/**
 * The same where rows carry cells of the user's own: groups stay in their rows and new ones follow. Removed ones go with
 * their row; beside the table nothing would go with it, so that there the row stays, without a group.
 */
function keepRows(update: GroupsUpdate): number[] {
  const { codes, found, sheet } = update;
  const { gone, left, rows, end } = keptRows(found, codes);
  const table = sheet.tables.getItem(GROUP_TABLE);
  for (const offset of [...gone].reverse()) table.rows.getItemAt(offset).delete();
  resizeTable(update, Math.max(1, end - found.placement.headerRow - 1), left);
  return rows;
}

/** @returns `gone`: rows of the table that go, from 0; `left`: how many it has then; `end`: behind the last group */
function keptRows(
  found: BookFound,
  codes: readonly string[],
): { gone: number[]; left: number; rows: number[]; end: number } {
  const { groups, placement } = found;
  const first = placement.headerRow + 1;
  const removed = groups.groups
    .map(({ id }, index) => ({ id, offset: groups.rows[index]! - first }))
    .filter(({ id }) => !codes.includes(id));
  const gone = hasOwnColumns(found) ? removed.map(({ offset }) => offset) : [];
  const left = (found.table?.rows ?? 0) - gone.length;
  const rowOf = new Map<string, number>();
  groups.groups.forEach(({ id }, index) => {
    const row = groups.rows[index]!;
    rowOf.set(id, row - gone.filter((offset) => offset < row - first).length);
  });
  const kept = codes.map((code) => rowOf.get(code));
  // Below the table too: a group typed there has its row already.
  let next = Math.max(first + left, ...kept.map((row) => (row ?? 0) + 1));
  const rows = kept.map((row) => row ?? next++);
  return { gone, left, rows, end: next };
}

function resizeTable(update: GroupsUpdate, wanted: number, existing = update.found.table?.rows ?? 0): void {
  const { sheet, found, can, plan } = update;
  const { placement, table } = found;
  if (!table) {
    const first = Math.min(...columnsOf(update).map((key) => placement.columns[key]));
    const last = Math.max(...columnsOf(update).map((key) => placement.columns[key]));
    const made = sheet.tables.add(
      sheet.getRangeByIndexes(placement.headerRow, first, wanted + 1, last - first + 1),
      true,
    );
    made.name = plan.tables[0]!.name;
    made.style = "TableStyleLight1";
    return;
  }
  if (wanted === existing) return;
  const excelTable = sheet.tables.getItem(GROUP_TABLE);
  const columns = table.area.columns + lacking(update).length;
  if (can.tableResize)
    excelTable.resize(sheet.getRangeByIndexes(table.area.row, table.area.column, wanted + 1, columns));
  else if (wanted > existing)
    excelTable.rows.add(
      undefined,
      Array.from({ length: wanted - existing }, () => Array<string>(columns).fill("")),
    );
  else for (let row = existing - 1; row >= wanted; row -= 1) excelTable.rows.getItemAt(row).delete();
}

/** Writes each column's changed cells, and empties the cells of rows that hold no group any more. */
async function writeRows(update: GroupsUpdate, rows: number[]): Promise<void> {
  const { run, sheet, plan, found } = update;
  const { placement, groupsSheet, groups } = found;
  const first = placement.headerRow + 1;
  const moved = hasOwnColumns(found) && groups.groups.some(({ id }) => !update.codes.includes(id));
  const last = Math.max(first, ...rows, ...(moved ? [] : groups.rows));
  const groupAt = new Map(rows.map((row, index) => [row, index]));
  let written = 0;
  for (const key of columnsOf(update)) {
    const column = placement.columns[key];
    const isNew = found.missing.includes(key);
    const lines: (string | number | boolean | null)[][] = [];
    for (let row = first; row <= last; row += 1) {
      const index = groupAt.get(row);
      const content: Content = index === undefined ? null : (plan.cells[first + index]![column] ?? null);
      // Rows that moved up no longer hold what was read there.
      const known = moved || isNew ? undefined : rawValue(groupsSheet, row, column);
      const wire = toWire(content, plan.name, row, column);
      // A person's own formula stays as long as its result is what the plan says.
      const same = known === content;
      if (!same) written += 1;
      lines.push([same ? null : wire]);
    }
    if (lines.every(([wire]) => wire === null)) continue;
    await run.room(lines.reduce((sum, [wire]) => sum + weightOf(wire), 0));
    sheet.getRangeByIndexes(first, column, lines.length, 1).formulas = lines;
  }
  run.progress(written);
}

/** Region, source and author: in the block that carries their name, wherever it is now. */
function writeIdentity({ sheet, plan, found }: GroupsUpdate): void {
  if (standsAsMade(found)) {
    plan.cells.slice(0, found.placement.headerRow).forEach((line, row) =>
      line.forEach((content, column) => {
        if (content !== null)
          sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[toWire(content, plan.name, row, column)]];
      }),
    );
  }
  const now = found.survey.references.get(blockNames.identity)?.area;
  const made = plan.names.find(({ name }) => name === blockNames.identity)!.area;
  if (!now) return;
  for (let line = 0; line < Math.min(now.rows, made.rows); line += 1) {
    const content = plan.cells[made.row + line]?.[made.column] ?? null;
    sheet.getRange(cellAddress(now.row + line, now.column)).formulas = [
      [toWire(content, plan.name, now.row + line, now.column)],
    ];
  }
}

/**
 * Column titles follow the language; a title somebody chose stays. Where most of them are unknown, or one is no text, the
 * row is a title row no more, a group was dragged over it: all titles are written again.
 */
function writeTitles(update: GroupsUpdate): void {
  const { sheet, plan, found } = update;
  const { headerRow, columns } = found.placement;
  const titles = columnsOf(update).map((key) => {
    const now = rawValue(found.groupsSheet, headerRow, columns[key]);
    const ours = [groupColumns[key].id, groupColumns[key].en].map(plainTitle);
    return {
      column: columns[key],
      wanted: plan.cells[headerRow]![columns[key]] as string,
      now,
      isOurs: ours.includes(plainTitle(String(now ?? ""))),
    };
  });
  const isLost =
    titles.filter(({ isOurs }) => isOurs).length < titles.length / 2 ||
    titles.some(({ now }) => now !== null && typeof now !== "string");
  for (const { column, wanted, now, isOurs } of titles)
    if (isLost ? now !== wanted : isOurs && plainTitle(String(now)) !== plainTitle(wanted))
      sheet.getRangeByIndexes(headerRow, column, 1, 1).values = [[wanted]];
}
