/** Copying and sorting, expressed as writes. */
import type { CellScalar, CellValue, CellWrite } from "../cells";
import { isCellError } from "../cells";
import { movedFormula } from "../movedFormula";
import type { Rectangle, SpreadsheetSelection } from "../spreadsheet";
import type { CellReader } from "./readCells";

export function copyCells(
  reader: CellReader,
  from: SpreadsheetSelection,
  to: SpreadsheetSelection,
  what: "All" | "Formulas" | "Values" | "Formats",
): CellWrite[] {
  // A target that is a whole multiple of the source is filled with it; any other takes the source once.
  const fits = to.rect.rows % from.rect.rows === 0 && to.rect.columns % from.rect.columns === 0;
  const rect: Rectangle = fits ? to.rect : { ...to.rect, rows: from.rect.rows, columns: from.rect.columns };
  const formulas = reader.formulas(from.sheetId, from.rect);
  const values = reader.values(from.sheetId, from.rect);
  const formats = reader.numberFormats(from.sheetId, from.rect);
  const styles = reader.styles(from.sheetId, from.rect);
  const fill = <T>(of: (r: number, c: number, row: number, column: number) => T): T[][] =>
    Array.from({ length: rect.rows }, (_, row) =>
      Array.from({ length: rect.columns }, (_, column) =>
        of(row % from.rect.rows, column % from.rect.columns, row, column),
      ),
    );
  const write: CellWrite = { sheetId: to.sheetId, rect };
  if (what === "Values") write.cells = fill((r, c) => input(values[r]![c]!));
  else if (what !== "Formats") {
    write.cells = fill((r, c, row, column) => {
      const formula = formulas[r]![c]!;
      if (!isFormula(formula, values[r]![c]!)) return input(values[r]![c]!);
      return movedFormula(
        formula as string,
        rect.row + row - from.rect.row - r,
        rect.column + column - from.rect.column - c,
      );
    });
  }
  if (what === "All" || what === "Formats") {
    write.numberFormats = fill((r, c) => formats[r]![c]!);
    write.styles = fill((r, c) => styles[r]![c]!);
  }
  return [write];
}

export function sortRows(
  reader: CellReader,
  sheetId: string,
  rect: Rectangle,
  keys: { column: number; ascending: boolean }[],
  hasHeaders: boolean,
): CellWrite[] {
  const body = hasHeaders ? { ...rect, row: rect.row + 1, rows: rect.rows - 1 } : rect;
  if (body.rows < 2) return [];
  const values = reader.values(sheetId, body);
  const formulas = reader.formulas(sheetId, body);
  const formats = reader.numberFormats(sheetId, body);
  const styles = reader.styles(sheetId, body);
  const order = values.map((_, index) => index);
  order.sort((a, b) => {
    for (const key of keys) {
      const result = compare(values[a]![key.column] ?? null, values[b]![key.column] ?? null, key.ascending);
      if (result !== 0) return result;
    }
    return a - b;
  });
  const cells = order.map((from, to) =>
    formulas[from]!.map((formula, column) =>
      isFormula(formula, values[from]![column]!)
        ? movedFormula(formula as string, to - from, 0)
        : input(values[from]![column]!),
    ),
  );
  return [
    {
      sheetId,
      rect: body,
      cells,
      numberFormats: order.map((from) => formats[from]!),
      styles: order.map((from) => styles[from]!),
    },
  ];
}

/** Excel's order: numbers, text, booleans, errors; blanks last in both directions. */
function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const rank = (value: CellValue) =>
    typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;
  let result = rank(a) - rank(b);
  if (result === 0 && typeof a === "number") result = a - (b as number);
  else if (result === 0 && typeof a === "string")
    result = a.localeCompare(b as string, "id", { sensitivity: "accent" });
  else if (result === 0 && typeof a === "boolean") result = Number(a) - Number(b);
  return ascending ? result : -result;
}

function isFormula(formula: string | number | boolean, value: CellValue): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula.length > 1 && formula !== value;
}

/** A value in the form `write` takes as a value: "" clears, an apostrophe keeps "=…" text. */
function input(value: CellValue): CellScalar | { error: string } {
  if (value === null) return "";
  if (isCellError(value)) return { error: value.error };
  return typeof value === "string" && (value.startsWith("=") || value.startsWith("'")) ? `'${value}` : value;
}
