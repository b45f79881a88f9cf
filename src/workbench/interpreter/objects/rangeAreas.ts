import type { Rectangle } from "../../engine/spreadsheet";
import { isEntireColumn, isEntireRow, printA1, quoteSheetName } from "../address";
import type { Book } from "../book";
import { HostCollection, HostObject } from "./hostObject";
import type { RangeLike } from "./makers";

/** Several rectangles of one sheet. Kept by reference id it keeps its place; it does not move with inserted rows. */
export class RangeAreasObject extends HostObject {
  get className(): string {
    return "RangeAreas";
  }

  constructor(
    book: Book,
    readonly sheetId: string,
    readonly rects: Rectangle[],
  ) {
    super(book);
  }

  get Address(): string {
    const sheet = quoteSheetName(this.book.sheet(this.sheetId).name);
    return this.rects.map((rect) => `${sheet}!${printA1(rect)}`).join(",");
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.rects.length;
  }
  get CellCount(): number {
    const count = this.rects.reduce((sum, rect) => sum + rect.rows * rect.columns, 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.rects.every(isEntireColumn);
  }
  get IsEntireRow(): boolean {
    return this.rects.every(isEntireRow);
  }
  get Areas(): HostObject {
    return new RangeCollectionObject(this.book, this.ranges);
  }
  get Worksheet(): HostObject {
    return this.book.make.worksheet(this.sheetId);
  }
  private get ranges(): RangeLike[] {
    return this.rects.map((rect) => this.book.make.range(this.sheetId, rect));
  }

  Clear(applyTo = "All"): void {
    for (const range of this.ranges) (range as RangeLike & { Clear(applyTo: string): void }).Clear(applyTo);
  }
  Calculate(): void {
    this.book.spreadsheet.recalculate(false);
  }
  /** The client asks to keep every range it makes; areas are only good for their batch here. */
  _KeepReference(): void {}
}

export class RangeCollectionObject extends HostCollection {
  get className(): string {
    return "RangeCollection";
  }

  constructor(
    book: Book,
    private readonly ranges: HostObject[],
  ) {
    super(book);
  }
  items(): HostObject[] {
    return this.ranges;
  }
  item(index: unknown): HostObject {
    return this.ranges[Number(index)] as HostObject;
  }
}
