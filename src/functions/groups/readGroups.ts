import { toHundredths } from "../../budget/base";
import type { Hundredths } from "../../budget/money";
import type { BudgetPlan, Fund, WorkerGroup } from "../../budget/plan";
import { defaultTerms } from "../../budget/terms";
import { GROUP_CATEGORIES } from "../../law/catalogue";
import { monthOf } from "../../law/month";
import type { Problem } from "../../law/problem";
import type { Segment } from "../../law/terms";
import type { WordList } from "../arguments/word";
import { PAYER_WORDS, RISK_WORDS, SECTOR_WORDS, SEGMENT_WORDS } from "../arguments/wordLists";
import { refuse } from "../cellError";
import { findColumns } from "./columns";
import { RowReader } from "./rowReader";

/** One row under the titles. `group` is null for a blank row, and for one that could not be read. */
export interface GroupRow {
  name: string;
  group: WorkerGroup | null;
  problems: Problem[];
}

/** In a table construction contracts may stand beside the others. */
const TABLE_SEGMENT_WORDS: WordList<Segment> = {
  ...SEGMENT_WORDS,
  jakon: "JAKON",
  "jasa konstruksi": "JAKON",
  konstruksi: "JAKON",
  construction: "JAKON",
};

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
  const name = row.text("name") ?? "";
  const first = row.month("first", monthOf(year, 1));
  const last = row.month("last", monthOf(year, 12));
  const group: WorkerGroup = {
    id: row.text("code") ?? String(index + 1),
    name,
    category: readCategory(row.text("category")),
    segment: row.word("segment", TABLE_SEGMENT_WORDS, defaultTerms.segment, "segment_unknown"),
    programs: row.programs(),
    base: readBase(row),
    contract: row.number("contract", "contract_not_a_number", "contract"),
    risk: row.word("risk", RISK_WORDS, defaultTerms.risk, "risk_unknown"),
    sector: row.word("sector", SECTOR_WORDS, defaultTerms.sector, "sector_unknown"),
    payer: row.word("payer", PAYER_WORDS, defaultTerms.payer, "payer_unknown"),
    people: row.number("people", "people_not_a_number", "people") ?? 0,
    first,
    last,
    joins: row.number("joins", "joins_invalid", "joins") ?? 0,
    exits: row.number("exits", "exits_invalid", "exits") ?? 0,
    fund: row.text("fund"),
    place: row.text("place"),
    priority: null,
    source: null,
    note: null,
  };
  return { name, group: row.problems.length === 0 ? group : null, problems: row.problems };
}

function readBase(row: RowReader): Hundredths | null {
  const rupiah = row.number("base", "base_not_a_number", "base");
  if (rupiah === null) return null;
  const base = toHundredths(rupiah);
  if (base.ok) return base.value;
  row.problems.push(...base.problems);
  return null;
}

/** The account of a row depends on the category; a name the catalogue does not know has none. */
function readCategory(text: string | null): string | null {
  const wanted = text?.toLowerCase();
  const found = GROUP_CATEGORIES.find(({ code, name }) =>
    [code, name.id, name.en].some((known) => known.toLowerCase() === wanted),
  );
  return found?.code ?? null;
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
  return {
    region: { code: null, name: "", source: null },
    year,
    groups,
    funds,
    scenarios: [],
    activeScenario: null,
    rounding: defaultTerms.rounding,
    author: null,
  };
}
