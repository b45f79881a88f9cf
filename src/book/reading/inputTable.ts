import { findColumns, type FoundColumns } from "./tableColumns";
import type { Language, Words } from "../../texts/language";
import type { Finding } from "./findings";
import { lastRow, rawFormula, rawValue, type RawSheet } from "./rawSheet";
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
  /** Our name for the table: titles, rows, and one blank row. */
  name: string;
}

/** Finds a table by our name for it, or by its titles where the name was lost; null where nothing looks like it. */
export function findTable<K extends string>(
  raw: RawBook,
  sheet: RawSheet,
  { titles, aliases, name }: Signs<K>,
): InputTable<K> | null {
  const keys = Object.keys(titles) as K[];
  const place = raw.place(name);
  const area = place?.sheet === sheet.name ? place.area : null;
  // Columns keep their places even if somebody gave them other titles.
  const inPlace = area?.columns === keys.length;
  const named = Object.fromEntries(
    keys.map((key, index) => [key, inPlace ? area!.column + index : undefined]),
  ) as Partial<Record<K, number>>;
  const found = findColumns(sheet, { titles, aliases, named }, area?.row ?? null);
  if (!found) return null;
  const last = Math.min(area ? area.row + area.rows - 1 : endBefore(sheet, found), lastRow(sheet));
  const columns = keys.map((key) => found.columns[key]).filter((column) => column !== null);
  const rows: number[] = [];
  for (let row = found.headerRow + 1; row <= last; row += 1)
    if (columns.some((column) => rawValue(sheet, row, column) !== null)) rows.push(row);
  return { ...found, sheet, rows };
}

/** Without our name a table ends at its first blank row. */
function endBefore<K extends string>(sheet: RawSheet, { headerRow, columns }: FoundColumns<K>): number {
  const ours = (Object.values(columns) as (number | null)[]).filter((column) => column !== null);
  let row = headerRow + 1;
  while (row <= lastRow(sheet) && ours.some((column) => rawValue(sheet, row, column) !== null)) row += 1;
  return row - 1;
}

/** Columns that are gone, each named at the header. */
export function missingColumns<K extends string>(
  { sheet, headerRow, columns }: InputTable<K>,
  titles: Record<K, Words>,
  needed: readonly K[],
  language: Language,
): Finding[] {
  return needed
    .filter((key) => columns[key] === null)
    .map((key) => ({
      sheet: sheet.name,
      address: cellAddress(headerRow, sheet.column),
      row: null,
      problem: { code: "column_missing", field: key, data: { column: titles[key][language] } },
    }));
}

/** A row as it stands, formulas as formulas: what cannot be understood is kept so and written back. */
export function rawRow<K extends string>(
  { sheet, columns }: InputTable<K>,
  row: number,
): Partial<Record<K, string | number | boolean>> {
  const kept: Partial<Record<K, string | number | boolean>> = {};
  for (const [key, column] of Object.entries(columns) as [K, number | null][]) {
    if (column === null) continue;
    const value = rawFormula(sheet, row, column) ?? rawValue(sheet, row, column);
    if (value !== null) kept[key] = value;
  }
  return kept;
}
