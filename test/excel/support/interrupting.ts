import { WRITING_NUMBER } from "../../../src/book/writingNumber";
import { cellAddress } from "../../../src/book/address";
import type { BudgetPlan } from "../../../src/budget/plan";
import type { WriteOutcome } from "../../../src/excel/door";
import { openWorkbookDoor } from "../../../src/excel/openWorkbookDoor";
import type { OfficeRuntime } from "../../../src/excel/officeRuntime";
import { readmeSheet } from "../../../src/texts/book/readme";
import type { ExcelBook } from "./excelBook";
import { cellsOf } from "./undoing";

/** A pane as it opens on what stands in the workbook. */
export const freshPane = (book: ExcelBook): ExcelBook => ({
  ...book,
  door: openWorkbookDoor(book as unknown as OfficeRuntime),
});

/**
 * Writes, and the pane goes after so many messages: those on their way are never answered.
 * @returns whether the writing came to its end before
 */
export async function writeUntil(book: ExcelBook, messages: number, plan: BudgetPlan): Promise<boolean> {
  const { host } = book;
  const execute = host.execute.bind(host);
  let count = 0;
  let go = () => {};
  const isGone = new Promise<void>((resolve) => (go = resolve));
  host.execute = (body, flags) => {
    if ((count += 1) <= messages) return execute(body, flags);
    go();
    return new Promise(() => undefined);
  };
  const writing = freshPane(book).door.writePlan(plan, { language: "id" });
  const ended = await Promise.race([writing.then(() => true), isGone.then(() => false)]);
  host.execute = execute;
  await book.settled();
  return ended;
}

type Execute = ExcelBook["host"]["execute"];
type Answer = Awaited<ReturnType<Execute>>;

/** What Excel answers where it refuses a whole message. */
export const refusal = (code: string): Answer =>
  ({ Error: { Code: code, Message: "", Location: "", HttpStatusCode: 400, ActionIndex: 0 } }) as Answer;

/** Writes while something happens before one message is played, which may answer in its stead. @param lasts and before all after it */
export const writeMeanwhile = async (
  book: ExcelBook,
  plan: BudgetPlan,
  message: number,
  happens: () => Answer | void,
  lasts = false,
): Promise<WriteOutcome> => {
  const { host } = book;
  const execute = host.execute.bind(host);
  let count = 0;
  host.execute = (body, flags) => {
    count += 1;
    const answer = count === message || (lasts && count > message) ? happens() : undefined;
    return answer ? Promise.resolve(answer) : execute(body, flags);
  };
  try {
    return await book.door.writePlan(plan, { language: "id" });
  } finally {
    host.execute = execute;
  }
};

/** Writes. @returns which message was the first to change anything: the one with which calculation is held */
export async function firstChanging(book: ExcelBook, plan: BudgetPlan): Promise<number> {
  const { host, spreadsheet } = book;
  const execute = host.execute.bind(host);
  let [count, first] = [0, 0];
  host.execute = async (body, flags) => {
    const answer = await execute(body, flags);
    count += 1;
    if (first === 0 && spreadsheet.calculationMode() === "Manual") first = count;
    return answer;
  };
  await book.door.writePlan(plan, { language: "id" });
  host.execute = execute;
  return first;
}

/** A workbook to come back to: cells, document settings, and how it calculates. */
export function keepWorkbook(book: ExcelBook): () => Promise<void> {
  const snapshot = book.host.snapshot();
  const settings = JSON.stringify(book.host.settings);
  return async () => {
    book.host.restore(snapshot);
    book.host.saveSettings(JSON.parse(settings) as Record<string, unknown>);
    book.Office.context.document.settings.refreshAsync();
    book.spreadsheet.setCalculationMode("Automatic");
    await book.settled();
  };
}

/** Everything in the workbook but the number of the writing, which counts how often it was written. */
export function bookCells(book: ExcelBook): string[] {
  const { row, column, columns } = WRITING_NUMBER;
  const numbers = Array.from({ length: columns }, (_, index) => `Hitung!${cellAddress(row, column + index)} `);
  return cellsOf(book).filter((line) => !numbers.some((number) => line.startsWith(number)));
}

/** Whether `Baca dulu` shows in words that the book is not whole; null where it shows nothing yet. */
export function readmeWarns({ spreadsheet }: ExcelBook): boolean | null {
  const sheet = spreadsheet.sheets().find(({ name }) => name === "Baca dulu");
  const used = sheet && spreadsheet.usedRange(sheet.id, true);
  if (!used) return null;
  return spreadsheet.readValues(sheet.id, used).some((line) => line.includes(readmeSheet.halfUndone.id));
}
