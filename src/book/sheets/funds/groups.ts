import { everySheet } from "../../../texts/book/everySheet";
import { fundFaults, fundsSheet } from "../../../texts/book/funds";
import { yesNo } from "../../../texts/book/choices";
import type { Words } from "../../../texts/language";
import { areaAddress, cellAddress } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { GROUP_WORKED, type FundsLayout, type GroupWorked } from "../../fundsLayout";
import { looks, MONEY, WHOLE } from "../../look";
import type { FundSources } from "./sources";

const workedTitles: Record<GroupWorked, Words> = {
  fundNumber: fundsSheet.fundNumber,
  hasSplit: fundsSheet.hasSplit,
  category: { id: "Kategori", en: "Category" },
  markRow: fundsSheet.markRow,
};

/** What each fund pays for each group in the year, what nobody pays, and who may not pay at all. */
export function placeFundGroups(draft: SheetDraft, facts: Facts, layout: FundsLayout, sources: FundSources): void {
  const { say } = facts;
  const section = layout.byGroup;
  const first = layout.first("byGroup");
  draft.put(section, 0, say(fundsSheet.byGroup), looks.section);
  draft.setRow(section + 1, 0, [say(fundsSheet.code), say(everySheet.group), say(fundsSheet.check)], looks.header);
  draft.setRow(section + 1, layout.cost, [say(fundsSheet.cost), say(fundsSheet.unfundedShort)], looks.headerRight);
  draft.put(section, layout.work + GROUP_WORKED.length, say(fundsSheet.allowed), looks.helper);
  draft.setRow(section + 1, layout.work, GROUP_WORKED.map((key) => say(workedTitles[key])), { ...looks.helper, bold: true });
  for (let fund = 0; fund < layout.funds; fund += 1) {
    const code = formula(layout.summaryCell("code", fund, "$"));
    draft.put(section + 1, layout.fund + fund, code, looks.headerRight);
    draft.put(section + 1, layout.work + GROUP_WORKED.length + fund, code, { ...looks.helper, bold: true });
  }
  for (let index = 0; index < layout.capacity; index += 1) placeGroup(draft, facts, layout, sources, index);
  const sum = first + layout.capacity;
  draft.set(sum, 1, say(everySheet.total));
  for (let column = layout.cost; column < layout.fund + layout.funds; column += 1) draft.set(sum, column, formula(`SUM(${areaAddress({ row: first, column, rows: layout.capacity, columns: 1 })})`));
  draft.look(first, layout.cost, layout.capacity, layout.funds + 2, { numberFormat: MONEY, align: "right" });
  draft.look(first, layout.work, layout.capacity, GROUP_WORKED.length + layout.funds, { ...looks.helper, numberFormat: WHOLE });
  draft.look(sum, 0, 1, layout.fund + layout.funds, { ...looks.grand, numberFormat: MONEY });
  draft.conditionals.push(
    { area: { row: first, column: 2, rows: layout.capacity, columns: 1 }, formula: `=LEN(${cellAddress(first, 2, "column")})>0`, look: { color: "#A4262C", bold: true } },
    // Columns of funds and rows of groups not used yet stay empty to the eye.
    { area: { row: first, column: layout.fund, rows: layout.capacity + 1, columns: layout.funds }, formula: `=LEN(${cellAddress(section + 1, layout.fund, "row")})=0`, look: { color: "#FFFFFF" } },
    { area: { row: first, column: layout.cost, rows: layout.capacity, columns: layout.funds + 2 }, formula: `=${cellAddress(first, 1, "column")}=""`, look: { color: "#FFFFFF" } },
  );
}

function placeGroup(draft: SheetDraft, facts: Facts, layout: FundsLayout, { groups, budget, scenarios }: FundSources, index: number): void {
  const { say } = facts;
  const row = layout.first("byGroup") + index;
  const at = (key: GroupWorked) => layout.groupCell(key, index);
  const set = (key: GroupWorked, text: string) => draft.set(row, layout.groupColumn(key), formula(text));
  const ofBudget = (key: Parameters<typeof budget.workCell>[0]) => budget.onBudget(budget.workCell(key, index));
  const number = budget.onBudget(cellAddress(budget.first(budget.people) + index, 0, "column"));
  const code = cellAddress(row, 0, "column");
  const name = cellAddress(row, 1, "column");
  const funds = (key: "code" | "name") => areaAddress(layout.inputArea(key), "$");
  draft.set(row, 0, formula(ofBudget("code")));
  draft.set(row, 1, formula(ofBudget("name")));
  draft.set(row, layout.cost, formula(budget.onBudget(cellAddress(budget.first(budget.byGroup) + index, budget.total, "column"))));

  const fund = ofBudget("fund");
  set("hasSplit", `IF(COUNTIF(${layout.splitWorkArea("groupNumber")},${number})>0,1,0)`);
  set("fundNumber", `IF(OR(${at("hasSplit")}=1,${fund}=""),0,IFERROR(MATCH(${fund},${funds("code")},0),IFERROR(MATCH(${fund},${funds("name")},0),0)))`);
  const category = `INDEX(${groups.column("category")},${number})&""`;
  set("category", scenarios ? `IF(${scenarios.groupCount(index)}=0,${category},${scenarios.replaced("group", number, "category", category)})` : category);
  const marked = areaAddress(layout.matrixArea("groups"), "$");
  set("markRow", `IF(${name}="",0,IFERROR(MATCH(${code},${marked},0),IFERROR(MATCH(${name},${marked},0),0)))`);

  const months = budget.onBudget(areaAddress({ row: budget.first(budget.byGroup) + index, column: budget.month, rows: 1, columns: 12 }, "column"));
  for (let of = 0; of < layout.funds; of += 1) {
    const mine = layout.fundCell("number", of);
    draft.set(
      row,
      layout.fund + of,
      formula(`IF(${at("fundNumber")}=${mine},SUMPRODUCT(${months}*${layout.canPayRow(of)}),IF(${at("hasSplit")}=1,SUMIFS(${layout.paidArea()},${layout.splitWorkArea("groupNumber")},${number},${layout.splitWorkArea("fundNumber")},${mine}),0))`),
    );
    draft.set(row, layout.work + GROUP_WORKED.length + of, formula(allowedFormula(facts, layout, index, of)));
  }
  const amounts = areaAddress({ row, column: layout.fund, rows: 1, columns: layout.funds }, "column");
  const unfunded = cellAddress(row, layout.unfunded, "column");
  draft.set(row, layout.unfunded, formula(`${cellAddress(row, layout.cost, "column")}-SUM(${amounts})`));
  const allowed = areaAddress({ row, column: layout.work + GROUP_WORKED.length, rows: 1, columns: layout.funds }, "column");
  const tests: [string, keyof typeof fundFaults][] = [
    [`AND(COUNT(${allowed})>0,SUM(${allowed})=0)`, "noEligible"],
    [`AND(${at("hasSplit")}=0,${fund}="")`, "groupWithoutFund"],
    [`AND(${at("hasSplit")}=0,${at("fundNumber")}=0)`, "fundUnknown"],
    [`IF(${at("fundNumber")}>0,INDEX(${allowed},1,${at("fundNumber")})=0,FALSE)`, "notEligible"],
    [`${unfunded}>0`, "partlyUnfunded"],
  ];
  const nested = tests.reduceRight((rest, [test, fault]) => `IF(${test},${quoteText(say(fundFaults[fault]))},${rest})`, '""');
  draft.set(row, 2, formula(`IF(OR(${name}="",${ofBudget("check")}<>""),"",${nested})`));
}

function allowedFormula(facts: Facts, layout: FundsLayout, group: number, fund: number): string {
  const row = layout.first("byGroup") + group;
  const allowed = mayPay(facts, layout, {
    column: layout.fundCell("markColumn", fund),
    list: layout.fundCell("list", fund),
    markRow: layout.groupCell("markRow", group),
    keys: [layout.groupCell("category", group), cellAddress(row, 0, "column"), cellAddress(row, 1, "column")],
  });
  return `IF(${layout.summaryCell("code", fund, "$")}&${layout.summaryCell("name", fund, "$")}="","",${allowed})`;
}

/** May the fund pay for the group: what the marks say, or else the fund's list of categories, groups and names; an open list admits everyone. */
export function mayPay({ language }: Facts, layout: FundsLayout, { column, list, markRow, keys }: { column: string; list: string; markRow: string; keys: readonly string[] }): string {
  const marks = areaAddress(layout.matrixArea("marks"), "$");
  const listed = keys
    .map((key) => `IF(${key}="",FALSE,ISNUMBER(SEARCH("|"&${key}&"|",${list})))`)
    .join(",");
  const byList = `IF(${list}="",1,IF(OR(${listed}),1,0))`;
  const mark = `INDEX(${marks},${markRow},${column})`;
  return `IF(${markRow}*${column}=0,${byList},IF(${mark}=${quoteText(yesNo.yes[language])},1,IF(${mark}=${quoteText(yesNo.no[language])},0,${byList})))`;
}
