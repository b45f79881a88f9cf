import type { CellStyle, MixedStyle, Rectangle } from "../../engine/spreadsheet";
import { boundedForStyle, type Book } from "../book";
import { invalidArgument } from "../wire/officeError";
import { readColor } from "./colors";
import { HostObject } from "./hostObject";
import type { RangeLike } from "./makers";
import { RangeBorderCollectionObject } from "./rangeBorders";

/** The part of a range's format that is kept cell by cell. */
abstract class StylePart extends HostObject {
  constructor(
    book: Book,
    protected readonly range: RangeLike,
  ) {
    super(book);
  }

  protected get area(): Rectangle {
    return boundedForStyle(this.book, this.range.sheetId, this.range.rect);
  }
  /** A member on which the cells differ is null. */
  protected get style(): MixedStyle {
    return this.book.spreadsheet.readStyle(this.range.sheetId, this.area);
  }
  protected apply(style: Partial<CellStyle>): void {
    this.book.checkAllowed(this.range.sheetId, "allowFormatCells");
    this.book.write({ sheetId: this.range.sheetId, rect: this.area, style });
  }
}

export class RangeFormatObject extends StylePart {
  get className(): string {
    return "RangeFormat";
  }

  get Fill(): HostObject {
    return new RangeFillObject(this.book, this.range);
  }
  get Font(): HostObject {
    return new RangeFontObject(this.book, this.range);
  }
  get Borders(): HostObject {
    return new RangeBorderCollectionObject(this.book, this.range);
  }
  get Protection(): HostObject {
    return new FormatProtectionObject(this.book, this.range);
  }

  get HorizontalAlignment(): CellStyle["horizontal"] | null {
    return this.style.horizontal;
  }
  set HorizontalAlignment(horizontal: CellStyle["horizontal"]) {
    this.apply({ horizontal });
  }
  get VerticalAlignment(): CellStyle["vertical"] | null {
    return this.style.vertical;
  }
  set VerticalAlignment(vertical: CellStyle["vertical"]) {
    this.apply({ vertical });
  }
  get WrapText(): boolean | null {
    return this.style.wrap;
  }
  set WrapText(wrap: boolean) {
    this.apply({ wrap });
  }
  get IndentLevel(): number | null {
    return this.style.indent;
  }
  set IndentLevel(indent: number) {
    if (!Number.isInteger(indent) || indent < 0 || indent > 250) throw invalidArgument("an indent is 0 to 250");
    this.apply({ indent });
  }

  get ColumnWidth(): number | null {
    const { column, columns } = this.area;
    return this.shared(column, columns, (at) => this.book.spreadsheet.columnWidth(this.range.sheetId, at));
  }
  set ColumnWidth(points: number) {
    if (points < 0) throw invalidArgument("a width is at least 0");
    this.book.checkAllowed(this.range.sheetId, "allowFormatColumns");
    const { column, columns } = this.area;
    this.book.spreadsheet.setColumnWidth(this.range.sheetId, column, columns, points);
  }
  get RowHeight(): number | null {
    const { row, rows } = this.area;
    return this.shared(row, rows, (at) => this.book.spreadsheet.rowHeight(this.range.sheetId, at));
  }
  set RowHeight(points: number) {
    if (points < 0 || points > 409.5) throw invalidArgument("a row's height is 0 to 409.5 points");
    this.book.checkAllowed(this.range.sheetId, "allowFormatRows");
    const { row, rows } = this.area;
    this.book.spreadsheet.setRowHeight(this.range.sheetId, row, rows, points);
  }
  AutofitColumns(): void {
    this.book.checkAllowed(this.range.sheetId, "allowFormatColumns");
    const { column, columns } = this.area;
    this.book.spreadsheet.autofitColumns(this.range.sheetId, column, columns);
  }
  AutofitRows(): void {
    this.book.checkAllowed(this.range.sheetId, "allowFormatRows");
    // The spreadsheet looks at rows in use alone, so whole columns need not be cut to those here.
    const { row, rows } = this.range.rect;
    this.book.spreadsheet.autofitRows(this.range.sheetId, row, rows);
  }

  private shared(start: number, count: number, read: (index: number) => number): number | null {
    const first = read(start);
    for (let i = start + 1; i < start + count; i++) if (read(i) !== first) return null;
    return first;
  }
}

export class RangeFillObject extends StylePart {
  get className(): string {
    return "RangeFill";
  }

  /** A cell without fill reads as white. */
  get Color(): string | null {
    const { fill } = this.style;
    return fill === "" ? "#FFFFFF" : fill;
  }
  set Color(color: string) {
    this.apply({ fill: color === "" ? "" : readColor(color) });
  }
}

export class RangeFontObject extends StylePart {
  get className(): string {
    return "RangeFont";
  }

  get Bold(): boolean | null {
    return this.style.bold;
  }
  set Bold(bold: boolean) {
    this.apply({ bold });
  }
  get Italic(): boolean | null {
    return this.style.italic;
  }
  set Italic(italic: boolean) {
    this.apply({ italic });
  }
  get Color(): string | null {
    const { fontColor } = this.style;
    return fontColor === "" ? "#000000" : fontColor;
  }
  set Color(color: string) {
    this.apply({ fontColor: readColor(color) });
  }
  get Size(): number | null {
    return this.style.fontSize;
  }
  set Size(fontSize: number) {
    if (!(fontSize >= 1 && fontSize <= 409)) throw invalidArgument("a font size is 1 to 409");
    this.apply({ fontSize });
  }
}

export class FormatProtectionObject extends StylePart {
  get className(): string {
    return "FormatProtection";
  }

  get Locked(): boolean | null {
    return this.style.locked;
  }
  set Locked(locked: boolean) {
    this.refuseOnProtected();
    this.apply({ locked });
  }

  /** Which cells are locked cannot be changed while the lock is on. */
  private refuseOnProtected(): void {
    this.book.checkAllowed(this.range.sheetId, "never");
  }
}
