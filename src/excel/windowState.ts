import type { SheetMarks } from "./writing/updateBook";
import type { OfficeRuntime } from "./officeRuntime";
import { fingerprint } from "./writing/fingerprint";

const PREFIX = "simulasi-iuran.";
const MARKS = `${PREFIX}sheets`;

/** Window state, kept in the document's settings. Never figures: those live in cells. */
export function loadState({ Office: { context } }: OfficeRuntime, key: string): unknown {
  return context.document.settings.get(PREFIX + key) as unknown;
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

/** Which formatting the sheets of this document have already. A lost mark costs a second of formatting, nothing else. */
export function sheetMarks(office: OfficeRuntime): SheetMarks {
  const known = (): Record<string, string> => (office.Office.context.document.settings.get(MARKS) as Record<string, string> | null) ?? {};
  return {
    has: (key, mark) => known()[key] === mark,
    remember(book) {
      const marks = Object.fromEntries(book.sheets.map((sheet) => [sheet.key, fingerprint(sheet)]));
      saveState(office, "sheets", marks).catch(() => undefined);
    },
  };
}
