import { isDeepStrictEqual } from "node:util";
import { computeBudget } from "../../../src/budget/budget";
import type { BudgetPlan } from "../../../src/budget/plan";
import { cellAddress } from "../../../src/book/address";
import { cellNames, groupColumnNames } from "../../../src/book/names";
import { groupFaults } from "../../../src/texts/book/budget";
import { checkLines } from "../../../src/texts/book/checks";
import { groupColumns } from "../../../src/texts/book/groups";
import { workSheet } from "../../../src/texts/book/work";
import type { PlanReading } from "../../../src/excel/door";
import type { ExcelBook } from "./excelBook";
import { isCellError } from "../../../src/workbench/engine/cells";

/** Value of a cell by its name; null where the name or its cell is gone. */
export async function named(book: ExcelBook, name: string): Promise<unknown> {
  return book.Excel.run(async (context) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("values");
    await context.sync();
    return range.isNullObject ? null : (range.values[0]![0] as unknown);
  });
}

/** Every error value on any sheet, with its place. */
export function errorCells(book: ExcelBook): string[] {
  return book.spreadsheet.sheets().flatMap(({ id, name }) => {
    const used = book.spreadsheet.usedRange(id, true);
    if (!used) return [];
    return book.spreadsheet
      .readValues(id, used)
      .flatMap((line, row) =>
        line.flatMap((value, column) =>
          isCellError(value)
            ? [`${name}!${cellAddress(used.row + row, used.column + column)} shows ${value.error}`]
            : [],
        ),
      );
  });
}

/** Cells of the inputs of groups, where a formula is somebody's own and may fail. */
async function typedCells({ Excel }: ExcelBook): Promise<ReadonlySet<string>> {
  return Excel.run(async (context) => {
    const columns = Object.values(groupColumnNames).map((name) =>
      context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject(),
    );
    columns.forEach((range) => range.load("rowIndex,rowCount,columnIndex,worksheet/name"));
    await context.sync();
    return new Set(
      columns.flatMap((range) =>
        range.isNullObject
          ? []
          : Array.from(
              { length: range.rowCount },
              (_, row) => `${range.worksheet.name}!${cellAddress(range.rowIndex + row, range.columnIndex)}`,
            ),
      ),
    );
  });
}

/** Lines of `Uji` that are wrong now. */
export const wrongLines = async ({ door }: ExcelBook): Promise<string[]> =>
  ((await door.readChecks()) ?? []).flatMap(({ title, result }) => (result === "wrong" ? [title.id] : []));

type Line = keyof typeof checkLines;
const among = (titles: readonly string[], lines: readonly Line[]): string[] =>
  titles.filter((title) => lines.some((line) => checkLines[line].id === title));

/** Lines by which the book says that its total is not that of everything typed. No other line may excuse a wrong total. */
const NOT_ALL: readonly Line[] = ["unreached", "overridesUnreached", "overrideFaults", "activeUnknown"];
/** Faults of what was typed, which no writing mends. */
const TYPED: readonly Line[] = ["overrideFaults", "fundOfGroup", "fundKinds", "categories", "leftOut", "splitFaults"];

/** "" where the book says that its total is that of everything typed; else what it says. */
export async function notAllCounted(book: ExcelBook): Promise<string> {
  const unreached = await named(book, cellNames.unreached);
  const lines = among(await wrongLines(book), NOT_ALL);
  return [...((unreached as number) > 0 ? [`${String(unreached)} groups not counted`] : []), ...lines].join("; ");
}

/** What is wrong with the book as it stands: an error value, or a total that is not the core's and is not said to be. */
export async function faultsOf(book: ExcelBook): Promise<string[]> {
  await book.settled();
  const typed = await typedCells(book);
  const errors = errorCells(book).filter((told) => !typed.has(told.slice(0, told.indexOf(" shows "))));
  const reading = await book.door.readPlan();
  if (!reading) return [...errors, "the book is not found any more"];
  const total = await book.door.readTotal();
  const core = computeBudget(reading.plan).total;
  if (total.state === "known" && total.total === core) return errors;
  if (total.state === "known" && total.total === (await totalOfComplete(book, reading))) return errors;
  if (total.state === "known" && total.total === (await totalOfPlaced(book, reading))) return errors;
  const shown = total.state === "known" ? String(total.total) : total.state;
  return (await notAllCounted(book)) !== ""
    ? errors
    : [...errors, `the book says ${shown} and nothing else, the core ${core}`];
}

/** Cells the book must not do without: a plan has a value in their place until the next writing. */
const NEEDED: readonly (string | undefined)[] = ["people", "first", "last"];

/**
 * What the book must say where a headcount or a month is blank, or any input is an error value: the plan has 0 or the
 * usual month in its place until the next writing (and people who join a group of 0 count), the book leaves the group
 * out, and both say so.
 * @returns null where there is none, or the book does not say it
 */
async function totalOfComplete(book: ExcelBook, { plan, problems }: PlanReading): Promise<number | null> {
  const rowsOf = (fails: (code: string, field: string | undefined) => boolean): (number | null)[] =>
    problems.flatMap(({ row, of = "group", problem: { code, field } }) =>
      of === "group" && fails(code, field) ? [row] : [],
    );
  const blank = rowsOf(
    (code, field) =>
      (code === "cell_blank" && NEEDED.includes(field)) || (code === "error_in_input" && field !== "name"),
  );
  const nameless = rowsOf((code, field) => code === "error_in_input" && field === "name");
  if (blank.length > 0 && among(await wrongLines(book), ["leftOut"]).length === 0) return null;
  if (blank.length === 0 && nameless.length === 0) return null;
  // The book counts a group whose name is an error; the plan has no name for it, which no group may have.
  const named = plan.groups.map((group, index) => (nameless.includes(index) ? { ...group, name: "?" } : group));
  return computeBudget({ ...plan, groups: named.filter((_, index) => !blank.includes(index)) }).total;
}

const STATES: readonly string[] = Object.values(workSheet.state);
const NOT_LAID: readonly string[] = Object.values(groupFaults.notLaid);
const NOTHING = { row: 0, column: 0, rows: 1, columns: 1 };

/**
 * What the book must say where a group typed later needs columns it was written without: `Hitung` leaves the group out
 * with that reason, and `Uji` is red. @returns null where the book says it of no group
 */
async function totalOfPlaced(book: ExcelBook, { plan }: PlanReading): Promise<number | null> {
  if (among(await wrongLines(book), ["leftOut"]).length === 0) return null;
  // `Hitung`, whatever it is called now, in either language.
  const rows = book.spreadsheet
    .sheets()
    .map(({ id }) => book.spreadsheet.readValues(id, book.spreadsheet.usedRange(id, true) ?? NOTHING))
    .find((lines) => lines.some((line) => STATES.some((state) => line.includes(state))))!;
  const titles = rows.find((line) => STATES.some((state) => line.includes(state)))!;
  const place = (words: readonly string[]) => titles.findIndex((title) => words.includes(String(title)));
  const [name, state] = [place(Object.values(groupColumns.name)), place(STATES)];
  const without = rows.filter((line) => NOT_LAID.includes(String(line[state]))).map((line) => line[name]);
  if (without.length === 0) return null;
  return computeBudget({ ...plan, groups: plan.groups.filter((one) => !without.includes(one.name)) }).total;
}

const isNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
/** Without what a field that says nothing may be written as: absent, null, or a list of nothing. */
const asRead = (part: unknown): unknown =>
  JSON.parse(JSON.stringify(part ?? null, (_key, value: unknown) => (isNothing(value) ? undefined : value)) ?? "null");

const PARTS = [
  "groups",
  "funds",
  "scenarios",
  "activeScenario",
  "coverage",
  "localProvisions",
  "adopted",
] as const satisfies readonly (keyof BudgetPlan)[];

/** The same after a writing, when nothing may be left uncounted and all that was written must come back. */
export async function faultsAfterWriting(book: ExcelBook, wanted: BudgetPlan): Promise<string[]> {
  const faults = await faultsOf(book);
  const total = await book.door.readTotal();
  const core = computeBudget(wanted).total;
  if (total.state !== "known" || total.total !== core)
    faults.push(`written: the core says ${core}, the book ${JSON.stringify(total)}`);
  const read = (await book.door.readPlan())?.plan;
  for (const part of PARTS) {
    const [was, is] = [asRead(wanted[part]), asRead(read?.[part])];
    if (!isDeepStrictEqual(was, is))
      faults.push(`${part} written: ${JSON.stringify(was)}\n  ${part} read: ${JSON.stringify(is)}`);
  }
  const unreached = await named(book, cellNames.unreached);
  const wrong = await wrongLines(book);
  const typed = among(wrong, TYPED);
  for (const line of wrong) if (!typed.includes(line)) faults.push(`written: Uji says "${line}"`);
  if (unreached !== 0) faults.push(`written: ${String(unreached)} groups not counted`);
  return faults;
}
