import { type NameFacts } from "../../engine/spreadsheet";
import { parseA1 } from "../../engine/addresses";
import type { Book } from "../book";
import { OfficeError, invalidArgument, itemNotFound } from "../wire/officeError";
import { findName, formulaOf, placeOf, placeOfFormula } from "./places";
import { formulaFault } from "./cellContents";
import { HostCollection, HostObject } from "./hostObject";
import type { RangeLike } from "./makers";

/** Names of the workbook, or of one sheet. */
export class NamedItemCollectionObject extends HostCollection {
  get className(): string {
    return "NamedItemCollection";
  }

  constructor(
    book: Book,
    private readonly sheetId: string | null,
  ) {
    super(book);
  }

  private get facts(): NameFacts[] {
    return this.book.engine.names().filter((name) => name.sheetId === this.sheetId);
  }
  items(): HostObject[] {
    return this.facts.map((name) => new NamedItemObject(this.book, name.id));
  }
  item(key: unknown): HostObject {
    const wanted = String(key).toLowerCase();
    const found = this.facts.find((name) => name.id === key || name.name.toLowerCase() === wanted);
    if (!found) throw itemNotFound(`there is no name "${String(key)}"`);
    return new NamedItemObject(this.book, found.id);
  }

  /** `reference`: a range, or a formula ("=0.05", "=Sheet1!$A$1"). */
  Add(name: string, reference: unknown, comment?: string): HostObject {
    const home = this.sheetId ?? this.book.engine.activeSheetId();
    const formula =
      reference instanceof HostObject
        ? formulaOf(this.book, placeOf(this.book, reference, home))
        : this.formulaOfText(String(reference));
    return this.add(name, formula, comment);
  }

  private formulaOfText(text: string): string {
    const formula = text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
    const fault = formulaFault(formula);
    if (fault) throw invalidArgument(`the formula ${formula} ${fault}`);
    return formula;
  }

  private add(name: string, formula: string, comment = ""): HostObject {
    if (!isName(name)) throw invalidArgument(`"${name}" is no name: it may not hold spaces or look like a cell`);
    const known = findName(this.book, name, this.sheetId);
    if (known && known.sheetId === this.sheetId)
      throw new OfficeError("ItemAlreadyExists", `the name "${name}" is in use`);
    const { spreadsheet } = this.book;
    const added = spreadsheet.addName({ name, sheetId: this.sheetId, formula, comment, visible: true });
    return new NamedItemObject(this.book, added.id);
  }
}

function isName(name: string): boolean {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > 255) return false;
  return !parseA1(name) && !/^(r|c|r\d+c\d*|true|false)$/i.test(name);
}

export class NamedItemObject extends HostObject {
  get className(): string {
    return "NamedItem";
  }

  constructor(
    book: Book,
    private readonly id: string,
  ) {
    super(book);
  }

  /** The client's path to a name is built from this: its name, which `names.getItem` understands. */
  override identity(): Record<string, unknown> {
    return { _Id: this.id };
  }
  private get facts(): NameFacts {
    const facts = this.book.engine.names().find((name) => name.id === this.id);
    if (!facts) throw itemNotFound("the name is gone");
    return facts;
  }
  private get home(): string {
    return this.facts.sheetId ?? this.book.engine.sheets()[0]?.id ?? "";
  }

  get _Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.facts.name;
  }
  get Visible(): boolean {
    return this.facts.visible;
  }
  set Visible(visible: boolean) {
    this.book.spreadsheet.changeName(this.id, { visible });
  }
  get Formula(): string {
    return this.facts.formula;
  }
  set Formula(formula: unknown) {
    const text = String(formula);
    const written = text.startsWith("=") ? text : `=${typeof formula === "string" ? JSON.stringify(text) : text}`;
    const fault = formulaFault(written);
    if (fault) throw invalidArgument(`the formula ${written} ${fault}`);
    this.book.spreadsheet.changeName(this.id, { formula: written });
  }
  /** An address for a range; a constant's value; otherwise the formula. */
  get Value(): unknown {
    const place = this.place();
    if (place) return this.facts.formula.slice(1);
    return this.constant() ?? this.facts.formula;
  }
  GetRange(): RangeLike {
    const place = this.place();
    if (!place) throw itemNotFound(`"${this.Name}" is no range`);
    return this.book.make.range(place.sheetId, place.rect);
  }
  Delete(): void {
    this.book.spreadsheet.removeName(this.id);
  }

  private place() {
    return placeOfFormula(this.book, this.facts.formula, this.home);
  }
  private constant(): number | string | boolean | null {
    const text = this.facts.formula.slice(1).trim();
    if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return Number(text);
    if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
    const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
    return quoted === undefined ? null : quoted.replaceAll('""', '"');
  }
}
