import { coverageSheet } from "../../../texts/book/coverage";
import { everySheet } from "../../../texts/book/everySheet";
import { yesNo } from "../../../texts/book/choices";
import { areaAddress, cellAddress } from "../../address";
import type { BudgetLayout, WorkColumn } from "../../budgetLayout";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { COUNT, looks, MONTH, PERCENT, TEXT, WHOLE } from "../../look";
import { constantNames as names } from "../../rates/layout";
import { coverageNames, COVERED_COLUMNS, FIGURE_COLUMNS, type CoverageLayout, type CoveredColumn } from "./layout";

const LABEL = 1;
const REMARK = FIGURE_COLUMNS.indexOf("date");

/** Participants and workers now, and with everyone the budget newly enrols. */
export function placeEffect(draft: SheetDraft, facts: Facts, layout: CoverageLayout): void {
  const { say } = facts;
  const column = (key: Parameters<CoverageLayout["effectColumn"]>[0]) => layout.effectColumn(key);
  draft.put(layout.effect, 0, say(coverageSheet.effect), looks.section);
  draft.setRow(layout.effect + 1, 0, [null, null], looks.header);
  for (const key of ["participants", "workers", "percent", "added"] as const) draft.put(layout.effect + 1, column(key), say(coverageSheet[key]), looks.headerRight);
  draft.put(layout.effect + 1, REMARK, say(coverageSheet.remark), { ...looks.header, align: "left", indent: 1 });
  const taken = (key: "participants" | "workers") => `INDEX(${areaAddress(layout.figureArea(key), "$")},${coverageNames.chosen})`;
  const usable = `INDEX(${areaAddress(layout.figureArea("percent"), "$")},${coverageNames.chosen})<>""`;
  const added = (key: "enrolled" | "protected") => `SUM(${layout.groupColumn(key)})-SUMIF(${layout.groupColumn("already")},${quoteText(yesNo.yes[facts.language])},${layout.groupColumn(key)})`;
  for (const of of ["now", "enrolled", "protected"] as const) {
    const row = layout.effectRow(of);
    const cell = (key: "participants" | "workers" | "percent" | "added") => layout.effectCell(of, key);
    draft.set(row, LABEL, say(of === "now" ? coverageSheet.now : of === "enrolled" ? coverageSheet.enrolledAfter : coverageSheet.protectedAfter));
    draft.set(row, column("added"), of === "now" ? null : formula(added(of)));
    draft.set(row, column("participants"), formula(of === "now" ? `IF(${usable},${taken("participants")},"")` : `IF(${layout.effectCell("now", "participants")}="","",${layout.effectCell("now", "participants")}+${cell("added")})`));
    draft.set(row, column("workers"), formula(of === "now" ? `IF(${usable},${taken("workers")},"")` : layout.effectCell("now", "workers")));
    draft.set(row, column("percent"), formula(`IF(N(${cell("workers")})=0,"",IF(${cell("participants")}>${cell("workers")},"",ROUND(${cell("participants")}*${names.scale}/${cell("workers")},0)/${names.scale}))`));
    draft.set(row, REMARK, formula(`IF(${cell("participants")}="",${quoteText(say(coverageSheet.noBefore))},IF(${cell("participants")}>${cell("workers")},${quoteText(say(coverageSheet.aboveOne))},""))`));
  }
  draft.look(layout.effectRow("now"), column("participants"), 3, 2, { numberFormat: COUNT, align: "right" });
  draft.look(layout.effectRow("now"), column("percent"), 3, 1, { numberFormat: PERCENT, align: "right", bold: true });
  draft.look(layout.effectRow("now"), column("added"), 3, 1, { numberFormat: COUNT, align: "right" });
  draft.look(layout.effectRow("now"), REMARK, 3, 1, { color: "#A4262C", align: "left", indent: 1 });
}

/** Codes of groups that add nothing, because their people are participants already. */
export function placeAlreadyCovered(draft: SheetDraft, { say, plan }: Facts, layout: CoverageLayout): void {
  const area = layout.coveredArea();
  draft.put(layout.covered, 0, say(coverageSheet.covered), looks.section);
  draft.put(layout.covered + 1, 0, say(coverageSheet.coveredHow), looks.helper);
  (plan.alreadyCovered ?? []).forEach((id, index) => draft.set(area.row + Math.floor(index / area.columns), area.column + (index % area.columns), id));
  // The cells exist even where nothing is typed yet.
  draft.set(area.row + area.rows - 1, area.column + area.columns - 1, plan.alreadyCovered?.[area.rows * area.columns - 1] ?? null);
  draft.input(area, { ...looks.input, numberFormat: TEXT, align: "left" });
  draft.nameArea(coverageNames.covered, area);
}

/** Each group in the last month the year pays for: enrolled, and of these members for three months or more. */
export function placeCoveredGroups(draft: SheetDraft, facts: Facts, layout: CoverageLayout, budget: BudgetLayout): void {
  const { say } = facts;
  draft.put(layout.groups, 0, say(coverageSheet.groups), looks.section);
  const titles = { number: everySheet.number, name: everySheet.group, enrolled: coverageSheet.enrolled, protected: coverageSheet.protected, shortest: coverageSheet.shortest, already: coverageSheet.alreadyCovered, last: coverageSheet.lastMonth, remark: coverageSheet.remark };
  COVERED_COLUMNS.forEach((key, column) => draft.put(layout.groups + 1, column, say(titles[key]), key === "enrolled" || key === "protected" || key === "shortest" ? looks.headerRight : key === "already" ? { ...looks.header, align: "center" } : looks.header));
  for (let index = 0; index < layout.capacity; index += 1) placeGroup(draft, facts, layout, budget, index);
  const look = (key: CoveredColumn, numberFormat: string, align: "left" | "center" | "right" = "right") => draft.look(layout.groups + 2, COVERED_COLUMNS.indexOf(key), layout.capacity, 1, { numberFormat, align });
  look("number", WHOLE, "center");
  look("enrolled", COUNT);
  look("protected", COUNT);
  look("shortest", COUNT);
  draft.look(layout.groups + 2, COVERED_COLUMNS.indexOf("already"), layout.capacity, 1, { align: "center" });
  look("last", MONTH, "left");
  const sum = layout.groups + 2 + layout.capacity;
  draft.set(sum, 1, say(everySheet.total));
  for (const key of ["enrolled", "protected"] as const) draft.set(sum, COVERED_COLUMNS.indexOf(key), formula(`SUM(${layout.groupColumn(key)})`));
  draft.look(sum, 0, 1, FIGURE_COLUMNS.length, { ...looks.grand, numberFormat: COUNT });
  draft.conditionals.push({
    area: { row: layout.groups + 2, column: 0, rows: layout.capacity, columns: 1 },
    formula: `=${cellAddress(layout.groups + 2, 1, "column")}=""`,
    look: { color: "#FFFFFF" },
  });
}

function placeGroup(draft: SheetDraft, { say, language }: Facts, layout: CoverageLayout, budget: BudgetLayout, index: number): void {
  const row = layout.groups + 2 + index;
  const at = (key: CoveredColumn) => cellAddress(row, COVERED_COLUMNS.indexOf(key), "column");
  const of = (key: WorkColumn) => budget.onBudget(budget.workCell(key, index));
  const december = budget.onBudget(cellAddress(budget.indexRow, budget.month + 11, "$"));
  const set = (key: CoveredColumn, text: string) => draft.set(row, COVERED_COLUMNS.indexOf(key), formula(text));
  const counted = (text: string) => `IF(OR(${at("name")}="",${of("check")}<>""),"",${text})`;
  draft.set(row, 0, index + 1);
  set("name", of("name"));
  const last = `MIN(${of("lastNumber")},${december})`;
  set("last", counted(`DATE(${names.year},${last}-${names.year}*${names.months},1)`));
  set("enrolled", counted(`MAX(0,N(${of("people")})+(N(${of("joins")})-N(${of("exits")}))*(${last}-${of("firstNumber")}))`));
  const months = `${last}-${of("firstNumber")}+1`;
  // Who joined in the last months is not there yet; leavers are taken from those who stayed longest.
  const grown = `MAX(0,${at("enrolled")}-N(${of("joins")})*(${names.protectionMonths}-1))`;
  set("protected", counted(`IF(${last}<${names.protectionFrom},${at("enrolled")},IF(${months}<${names.protectionMonths},0,${grown}))`));
  set("shortest", counted(`IF(N(${of("joins")})>0,1,${months})`));
  const codes = coverageNames.covered;
  set("already", `IF(${at("name")}="","",IF(AND(${of("code")}<>"",COUNTIF(${codes},${of("code")})>0),${quoteText(yesNo.yes[language])},""))`);
  set("remark", `IF(N(${at("enrolled")})>N(${at("protected")}),(${at("enrolled")}-${at("protected")})&${quoteText(` ${say(coverageSheet.funeralOnly)}`)},"")`);
}
