import { intersect } from "../../engine/addresses";
import { boundedForStyle, type Book } from "../book";
import { clearConditionalFormats } from "../rules/clearRules";
import { showConditionalFormats } from "../rules/showRules";
import type { ConditionalFormatState } from "../state";
import { itemNotFound } from "../wire/officeError";
import { notPlayed } from "../wire/notPlayed";
import { CellValueDetail, CustomDetail } from "./conditionalDetails";
import { HostCollection, HostObject } from "./hostObject";
import type { RangeLike } from "./makers";

/** The conditional formats that touch a range; earlier ones win. */
export class ConditionalFormatCollectionObject extends HostCollection {
  get className(): string {
    return "ConditionalFormatCollection";
  }

  constructor(
    book: Book,
    private readonly range: RangeLike,
  ) {
    super(book);
  }

  private get touching(): ConditionalFormatState[] {
    const all = this.book.sheetState(this.range.sheetId).conditionalFormats;
    return all.filter((format) => format.rects.some((rect) => intersect(rect, this.range.rect)));
  }
  items(): HostObject[] {
    return this.touching.map((format) => new ConditionalFormatObject(this.book, this.range.sheetId, format.id));
  }
  item(id: unknown): HostObject {
    const found = this.touching.find((format) => format.id === id);
    if (!found) throw itemNotFound(`there is no conditional format ${String(id)}`);
    return new ConditionalFormatObject(this.book, this.range.sheetId, found.id);
  }

  /** A new format comes first. */
  Add(type: string): HostObject {
    if (type !== "Custom" && type !== "CellValue") throw notPlayed(`conditional formats of the kind ${type}`);
    const { sheetId } = this.range;
    this.book.checkAllowed(sheetId, "never");
    const format: ConditionalFormatState = {
      id: `{${this.book.newId().padStart(8, "0")}-0000-4000-8000-000000000000}`,
      rects: [boundedForStyle(this.book, sheetId, this.range.rect)],
      type,
      stopIfTrue: false,
      detail: {},
    };
    this.book.sheetState(sheetId).conditionalFormats.unshift(format);
    return new ConditionalFormatObject(this.book, sheetId, format.id);
  }
  ClearAll(): void {
    const { sheetId, rect } = this.range;
    this.book.checkAllowed(sheetId, "never");
    if (clearConditionalFormats(this.book, sheetId, rect)) showConditionalFormats(this.book, sheetId);
  }
}

export class ConditionalFormatObject extends HostObject {
  get className(): string {
    return "ConditionalFormat";
  }

  constructor(
    book: Book,
    private readonly sheetId: string,
    private readonly id: string,
  ) {
    super(book);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }
  private get all(): ConditionalFormatState[] {
    return this.book.sheetState(this.sheetId).conditionalFormats;
  }
  private get state(): ConditionalFormatState {
    const state = this.all.find((format) => format.id === this.id);
    if (!state) throw itemNotFound("the conditional format is gone");
    return state;
  }
  private changed(): void {
    this.book.checkAllowed(this.sheetId, "never");
    showConditionalFormats(this.book, this.sheetId);
  }

  get Id(): string {
    return this.id;
  }
  get Type(): string {
    return this.state.type;
  }

  get Custom(): HostObject {
    const { state } = this;
    if (state.type !== "Custom") throw itemNotFound(`the format is ${state.type}, not Custom`);
    return new CustomDetail(this.book, state, () => this.changed());
  }

  get CellValue(): HostObject {
    const { state } = this;
    if (state.type !== "CellValue") throw itemNotFound(`the format is ${state.type}, not CellValue`);
    return new CellValueDetail(this.book, state, () => this.changed());
  }
  GetRange(): RangeLike {
    const [only, second] = this.state.rects;
    if (!only || second) throw itemNotFound("the format is on several areas");
    return this.book.make.range(this.sheetId, only);
  }
}
