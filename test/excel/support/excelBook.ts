import {
  openNodeExcel,
  type NodeExcel,
  type NodeExcelOptions,
} from "../../../src/workbench/interpreter/node/openNodeExcel";
import { openWorkbookDoor } from "../../../src/excel/openWorkbookDoor";
import { cellAddress, readArea } from "../../../src/book/address";
import { cellNames } from "../../../src/book/names";
import type { WorkbookDoor } from "../../../src/excel/door";
import type { OfficeRuntime } from "../../../src/excel/officeRuntime";

export interface ExcelBook extends NodeExcel {
  door: WorkbookDoor;
  /** Value of a cell, as Excel's object model gives it. */
  valueOf(sheet: string, address: string): Promise<unknown>;
  valuesOf(sheet: string, address: string): Promise<unknown[][]>;
  /** What the book's own total shows, wherever it stands. */
  total(): Promise<unknown>;
  /** Sheets, contents, tables and names: everything a failed writing must leave alone. */
  contents(): Promise<string[]>;
}

function cellLines(sheet: string, address: string, formulas: unknown[][]): string[] {
  const { row, column } = readArea(address)!;
  return formulas.flatMap((line, r) =>
    line.flatMap((content, c) =>
      content === "" ? [] : [`${sheet}!${cellAddress(row + r, column + c)} ${String(content)}`],
    ),
  );
}

/** What one workbook has and the other has not; a handful of lines says enough. */
export const differing = (before: string[], after: string[]): string[] => {
  const [had, has] = [new Set(before), new Set(after)];
  return [
    ...before.filter((line) => !has.has(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !had.has(line)).map((line) => `+ ${line}`),
  ].slice(0, 12);
};

/** Microsoft's own client over the workbench's spreadsheet, with our door opened on it. */
export async function openExcelBook(options: NodeExcelOptions = {}): Promise<ExcelBook> {
  const excel = await openNodeExcel({ locale: "id-ID", ...options });
  const door = openWorkbookDoor(excel as unknown as OfficeRuntime);
  const valuesOf: ExcelBook["valuesOf"] = async (sheet, address) => {
    await excel.settled();
    return excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
  };
  return {
    ...excel,
    door,
    valuesOf,
    async total() {
      await excel.settled();
      return excel.Excel.run(async (context) => {
        const cell = context.workbook.names.getItem(cellNames.total).getRange();
        cell.load("values");
        await context.sync();
        return cell.values[0]![0] as unknown;
      });
    },
    valueOf: async (sheet, address) => (await valuesOf(sheet, address))[0]![0],
    async contents() {
      await excel.settled();
      return excel.Excel.run(async (context) => {
        const { worksheets, names, tables } = context.workbook;
        worksheets.load("items/name,items/position");
        names.load("items/name,items/formula");
        tables.load("items/name,items/worksheet/name");
        await context.sync();
        const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
        used.forEach((range) => range.load("address,formulas"));
        const areas = tables.items.map((table) => table.getRange());
        areas.forEach((range) => range.load("address"));
        await context.sync();
        return [
          ...worksheets.items.map(({ name }) => `sheet ${name}`),
          ...used.flatMap((range, index) =>
            range.isNullObject
              ? []
              : cellLines(worksheets.items[index]!.name, range.address, range.formulas as unknown[][]),
          ),
          ...names.items.map(({ name, formula }) => `name ${name} ${String(formula)}`).sort(),
          ...tables.items.map(({ name }, index) => `table ${name} ${areas[index]!.address}`).sort(),
        ];
      });
    },
  };
}
