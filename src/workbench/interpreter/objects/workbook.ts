import { HostObject } from "./hostObject";
import { ApplicationObject } from "./application";
import { DocumentPropertiesObject } from "./documentProperties";
import { FunctionsObject } from "./functions";
import type { RangeLike } from "./makers";
import { WorksheetCollectionObject } from "./worksheets";
import { itemNotFound } from "../wire/officeError";

export class WorkbookObject extends HostObject {
  get className(): string {
    return "Workbook";
  }

  get Application(): HostObject {
    return new ApplicationObject(this.book);
  }
  get Worksheets(): HostObject {
    return new WorksheetCollectionObject(this.book);
  }
  get Tables(): HostObject {
    return this.book.make.tables(null);
  }
  get Functions(): HostObject {
    return new FunctionsObject(this.book);
  }
  get Names(): HostObject {
    return this.book.make.names(null);
  }
  get Properties(): HostObject {
    return new DocumentPropertiesObject(this.book);
  }
  GetActiveCell(): RangeLike {
    const { sheetId, rect } = this.book.engine.selection();
    return this.book.make.range(sheetId, { ...rect, rows: 1, columns: 1 });
  }

  _GetObjectByReferenceId(id: string): HostObject {
    const kept = this.book.references.get(id);
    if (!kept) throw itemNotFound("the reference is gone");
    return this.book.make.tracked(kept);
  }
  _GetReferenceCount(): number {
    return this.book.references.size;
  }
  /** Ids of finished runs may be named again; that is no error. */
  _RemoveReference(id: string): void {
    const kept = this.book.references.get(id);
    if (kept) delete kept.referenceId;
    this.book.references.delete(id);
  }
  _RemoveAllReferences(): void {
    for (const id of [...this.book.references.keys()]) this._RemoveReference(id);
  }
  /** The range an event told of; its id holds the address and the sheet. */
  _GetRangeForEventByReferenceId(id: string): RangeLike {
    const place = this.book.eventRange(id);
    return this.book.make.range(place.sheetId, place.rect);
  }
}
