import { around, cellAddress, within, type Area } from "../../book/address";
import { isFormula, type Content } from "../../book/content";
import { sheetAnchor, tableNames } from "../../book/names";
import { readsAsError, type RawSheet } from "../../book/reading/rawSheet";
import type { Book, SheetKey, SheetPlan } from "../../book/sheetPlan";
import { GROUP_TABLE } from "../../book/sheets/groups";
import { DoorError, type Capabilities } from "../door";
import { doorProblem } from "../problems";
import { loadCells, WHOLE_SHEET } from "../reading/loadCells";
import type { BookFound } from "../reading/readBook";
import type { Survey } from "../survey";
import { backedUp, restore, wasText } from "./backup";
import { splitRows, toWire } from "./contents";
import { foreignCells, mustEmpty, putBack, refuseForeign, straysOn, type ForeignCell } from "./foreignCells";
import type { HeldCalculation } from "./heldCalculation";
import { clearCells, leftoversOn } from "./leftovers";
import { defineNames, restoreNames, underNewNames, type ChangedNames } from "./nameBook";
import { hasLooks, type SheetMarks } from "./sheetMarks";
import { updateGroups } from "./updateGroups";
import { addTables, applyEverythingElse, writeContents, writeNewSheet } from "./writeSheet";
import { shapeOf, shapesOf } from "./written";
import { beginWriting, endWriting, unfinished } from "./writingMarks";
import type { WritingRun } from "./writingRun";

interface Surroundings {
  run: WritingRun;
  found: BookFound;
  can: Capabilities & { tableResize: boolean };
  marks: SheetMarks;
  calculation: HeldCalculation;
  /** The book as the workbook has it; asked where no marks tell what is whose, and to dress sheets again after a failure. */
  before: () => Book;
}

const sizeOf = ({ cells }: SheetPlan): Area => ({
  row: 0,
  column: 0,
  rows: cells.length,
  columns: cells[0]?.length ?? 1,
});

/** Brings a book up to date in place: sheets keep their identity, so that what refers to them goes on doing so. */
export function updateBook(
  book: Book,
  { run, found, can, marks, calculation, before }: Surroundings,
): { write(): Promise<void>; undo(): Promise<void> } {
  const { worksheets } = run.context.workbook;
  const { survey } = found;
  const backups = new Map<SheetKey, RawSheet | null>();
  const added: SheetPlan[] = [];
  const begun = new Set<SheetKey>();
  const laidAnew = new Set<SheetKey>();
  let changedNames: ChangedNames = { added: [], moved: [] };
  let touched = false;
  const nowNamed = (key: SheetKey): string | undefined =>
    survey.ours[key] ?? (key === "groups" ? found.groupsSheet.name : undefined);
  const existing = book.sheets.filter(({ key }) => nowNamed(key) !== undefined);
  /** Where the number of the last writing stands; nowhere in a book that never had one, or whose cells are gone. */
  const place = survey.references.get(tableNames.writing);
  const marked = place && place.sheet === survey.ours.work ? place : null;
  const anchorOf = (key: SheetKey) => survey.references.get(sheetAnchor(key))?.area;

  /** The contents of our sheets as they are, where the book stands and where it is about to. */
  async function backUp(): Promise<void> {
    const wanted = existing.map((plan) => {
      const table = plan.key === "groups" ? found.table?.area : undefined;
      const area = [anchorOf(plan.key), table].reduce<Area>(
        (sum, other) => (other ? around(sum, other) : sum),
        // Of a writing that is not whole, cells may stand where no name reaches any more.
        found.isWhole ? sizeOf(plan) : around(sizeOf(plan), WHOLE_SHEET),
      );
      return { sheet: nowNamed(plan.key)!, area };
    });
    const loaded = await loadCells(run.context, wanted, run.sync);
    existing.forEach(({ key }, index) => backups.set(key, loaded[index]!));
  }

  const namedOn = (plan: SheetPlan): Area[] =>
    [...survey.references].flatMap(([name, reference]) =>
      reference && reference.sheet === nowNamed(plan.key) && name !== sheetAnchor(plan.key) ? [reference.area] : [],
    );

  /** Shapes of all that people typed where the book asks for it: once its names have moved, it could be anybody's. */
  function typedOn(plan: SheetPlan): string[] {
    const [backup, named] = [backups.get(plan.key), namedOn(plan)];
    if (!backup || plan.key === "groups") return [];
    const shapes = backup.formulas.flatMap((line, offset) =>
      line.flatMap((content, index) => {
        const [row, column] = [backup.row + offset, backup.column + index];
        if (content === "" || !named.some((area) => within(area, row, column))) return [];
        return [shapeOf(content, wasText(backup, row, column))];
      }),
    );
    return [...new Set(shapes)];
  }

  /** Shapes of all the book has written on a sheet, or is about to. */
  const writtenOn = (plan: SheetPlan, had: SheetPlan = plan): ReadonlySet<string> =>
    new Set([...(marks.of(plan.key)?.written.split(" ") ?? shapesOf(had)), ...shapesOf(plan)]);

  /**
   * What people wrote on a sheet that is about to be laid out anew. Without marks (a book that another program saved) the
   * book as it would be written now says what is its own; where even its size differs, nothing is known of notes.
   */
  function notesOn(plan: SheetPlan): ForeignCell[] {
    const [mark, sheet, anchor] = [marks.of(plan.key), nowNamed(plan.key), anchorOf(plan.key)];
    const had = mark ? undefined : before().sheets.find(({ key }) => key === plan.key);
    if (!mark && (!had || !sameShape(had, survey))) return [];
    // A column inserted into a table gets its title from Excel.
    const titles = found.tables.filter((table) => table.sheet === sheet).map(({ area }) => ({ ...area, rows: 1 }));
    const notes = foreignCells(backups.get(plan.key)!, anchor, [...namedOn(plan), ...titles], writtenOn(plan, had));
    return had ? notes.filter(({ row, column }) => had.cells[row]?.[column] === null) : notes;
  }

  return {
    async write() {
      await backUp();
      const foreign = new Map<SheetKey, ForeignCell[]>();
      for (const plan of existing) {
        if (plan.key === "groups") continue;
        checkWay(plan, backups.get(plan.key)!, survey, () => writtenOn(plan));
        if (sameShape(plan, survey) && hasLooks(marks, plan)) continue;
        const notes = notesOn(plan);
        refuseForeign(notes, plan);
        foreign.set(plan.key, notes);
      }

      for (const { key } of book.sheets.filter((plan) => !hasLooks(marks, plan) || foreign.has(plan.key)))
        laidAnew.add(key);
      await marks.expect(book, laidAnew, typedOn);
      touched = true;
      // Before calculation is held, so that `Baca dulu` says at once that the book is not whole.
      if (marked) beginWriting(worksheets.getItem(marked.sheet), book, marked.area);
      calculation.hold();
      const renamed = new Map<string, string>();
      for (const plan of existing) {
        const now = nowNamed(plan.key)!;
        if (now === plan.name) continue;
        worksheets.getItem(now).name = plan.name;
        renamed.set(now, plan.name);
      }
      const order = survey.sheets.map(({ name }) => existing.find(({ key }) => nowNamed(key) === name)?.name ?? name);
      book.sheets.forEach((plan, index) => {
        if (existing.includes(plan)) return;
        // Behind the sheet that comes before it in the book, wherever people moved that one; the first before all of ours.
        const previous = book.sheets[index - 1]?.name;
        const place =
          previous === undefined
            ? Math.max(
                0,
                order.findIndex((name) => existing.some((other) => other.name === name)),
              )
            : order.indexOf(previous) + 1;
        order.splice(place, 0, plan.name);
        worksheets.add(plan.name).position = place;
        added.push(plan);
      });
      changedNames = defineNames(run.context, book, underNewNames(survey, renamed));
      await run.sync();

      for (const whole of book.sheets) {
        const plan = unfinished(whole, found.writing || null);
        const sheet = worksheets.getItem(plan.name);
        const redress = laidAnew.has(plan.key);
        begun.add(plan.key);
        if (added.includes(whole)) await writeNewSheet(run, sheet, plan, can);
        else if (plan.key === "groups") {
          const column = found.placement.columns.code;
          const first = found.placement.headerRow + 1;
          const codes = plan.cells
            .slice(first)
            .map((line) => line[column])
            .filter((code) => typeof code === "string");
          await updateGroups({ run, sheet, plan, found, can, codes, redress });
        } else {
          const [backup, notes] = [backups.get(plan.key)!, foreign.get(plan.key) ?? null];
          if (!found.isWhole)
            leftoversOn(backup, sizeOf(plan), writtenOn(whole)).forEach((area) => clearCells(sheet, area, can));
          await updateSheet(run, sheet, plan, backup, survey, can, notes, () => writtenOn(whole));
        }
      }
      endWriting(run, book);
      // What showed an error before, and has the formula it should have, is worked out anew as well.
      calculation.release([...backups.values()].some(showsError));
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
      if (marked && !begun.has("work")) {
        const sheet = existing.find(({ key }) => key === "work")!.name;
        const back = worksheets.getItemOrNullObject(sheet);
        back.load("id");
        await run.context.sync();
        const { row, column } = marked.area;
        (back.isNullObject ? worksheets.getItem(marked.sheet) : back).getRangeByIndexes(row, column, 1, 1).formulas = [
          [backedUp(backups.get("work")!, row, column)],
        ];
      }
      const had = laidAnew.size > 0 ? before() : null;
      for (const plan of existing) {
        const name = nowNamed(plan.key)!;
        const sheet = worksheets.getItemOrNullObject(plan.name);
        sheet.load("id");
        await run.context.sync();
        const back = sheet.isNullObject ? worksheets.getItem(name) : sheet;
        if (begun.has(plan.key)) {
          const backup = backups.get(plan.key)!;
          if (plan.key === "groups" && found.table) await restoreTable(run, back, found, can);
          else await dropTables(run, back, plan);
          await restore(run, back, backup, sizeOf(plan));
          if (plan.key !== "groups") addTables(back, { tables: found.tables.filter(({ sheet: on }) => on === name) });
          const was = had?.sheets.find(({ key }) => key === plan.key);
          if (was && laidAnew.has(plan.key) && sameShape(was, survey))
            await applyEverythingElse(run.backwards(), back, was, can);
        }
        if (!sheet.isNullObject && plan.name !== name) sheet.name = name;
      }
      await restoreNames(run.context, changedNames, survey);
      calculation.release();
      await run.context.sync();
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

async function restoreTable(
  run: WritingRun,
  sheet: Excel.Worksheet,
  { table }: BookFound,
  can: { tableResize: boolean },
): Promise<void> {
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
  if (range.rowCount < area.rows)
    now.rows.add(
      undefined,
      Array.from({ length: area.rows - range.rowCount }, () => Array<string>(range.columnCount).fill("")),
    );
  for (let column = range.columnCount - 1; column > area.columns - 1; column -= 1)
    now.columns.getItemAt(column).delete();
}

/**
 * A book that grows must not run over what somebody wrote beside or below it. What the book itself has written stands
 * there where Excel's undo took a writing back and left the names as they were.
 */
function checkWay(plan: SheetPlan, backup: RawSheet | null, survey: Survey, written: () => ReadonlySet<string>): void {
  const anchor = survey.references.get(sheetAnchor(plan.key))?.area;
  if (!anchor || !backup) return;
  const size = sizeOf(plan);
  // Asked only where a cell outside the book holds anything, which is seldom.
  let known: ReadonlySet<string> | undefined;
  backup.formulas.forEach((line, offset) =>
    line.forEach((content, index) => {
      const [row, column] = [backup.row + offset, backup.column + index];
      if (content === "" || within(anchor, row, column) || !within(size, row, column)) return;
      if ((known ??= written()).has(shapeOf(content, wasText(backup, row, column)))) return;
      throw new DoorError(doorProblem("cells_in_the_way", { sheet: backup.name, address: cellAddress(row, column) }));
    }),
  );
}

/** Does the sheet stand where a book of this shape has it? */
function sameShape(plan: SheetPlan, survey: Survey): boolean {
  const anchor = survey.references.get(sheetAnchor(plan.key))?.area;
  return (
    anchor !== undefined &&
    anchor.row === 0 &&
    anchor.column === 0 &&
    anchor.rows === plan.cells.length &&
    anchor.columns === (plan.cells[0]?.length ?? 0)
  );
}

const showsError = (backup: RawSheet | null): boolean =>
  backup?.values.some((line) => line.some(readsAsError)) ?? false;

const contentNow = (content: Content): unknown =>
  content === null ? "" : isFormula(content) ? content.formula : content;

/**
 * A calculated sheet: nothing if nothing changed, the changed cells if its shape is the same, everything otherwise.
 * @param foreign notes of people to carry over where it is laid out anew; null where it stays as it is laid out
 * @param written shapes of all the book has written there
 */
async function updateSheet(
  run: WritingRun,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  backup: RawSheet | null,
  survey: Survey,
  can: Capabilities,
  foreign: readonly ForeignCell[] | null,
  written: () => ReadonlySet<string>,
): Promise<void> {
  run.begin(plan.name);
  if (foreign === null) await writeChanges(run, sheet, plan, backup, written);
  else {
    const old = survey.references.get(sheetAnchor(plan.key))?.area ?? sizeOf(plan);
    // What empties the sheet goes in one message with what fills it again, as far as it has room.
    await run.makeRoom(splitRows(plan.cells)[0]?.bytes ?? 0);
    for (const { name } of plan.tables)
      if (survey.tables.some((table) => table.name === name)) sheet.tables.getItem(name).convertToRange();
    for (const region of [old, sizeOf(plan)]) clearCells(sheet, region, can);
    await writeContents(run, sheet, plan);
    putBack(sheet, foreign);
    addTables(sheet, plan);
    await applyEverythingElse(run, sheet, plan, can);
  }
  await run.end();
}

/** The rows in which something changed, and of those the changed cells. */
async function writeChanges(
  run: WritingRun,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  backup: RawSheet | null,
  written: () => ReadonlySet<string>,
): Promise<void> {
  const lines = plan.cells.map((line, row) => {
    const strays = straysOn(plan, backup, row, written);
    return line.map((content, column) => {
      if (mustEmpty(plan, backup, row, column) || strays.has(column)) return "";
      if (content === null || contentNow(content) === backedUp(backup, row, column)) return null;
      return toWire(content, plan.name, row, column);
    });
  });
  const changed = lines.map((line) => line.some((wire) => wire !== null));
  for (let row = 0; row < lines.length; row += 1) {
    if (!changed[row]) continue;
    let end = row;
    while (changed[end + 1]) end += 1;
    for (const { first, count, bytes } of splitRows(lines.slice(row, end + 1))) {
      const piece = lines.slice(row + first, row + first + count);
      await run.room(bytes);
      sheet.getRangeByIndexes(row + first, 0, count, piece[0]!.length).formulas = piece;
      run.progress(piece.flat().filter((wire) => wire !== null && wire !== "").length);
    }
    row = end;
  }
}
