import { computeBudget } from "../../src/budget/budget";
import type { Answers } from "../../src/book/answers";
import type { BudgetPlan } from "../../src/budget/plan";
import { DoorError } from "../../src/excel/door";
import { checkContents, newBook } from "../../src/excel/writing/newBook";
import { doorProblemText } from "../../src/texts/excel";
import type { Language } from "../../src/texts/language";
import { createNodeSpreadsheet } from "../../src/workbench/engine/univer/node";
import { writeWorkbookFile } from "../../src/workbench/file/workbookFile";
import { layBook } from "./layBook";

export type MadeBook = { ok: true; bytes: Uint8Array; total: number } | { ok: false; reason: string };

/**
 * The budget book of a plan as an .xlsx file: the same planned sheets the add-in writes, laid on a spreadsheet without
 * playing Excel, calculated and saved. `test/scripts/sameFile.test.ts` compares the two ways.
 *
 * @param onSheet told once for each sheet that is begun
 * @param answers of "Bagaimana jika", on sheets of their own
 */
export async function makeBook(
  plan: BudgetPlan,
  language: Language,
  onSheet: (sheet: string) => void = () => undefined,
  answers: Answers = {},
): Promise<MadeBook> {
  const book = newBook(plan, { language, answers });
  try {
    checkContents(book);
  } catch (error) {
    if (error instanceof DoorError) return { ok: false, reason: doorProblemText(language, error.problem) };
    throw error;
  }
  const spreadsheet = createNodeSpreadsheet({ locale: language === "id" ? "id-ID" : "en-US" });
  try {
    const state = await layBook(book, spreadsheet, onSheet);
    return { ok: true, bytes: await writeWorkbookFile(spreadsheet, state), total: computeBudget(plan).total };
  } finally {
    spreadsheet.dispose();
  }
}
