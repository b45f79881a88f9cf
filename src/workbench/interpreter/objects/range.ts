import { isEntireColumn, isEntireRow, sameRect } from "../../engine/addresses";
import { boundedForStyle } from "../book";
import { clearRules } from "../rules/clearRules";
import { OfficeError, invalidArgument, itemNotFound } from "../wire/officeError";
import type { HostObject } from "./hostObject";
import type { RangeLike } from "./makers";
import { RangeContents } from "./rangeContents";

/** Excel.Range: what can be done to cells. */
export class RangeObject extends RangeContents {
  get Format(): HostObject {
    return this.book.make.rangeFormat(this);
  }
  get Sort(): HostObject {
    return this.book.make.rangeSort(this);
  }
  get DataValidation(): HostObject {
    return this.book.make.dataValidation(this);
  }
  get ConditionalFormats(): HostObject {
    return this.book.make.conditionalFormats(this);
  }

  Clear(applyTo: string = "All"): void {
    const { sheetId } = this;
    const rect = boundedForStyle(this.book, sheetId, this.rect);
    if (applyTo === "Formats") this.book.checkAllowed(sheetId, "allowFormatCells");
    else this.book.checkWritable(sheetId, rect);
    if (applyTo === "All" || applyTo === "Contents" || applyTo === "Formats") {
      this.book.spreadsheet.clear(sheetId, rect, applyTo);
    }
    clearRules(this.book, sheetId, this.rect, applyTo);
  }

  /** @returns the blank cells that now lie where the range lay */
  Insert(shift: "Down" | "Right"): RangeLike {
    const { sheetId, rect } = this;
    const { spreadsheet } = this.book;
    if (isEntireRow(rect)) {
      this.book.checkAllowed(sheetId, "allowInsertRows");
      spreadsheet.insertRows(sheetId, rect.row, rect.rows);
    } else if (isEntireColumn(rect)) {
      this.book.checkAllowed(sheetId, "allowInsertColumns");
      spreadsheet.insertColumns(sheetId, rect.column, rect.columns);
    } else {
      this.book.checkWritable(sheetId, rect);
      spreadsheet.insertCells(sheetId, rect, shift);
    }
    return this.at(rect);
  }

  Delete(shift: "Up" | "Left"): void {
    const { sheetId, rect } = this;
    const { spreadsheet } = this.book;
    if (isEntireRow(rect)) {
      this.book.checkAllowed(sheetId, "allowDeleteRows");
      spreadsheet.deleteRows(sheetId, rect.row, rect.rows);
    } else if (isEntireColumn(rect)) {
      this.book.checkAllowed(sheetId, "allowDeleteColumns");
      spreadsheet.deleteColumns(sheetId, rect.column, rect.columns);
    } else {
      this.book.checkWritable(sheetId, rect);
      spreadsheet.deleteCells(sheetId, rect, shift);
    }
  }

  Select(): void {
    const sheet = this.book.sheet(this.sheetId);
    if (sheet.visibility !== "Visible") throw new OfficeError("InvalidOperation", `${sheet.name} is hidden`);
    const rect = boundedForStyle(this.book, this.sheetId, this.rect);
    if (this.book.engine.activeSheetId() !== this.sheetId) this.book.spreadsheet.activateSheet(this.sheetId);
    this.book.spreadsheet.select(this.sheetId, rect);
  }

  /** Null without a link, and for cells whose links differ. */
  get Hyperlink(): unknown {
    const { rect } = this;
    const links = this.book.sheetState(this.sheetId).hyperlinks;
    return links.find((entry) => sameRect(entry.rect, rect))?.link ?? null;
  }
  set Hyperlink(link: Record<string, unknown> | null) {
    const rect = this.bounded();
    this.book.checkAllowed(this.sheetId, "allowInsertHyperlinks");
    const state = this.book.sheetState(this.sheetId);
    state.hyperlinks = state.hyperlinks.filter((entry) => !sameRect(entry.rect, rect));
    if (link === null) return;
    if (!link["address"] && !link["documentReference"])
      throw invalidArgument("a link has an address or a place in the workbook");
    state.hyperlinks.push({ rect: { ...rect }, link });
    const shown =
      link["textToDisplay"] ?? (this.isBlank() ? (link["address"] ?? link["documentReference"]) : undefined);
    if (typeof shown === "string") {
      const cells = Array.from({ length: rect.rows }, () => Array.from({ length: rect.columns }, () => `'${shown}`));
      this.book.write({ sheetId: this.sheetId, rect, cells });
    }
    this.book.write({ sheetId: this.sheetId, rect, style: { fontColor: "#0563C1", underline: "Single" } });
  }

  private isBlank(): boolean {
    const value = this.book.spreadsheet.readValues(this.sheetId, this.rect)[0]?.[0];
    return value === null || value === "";
  }
  GetSpillingToRange(): RangeLike {
    const spill = this.book.spreadsheet.spillOf(this.sheetId, this.rect.row, this.rect.column);
    if (!spill || spill.rows * spill.columns === 1) throw itemNotFound("the cell does not spill");
    return this.at(spill);
  }
}
