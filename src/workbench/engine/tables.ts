import type { Rectangle } from "./spreadsheet";

export interface TableColumnFacts {
  id: number;
  name: string;
}

/** `rect` holds the header row, the body (at least one row) and, with `showTotals`, the totals row. */
export interface TableFacts {
  id: string;
  name: string;
  sheetId: string;
  rect: Rectangle;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** "TableStyleMedium2"; "" = none. */
  style: string;
  columns: TableColumnFacts[];
}

export interface TableRequest {
  sheetId: string;
  rect: Rectangle;
  /** False: `rect` has no header row yet; one is inserted above and named "Column1"… */
  hasHeaders: boolean;
  /** Default "Table1", "Table2"…; must be free among tables and names and may not look like a cell. */
  name?: string;
}

/** Header texts of cells and column names are kept equal by the engine: change either, the other follows. */
export type TableChange = Partial<
  Pick<
    TableFacts,
    | "name"
    | "rect"
    | "showHeaders"
    | "showTotals"
    | "showFilterButton"
    | "showBandedRows"
    | "showBandedColumns"
    | "highlightFirstColumn"
    | "highlightLastColumn"
    | "style"
  >
>;
