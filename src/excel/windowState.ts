import type { Paper } from "../budget/plan";
import type { SheetKey } from "../book/sheetPlan";
import type { OfficeRuntime } from "./officeRuntime";
import { expectedMark, markOf, type SheetMark, type SheetMarks } from "./writing/sheetMarks";

const PREFIX = "simulasi-iuran.";
const MARKS = `${PREFIX}sheets`;

/** What the pane remembers, kept in the document's settings. Figures of the book live in cells, never here. */
export function loadState({ Office: { context } }: OfficeRuntime, key: string): unknown {
  return context.document.settings.get(PREFIX + key);
}

export function saveState({ Office: { context } }: OfficeRuntime, key: string, value: unknown): Promise<void> {
  const { settings } = context.document;
  settings.set(PREFIX + key, value);
  return new Promise((resolve, reject) => {
    settings.saveAsync((result) => {
      if (String(result.status) === "succeeded") resolve();
      else reject(new Error(result.error?.message ?? "settings"));
    });
  });
}

/** What was done to the sheets of this document when they were last written. */
export function sheetMarks(office: OfficeRuntime): SheetMarks {
  const { settings } = office.Office.context.document;
  const known = () => (settings.get(MARKS) as Record<string, SheetMark | undefined> | null) ?? {};
  const keep = (marksOfSheets: Record<string, SheetMark | undefined>) =>
    saveState(office, "sheets", marksOfSheets).catch(() => undefined);
  // Marks of an earlier version were mere texts.
  const of = (key: SheetKey) => (typeof known()[key] === "object" ? known()[key]! : null);
  return {
    of,
    paper: () => (settings.get(PREFIX + "paper") as Paper | null) ?? undefined,
    remember(book, notPrinted, notDrawn) {
      settings.set(PREFIX + "paper", book.sheets[0]?.print.paper ?? null);
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
