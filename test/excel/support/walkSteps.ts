import { monthOf } from "../../../src/law/month";
import { monthSerial } from "../../../src/book/content";
import { cellNames, groupColumnNames, tableNames } from "../../../src/book/names";
import { activeLabel } from "../../../src/book/scenarioWords";
import { GROUP_TABLE } from "../../../src/book/sheets/groups";
import type { EffectiveField } from "../../../src/book/effectiveFields";
import { groupColumns } from "../../../src/texts/book/groups";
import type { Language } from "../../../src/texts/language";
import type { BudgetPlan } from "../../../src/budget/plan";
import { readWorkbookFile, writeWorkbookFile } from "../../../src/workbench/file/workbookFile";
import type { CellScalar, Rectangle } from "../../../src/workbench/engine/spreadsheet";
import { group } from "../../book/support/plans";
import { cellsOf, remember, undo, mustBe, type Act } from "./undoing";
import { openExcelBook, type ExcelBook } from "./excelBook";

export interface Walker {
  /** Another one after the file was closed and opened again. */
  book: ExcelBook;
  /** In which the book is written. */
  language: Language;
  /** Counts what was typed, so that every name is another. */
  typed: number;
  /** What can be undone, the last one last. */
  acts: Act[];
}

/** Nothing was done to the book yet. */
export const startWalker = (book: ExcelBook): Walker => ({ book, language: "id", typed: 0, acts: [] });

/** One of them, whatever number a step has. */
export const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!;

interface Place {
  sheetId: string;
  /** Row of the titles. */
  header: number;
  column: number;
  rows: number;
}

/** Where a name of the book points now, as Excel says it. */
async function placeOf({ Excel }: ExcelBook, { spreadsheet }: ExcelBook, name: string): Promise<Place | null> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount,worksheet/name");
    await context.sync();
    if (range.isNullObject) return null;
    const sheetId = spreadsheet.sheets().find((sheet) => sheet.name === range.worksheet.name)!.id;
    return { sheetId, header: range.rowIndex, column: range.columnIndex, rows: range.rowCount };
  });
}

export const find = (walker: Walker, name: string) => placeOf(walker.book, walker.book, name);
export const groupsPlace = async (walker: Walker, field: EffectiveField = "name"): Promise<Place> =>
  (await find(walker, groupColumnNames[field]))!;
export const readPlan = async ({ book }: Walker): Promise<BudgetPlan> => (await book.door.readPlan())!.plan;

/** As a person does it: events and undo take it for one act. */
export function asPerson(walker: Walker, act: () => void): void {
  remember(walker, 1);
  walker.book.spreadsheet.asSource("user", () => walker.book.spreadsheet.transaction(act));
}

export const type = (walker: Walker, sheetId: string, rect: Rectangle, cells: CellScalar[][]): void =>
  asPerson(walker, () => walker.book.spreadsheet.write([{ sheetId, rect, cells, parse: "local" }]));

export const one = (row: number, column: number): Rectangle => ({ row, column, rows: 1, columns: 1 });

/** Rows below the titles in which a group's name stands. */
export async function filledRows(walker: Walker): Promise<number[]> {
  const { sheetId, header, column, rows } = await groupsPlace(walker);
  const values = walker.book.spreadsheet.readValues(sheetId, { row: header + 1, column, rows: rows - 1, columns: 1 });
  return values.flatMap(([value], index) => (value === null || value === "" ? [] : [header + 1 + index]));
}
export const lastRow = async (walker: Walker): Promise<number> =>
  (await filledRows(walker)).at(-1) ?? (await groupsPlace(walker)).header;

/** A group as a person fills a row, column by column wherever the columns stand now. */
export async function typeGroups(walker: Walker, row: number, count: number, people: number): Promise<void> {
  const { year } = await readPlan(walker);
  const fields: [EffectiveField, (index: number) => CellScalar][] = [
    ["name", () => `Ketikan ${(walker.typed += 1)}`],
    ["segment", () => "BPU"],
    ["programs", () => "JKK+JKM"],
    ["payer", () => "APBD"],
    ["people", (index) => people + index],
    ["first", () => monthSerial(monthOf(year, 1))],
    ["last", () => monthSerial(monthOf(year, 12))],
  ];
  const cells = await Promise.all(
    fields.map(async ([field, value]) => ({ place: await groupsPlace(walker, field), value })),
  );
  asPerson(walker, () =>
    walker.book.spreadsheet.write(
      cells.map(({ place, value }) => ({
        sheetId: place.sheetId,
        rect: { row, column: place.column, rows: count, columns: 1 },
        cells: Array.from({ length: count }, (_, index) => [value(index)]),
        parse: "local" as const,
      })),
    ),
  );
}

/** Groups pasted below the last one, as many as there are. */
export const pasteGroups = async (walker: Walker, count: number, people: number): Promise<void> =>
  typeGroups(walker, (await lastRow(walker)) + 1, count, people);

const deleteRow = (walker: Walker, sheetId: string, row: number): void =>
  asPerson(walker, () => walker.book.spreadsheet.deleteRows(sheetId, row, 1));
const insertRow = (walker: Walker, sheetId: string, row: number): void =>
  asPerson(walker, () => walker.book.spreadsheet.insertRows(sheetId, row, 1));

/** A row of an input table of its own: titles above, a blank row of the table's own at its end. */
async function* changeTable(walker: Walker, name: string, at: number, amount: number): Look {
  const place = await find(walker, name);
  if (!place || place.rows < 3) return;
  const row = place.header + 1 + (at % (place.rows - 2));
  if (amount % 2 === 0) deleteRow(walker, place.sheetId, row);
  else insertRow(walker, place.sheetId, row);
  yield null;
}

/** Where the book is to be looked at; a plan = after it was written, which the walk does. */
type Look = AsyncGenerator<BudgetPlan | null>;
export type Take = (walker: Walker, at: number, amount: number) => Look;

/** What people do with a book, each as they would do it without a thought for what it is made of. */
export const TABLE_STEPS = {
  async *write(walker) {
    yield await readPlan(walker);
  },
  async *writeTwice(walker) {
    const now = await readPlan(walker);
    yield now;
    yield now;
  },
  async *activate({ book }, at) {
    const sheets = book.spreadsheet.sheets();
    book.spreadsheet.activateSheet(sheets[at % sheets.length]!.id);
    yield null;
  },
  async *addInPane(walker, at, amount) {
    const now = await readPlan(walker);
    walker.typed += 1;
    const added = group({
      id: `P${walker.typed}`,
      name: `Dari panel ${walker.typed}`,
      people: amount,
      fund: now.funds[at % 3]?.id ?? null,
    });
    yield { ...now, groups: [...now.groups, added] };
  },
  async *removeInPane(walker, at) {
    const now = await readPlan(walker);
    if (now.groups.length < 2) return;
    yield { ...now, groups: now.groups.filter((_, index) => index !== at % now.groups.length) };
  },
  async *headcount(walker, at, amount) {
    const rows = await filledRows(walker);
    const { sheetId, column } = await groupsPlace(walker, "people");
    if (rows.length === 0) return;
    type(walker, sheetId, one(rows[at % rows.length]!, column), [[amount]]);
    yield null;
  },
  async *deleteGroup(walker, at) {
    const rows = await filledRows(walker);
    if (rows.length < 2) return;
    deleteRow(walker, (await groupsPlace(walker)).sheetId, rows[at % rows.length]!);
    yield null;
  },
  async *deleteSpareRow(walker, at) {
    const { sheetId } = await groupsPlace(walker);
    deleteRow(walker, sheetId, (await lastRow(walker)) + 1 + (at % 4));
    yield null;
  },
  async *insertRow(walker, at, amount) {
    const { sheetId, header } = await groupsPlace(walker);
    const last = await lastRow(walker);
    // Under the titles, somewhere in the middle, or below the last group.
    const row = [header + 1, header + 1 + (amount % Math.max(1, last - header)), last + 1][at % 3]!;
    insertRow(walker, sheetId, row);
    yield null;
    await typeGroups(walker, row, 1, 10 + amount);
    yield null;
  },
  async *paste(walker, at, amount) {
    await pasteGroups(walker, 1 + (at % 30), amount);
    yield null;
  },
  async *sort(walker, at) {
    remember(walker, 1);
    await walker.book.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(GROUP_TABLE);
      table.columns.load("items/name");
      await context.sync();
      const key = table.columns.items.findIndex(({ name }) =>
        Object.values<string>(groupColumns.people).includes(name),
      );
      table.sort.apply([{ key, ascending: at % 2 === 0 }]);
      await context.sync();
    });
    yield null;
  },
  funds: (walker, at, amount) => changeTable(walker, tableNames.funds, at, amount),
  splits: (walker, at, amount) => changeTable(walker, tableNames.splits, at, amount),
  overrides: (walker, at, amount) => changeTable(walker, tableNames.overrides, at, amount),
  async *clearAndType(walker, at, amount) {
    const rows = await filledRows(walker);
    const field = (["people", "programs", "first", "payer", "code", "name"] as const)[amount % 6]!;
    const { sheetId, column } = await groupsPlace(walker, field);
    if (rows.length === 0) return;
    const cell = one(rows[at % rows.length]!, column);
    const [[was]] = walker.book.spreadsheet.readFormulas(sheetId, cell) as [[CellScalar]];
    asPerson(walker, () => walker.book.spreadsheet.clear(sheetId, cell, "Contents"));
    yield null;
    type(walker, sheetId, cell, [[was]]);
    yield null;
  },
  async *scenario(walker, at) {
    const now = await readPlan(walker);
    const cell = await find(walker, cellNames.active);
    if (!cell) return;
    const activeScenario = [null, ...now.scenarios.map(({ id }) => id)][at % (now.scenarios.length + 1)]!;
    type(walker, cell.sheetId, one(cell.header, cell.column), [
      [activeLabel({ ...now, activeScenario }, walker.language)],
    ]);
    yield null;
  },
  async *undo(walker) {
    if (undo(walker) > 0) yield null;
  },
  async *undoRedo(walker) {
    const after = cellsOf(walker.book);
    const acts = [...walker.acts];
    const presses = undo(walker);
    if (presses === 0) return;
    yield null;
    for (let press = 0; press < presses; press += 1) walker.book.spreadsheet.redo();
    mustBe(walker.book, after, `${presses} times redo`);
    walker.acts = acts;
    yield null;
  },
  /** Through a file, as it is sent to a colleague: the document's settings do not travel along. */
  async *reopen(walker) {
    const { book } = walker;
    await book.settled();
    const bytes = await writeWorkbookFile(book.spreadsheet, book.host.state);
    book.close();
    walker.book = await openExcelBook();
    walker.acts = [];
    walker.book.host.adopt(await readWorkbookFile(bytes, walker.book.spreadsheet));
    yield null;
  },
} satisfies Record<string, Take>;
