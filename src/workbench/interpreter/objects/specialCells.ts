import { isCellError, type CellValue, type Rectangle } from "../../engine/spreadsheet";
import { boundingRect, intersect } from "../address";
import type { Book } from "../book";
import { notPlayed } from "../wire/notPlayed";
import { itemNotFound } from "../wire/officeError";
import type { HostObject } from "./hostObject";
import type { RangeLike } from "./makers";

/** Range.getSpecialCells: cells of one kind, as rectangles that together cover exactly them. */
export function specialCells(book: Book, range: RangeLike, cellType: string, valueType = "All"): HostObject {
  const rects = find(book, range, cellType, valueType);
  if (!rects.length) throw itemNotFound(`no cell is ${cellType}`);
  return book.make.rangeAreas(range.sheetId, rects);
}

function find(book: Book, range: RangeLike, cellType: string, valueType: string): Rectangle[] {
  const { sheetId } = range;
  const state = book.sheetState(sheetId);
  const within = (rects: Rectangle[]) => rects.map((r) => intersect(r, range.rect)).filter((r) => r !== null);
  if (cellType === "DataValidations") return within(state.validations.flatMap((rule) => rule.rects));
  if (cellType === "ConditionalFormats") return within(state.conditionalFormats.flatMap((rule) => rule.rects));

  const used = book.spreadsheet.usedRange(sheetId);
  const seen = used && intersect(used, range.rect);
  if (!seen) return [];
  const values = book.spreadsheet.readValues(sheetId, seen);
  const formulas = book.spreadsheet.readFormulas(sheetId, seen);
  const tests: Record<string, (row: number, column: number) => boolean> = {
    Blanks: (row, column) => isBlank(values[row]?.[column]),
    Constants: (row, column) =>
      !isBlank(values[row]?.[column]) && !isFormula(formulas[row]?.[column]) && isOfType(values[row]?.[column], valueType),
    Formulas: (row, column) => isFormula(formulas[row]?.[column]) && isOfType(values[row]?.[column], valueType),
    Visible: (row, column) =>
      !book.engine.rowHidden(sheetId, seen.row + row) && !book.engine.columnHidden(sheetId, seen.column + column),
  };
  const test = tests[cellType];
  if (!test) throw notPlayed(`getSpecialCells("${cellType}")`);
  return cover(seen, test);
}

function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || value === "";
}

function isFormula(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}

function isOfType(value: CellValue | undefined, wanted: string): boolean {
  if (wanted === "All" || value === undefined || value === null) return true;
  if (isCellError(value)) return wanted.includes("Errors");
  if (typeof value === "number") return wanted.includes("Number");
  return typeof value === "boolean" ? wanted.includes("Logical") : wanted.includes("Text");
}

/** Runs within rows, joined downwards where the next row has the same run. */
function cover(area: Rectangle, test: (row: number, column: number) => boolean): Rectangle[] {
  const done: Rectangle[] = [];
  let open: Rectangle[] = [];
  for (let row = 0; row < area.rows; row++) {
    const next: Rectangle[] = [];
    for (let column = 0; column < area.columns; column++) {
      if (!test(row, column)) continue;
      const start = column;
      while (column + 1 < area.columns && test(row, column + 1)) column++;
      const run = { row: area.row + row, column: area.column + start, rows: 1, columns: column - start + 1 };
      const above = open.find((r) => r.column === run.column && r.columns === run.columns);
      next.push(above ? boundingRect(above, run) : run);
    }
    done.push(...open.filter((r) => !next.some((n) => n.row === r.row && n.column === r.column && n.columns === r.columns)));
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}
