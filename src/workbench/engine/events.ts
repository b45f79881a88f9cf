import type { CellValue } from "./cells";
import type { Rectangle, SheetVisibility } from "./spreadsheet";

export type ChangeSource = "user" | "addin";

/** What is shifted when rows, columns or cells come or go; also sent for undo and redo of such a change. */
export interface ShiftEvent {
  sheetId: string;
  change: "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";
  /** The cells that came or went; whole rows or columns have the sheet's full width or height. */
  rect: Rectangle;
  shift: "Down" | "Up" | "Right" | "Left";
  source: ChangeSource;
}

export interface EditedEvent {
  sheetId: string;
  rect: Rectangle;
  /** Values of the rectangle; null when it holds more than 1,000 cells. `after` of a formula is its value once calculated. */
  before: CellValue[][] | null;
  after: CellValue[][] | null;
  source: ChangeSource;
  undo: boolean;
}

export interface SpreadsheetEvents {
  /** Contents of cells changed by typing, pasting, filling, undo, or a write. Not for recalculated values. */
  edited: EditedEvent;
  formatted: { sheetId: string; rect: Rectangle; source: ChangeSource };
  shifted: ShiftEvent;
  selection: { sheetId: string; rect: Rectangle };
  sheetActivated: { sheetId: string; previousSheetId: string };
  sheetAdded: { sheetId: string; source: ChangeSource };
  sheetDeleted: { sheetId: string; name: string; source: ChangeSource };
  sheetRenamed: { sheetId: string; before: string; after: string; source: ChangeSource };
  sheetMoved: { sheetId: string; before: number; after: number; source: ChangeSource };
  sheetVisibility: { sheetId: string; before: SheetVisibility; after: SheetVisibility; source: ChangeSource };
  tableAdded: { tableId: string; sheetId: string; source: ChangeSource };
  tableChanged: { tableId: string; sheetId: string; source: ChangeSource };
  tableDeleted: { tableId: string; name: string; sheetId: string; source: ChangeSource };
  /** Rows or columns hidden or shown. */
  hiddenChanged: { sheetId: string; rect: Rectangle; what: "rows" | "columns"; hidden: boolean; source: ChangeSource };
  sorted: { sheetId: string; rect: Rectangle; source: ChangeSource };
  protectionChanged: { sheetId: string; protected: boolean; source: ChangeSource };
  /** A recalculation ended; the sheets whose values changed. */
  calculated: { sheetIds: string[] };
  /** A person's change was refused; the page says why. `code` "AccessDenied" = protected, "InvalidArgument" = validation. */
  refused: { sheetId: string; rect: Rectangle | null; code: "AccessDenied" | "InvalidArgument"; message: string };
}

export type EventListener<K extends keyof SpreadsheetEvents> = (event: SpreadsheetEvents[K]) => void;
