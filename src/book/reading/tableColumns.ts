import type { Language, Words } from "../../texts/language";
import { cellAddress } from "../address";
import type { Finding } from "./findings";
import { lastColumn, lastRow, rawValue, type RawSheet } from "./rawSheet";

/** What tells a column: its titles in both languages, other words people use, and where our name for it points. */
export interface ColumnSigns<K extends string> {
  titles: Record<K, Words>;
  aliases: Record<K, readonly string[]>;
  /** Column by the workbook's own name for it; null when that reference is broken. */
  named: Partial<Record<K, number | null>>;
}

export interface FoundColumns<K extends string> {
  headerRow: number;
  columns: Record<K, number | null>;
  language: Language;
  repaired: Finding[];
}

/** Titles without case, units and signs: "Dasar Iuran  (Rp)" is "dasar iuran". */
export const plainTitle = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\(.*?\)/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function titlesAt<K extends string>(
  sheet: RawSheet,
  row: number,
  signs: ColumnSigns<K>,
): Map<K, { column: number; exact: boolean }> {
  const found = new Map<K, { column: number; exact: boolean }>();
  const keys = Object.keys(signs.titles) as K[];
  const offer = (matches: (key: K, title: string) => boolean, exact: boolean): void => {
    for (let column = sheet.column; column <= lastColumn(sheet); column += 1) {
      const value = rawValue(sheet, row, column);
      if (typeof value !== "string" || [...found.values()].some((taken) => taken.column === column)) continue;
      const title = plainTitle(value);
      const key = keys.find((candidate) => !found.has(candidate) && matches(candidate, title));
      if (key) found.set(key, { column, exact });
    }
  };
  offer((key, title) => title === plainTitle(signs.titles[key].id) || title === plainTitle(signs.titles[key].en), true);
  offer((key, title) => signs.aliases[key].includes(title), false);
  return found;
}

/**
 * Finds the header row and the columns of a table of ours after people moved, renamed and inserted columns and rows.
 * @param hint the header row of the Excel table, if it is still one
 * @returns null when no row looks like our header
 */
export function findColumns<K extends string>(
  sheet: RawSheet,
  signs: ColumnSigns<K>,
  hint: number | null,
): FoundColumns<K> | null {
  let headerRow = hint;
  if (headerRow === null) {
    let best = 2;
    for (let row = sheet.row; row <= Math.min(lastRow(sheet), sheet.row + 60); row += 1) {
      const count = titlesAt(sheet, row, signs).size;
      if (count > best) [best, headerRow] = [count, row];
    }
  }
  if (headerRow === null) return null;
  const titles = titlesAt(sheet, headerRow, signs);
  const repaired: Finding[] = [];
  const taken = new Set([...titles.values()].map(({ column }) => column));
  const columns = {} as Record<K, number | null>;
  for (const key of Object.keys(signs.titles) as K[]) {
    const named = signs.named[key];
    const byTitle = titles.get(key);
    const column = byTitle?.column ?? (named !== undefined && named !== null && !taken.has(named) ? named : null);
    columns[key] = column;
    if (column === null || byTitle?.exact) continue;
    taken.add(column);
    repaired.push({
      sheet: sheet.name,
      address: cellAddress(headerRow, column),
      row: null,
      problem: {
        code: "column_renamed",
        field: key,
        data: { column: signs.titles[key].id, title: String(rawValue(sheet, headerRow, column) ?? "") },
      },
    });
  }
  return { headerRow, columns, language: languageOf(sheet, headerRow, signs), repaired };
}

function languageOf<K extends string>(sheet: RawSheet, headerRow: number, signs: ColumnSigns<K>): Language {
  const count = { id: 0, en: 0 };
  for (let column = sheet.column; column <= lastColumn(sheet); column += 1) {
    const title = plainTitle(String(rawValue(sheet, headerRow, column) ?? ""));
    for (const words of Object.values<Words>(signs.titles)) {
      if (plainTitle(words.id) === plainTitle(words.en)) continue;
      if (title === plainTitle(words.id)) count.id += 1;
      if (title === plainTitle(words.en)) count.en += 1;
    }
  }
  return count.en > count.id ? "en" : "id";
}
