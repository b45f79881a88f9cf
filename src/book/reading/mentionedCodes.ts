import { readSelector } from "../../budget/sweepRow";
import type { BudgetPlan } from "../../budget/plan";
import { overrideColumnAliases, overrideColumns } from "../../texts/book/scenarios";
import { splitColumnAliases, splitColumns } from "../../texts/book/funds";
import { blockNames, tableNames } from "../names";
import { MOVED } from "../sheets/rka";
import { LINE_COLUMNS } from "../sheets/rka/layout";
import { findTable, type InputTable } from "./inputTable";
import type { RawBook } from "./rawBook";
import { rawValue } from "./rawSheet";
import { adoptedGroup } from "./readAdopted";

/**
 * Codes by which other cells name a group. They outlive the group: the next one must not be given the code of one whose
 * row was deleted, or it would be paid by that one's funds and changed by its scenarios without a word.
 */
export function mentionedGroups(raw: RawBook): string[] {
  const lines = raw.area(tableNames.lines)?.values.slice(1) ?? [];
  const adopted = raw.area(blockNames.adopted)?.values.slice(1) ?? [];
  return [
    ...splitTexts(raw, "group"),
    ...overrideTexts(raw),
    ...lines.map((row) =>
      String(row[LINE_COLUMNS.indexOf("code")] ?? "")
        .split(MOVED)[0]!
        .trim(),
    ),
    ...adopted.flatMap(([cell]) => adoptedGroup(cell)?.id ?? []),
  ];
}

/** The same of funds: groups, parts of groups, and scenarios name them. */
export const mentionedFunds = (raw: RawBook, { groups }: Pick<BudgetPlan, "groups">): string[] => [
  ...groups.flatMap(({ fund }) => fund ?? []),
  ...splitTexts(raw, "fund"),
  ...overrideTexts(raw),
];

function splitTexts(raw: RawBook, key: "group" | "fund"): string[] {
  const sheet = raw.sheets.funds;
  const table =
    sheet && findTable(raw, sheet, { titles: splitColumns, aliases: splitColumnAliases, name: tableNames.splits });
  return table ? textsOf(table, key) : [];
}

function overrideTexts(raw: RawBook): string[] {
  const sheet = raw.sheets.scenarios;
  const table =
    sheet &&
    findTable(raw, sheet, { titles: overrideColumns, aliases: overrideColumnAliases, name: tableNames.overrides });
  // A sweeping row names a fund behind its colon.
  return table ? textsOf(table, "id").map((text) => readSelector(text).value ?? text) : [];
}

const textsOf = <K extends string>({ sheet, rows, columns }: InputTable<K>, key: K): string[] => {
  const column = columns[key];
  return column === null ? [] : rows.map((row) => String(rawValue(sheet, row, column) ?? "").trim());
};
