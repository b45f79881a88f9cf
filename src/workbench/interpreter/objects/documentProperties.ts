import type { Book } from "../book";
import { invalidArgument, itemNotFound } from "../wire/officeError";
import { HostCollection, HostObject } from "./hostObject";

export class DocumentPropertiesObject extends HostObject {
  get className(): string {
    return "DocumentProperties";
  }

  get Custom(): HostObject {
    return new CustomPropertyCollectionObject(this.book);
  }
  get CreationDate(): string {
    return this.book.createdAt;
  }
  get LastAuthor(): string {
    return String(this.book.state.properties["Author"] ?? "");
  }
  get RevisionNumber(): number {
    return Number(this.book.state.properties["RevisionNumber"] ?? 0);
  }
  set RevisionNumber(revision: number) {
    this.book.state.properties["RevisionNumber"] = revision;
  }
}

for (const name of ["Author", "Category", "Comments", "Company", "Keywords", "Manager", "Subject", "Title"]) {
  Object.defineProperty(DocumentPropertiesObject.prototype, name, {
    get(this: { book: Book }) {
      return this.book.state.properties[name] ?? "";
    },
    set(this: { book: Book }, text: string) {
      if (text.length > 255) throw invalidArgument(`${name} has at most 255 characters`);
      this.book.state.properties[name] = text;
    },
  });
}

/** Keys differ whatever their letter case. */
export class CustomPropertyCollectionObject extends HostCollection {
  get className(): string {
    return "CustomPropertyCollection";
  }

  private get entries(): Record<string, unknown> {
    return this.book.state.customProperties;
  }
  items(): HostObject[] {
    return Object.keys(this.entries).map((key) => new CustomPropertyObject(this.book, key));
  }
  item(key: unknown): HostObject {
    const found = this.find(String(key));
    if (found === undefined) throw itemNotFound(`there is no property "${String(key)}"`);
    return new CustomPropertyObject(this.book, found);
  }
  Add(key: string, value: unknown): HostObject {
    const name = this.find(key) ?? key;
    this.entries[name] = value;
    return new CustomPropertyObject(this.book, name);
  }
  DeleteAll(): void {
    this.book.state.customProperties = {};
  }
  private find(key: string): string | undefined {
    return Object.keys(this.entries).find((name) => name.toLowerCase() === key.toLowerCase());
  }
}

export class CustomPropertyObject extends HostObject {
  get className(): string {
    return "CustomProperty";
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
  get Key(): string {
    return this.key;
  }
  get Type(): string {
    const { Value } = this;
    if (typeof Value === "number") return Number.isInteger(Value) ? "Number" : "Float";
    return typeof Value === "boolean" ? "Boolean" : "String";
  }
  get Value(): unknown {
    return this.book.state.customProperties[this.key];
  }
  set Value(value: unknown) {
    this.book.state.customProperties[this.key] = value;
  }
  Delete(): void {
    delete this.book.state.customProperties[this.key];
  }
}
