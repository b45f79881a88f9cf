import type { OfficeRuntime } from "./officeRuntime";

const PREFIX = "simulasi-iuran.";

/** What the pane remembers, kept in the document's settings. Figures of the book live in cells, never here. */
export function loadState({ Office: { context } }: OfficeRuntime, key: string): unknown {
  return context.document.settings.get(PREFIX + key);
}

/** Goes into the file with the next `saveState`. */
export const noteState = ({ Office: { context } }: OfficeRuntime, key: string, value: unknown): void =>
  context.document.settings.set(PREFIX + key, value);

export function saveState(office: OfficeRuntime, key: string, value: unknown): Promise<void> {
  const { settings } = office.Office.context.document;
  noteState(office, key, value);
  return new Promise((resolve, reject) => {
    settings.saveAsync((result) => {
      if (String(result.status) === "succeeded") resolve();
      else reject(new Error(result.error?.message ?? "settings"));
    });
  });
}
