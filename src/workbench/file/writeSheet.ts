import type { CellErrorValue, CellValueInput, Worksheet } from "@cj-tech-master/excelts";
import {
  isCellError,
  type CellValue,
  type Rectangle,
  type SheetFacts,
  type Spreadsheet,
  type TableFacts,
} from "../engine/spreadsheet";
import { printA1 } from "../engine/addresses";
import type { SheetState, TableState } from "../interpreter/state";
import { toFileFormula } from "./fileFormulas";
import { writePage } from "./filePage";
import { writeConditionalFormats } from "./fileRules";
import { writeValidations } from "./fileValidations";
import { fileColor, sharedLooks } from "./fileStyles";
import { columnCharacters } from "./columnWidths";

/** Puts one sheet of `book` into the file: cells, looks, widths, rules, page set-up, protection. Tables come after. */
export async function writeSheet(
  sheet: Worksheet,
  book: Spreadsheet,
  facts: SheetFacts,
  state: SheetState,
): Promise<void> {
  const used = book.usedRange(facts.id);
  if (used)
    writeCells(sheet, book, facts.id, {
      row: 0,
      column: 0,
      rows: used.row + used.rows,
      columns: used.column + used.columns,
    });
  for (const rect of book.merges(facts.id)) sheet.mergeCellsWithoutStyle(printA1(rect));
  sheet.state = facts.visibility === "Visible" ? "visible" : facts.visibility === "Hidden" ? "hidden" : "veryHidden";
  if (facts.tabColor) sheet.properties.tabColor = fileColor(facts.tabColor);
  writeView(sheet, book, facts);
  writeValidations(sheet, state.validations);
  writeConditionalFormats(sheet, state.conditionalFormats);
  writeLinks(sheet, state.hyperlinks);
  writePage(sheet, state.pageLayout);
  const protection = book.protection(facts.id);
  if (protection.protected) await sheet.protect(state.password ?? undefined, fileProtection(protection.options));
}

function writeCells(sheet: Worksheet, book: Spreadsheet, sheetId: string, rect: Rectangle): void {
  const values = book.readValues(sheetId, rect);
  const formulas = book.readFormulas(sheetId, rect);
  const formats = book.readNumberFormats(sheetId, rect);
  const styles = book.readStyles(sheetId, rect);
  const looks = sharedLooks();
  // A row nobody gave a height keeps none in the file, so that every program fits it to its text.
  const usualHeight = book.rowHeight(sheetId, rect.rows);
  for (let row = 0; row < rect.rows; row += 1) {
    for (let column = 0; column < rect.columns; column += 1) {
      const cell = sheet.getCell(row + 1, column + 1);
      const style = styles[row]?.[column];
      if (style) cell.style = looks.of(style, formats[row]?.[column] ?? "General");
      const value = values[row]?.[column] ?? null;
      const formula = formulas[row]?.[column];
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      if (isFormula) cell.value = formulaCell(book, sheetId, row, column, formula, value);
      else if (value !== null) cell.value = isCellError(value) ? fileError(value.error) : value;
    }
    const height = book.rowHeight(sheetId, row);
    if (height !== usualHeight) {
      const written = sheet.getRow(row + 1);
      written.height = height;
      // Nobody chose the height: where the text changes, Excel fits the row anew.
      if (book.isRowFitted(sheetId, row)) written.customHeight = false;
    }
    if (book.rowHidden(sheetId, row)) sheet.getRow(row + 1).hidden = true;
  }
  for (let column = 0; column < rect.columns; column += 1) {
    sheet.getColumn(column + 1).width = columnCharacters(book.columnWidth(sheetId, column));
    if (book.columnHidden(sheetId, column)) sheet.getColumn(column + 1).hidden = true;
  }
}

function formulaCell(
  book: Spreadsheet,
  sheetId: string,
  row: number,
  column: number,
  formula: string,
  value: CellValue,
): CellValueInput {
  const result = value === null ? 0 : isCellError(value) ? fileError(value.error) : value;
  const spill = book.spillOf(sheetId, row, column);
  const text = toFileFormula(formula);
  if (!spill || (spill.rows === 1 && spill.columns === 1)) return { formula: text, result };
  return { formula: text, result, shareType: "array", ref: printA1(spill), isDynamicArray: true };
}

/** A call that is still being answered is stored as Excel stores an unresolved one. */
function fileError(error: string): CellErrorValue {
  return { error: error === "#GETTING_DATA" || error === "#BUSY!" ? "#VALUE!" : error } as CellErrorValue;
}

function writeView(sheet: Worksheet, book: Spreadsheet, facts: SheetFacts): void {
  const frozen = book.frozen(facts.id);
  const common = { showGridLines: facts.showGridlines, showRowColHeaders: facts.showHeadings };
  sheet.views = [
    frozen.rows || frozen.columns
      ? { ...common, state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows }
      : { ...common, state: "normal" },
  ];
}

function writeLinks(sheet: Worksheet, links: SheetState["hyperlinks"]): void {
  for (const { rect, link } of links) {
    const target = link["documentReference"] ? `#${String(link["documentReference"])}` : String(link["address"] ?? "");
    if (!target) continue;
    const cell = sheet.getCell(rect.row + 1, rect.column + 1);
    const tooltip = link["screenTip"] ? { tooltip: String(link["screenTip"]) } : {};
    const { formula, result } = cell;
    cell.value = formula
      ? { formula, ...(result === undefined || result === null ? {} : { result }), hyperlink: target, ...tooltip }
      : { text: cell.text, hyperlink: target, ...tooltip };
  }
}

/** Office.js says what stays allowed; so does the file library. */
function fileProtection(options: Record<string, unknown>): Record<string, boolean> {
  const allowed = (name: string) => options[name] === true;
  return {
    selectLockedCells: options["selectionMode"] === undefined || options["selectionMode"] === "Normal",
    selectUnlockedCells: options["selectionMode"] !== "None",
    formatCells: allowed("allowFormatCells"),
    formatColumns: allowed("allowFormatColumns"),
    formatRows: allowed("allowFormatRows"),
    insertColumns: allowed("allowInsertColumns"),
    insertRows: allowed("allowInsertRows"),
    insertHyperlinks: allowed("allowInsertHyperlinks"),
    deleteColumns: allowed("allowDeleteColumns"),
    deleteRows: allowed("allowDeleteRows"),
    sort: allowed("allowSort"),
    autoFilter: allowed("allowAutoFilter"),
    pivotTables: allowed("allowPivotTables"),
  };
}

/** Adds the table over cells that are written already; its cells keep what they hold. */
export function writeTable(sheet: Worksheet, facts: TableFacts, state: TableState | undefined): void {
  const { rect } = facts;
  const first = rect.row + (facts.showHeaders ? 1 : 0);
  const last = rect.row + rect.rows - (facts.showTotals ? 1 : 0);
  const rows: CellValueInput[][] = [];
  for (let row = first; row < last; row += 1) {
    rows.push(facts.columns.map((_, index) => sheet.getCell(row + 1, rect.column + index + 1).value));
  }
  sheet.addTable({
    name: facts.name,
    ref: printA1({ ...rect, rows: 1, columns: 1 }),
    headerRow: facts.showHeaders,
    totalsRow: facts.showTotals,
    style: {
      ...(facts.style ? { theme: facts.style as "TableStyleMedium2" } : {}),
      showRowStripes: facts.showBandedRows,
      showColumnStripes: facts.showBandedColumns,
      showFirstColumn: facts.highlightFirstColumn,
      showLastColumn: facts.highlightLastColumn,
    },
    columns: facts.columns.map((column, index) => ({
      name: column.name,
      filterButton: facts.showFilterButton,
      ...(facts.showTotals ? totalsCell(sheet, last, rect.column + index, state?.totals[index]) : {}),
    })),
    rows,
  });
}

function totalsCell(sheet: Worksheet, row: number, column: number, kind: string | null | undefined): object {
  const cell = sheet.getCell(row + 1, column + 1);
  if (cell.formula) {
    const word = kind && kind !== "Custom" ? kind.charAt(0).toLowerCase() + kind.slice(1) : "custom";
    return { totalsRowFunction: word, totalsRowFormula: cell.formula, totalsRowResult: cell.result };
  }
  return cell.text ? { totalsRowLabel: cell.text } : {};
}
