import type { Paper } from "../../budget/plan";
import type { SheetKey } from "../../book/sheetPlan";
import type { OfficeRuntime } from "../officeRuntime";
import { loadState, noteState, saveState } from "../windowState";
import { expectedMark, markOf, type SheetMark, type SheetMarks } from "./sheetMarks";

/** What was done to the sheets of this document when they were last written. */
export function sheetMarks(office: OfficeRuntime): SheetMarks {
  const known = () => (loadState(office, "sheets") as Record<string, SheetMark | undefined> | null) ?? {};
  const keep = (marksOfSheets: Record<string, SheetMark | undefined>) =>
    saveState(office, "sheets", marksOfSheets).catch(() => undefined);
  // Marks of an earlier version were mere texts.
  const of = (key: SheetKey) => (typeof known()[key] === "object" ? known()[key]! : null);
  return {
    of,
    paper: () => (loadState(office, "paper") as Paper | null) ?? undefined,
    remember(book, notPrinted, notDrawn) {
      noteState(office, "paper", book.sheets[0]?.print.paper ?? null);
      void keep(
        Object.fromEntries(
          book.sheets.map((sheet) => {
            const done = { printed: !notPrinted.has(sheet.key), drawn: !notDrawn.has(sheet.key) };
            return [sheet.key, markOf(sheet, done, of(sheet.key))];
          }),
        ),
      );
    },
    expect: ({ sheets }, laidAnew, typedOn = () => []) =>
      keep({
        ...known(),
        ...Object.fromEntries(
          sheets.map((plan) => [plan.key, expectedMark(plan, laidAnew.has(plan.key), typedOn(plan), of(plan.key))]),
        ),
      }),
  };
}
