import type { Book } from "../../book/sheetPlan";
import type { Capabilities } from "../door";
import type { Survey } from "../survey";
import type { HeldCalculation } from "./heldCalculation";
import { defineNames } from "./nameBook";
import { writeNewSheet } from "./writeSheet";
import type { WritingRun } from "./writingRun";

/** What a foreign sheet in the way is called after the user chose to go on: nothing of it is lost. */
function nameBeside(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? " (lama)" : ` (lama ${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!taken.some((other) => other.toLowerCase() === candidate.toLowerCase())) return candidate;
  }
}

/** Writes a book into a workbook that has none. @returns how to take everything back */
export function createBook(
  run: WritingRun,
  book: Book,
  survey: Survey,
  can: Capabilities,
  calculation: HeldCalculation,
): { write(): Promise<void>; undo(): Promise<void> } {
  const { workbook } = run.context;
  const renamed: { id: string; was: string }[] = [];
  let started = false;

  return {
    async write() {
      const taken = survey.sheets.map(({ name }) => name);
      for (const { name } of book.sheets) {
        const inTheWay = survey.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
        if (!inTheWay) continue;
        const beside = nameBeside(inTheWay.name, taken);
        taken.push(beside);
        renamed.push({ id: inTheWay.id, was: inTheWay.name });
        workbook.worksheets.getItem(inTheWay.id).name = beside;
      }
      started = true;
      calculation.hold();
      for (const { name } of book.sheets) workbook.worksheets.add(name);
      defineNames(run.context, book, survey);
      await run.sync();
      for (const plan of book.sheets) await writeNewSheet(run, workbook.worksheets.getItem(plan.name), plan, can);
      const active = book.sheets.find(({ key }) => key === book.activeSheet)!;
      workbook.worksheets.getItem(active.name).activate();
      calculation.release();
      await run.sync();
    },

    async undo() {
      if (!started) return;
      const { worksheets, names } = workbook;
      const sheets = book.sheets.map(({ name }) => worksheets.getItemOrNullObject(name));
      const found = book.names
        .filter(({ name }) => !survey.references.has(name))
        .map(({ name }) => names.getItemOrNullObject(name));
      const foreign = renamed.map(({ id, was }) => ({ sheet: worksheets.getItemOrNullObject(id), was }));
      sheets.forEach((sheet) => sheet.load("id"));
      found.forEach((name) => name.load("name"));
      foreign.forEach(({ sheet }) => sheet.load("name"));
      await run.context.sync();
      found.filter((name) => !name.isNullObject).forEach((name) => name.delete());
      const known = new Set(survey.sheets.map(({ id }) => id));
      sheets.filter((sheet) => !sheet.isNullObject && !known.has(sheet.id)).forEach((sheet) => sheet.delete());
      for (const { sheet, was } of foreign) if (!sheet.isNullObject && sheet.name !== was) sheet.name = was;
      calculation.release();
      await run.context.sync();
    },
  };
}
