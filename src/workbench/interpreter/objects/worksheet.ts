import type { SheetVisibility } from "../../engine/spreadsheet";
import { wholeSheet, isInsideSheet } from "../../engine/addresses";
import type { Book } from "../book";
import { OfficeError, invalidArgument, itemNotFound } from "../wire/officeError";
import { parsePlace } from "./places";
import { ChartCollectionObject } from "./charts";
import { readColor } from "./colors";
import { FreezePanesObject } from "./freezePanes";
import { HostObject } from "./hostObject";
import type { RangeLike } from "./makers";
import { PageLayoutObject } from "./pageLayout";
import { whole } from "./rangePlaces";
import { checkSheetName } from "./sheetNames";
import { WorksheetProtectionObject } from "./protection";

export class WorksheetObject extends HostObject {
  get className(): string {
    return "Worksheet";
  }

  constructor(
    book: Book,
    private readonly sheetId: string,
  ) {
    super(book);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.sheetId };
  }
  private get facts() {
    return this.book.sheet(this.sheetId);
  }

  get Id(): string {
    return this.sheetId;
  }
  get Name(): string {
    return this.facts.name;
  }
  set Name(name: string) {
    checkSheetName(this.book, name, this.sheetId);
    this.book.spreadsheet.renameSheet(this.sheetId, name);
  }
  get Position(): number {
    return this.facts.position;
  }
  set Position(position: number) {
    if (whole(position) < 0 || position >= this.book.engine.sheets().length)
      throw invalidArgument(`there is no place ${position}`);
    this.book.spreadsheet.moveSheet(this.sheetId, position);
  }
  get Visibility(): SheetVisibility {
    return this.facts.visibility;
  }
  set Visibility(visibility: SheetVisibility) {
    if (visibility !== "Visible") this.refuseLastVisible();
    this.book.spreadsheet.setVisibility(this.sheetId, visibility);
  }
  get TabColor(): string {
    return this.facts.tabColor;
  }
  set TabColor(color: string) {
    this.book.spreadsheet.setTabColor(this.sheetId, color === "" ? "" : readColor(color));
  }
  get ShowGridlines(): boolean {
    return this.facts.showGridlines;
  }
  set ShowGridlines(shown: boolean) {
    this.book.spreadsheet.setShowGridlines(this.sheetId, shown);
  }

  get Tables(): HostObject {
    return this.book.make.tables(this.sheetId);
  }
  get Charts(): HostObject {
    return new ChartCollectionObject(this.book, this.sheetId);
  }
  get Names(): HostObject {
    return this.book.make.names(this.sheetId);
  }
  get Protection(): HostObject {
    return new WorksheetProtectionObject(this.book, this.sheetId);
  }
  get FreezePanes(): HostObject {
    return new FreezePanesObject(this.book, this.sheetId);
  }
  get PageLayout(): HostObject {
    return new PageLayoutObject(this.book, this.sheetId);
  }

  Activate(): void {
    if (this.facts.visibility !== "Visible") throw new OfficeError("InvalidOperation", `${this.Name} is hidden`);
    this.book.spreadsheet.activateSheet(this.sheetId);
  }
  Delete(): void {
    this.refuseLastVisible();
    this.book.spreadsheet.deleteSheet(this.sheetId);
    delete this.book.state.sheets[this.sheetId];
  }

  /** Without address: all cells. The address may be a defined name. */
  GetRange(address?: string): RangeLike {
    if (address === undefined || address === "") return this.book.make.range(this.sheetId, wholeSheet);
    const place = parsePlace(this.book, address, this.sheetId);
    if (place.sheetId !== this.sheetId) throw invalidArgument(`${address} lies on another sheet`);
    return this.book.make.range(this.sheetId, place.rect);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeLike {
    const rect = { row: whole(row), column: whole(column), rows: whole(rows), columns: whole(columns) };
    if (!isInsideSheet(rect)) throw invalidArgument("the range would lie outside the sheet");
    return this.book.make.range(this.sheetId, rect);
  }
  GetCell(row: number, column: number): RangeLike {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRangeOrNullObject(valuesOnly = false): RangeLike | null {
    const used = this.book.spreadsheet.usedRange(this.sheetId, valuesOnly);
    return used && this.book.make.range(this.sheetId, used);
  }
  _GetSheetById(id: string): HostObject {
    return this.book.make.worksheet(this.book.sheet(id).id);
  }
  _GetAnotherWorksheetById(id: string): HostObject {
    return this._GetSheetById(id);
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): HostObject {
    const sheets = this.book.engine.sheets();
    for (let at = this.Position + step; sheets[at]; at += step) {
      const sheet = sheets[at];
      if (sheet && (!visibleOnly || sheet.visibility === "Visible")) return this.book.make.worksheet(sheet.id);
    }
    throw itemNotFound("there is no such sheet");
  }

  private refuseLastVisible(): void {
    const others = this.book.engine.sheets().filter((s) => s.visibility === "Visible" && s.id !== this.sheetId);
    if (!others.length) throw new OfficeError("InvalidOperation", "a workbook shows at least one sheet");
  }
}
