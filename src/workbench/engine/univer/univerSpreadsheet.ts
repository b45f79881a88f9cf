/** The `Spreadsheet` interface over Univer: each subject in its own file, put together here. */
import { SetFormulaCalculationStopMutation } from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { IWorkbookData } from "@univerjs/core";
import { intersect, toRange, toRectangle } from "../addresses";
import type { CellStyle, CellWrite, MixedStyle } from "../cells";
import type { CustomFunctionCall, CustomFunctionFacts, CustomFunctionResult } from "../customFunctionCalls";
import type { ChangeSource, EventListener, SpreadsheetEvents } from "../events";
import type { ConditionalFormatRule, ValidationRule } from "../rules";
import {
  SpreadsheetError,
  type CalculationMode,
  type CellValue,
  type NameFacts,
  type Rectangle,
  type SheetFacts,
  type SheetVisibility,
  type Spreadsheet,
  type SpreadsheetSelection,
  type SpreadsheetSnapshot,
  type TableChange,
  type TableFacts,
  type TableRequest,
} from "../spreadsheet";
import type { Frozen } from "./frozen";
import { copyCells, sortRows } from "./copyCells";
import type { OwnParts } from "./ownState";
import { SpreadsheetParts } from "./spreadsheetParts";
import { TOLD_CELLS } from "./watcher";
import { checkRectangle } from "./writeCells";

export class UniverSpreadsheet extends SpreadsheetParts implements Spreadsheet {
  private mode: CalculationMode = "Automatic";

  // --- sheets
  sheets = (): SheetFacts[] => this.sheetsOf.list();
  addSheet = (name: string, position?: number): string => this.call(() => this.sheetsOf.add(name, position));
  copySheet = (sheetId: string, name: string, position?: number): string =>
    this.call(() => this.sheetsOf.copy(sheetId, name, position));
  deleteSheet = (sheetId: string): void => this.call(() => this.sheetsOf.delete(sheetId));
  renameSheet = (sheetId: string, name: string): void => this.call(() => this.sheetsOf.rename(sheetId, name));
  moveSheet = (sheetId: string, position: number): void => this.call(() => this.sheetsOf.move(sheetId, position));
  activeSheetId = (): string => this.sheetsOf.activeId();
  activateSheet = (sheetId: string): void => this.call(() => this.sheetsOf.activate(sheetId));
  setVisibility = (sheetId: string, visibility: SheetVisibility): void =>
    this.call(() => this.sheetsOf.setVisibility(sheetId, visibility));
  setTabColor = (sheetId: string, color: string): void => this.call(() => this.sheetsOf.setTabColor(sheetId, color));
  setShowGridlines = (sheetId: string, shown: boolean): void =>
    this.call(() => this.sheetsOf.setShowGridlines(sheetId, shown));
  setShowHeadings = (sheetId: string, shown: boolean): void =>
    this.call(() => this.sheetsOf.setShowHeadings(sheetId, shown));

  // --- cells
  readValues = (sheetId: string, rect: Rectangle): CellValue[][] => this.reader.values(sheetId, rect);
  readFormulas = (sheetId: string, rect: Rectangle) => this.reader.formulas(sheetId, rect);
  readText = (sheetId: string, rect: Rectangle): string[][] => this.reader.text(sheetId, rect);
  readNumberFormats = (sheetId: string, rect: Rectangle): string[][] => this.reader.numberFormats(sheetId, rect);
  readStyles = (sheetId: string, rect: Rectangle): CellStyle[][] => this.reader.styles(sheetId, rect);
  readStyle = (sheetId: string, rect: Rectangle): MixedStyle => this.reader.style(sheetId, rect);
  usedRange = (sheetId: string, valuesOnly = false): Rectangle | null => this.reader.usedRange(sheetId, valuesOnly);
  spillOf = (sheetId: string, row: number, column: number): Rectangle | null =>
    this.reader.spillOf(sheetId, row, column);

  write(writes: CellWrite[]): void {
    this.call(() => {
      const before = writes.map(({ sheetId, rect, cells }) =>
        cells && rect.rows * rect.columns <= TOLD_CELLS ? this.reader.values(sheetId, rect) : null,
      );
      this.writer.write(writes);
      for (const { sheetId, rect, cells } of writes) if (cells) this.tablesOf.followHeaders(sheetId, rect);
      const { source } = this.changes;
      writes.forEach(({ sheetId, rect, cells, style, styles, numberFormats }, index) => {
        if (cells) this.events.later(() => this.watcher.tellEdit(sheetId, rect, before[index]!, source, false));
        this.dimensions.growRowsToFont(sheetId, rect, style?.fontSize ?? 0);
        styles?.forEach((line, offset) =>
          this.dimensions.growRowsToFont(
            sheetId,
            { ...rect, row: rect.row + offset, rows: 1 },
            line.reduce((largest, each) => Math.max(largest, each?.fontSize ?? 0), 0),
          ),
        );
        if (style || styles || numberFormats) this.events.defer("formatted", { sheetId, rect, source });
      });
    });
  }

  clear(sheetId: string, rect: Rectangle, what: "All" | "Contents" | "Formats"): void {
    checkRectangle(rect);
    const sheet = this.kernel.sheet(sheetId);
    const inGrid = intersect(rect, { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
    const used = this.reader.usedRange(sheetId, false);
    const area = inGrid && used ? intersect(inGrid, used) : null;
    if (!area) return;
    this.call(() => {
      if (what !== "Formats") this.protectionOf.checkCells(sheetId, area);
      if (what !== "Contents") this.protectionOf.checkAllowed(sheetId, "allowFormatCells");
      const before = area.rows * area.columns <= TOLD_CELLS ? this.reader.values(sheetId, area) : null;
      const matrix = sheet.getCellMatrix();
      const cells: Record<number, Record<number, object>> = {};
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          if (!matrix.getValue(row, column)) continue;
          const contents = what === "Formats" ? {} : { v: null, f: null, si: null, p: null, t: null };
          (cells[row] ??= {})[column] = { ...contents, ...(what === "Contents" ? {} : { s: null, custom: null }) };
        }
      }
      if (Object.keys(cells).length === 0) return;
      this.writer.setCells(sheetId, cells);
      if (what !== "Formats") this.tablesOf.followHeaders(sheetId, area);
      const { source } = this.changes;
      if (what !== "Formats") this.events.later(() => this.watcher.tellEdit(sheetId, area, before, source, false));
      if (what !== "Contents") this.events.defer("formatted", { sheetId, rect: area, source });
    });
  }

  copyCells(
    from: SpreadsheetSelection,
    to: SpreadsheetSelection,
    what: "All" | "Formulas" | "Values" | "Formats",
  ): void {
    this.write(copyCells(this.reader, from, to, what));
  }

  sort(sheetId: string, rect: Rectangle, keys: { column: number; ascending: boolean }[], hasHeaders: boolean): void {
    this.call(() => {
      this.protectionOf.checkAllowed(sheetId, "allowSort");
      this.write(sortRows(this.reader, sheetId, rect, keys, hasHeaders));
      this.events.defer("sorted", { sheetId, rect, source: this.changes.source });
    });
  }

  merge(sheetId: string, rect: Rectangle, across: boolean): void {
    this.call(() => {
      this.protectionOf.checkAllowed(sheetId, "allowFormatCells");
      const parts = across
        ? Array.from({ length: rect.rows }, (_, index) => ({ ...rect, row: rect.row + index, rows: 1 }))
        : [rect];
      this.partMerged(sheetId, rect);
      for (const part of parts.filter((candidate) => candidate.rows * candidate.columns > 1)) {
        this.writer.grow(sheetId, part);
        // Excel keeps the first cell's contents and drops the rest.
        const keep = Array.from({ length: part.rows }, (_, r) =>
          Array.from({ length: part.columns }, (_, c) => (r + c === 0 ? null : "")),
        );
        this.writer.write([{ sheetId, rect: part, cells: keep }]);
        const params = { unitId: this.kernel.unitId, subUnitId: sheetId, ranges: [toRange(part)] };
        this.changes.apply(
          [{ id: AddWorksheetMergeMutation.id, params }],
          [{ id: RemoveWorksheetMergeMutation.id, params }],
        );
      }
    });
  }

  /** Merged cells that the rectangle touches are single cells again. */
  private partMerged(sheetId: string, rect: Rectangle): void {
    const ranges = this.merges(sheetId)
      .filter((merged) => intersect(merged, rect))
      .map(toRange);
    if (ranges.length === 0) return;
    const params = { unitId: this.kernel.unitId, subUnitId: sheetId, ranges };
    this.changes.apply(
      [{ id: RemoveWorksheetMergeMutation.id, params }],
      [{ id: AddWorksheetMergeMutation.id, params }],
    );
  }

  merges = (sheetId: string): Rectangle[] => this.kernel.sheet(sheetId).getMergeData().map(toRectangle);

  // --- rows and columns
  insertCells = (sheetId: string, rect: Rectangle, shift: "Down" | "Right"): void =>
    this.call(() => this.structure.insertCells(sheetId, rect, shift));
  deleteCells = (sheetId: string, rect: Rectangle, shift: "Up" | "Left"): void =>
    this.call(() => this.structure.deleteCells(sheetId, rect, shift));
  insertRows = (sheetId: string, row: number, count: number): void =>
    this.call(() => this.structure.insertRows(sheetId, row, count));
  deleteRows = (sheetId: string, row: number, count: number): void =>
    this.call(() => this.structure.deleteRows(sheetId, row, count));
  insertColumns = (sheetId: string, column: number, count: number): void =>
    this.call(() => this.structure.insertColumns(sheetId, column, count));
  deleteColumns = (sheetId: string, column: number, count: number): void =>
    this.call(() => this.structure.deleteColumns(sheetId, column, count));
  columnWidth = (sheetId: string, column: number): number => this.dimensions.columnWidth(sheetId, column);
  setColumnWidth = (sheetId: string, column: number, count: number, points: number): void =>
    this.call(() => this.dimensions.setColumnWidth(sheetId, column, count, points));
  rowHeight = (sheetId: string, row: number): number => this.dimensions.rowHeight(sheetId, row);
  setRowHeight = (sheetId: string, row: number, count: number, points: number, isFitted = false): void =>
    this.call(() => this.dimensions.setRowHeight(sheetId, row, count, points, isFitted));
  autofitColumns = (sheetId: string, column: number, count: number): void =>
    this.call(() => this.dimensions.autofitColumns(sheetId, column, count));
  autofitRows = (sheetId: string, row: number, count: number): void =>
    this.call(() => this.dimensions.autofitRows(sheetId, row, count));
  isRowFitted = (sheetId: string, row: number): boolean => this.dimensions.isRowFitted(sheetId, row);
  rowHidden = (sheetId: string, row: number): boolean => this.dimensions.rowHidden(sheetId, row);
  setRowsHidden = (sheetId: string, row: number, count: number, hidden: boolean): void =>
    this.call(() => this.dimensions.setRowsHidden(sheetId, row, count, hidden));
  columnHidden = (sheetId: string, column: number): boolean => this.dimensions.columnHidden(sheetId, column);
  setColumnsHidden = (sheetId: string, column: number, count: number, hidden: boolean): void =>
    this.call(() => this.dimensions.setColumnsHidden(sheetId, column, count, hidden));
  frozen(sheetId: string): Frozen {
    return this.sheetsOf.frozen(sheetId);
  }
  freeze = (sheetId: string, rows: number, columns: number): void =>
    this.call(() => this.sheetsOf.freeze(sheetId, rows, columns));

  // --- selection
  selection(): SpreadsheetSelection {
    const sheetId = this.activeSheetId();
    const selections = this.kernel.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.kernel.unitId)
      .getSelectionsOfWorksheet(sheetId);
    const range = selections[selections.length - 1]?.range;
    return {
      sheetId,
      rect: range ? this.watcher.selectedRectangle(sheetId, range) : { row: 0, column: 0, rows: 1, columns: 1 },
    };
  }

  select(sheetId: string, rect: Rectangle): void {
    checkRectangle(rect);
    this.call(() => {
      this.sheetsOf.activate(sheetId);
      this.writer.grow(sheetId, { row: Math.min(rect.row, 100_000), column: rect.column, rows: 1, columns: 1 });
      const sheet = this.kernel.sheet(sheetId);
      const inGrid =
        intersect(rect, { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() }) ?? rect;
      const range = { ...toRange(inGrid), unitId: this.kernel.unitId, sheetId };
      const primary = {
        ...range,
        endRow: range.startRow,
        endColumn: range.startColumn,
        actualRow: range.startRow,
        actualColumn: range.startColumn,
        isMerged: false,
        isMergedMainCell: false,
      };
      this.kernel.commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: this.kernel.unitId,
        subUnitId: sheetId,
        selections: [{ range, primary, style: null }],
      });
    });
  }

  // --- tables, names, protection, rules
  tables = (): TableFacts[] => this.tablesOf.list();
  addTable(request: TableRequest): TableFacts {
    this.protectionOf.checkNone(request.sheetId);
    return this.call(() => this.tablesOf.add(request));
  }
  changeTable(tableId: string, change: TableChange): TableFacts {
    this.protectionOf.checkNone(this.tablesOf.find(tableId).sheetId);
    return this.call(() => this.tablesOf.change(tableId, change));
  }
  removeTable(tableId: string, clearCells: boolean): void {
    this.protectionOf.checkNone(this.tablesOf.find(tableId).sheetId);
    this.call(() => this.tablesOf.remove(tableId, clearCells));
  }
  names = (): NameFacts[] => this.namesOf.list();
  addName = (name: Omit<NameFacts, "id">): NameFacts => this.call(() => this.namesOf.add(name));
  changeName = (nameId: string, change: Partial<Omit<NameFacts, "id" | "sheetId">>): NameFacts =>
    this.call(() => this.namesOf.change(nameId, change));
  removeName = (nameId: string): void => this.call(() => this.namesOf.remove(nameId));
  protection = (sheetId: string) => this.protectionOf.of(sheetId);
  protect = (sheetId: string, options: Record<string, unknown> = {}): void =>
    this.call(() => this.protectionOf.set(sheetId, options));
  unprotect = (sheetId: string): void => this.call(() => this.protectionOf.set(sheetId, null));

  setValidationRules(sheetId: string, rules: ValidationRule[]): void {
    this.kernel.sheet(sheetId);
    this.call(() =>
      this.state.set("validation", { ...this.state.get("validation"), [sheetId]: structuredClone(rules) }),
    );
  }

  setConditionalFormats(sheetId: string, rules: ConditionalFormatRule[]): void {
    this.kernel.sheet(sheetId);
    this.call(() =>
      this.state.set("conditionalFormats", {
        ...this.state.get("conditionalFormats"),
        [sheetId]: structuredClone(rules),
      }),
    );
  }

  // --- calculation
  calculationMode = (): CalculationMode => this.mode;

  setCalculationMode(mode: CalculationMode): void {
    this.mode = mode;
    this.kernel.calculation.automatic = mode !== "Manual";
    if (mode !== "Manual") this.kernel.calculation.startSoon();
  }

  recalculate(full: boolean): void {
    if (full) {
      this.custom.forgetAnswers();
      this.kernel.calculation.add({ forceCalculation: true });
    }
    this.kernel.calculation.startSoon();
  }

  calculated = (): Promise<void> => this.kernel.calculation.idle();

  async settled(): Promise<void> {
    this.events.flush();
    do {
      await this.kernel.calculation.idle();
      if (this.custom.waiting > 0) await this.custom.nextDelivery();
      // One turn of the event loop: what was told just now may have led to new changes.
      else await new Promise((resolve) => setTimeout(resolve, 0));
    } while (this.isBusy());
  }

  isBusy = (): boolean => this.kernel.calculation.busy || this.custom.waiting > 0;

  defineCustomFunctions = (functions: CustomFunctionFacts[], invoke: (calls: CustomFunctionCall[]) => void): void =>
    this.custom.define(functions, invoke);
  deliverResults = (results: CustomFunctionResult[]): void => this.custom.deliver(results);

  // --- undo
  transaction = <T>(steps: () => T): T => this.call(() => this.changes.group(steps));
  beginUndoStep = (): void => this.changes.begin();
  endUndoStep = (): void => this.changes.end();
  undo = (): boolean => this.flushed(() => this.changes.undo());
  redo = (): boolean => this.flushed(() => this.changes.redo());

  // --- events, state, end
  on = <K extends keyof SpreadsheetEvents>(event: K, listener: EventListener<K>): (() => void) =>
    this.events.on(event, listener);
  asSource = <T>(source: ChangeSource, steps: () => T): T => this.changes.asSource(source, steps);

  snapshot(): SpreadsheetSnapshot {
    const { resources: _resources, ...workbook } = this.kernel.workbook.save() as IWorkbookData;
    return JSON.parse(
      JSON.stringify({ version: 1, workbook, own: this.state.all(), names: this.names() }),
    ) as SpreadsheetSnapshot;
  }

  restore(snapshot: SpreadsheetSnapshot): void {
    if (snapshot.version !== 1)
      throw new SpreadsheetError(
        "InvalidArgument",
        `A snapshot of version ${String(snapshot.version)} cannot be read.`,
      );
    this.kernel.commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {}, { onlyLocal: true });
    const own = structuredClone(snapshot.own) as OwnParts;
    this.state.load({ ...own, tables: [] });
    this.screen?.forget();
    this.kernel.load(structuredClone(snapshot.workbook) as Partial<IWorkbookData>);
    this.state.load(own);
    this.namesOf.load(snapshot.names);
    this.kernel.calculation.add({ forceCalculation: true });
    this.events.flush();
  }

  dispose(): void {
    this.kernel.dispose();
  }
}
