import { openNodeExcel, type NodeExcel, type NodeExcelOptions } from "../../../src/workbench/interpreter/node/openNodeExcel";
import { openWorkbookDoor } from "../../../src/excel/openWorkbookDoor";
import type { WorkbookDoor } from "../../../src/excel/door";
import type { OfficeRuntime } from "../../../src/excel/officeRuntime";

export interface ExcelBook extends NodeExcel {
  door: WorkbookDoor;
  /** Value of a cell, as Excel's object model gives it. */
  valueOf(sheet: string, address: string): Promise<unknown>;
  valuesOf(sheet: string, address: string): Promise<unknown[][]>;
  /** Sheets, contents, tables and names: everything a failed writing must leave alone. */
  contents(): Promise<unknown>;
}

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
        return {
          sheets: worksheets.items.map(({ name }, index) => ({ name, cells: used[index]!.isNullObject ? null : { address: used[index]!.address, formulas: used[index]!.formulas as unknown } })),
          names: names.items.map(({ name, formula }) => `${name} ${String(formula)}`).sort(),
          tables: tables.items.map(({ name }, index) => `${name} ${areas[index]!.address}`).sort(),
        };
      });
    },
  };
}
