import { ValueType, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import type { CellError, CellScalar, CellStyle, Spreadsheet } from "../engine/spreadsheet";
import { movedFormula } from "../engine/movedFormula";
import { parseA1 } from "../engine/addresses";
import { newSheetState, type SheetState, type TableState } from "../interpreter/state";
import { columnPoints } from "./columnWidths";
import { fromFileFormula } from "./fileFormulas";
import { readPage } from "./filePage";
import { extentOf } from "./fileSize";
import { readConditionalFormats } from "./fileRules";
import { colorOf, fromFileStyle, numberFormatOf } from "./fileStyles";

/**
 * Fills the empty sheet `sheetId` of `book` with what the file's sheet holds, all but tables, names and validation rules.
 * @param onMissing told how many cells point at texts the file does not hold, and the first of them
 */
export function readSheet(
  sheet: Worksheet,
  book: Spreadsheet,
  sheetId: string,
  newId: () => string,
  onMissing: (count: number, first: string) => void,
): SheetState {
  const state = newSheetState();
  const missing = readCells(sheet, book, sheetId, state);
  if (missing.length > 0) onMissing(missing.length, missing[0]!);
  for (const region of sheet.mergedRegions) {
    book.merge(
      sheetId,
      {
        row: region.top - 1,
        column: region.left - 1,
        rows: region.bottom - region.top + 1,
        columns: region.right - region.left + 1,
      },
      false,
    );
  }
  const tabColor = colorOf(sheet.properties.tabColor);
  if (tabColor) book.setTabColor(sheetId, tabColor);
  // A file need not say how a sheet is viewed, whatever the library's types promise.
  const view = (sheet.views as typeof sheet.views | undefined)?.[0];
  if (view?.showGridLines === false) book.setShowGridlines(sheetId, false);
  if (view?.showRowColHeaders === false) book.setShowHeadings(sheetId, false);
  if (view?.state === "frozen") book.freeze(sheetId, view.ySplit ?? 0, view.xSplit ?? 0);
  state.conditionalFormats = readConditionalFormats(sheet, newId);
  readPage(sheet, state.pageLayout);
  if (sheet.state !== "visible") book.setVisibility(sheetId, sheet.state === "hidden" ? "Hidden" : "VeryHidden");
  return state;
}

/** @returns the cells whose text the file does not hold */
function readCells(sheet: Worksheet, book: Spreadsheet, sheetId: string, state: SheetState): string[] {
  const { rows, columns } = extentOf(sheet);
  const missing: string[] = [];
  if (!rows || !columns) return missing;
  const blocks: CellBlock[] = [];
  const spills: { top: number; left: number; bottom: number; right: number }[] = [];
  for (let row = 1; row <= rows; row += 1) {
    if (!sheet.findRow(row)?.cellCount) continue;
    const { cells, formats, styles } = blockFor(row, columns, blocks);
    const line: (CellScalar | CellError)[] = [];
    const lineFormats: string[] = [];
    const lineStyles: (Partial<CellStyle> | null)[] = [];
    for (let column = 1; column <= columns; column += 1) {
      const cell = sheet.findCell(row, column);
      if (!cell) {
        line.push(null);
        lineFormats.push("General");
        lineStyles.push(null);
        continue;
      }
      const spill = spillRange(cell);
      const inSpill = spills.some((s) => row >= s.top && row <= s.bottom && column >= s.left && column <= s.right);
      if (spill) spills.push(spill);
      const isMissing = lacksText(cell);
      if (isMissing) missing.push(cell.address);
      line.push(inSpill || isMissing ? null : cellContent(cell));
      lineFormats.push(numberFormatOf(cell.style));
      const style = fromFileStyle(cell.style);
      lineStyles.push(Object.keys(style).length ? style : null);
      if (cell.hyperlink)
        state.hyperlinks.push({ rect: { row: row - 1, column: column - 1, rows: 1, columns: 1 }, link: linkOf(cell) });
    }
    cells.push(line);
    formats.push(lineFormats);
    styles.push(lineStyles);
  }
  book.write(
    blocks.map(({ top, cells, formats, styles }) => ({
      sheetId,
      rect: { row: top - 1, column: 0, rows: cells.length, columns },
      cells,
      numberFormats: formats,
      styles,
      parse: "none",
    })),
  );
  readSizes(sheet, book, sheetId, rows, columns);
  return missing;
}

/** Rows that are written together, the first of them counted from 1. */
interface CellBlock {
  top: number;
  cells: (CellScalar | CellError)[][];
  formats: string[][];
  styles: (Partial<CellStyle> | null)[][];
}

/** A block of its own costs more than this many blank rows. */
const BLANK_ROWS = 50;

/**
 * The block a row is to be added to, filled up with blank rows to it. A note at the foot of a sheet, a million rows below
 * the rest, begins one of its own: the rows between, written as they are, took a minute and more memory than a browser has.
 */
function blockFor(row: number, columns: number, blocks: CellBlock[]): CellBlock {
  const last = blocks.at(-1);
  const gap = last ? row - last.top - last.cells.length : 0;
  if (!last || gap > BLANK_ROWS) {
    const begun: CellBlock = { top: row, cells: [], formats: [], styles: [] };
    blocks.push(begun);
    return begun;
  }
  for (let blank = 0; blank < gap; blank += 1) {
    last.cells.push(Array<null>(columns).fill(null));
    last.formats.push(Array<string>(columns).fill("General"));
    last.styles.push(Array<null>(columns).fill(null));
  }
  return last;
}

/** Without the file's list of texts the library leaves the place in that list as if it were the cell's number. */
const lacksText = (cell: Cell): boolean => cell.type === ValueType.String && typeof cell.value === "number";

function spillRange(cell: Cell): { top: number; left: number; bottom: number; right: number } | null {
  const value = cell.value;
  if (typeof value !== "object" || value === null || !("shareType" in value) || !value.ref) return null;
  // A formula that was filled down stands in the file once, for all its cells: those are no spill.
  if (value.shareType !== "array") return null;
  const rect = parseA1(value.ref);
  return (
    rect && {
      top: rect.row + 1,
      left: rect.column + 1,
      bottom: rect.row + rect.rows,
      right: rect.column + rect.columns,
    }
  );
}

/** A formula with its "=", or the value; text that would read as a formula keeps an apostrophe. */
function cellContent(cell: Cell): CellScalar | CellError {
  const { value } = cell;
  if (cell.formula) return fromFileFormula(ownFormula(cell) ?? cell.formula);
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return serialOf(value);
  if (typeof value === "object") return "error" in value ? { error: value.error } : asText(plainText(cell));
  return typeof value === "string" ? asText(value) : value;
}

/** Of a cell that shares the formula of another one: that formula, as it reads here. */
function ownFormula(cell: Cell): string | null {
  const { value } = cell;
  if (typeof value !== "object" || value === null || !("sharedFormula" in value)) return null;
  const [here, there] = [parseA1(cell.address), parseA1(value.sharedFormula)];
  const shared = cell.worksheet.findCell((there?.row ?? -1) + 1, (there?.column ?? -1) + 1)?.formula;
  return here && there && shared ? movedFormula(shared, here.row - there.row, here.column - there.column) : null;
}

/** An entry of the list of texts may hold nothing at all; the library then gives that nothing as an object. */
function plainText(cell: Cell): string {
  const text: unknown = cell.text;
  return typeof text === "string" ? text : "";
}

function asText(text: string): string {
  return text.startsWith("=") || text.startsWith("'") ? `'${text}` : text;
}

/** Excel's day number; the library gives dates as UTC. */
function serialOf(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569;
}

function linkOf(cell: Cell): Record<string, unknown> {
  const target = cell.hyperlink ?? "";
  return target.startsWith("#")
    ? { documentReference: target.slice(1), textToDisplay: cell.text }
    : { address: target, textToDisplay: cell.text };
}

function readSizes(sheet: Worksheet, book: Spreadsheet, sheetId: string, rows: number, columns: number): void {
  for (let column = 1; column <= columns; column += 1) {
    const facts = sheet.getColumn(column);
    if (facts.width !== undefined) book.setColumnWidth(sheetId, column - 1, 1, columnPoints(facts.width));
    if (facts.hidden) book.setColumnsHidden(sheetId, column - 1, 1, true);
  }
  for (let row = 1; row <= rows; row += 1) {
    const facts = sheet.findRow(row);
    if (facts?.height) book.setRowHeight(sheetId, row - 1, 1, facts.height, facts.customHeight !== true);
    if (facts?.hidden) book.setRowsHidden(sheetId, row - 1, 1, true);
  }
}

/** Makes the file's tables tables of `book`. @returns what the host keeps of each, by table id */
export function readTables(sheet: Worksheet, book: Spreadsheet, sheetId: string): Record<string, TableState> {
  const states: Record<string, TableState> = {};
  for (const table of sheet.getTables()) {
    const model = table.model;
    const rect = parseA1(model.tableRef ?? model.ref);
    if (!rect) continue;
    const facts = book.addTable({
      sheetId,
      rect,
      hasHeaders: model.headerRow !== false,
      name: model.displayName ?? model.name,
    });
    book.changeTable(facts.id, {
      showTotals: Boolean(model.totalsRow),
      showFilterButton: model.columns.some((column) => column.filterButton),
      showBandedRows: Boolean(model.style?.showRowStripes),
      showBandedColumns: Boolean(model.style?.showColumnStripes),
      highlightFirstColumn: Boolean(model.style?.showFirstColumn),
      highlightLastColumn: Boolean(model.style?.showLastColumn),
      style: model.style?.theme ?? "",
    });
    states[facts.id] = {
      shown: [],
      totals: model.columns.map((column) => column.totalsRowFunction ?? null),
    };
  }
  return states;
}
