import type { Book } from "../book";
import { OfficeError } from "../wire/officeError";
import { HostObject } from "./hostObject";

const closed = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

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
  get Options(): Record<string, unknown> | null {
    return this.Protected ? { ...closed, ...this.book.sheetState(this.sheetId).protectionOptions } : null;
  }

  Protect(options: Record<string, unknown> = {}, password?: string): void {
    if (this.Protected) throw new OfficeError("InvalidOperation", "the sheet is protected already");
    const state = this.book.sheetState(this.sheetId);
    state.protectionOptions = options;
    state.password = password || null;
    this.book.spreadsheet.protect(this.sheetId, options);
  }

  /** Does nothing on an unprotected sheet, as in Excel. */
  Unprotect(password?: string): void {
    if (!this.Protected) return;
    const state = this.book.sheetState(this.sheetId);
    if (state.password !== null && state.password !== password) {
      throw new OfficeError("AccessDenied", "the password is not the one the sheet was protected with");
    }
    state.password = null;
    this.book.spreadsheet.unprotect(this.sheetId);
  }
}

/** Protects the structure: sheets may not be added, renamed, moved, hidden or deleted. */
export class WorkbookProtectionObject extends HostObject {
  get className(): string {
    return "WorkbookProtection";
  }

  get Protected(): boolean {
    return this.book.state.workbookProtected;
  }
  Protect(password?: string): void {
    if (this.Protected) throw new OfficeError("InvalidOperation", "the workbook is protected already");
    this.book.state.workbookProtected = true;
    this.book.state.workbookPassword = password || null;
  }
  Unprotect(password?: string): void {
    const { state } = this.book;
    if (state.workbookPassword !== null && state.workbookPassword !== password) {
      throw new OfficeError("AccessDenied", "the password is not the one the workbook was protected with");
    }
    state.workbookProtected = false;
    state.workbookPassword = null;
  }
}
