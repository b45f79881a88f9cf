/**
 * Structured references between what Excel writes and what Univer can parse.
 *
 * `Kelompok_1[@Iuran]` becomes `ŦKelompokŧ_ŧ1[[#This Row],[cb]]`: an alias no other token can be mistaken for, and column
 * letters in place of header texts, so that headers may hold any character. Totals have no word in Univer; they become
 * plain addresses.
 */
import type { TableFacts } from "../tables";
import { addressOf, columnLetters } from "../addresses";
import { findStructuredReferences, type StructuredReference } from "../structuredReferences";

/** Also used as the title of the column in Univer's table map. */
export function columnAlias(index: number): string {
  return `c${columnLetters(index).toLowerCase()}`;
}

export function tableAlias(name: string): string {
  return "Ŧ" + name.replace(/[^A-Za-z]/g, (character) => `ŧ${letters(character.codePointAt(0)!)}ŧ`);
}

function letters(code: number): string {
  return code.toString(26).replace(/[0-9a-p]/g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
}

export class TableReferences {
  private byName = new Map<string, { table: TableFacts; sheetName: () => string }>();
  /** Names ever used: a formula with the name of a table that is gone must be calculated once more, too. */
  private readonly known = new Set<string>();

  setTables(tables: { table: TableFacts; sheetName: () => string }[]): void {
    this.byName = new Map(tables.map((entry) => [entry.table.name.toLowerCase(), entry]));
    for (const name of this.byName.keys()) this.known.add(name);
  }

  /** Fast and generous: false only if the formula surely names no table. */
  mayMention(formula: string): boolean {
    const text = formula.toLowerCase();
    for (const name of this.known) if (text.includes(name)) return true;
    return false;
  }

  /** The reference as an address ("Tarif!$B$2:$B$9"); null for "this row", which has none of its own. */
  plainAddress(reference: StructuredReference): string | null {
    return reference.items.includes("#this row") ? null : this.translateOne(reference);
  }

  /** The formula in Univer's words; unknown tables and columns stay as they are and end as #NAME? or #REF!. */
  translate(formula: string): string {
    if (this.byName.size === 0) return formula;
    let result = "";
    let end = 0;
    for (const reference of findStructuredReferences(formula, (name) => this.byName.has(name.toLowerCase()))) {
      if (reference.table === "") continue;
      result += formula.slice(end, reference.start) + this.translateOne(reference);
      end = reference.end;
    }
    return result + formula.slice(end);
  }

  private translateOne(reference: StructuredReference): string {
    const entry = this.byName.get(reference.table.toLowerCase())!;
    const { table } = entry;
    const from = reference.firstColumn === null ? 0 : columnIndex(table, reference.firstColumn);
    const to =
      reference.firstColumn === null
        ? table.columns.length - 1
        : columnIndex(table, reference.lastColumn ?? reference.firstColumn);
    if (from < 0 || to < 0) return "#REF!";
    const first = Math.min(from, to);
    const last = Math.max(from, to);
    const parts = reference.items.length === 0 ? ["#data"] : reference.items;
    if (parts.includes("#this row")) {
      const columns = first === last ? `[${columnAlias(first)}]` : `[${columnAlias(first)}]:[${columnAlias(last)}]`;
      return `${tableAlias(table.name)}[[#This Row],${columns}]`;
    }
    const rows = rowsOf(table, parts);
    if (!rows) return "#REF!";
    return addressOf(
      {
        row: rows.first,
        rows: rows.last - rows.first + 1,
        column: table.rect.column + first,
        columns: last - first + 1,
      },
      { sheetName: entry.sheetName(), absolute: true, alwaysRange: first !== last || rows.first !== rows.last },
    );
  }
}

function columnIndex(table: TableFacts, name: string): number {
  const wanted = name.toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
}

function rowsOf(table: TableFacts, parts: string[]): { first: number; last: number } | null {
  const headerRow = table.showHeaders ? table.rect.row : -1;
  const totalsRow = table.showTotals ? table.rect.row + table.rect.rows - 1 : -1;
  const firstBody = table.rect.row + (table.showHeaders ? 1 : 0);
  const lastBody = table.rect.row + table.rect.rows - 1 - (table.showTotals ? 1 : 0);
  let first = Infinity;
  let last = -Infinity;
  const take = (from: number, to: number) => {
    if (from < 0) return;
    first = Math.min(first, from);
    last = Math.max(last, to);
  };
  for (const part of parts) {
    if (part === "#all") take(table.rect.row, table.rect.row + table.rect.rows - 1);
    else if (part === "#data") take(firstBody, lastBody);
    else if (part === "#headers") take(headerRow, headerRow);
    else if (part === "#totals") take(totalsRow, totalsRow);
  }
  return last < first ? null : { first, last };
}
