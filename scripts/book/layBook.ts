import { areaAddress, onSheet, type Area } from "../../src/book/address";
import type { Look } from "../../src/book/look";
import { isUnsaid } from "../../src/book/names";
import { columnPoints } from "../../src/book/paper";
import { inRuns } from "../../src/book/rowRuns";
import type { Book, SheetPlan } from "../../src/book/sheetPlan";
import { ALIGN, BORDER, VERTICAL } from "../../src/excel/writing/applyLooks";
import { wireMatrix } from "../../src/excel/writing/contents";
import type { Border, CellStyle, Spreadsheet } from "../../src/workbench/engine/spreadsheet";
import { newWorkbookState, type WorkbookState } from "../../src/workbench/interpreter/state";
import { chartOf } from "./charts";
import { pagesOf, rulesOf } from "./rules";

/** What Excel makes of a cell with a link. */
const LINK: Partial<CellStyle> = { fontColor: "#0563C1", underline: "Single" };

/**
 * Lays a planned book on a new spreadsheet, in the order the add-in sends it to Excel but without Excel's protocol.
 * The book is the spreadsheet's only content afterwards, and calculated.
 * @returns what the spreadsheet itself does not hold: rules, links, page set-up
 */
export async function layBook(
  book: Book,
  spreadsheet: Spreadsheet,
  onSheet: (sheet: string) => void,
): Promise<WorkbookState> {
  const state = newWorkbookState();
  spreadsheet.setCalculationMode("Manual");
  // The empty sheet of a new workbook becomes the first: deleting it would have every formula looked at.
  const [own] = spreadsheet.sheets();
  spreadsheet.renameSheet(own!.id, book.sheets[0]!.name);
  const ids = [own!.id, ...book.sheets.slice(1).map(({ name }) => spreadsheet.addSheet(name))];
  layNames(book, spreadsheet);
  book.sheets.forEach((plan, index) => {
    onSheet(plan.name);
    laySheet(plan, spreadsheet, ids[index]!);
    const charts = plan.charts.map((chart) =>
      chartOf(plan, chart, (key) => ids[book.sheets.findIndex((sheet) => sheet.key === key)]!, String(state.nextId++)),
    );
    state.sheets[ids[index]!] = { ...rulesOf(plan), pageLayout: pagesOf(plan), charts };
  });
  spreadsheet.activateSheet(ids[book.sheets.findIndex(({ key }) => key === book.activeSheet)]!);
  spreadsheet.setCalculationMode("Automatic");
  await spreadsheet.settled();
  return state;
}

function layNames(book: Book, spreadsheet: Spreadsheet): void {
  for (const { name, sheet, area } of book.names) {
    const home = book.sheets.find(({ key }) => key === sheet)!.name;
    const formula = `=${onSheet(home, areaAddress(area, "$"))}`;
    spreadsheet.addName({ name, sheetId: null, formula, comment: "", visible: !isUnsaid(name) });
  }
}

function laySheet(plan: SheetPlan, spreadsheet: Spreadsheet, sheetId: string): void {
  const rect = { row: 0, column: 0, rows: plan.cells.length, columns: plan.cells[0]?.length ?? 0 };
  spreadsheet.write([{ sheetId, rect, cells: wireMatrix(plan.cells, plan.name, 0, null) }]);
  for (const { name, area } of plan.tables) {
    const { id } = spreadsheet.addTable({ sheetId, name, rect: area, hasHeaders: true });
    spreadsheet.changeTable(id, { style: "TableStyleLight1", showBandedRows: false });
  }
  layLooks(plan, spreadsheet, sheetId);
  for (const { column, count, characters } of plan.widths)
    spreadsheet.setColumnWidth(sheetId, column, count, columnPoints(characters));
  for (const { row, count, points } of plan.heights) spreadsheet.setRowHeight(sheetId, row, count, points);
  if (!plan.gridlines) spreadsheet.setShowGridlines(sheetId, false);
  for (const { first, count } of inRuns(plan.tallRows)) spreadsheet.autofitRows(sheetId, first, count);
  if (plan.freeze) spreadsheet.freeze(sheetId, plan.freeze.rows, plan.freeze.columns);
  if (plan.tabColor) spreadsheet.setTabColor(sheetId, plan.tabColor);
  for (const { row, column, text } of plan.links) {
    const cell = { row, column, rows: 1, columns: 1 };
    spreadsheet.write([{ sheetId, rect: cell, cells: [[`'${text}`]], style: LINK }]);
  }
}

/** All looks of a sheet in one write: the later of two that touch a cell wins, member by member. */
function layLooks({ cells, looks }: SheetPlan, spreadsheet: Spreadsheet, sheetId: string): void {
  const areas = looks.map(({ area }) => area);
  const rows = Math.max(cells.length, ...areas.map((area) => area.row + area.rows));
  const columns = Math.max(cells[0]?.length ?? 0, ...areas.map((area) => area.column + area.columns));
  const grid = <T>(): (T | null)[][] => Array.from({ length: rows }, () => new Array<T | null>(columns).fill(null));
  const styles = grid<Partial<CellStyle>>();
  const numberFormats = grid<string>();
  for (const { area, look } of looks) {
    const style = styleOf(look);
    const top = borderOf(look.top);
    const bottom = borderOf(look.bottom);
    forCells(area, (row, column) => {
      if (look.numberFormat !== undefined) numberFormats[row]![column] = look.numberFormat;
      const line = styles[row]!;
      line[column] = { ...line[column], ...style };
      if (top && row === area.row) line[column].borderTop = top;
      if (bottom && row === area.row + area.rows - 1) line[column].borderBottom = bottom;
    });
  }
  spreadsheet.write([{ sheetId, rect: { row: 0, column: 0, rows, columns }, styles, numberFormats }]);
}

function forCells(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
}

function styleOf(look: Look): Partial<CellStyle> {
  const style: Partial<CellStyle> = {};
  if (look.bold !== undefined) style.bold = look.bold;
  if (look.italic !== undefined) style.italic = look.italic;
  if (look.size !== undefined) style.fontSize = look.size;
  if (look.color !== undefined) style.fontColor = look.color;
  if (look.fill !== undefined) style.fill = look.fill;
  if (look.align !== undefined) style.horizontal = ALIGN[look.align];
  if (look.vertical !== undefined) style.vertical = VERTICAL[look.vertical];
  if (look.wrap !== undefined) style.wrap = look.wrap;
  if (look.indent !== undefined) style.indent = look.indent;
  if (look.unlocked) style.locked = false;
  return style;
}

function borderOf(rule: Look["top"]): Border | null {
  return rule ? { weight: "Thin", color: "#000000", ...BORDER[rule] } : null;
}
