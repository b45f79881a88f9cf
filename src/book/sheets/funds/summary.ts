import { fundFaults, fundsSheet } from "../../../texts/book/funds";
import type { Words } from "../../../texts/language";
import { areaAddress, cellAddress } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { SHARE, type FundColumnKey } from "../../fundColumns";
import { FUND_WORKED, SUMMARY_COLUMNS, type FundsLayout, type FundWorked, type SummaryColumn } from "../../fundsLayout";
import { looks, MONEY, MONTH, WHOLE } from "../../look";
import { constantNames as names } from "../../rates/layout";
import type { ScenarioFundField } from "../../scenarioFields";
import type { FundSources } from "./sources";

const titles: Record<SummaryColumn, Words> = {
  code: fundsSheet.code,
  name: fundsSheet.fund,
  check: fundsSheet.check,
  ceiling: fundsSheet.ceiling,
  earmark: { id: "Bagian untuk iuran", en: "Share for contributions" },
  available: fundsSheet.available,
  cost: fundsSheet.cost,
  left: fundsSheet.left,
  missing: fundsSheet.missing,
  exhausted: fundsSheet.exhausted,
};

const workedTitles: Record<FundWorked, Words> = {
  number: fundsSheet.number,
  first: { id: "Bulan pertama", en: "First month" },
  last: { id: "Bulan terakhir", en: "Last month" },
  list: fundsSheet.onlyFor,
  markColumn: fundsSheet.markColumn,
};

/** Twelve cells of a row of the costs or of what is left. */
export const monthsOf = (layout: FundsLayout, row: number): string => areaAddress({ row, column: layout.month, rows: 1, columns: layout.year - layout.month }, "column");

/** Each fund under the active scenario: ceiling, cost, what is left or missing, and when it is used up. */
export function placeSummary(draft: SheetDraft, facts: Facts, layout: FundsLayout, sources: FundSources): void {
  const { say } = facts;
  draft.put(layout.summary, 0, say(fundsSheet.summary), looks.section);
  if (sources.scenarios) draft.put(layout.summary, 3, say(fundsSheet.summaryHow), looks.helper);
  SUMMARY_COLUMNS.forEach((key, column) => draft.put(layout.summary + 1, column, say(titles[key]), column < 3 ? looks.header : looks.headerRight));
  draft.put(layout.summary, layout.work, say(fundsSheet.working), looks.helper);
  draft.setRow(layout.summary + 1, layout.work, FUND_WORKED.map((key) => say(workedTitles[key])), { ...looks.helper, bold: true });
  const first = layout.first("summary");
  for (let index = 0; index < layout.funds; index += 1) placeFund(draft, facts, layout, sources, index);
  const money = (key: SummaryColumn, format = MONEY) => draft.look(first, SUMMARY_COLUMNS.indexOf(key), layout.funds, 1, { numberFormat: format, align: "right" });
  (["ceiling", "available", "cost", "left", "missing"] as const).forEach((key) => money(key));
  money("earmark", SHARE);
  money("exhausted", MONTH);
  draft.look(first, layout.work, layout.funds, FUND_WORKED.length, { ...looks.helper, numberFormat: WHOLE });
  draft.conditionals.push(unusedRows(layout, "summary", 0, SUMMARY_COLUMNS.length));
  draft.conditionals.push({
    area: { row: first, column: SUMMARY_COLUMNS.indexOf("check"), rows: layout.funds, columns: 1 },
    formula: `=LEN(${layout.summaryCell("check", 0)})>0`,
    look: { color: "#A4262C", bold: true },
  });
}

/** Rows of funds not used yet stay empty to the eye. */
export function unusedRows(layout: FundsLayout, section: "summary" | "byMonth", column: number, columns: number): SheetDraft["conditionals"][number] {
  const first = layout.first(section);
  return { area: { row: first, column, rows: layout.funds, columns }, formula: `=${cellAddress(first, 0, "column")}&${cellAddress(first, 1, "column")}=""`, look: { color: "#FFFFFF" } };
}

function placeFund(draft: SheetDraft, facts: Facts, layout: FundsLayout, { scenarios }: FundSources, index: number): void {
  const { say } = facts;
  const row = layout.first("summary") + index;
  const at = (key: SummaryColumn) => layout.summaryCell(key, index);
  const work = (key: FundWorked) => layout.fundCell(key, index);
  const set = (key: SummaryColumn, text: string) => draft.set(row, SUMMARY_COLUMNS.indexOf(key), formula(text));
  const number = work("number");
  const own = (key: FundColumnKey) => `INDEX(${areaAddress(layout.inputArea(key), "$")},${number})`;
  const inEffect = (key: ScenarioFundField) => (scenarios ? scenarios.replaced("fund", number, key, own(key)) : own(key));
  const blankAsText = (text: string) => `IF(${text}="","",${text})`;

  draft.set(row, layout.work + FUND_WORKED.indexOf("number"), index + 1);
  const month = (key: "firstMonth" | "lastMonth") => `IF(ISNUMBER(${inEffect(key)}),IF(${inEffect(key)}>=1,YEAR(${inEffect(key)})*${names.months}+MONTH(${inEffect(key)}),0),0)`;
  draft.set(row, layout.work + FUND_WORKED.indexOf("first"), formula(month("firstMonth")));
  draft.set(row, layout.work + FUND_WORKED.indexOf("last"), formula(month("lastMonth")));
  draft.set(row, layout.work + FUND_WORKED.indexOf("list"), formula(`IF(${own("onlyFor")}="","","|"&SUBSTITUTE(SUBSTITUTE(${own("onlyFor")},"; ","|"),";","|")&"|")`));
  const titlesOfMarks = areaAddress(layout.matrixArea("funds"), "$");
  draft.set(
    row,
    layout.work + FUND_WORKED.indexOf("markColumn"),
    formula(`IF(${at("code")}="",0,IFERROR(MATCH(${at("code")},${titlesOfMarks},0),IFERROR(MATCH(${at("name")},${titlesOfMarks},0),0)))`),
  );

  set("code", blankAsText(own("code")));
  set("name", blankAsText(own("name")));
  set("ceiling", blankAsText(inEffect("ceiling")));
  set("earmark", blankAsText(inEffect("earmark")));
  // Divided first, so that a ceiling of any size times a share stays exact.
  const share = `ROUND(${at("earmark")}*${names.scale},0)`;
  const whole = `INT(${at("ceiling")}/${names.scale})`;
  set("available", `IF(NOT(ISNUMBER(${at("ceiling")})),"",IF(ISNUMBER(${at("earmark")}),${whole}*${share}+INT((${at("ceiling")}-${whole}*${names.scale})*${share}/${names.scale}),${at("ceiling")}))`);
  set("cost", `SUM(${monthsOf(layout, layout.first("byMonth") + index)})`);
  set("left", `IF(${at("available")}="","",${at("available")}-${at("cost")})`);
  set("missing", `IF(${at("left")}="",0,MAX(0,-${at("left")}))`);
  const left = monthsOf(layout, layout.first("leftByMonth") + index);
  const header = areaAddress({ row: layout.byMonth + 1, column: layout.month, rows: 1, columns: layout.year - layout.month }, "$");
  set("exhausted", `IF(COUNTIF(${left},"<0")=0,"",INDEX(${header},1,COLUMNS(${left})-COUNTIF(${left},"<0")+1))`);

  const notDay = (key: "firstMonth" | "lastMonth") => `AND(${own(key)}<>"",NOT(ISNUMBER(${own(key)})))`;
  const tests: [string, keyof typeof fundFaults][] = [
    [`${at("name")}=""`, "noName"],
    [`IF(${at("code")}="",FALSE,IFERROR(MATCH(${at("code")},${areaAddress(layout.inputArea("code"), "$")},0)<${number},FALSE))`, "codeTwice"],
    [`IF(${at("ceiling")}="",FALSE,OR(NOT(ISNUMBER(${at("ceiling")})),N(${at("ceiling")})<0,INT(N(${at("ceiling")}))<>N(${at("ceiling")})))`, "ceiling"],
    [`IF(${at("earmark")}="",FALSE,OR(NOT(ISNUMBER(${at("earmark")})),N(${at("earmark")})<=0,N(${at("earmark")})>1))`, "earmark"],
    [`OR(${notDay("firstMonth")},${notDay("lastMonth")})`, "month"],
    [`AND(${work("first")}>0,${work("last")}>0,${work("last")}<${work("first")})`, "reversed"],
    [`AND(${at("ceiling")}="",${at("cost")}>0)`, "noCeiling"],
    [`${at("missing")}>0`, "exceeded"],
  ];
  const nested = tests.reduceRight((rest, [test, fault]) => `IF(${test},${quoteText(say(fundFaults[fault]))},${rest})`, '""');
  set("check", `IF(AND(${at("code")}="",${at("name")}=""),"",${nested})`);
}

/** A fund's name at the left of its rows in the other sections. */
export function placeFundTitles(draft: SheetDraft, layout: FundsLayout, section: "byMonth" | "leftByMonth"): void {
  for (let index = 0; index < layout.funds; index += 1)
    draft.setRow(layout.first(section) + index, 0, [
      formula(cellAddress(layout.first("summary") + index, SUMMARY_COLUMNS.indexOf("code"), "column")),
      formula(cellAddress(layout.first("summary") + index, SUMMARY_COLUMNS.indexOf("name"), "column")),
    ]);
}
