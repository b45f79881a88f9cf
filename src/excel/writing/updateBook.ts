import { cellAddress, within } from "../../book/address";
import { isFormula, type Content } from "../../book/content";
import { sheetAnchor } from "../../book/names";
import type { Book, SheetKey, SheetPlan } from "../../book/sheetPlan";
import { GROUP_TABLE } from "../../book/sheets/groups";
import { DoorError, type Capabilities } from "../door";
import { doorProblem } from "../problems";
import type { BookFound } from "../reading/readBook";
import type { Survey } from "../survey";
import { backedUp, loadBackup, restore, type Backup } from "./backup";
import { toWire } from "./contents";
import { fingerprint } from "./fingerprint";
import { foreignCells, mustEmpty, putBack, refuseForeign, type ForeignCell } from "./foreignCells";
import { defineNames } from "./nameBook";
import { updateGroups } from "./updateGroups";
import { addTables, applyEverythingElse, writeContents, writeNewSheet } from "./writeSheet";
import type { WritingRun } from "./writingRun";

/** Which formatting each sheet has already, kept with the document; without it everything is formatted anew. */
export interface SheetMarks {
  has(key: SheetKey, mark: string): boolean;
  remember(book: Book): void;
}

/** Brings a book up to date in place: sheets keep their identity, so that what refers to them goes on doing so. */
export function updateBook(
  run: WritingRun,
  book: Book,
  found: BookFound,
  can: Capabilities & { tableResize: boolean },
  marks: SheetMarks,
  /** The book as the workbook has it; asked only where a sheet is laid out anew. */
  before: () => Book,
): { write(): Promise<void>; undo(): Promise<void> } {
  const { worksheets, names } = run.context.workbook;
  const { survey } = found;
  const backups = new Map<SheetKey, Backup>();
  const added: SheetPlan[] = [];
  let changedNames: { added: string[]; moved: string[] } = { added: [], moved: [] };
  let touched = false;
  const nowNamed = (key: SheetKey): string | undefined => survey.ours[key] ?? (key === "groups" ? found.groupsSheet.name : undefined);
  const existing = book.sheets.filter(({ key }) => nowNamed(key) !== undefined);

  return {
    async write() {
      const tablesOn = (name: string) => survey.tables.filter(({ sheet }) => sheet === name).map(({ name: table }) => table);
      const loaded = existing.map(({ key }) => [key, loadBackup(run.context, nowNamed(key)!, tablesOn(nowNamed(key)!))] as const);
      await run.sync();
      for (const [key, take] of loaded) backups.set(key, take());
      for (const plan of existing) if (plan.key !== "groups") checkWay(plan, backups.get(plan.key)!, survey);

      const foreign = new Map<SheetKey, ForeignCell[]>();
      const anew = existing.filter((plan) => plan.key !== "groups" && (!sameShape(plan, survey) || !marks.has(plan.key, fingerprint(plan))));
      if (anew.length > 0) {
        const had = before();
        for (const plan of anew) {
          const was = had.sheets.find(({ key }) => key === plan.key);
          const notes = was ? foreignCells(was, backups.get(plan.key)!, survey.references.get(sheetAnchor(plan.key))?.area) : [];
          refuseForeign(notes, plan);
          foreign.set(plan.key, notes);
        }
      }

      touched = true;
      for (const plan of existing) if (nowNamed(plan.key) !== plan.name) worksheets.getItem(nowNamed(plan.key)!).name = plan.name;
      for (const plan of book.sheets) {
        if (existing.includes(plan)) continue;
        worksheets.add(plan.name);
        added.push(plan);
      }
      changedNames = defineNames(run.context, book, renamedSurvey(survey, book));
      await run.sync();

      for (const plan of book.sheets) {
        const sheet = worksheets.getItem(plan.name);
        const redress = !marks.has(plan.key, fingerprint(plan));
        if (added.includes(plan)) await writeNewSheet(run, sheet, plan, can);
        else if (plan.key === "groups") {
          const column = found.placement.columns.code;
          const first = found.placement.headerRow + 1;
          const codes = plan.cells.slice(first).map((line) => line[column]).filter((code) => typeof code === "string");
          await updateGroups({ run, sheet, plan, found, can, codes, redress });
        } else await updateSheet(run, sheet, plan, backups.get(plan.key)!, survey, can, redress, foreign.get(plan.key) ?? []);
      }
      await run.sync();
    },

    async undo() {
      if (!touched) return;
      for (const plan of added) {
        const sheet = worksheets.getItemOrNullObject(plan.name);
        sheet.load("id");
        await run.context.sync();
        if (!sheet.isNullObject) sheet.delete();
      }
      for (const plan of existing) {
        const backup = backups.get(plan.key);
        if (!backup) continue;
        const sheet = worksheets.getItemOrNullObject(plan.name);
        sheet.load("id");
        await run.context.sync();
        const back = sheet.isNullObject ? worksheets.getItem(backup.name) : sheet;
        if (plan.key === "groups" && found.table) await restoreTable(run, back, found, can);
        else await dropTables(run, back, plan);
        restore(back, backup, { row: 0, column: 0, rows: plan.cells.length, columns: plan.cells[0]?.length ?? 1 });
        if (plan.key !== "groups") addTables(back, { tables: backup.tables });
        if (!sheet.isNullObject && plan.name !== backup.name) sheet.name = backup.name;
      }
      await restoreNames(run, names, changedNames, survey);
    },
  };
}

/** Tables of a sheet whose cells are about to be put back come back with them. */
async function dropTables(run: WritingRun, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  if (plan.tables.length === 0) return;
  const tables = plan.tables.map(({ name }) => sheet.tables.getItemOrNullObject(name));
  tables.forEach((table) => table.load("name"));
  await run.context.sync();
  for (const table of tables) if (!table.isNullObject) table.convertToRange();
}

async function restoreTable(run: WritingRun, sheet: Excel.Worksheet, { table }: BookFound, can: { tableResize: boolean }): Promise<void> {
  const now = sheet.tables.getItemOrNullObject(GROUP_TABLE);
  now.load("id");
  const range = now.getRange();
  range.load("rowCount,columnCount");
  await run.context.sync();
  const { area } = table!;
  if (now.isNullObject || (range.rowCount === area.rows && range.columnCount === area.columns)) return;
  // As it grew: rows that were only taken into the table are let go, rows that were inserted are deleted.
  if (range.rowCount > area.rows && can.tableResize) now.resize(range.getResizedRange(area.rows - range.rowCount, 0));
  else for (let row = range.rowCount - 1; row > area.rows - 1; row -= 1) now.rows.getItemAt(row - 1).delete();
  if (range.rowCount < area.rows) now.rows.add(undefined, Array.from({ length: area.rows - range.rowCount }, () => Array<string>(range.columnCount).fill("")));
  for (let column = range.columnCount - 1; column > area.columns - 1; column -= 1) now.columns.getItemAt(column).delete();
}

async function restoreNames(run: WritingRun, names: Excel.NamedItemCollection, changed: { added: string[]; moved: string[] }, survey: Survey): Promise<void> {
  const items = [...changed.added, ...changed.moved].map((name) => ({ name, item: names.getItemOrNullObject(name) }));
  items.forEach(({ item }) => item.load("name"));
  await run.context.sync();
  for (const { item } of items) if (!item.isNullObject) item.delete();
  for (const name of changed.moved) {
    const reference = survey.references.get(name);
    if (!reference) continue;
    const { row, column, rows, columns } = reference.area;
    names.add(name, run.context.workbook.worksheets.getItem(reference.sheet).getRangeByIndexes(row, column, rows, columns));
  }
  await run.context.sync();
}

/** The survey under the names the sheets are about to have. */
function renamedSurvey(survey: Survey, book: Book): Survey {
  const next = new Map<string, string>();
  for (const { key, name } of book.sheets) {
    const now = survey.ours[key];
    if (now !== undefined) next.set(now, name);
  }
  const references = new Map([...survey.references].map(([name, reference]) => [name, reference && { ...reference, sheet: next.get(reference.sheet) ?? reference.sheet }]));
  return { ...survey, references };
}

/** A book that grows must not run over what somebody wrote beside or below it. */
function checkWay(plan: SheetPlan, backup: Backup, survey: Survey): void {
  const anchor = survey.references.get(sheetAnchor(plan.key))?.area;
  if (!anchor || !backup.area) return;
  plan.cells.forEach((line, row) =>
    line.forEach((_content, column) => {
      if (within(anchor, row, column) || backedUp(backup, row, column) === "") return;
      throw new DoorError(doorProblem("cells_in_the_way", { sheet: backup.name, address: cellAddress(row, column) }));
    }),
  );
}

/** Does the sheet stand where a book of this shape has it? */
function sameShape(plan: SheetPlan, survey: Survey): boolean {
  const anchor = survey.references.get(sheetAnchor(plan.key))?.area;
  return anchor !== undefined && anchor.row === 0 && anchor.column === 0 && anchor.rows === plan.cells.length && anchor.columns === (plan.cells[0]?.length ?? 0);
}

const contentNow = (content: Content): unknown => (content === null ? "" : isFormula(content) ? content.formula : content);

/** A calculated sheet: nothing if nothing changed, the changed cells if its shape is the same, everything otherwise. */
async function updateSheet(run: WritingRun, sheet: Excel.Worksheet, plan: SheetPlan, backup: Backup, survey: Survey, can: Capabilities, redress: boolean, foreign: readonly ForeignCell[]): Promise<void> {
  run.begin(plan.name);
  const anchor = survey.references.get(sheetAnchor(plan.key))?.area;
  const width = plan.cells[0]?.length ?? 0;
  if (sameShape(plan, survey) && !redress) {
    const changed = plan.cells.map((line, row) => line.some((content, column) => mustEmpty(plan, backup, row, column) || (content !== null && contentNow(content) !== backedUp(backup, row, column))));
    if (!changed.includes(true)) return;
    let cells = 0;
    for (let row = 0; row < plan.cells.length; row += 1) {
      if (!changed[row]) continue;
      let end = row;
      while (changed[end + 1]) end += 1;
      const lines = plan.cells.slice(row, end + 1).map((line, offset) =>
        line.map((content, column) => {
          if (mustEmpty(plan, backup, row + offset, column)) return "";
          if (content === null || contentNow(content) === backedUp(backup, row + offset, column)) return null;
          cells += 1;
          return toWire(content, plan.name, row + offset, column);
        }),
      );
      sheet.getRangeByIndexes(row, 0, lines.length, width).formulas = lines;
      row = end;
    }
    run.progress(cells);
  } else {
    const old = anchor ?? { row: 0, column: 0, rows: plan.cells.length, columns: width };
    const region = sheet.getRangeByIndexes(old.row, old.column, old.rows, old.columns);
    for (const { name } of plan.tables) if (survey.tables.some((table) => table.name === name)) sheet.tables.getItem(name).convertToRange();
    region.clear("All");
    if (can.conditionalFormats) region.conditionalFormats.clearAll();
    if (can.dataValidation) region.dataValidation.clear();
    await writeContents(run, sheet, plan);
    putBack(sheet, foreign);
    addTables(sheet, plan);
    applyEverythingElse(sheet, plan, can);
  }
  await run.end();
}
