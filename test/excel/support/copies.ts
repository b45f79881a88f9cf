import { readWorkbookFile } from "../../../src/workbench/file/workbookFile";
import { readBuilt } from "../../functions/bundle";
import { openExcelBook, type ExcelBook } from "./excelBook";

/** A workbook with our functions whose copies are opened as Excel opens them: as workbooks of their own, from their bytes. */
export async function openBookWithCopies(): Promise<{
  book: ExcelBook;
  copies: ExcelBook[];
  /** From here on no window is opened. */
  refuse(reason: Error): void;
  close(): void;
}> {
  const copies: ExcelBook[] = [];
  let refused: Error | null = null;
  const withFunctions = async (book: ExcelBook) => {
    await book.loadFunctions(readBuilt("functions.js"), readBuilt("functions.json"));
    return book;
  };
  const book = await withFunctions(
    await openExcelBook({
      openWorkbook: async (bytes) => {
        if (refused) throw refused;
        const copy = await withFunctions(await openExcelBook());
        if (bytes) copy.host.adopt(await readWorkbookFile(bytes, copy.spreadsheet));
        await copy.settled();
        copies.push(copy);
      },
    }),
  );
  return {
    book,
    copies,
    refuse: (reason) => void (refused = reason),
    close: () => [book, ...copies].forEach((one) => one.close()),
  };
}
