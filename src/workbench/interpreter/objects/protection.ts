import type { Book } from "../book";
import { OfficeError } from "../wire/officeError";
import { HostObject } from "./hostObject";

export class WorksheetProtectionObject extends HostObject {
  get className(): string {
    return "WorksheetProtection";
  }

  constructor(
    book: Book,
    private readonly sheetId: string,
  ) {
    super(book);
  }

  get Protected(): boolean {
    return this.book.engine.protection(this.sheetId).protected;
  }

  Protect(options: Record<string, unknown> = {}, password?: string): void {
    if (this.Protected) throw new OfficeError("InvalidOperation", "the sheet is protected already");
    const state = this.book.sheetState(this.sheetId);
    state.protectionOptions = options;
    state.password = password || null;
    this.book.spreadsheet.protect(this.sheetId, options);
  }
}
