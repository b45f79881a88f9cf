import { intersect } from "../address";
import { invalidArgument, itemNotFound } from "../wire/officeError";
import { checkShape, eachCell, getProperties, setProperties } from "./cellProperties";
import type { HostObject } from "./hostObject";
import type { RangeLike } from "./makers";
import { RangeContents } from "./rangeContents";
import { TableScopedCollectionObject } from "./tables";
import { findCells, replacedContents, type TextCriteria } from "./textSearch";

/** Finding things in a range, and formats cell by cell. */
export abstract class RangeSearch extends RangeContents {
  /** The first match, by rows; `searchDirection` "Backwards" gives the last. */
  Find(text: string, criteria: TextCriteria): RangeLike {
    const matches = findCells(this.book, this.sheetId, this.rect, text, criteria);
    const place = criteria.searchDirection === "Backwards" ? matches.at(-1) : matches[0];
    if (!place) throw itemNotFound(`no cell holds "${text}"`);
    return this.at(place);
  }

  /** @returns how many cells changed */
  ReplaceAll(text: string, replacement: string, criteria: TextCriteria): number {
    const changes = replacedContents(this.book, this.sheetId, this.rect, text, replacement, criteria);
    for (const { rect, content } of changes) {
      this.book.checkWritable(this.sheetId, rect);
      this.book.write({ sheetId: this.sheetId, rect, cells: [[content]], parse: "invariant" });
    }
    return changes.length;
  }

  GetTables(fullyContained = false): HostObject {
    const { rect } = this;
    const inside = this.book.spreadsheet.tables().filter((table) => {
      const shared = table.sheetId === this.sheetId ? intersect(table.rect, rect) : null;
      if (!shared) return false;
      return !fullyContained || (shared.rows === table.rect.rows && shared.columns === table.rect.columns);
    });
    return new TableScopedCollectionObject(
      this.book,
      inside.map((table) => table.id),
    );
  }

  GetMergedAreasOrNullObject(): HostObject | null {
    const merged = this.book.spreadsheet.merges(this.sheetId).filter((area) => intersect(area, this.rect));
    return merged.length ? this.book.make.rangeAreas(this.sheetId, merged) : null;
  }

  /** The cell whose formula spills into this one. */
  GetSpillParent(): RangeLike {
    const { row, column } = this.rect;
    if (this.rect.rows * this.rect.columns !== 1) throw invalidArgument("one cell is expected");
    const used = this.book.spreadsheet.usedRange(this.sheetId);
    for (let r = row; used && r >= used.row; r--) {
      for (let c = column; c >= used.column; c--) {
        const spill = this.book.engine.spillOf(this.sheetId, r, c);
        const reaches = spill && intersect(spill, this.rect);
        if (reaches && spill.rows * spill.columns > 1) return this.at({ row: r, column: c, rows: 1, columns: 1 });
      }
    }
    throw itemNotFound("the cell is part of no spill");
  }

  SetCellProperties(data: Record<string, unknown>[][]): void {
    checkShape(data, this.bounded().rows, this.rect.columns);
    eachCell(this, (cell, row, column) => setProperties(cell, data[row]?.[column] ?? {}));
  }
  GetCellProperties(wanted: Record<string, unknown>): unknown[][] {
    this.bounded();
    return eachCell(this, (cell) => getProperties(cell, wanted));
  }
  SetRowProperties(data: Record<string, unknown>[]): void {
    checkShape(data, this.rect.rows, null);
    data.forEach((properties, row) => setProperties(this.GetRow(row), properties));
  }
  GetRowProperties(wanted: Record<string, unknown>): unknown[] {
    return Array.from({ length: this.rect.rows }, (_, row) => getProperties(this.GetRow(row), wanted));
  }
  SetColumnProperties(data: Record<string, unknown>[]): void {
    checkShape(data, this.rect.columns, null);
    data.forEach((properties, column) => setProperties(this.GetColumn(column), properties));
  }
  GetColumnProperties(wanted: Record<string, unknown>): unknown[] {
    return Array.from({ length: this.rect.columns }, (_, column) => getProperties(this.GetColumn(column), wanted));
  }
}
