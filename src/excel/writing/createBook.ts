import type { Book } from "../../book/sheetPlan";
import type { Capabilities } from "../door";
import type { Survey } from "../survey";
import type { HeldCalculation } from "./heldCalculation";
import { defineNames, restoreNames, underNewNames, type ChangedNames } from "./nameBook";
import { nameBack, putAside, sheetsInTheWay } from "./putAside";
import type { SheetMarks } from "./sheetMarks";
import { TakingBack, type LeftBehind } from "./takingBack";
import { writeNewSheet } from "./writeSheet";
import { beginWriting, endWriting, unfinished } from "./writingMarks";
import type { WritingRun } from "./writingRun";

/** Writes a book into a workbook that has none. @returns how to take everything back */
export function createBook(
  run: WritingRun,
  book: Book,
  survey: Survey,
  can: Capabilities,
  calculation: HeldCalculation,
  marks: SheetMarks,
): { write(): Promise<void>; undo(): Promise<LeftBehind> } {
  const { workbook } = run.context;
  const aside = sheetsInTheWay(book, survey);
  let started = false;
  let changedNames: ChangedNames = { added: [], moved: [] };

  return {
    async write() {
      putAside(workbook, aside);
      await marks.expect(book, new Set(book.sheets.map(({ key }) => key)));
      started = true;
      calculation.hold();
      for (const { name } of book.sheets) workbook.worksheets.add(name);
      // Of a book that Excel's undo has emptied the names are still there, and have gone with the sheets put aside.
      const renamed = new Map(aside.map(({ was, now }) => [was, now]));
      changedNames = defineNames(run.context, book, underNewNames(survey, renamed));
      const work = workbook.worksheets.getItem(book.sheets.find(({ key }) => key === "work")!.name);
      await run.sync();
      beginWriting(work, book);
      // Groups first: once their sheet is readable, a writing that is cut off is brought up to date like any book.
      for (const plan of [...book.sheets].sort((a, b) => Number(b.key === "groups") - Number(a.key === "groups")))
        await writeNewSheet(run, workbook.worksheets.getItem(plan.name), unfinished(plan, null), can);
      endWriting(run, book);
      const active = book.sheets.find(({ key }) => key === book.activeSheet)!;
      workbook.worksheets.getItem(active.name).activate();
      calculation.release();
      const ours = aside
        .filter(({ was }) => Object.values(survey.ours).includes(was))
        .map(({ id }) => workbook.worksheets.getItem(id));
      const used = ours.map((sheet) => sheet.getUsedRangeOrNullObject(true));
      used.forEach((range) => range.load("address"));
      await run.sync();
      // What undo has emptied holds nothing that somebody could miss.
      ours.filter((_, index) => used[index]!.isNullObject).forEach((sheet) => sheet.delete());
      if (ours.length > 0) await run.context.sync();
    },

    async undo() {
      const back = new TakingBack();
      if (!started) return back;
      const { worksheets } = workbook;
      const gone = await back.patiently(async () => {
        const sheets = book.sheets.map(({ name }) => worksheets.getItemOrNullObject(name));
        sheets.forEach((sheet) => sheet.load("id"));
        await run.context.sync();
        const known = new Set(survey.sheets.map(({ id }) => id));
        sheets.filter((sheet) => !sheet.isNullObject && !known.has(sheet.id)).forEach((sheet) => sheet.delete());
        return nameBack(run.context, aside);
      });
      await back.patiently(() => restoreNames(run.context, changedNames, survey, gone));
      await back.patiently(async () => {
        calculation.release();
        await run.context.sync();
      });
      return back;
    },
  };
}
