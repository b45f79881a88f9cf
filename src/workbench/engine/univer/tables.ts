/** Excel's tables, kept by us; Univer's formula engine is told where they are. */
import { CellValueType } from "@univerjs/core";
import { SetWorksheetNameMutation } from "@univerjs/sheets";
import { mapStructuredReferences, writeStructuredReference, type StructuredReference } from "../structuredReferences";
import { intersect, toRange } from "../addresses";
import { SpreadsheetError, type Rectangle } from "../spreadsheet";
import { tears, type Shift } from "../shiftRectangle";
import type { TableChange, TableColumnFacts, TableFacts, TableRequest } from "../tables";
import type { Changes } from "./changes";
import type { EventHub } from "./eventHub";
import type { Kernel } from "./kernel";
import type { OwnState } from "./ownState";
import type { CellReader } from "./readCells";
import { reparseFormulas } from "./reparse";
import type { Structure } from "./structure";
import { columnAlias, tableAlias } from "./tableReferences";
import { columnNames, newColumn } from "./tableShapes";
import type { CellWriter } from "./writeCells";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

export class Tables {
  private registered: string[] = [];

  constructor(
    private readonly kernel: Kernel,
    private readonly changes: Changes,
    private readonly state: OwnState,
    private readonly reader: CellReader,
    private readonly writer: CellWriter,
    private readonly structure: Structure,
    private readonly events: EventHub,
    private readonly isNameTaken: (name: string) => boolean,
  ) {
    state.onChange((part) => {
      if (part === "tables") this.tellUniver();
    });
    kernel.commands.onCommandExecuted((command) => {
      if (command.id === SetWorksheetNameMutation.id && state.get("tables").length > 0) this.tellUniver();
    });
  }

  list(): TableFacts[] {
    return this.state.get("tables").map((table) => structuredClone(table));
  }

  find(tableId: string): TableFacts {
    const table = this.state.get("tables").find((candidate) => candidate.id === tableId);
    if (!table) throw new SpreadsheetError("ItemNotFound", `There is no table with the id "${tableId}".`);
    return table;
  }

  has(name: string): boolean {
    return this.state.get("tables").some((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  add(request: TableRequest): TableFacts {
    const { sheetId } = request;
    let { rect } = request;
    this.kernel.sheet(sheetId);
    const name = request.name ?? this.freeName();
    this.checkName(name, null);
    return this.changes.group(() => {
      if (!request.hasHeaders) {
        this.structure.insertCells(sheetId, { ...rect, rows: 1 }, "Down");
        rect = { ...rect, rows: rect.rows + 1 };
        this.writeHeaders(sheetId, rect, rect.row, columnNames(new Array<string>(rect.columns).fill("")));
      } else if (rect.rows === 1) {
        rect = { ...rect, rows: 2 };
      }
      this.checkPlace(sheetId, rect, null);
      const names = columnNames(this.headerTexts(sheetId, rect));
      this.writeHeaders(sheetId, rect, rect.row, names);
      const used = this.state.get("tables").map((table) => Number(table.id));
      const table: TableFacts = {
        id: String(Math.max(0, ...used) + 1),
        name,
        sheetId,
        rect,
        showHeaders: true,
        showTotals: false,
        showFilterButton: true,
        showBandedRows: true,
        showBandedColumns: false,
        highlightFirstColumn: false,
        highlightLastColumn: false,
        style: "TableStyleMedium2",
        columns: names.map((columnName, index) => ({ id: index + 1, name: columnName })),
      };
      this.state.set("tables", [...this.state.get("tables"), table]);
      this.events.emit("tableAdded", { tableId: table.id, sheetId, source: this.changes.source });
      return structuredClone(table);
    });
  }

  change(tableId: string, change: TableChange): TableFacts {
    const before = this.find(tableId);
    const after: TableFacts = { ...before, ...structuredClone(change) };
    this.changes.group(() => {
      if (change.name !== undefined && change.name !== before.name) {
        this.checkName(change.name, tableId);
        this.rewrite((reference) =>
          reference.table.toLowerCase() === before.name.toLowerCase()
            ? writeStructuredReference(reference, after.name)
            : null,
        );
      }
      if (change.rect) {
        if (before.showHeaders && change.rect.row !== before.rect.row)
          throw new SpreadsheetError("InvalidArgument", "A table's header row cannot move.");
        if (change.rect.rows < 1 + Number(before.showHeaders) + Number(before.showTotals))
          throw new SpreadsheetError("InvalidArgument", "A table must keep at least one row of data.");
        this.checkPlace(before.sheetId, change.rect, tableId);
        after.columns = this.resizedColumns(before, change.rect);
      }
      if (change.showHeaders !== undefined && change.showHeaders !== before.showHeaders)
        this.toggleHeaders(before, after);
      if (change.showTotals !== undefined && change.showTotals !== before.showTotals) this.toggleTotals(after);
      this.replace(after);
    });
    this.events.emit("tableChanged", { tableId, sheetId: after.sheetId, source: this.changes.source });
    return structuredClone(this.find(tableId));
  }

  remove(tableId: string, clearCells: boolean): void {
    const table = this.find(tableId);
    this.changes.group(() => {
      // Excel turns references to a table that is no more into plain addresses, or #REF! if its cells go too.
      this.rewrite((reference) =>
        reference.table.toLowerCase() === table.name.toLowerCase() && !clearCells
          ? this.kernel.tableReferences.plainAddress(reference)
          : null,
      );
      this.state.set(
        "tables",
        this.state.get("tables").filter((candidate) => candidate.id !== tableId),
      );
      if (clearCells) {
        this.writer.write([
          {
            sheetId: table.sheetId,
            rect: table.rect,
            cells: Array.from({ length: table.rect.rows }, () => new Array<string>(table.rect.columns).fill("")),
          },
        ]);
      }
    });
    this.events.emit("tableDeleted", {
      tableId,
      name: table.name,
      sheetId: table.sheetId,
      source: this.changes.source,
    });
  }

  /** "[@Iuran]" gets the name of the table it stands in. */
  completeFormula(formula: string, sheetId: string, row: number, column: number): string {
    if (!formula.includes("[")) return formula;
    const here = this.state
      .get("tables")
      .find((table) => table.sheetId === sheetId && intersect(table.rect, { row, column, rows: 1, columns: 1 }));
    if (!here) return formula;
    return mapStructuredReferences(
      formula,
      (name) => this.has(name),
      (reference) => (reference.table === "" ? writeStructuredReference(reference, here.name) : null),
    );
  }

  /** @throws InsertDeleteConflict when only a part of a table would move */
  checkShift(sheetId: string, shift: Shift): void {
    const torn = this.state.get("tables").find((table) => table.sheetId === sheetId && tears(table.rect, shift));
    if (torn) throw new SpreadsheetError("InsertDeleteConflict", `This would move a part of the table "${torn.name}".`);
  }

  /** After cells were edited: header texts and column names are made equal again. */
  followHeaders(sheetId: string, rect: Rectangle): void {
    for (const table of this.state.get("tables")) {
      if (table.sheetId !== sheetId || !table.showHeaders) continue;
      const touched = intersect(rect, { ...table.rect, rows: 1 });
      if (!touched) continue;
      const texts = this.headerTexts(sheetId, table.rect);
      const names = columnNames(texts);
      const values = this.reader.values(sheetId, { ...table.rect, rows: 1 })[0]!;
      if (names.every((name, index) => name === table.columns[index]!.name && name === values[index])) continue;
      this.changes.group(() => {
        const renamed = new Map(table.columns.map((column, index) => [column.name.toLowerCase(), names[index]!]));
        this.writeHeaders(sheetId, table.rect, table.rect.row, names);
        this.renameColumns(table, renamed);
        this.replace({ ...table, columns: table.columns.map((column, index) => ({ ...column, name: names[index]! })) });
      });
    }
  }

  /** After columns came or went inside a table: new columns get their header text. */
  writeMissingHeaders(sheetId: string): void {
    for (const table of this.state.get("tables")) {
      if (table.sheetId !== sheetId || !table.showHeaders) continue;
      const values = this.reader.values(sheetId, { ...table.rect, rows: 1 })[0]!;
      if (values.some((value, index) => value === null && table.columns[index])) {
        this.writeHeaders(
          sheetId,
          table.rect,
          table.rect.row,
          table.columns.map((column) => column.name),
        );
      }
    }
  }

  private replace(table: TableFacts): void {
    this.state.set(
      "tables",
      this.state.get("tables").map((candidate) => (candidate.id === table.id ? table : candidate)),
    );
  }

  private renameColumns(table: TableFacts, renamed: Map<string, string>): void {
    this.rewrite((reference) => {
      if (reference.table.toLowerCase() !== table.name.toLowerCase() || reference.firstColumn === null) return null;
      const first = renamed.get(reference.firstColumn.toLowerCase());
      const last = reference.lastColumn === null ? null : renamed.get(reference.lastColumn.toLowerCase());
      if (first === undefined || last === undefined) return null;
      return writeStructuredReference({ ...reference, firstColumn: first, lastColumn: last }, reference.table);
    });
  }

  /** Rewrites structured references in all formulas of the workbook. */
  private rewrite(change: (reference: StructuredReference) => string | null): void {
    for (const sheet of this.kernel.workbook.getSheets()) {
      const cells: Record<number, Record<number, object>> = {};
      sheet.getCellMatrix().forValue((row, column, cell) => {
        const formula = cell?.f;
        if (!formula) return;
        const changed = mapStructuredReferences(formula, (name) => this.has(name), change);
        if (changed !== formula) (cells[row] ??= {})[column] = { f: changed };
      });
      if (Object.keys(cells).length > 0) this.writer.setCells(sheet.getSheetId(), cells);
    }
  }

  private toggleHeaders(before: TableFacts, after: TableFacts): void {
    if (after.showHeaders) {
      const row = before.rect.row - 1;
      if (row < 0) throw new SpreadsheetError("InvalidOperation", "There is no row above the table for its headers.");
      after.rect = { ...before.rect, row, rows: before.rect.rows + 1 };
      this.writeHeaders(
        before.sheetId,
        after.rect,
        row,
        before.columns.map((column) => column.name),
      );
    } else {
      this.writeHeaders(
        before.sheetId,
        before.rect,
        before.rect.row,
        before.columns.map(() => ""),
      );
      after.rect = { ...before.rect, row: before.rect.row + 1, rows: before.rect.rows - 1 };
    }
  }

  private toggleTotals(after: TableFacts): void {
    const { rect, sheetId } = after;
    const below = { ...rect, row: rect.row + rect.rows, rows: 1 };
    if (after.showTotals) {
      if (this.reader.values(sheetId, below)[0]!.some((value) => value !== null))
        this.structure.insertCells(sheetId, below, "Down");
      after.rect = { ...rect, rows: rect.rows + 1 };
    } else {
      const totals = { ...rect, row: rect.row + rect.rows - 1, rows: 1 };
      this.writer.write([{ sheetId, rect: totals, cells: [new Array<string>(rect.columns).fill("")] }]);
      after.rect = { ...rect, rows: rect.rows - 1 };
    }
  }

  private resizedColumns(before: TableFacts, rect: Rectangle): TableColumnFacts[] {
    const columns: TableColumnFacts[] = [];
    for (let index = 0; index < rect.columns; index += 1) {
      const old = before.columns[rect.column + index - before.rect.column];
      columns.push(old ?? newColumn([...before.columns, ...columns]));
    }
    if (!before.showHeaders) return columns;
    const texts = this.headerTexts(before.sheetId, rect);
    const names = columnNames(texts.map((text, index) => (text === "" ? columns[index]!.name : text)));
    this.writeHeaders(before.sheetId, rect, rect.row, names);
    return columns.map((column, index) => ({ ...column, name: names[index]! }));
  }

  private headerTexts(sheetId: string, rect: Rectangle): string[] {
    return this.reader.text(sheetId, { ...rect, rows: 1 })[0]!;
  }

  private writeHeaders(sheetId: string, rect: Rectangle, row: number, names: string[]): void {
    const now = this.reader.values(sheetId, { ...rect, row, rows: 1 })[0]!;
    const cells: Record<number, object> = {};
    names.forEach((name, index) => {
      if (now[index] === name || (name === "" && now[index] === null)) return;
      cells[rect.column + index] =
        name === ""
          ? { v: null, f: null, si: null, p: null, t: null }
          : { v: name, t: CellValueType.STRING, f: null, si: null, p: null };
    });
    if (Object.keys(cells).length > 0) this.writer.setCells(sheetId, { [row]: cells });
  }

  private checkPlace(sheetId: string, rect: Rectangle, ownId: string | null): void {
    const other = this.state
      .get("tables")
      .find((table) => table.id !== ownId && table.sheetId === sheetId && intersect(table.rect, rect));
    if (other) throw new SpreadsheetError("InvalidArgument", `The table would overlap the table "${other.name}".`);
    this.writer.grow(sheetId, rect);
  }

  private checkName(name: string, ownId: string | null): void {
    const looksLikeCell =
      /^[A-Za-z]{1,3}\d{1,7}$/.test(name) || /^[RrCc](\d+)?$/.test(name) || /^[Rr]\d+[Cc]\d+$/.test(name);
    if (!NAME.test(name) || name.length > 255 || looksLikeCell)
      throw new SpreadsheetError("InvalidArgument", `"${name}" cannot be a table's name.`);
    const taken = this.state
      .get("tables")
      .some((table) => table.id !== ownId && table.name.toLowerCase() === name.toLowerCase());
    if (taken || this.isNameTaken(name))
      throw new SpreadsheetError("ItemAlreadyExists", `The name "${name}" is already in use.`);
  }

  private freeName(): string {
    let number = 1;
    while (this.has(`Table${number}`) || this.isNameTaken(`Table${number}`)) number += 1;
    return `Table${number}`;
  }

  /** Gives Univer the aliases, and has every formula that names a table parsed and calculated anew. */
  private tellUniver(): void {
    const { unitId, superTables, tableReferences, workbook } = this.kernel;
    const tables = this.state.get("tables").filter((table) => workbook.getSheetBySheetId(table.sheetId));
    for (const alias of this.registered) superTables.remove(unitId, alias);
    this.registered = tables.map((table) => {
      const alias = tableAlias(table.name);
      const body = { ...table.rect, rows: table.rect.rows - Number(table.showTotals) };
      // Univer takes the first row for the header; without one the row above stands in.
      const range = toRange(table.showHeaders ? body : { ...body, row: body.row - 1, rows: body.rows + 1 });
      superTables.registerTable(unitId, alias, {
        sheetId: table.sheetId,
        range,
        titleMap: new Map(table.columns.map((_, index) => [columnAlias(index), index])),
      });
      return alias;
    });
    tableReferences.setTables(
      tables.map((table) => ({ table, sheetName: () => workbook.getSheetBySheetId(table.sheetId)?.getName() ?? "" })),
    );
    reparseFormulas(this.kernel, (formula) => tableReferences.mayMention(formula));
  }
}
