import type { Book } from "../book";
import { itemNotFound } from "../wire/officeError";
import { HostCollection, HostObject } from "./hostObject";

/** Custom properties of a sheet; keys differ whatever their letter case. */
export class WorksheetCustomPropertiesObject extends HostCollection {
  get className(): string {
    return "WorksheetCustomPropertyCollection";
  }

  constructor(
    book: Book,
    private readonly sheetId: string,
  ) {
    super(book);
  }

  private get entries(): Record<string, string> {
    return this.book.sheetState(this.sheetId).customProperties;
  }
  items(): HostObject[] {
    return Object.keys(this.entries).map((key) => new WorksheetCustomPropertyObject(this.book, this.entries, key));
  }
  item(key: unknown): HostObject {
    const found = this.find(String(key));
    if (found === undefined) throw itemNotFound(`there is no property ${String(key)}`);
    return new WorksheetCustomPropertyObject(this.book, this.entries, found);
  }
  Add(key: string, value: string): HostObject {
    const name = this.find(key) ?? key;
    this.entries[name] = value;
    return new WorksheetCustomPropertyObject(this.book, this.entries, name);
  }
  private find(key: string): string | undefined {
    return Object.keys(this.entries).find((name) => name.toLowerCase() === key.toLowerCase());
  }
}

export class WorksheetCustomPropertyObject extends HostObject {
  get className(): string {
    return "WorksheetCustomProperty";
  }

  constructor(
    book: Book,
    private readonly entries: Record<string, string>,
    private readonly key: string,
  ) {
    super(book);
  }
  override identity(): Record<string, unknown> {
    return { _Id: this.key };
  }
  get _Id(): string {
    return this.key;
  }
  get Key(): string {
    return this.key;
  }
  get Value(): string {
    return this.entries[this.key] ?? "";
  }
  set Value(value: string) {
    this.entries[this.key] = value;
  }
  Delete(): void {
    delete this.entries[this.key];
  }
}
