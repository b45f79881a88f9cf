import { isFormula } from "../../../src/book/content";
import type { RawBook } from "../../../src/book/reading/rawBook";
import { rawValue, type RawSheet } from "../../../src/book/reading/rawSheet";
import type { Book, SheetKey } from "../../../src/book/sheetPlan";

/** Cells changed by hand: by sheet and address of row and column from 0. */
export type Typed = { sheet: SheetKey; row: number; column: number; content: string | number | null }[];

/** A planned book as a reader finds it in a workbook nobody calculated: inputs stand there, results are blank. */
export function rawBook(book: Book, typed: Typed = []): RawBook {
  const sheets: Partial<Record<SheetKey, RawSheet>> = {};
  for (const { key, name, cells } of book.sheets)
    sheets[key] = {
      name,
      row: 0,
      column: 0,
      values: cells.map((line) => line.map((content) => (content === null || isFormula(content) ? "" : content))),
      formulas: cells.map((line) =>
        line.map((content) => (content === null ? "" : isFormula(content) ? content.formula : content)),
      ),
    };
  for (const { sheet, row, column, content } of typed) {
    const raw = sheets[sheet]!;
    // Below what the book has written there are blank rows, as in any sheet.
    for (const lines of [raw.values, raw.formulas]) while (lines.length <= row) lines.push([]);
    // Nobody calculates: a formula's result is not known.
    raw.values[row]![column] = content === null || String(content).startsWith("=") ? "" : content;
    raw.formulas[row]![column] = content ?? "";
  }
  const nameOf = (key: SheetKey) => book.sheets.find((sheet) => sheet.key === key)!.name;
  const place: RawBook["place"] = (name) => {
    const found = book.names.find((one) => one.name === name);
    return found && { sheet: nameOf(found.sheet), area: found.area };
  };
  return {
    sheets,
    place,
    cell(name) {
      const found = book.names.find((one) => one.name === name);
      return found ? rawValue(sheets[found.sheet]!, found.area.row, found.area.column) : null;
    },
    area(name) {
      const found = book.names.find((one) => one.name === name);
      if (!found) return null;
      const { row, column, rows, columns } = found.area;
      const values = sheets[found.sheet]!.values.slice(row, row + rows).map((line) =>
        line.slice(column, column + columns),
      );
      return { sheet: nameOf(found.sheet), area: found.area, values };
    },
    table(name) {
      const sheet = book.sheets.find(({ tables }) => tables.some((table) => table.name === name));
      return sheet ? { sheet: sheet.name, area: sheet.tables.find((table) => table.name === name)!.area } : null;
    },
  };
}
