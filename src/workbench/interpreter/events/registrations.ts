import type { Book } from "../book";
import type { HostObject } from "../objects/hostObject";

/** Numbers of the events on the wire. */
export const EventType = {
  Changed: 10,
  Activated: 11,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

/** Target of events registered on a collection of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Class → end of the registering method's name → event. What is not here is known but not played. */
const eventsOf: Record<string, Record<string, number>> = {
  WorksheetCollection: {
    ActivatedEvent: EventType.Activated,
    DataChangedEvent: EventType.Changed,
    DeletedEvent: EventType.Deleted,
    SelectionChangedEvent: EventType.SelectionChanged,
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
  if (verb === "Register") book.events.register(type, WORKBOOK_TARGET);
  else book.events.unregister(type, WORKBOOK_TARGET);
  return true;
}
