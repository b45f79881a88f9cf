import type { ExcelBook } from "./excelBook";

type Run = typeof Excel.run;

/**
 * A client that knows `mergeUndoGroup` of ExcelApi 1.20, which that of the npm package does not yet: the option is taken
 * from what the add-in gives to `Excel.run`, and told to the host.
 */
export function withUndoGroups(book: ExcelBook): Pick<ExcelBook, "Excel" | "Office"> & { grouped: () => number } {
  let grouped = 0;
  const run = (...given: unknown[]): Promise<unknown> => {
    const [first, ...rest] = given;
    const options = (typeof first === "object" ? first : {}) as { mergeUndoGroup?: boolean };
    if (!options.mergeUndoGroup) return (book.Excel.run as (...args: unknown[]) => Promise<unknown>)(...given);
    grouped += 1;
    return book.host.mergeUndo(() => (book.Excel.run as (...args: unknown[]) => Promise<unknown>)(...rest));
  };
  const client = Object.create(book.Excel, { run: { value: run as Run } }) as ExcelBook["Excel"];
  return { Excel: client, Office: book.Office, grouped: () => grouped };
}
