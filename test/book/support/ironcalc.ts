import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import init, { Model } from "@ironcalc/wasm";
import { isFormula, type Content } from "../../../src/book/content";
import { areaAddress, onSheet } from "../../../src/book/address";
import type { Book, SheetKey } from "../../../src/book/sheetPlan";

const require = createRequire(import.meta.url);
/** Of a sheet, in Excel and in IronCalc. */
const ROWS = 1_048_576;

let ready: Promise<unknown> | null = null;

/** A book inside IronCalc, a spreadsheet engine that is not ours and knows nothing of this project. */
export interface CalculatedBook {
  /** A number, a text, or an error text such as "#VALUE!". */
  value(sheet: SheetKey, row: number, column: number): number | string;
  /** Types into a cell and recalculates. */
  type(sheet: SheetKey, row: number, column: number, content: Content): void;
  typeAll(changes: { sheet: SheetKey; row: number; column: number; content: Content }[]): void;
  errors(): string[];
}

const asTyped = (content: Content): string => {
  if (content === null) return "";
  if (isFormula(content)) return content.formula;
  return typeof content === "string" ? `'${content}` : String(content);
};

export interface CalculateOptions {
  /**
   * Look names up as the book has them. IronCalc takes several times as long over a name as over the cell it means, so
   * by default formulas are handed to it with the cells in place of the names; one test keeps them.
   */
  keepNames?: boolean;
}

/** Puts the cells that names mean into a formula. */
function withoutNames(book: Book): (content: Content) => Content {
  const cells = new Map(
    book.names.map(({ name, sheet, area }) => [
      name,
      onSheet(book.sheets.find(({ key }) => key === sheet)!.name, areaAddress(area, "$")),
    ]),
  );
  const plain = (text: string) => text.replace(/\bSI_\w+/g, (name) => cells.get(name) ?? name);
  return (content) => (isFormula(content) ? { formula: plain(content.formula) } : content);
}

export async function calculate(asked: Book, { keepNames = false }: CalculateOptions = {}): Promise<CalculatedBook> {
  const plain = keepNames ? (content: Content) => content : withoutNames(asked);
  const book: Book = {
    ...asked,
    names: keepNames ? asked.names : [],
    sheets: asked.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((row) => row.map(plain)) })),
  };
  ready ??= init({
    module_or_path: readFileSync(require.resolve("@ironcalc/wasm").replace(/wasm\.js$/, "wasm_bg.wasm")),
  });
  await ready;
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  const indexOf = new Map<SheetKey, number>();
  book.sheets.forEach((sheet, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, sheet.name);
    indexOf.set(sheet.key, index);
  });
  for (const { name, sheet, area } of book.names) {
    const plan = book.sheets.find(({ key }) => key === sheet)!;
    model.newDefinedName(name, null, onSheet(plan.name, areaAddress(area, "$")));
  }
  // Shown with a plain format, because "General" cuts large numbers to a few digits. Whole columns that are still empty
  // take it at once; cells one by one take longer than the calculation.
  for (const sheet of book.sheets)
    model.updateRangeStyle(
      { sheet: indexOf.get(sheet.key)!, row: 1, column: 1, width: sheet.cells[0]?.length ?? 1, height: ROWS },
      "num_fmt",
      "0.######",
    );
  for (const sheet of book.sheets)
    sheet.cells.forEach((cells, row) =>
      cells.forEach((content, column) => {
        if (content !== null) model.setUserInput(indexOf.get(sheet.key)!, row + 1, column + 1, asTyped(content));
      }),
    );
  model.resumeEvaluation();
  model.evaluate();
  const value = (sheet: SheetKey, row: number, column: number): number | string => {
    const text = model.getFormattedCellValue(indexOf.get(sheet)!, row + 1, column + 1);
    // 1 is a number, see IronCalc's CellType.
    return model.getCellType(indexOf.get(sheet)!, row + 1, column + 1) === 1 ? Number(text.replace(/,/g, "")) : text;
  };
  const typeAll: CalculatedBook["typeAll"] = (changes) => {
    model.pauseEvaluation();
    for (const { sheet, row, column, content } of changes)
      model.setUserInput(indexOf.get(sheet)!, row + 1, column + 1, asTyped(plain(content)));
    model.resumeEvaluation();
    model.evaluate();
  };
  return {
    value,
    typeAll,
    type: (sheet, row, column, content) => typeAll([{ sheet, row, column, content }]),
    errors: () =>
      book.sheets.flatMap((sheet) =>
        sheet.cells.flatMap((cells, row) =>
          cells.flatMap((content, column) => {
            if (!isFormula(content)) return [];
            const shown = value(sheet.key, row, column);
            return typeof shown === "string" && shown.startsWith("#")
              ? [`${sheet.name}!${areaAddress({ row, column, rows: 1, columns: 1 })} ${shown} ${content.formula}`]
              : [];
          }),
        ),
      ),
  };
}
