import type {
  CellStyle,
  CellValue,
  CellWrite,
  CustomFunctionCall,
  CustomFunctionFacts,
  CustomFunctionResult,
  EventListener,
  NameFacts,
  Rectangle,
  SheetFacts,
  Spreadsheet,
  SpreadsheetEvents,
  SpreadsheetLocale,
  TableChange,
  TableFacts,
  TableRequest,
} from "../../../src/workbench/engine/spreadsheet";
import { SpreadsheetError } from "../../../src/workbench/engine/spreadsheet";

/**
 * A spreadsheet that keeps what it is told and calculates nothing: enough to test the interpreter by itself. Only "=A1" style
 * sums of constants ("=1+2") have values.
 */
const plainStyle: CellStyle = {
  fill: "",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "",
  bold: false,
  italic: false,
  strikethrough: false,
  underline: "None",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  textOrientation: 0,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
  locked: true,
  formulaHidden: false,
};

interface Cell {
  content: string | number | boolean | null;
  format: string;
  style: CellStyle;
}

interface Sheet extends SheetFacts {
  cells: Map<string, Cell>;
  widths: Map<number, number>;
  heights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  frozen: { rows: number; columns: number };
  protection: { protected: boolean; options: Record<string, unknown> };
  merges: Rectangle[];
}

export class MemorySpreadsheet implements Spreadsheet {
  private list: Sheet[] = [];
  private active = "";
  private tableList: TableFacts[] = [];
  private nameList: NameFacts[] = [];
  private selected: { sheetId: string; rect: Rectangle };
  private next = 1;
  private source: "user" | "addin" = "addin";
  private mode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  private readonly listeners = new Map<string, Set<(event: unknown) => void>>();
  /** How often `write` was called, and with how much. */
  writes: CellWrite[][] = [];
  shown = new Map<string, { validations: unknown[]; conditionalFormats: unknown[] }>();
  invoke: ((calls: CustomFunctionCall[]) => void) | null = null;
  delivered: CustomFunctionResult[] = [];
  recalculations: boolean[] = [];

  constructor(readonly locale: SpreadsheetLocale = "id-ID") {
    this.active = this.addSheet("Sheet1");
    this.selected = { sheetId: this.active, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  private emit<K extends keyof SpreadsheetEvents>(event: K, payload: SpreadsheetEvents[K]) {
    this.listeners.get(event)?.forEach((listener) => listener(payload));
  }
  private find(id: string): Sheet {
    const sheet = this.list.find((s) => s.id === id);
    if (!sheet) throw new SpreadsheetError("ItemNotFound", `no sheet ${id}`);
    return sheet;
  }
  private cell(sheetId: string, row: number, column: number): Cell {
    return this.find(sheetId).cells.get(`${row},${column}`) ?? { content: null, format: "General", style: plainStyle };
  }
  private map<T>(rect: Rectangle, read: (row: number, column: number) => T): T[][] {
    return Array.from({ length: rect.rows }, (_, r) =>
      Array.from({ length: rect.columns }, (_, c) => read(rect.row + r, rect.column + c)),
    );
  }

  sheets(): SheetFacts[] {
    return this.list.map((sheet, position) => ({ ...sheet, position }));
  }
  addSheet(name: string, position = this.list.length): string {
    const id = `sheet-${this.next++}`;
    this.list.splice(position, 0, {
      id,
      name,
      position,
      visibility: "Visible",
      tabColor: "",
      showGridlines: true,
      showHeadings: true,
      cells: new Map(),
      widths: new Map(),
      heights: new Map(),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      frozen: { rows: 0, columns: 0 },
      protection: { protected: false, options: {} },
      merges: [],
    });
    this.emit("sheetAdded", { sheetId: id, source: this.source });
    return id;
  }
  copySheet(sheetId: string, name: string, position: number) {
    const id = this.addSheet(name, position);
    this.find(id).cells = new Map(this.find(sheetId).cells);
    return id;
  }
  deleteSheet(sheetId: string) {
    const { name } = this.find(sheetId);
    this.list = this.list.filter((s) => s.id !== sheetId);
    if (this.active === sheetId) this.active = this.list[0]?.id ?? "";
    this.emit("sheetDeleted", { sheetId, name, source: this.source });
  }
  renameSheet(sheetId: string, name: string) {
    const before = this.find(sheetId).name;
    this.find(sheetId).name = name;
    this.emit("sheetRenamed", { sheetId, before, after: name, source: this.source });
  }
  moveSheet(sheetId: string, position: number) {
    const sheet = this.find(sheetId);
    this.list.splice(this.list.indexOf(sheet), 1);
    this.list.splice(position, 0, sheet);
  }
  activeSheetId() {
    return this.active;
  }
  activateSheet(sheetId: string) {
    const previousSheetId = this.active;
    this.active = this.find(sheetId).id;
    this.emit("sheetActivated", { sheetId, previousSheetId });
  }
  setVisibility(sheetId: string, visibility: SheetFacts["visibility"]) {
    this.find(sheetId).visibility = visibility;
  }
  setTabColor(sheetId: string, color: string) {
    this.find(sheetId).tabColor = color;
  }
  setShowGridlines(sheetId: string, shown: boolean) {
    this.find(sheetId).showGridlines = shown;
  }
  setShowHeadings(sheetId: string, shown: boolean) {
    this.find(sheetId).showHeadings = shown;
  }

  readValues(sheetId: string, rect: Rectangle): CellValue[][] {
    return this.map(rect, (row, column) => {
      const { content } = this.cell(sheetId, row, column);
      const sum = typeof content === "string" && /^=(\d+)\+(\d+)$/.exec(content);
      if (sum) return Number(sum[1]) + Number(sum[2]);
      return typeof content === "string" && content.startsWith("=") ? { error: "#NAME?" } : content;
    });
  }
  readFormulas(sheetId: string, rect: Rectangle) {
    return this.map(rect, (row, column) => this.cell(sheetId, row, column).content ?? "");
  }
  readText(sheetId: string, rect: Rectangle) {
    return this.readValues(sheetId, rect).map((line) => line.map((v) => (v === null ? "" : typeof v === "object" ? v.error : String(v))));
  }
  readNumberFormats(sheetId: string, rect: Rectangle) {
    return this.map(rect, (row, column) => this.cell(sheetId, row, column).format);
  }
  readStyles(sheetId: string, rect: Rectangle) {
    return this.map(rect, (row, column) => this.cell(sheetId, row, column).style);
  }
  readStyle(sheetId: string, rect: Rectangle) {
    const styles = this.readStyles(sheetId, rect).flat();
    const first = styles[0] ?? plainStyle;
    return Object.fromEntries(
      Object.entries(first).map(([key, value]) => [
        key,
        styles.every((s) => JSON.stringify(s[key as keyof CellStyle]) === JSON.stringify(value)) ? value : null,
      ]),
    ) as unknown as CellStyle;
  }
  write(changes: CellWrite[]) {
    this.writes.push(changes);
    for (const change of changes) {
      const { cells } = this.find(change.sheetId);
      const before = this.readValues(change.sheetId, change.rect);
      this.map(change.rect, (row, column) => {
        const [r, c] = [row - change.rect.row, column - change.rect.column];
        const old = this.cell(change.sheetId, row, column);
        const written = change.cells?.[r]?.[c];
        const text = typeof written === "string" && written.startsWith("'") ? written.slice(1) : written;
        const content = written === undefined || written === null ? old.content : written === "" ? null : text;
        cells.set(`${row},${column}`, {
          content: content as Cell["content"],
          format: change.numberFormats?.[r]?.[c] ?? old.format,
          style: { ...old.style, ...change.style, ...change.styles?.[r]?.[c] },
        });
      });
      const { sheetId, rect } = change;
      const after = this.readValues(sheetId, rect);
      this.syncHeaders();
      if (change.cells) this.emit("edited", { sheetId, rect, before, after, source: this.source, undo: false });
    }
  }
  clear(sheetId: string, rect: Rectangle, what: "All" | "Contents" | "Formats") {
    const { cells } = this.find(sheetId);
    this.map(rect, (row, column) => {
      const old = this.cell(sheetId, row, column);
      if (what === "Contents") cells.set(`${row},${column}`, { ...old, content: null });
      else if (what === "Formats") cells.set(`${row},${column}`, { content: old.content, format: "General", style: plainStyle });
      else cells.delete(`${row},${column}`);
    });
  }
  copyCells(from: { sheetId: string; rect: Rectangle }, to: { sheetId: string; rect: Rectangle }, what: string) {
    const { cells } = this.find(to.sheetId);
    this.map(to.rect, (row, column) => {
      const source = this.cell(
        from.sheetId,
        from.rect.row + ((row - to.rect.row) % from.rect.rows),
        from.rect.column + ((column - to.rect.column) % from.rect.columns),
      );
      const old = this.cell(to.sheetId, row, column);
      if (what === "Formats") cells.set(`${row},${column}`, { ...source, content: old.content });
      else if (what === "All") cells.set(`${row},${column}`, source);
      else cells.set(`${row},${column}`, { ...old, content: source.content });
    });
  }
  merge(sheetId: string, rect: Rectangle) {
    this.find(sheetId).merges.push(rect);
  }
  unmerge(sheetId: string) {
    this.find(sheetId).merges = [];
  }
  merges(sheetId: string) {
    return this.find(sheetId).merges;
  }
  usedRange(sheetId: string): Rectangle | null {
    const places = [...this.find(sheetId).cells.keys()].map((key) => key.split(",").map(Number) as [number, number]);
    if (!places.length) return null;
    const rows = places.map(([row]) => row);
    const columns = places.map(([, column]) => column);
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  }
  spillOf(): Rectangle | null {
    return null;
  }
  sort(sheetId: string, rect: Rectangle, keys: { column: number; ascending: boolean }[], hasHeaders: boolean) {
    const body = hasHeaders ? { ...rect, row: rect.row + 1, rows: rect.rows - 1 } : rect;
    const lines = this.readFormulas(sheetId, body);
    lines.sort((a, b) => {
      for (const key of keys) {
        const order = (a[key.column] ?? "") < (b[key.column] ?? "") ? -1 : (a[key.column] ?? "") > (b[key.column] ?? "") ? 1 : 0;
        if (order) return key.ascending ? order : -order;
      }
      return 0;
    });
    this.write([{ sheetId, rect: body, cells: lines }]);
  }

  private shift(sheetId: string, rect: Rectangle, shift: "Down" | "Up" | "Right" | "Left", change: SpreadsheetEvents["shifted"]["change"]) {
    const sheet = this.find(sheetId);
    const moved = new Map<string, Cell>();
    const vertical = shift === "Down" || shift === "Up";
    const sign = shift === "Down" || shift === "Right" ? 1 : -1;
    for (const [key, cell] of sheet.cells) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const inBand = vertical
        ? column >= rect.column && column < rect.column + rect.columns && row >= rect.row
        : row >= rect.row && row < rect.row + rect.rows && column >= rect.column;
      if (!inBand) moved.set(key, cell);
      else if (sign < 0 && (vertical ? row < rect.row + rect.rows : column < rect.column + rect.columns)) continue;
      else moved.set(vertical ? `${row + sign * rect.rows},${column}` : `${row},${column + sign * rect.columns}`, cell);
    }
    sheet.cells = moved;
    for (const table of this.tableList) {
      if (table.sheetId !== sheetId || !vertical) continue;
      if (rect.row > table.rect.row && rect.row < table.rect.row + table.rect.rows) {
        table.rect = { ...table.rect, rows: table.rect.rows + sign * rect.rows };
      } else if (rect.row <= table.rect.row) table.rect = { ...table.rect, row: table.rect.row + sign * rect.rows };
    }
    if (!vertical) {
      for (const table of this.tableList) {
        const at = rect.column - table.rect.column;
        if (table.sheetId !== sheetId || at < 0 || at >= table.rect.columns) continue;
        if (sign > 0) table.columns.splice(at, 0, { id: this.next++, name: "" });
        else table.columns.splice(at, rect.columns);
        table.rect = { ...table.rect, columns: table.rect.columns + sign * rect.columns };
      }
    }
    this.emit("shifted", { sheetId, rect, change, shift, source: this.source });
  }
  insertCells(sheetId: string, rect: Rectangle, shift: "Down" | "Right") {
    this.shift(sheetId, rect, shift, "CellInserted");
  }
  deleteCells(sheetId: string, rect: Rectangle, shift: "Up" | "Left") {
    this.shift(sheetId, rect, shift, "CellDeleted");
  }
  insertRows(sheetId: string, row: number, rows: number) {
    this.shift(sheetId, { row, column: 0, rows, columns: 16_384 }, "Down", "RowInserted");
  }
  deleteRows(sheetId: string, row: number, rows: number) {
    this.shift(sheetId, { row, column: 0, rows, columns: 16_384 }, "Up", "RowDeleted");
  }
  insertColumns(sheetId: string, column: number, columns: number) {
    this.shift(sheetId, { row: 0, column, rows: 1_048_576, columns }, "Right", "ColumnInserted");
  }
  deleteColumns(sheetId: string, column: number, columns: number) {
    this.shift(sheetId, { row: 0, column, rows: 1_048_576, columns }, "Left", "ColumnDeleted");
  }

  columnWidth(sheetId: string, column: number) {
    return this.find(sheetId).widths.get(column) ?? 48;
  }
  setColumnWidth(sheetId: string, column: number, count: number, points: number) {
    for (let i = 0; i < count; i++) this.find(sheetId).widths.set(column + i, points);
  }
  rowHeight(sheetId: string, row: number) {
    return this.find(sheetId).heights.get(row) ?? 15;
  }
  setRowHeight(sheetId: string, row: number, count: number, points: number) {
    for (let i = 0; i < count; i++) this.find(sheetId).heights.set(row + i, points);
  }
  autofitColumns(sheetId: string, column: number, count: number) {
    this.setColumnWidth(sheetId, column, count, 60);
  }
  autofitRows(sheetId: string, row: number, count: number) {
    this.setRowHeight(sheetId, row, count, 15);
  }
  rowHidden(sheetId: string, row: number) {
    return this.find(sheetId).hiddenRows.has(row);
  }
  setRowsHidden(sheetId: string, row: number, count: number, hidden: boolean) {
    for (let i = 0; i < count; i++) this.find(sheetId).hiddenRows[hidden ? "add" : "delete"](row + i);
  }
  columnHidden(sheetId: string, column: number) {
    return this.find(sheetId).hiddenColumns.has(column);
  }
  setColumnsHidden(sheetId: string, column: number, count: number, hidden: boolean) {
    for (let i = 0; i < count; i++) this.find(sheetId).hiddenColumns[hidden ? "add" : "delete"](column + i);
  }
  frozen(sheetId: string) {
    return this.find(sheetId).frozen;
  }
  freeze(sheetId: string, rows: number, columns: number) {
    this.find(sheetId).frozen = { rows, columns };
  }
  selection() {
    return this.selected;
  }
  select(sheetId: string, rect: Rectangle) {
    this.selected = { sheetId, rect };
    this.emit("selection", this.selected);
  }

  tables() {
    return structuredClone(this.tableList);
  }
  private syncHeaders() {
    for (const table of this.tableList) {
      this.readFormulas(table.sheetId, { ...table.rect, rows: 1 })[0]?.forEach((header, index) => {
        const column = table.columns[index];
        if (column && table.showHeaders) column.name = String(header);
      });
    }
  }
  addTable({ sheetId, rect, hasHeaders, name }: TableRequest) {
    if (!hasHeaders) throw new SpreadsheetError("InvalidArgument", "a table here brings its headers");
    const table: TableFacts = {
      id: `table-${this.next++}`,
      name: name ?? `Table${this.tableList.length + 1}`,
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
      columns: Array.from({ length: rect.columns }, () => ({ id: this.next++, name: "" })),
    };
    this.tableList.push(table);
    this.syncHeaders();
    this.emit("tableAdded", { tableId: table.id, sheetId, source: this.source });
    return table;
  }
  changeTable(tableId: string, change: TableChange) {
    const table = this.tableList.find((t) => t.id === tableId);
    if (!table) throw new SpreadsheetError("ItemNotFound", "no table");
    if (change.showTotals !== undefined && change.showTotals !== table.showTotals) {
      table.rect = { ...table.rect, rows: table.rect.rows + (change.showTotals ? 1 : -1) };
    }
    Object.assign(table, change);
    while (table.columns.length < table.rect.columns) table.columns.push({ id: this.next++, name: "" });
    table.columns.length = table.rect.columns;
    this.syncHeaders();
    return table;
  }
  removeTable(tableId: string, clearCells: boolean) {
    const table = this.tableList.find((t) => t.id === tableId);
    if (!table) throw new SpreadsheetError("ItemNotFound", "no table");
    this.tableList = this.tableList.filter((t) => t !== table);
    if (clearCells) this.clear(table.sheetId, table.rect, "All");
    this.emit("tableDeleted", { tableId, name: table.name, sheetId: table.sheetId, source: this.source });
  }

  names() {
    return this.nameList;
  }
  addName(name: Omit<NameFacts, "id">) {
    const added = { ...name, id: `name-${this.next++}` };
    this.nameList.push(added);
    return added;
  }
  changeName(nameId: string, change: Partial<NameFacts>) {
    const name = this.nameList.find((n) => n.id === nameId);
    if (!name) throw new SpreadsheetError("ItemNotFound", "no name");
    return Object.assign(name, change);
  }
  removeName(nameId: string) {
    this.nameList = this.nameList.filter((n) => n.id !== nameId);
  }
  protection(sheetId: string) {
    return this.find(sheetId).protection;
  }
  protect(sheetId: string, options: Record<string, unknown> = {}) {
    this.find(sheetId).protection = { protected: true, options };
    this.emit("protectionChanged", { sheetId, protected: true, source: this.source });
  }
  unprotect(sheetId: string) {
    this.find(sheetId).protection = { protected: false, options: {} };
    this.emit("protectionChanged", { sheetId, protected: false, source: this.source });
  }
  private rules(sheetId: string) {
    const known = this.shown.get(sheetId) ?? { validations: [], conditionalFormats: [] };
    this.shown.set(sheetId, known);
    return known;
  }
  setValidationRules(sheetId: string, rules: unknown[]) {
    this.rules(sheetId).validations = rules;
  }
  setConditionalFormats(sheetId: string, rules: unknown[]) {
    this.rules(sheetId).conditionalFormats = rules;
  }
  calculationMode() {
    return this.mode;
  }
  setCalculationMode(mode: "Automatic" | "AutomaticExceptTables" | "Manual") {
    this.mode = mode;
  }
  recalculate(full: boolean) {
    this.recalculations.push(full);
  }
  calculated() {
    return Promise.resolve();
  }
  settled() {
    return Promise.resolve();
  }
  isBusy() {
    return false;
  }
  defineCustomFunctions(_functions: CustomFunctionFacts[], invoke: (calls: CustomFunctionCall[]) => void) {
    this.invoke = invoke;
  }
  deliverResults(results: CustomFunctionResult[]) {
    this.delivered.push(...results);
  }
  undoSteps = 0;
  transaction<T>(steps: () => T): T {
    return steps();
  }
  beginUndoStep() {
    this.undoSteps++;
  }
  endUndoStep() {}
  undo() {
    return false;
  }
  redo() {
    return false;
  }
  on<K extends keyof SpreadsheetEvents>(event: K, listener: EventListener<K>) {
    const set = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, set);
    set.add(listener as (event: unknown) => void);
    return () => void set.delete(listener as (event: unknown) => void);
  }
  asSource<T>(source: "user" | "addin", steps: () => T): T {
    const before = this.source;
    this.source = source;
    try {
      return steps();
    } finally {
      this.source = before;
    }
  }
  snapshot() {
    return { version: 1 as const, workbook: null, own: null, names: this.nameList };
  }
  restore() {}
  dispose() {}
}
