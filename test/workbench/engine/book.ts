import { afterEach } from "vitest";
import { createNodeSpreadsheet } from "../../../src/workbench/engine/node";
import type {
  CellScalar,
  CellValue,
  Rectangle,
  Spreadsheet,
  SpreadsheetLocale,
} from "../../../src/workbench/engine/spreadsheet";

const open: Spreadsheet[] = [];

afterEach(() => {
  for (const spreadsheet of open.splice(0)) spreadsheet.dispose();
});

/** "B2:C3" → rectangle. */
export function rect(address: string): Rectangle {
  const corner = (text: string) => {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(text)!;
    const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(row) - 1, column };
  };
  const [first, last = first] = address.split(":").map(corner);
  return {
    row: first!.row,
    column: first!.column,
    rows: last!.row - first!.row + 1,
    columns: last!.column - first!.column + 1,
  };
}

/** A spreadsheet with short ways to write and read its first sheet. */
export function openBook(locale: SpreadsheetLocale = "en-US") {
  const spreadsheet = createNodeSpreadsheet({ locale });
  open.push(spreadsheet);
  const sheet = spreadsheet.sheets()[0]!.id;
  return {
    spreadsheet,
    sheet,
    put(address: string, cells: CellScalar[][] | CellScalar, on = sheet): void {
      const matrix = Array.isArray(cells) ? cells : [[cells]];
      const { row, column } = rect(address);
      spreadsheet.write([
        { sheetId: on, rect: { row, column, rows: matrix.length, columns: matrix[0]!.length }, cells: matrix },
      ]);
    },
    async values(address: string, on = sheet): Promise<CellValue[][]> {
      await spreadsheet.calculated();
      return spreadsheet.readValues(on, rect(address));
    },
    async value(address: string, on = sheet): Promise<CellValue> {
      await spreadsheet.calculated();
      return spreadsheet.readValues(on, rect(address))[0]![0]!;
    },
    formula: (address: string, on = sheet) => spreadsheet.readFormulas(on, rect(address))[0]![0]!,
    text: (address: string, on = sheet) => spreadsheet.readText(on, rect(address))[0]![0]!,
  };
}
