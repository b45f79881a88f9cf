import { around, cellAddress, within, type Area } from "../../book/address";
import { sheetAnchor, tableNames } from "../../book/names";
import { readsAsError, type RawSheet } from "../../book/reading/rawSheet";
import type { Book, SheetKey, SheetPlan } from "../../book/sheetPlan";
import { DoorError, type Capabilities } from "../door";
import { doorProblem } from "../problems";
import { loadCells, WHOLE_SHEET, type Wanted } from "../reading/loadCells";
import type { BookFound } from "../reading/readBook";
import type { Survey } from "../survey";
import { backedUp, restore, restoreWritten, wasText } from "./backup";
import { sizeOf } from "./contents";
import { foreignCells, refuseForeign, type ForeignCell } from "./foreignCells";
import type { HeldCalculation } from "./heldCalculation";
import { clearCells, leftoversOn } from "./leftovers";
import { defineNames, restoreNames, underNewNames, type ChangedNames } from "./nameBook";
import { nameBack, putAside, sheetsInTheWay } from "./putAside";
import { dropTables, restoreTable } from "./restoreTables";
import { hasLooks, type SheetMarks } from "./sheetMarks";
import { isComplete, TakingBack, type LeftBehind } from "./takingBack";
import { hasOwnColumns, updateGroups } from "./updateGroups";
import { updateSheet } from "./updateSheet";
import { addTables, applyEverythingElse, writeNewSheet } from "./writeSheet";
import { shapeOf, shapesOf } from "./written";
import { beginWriting, endWriting, unfinished, writingOf } from "./writingMarks";
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

/** Brings a book up to date in place: sheets keep their identity, so that what refers to them goes on doing so. */
export function updateBook(
  book: Book,
  { run, found, can, marks, calculation, before }: Surroundings,
): { write(): Promise<void>; undo(): Promise<LeftBehind> } {
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
  const aside = sheetsInTheWay(
    book,
    survey,
    existing.map(({ key }) => nowNamed(key)!),
  );
  /** Where the number of the last writing stands; nowhere in a book that never had one, or whose cells are gone. */
  const place = survey.references.get(tableNames.writing);
  const marked = place && place.sheet === survey.ours.work ? place : null;
  const anchorOf = (key: SheetKey) => survey.references.get(sheetAnchor(key))?.area;

  /** Where a sheet of the book stands, and is about to. */
  function placeOf(plan: SheetPlan): Wanted {
    const table = plan.key === "groups" ? found.table?.area : undefined;
    const area = [anchorOf(plan.key), table].reduce<Area>(
      (sum, other) => (other ? around(sum, other) : sum),
      // Of a writing that is not whole, cells may stand where no name reaches any more.
      found.isWhole ? sizeOf(plan) : around(sizeOf(plan), WHOLE_SHEET),
    );
    return { sheet: nowNamed(plan.key)!, area };
  }

  async function backUp(): Promise<void> {
    const loaded = await loadCells(run.context, existing.map(placeOf), run.sync);
    existing.forEach(({ key }, index) => backups.set(key, loaded[index]!));
  }

  async function isAsItWas(plan: SheetPlan, name: string): Promise<boolean> {
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load("id");
    await run.context.sync();
    if (sheet.isNullObject) return false;
    const [now] = await loadCells(run.context, [placeOf(plan)], () => run.context.sync());
    const was = backups.get(plan.key) ?? null;
    const contents = (cells: RawSheet | null | undefined) =>
      JSON.stringify([cells?.row, cells?.column, cells?.formulas]);
    return contents(now) === contents(was);
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

  /** @param name what it was called; absent where nobody has to name it back */
  async function restoreSheet(
    plan: SheetPlan,
    sheet: Excel.Worksheet,
    had: Book | null,
    name: string | undefined,
  ): Promise<void> {
    if (begun.has(plan.key)) {
      const backup = backups.get(plan.key)!;
      if (plan.key === "groups" && found.table) await restoreTable(run, sheet, found, can);
      else await dropTables(run, sheet, plan);
      if (plan.key === "groups" && can.tableResize && !hasOwnColumns(found))
        await restoreWritten(run, sheet, backup, plan, { ...placeOf(plan), sheet: sheet.name });
      else await restore(run, sheet, plan.key === "work" ? stillBegun(backup) : backup, sizeOf(plan));
      if (plan.key !== "groups")
        addTables(sheet, { tables: found.tables.filter(({ sheet: on }) => on === nowNamed(plan.key)) });
      const was = had?.sheets.find(({ key }) => key === plan.key);
      if (was && laidAnew.has(plan.key) && sameShape(was, survey))
        await applyEverythingElse(run.backwards(), sheet, was, can);
    }
    if (name !== undefined) sheet.name = name;
    await run.context.sync();
  }

  /** The number of this writing stays until everything else is as it was: what is half taken back is no whole book either. */
  function stillBegun(backup: RawSheet | null): RawSheet | null {
    if (!backup || !marked) return backup;
    const [row, column] = [marked.area.row - backup.row, marked.area.column - backup.column];
    const formulas = backup.formulas.map((line, index) =>
      index === row ? line.map((content, place) => (place === column ? writingOf(book) : content)) : line,
    );
    return { ...backup, formulas };
  }

  async function restoreMark(sheet: Excel.Worksheet | undefined): Promise<void> {
    if (!marked || !sheet) return;
    const { row, column } = marked.area;
    const was = backedUp(backups.get("work")!, row, column);
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    cell.load("formulas");
    await run.context.sync();
    // Nobody is asked for what stands there anyway: the sheet may be protected by now, and be the reason of all this.
    if (cell.formulas[0]![0] !== was) cell.formulas = [[was]];
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
      const renamed = new Map(aside.map(({ was, now }) => [was, now]));
      putAside(run.context.workbook, aside);
      for (const plan of existing) {
        const now = nowNamed(plan.key)!;
        if (now === plan.name) continue;
        worksheets.getItem(now).name = plan.name;
        renamed.set(now, plan.name);
      }
      const order = survey.sheets.map(({ name }) => renamed.get(name) ?? name);
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
      const back = new TakingBack();
      if (!touched) return back;
      const { context } = run;
      const known = new Map(survey.sheets.map(({ id, name }) => [name, id]));
      const sheets = await back.patiently(async () => {
        const ours = existing.map(({ key }) => worksheets.getItemOrNullObject(known.get(nowNamed(key)!)!));
        const others = added.map(({ name }) => worksheets.getItemOrNullObject(name));
        [...ours, ...others].forEach((sheet) => sheet.load("id,name"));
        await context.sync();
        const before = new Set(known.values());
        others.filter((sheet) => !sheet.isNullObject && !before.has(sheet.id)).forEach((sheet) => sheet.delete());
        await context.sync();
        return new Map(existing.map(({ key }, index) => [key, ours[index]!]));
      });
      const had = laidAnew.size > 0 ? before() : null;
      for (const plan of existing) {
        const [name, sheet] = [nowNamed(plan.key)!, sheets.get(plan.key)!];
        // Asked once: what is tried again finds the name it was about to give.
        const isRenamed = !sheet.isNullObject && sheet.name !== name && sheet.name === plan.name;
        if (sheet.isNullObject) back.missing.push(name);
        else
          await back.sheet(
            name,
            () => restoreSheet(plan, sheet, had, isRenamed ? name : undefined),
            () => isAsItWas(plan, name),
          );
      }
      back.missing.push(...(await back.patiently(() => nameBack(context, aside))));
      await back.patiently(() => restoreNames(context, changedNames, survey, back.missing));
      await back.patiently(async () => {
        if (isComplete(back)) await restoreMark(sheets.get("work"));
        calculation.release();
        await context.sync();
      });
      return back;
    },
  };
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
