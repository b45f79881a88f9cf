import { ValueType, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import type { CellError, CellScalar, CellStyle, Spreadsheet } from "../engine/spreadsheet";
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
  const cells: (CellScalar | CellError)[][] = [];
  const formats: string[][] = [];
  const styles: (Partial<CellStyle> | null)[][] = [];
  const spills: { top: number; left: number; bottom: number; right: number }[] = [];
  for (let row = 1; row <= rows; row += 1) {
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
  book.write([
    { sheetId, rect: { row: 0, column: 0, rows, columns }, cells, numberFormats: formats, styles, parse: "none" },
  ]);
  readSizes(sheet, book, sheetId, rows, columns);
  return missing;
}

/** Without the file's list of texts the library leaves the place in that list as if it were the cell's number. */
const lacksText = (cell: Cell): boolean => cell.type === ValueType.String && typeof cell.value === "number";

function spillRange(cell: Cell): { top: number; left: number; bottom: number; right: number } | null {
  const value = cell.value;
  if (typeof value !== "object" || value === null || !("shareType" in value) || !value.ref) return null;
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
  if (cell.formula) return fromFileFormula(cell.formula);
  const { value } = cell;
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return serialOf(value);
  if (typeof value === "object") return "error" in value ? { error: value.error } : asText(cell.text);
  return typeof value === "string" ? asText(value) : value;
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
