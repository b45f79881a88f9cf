import { readTable } from "../../budget/field";
import { blankGroup, GROUP_FIELDS } from "../../budget/groupFields";
import type { BudgetPlan, Fund, WorkerGroup } from "../../budget/plan";
import { budgetProblem } from "../../budget/problem";
import { emptyPlan } from "../../budget/emptyPlan";
import { defaultTerms } from "../../budget/terms";
import { fundKindWords } from "../../budget/words";
import { CATEGORY_NAMES } from "../../law/catalogue/categoryNames";
import { PAYER_OF_FUND } from "../../law/fundKinds";
import type { Problem } from "../../law/problem";
import type { Payer } from "../../law/terms";
import { refuse } from "../cellError";
import { findColumns } from "./columns";
import { RowReader } from "./rowReader";

/** One row under the titles. `group` is null for a blank row, and for one that could not be read. */
export interface GroupRow {
  name: string;
  group: WorkerGroup | null;
  problems: readonly Problem[];
  /** What stands for its category and is in no list: the amount is the same without it, the account code is not. */
  unknownCategory?: string;
}

/**
 * The rows of a range of groups, in their order, blank ones included up to the last that is not. A group that names no
 * months is paid all year.
 */
export function readGroupTable(given: unknown, year: number): GroupRow[] {
  if (given === null || given === undefined) return refuse("tabel_kelompok", "missing", "table");
  const cells = Array.isArray(given) && Array.isArray(given[0]) ? (given as unknown[][]) : [[given]];
  const [titles = [], ...body] = cells;
  const places = findColumns(titles);
  const rows = body.map((row, index) => readRow(new RowReader(row, places), index, year));
  while (rows.length > 0 && isBlank(rows.at(-1)!)) rows.pop();
  return rows.length > 0 ? rows : refuse("tabel_kelompok", "rows", "table");
}

export const isBlank = (row: GroupRow): boolean => row.group === null && row.problems.length === 0;

function readRow(row: RowReader, index: number, year: number): GroupRow {
  if (row.isBlank) return { name: "", group: null, problems: [] };
  /** Beside what a group means where nothing is said: what a cell function means. */
  const blank = blankGroup(year);
  const usual = { ...blank, segment: defaultTerms.segment, payer: defaultTerms.payer };
  const values = readTable(GROUP_FIELDS, (key, field) => row.field(key, field, usual));
  const group = { ...blank, ...values, id: row.text("code") ?? String(index + 1) };
  const named = group.category;
  group.category = readCategory(named);
  const problems = payerOfFund(group, row);
  const read: GroupRow = { name: group.name, group: problems.length === 0 ? group : null, problems };
  return named === null || group.category !== null ? read : { ...read, unknownCategory: named };
}

/** Names that begin so say who pays: "DBHCHT 2026", "APBD Kabupaten Blitar", "CSR PT Maju". A bank is called Mandiri. */
const PAYER_OF_NAME: readonly [RegExp, Payer][] = [
  [/^(dbh ?cht|dbh sawit|dinas sosial|apbd)\b/i, "APBD"],
  [/^(apbdes|add|dana desa)\b/i, "APBDES"],
  [/^apbn\b/i, "APBN"],
  [/^csr\b/i, "CSR"],
];

function payerNamedBy(fund: string | null): Payer | null {
  const kind = fundKindWords.read(fund);
  const named = fund === null ? undefined : PAYER_OF_NAME.find(([words]) => words.test(fund.trim()));
  return (kind && PAYER_OF_FUND[kind]) ?? named?.[1] ?? null;
}

/** A fund whose name says its kind decides who pays: it stands in for a payer not named, and contradicts another. */
function payerOfFund(group: WorkerGroup, row: RowReader): readonly Problem[] {
  const decided = payerNamedBy(group.fund);
  if (!decided) return row.problems;
  if (row.text("payer") === null) {
    group.payer = decided;
    return row.problems.filter(({ field }) => field !== "payer");
  }
  if (!group.payer || group.payer === decided) return row.problems;
  const data = { name: group.name, fund: group.fund, payer: group.payer, expected: decided };
  return [...row.problems, budgetProblem("payer_contradicts_fund", data, "payer")];
}

/** The account of a row depends on the category; a name the catalogue does not know has none. */
function readCategory(text: string | null): string | null {
  const wanted = text?.toLowerCase();
  const found = Object.entries(CATEGORY_NAMES).find(([code, name]) =>
    [code, name.id, name.en].some((known) => known.toLowerCase() === wanted),
  );
  return found?.[0] ?? null;
}

/** A plan of the groups that could be read, with the funds they name. */
export function planOf(rows: readonly GroupRow[], year: number): BudgetPlan {
  // A code that stands twice would join two groups into one.
  const groups = rows.flatMap(({ group }, index) => (group ? [{ ...group, id: `${index + 1}` }] : []));
  const names = [...new Set(groups.map(({ fund }) => fund).filter((fund) => fund !== null))];
  const funds = names.map((name): Fund => ({
    id: name,
    name,
    kind: "LAIN",
    ceilings: {},
    earmark: null,
    firstMonth: null,
    lastMonth: null,
  }));
  return { ...emptyPlan("", year), groups, funds };
}
