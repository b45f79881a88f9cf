import { byIdOrName } from "../../budget/byIdOrName";
import type { Fund, FundPart, WorkerGroup } from "../../budget/plan";
import { splitColumnAliases, splitColumns } from "../../texts/book/funds";
import type { Language } from "../../texts/language";
import { cellAddress } from "../address";
import type { SplitColumnKey } from "../fundColumns";
import type { KeptInputs } from "../keptInputs";
import { tableNames } from "../names";
import { RowReader } from "./cells";
import type { Finding } from "./findings";
import { findTable, missingColumns, rawRow } from "./inputTable";
import type { RawSheet } from "./rawSheet";
import type { RawBook } from "./rawBook";

const NEEDED: readonly SplitColumnKey[] = ["group", "fund", "share"];

export interface SplitsReading {
  groups: WorkerGroup[];
  kept: KeptInputs["splits"];
  problems: Finding[];
  repaired: Finding[];
  /** Where the share of each group's first part stands, by the group's id. */
  cells: Map<string, string>;
}

/**
 * The parts of groups that several funds pay. A row that names no group, or whose share or month cannot be read, is kept
 * as it stands and named: half a row would pay the wrong amount.
 */
export function readSplits(
  raw: RawBook,
  sheet: RawSheet,
  groups: readonly WorkerGroup[],
  funds: readonly Fund[],
  language: Language,
): SplitsReading {
  const reading: SplitsReading = { groups: [...groups], kept: [], problems: [], repaired: [], cells: new Map() };
  const table = findTable(raw, sheet, { titles: splitColumns, aliases: splitColumnAliases, name: tableNames.splits });
  if (!table) return reading;
  const { columns } = table;
  reading.problems.push(...missingColumns(table, splitColumns, NEEDED, language));
  reading.repaired.push(...table.repaired);
  const parts = new Map<string, FundPart[]>();
  for (const row of table.rows) {
    const who = new RowReader(sheet, row, null);
    const name = who.text(columns.group, "group");
    const group = name === null ? undefined : byIdOrName(groups, name);
    const reader = new RowReader(sheet, row, group ? groups.indexOf(group) : null);
    const say = (
      column: number | null,
      code: "not_a_choice" | "cell_blank" | "fund_unknown",
      text: string | null,
      field: string,
    ) =>
      reader.problems.push({
        sheet: sheet.name,
        address: column === null ? "" : cellAddress(row, column),
        row: group ? groups.indexOf(group) : null,
        problem: { code, field, data: text === null ? {} : { text, name: group?.name ?? "", fund: text } },
      });
    if (!group) say(columns.group, name === null ? "cell_blank" : "not_a_choice", name, "split");
    const share = reader.scaledShare(columns.share, "share");
    if (share === null && !reader.unread.has("share")) say(columns.share, "cell_blank", null, "share");
    const first = reader.month(columns.first, "first");
    const last = reader.month(columns.last, "last");
    const paying = reader.text(columns.fund, "fund");
    const fund = paying === null ? undefined : byIdOrName(funds, paying);
    if (!fund) say(columns.fund, paying === null ? "cell_blank" : "fund_unknown", paying, "fund");
    reading.problems.push(...reader.problems);
    reading.repaired.push(...reader.repaired);
    if (!group || share === null || reader.unread.size > 0) {
      reading.kept.push({ cells: rawRow(table, row), group: group ? null : name });
      continue;
    }
    if (columns.share !== null && !parts.has(group.id)) reading.cells.set(group.id, cellAddress(row, columns.share));
    parts.set(group.id, [
      ...(parts.get(group.id) ?? []),
      {
        fund: fund?.id ?? paying ?? "",
        share,
        ...(first === null ? {} : { first }),
        ...(last === null ? {} : { last }),
      },
    ]);
  }
  reading.groups = groups.map((group) => (parts.has(group.id) ? { ...group, split: parts.get(group.id)! } : group));
  return reading;
}
