import { readTable } from "../../budget/field";
import { GROUP_FIELDS, groupField, type ChoiceField, type GroupField } from "../../budget/groupFields";
import type { WorkerGroup } from "../../budget/plan";
import { monthText, type Month } from "../../law/month";
import type { Problem } from "../../law/problem";
import { PROGRAMS } from "../../law/terms";
import { groupColumnAliases, groupColumns, pastedMonths } from "../../texts/book/groups";
import type { Language } from "../../texts/language";
import { categoryNames } from "../categories";
import { groupChoiceLists } from "../choices";
import { RowReader } from "./cells";
import { clipboardCells } from "./clipboardCells";
import { orderOfDates, readMonthOfYear, readNumericDate, readPeriod, type DateOrder } from "./pastedPeriod";
import type { RawSheet } from "./rawSheet";
import { readCell } from "./readGroups";
import { findColumns, plainTitle } from "./tableColumns";

/** Columns of a pasted list: those of `Kelompok`, and one with months as people write them. */
type PastedColumn = keyof typeof groupColumns | "months";

export interface PastedRow {
  /** Line of the pasted text, from 1. */
  line: number;
  cells: string[];
  /** What the row says; fields it does not speak of are absent. */
  says: Partial<WorkerGroup>;
  problems: Problem[];
}

export interface PastedList {
  /** Titles as pasted, and what each was taken for; null: not read. */
  columns: { title: string; key: PastedColumn | null }[];
  /** The titles were not there: the usual order was taken. */
  isUntitled: boolean;
  /** The row of titles, empty without one; needed to paste what was left again. */
  titles: string[];
  rows: PastedRow[];
}

const TITLES = { ...groupColumns, months: pastedMonths.title };
const SIGNS = { titles: TITLES, aliases: { ...groupColumnAliases, months: pastedMonths.aliases }, named: {} };

/** What a list without titles is taken for, in this order. */
const USUAL_ORDER: readonly PastedColumn[] = ["name", "people", "base", "months", "place"];
/** Titles are looked for below a heading or two, not further down. */
const TITLE_ROWS = 5;
const ENDS = ["first", "last"] as const;
/** A sum under a list is no group. */
const SUM = /^(sub\s*)?(jumlah|total)\b|^grand total\b/i;

/**
 * Reads a list copied from a spreadsheet: titles in Indonesian or English in any order, as `Kelompok` and the functions
 * know them (`GROUP_FIELDS`, their titles and aliases). Every row comes back, with what is wrong with it.
 * @param first month from which a number of months is counted where the row names no first month
 * @returns null where there is nothing to read: no row, or titles without a name
 */
export function readPastedList(text: string, { year, first }: { year: number; first: Month }): PastedList | null {
  const cells = clipboardCells(text);
  const width = Math.max(0, ...cells.map((row) => row.length));
  const sheet: RawSheet = { name: "", row: 0, column: 0, values: padded(cells, width), formulas: [] };
  const titleRow = rowOfTitles(sheet);
  const columns = titleRow === null ? usualColumns(width) : findColumns(sheet, SIGNS, titleRow)!.columns;
  if (columns.name === null) return null;
  const listed = cells
    .map((row, index) => ({ row, index }))
    .filter(({ row, index }) => index > (titleRow ?? -1) && row.some((cell) => cell !== ""));
  const dated = ENDS.flatMap((key) => columns[key] ?? []);
  const order = orderOfDates(listed.flatMap(({ row }) => dated.map((column) => row[column] ?? "")));
  const rows = listed.map(({ row, index }) => readRow(sheet, index, row, columns, { year, first, order }));
  if (rows.length === 0) return null;
  const titles = titleRow === null ? [] : cells[titleRow]!;
  const keyAt = (place: number) => (Object.keys(columns) as PastedColumn[]).find((key) => columns[key] === place);
  return {
    columns: Array.from({ length: width }, (_, place) => ({ title: titles[place] ?? "", key: keyAt(place) ?? null })),
    isUntitled: titleRow === null,
    titles,
    rows,
  };
}

/** A column of a pasted list as the sheet calls it. */
export const pastedColumnName = (language: Language, key: PastedColumn): string => TITLES[key][language];

const padded = (cells: readonly string[][], width: number): string[][] =>
  cells.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);

/** The first row with the most titles of ours, a name among them. */
function rowOfTitles(sheet: RawSheet): number | null {
  let best: { row: number; count: number } | null = null;
  for (let row = 0; row < Math.min(TITLE_ROWS, sheet.values.length); row += 1) {
    const titles = sheet.values[row]!.map((cell) => plainTitle(String(cell)));
    const count = Object.values(findColumns(sheet, SIGNS, row)!.columns).filter((column) => column !== null).length;
    // A group may be called as a column is ("Kelompok"); a row of titles has two at least, or is all of one.
    if (count >= Math.min(2, titles.filter(Boolean).length) && count > (best?.count ?? 0)) best = { row, count };
  }
  return best?.row ?? null;
}

function usualColumns(width: number): Record<PastedColumn, number | null> {
  const columns = Object.fromEntries(Object.keys(TITLES).map((key) => [key, null])) as Record<
    PastedColumn,
    number | null
  >;
  USUAL_ORDER.slice(0, width).forEach((key, place) => (columns[key] = place));
  return columns;
}

function readRow(
  sheet: RawSheet,
  index: number,
  cells: string[],
  columns: Record<PastedColumn, number | null>,
  { year, first, order }: { year: number; first: Month; order: DateOrder | null },
): PastedRow {
  const cellOf = (key: PastedColumn): string => (columns[key] === null ? "" : (cells[columns[key]] ?? ""));
  const row: PastedRow = { line: index + 1, cells, says: {}, problems: [] };
  if (SUM.test(cellOf("name"))) {
    row.problems.push({ code: "pasted_sum", field: "name", data: { text: cellOf("name") } });
    return row;
  }
  const reader = new RowReader(rowOfYear(sheet, index, columns, { year, order }), index, null);
  row.says = readTable(GROUP_FIELDS, (key) =>
    cellOf(key) === "" ? undefined : (readCell(reader, columns[key], key) ?? undefined),
  );
  row.problems.push(...reader.problems.map(({ problem }) => named(problem)));
  if (cellOf("months") !== "") {
    const period = readPeriod(cellOf("months"), year, row.says.first ?? first);
    if (period) Object.assign(row.says, period);
    else row.problems.push({ code: "pasted_months", field: "months", data: { text: cellOf("months"), year } });
  }
  return row;
}

/** One row of the list, its months in the form cells know. It rarely says their year: it is that of the budget. */
function rowOfYear(
  sheet: RawSheet,
  index: number,
  columns: Record<PastedColumn, number | null>,
  { year, order }: { year: number; order: DateOrder | null },
): RawSheet {
  const cells = [...sheet.values[index]!];
  for (const key of ENDS) {
    const column = columns[key];
    if (column === null) continue;
    const text = String(cells[column]);
    const month = readMonthOfYear(text, year) ?? (order && readNumericDate(text, order));
    if (month !== null) cells[column] = monthText(month);
  }
  return { ...sheet, row: index, values: [cells] };
}

/** A refused choice is told what is known: there is no drop-down in a pasted list. */
function named(problem: Problem): Problem {
  if (problem.code !== "not_a_choice") return problem;
  const field = problem.field as GroupField;
  const list = groupField(field).kind === "choice" ? groupChoiceLists[field as ChoiceField] : null;
  const known = (language: Language) =>
    field === "category"
      ? categoryNames(language).join(", ")
      : list
        ? list.codes.map((code) => list.show(code, language)).join(", ")
        : PROGRAMS.join(", ");
  return { ...problem, code: "pasted_choice", data: { ...problem.data, id: known("id"), en: known("en") } };
}
