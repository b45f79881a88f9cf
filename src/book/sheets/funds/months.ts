import { everySheet } from "../../../texts/book/everySheet";
import { fundsSheet } from "../../../texts/book/funds";
import { areaAddress, cellAddress } from "../../address";
import { formula } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import type { FundsLayout } from "../../fundsLayout";
import { looks, MONEY, WHOLE } from "../../look";
import { constantNames as names } from "../../rates/layout";
import type { FundSources } from "./sources";
import { monthsOf, placeFundTitles, unusedRows } from "./summary";

const MONTHS = Array.from({ length: 12 }, (_, index) => index);

function placeHeader(draft: SheetDraft, facts: Facts, layout: FundsLayout, section: number, { budget }: FundSources): void {
  draft.setRow(section + 1, 0, [facts.say(fundsSheet.code), facts.say(fundsSheet.fund), null], looks.header);
  for (const month of MONTHS) draft.set(section + 1, layout.month + month, formula(`DATE(${names.year},${budget.onBudget(cellAddress(budget.numberRow, budget.month + month, "$"))},1)`));
  draft.look(section + 1, layout.month, 1, MONTHS.length, looks.headerMonth);
}

/** What each fund pays in each month; what nobody pays; and the cost of everything. */
export function placeByMonth(draft: SheetDraft, facts: Facts, layout: FundsLayout, sources: FundSources): void {
  const { say } = facts;
  const { budget } = sources;
  const section = layout.byMonth;
  const first = layout.first("byMonth");
  draft.put(section, 0, say(fundsSheet.byMonth), looks.section);
  draft.put(section, layout.work, say(fundsSheet.canPay), looks.helper);
  placeHeader(draft, facts, layout, section, sources);
  draft.put(section + 1, layout.year, say(fundsSheet.year), looks.headerRight);
  placeFundTitles(draft, layout, "byMonth");
  for (let index = 0; index < layout.funds; index += 1) {
    const row = first + index;
    const number = layout.fundCell("number", index);
    for (const month of MONTHS) {
      const serial = budget.onBudget(cellAddress(budget.indexRow, budget.month + month, "$"));
      const from = layout.fundCell("first", index);
      const until = layout.fundCell("last", index);
      draft.set(row, layout.work + month, formula(`IF(AND(${from}<=${serial},OR(${until}=0,${serial}<=${until})),1,0)`));
      const costs = budget.onBudget(budget.column(budget.byGroup, budget.month + month));
      draft.set(
        row,
        layout.month + month,
        formula(`${layout.canPayCell(index, month)}*SUMIF(${layout.groupArea("fundNumber")},${number},${costs})+SUMIF(${layout.splitWorkArea("fundNumber")},${number},${layout.splitMonthArea("amount", month)})`),
      );
    }
    draft.set(row, layout.year, formula(`SUM(${monthsOf(layout, row)})`));
  }
  const unfunded = first + layout.funds;
  const total = unfunded + 1;
  draft.set(unfunded, 1, say(fundsSheet.unfunded));
  draft.set(total, 1, say(everySheet.total));
  for (let column = layout.month; column <= layout.year; column += 1) {
    const all = budget.onBudget(cellAddress(budget.summaryRow("all"), budget.month + column - layout.month, "$"));
    draft.set(unfunded, column, formula(`${cellAddress(total, column)}-SUM(${areaAddress({ row: first, column, rows: layout.funds, columns: 1 })})`));
    draft.set(total, column, formula(all));
  }
  draft.look(first, layout.month, layout.funds + 1, MONTHS.length + 1, { numberFormat: MONEY, align: "right" });
  draft.look(first, layout.work, layout.funds, MONTHS.length, { ...looks.helper, numberFormat: WHOLE });
  draft.look(total, 0, 1, layout.year + 1, { ...looks.grand, numberFormat: MONEY });
  draft.conditionals.push(unusedRows(layout, "byMonth", 0, layout.year + 1));
  draft.conditionals.push({
    area: { row: unfunded, column: 1, rows: 1, columns: layout.year },
    formula: `=${cellAddress(unfunded, layout.year, "$")}>0`,
    look: { color: "#A4262C", bold: true },
  });
}

/** What the ceiling still holds after each month; below zero it is missing. */
export function placeLeft(draft: SheetDraft, facts: Facts, layout: FundsLayout, sources: FundSources): void {
  const section = layout.leftByMonth;
  const first = layout.first("leftByMonth");
  draft.put(section, 0, facts.say(fundsSheet.leftByMonth), looks.section);
  placeHeader(draft, facts, layout, section, sources);
  placeFundTitles(draft, layout, "leftByMonth");
  for (let index = 0; index < layout.funds; index += 1) {
    const available = layout.summaryCell("available", index);
    const costs = layout.first("byMonth") + index;
    for (const month of MONTHS)
      draft.set(
        first + index,
        layout.month + month,
        formula(`IF(${available}="","",${available}-SUM(${cellAddress(costs, layout.month, "column")}:${cellAddress(costs, layout.month + month)}))`),
      );
  }
  draft.look(first, layout.month, layout.funds, MONTHS.length, { numberFormat: MONEY, align: "right" });
  draft.conditionals.push({
    area: { row: first, column: layout.month, rows: layout.funds, columns: MONTHS.length },
    formula: `=N(${cellAddress(first, layout.month)})<0`,
    look: { color: "#A4262C", bold: true },
  });
}
