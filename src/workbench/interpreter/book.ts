import type { CellWrite, Rectangle, SheetFacts, Spreadsheet } from "../engine/spreadsheet";
import { isEntireColumn, isEntireRow, isUnbounded, parseA1, printA1 } from "../engine/addresses";
import { EventHub } from "./events/eventHub";
import type { Makers } from "./objects/makers";
import type { RequirementSets } from "./schema/requirements";
import { PendingWrites } from "./pendingWrites";
import { newSheetState, newWorkbookState, type SheetState, type WorkbookState } from "./state";
import { OfficeError, itemNotFound } from "./wire/officeError";

/** A live range: its rectangle follows inserted and deleted cells. `gone` once all of it was deleted. */
export interface TrackedRange {
  sheetId: string;
  rect: Rectangle;
  gone: boolean;
  referenceId?: string;
}

/** Opens another workbook beside this one, an empty one for null. Rejects where no window may be opened. */
export type OpenWorkbook = (bytes: Uint8Array | null) => Promise<void>;

/** The workbook as the objects see it: the spreadsheet, the host's own state, writes to come, references, events. */
export class Book {
  state: WorkbookState = newWorkbookState();
  readonly events = new EventHub();
  /** Ranges kept across batches, by reference id. */
  readonly references = new Map<string, TrackedRange>();
  /** Ranges met in the running batch. */
  readonly liveRanges = new Set<TrackedRange>();
  private readonly pending = new PendingWrites();
  private nextReference = 1;
  readonly make: Makers;
  /** Workbook.name: what the title bar shows. */
  name = "Buku1.xlsx";
  /** Papers of the printer, in Excel's words; null: any. */
  papers: readonly string[] | null = null;
  openWorkbook: OpenWorkbook | null = null;
  /** Days are counted from 1 January 1904. The cells themselves count as ever; `Functions.date` tells it. */
  dates1904 = false;

  constructor(
    /** The spreadsheet as it was before the pending writes: for facts they cannot change (sheets, selection). */
    readonly engine: Spreadsheet,
    readonly sets: RequirementSets,
    createMakers: (book: Book) => Makers,
  ) {
    this.make = createMakers(this);
  }

  /** The spreadsheet with every pending write done. */
  get spreadsheet(): Spreadsheet {
    this.flush();
    return this.engine;
  }

  write(change: CellWrite): void {
    this.pending.add(change);
  }

  flush(): void {
    this.pending.flush(this.engine);
  }

  sheet(sheetId: string): SheetFacts {
    const sheet = this.engine.sheets().find((candidate) => candidate.id === sheetId);
    if (!sheet) throw itemNotFound("the sheet is gone");
    return sheet;
  }

  sheetByName(name: string): SheetFacts | undefined {
    const wanted = name.toLowerCase();
    return this.engine.sheets().find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  sheetState(sheetId: string): SheetState {
    return (this.state.sheets[sheetId] ??= newSheetState());
  }

  newId(): string {
    return String(this.state.nextId++);
  }

  keep(range: TrackedRange): string {
    if (range.referenceId === undefined) {
      range.referenceId = `r${this.nextReference++}`;
      this.references.set(range.referenceId, range);
    }
    return range.referenceId;
  }

  /** Id under which `event.getRange(context)` asks for the cells an event told of. */
  eventRangeId(sheetId: string, rect: Rectangle): string {
    return `${printA1(rect)}@${sheetId}`;
  }

  eventRange(id: string): { sheetId: string; rect: Rectangle } {
    const [address = "", ...rest] = id.split("@");
    const rect = parseA1(address);
    if (!rect) throw itemNotFound("the cells of the event are gone");
    return { sheetId: this.sheet(rest.join("@")).id, rect };
  }

  /** Refuses a change of cells that a protected sheet locks. */
  checkWritable(sheetId: string, rect: Rectangle): void {
    if (!this.engine.protection(sheetId).protected) return;
    const locked = this.spreadsheet.readStyle(sheetId, boundedForStyle(this, sheetId, rect)).locked;
    if (locked !== false) throw new OfficeError("AccessDenied", `${this.sheet(sheetId).name} is protected`);
  }

  /** Refuses what a protected sheet forbids unless it was protected with this option. */
  checkAllowed(sheetId: string, option: string): void {
    if (!this.engine.protection(sheetId).protected) return;
    if (this.sheetState(sheetId).protectionOptions[option] === true) return;
    throw new OfficeError("AccessDenied", `${this.sheet(sheetId).name} is protected, ${option} is not set`);
  }
}

/**
 * Whole rows and columns, cut to the part of the sheet that can differ from an empty one: the engine keeps formats cell by
 * cell, and a million of them would be kept for one "A:A".
 */
export function boundedForStyle(book: Book, sheetId: string, rect: Rectangle): Rectangle {
  // The sheet's extent is asked only where it matters: asking does all pending writes.
  if (!isUnbounded(rect)) return rect;
  const used = book.spreadsheet.usedRange(sheetId);
  const lastRow = Math.max(1000, used ? used.row + used.rows : 0);
  const lastColumn = Math.max(26, used ? used.column + used.columns : 0);
  return {
    row: rect.row,
    column: rect.column,
    rows: isEntireColumn(rect) ? lastRow : rect.rows,
    columns: isEntireRow(rect) ? lastColumn : rect.columns,
  };
}
