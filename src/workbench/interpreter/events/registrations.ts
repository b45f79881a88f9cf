import type { Book } from "../book";
import type { HostObject } from "../objects/hostObject";

/** Numbers of the events on the wire. */
export const EventType = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  SheetAdded: 13,
  SelectionChanged: 14,
  SheetDeleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  RowHiddenChanged: 22,
  FormulaChanged: 23,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
} as const;

/** Target of events registered on a collection of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

const sheetEvents: Record<string, number> = {
  ActivatedEvent: EventType.Activated,
  DeactivatedEvent: EventType.Deactivated,
  DataChangedEvent: EventType.Changed,
  SelectionChangedEvent: EventType.SelectionChanged,
  CalculatedEvent: EventType.Calculated,
  FormatChangedEvent: EventType.FormatChanged,
  RowSortedEvent: EventType.RowSorted,
  RowHiddenChangedEvent: EventType.RowHiddenChanged,
  ProtectionChangedEvent: EventType.ProtectionChanged,
  EventNameChanged: EventType.NameChanged,
  EventVisibilityChanged: EventType.VisibilityChanged,
};

/** Class → end of the registering method's name → event. What is not here is known but not played. */
const eventsOf: Record<string, Record<string, number>> = {
  Worksheet: sheetEvents,
  WorksheetCollection: {
    ...sheetEvents,
    AddedEvent: EventType.SheetAdded,
    DeletedEvent: EventType.SheetDeleted,
    EventMoved: EventType.Moved,
  },
  Table: { DataChangedEvent: EventType.TableChanged, SelectionChangedEvent: EventType.TableSelectionChanged },
  TableCollection: {
    DataChangedEvent: EventType.TableChanged,
    AddedEvent: EventType.TableAdded,
    DeletedEvent: EventType.TableDeleted,
  },
};

const registering = /^_(Register|Unregister)(\w+)$/;

export function playsEvent(className: string, method: string): boolean {
  const [, , event = ""] = registering.exec(method) ?? [];
  return eventsOf[className]?.[event] !== undefined;
}

/** Registers or unregisters when `method` is such a method. @returns false when it is another method */
export function registerEvent(book: Book, target: HostObject, method: string): boolean {
  const [, verb, event = ""] = registering.exec(method) ?? [];
  const type = eventsOf[target.className]?.[event];
  if (type === undefined) return false;
  const id = target.eventTarget();
  if (verb === "Register") book.events.register(type, id);
  else book.events.unregister(type, id);
  return true;
}
