/**
 * What the stand-in for Excel asks of a spreadsheet.
 *
 * Rows and columns count from 0, lengths are points, colours are "#RRGGBB" ("" = none), formulas are English A1 text
 * beginning with "=". Every call but `calculated` and `settled` does its work before it returns; a call that cannot do
 * what it was asked throws a `SpreadsheetError` whose code is the word Office.js uses ("ItemNotFound", "AccessDenied"…).
 * Nothing is ever refused silently.
 */
import type { CellValue, CellWrite, MixedStyle, CellStyle, NumberFormat } from "./cells";
import type { CustomFunctionCall, CustomFunctionFacts, CustomFunctionResult } from "./customFunctionCalls";
import type { EventListener, SpreadsheetEvents } from "./events";
import type { ConditionalFormatRule, ValidationRule } from "./rules";
import type { SpreadsheetSnapshot } from "./snapshot";
import type { TableChange, TableFacts, TableRequest } from "./tables";

export * from "./cells";
export * from "./customFunctionCalls";
export * from "./events";
export * from "./rules";
export * from "./snapshot";
export * from "./tables";

/** Zero-based; `rows` and `columns` are counts, at least 1. */
export interface Rectangle {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetFacts {
  id: string;
  name: string;
  /** Zero-based place among all sheets, hidden ones included. */
  position: number;
  visibility: SheetVisibility;
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
}

/** A defined name. `sheetId` null: the whole workbook. `formula` begins with "=": a reference, a constant or a formula. */
export interface NameFacts {
  id: string;
  name: string;
  sheetId: string | null;
  formula: string;
  comment: string;
  visible: boolean;
}

export interface SpreadsheetSelection {
  sheetId: string;
  rect: Rectangle;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export type SpreadsheetErrorCode =
  | "ItemNotFound"
  | "ItemAlreadyExists"
  | "InvalidArgument"
  | "InvalidReference"
  | "InvalidOperation"
  | "AccessDenied"
  | "InsertDeleteConflict";

export class SpreadsheetError extends Error {
  constructor(
    readonly code: SpreadsheetErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "SpreadsheetError";
  }
}

export interface Spreadsheet {
  readonly locale: SpreadsheetLocale;

  // --- sheets -------------------------------------------------------------------------------------------------------
  sheets(): SheetFacts[];
  /** Adds an empty sheet at the end (or at `position`), without activating it. @returns its id */
  addSheet(name: string, position?: number): string;
  /** @returns the id of the copy, placed at `position` (default: right after the original). */
  copySheet(sheetId: string, name: string, position?: number): string;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  activeSheetId(): string;
  activateSheet(sheetId: string): void;
  setVisibility(sheetId: string, visibility: SheetVisibility): void;
  setTabColor(sheetId: string, color: string): void;
  setShowGridlines(sheetId: string, shown: boolean): void;
  setShowHeadings(sheetId: string, shown: boolean): void;

  // --- cells --------------------------------------------------------------------------------------------------------
  /** Calculated values with their types, spilled cells included; blank is null. Cells outside the grid are blank. */
  readValues(sheetId: string, rect: Rectangle): CellValue[][];
  /** The formula as written ("=…"), or else the value. A spilled-into cell shows its value; blank is "". */
  readFormulas(sheetId: string, rect: Rectangle): (string | number | boolean)[][];
  /** What the cell shows, by its number format and this workbook's locale. Blank is "". Never "####". */
  readText(sheetId: string, rect: Rectangle): string[][];
  /** English format codes; "General" where none is set. */
  readNumberFormats(sheetId: string, rect: Rectangle): NumberFormat[][];
  readStyles(sheetId: string, rect: Rectangle): CellStyle[][];
  /** The style the cells of `rect` share; a member on which they differ is null. */
  readStyle(sheetId: string, rect: Rectangle): MixedStyle;
  /**
   * Applies all writes, at most a few engine mutations per sheet. The grid grows where a write lies outside it.
   * Throws before changing anything when a protected sheet's locked cell would change, or a spilled array or shape is wrong.
   */
  write(changes: CellWrite[]): void;
  /** "All" also removes formats, styles and (as a side effect of the caller) rules. */
  clear(sheetId: string, rect: Rectangle, what: "All" | "Contents" | "Formats"): void;
  /** Copies values or formulas (relative references shifted) and formats; a single source cell fills the target. */
  copyCells(
    from: SpreadsheetSelection,
    to: SpreadsheetSelection,
    what: "All" | "Formulas" | "Values" | "Formats",
  ): void;
  merge(sheetId: string, rect: Rectangle, across: boolean): void;
  merges(sheetId: string): Rectangle[];
  /** Smallest rectangle around all contents (`valuesOnly`: formats ignored); null on an empty sheet. */
  usedRange(sheetId: string, valuesOnly?: boolean): Rectangle | null;
  /** The whole spill of the formula at the cell (1×1 if it does not spill), or null when the cell holds no formula. */
  spillOf(sheetId: string, row: number, column: number): Rectangle | null;
  /** Sorts rows inside `rect`; keys are column offsets in it. */
  sort(sheetId: string, rect: Rectangle, keys: { column: number; ascending: boolean }[], hasHeaders: boolean): void;

  // --- rows and columns ---------------------------------------------------------------------------------------------
  /** References, names, tables, merges and formats follow. "Down"/"Right" for insert, "Up"/"Left" for delete. */
  insertCells(sheetId: string, rect: Rectangle, shift: "Down" | "Right"): void;
  deleteCells(sheetId: string, rect: Rectangle, shift: "Up" | "Left"): void;
  insertRows(sheetId: string, row: number, count: number): void;
  deleteRows(sheetId: string, row: number, count: number): void;
  insertColumns(sheetId: string, column: number, count: number): void;
  deleteColumns(sheetId: string, column: number, count: number): void;
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, column: number, count: number, points: number): void;
  rowHeight(sheetId: string, row: number): number;
  /** @param isFitted the rows are as high as their texts need, as `autofitRows` leaves them */
  setRowHeight(sheetId: string, row: number, count: number, points: number, isFitted?: boolean): void;
  autofitColumns(sheetId: string, column: number, count: number): void;
  autofitRows(sheetId: string, row: number, count: number): void;
  /** Whether a row is as high as its text needs, and nobody chose its height. */
  isRowFitted(sheetId: string, row: number): boolean;
  rowHidden(sheetId: string, row: number): boolean;
  setRowsHidden(sheetId: string, row: number, count: number, hidden: boolean): void;
  columnHidden(sheetId: string, column: number): boolean;
  setColumnsHidden(sheetId: string, column: number, count: number, hidden: boolean): void;
  /** Counts of frozen rows and columns from the top left; 0, 0 = none. */
  frozen(sheetId: string): { rows: number; columns: number };
  freeze(sheetId: string, rows: number, columns: number): void;

  // --- selection ----------------------------------------------------------------------------------------------------
  selection(): SpreadsheetSelection;
  select(sheetId: string, rect: Rectangle): void;

  // --- tables (Excel's "ListObject"s; structured references to them calculate) ----------------------------------------
  tables(): TableFacts[];
  addTable(request: TableRequest): TableFacts;
  /** Renaming follows into formulas; a new `rect` must keep the header row. */
  changeTable(tableId: string, change: TableChange): TableFacts;
  /** Removes the table; with `clearCells` its contents too. */
  removeTable(tableId: string, clearCells: boolean): void;

  // --- names --------------------------------------------------------------------------------------------------------
  names(): NameFacts[];
  addName(name: Omit<NameFacts, "id">): NameFacts;
  changeName(nameId: string, change: Partial<Omit<NameFacts, "id" | "sheetId">>): NameFacts;
  removeName(nameId: string): void;

  // --- protection: locked cells of a protected sheet refuse typing and writes alike -----------------------------------
  protection(sheetId: string): { protected: boolean; options: Record<string, unknown> };
  protect(sheetId: string, options?: Record<string, unknown>): void;
  unprotect(sheetId: string): void;

  // --- what Univer shows of rules the host keeps ----------------------------------------------------------------------
  /** Replaces all validation rules of the sheet; typing is checked against them. */
  setValidationRules(sheetId: string, rules: ValidationRule[]): void;
  setConditionalFormats(sheetId: string, rules: ConditionalFormatRule[]): void;

  // --- calculation --------------------------------------------------------------------------------------------------
  calculationMode(): CalculationMode;
  setCalculationMode(mode: CalculationMode): void;
  /** Starts a recalculation: of everything (`full`), or of what is dirty. Await `calculated` for its end. */
  recalculate(full: boolean): void;
  /** Native formulas are up to date (custom-function cells may still be busy). Await before reading after a write. */
  calculated(): Promise<void>;
  /** Nothing running, nothing pending: no calculation and no custom-function call without an answer. */
  settled(): Promise<void>;
  isBusy(): boolean;
  /** The calls to answer go to `invoke` in groups; answer each once through `deliverResults`. Replaces earlier definitions. */
  defineCustomFunctions(functions: CustomFunctionFacts[], invoke: (calls: CustomFunctionCall[]) => void): void;
  deliverResults(results: CustomFunctionResult[]): void;

  // --- undo -----------------------------------------------------------------------------------------------------------
  /** What `steps` changes is one undo step. Nested calls join the outer one. If it throws, its changes are undone. */
  transaction<T>(steps: () => T): T;
  /** For a step that spans asynchronous work: all until `endUndoStep` is one step. */
  beginUndoStep(): void;
  endUndoStep(): void;
  undo(): boolean;
  redo(): boolean;

  // --- events, state, end ---------------------------------------------------------------------------------------------
  on<K extends keyof SpreadsheetEvents>(event: K, listener: EventListener<K>): () => void;
  /** Changes made while `steps` runs are reported with this source (default "addin" for calls through this interface). */
  asSource<T>(source: "user" | "addin", steps: () => T): T;
  /** Plain JSON: cells, styles, sheets, tables, names, protection. Custom-function definitions are not part of it. */
  snapshot(): SpreadsheetSnapshot;
  restore(snapshot: SpreadsheetSnapshot): void;
  dispose(): void;
}

export type SpreadsheetLocale = "id-ID" | "en-US";
