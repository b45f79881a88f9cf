import { FUND_CHOICE_FIELDS, fundField, type FundChoiceField } from "../../../budget/fundFields";
import type { Fund } from "../../../budget/plan";
import { entryTitle } from "../../../texts/book/groupsSheet";
import { fundColumns, fundEntryHelp, fundsSheet, splitColumns } from "../../../texts/book/funds";
import { cellAddress } from "../../address";
import { asContent, isFormula, monthSerial, type Content } from "../../content";
import type { SheetDraft } from "../../draft";
import { fundChoiceLists } from "../../choices";
import type { Facts } from "../../facts";
import {
  FUND_COLUMN_KEYS,
  fundColumnShapes,
  SPLIT_COLUMN_KEYS,
  splitColumnShapes,
  type FundColumnKey,
} from "../../fundColumns";
import type { FundsLayout } from "../../fundsLayout";
import { looks } from "../../look";
import { tableNames } from "../../names";
import type { RatesLayout } from "../../rates/layout";
import { fundList, type WorkLists } from "../../workLists";
import { unlisted } from "../checks/line";
import { onlyForText, otherCeilingsText } from "./words";

const SHARE_SCALE = 100_000;

/** A fund as the cells of its row. */
const fundCells = (fund: Fund, facts: Facts) =>
  Object.fromEntries(FUND_COLUMN_KEYS.map((key) => [key, cellOf(key, fund, facts)])) as Record<FundColumnKey, Content>;

function cellOf(key: FundColumnKey, fund: Fund, { plan, language }: Facts): Content {
  switch (key) {
    case "code":
      return fund.id;
    case "ceiling":
      return fund.ceilings[plan.year] ?? null;
    case "otherCeilings":
      return otherCeilingsText(fund, plan.year);
    case "onlyFor":
      return onlyForText(fund, plan, language);
  }
  const value: string | number | null = fund[key] ?? null;
  if (value === null || value === "") return null;
  switch (fundField(key).kind) {
    case "choice":
      return fundChoiceLists[key as FundChoiceField].show(value, language);
    case "share":
      return Number(value) / SHARE_SCALE;
    case "month":
      return monthSerial(Number(value));
    default:
      return value;
  }
}

/** What was typed and not understood, where the plan has nothing else to say; a formula where its result is still meant. */
function keptCells(fund: Fund, row: number, facts: Facts): Partial<Record<FundColumnKey, Content>> {
  const planned = fundCells(fund, facts);
  const cells: Partial<Record<FundColumnKey, Content>> = {};
  for (const { code, key, content, value, row: was } of facts.kept.funds) {
    if (code !== fund.id) continue;
    const text = asContent(content);
    if (
      isFormula(text)
        ? planned[key] === value && was === row
        : planned[key] === null || (key === "kind" && fund.kind === "LAIN") || key === "otherCeilings"
    )
      cells[key] = text;
  }
  return cells;
}

/** The table of funds, with room below it that the formulas already reach. */
export function placeFundInputs(
  draft: SheetDraft,
  facts: Facts,
  layout: FundsLayout,
  lists: WorkLists,
  rates: RatesLayout,
): void {
  const { say, plan } = facts;
  draft.put(layout.header - 1, 0, say(fundsSheet.funds), looks.section);
  draft.put(layout.header - 1, layout.month, say(fundsSheet.room), looks.helper);
  const isRight = (column: number) => fundColumnShapes[FUND_COLUMN_KEYS[column] ?? "code"].align === "right";
  // Words beside a column of numbers or months would touch them.
  const isBeside = (column: number) => !isRight(column) && isRight(column - 1);
  FUND_COLUMN_KEYS.forEach((key, column) => {
    const look = isRight(column) ? looks.headerRight : isBeside(column) ? looks.headerBeside : looks.header;
    draft.put(layout.header, column, say(fundColumns[key]), look);
  });
  plan.funds.forEach((fund, index) => {
    const row = layout.firstFund + index;
    const cells = { ...fundCells(fund, facts), ...keptCells(fund, row, facts) };
    draft.setRow(
      row,
      0,
      FUND_COLUMN_KEYS.map((key) => cells[key]),
    );
    draft.growRow(row);
  });
  FUND_COLUMN_KEYS.forEach((key, column) => {
    const { format, align, wrap } = fundColumnShapes[key];
    draft.input(layout.inputArea(key), {
      ...looks.input,
      vertical: "top",
      ...(format ? { numberFormat: format } : {}),
      ...(align ? { align } : {}),
      ...(wrap ? { wrap } : {}),
      ...(isBeside(column) ? { align: "left", indent: 1 } : {}),
    });
  });
  draft.nameArea(tableNames.funds, {
    row: layout.header,
    column: 0,
    rows: layout.inputs + 2,
    columns: FUND_COLUMN_KEYS.length,
  });
  const message = (key: keyof typeof fundEntryHelp) => ({ title: say(entryTitle), text: say(fundEntryHelp[key]) });
  for (const key of FUND_CHOICE_FIELDS) {
    const [area, list] = [layout.inputArea(key), lists.area(fundList(key))];
    const first = cellAddress(area.row, area.column, "column");
    draft.conditionals.push({ area, formula: `=${unlisted(first, list)}=1`, look: looks.bad });
    draft.validations.push({ area, kind: "list", source: `=${list}`, severity: "stop", message: message(key) });
  }
  const months = (["firstMonth", "lastMonth"] as const).map((key) => layout.inputArea(key));
  draft.validations.push(
    {
      area: layout.inputArea("ceiling"),
      kind: "whole",
      min: 0,
      max: `=${rates.constant("mostContract")}`,
      severity: "stop",
      message: message("ceiling"),
    },
    {
      area: layout.inputArea("earmark"),
      kind: "decimal",
      min: 0,
      max: 1,
      severity: "stop",
      message: message("earmark"),
    },
    ...months.map((area) => monthRule(area, message("month"))),
  );
}

const monthRule = (area: ReturnType<FundsLayout["inputArea"]>, message: { title: string; text: string }) =>
  ({
    area,
    kind: "date",
    min: monthSerial(12 * 2000),
    max: monthSerial(12 * 2100),
    severity: "stop",
    message,
  }) as const;

/** The table of split groups: which fund bears which share of which group, and in which months. */
export function placeSplitInputs(draft: SheetDraft, facts: Facts, layout: FundsLayout): void {
  if (layout.splits === 0) return;
  const { say, plan } = facts;
  draft.put(layout.splitsHeader - 2, 0, say(fundsSheet.splits), looks.section);
  draft.put(layout.splitsHeader - 1, 0, say(fundsSheet.splitsHow), looks.helper);
  SPLIT_COLUMN_KEYS.forEach((key, column) => {
    const look = splitColumnShapes[key].align === "right" ? looks.headerRight : looks.header;
    draft.put(layout.splitsHeader, column, say(splitColumns[key]), look);
  });
  const parts = plan.groups.flatMap(({ id, split }) => (split ?? []).map((part) => ({ id, part })));
  parts.forEach(({ id, part: { fund, share, first, last } }, index) => {
    const months = [first, last].map((month) => (month == null ? null : monthSerial(month)));
    draft.setRow(layout.firstSplit + index, 0, [id, fund, share / SHARE_SCALE, ...months]);
  });
  facts.kept.splits.forEach((kept, index) =>
    draft.setRow(
      layout.firstSplit + parts.length + index,
      0,
      SPLIT_COLUMN_KEYS.map((key) => asContent(kept.cells[key] ?? null)),
    ),
  );
  for (const key of SPLIT_COLUMN_KEYS) {
    const { format, align } = splitColumnShapes[key];
    draft.input(layout.splitArea(key), {
      ...looks.input,
      ...(format ? { numberFormat: format } : {}),
      ...(align ? { align } : {}),
    });
  }
  draft.nameArea(tableNames.splits, {
    row: layout.splitsHeader,
    column: 0,
    rows: layout.splits + 2,
    columns: SPLIT_COLUMN_KEYS.length,
  });
  const message = (key: keyof typeof fundEntryHelp) => ({ title: say(entryTitle), text: say(fundEntryHelp[key]) });
  draft.validations.push({
    area: layout.splitArea("share"),
    kind: "decimal",
    min: 0,
    max: 1,
    severity: "stop",
    message: message("share"),
  });
  for (const key of ["first", "last"] as const)
    draft.validations.push(monthRule(layout.splitArea(key), message("month")));
}
