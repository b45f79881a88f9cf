import { checkGroup } from "../../budget/checkGroup";
import type { WorkerGroup } from "../../budget/plan";
import { monthOf } from "../../law/month";
import type { Law } from "../../law/parameter";
import { groupColumnAliases, groupColumns } from "../../texts/book/groups";
import type { Language } from "../../texts/language";
import { cellAddress } from "../address";
import { readCategory } from "../categories";
import { payerList, programsText, readPrograms, riskList, sectorList, segmentList } from "../choices";
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

/** Several blank rows in a row end the table where Excel does not say where it ends. */
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
  const found = findColumns(sheet, { titles: groupColumns, aliases: groupColumnAliases, named: options.named }, options.headerRow);
  if (!found) return null;
  const { headerRow, columns, language } = found;
  const reading: GroupsReading = { groups: [], rows: [], headerRow, columns, language, problems: missingColumns(sheet, found), repaired: [...found.repaired] };

  const known = GROUP_COLUMN_KEYS.map((key) => columns[key]).filter((column) => column !== null);
  let blank = 0;
  for (let row = headerRow + 1; row <= lastRow(sheet) && blank < MANY_BLANK_ROWS; row += 1) {
    if (known.every((column) => rawValue(sheet, row, column) === null)) {
      blank += 1;
      continue;
    }
    blank = 0;
    readRow(sheet, row, reading, options);
  }
  const codes = giveCodes(
    reading.groups.map((item, index) => ({ item, row: reading.rows[index]!, index })),
    { sheet: sheet.name, column: columns.code, prefix: "K", mean: "copy", mentioned: options.mentioned },
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

function readRow(sheet: RawSheet, row: number, reading: GroupsReading, { year, law }: { year: number; law: Law }): void {
  const { columns } = reading;
  const reader = new RowReader(sheet, row, reading.groups.length);
  const number = (key: GroupColumnKey) => reader.number(columns[key], key);
  const text = (key: GroupColumnKey) => reader.text(columns[key], key);
  const base = number("base");
  const people = number("people");
  if (people === null && !reader.unread.has("people")) reader.blank(columns.people, "people");
  const first = reader.month(columns.first, "first");
  const last = reader.month(columns.last, "last");
  for (const [key, month] of [["first", first], ["last", last]] as const)
    if (month === null && !reader.unread.has(key)) reader.blank(columns[key], key);
  const category = text("category");
  const group: WorkerGroup = {
    id: text("code") ?? "",
    name: text("name") ?? "",
    category: category === null ? null : (readCategory(category) ?? category),
    segment: reader.choice(columns.segment, "segment", segmentList) ?? "BPU",
    programs: reader.understood(columns.programs, "programs", readPrograms, (programs) => [programsText(programs)]) ?? [],
    base: base === null ? null : toSen(base),
    contract: number("contract"),
    risk: reader.choice(columns.risk, "risk", riskList) ?? 1,
    sector: reader.choice(columns.sector, "sector", sectorList) ?? "UMUM",
    payer: reader.choice(columns.payer, "payer", payerList) ?? ("" as never),
    people: people ?? 0,
    joins: number("joins") ?? 0,
    exits: number("exits") ?? 0,
    first: first ?? monthOf(year, 1),
    last: last ?? monthOf(year, 12),
    fund: text("fund"),
    place: text("place"),
    source: text("source"),
    note: text("note"),
  };
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

/** Wages carry at most two decimals; more are kept, so that the arithmetic can refuse them by name. */
function toSen(rupiah: number): number {
  const shown = Number(rupiah.toPrecision(15));
  const sen = Math.round(shown * 100);
  return sen / 100 === shown ? sen : shown * 100;
}
