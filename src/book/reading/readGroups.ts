import { checkGroup, isContract } from "../../budget/checkGroup";
import { readTable } from "../../budget/field";
import { CODE_LETTERS } from "../../budget/freshCode";
import { blankGroup, GROUP_FIELDS, groupField, type ChoiceField, type GroupField } from "../../budget/groupFields";
import type { WorkerGroup } from "../../budget/plan";
import type { Law } from "../../law/parameter";
import { groupColumnAliases, groupColumns } from "../../texts/book/groups";
import type { Language } from "../../texts/language";
import { cellAddress } from "../address";
import { categoryName, readCategory } from "../categories";
import { groupChoiceLists, programsText, readPrograms } from "../choices";
import { GROUP_COLUMN_KEYS, type GroupColumnKey } from "../groupColumns";
import { RowReader } from "./cells";
import type { Finding } from "./findings";
import { giveCodes } from "./giveCodes";
import { lastRow, rawValue, type RawSheet } from "./rawSheet";
import { findColumns, type FoundColumns } from "./tableColumns";

export interface GroupsReading {
  groups: WorkerGroup[];
  /** Row of each group on the sheet, from 0. */
  rows: number[];
  headerRow: number;
  columns: Record<GroupColumnKey, number | null>;
  language: Language;
  problems: Finding[];
  repaired: Finding[];
}

/** Without these nothing can be computed; the others have a usual value. */
const NEEDED: readonly GroupColumnKey[] = ["name", "segment", "programs", "base", "people", "first", "last", "payer"];

/** Numbers and months that must be there: a blank cell is told. A contract needs no people. */
const NOT_BLANK = ["people", "first", "last"] as const satisfies readonly GroupField[];

/** So many blank rows in a row end the table; below them the book counts names alone (`Hitung`), and so does the pane. */
const MANY_BLANK_ROWS = 50;

/**
 * Reads the groups of a sheet back, however it was sorted, filtered, renamed or typed into. Rows without any entry are
 * passed over. What cannot be read is named with its cell; a group with such a cell is still returned, so that nothing is lost.
 * @returns null when the sheet has no header of ours
 */
export function readGroups(
  sheet: RawSheet,
  options: {
    headerRow: number | null;
    named: Partial<Record<GroupColumnKey, number | null>>;
    /** Codes of groups that other cells name. */
    mentioned: readonly string[];
    year: number;
    law: Law;
  },
): GroupsReading | null {
  const found = findColumns(
    sheet,
    { titles: groupColumns, aliases: groupColumnAliases, named: options.named },
    options.headerRow,
  );
  if (!found) return null;
  const { headerRow, columns, language } = found;
  const reading: GroupsReading = {
    groups: [],
    rows: [],
    headerRow,
    columns,
    language,
    problems: missingColumns(sheet, found),
    repaired: [...found.repaired],
  };

  const known = GROUP_COLUMN_KEYS.map((key) => columns[key]).filter((column) => column !== null);
  let blank = 0;
  for (let row = headerRow + 1; row <= lastRow(sheet); row += 1) {
    const asked = blank < MANY_BLANK_ROWS ? known : [options.named.name ?? null];
    if (asked.every((column) => column === null || rawValue(sheet, row, column) === null)) {
      blank += 1;
      continue;
    }
    blank = 0;
    readRow(sheet, row, reading, options);
  }
  const codes = giveCodes(
    reading.groups.map((item, index) => ({ item, row: reading.rows[index]!, index })),
    { sheet: sheet.name, column: columns.code, prefix: CODE_LETTERS.group, mean: "copy", mentioned: options.mentioned },
  );
  reading.problems.push(...codes.problems);
  reading.repaired.push(...codes.repaired);
  return reading;
}

function missingColumns(sheet: RawSheet, { headerRow, columns }: FoundColumns<GroupColumnKey>): Finding[] {
  return NEEDED.filter((key) => columns[key] === null).map((key) => ({
    sheet: sheet.name,
    address: cellAddress(headerRow, sheet.column),
    row: null,
    problem: { code: "column_missing", field: key, data: { column: groupColumns[key].id } },
  }));
}

function readRow(
  sheet: RawSheet,
  row: number,
  reading: GroupsReading,
  { year, law }: { year: number; law: Law },
): void {
  const { columns } = reading;
  const reader = new RowReader(sheet, row, reading.groups.length);
  const values = readTable(GROUP_FIELDS, (key) => readCell(reader, columns[key], key));
  const group = { id: reader.text(columns.code, "code") ?? "", ...blankGroup(year), ...values };
  for (const key of NOT_BLANK)
    if (values[key] === undefined && !reader.unread.has(key) && !(key === "people" && isContract(group)))
      reader.blank(columns[key], key);
  for (const problem of checkGroup(group, year, law)) {
    const key = problem.field as GroupColumnKey | undefined;
    if (key && reader.unread.has(key)) continue;
    // A column that is gone has been named once; its cells cannot be.
    const column = key ? columns[key] : columns.name;
    if (column === null || column === undefined) continue;
    reader.problems.push({ sheet: sheet.name, address: cellAddress(row, column), row: reading.groups.length, problem });
  }
  reading.problems.push(...reader.problems);
  reading.repaired.push(...reader.repaired);
  reading.groups.push(group);
  reading.rows.push(row);
}

/** One field of a row as a group holds it; null where the cell is blank or could not be read. */
export function readCell(reader: RowReader, column: number | null, key: GroupField): unknown {
  switch (groupField(key).kind) {
    case "choice":
      return reader.choice(column, key, groupChoiceLists[key as ChoiceField]);
    case "programs":
      return reader.understood(column, key, readPrograms, (programs) => [programsText(programs)]);
    case "month":
      return reader.month(column, key);
    case "wage": {
      const rupiah = reader.number(column, key);
      return rupiah === null ? null : toSen(rupiah);
    }
    case "text":
      return key === "category" ? categoryIn(reader, column) : reader.text(column, key);
    default:
      return reader.number(column, key);
  }
}

/** A category nobody knows is told and kept: it is the person's word. */
function categoryIn(reader: RowReader, column: number | null): string | null {
  const text = reader.text(column, "category");
  if (text === null) return null;
  return (
    reader.understood(column, "category", readCategory, (code) => [
      categoryName(code, "id"),
      categoryName(code, "en"),
    ]) ?? text
  );
}

/** Wages carry at most two decimals; more are kept, so that the arithmetic can refuse them by name. */
function toSen(rupiah: number): number {
  const shown = Number(rupiah.toPrecision(15));
  const sen = Math.round(shown * 100);
  return sen / 100 === shown ? sen : shown * 100;
}
