import { plainTitle, findColumns, type FoundColumns } from "./tableColumns";
import type { Language, Words } from "../../texts/language";
import type { Finding } from "./findings";
import { lastColumn, lastRow, rawFormula, rawValue, type RawSheet } from "./rawSheet";
import type { RawBook } from "./rawBook";
import { cellAddress } from "../address";

/** A table of inputs on a sheet that holds other things too: where it begins, where it ends, and its columns. */
export interface InputTable<K extends string> extends FoundColumns<K> {
  sheet: RawSheet;
  /** Rows with an entry in one of our columns. */
  rows: number[];
}

interface Signs<K extends string> {
  titles: Record<K, Words>;
  aliases: Record<K, readonly string[]>;
  /** Our name for the cells of a column. */
  anchor(key: K): string;
  /** Our name for the Excel table. */
  table: string;
  /** Titles of what follows below, where neither names nor table say where this one ends. */
  until: readonly Words[];
}

/** Finds a table by our names for its columns, by the Excel table, or by its titles; null where nothing looks like it. */
export function findTable<K extends string>(raw: RawBook, sheet: RawSheet, signs: Signs<K>): InputTable<K> | null {
  const keys = Object.keys(signs.titles) as K[];
  const named: Partial<Record<K, number | null>> = {};
  let last = -1;
  let header: number | null = null;
  for (const key of keys) {
    const place = raw.place(signs.anchor(key));
    if (place === undefined) continue;
    const here = place?.sheet === sheet.name ? place.area : null;
    named[key] = here?.column ?? null;
    if (!here) continue;
    last = Math.max(last, here.row + here.rows - 1);
    header ??= here.row - 1;
  }
  const table = raw.table(signs.table);
  if (table?.sheet === sheet.name) {
    header = table.area.row;
    last = Math.max(last, table.area.row + table.area.rows - 1);
  }
  const found = findColumns(sheet, { titles: signs.titles, aliases: signs.aliases, named }, header);
  if (!found) return null;
  if (last < 0) last = endBefore(sheet, found.headerRow, signs.until);
  const columns = keys.map((key) => found.columns[key]).filter((column) => column !== null);
  const rows: number[] = [];
  for (let row = found.headerRow + 1; row <= Math.min(last, lastRow(sheet)); row += 1)
    if (columns.some((column) => rawValue(sheet, row, column) !== null)) rows.push(row);
  return { ...found, sheet, rows };
}

function endBefore(sheet: RawSheet, headerRow: number, until: readonly Words[]): number {
  const titles = until.flatMap(({ id, en }) => [plainTitle(id), plainTitle(en)]);
  for (let row = headerRow + 1; row <= lastRow(sheet); row += 1)
    for (let column = sheet.column; column <= lastColumn(sheet); column += 1) {
      const value = rawValue(sheet, row, column);
      if (typeof value === "string" && titles.includes(plainTitle(value))) return row - 1;
    }
  return lastRow(sheet);
}

/** Columns that are gone, each named at the header. */
export function missingColumns<K extends string>({ sheet, headerRow, columns }: InputTable<K>, titles: Record<K, Words>, needed: readonly K[], language: Language): Finding[] {
  return needed
    .filter((key) => columns[key] === null)
    .map((key) => ({ sheet: sheet.name, address: cellAddress(headerRow, sheet.column), row: null, problem: { code: "column_missing", field: key, data: { column: titles[key][language] } } }));
}

/** A row as it stands, formulas as formulas: what cannot be understood is kept so and written back. */
export function rawRow<K extends string>({ sheet, columns }: InputTable<K>, row: number): Partial<Record<K, string | number | boolean>> {
  const kept: Partial<Record<K, string | number | boolean>> = {};
  for (const [key, column] of Object.entries(columns) as [K, number | null][]) {
    if (column === null) continue;
    const value = rawFormula(sheet, row, column) ?? rawValue(sheet, row, column);
    if (value !== null) kept[key] = value;
  }
  return kept;
}
