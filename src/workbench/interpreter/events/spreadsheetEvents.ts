import { isCellError, type CellValue, type ChangeSource, type EditedEvent } from "../../engine/spreadsheet";
import { printA1 } from "../../engine/addresses";
import type { Book } from "../book";
import { valueType, wireValue } from "../objects/cellContents";
import { followShift } from "../shifts";
import { EventType, WORKBOOK_TARGET } from "./registrations";

/** Tells the add-in what happens in the spreadsheet, and keeps the host's own state in step. */
export function forwardSpreadsheetEvents(book: Book): () => void {
  const { engine, events } = book;
  const tell = (type: number, sheetId: string, payload: () => Record<string, unknown>) =>
    events.emit(type, [WORKBOOK_TARGET], () => ({ worksheetId: sheetId, ...payload() }));

  const stops = [
    engine.on("edited", (event) =>
      tell(EventType.Changed, event.sheetId, () => ({ ...changed(book, event), changeType: "RangeEdited" })),
    ),
    engine.on("shifted", (event) => {
      followShift(book, event);
      tell(EventType.Changed, event.sheetId, () => ({
        changeType: event.change,
        address: printA1(event.rect),
        referenceId: book.eventRangeId(event.sheetId, event.rect),
        shiftDirection: shiftDirection(event.change, event.shift),
        ...origin(event.source),
      }));
    }),
    engine.on("selection", ({ sheetId, rect }) =>
      tell(EventType.SelectionChanged, sheetId, () => ({ address: printA1(rect) })),
    ),
    engine.on("sheetActivated", ({ sheetId }) => tell(EventType.Activated, sheetId, () => ({}))),
    engine.on("sheetDeleted", ({ sheetId }) => tell(EventType.Deleted, sheetId, () => ({ source: "Local" }))),
    engine.on("tableDeleted", ({ tableId }) => void delete book.state.tables[tableId]),
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
