import { layOut } from "../../../src/budget/layOut";
import type { BudgetPlan } from "../../../src/budget/plan";
import { gatherFacts, type PlanBookOptions } from "../../../src/book/facts";
import { sheetAnchor } from "../../../src/book/names";
import type { SheetKey } from "../../../src/book/sheetPlan";
import { readBook } from "../../../src/excel/reading/readBook";
import { bookOptions } from "../../../src/excel/writing/bookOptions";
import type { Language } from "../../../src/texts/language";
import { isCellError } from "../../../src/workbench/engine/cells";
import { cashDifferences } from "../../book/support/cashComparison";
import { differences } from "../../book/support/comparison";
import { coverageDifferences } from "../../book/support/coverageComparison";
import { fundDifferences } from "../../book/support/fundComparison";
import type { CalculatedBook } from "../../book/support/ironcalc";
import { rkaDifferences } from "../../book/support/rkaLines";
import { villageDifferences } from "../../book/support/villageComparison";
import type { ExcelBook } from "./excelBook";

/** The sheets of the open workbook as the comparisons of `book` ask for them, whatever the sheets are called now. */
async function shownBy({ Excel, spreadsheet }: ExcelBook, keys: readonly SheetKey[]): Promise<CalculatedBook["value"]> {
  const names = await Excel.run(async (context) => {
    const ranges = keys.map((key) =>
      context.workbook.names.getItemOrNullObject(sheetAnchor(key)).getRangeOrNullObject(),
    );
    ranges.forEach((range) => range.load("worksheet/name"));
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : range.worksheet.name));
  });
  const sheets = new Map(
    keys.map((key, index) => {
      const sheet = spreadsheet.sheets().find(({ name }) => name === names[index]);
      const used = sheet && spreadsheet.usedRange(sheet.id, true);
      return [key, used && { used, values: spreadsheet.readValues(sheet.id, used) }];
    }),
  );
  return (sheet, row, column) => {
    const found = sheets.get(sheet);
    const value = found?.values[row - found.used.row]?.[column - found.used.column] ?? "";
    if (isCellError(value)) return value.error;
    return typeof value === "number" ? value : String(value);
  };
}

const SHEETS = ["budget", "funds", "rka", "rak", "village", "coverage"] as const satisfies readonly SheetKey[];

/** How the plan will be laid out in this workbook; to be asked before it is written. */
export async function layoutOf({ Excel }: ExcelBook, wanted: BudgetPlan, language: Language): Promise<PlanBookOptions> {
  const { found } = await Excel.run((context) => readBook(context, { pageLayout: true }));
  return found ? bookOptions(layOut(wanted).plan, { language }, found) : { language };
}

/** Every figure of the sheets of results that is not the core's, with its place, in a book that was just written. */
export async function figuresOff(book: ExcelBook, wanted: BudgetPlan, options: PlanBookOptions): Promise<string[]> {
  const { plan } = layOut(wanted);
  const { has } = gatherFacts(plan, options);
  const shown = { value: await shownBy(book, SHEETS) } as CalculatedBook;
  const compared = { budget: differences, funds: fundDifferences, rka: rkaDifferences, rak: cashDifferences };
  const more = { village: villageDifferences, coverage: coverageDifferences };
  return Object.entries({ ...compared, ...more }).flatMap(([sheet, compare]) =>
    has(sheet as SheetKey) ? compare(plan, shown, options).map((line) => `written: ${sheet}: ${line}`) : [],
  );
}
