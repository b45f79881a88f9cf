import { itemNotFound } from "../wire/officeError";
import { HostCollection, type HostObject } from "./hostObject";
import { checkSheetName } from "./sheetNames";

export class WorksheetCollectionObject extends HostCollection {
  get className(): string {
    return "WorksheetCollection";
  }

  items(): HostObject[] {
    return this.book.engine.sheets().map((sheet) => this.book.make.worksheet(sheet.id));
  }

  /** By name (letter case does not matter) or id. */
  item(key: unknown): HostObject {
    const sheet = this.book.sheetByName(String(key)) ?? this.book.engine.sheets().find((s) => s.id === key);
    if (!sheet) throw itemNotFound(`there is no sheet "${String(key)}"`);
    return this.book.make.worksheet(sheet.id);
  }

  Add(name?: string): HostObject {
    const chosen = name ?? this.freeName();
    checkSheetName(this.book, chosen, null);
    return this.book.make.worksheet(this.book.spreadsheet.addSheet(chosen));
  }

  private freeName(): string {
    for (let n = 1; ; n++) if (!this.book.sheetByName(`Sheet${n}`)) return `Sheet${n}`;
  }

  GetActiveWorksheet(): HostObject {
    return this.book.make.worksheet(this.book.engine.activeSheetId());
  }
}
