import type { BudgetPlan, Fund } from "../../budget/plan";
import { checkFund } from "../../budget/checkPlan";
import { isFieldOf, readTable } from "../../budget/field";
import { blankFund, FUND_FIELDS, fundField, type FundChoiceField, type FundField } from "../../budget/fundFields";
import { CODE_LETTERS } from "../../budget/freshCode";
import { fundColumnAliases, fundColumns } from "../../texts/book/funds";
import { readNumber } from "../../texts/numbers";
import type { Language } from "../../texts/language";
import { cellAddress } from "../address";
import { readCategory } from "../categories";
import { fundChoiceLists } from "../choices";
import { FUND_COLUMN_OF, type FundColumnKey } from "../fundColumns";
import type { KeptInputs } from "../keptInputs";
import { tableNames } from "../names";
import { mentionedFunds } from "./mentionedCodes";
import { RowReader } from "./cells";
import type { Finding } from "./findings";
import { giveCodes } from "./giveCodes";
import { findTable, missingColumns, type InputTable } from "./inputTable";
import { rawFormula, rawValue, type RawSheet } from "./rawSheet";
import type { RawBook } from "./rawBook";

export interface FundsReading {
  funds: Fund[];
  table: InputTable<FundColumnKey>;
  rows: number[];
  kept: KeptInputs["funds"];
  problems: Finding[];
  repaired: Finding[];
}

const NEEDED: readonly FundColumnKey[] = ["name", "ceiling"];

/** The column of a field the arithmetic complains about; of what is none, the name. */
export const columnOfField = (field: string | undefined): FundColumnKey =>
  field !== undefined && isFieldOf(FUND_FIELDS, field) ? FUND_COLUMN_OF[field] : "name";

/** The table of funds. Null: the sheet has no such table. */
export function readFundRows(
  raw: RawBook,
  sheet: RawSheet,
  { year, groups }: Pick<BudgetPlan, "year" | "groups">,
  language: Language,
): FundsReading | null {
  const table = findTable(raw, sheet, { titles: fundColumns, aliases: fundColumnAliases, name: tableNames.funds });
  if (!table) return null;
  const reading: FundsReading = {
    funds: [],
    table,
    rows: table.rows,
    kept: [],
    problems: missingColumns(table, fundColumns, NEEDED, language),
    repaired: [...table.repaired],
  };
  for (const row of table.rows) readRow(sheet, row, reading, year);
  const codes = giveCodes(
    reading.funds.map((item, index) => ({ item, row: table.rows[index]!, index })),
    {
      sheet: sheet.name,
      column: table.columns.code,
      prefix: CODE_LETTERS.fund,
      mean: "unsure",
      mentioned: mentionedFunds(raw, { groups }),
      of: "fund",
    },
  );
  reading.problems.push(...codes.problems);
  reading.repaired.push(...codes.repaired);
  reading.funds.forEach((fund, index) => keepTyped(sheet, fund, table.rows[index]!, reading));
  return reading;
}

function readRow(sheet: RawSheet, row: number, reading: FundsReading, year: number): void {
  const { columns } = reading.table;
  const reader = new RowReader(sheet, row, reading.funds.length, "fund");
  const values = readTable(FUND_FIELDS, (key) => readCell(reader, columns, key, year));
  const fund: Fund = { id: reader.text(columns.code, "code") ?? "", ...blankFund(), ...values };
  for (const problem of checkFund(fund)) {
    const key = columnOfField(problem.field);
    const column = columns[key];
    if (reader.unread.has(key) || column === null) continue;
    reader.problems.push({
      sheet: sheet.name,
      address: cellAddress(row, column),
      row: reading.funds.length,
      of: "fund",
      problem,
    });
  }
  reading.problems.push(...reader.problems);
  reading.repaired.push(...reader.repaired);
  reading.funds.push(fund);
}

/** One field of a row as a fund holds it; null where the cell is blank or could not be read. */
function readCell(
  reader: RowReader,
  columns: FundsReading["table"]["columns"],
  field: FundField,
  year: number,
): unknown {
  const key = FUND_COLUMN_OF[field];
  const column = columns[key];
  switch (fundField(field).kind) {
    case "ceilings": {
      const ceiling = reader.number(column, key);
      const others = otherCeilings(reader, columns.otherCeilings);
      return ceiling === null ? others : { ...others, [year]: ceiling };
    }
    case "choice":
      return reader.choice(column, key, fundChoiceLists[field as FundChoiceField]);
    case "share":
      return reader.scaledShare(column, key);
    case "month":
      return reader.month(column, key);
    case "codes":
      return onlyFor(reader.text(column, key));
    case "text":
      return reader.text(column, key);
    default:
      return reader.number(column, key);
  }
}

/** "2026: 500000000; 2027: 0" */
function otherCeilings(reader: RowReader, column: number | null): Record<number, number> {
  const ceilings: Record<number, number> = {};
  const text = reader.text(column, "otherCeilings");
  for (const part of (text ?? "").split(";").filter((one) => one.trim() !== "")) {
    const [, year, amount] = /^\s*(\d{4})\s*[:=]\s*(.+)$/.exec(part) ?? [];
    const read = amount === undefined ? { problem: "not_number" } : readNumber(amount);
    if (year === undefined || typeof read !== "number") reader.unreadable(column, "otherCeilings", part.trim());
    else ceilings[Number(year)] = read;
  }
  return ceilings;
}

function onlyFor(text: string | null): string[] | null {
  const keys = (text ?? "")
    .split(";")
    .map((key) => key.trim())
    .filter((key) => key !== "");
  return keys.length === 0 ? null : keys.map((key) => readCategory(key) ?? key);
}

/** Texts no reader understood, and formulas where numbers belong, stay in their cells when the book is written again. */
function keepTyped(sheet: RawSheet, { id }: Fund, row: number, reading: FundsReading): void {
  const unread = new Set(
    reading.problems
      .filter(
        ({ problem: { code } }) =>
          code === "not_a_number" || code === "not_a_month" || code === "not_a_choice" || code === "error_in_input",
      )
      .map(({ address }) => address),
  );
  for (const [key, column] of Object.entries(reading.table.columns) as [FundColumnKey, number | null][]) {
    if (column === null) continue;
    const formula = rawFormula(sheet, row, column);
    const value = rawValue(sheet, row, column);
    if (formula === null && !unread.has(cellAddress(row, column))) continue;
    const content = formula ?? value;
    if (content !== null) reading.kept.push({ code: id, key, content, value: formula === null ? null : value, row });
  }
}
