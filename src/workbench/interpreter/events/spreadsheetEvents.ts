import {
  isCellError,
  type CellValue,
  type ChangeSource,
  type EditedEvent,
  type TableFacts,
} from "../../engine/spreadsheet";
import { intersect, printA1 } from "../../engine/addresses";
import type { Book } from "../book";
import { valueType, wireValue } from "../objects/cellContents";
import { followShift } from "../shifts";
import { EventType, WORKBOOK_TARGET } from "./registrations";

/** Tells the add-in what happens in the spreadsheet, and keeps the host's own state in step. */
export function forwardSpreadsheetEvents(book: Book): () => void {
  const { engine, events } = book;
  const toSheet = (type: number, sheetId: string, payload: () => Record<string, unknown>) =>
    events.emit(type, [sheetId, WORKBOOK_TARGET], () => ({ worksheetId: sheetId, ...payload() }));
  const toTable = (table: TableFacts, payload: () => Record<string, unknown>) =>
    events.emit(EventType.TableChanged, [table.id, table.sheetId, WORKBOOK_TARGET], () => ({
      ...payload(),
      tableId: table.id,
      worksheetId: table.sheetId,
    }));

  const stops = [
    engine.on("edited", (event) => {
      book.isDirty = true;
      toSheet(EventType.Changed, event.sheetId, () => ({ ...changed(book, event), changeType: "RangeEdited" }));
      for (const table of engine.tables()) {
        if (table.sheetId !== event.sheetId || !intersect(table.rect, event.rect)) continue;
        toTable(table, () => ({ ...changed(book, event), changeType: "RangeEdited" }));
      }
    }),
    engine.on("shifted", (event) => {
      followShift(book, event);
      const payload = () => ({
        changeType: event.change,
        address: printA1(event.rect),
        referenceId: book.eventRangeId(event.sheetId, event.rect),
        shiftDirection: shiftDirection(event.change, event.shift),
        ...origin(event.source),
      });
      toSheet(EventType.Changed, event.sheetId, payload);
      for (const table of engine.tables()) {
        if (table.sheetId !== event.sheetId || !intersect(table.rect, event.rect)) continue;
        toTable(table, payload);
      }
    }),
    engine.on("formatted", ({ sheetId, rect, source }) =>
      toSheet(EventType.FormatChanged, sheetId, () => ({
        address: printA1(rect),
        referenceId: book.eventRangeId(sheetId, rect),
        ...origin(source),
      })),
    ),
    engine.on("selection", ({ sheetId, rect }) => {
      toSheet(EventType.SelectionChanged, sheetId, () => ({ address: printA1(rect) }));
      for (const table of engine.tables()) {
        const inside = table.sheetId === sheetId ? intersect(table.rect, rect) : null;
        events.emit(EventType.TableSelectionChanged, [table.id], () => ({
          address: inside ? printA1(inside) : "",
          isInsideTable: inside !== null,
          tableId: table.id,
          worksheetId: table.sheetId,
        }));
      }
    }),
    engine.on("sheetActivated", ({ sheetId, previousSheetId }) => {
      toSheet(EventType.Deactivated, previousSheetId, () => ({}));
      toSheet(EventType.Activated, sheetId, () => ({}));
    }),
    engine.on("sheetAdded", ({ sheetId, source }) =>
      events.emit(EventType.SheetAdded, [WORKBOOK_TARGET], () => ({ worksheetId: sheetId, ...origin(source) })),
    ),
    engine.on("sheetDeleted", ({ sheetId, source }) =>
      events.emit(EventType.SheetDeleted, [WORKBOOK_TARGET], () => ({ worksheetId: sheetId, ...origin(source) })),
    ),
    engine.on("sheetRenamed", ({ sheetId, before, after, source }) =>
      toSheet(EventType.NameChanged, sheetId, () => ({ nameBefore: before, nameAfter: after, ...origin(source) })),
    ),
    engine.on("sheetMoved", ({ sheetId, before, after, source }) =>
      toSheet(EventType.Moved, sheetId, () => ({ positionBefore: before, positionAfter: after, ...origin(source) })),
    ),
    engine.on("sheetVisibility", ({ sheetId, before, after, source }) =>
      toSheet(EventType.VisibilityChanged, sheetId, () => ({
        visibilityBefore: before,
        visibilityAfter: after,
        ...origin(source),
      })),
    ),
    engine.on("tableAdded", ({ tableId, sheetId, source }) =>
      events.emit(EventType.TableAdded, [sheetId, WORKBOOK_TARGET], () => ({
        tableId,
        worksheetId: sheetId,
        ...origin(source),
      })),
    ),
    engine.on("tableDeleted", ({ tableId, name, sheetId, source }) => {
      delete book.state.tables[tableId];
      events.emit(EventType.TableDeleted, [sheetId, WORKBOOK_TARGET], () => ({
        tableId,
        tableName: name,
        worksheetId: sheetId,
        ...origin(source),
      }));
    }),
    engine.on("hiddenChanged", ({ sheetId, rect, what, hidden, source }) => {
      if (what !== "rows") return;
      toSheet(EventType.RowHiddenChanged, sheetId, () => ({
        address: printA1(rect),
        changeType: hidden ? "Hidden" : "Unhidden",
        ...origin(source),
      }));
    }),
    engine.on("sorted", ({ sheetId, rect, source }) =>
      toSheet(EventType.RowSorted, sheetId, () => ({ address: printA1(rect), ...origin(source) })),
    ),
    engine.on("protectionChanged", ({ sheetId, protected: isProtected, source }) =>
      toSheet(EventType.ProtectionChanged, sheetId, () => ({
        isProtected,
        sheetName: book.sheet(sheetId).name,
        ...origin(source),
      })),
    ),
    engine.on("calculated", ({ sheetIds }) => {
      for (const sheetId of sheetIds) toSheet(EventType.Calculated, sheetId, () => ({ address: "" }));
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

/** "Local" stands for this window, whoever acted; `triggerSource` tells the add-in's own changes apart. */
function origin(source: ChangeSource): Record<string, unknown> {
  return { source: "Local", triggerSource: source === "addin" ? "ThisLocalAddin" : "Unknown" };
}

/** Values before and after are told of single cells only, as Excel does. */
function changed(book: Book, event: EditedEvent): Record<string, unknown> {
  const isSingle = event.rect.rows === 1 && event.rect.columns === 1;
  const before = event.before?.[0]?.[0];
  const after = event.after?.[0]?.[0];
  return {
    address: printA1(event.rect),
    referenceId: book.eventRangeId(event.sheetId, event.rect),
    shiftDirection: "None",
    ...(isSingle && before !== undefined && after !== undefined ? details(before, after) : {}),
    ...origin(event.source),
  };
}

function details(before: CellValue, after: CellValue): Record<string, unknown> {
  const shown = (value: CellValue) => (isCellError(value) ? value.error : wireValue(value));
  return {
    valueBefore: shown(before),
    valueAfter: shown(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function shiftDirection(change: string, shift: string): string {
  if (!change.startsWith("Cell")) return "None";
  return { Down: "ShiftCellDown", Up: "ShiftCellUp", Left: "ShiftCellLeft", Right: "ShiftCellRight" }[shift] ?? "None";
}
