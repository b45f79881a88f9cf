import type { Book } from "../book";
import { itemNotFound } from "../wire/officeError";
import { HostCollection, HostObject } from "./hostObject";

/** The add-in's settings in this document; the same as `Office.context.document.settings`. */
export class SettingCollectionObject extends HostCollection {
  get className(): string {
    return "SettingCollection";
  }

  items(): HostObject[] {
    return Object.keys(this.book.state.settings).map((key) => new SettingObject(this.book, key));
  }
  item(key: unknown): HostObject {
    if (!(String(key) in this.book.state.settings)) throw itemNotFound(`there is no setting "${String(key)}"`);
    return new SettingObject(this.book, String(key));
  }
  Add(key: string, value: unknown): HostObject {
    this.book.state.settings[key] = value ?? null;
    return new SettingObject(this.book, key);
  }
}

export class SettingObject extends HostObject {
  get className(): string {
    return "Setting";
  }

  constructor(
    book: Book,
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
  get Value(): unknown {
    return this.book.state.settings[this.key] ?? null;
  }
  set Value(value: unknown) {
    this.book.state.settings[this.key] = value;
  }
  Delete(): void {
    delete this.book.state.settings[this.key];
  }
}
