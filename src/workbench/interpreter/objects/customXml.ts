import type { Book } from "../book";
import type { CustomXmlPart } from "../state";
import { OfficeError, invalidArgument, itemNotFound } from "../wire/officeError";
import { HostCollection, HostObject } from "./hostObject";

/** Namespace of the first element; refuses text that is no XML. */
function namespaceOf(xml: string): string {
  const root = /^\s*(?:<\?xml[^>]*\?>)?\s*(?:<!--[\s\S]*?-->\s*)*<([\w.-]+:)?([\w.-]+)((?:\s[^>]*)?)>/.exec(xml);
  if (!root) throw invalidArgument("the text is no XML");
  const [, prefix = "", name = "", attributes = ""] = root;
  const isClosed = attributes.endsWith("/") || new RegExp(`</${prefix}${name}\\s*>\\s*$`).test(xml);
  if (!isClosed) throw invalidArgument(`<${prefix}${name}> is not closed`);
  const attribute = prefix ? `xmlns:${prefix.slice(0, -1)}` : "xmlns";
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
}

export class CustomXmlPartCollectionObject extends HostCollection {
  get className(): string {
    return "CustomXmlPartCollection";
  }

  items(): HostObject[] {
    return this.book.state.customXmlParts.map((part) => new CustomXmlPartObject(this.book, part.id));
  }
  item(id: unknown): HostObject {
    return findPart(this.book, id, () => true);
  }
  Add(xml: string): HostObject {
    namespaceOf(xml);
    const id = `{${this.book.newId().padStart(8, "0")}-0000-4000-8000-000000000001}`;
    this.book.state.customXmlParts.push({ id, xml });
    return new CustomXmlPartObject(this.book, id);
  }
  GetByNamespace(namespaceUri: string): HostObject {
    return new CustomXmlPartScopedCollectionObject(this.book, namespaceUri);
  }
}

export class CustomXmlPartScopedCollectionObject extends HostCollection {
  get className(): string {
    return "CustomXmlPartScopedCollection";
  }

  constructor(
    book: Book,
    private readonly namespaceUri: string,
  ) {
    super(book);
  }
  private readonly isInside = (part: CustomXmlPart) => namespaceOf(part.xml) === this.namespaceUri;

  items(): HostObject[] {
    const parts = this.book.state.customXmlParts.filter(this.isInside);
    return parts.map((part) => new CustomXmlPartObject(this.book, part.id));
  }
  item(id: unknown): HostObject {
    return findPart(this.book, id, this.isInside);
  }
  GetOnlyItem(): HostObject {
    const [only, second] = this.items();
    if (!only) throw itemNotFound("there is no such part");
    if (second) throw new OfficeError("GeneralException", "there are several such parts");
    return only;
  }
  GetOnlyItemOrNullObject(): HostObject | null {
    const [only, second] = this.items();
    return only && !second ? only : null;
  }
}

function findPart(book: Book, id: unknown, isInside: (part: CustomXmlPart) => boolean): HostObject {
  const part = book.state.customXmlParts.find((candidate) => candidate.id === id && isInside(candidate));
  if (!part) throw itemNotFound(`there is no XML part ${String(id)}`);
  return new CustomXmlPartObject(book, part.id);
}

export class CustomXmlPartObject extends HostObject {
  get className(): string {
    return "CustomXmlPart";
  }

  constructor(
    book: Book,
    private readonly id: string,
  ) {
    super(book);
  }
  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }
  private get part(): CustomXmlPart {
    const part = this.book.state.customXmlParts.find((candidate) => candidate.id === this.id);
    if (!part) throw itemNotFound("the XML part is gone");
    return part;
  }
  get Id(): string {
    return this.id;
  }
  get NamespaceUri(): string {
    return namespaceOf(this.part.xml);
  }
  GetXml(): string {
    return this.part.xml;
  }
  SetXml(xml: string): void {
    namespaceOf(xml);
    this.part.xml = xml;
  }
  Delete(): void {
    const { customXmlParts } = this.book.state;
    customXmlParts.splice(customXmlParts.indexOf(this.part), 1);
  }
}
