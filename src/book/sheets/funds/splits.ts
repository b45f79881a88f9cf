import { entryTitle } from "../../../texts/book/groups";
import { fundEntryHelp, fundFaults, fundsSheet, splitColumns } from "../../../texts/book/funds";
import { monthName } from "../../../texts/months";
import type { Words } from "../../../texts/language";
import { areaAddress, cellAddress } from "../../address";
import { asContent, formula, monthSerial, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { SPLIT_COLUMN_KEYS, splitColumnShapes, type SplitColumnKey } from "../../fundColumns";
import { LINES, SPLIT_MONTHS, SPLIT_TABLE, SPLIT_WORKED, type FundsLayout, type SplitMonths, type SplitWorked } from "../../fundsLayout";
import { looks, WHOLE } from "../../look";
import { splitAnchor } from "../../names";
import { constantNames as names } from "../../rates/layout";
import type { FundSources } from "./sources";
import { mayPay } from "./groups";

const MONTHS = Array.from({ length: 12 }, (_, index) => index);
const SHARE_SCALE = 100_000;

const workedTitles: Record<SplitWorked | SplitMonths, Words> = {
  groupNumber: fundsSheet.groupNumber,
  fundNumber: fundsSheet.fundNumber,
  share: fundsSheet.share,
  first: { id: "Bulan pertama", en: "First month" },
  last: { id: "Bulan terakhir", en: "Last month" },
  shares: fundsSheet.shares,
  running: fundsSheet.running,
  whole: fundsSheet.whole,
  cost: fundsSheet.costOfMonth,
  amount: fundsSheet.amount,
};

const GROUP_NAME = SPLIT_COLUMN_KEYS.length;
const FUND_NAME = GROUP_NAME + 1;
const CHECK = FUND_NAME + 1;

/** Groups that several funds pay: the rows people fill in, and beside them what each row pays in each month. */
export function placeSplits(draft: SheetDraft, facts: Facts, layout: FundsLayout, sources: FundSources): void {
  const { say, plan, language } = facts;
  draft.put(layout.splitsTitle, 0, say(fundsSheet.splits), looks.section);
  draft.put(layout.splitsTitle + 1, LINES, say(fundsSheet.splitsHow), looks.helper);
  draft.setRow(layout.splitsHeader, 0, SPLIT_COLUMN_KEYS.map((key) => say(splitColumns[key])), looks.header);
  draft.setRow(layout.splitsHeader, GROUP_NAME, [say({ id: "Kelompok", en: "Group" }), say(fundsSheet.fund), say(fundsSheet.check)], looks.header);
  draft.put(layout.splitsTitle, layout.work, say(fundsSheet.working), looks.helper);
  draft.setRow(layout.splitsHeader, layout.work, SPLIT_WORKED.map((key) => say(workedTitles[key])), { ...looks.helper, bold: true });
  for (const block of SPLIT_MONTHS) {
    draft.put(layout.splitsHeader - 1, layout.splitMonthColumn(block, 0), say(workedTitles[block]), looks.helper);
    for (const month of MONTHS) draft.put(layout.splitsHeader, layout.splitMonthColumn(block, month), monthName(language, month + 1, "short"), { ...looks.helper, bold: true });
  }
  draft.put(layout.splitsHeader, layout.paidColumn(), say(fundsSheet.year), { ...looks.helper, bold: true });

  const parts = plan.groups.flatMap(({ id, split }) => (split ?? []).map((part) => ({ id, part })));
  parts.forEach(({ id, part }, index) =>
    draft.setRow(layout.firstSplit + index, 0, [
      id,
      part.fund,
      part.share / SHARE_SCALE,
      part.first == null ? null : monthSerial(part.first),
      part.last == null ? null : monthSerial(part.last),
    ]),
  );
  facts.kept.splits.forEach((kept, index) => draft.setRow(layout.firstSplit + parts.length + index, 0, SPLIT_COLUMN_KEYS.map((key) => asContent(kept[key] ?? null))));
  for (const key of SPLIT_COLUMN_KEYS) {
    const { format, align } = splitColumnShapes[key];
    draft.input(layout.splitArea(key), { ...looks.input, ...(format ? { numberFormat: format } : {}), ...(align ? { align } : {}) });
    draft.nameArea(splitAnchor(key), layout.splitArea(key));
  }
  draft.tables.push({
    name: SPLIT_TABLE,
    area: { row: layout.splitsHeader, column: 0, rows: Math.max(1, parts.length + facts.kept.splits.length) + 1, columns: SPLIT_COLUMN_KEYS.length },
    columns: SPLIT_COLUMN_KEYS,
  });
  for (let index = 0; index < layout.splits; index += 1) {
    placeRow(draft, layout, sources, index);
    placeChecks(draft, facts, layout, sources, index);
  }
  draft.look(layout.firstSplit, layout.work, layout.splits, SPLIT_WORKED.length + SPLIT_MONTHS.length * MONTHS.length + 1, { ...looks.helper, numberFormat: WHOLE });
  draft.conditionals.push({
    area: { row: layout.firstSplit, column: CHECK, rows: layout.splits, columns: 1 },
    formula: `=LEN(${cellAddress(layout.firstSplit, CHECK, "column")})>0`,
    look: { color: "#A4262C", bold: true },
  });
  addValidations(draft, facts, layout, sources);
}

const input = (layout: FundsLayout, key: SplitColumnKey, index: number): string => cellAddress(layout.firstSplit + index, SPLIT_COLUMN_KEYS.indexOf(key), "column");

function placeRow(draft: SheetDraft, layout: FundsLayout, { groups, budget }: FundSources, index: number): void {
  const row = layout.firstSplit + index;
  const at = (key: SplitWorked) => layout.splitCell(key, index);
  const given = (key: SplitColumnKey) => input(layout, key, index);
  const set = (key: SplitWorked, text: string) => draft.set(row, layout.splitColumn(key), formula(text));
  const found = (what: string, first: string, second: string) => `IF(${what}="",0,IFERROR(MATCH(${what},${first},0),IFERROR(MATCH(${what},${second},0),0)))`;
  const funds = (key: "code" | "name") => areaAddress(layout.inputArea(key), "$");
  const day = (cell: string) => `IF(ISNUMBER(${cell}),IF(${cell}>=1,YEAR(${cell})*${names.months}+MONTH(${cell}),0),0)`;
  set("groupNumber", found(given("group"), groups.column("code"), groups.column("name")));
  set("fundNumber", found(given("fund"), funds("code"), funds("name")));
  set("share", `IF(ISNUMBER(${given("share")}),MAX(0,ROUND(${given("share")}*${names.scale},0)),0)`);
  set("first", day(given("first")));
  set("last", day(given("last")));

  for (const month of MONTHS) {
    const of = (block: SplitMonths) => layout.splitMonthCell(block, index, month);
    const put = (block: SplitMonths, text: string) => draft.set(row, layout.splitMonthColumn(block, month), formula(text));
    const serial = budget.onBudget(cellAddress(budget.indexRow, budget.month + month, "$"));
    const mine = at("groupNumber");
    put("shares", `IF(AND(${mine}>0,${at("first")}<=${serial},OR(${at("last")}=0,${serial}<=${at("last")})),${at("share")},0)`);
    // Rows count in the order they stand in: each pays the difference of two rounded running sums.
    put("running", `IF(${of("shares")}=0,0,SUMIF(${layout.splitsDownTo(layout.splitColumn("groupNumber"), index)},${mine},${layout.splitsDownTo(layout.splitMonthColumn("shares", month), index)}))`);
    put("whole", `IF(${of("shares")}=0,0,SUMIF(${layout.splitWorkArea("groupNumber")},${mine},${layout.splitMonthArea("shares", month)}))`);
    put("cost", `IF(${of("shares")}=0,0,INDEX(${budget.onBudget(budget.column(budget.byGroup, budget.month + month))},${mine}))`);
    const whole = `MAX(${names.scale},${of("whole")})`;
    const quotient = `INT(${of("cost")}/${whole})`;
    // Divided first, so that amount × share stays exact whatever the amount.
    const reached = (share: string) => `${quotient}*${share}+ROUND((${of("cost")}-${quotient}*${whole})*${share}/${whole},0)`;
    const paid = `INDEX(${areaAddress({ row: layout.first("byMonth"), column: layout.work + month, rows: layout.funds, columns: 1 }, "$")},${at("fundNumber")})`;
    put("amount", `IF(OR(${of("shares")}=0,${at("fundNumber")}=0),0,(${reached(of("running"))}-(${reached(`(${of("running")}-${of("shares")})`)}))*${paid})`);
  }
  draft.set(row, layout.paidColumn(), formula(`SUM(${areaAddress({ row, column: layout.splitMonthColumn("amount", 0), rows: 1, columns: MONTHS.length })})`));
}

function placeChecks(draft: SheetDraft, facts: Facts, layout: FundsLayout, { groups }: FundSources, index: number): void {
  const row = layout.firstSplit + index;
  const at = (key: SplitWorked) => layout.splitCell(key, index);
  const given = (key: SplitColumnKey) => input(layout, key, index);
  draft.set(row, GROUP_NAME, formula(`IF(${at("groupNumber")}=0,"",INDEX(${groups.column("name")},${at("groupNumber")}))`));
  draft.set(row, FUND_NAME, formula(`IF(${at("fundNumber")}=0,"",INDEX(${areaAddress(layout.inputArea("name"), "$")},${at("fundNumber")}))`));
  const twelve = (block: SplitMonths) => areaAddress({ row, column: layout.splitMonthColumn(block, 0), rows: 1, columns: MONTHS.length });
  const ofGroup = (area: string) => `INDEX(${area},${at("groupNumber")})`;
  const ofFund = (key: "list" | "markColumn") => `INDEX(${layout.fundArea(key)},${at("fundNumber")})`;
  const byGroup = (column: number) => areaAddress({ row: layout.first("byGroup"), column, rows: layout.capacity, columns: 1 }, "$");
  const allowed = mayPay(facts, layout, {
    column: ofFund("markColumn"),
    list: ofFund("list"),
    markRow: ofGroup(layout.groupArea("markRow")),
    keys: [layout.groupArea("category"), byGroup(0), byGroup(1)].map(ofGroup),
  });
  const notDay = (key: "first" | "last") => `AND(${given(key)}<>"",NOT(ISNUMBER(${given(key)})))`;
  const tests: [string, keyof typeof fundFaults][] = [
    [`${at("groupNumber")}=0`, "groupUnknown"],
    [`${at("fundNumber")}=0`, "fundUnknown"],
    [`OR(${at("share")}=0,${at("share")}>${names.scale})`, "shareInvalid"],
    [`OR(${notDay("first")},${notDay("last")})`, "month"],
    [`AND(${at("last")}>0,${at("last")}<${at("first")})`, "reversed"],
    [`SUMPRODUCT((${twelve("shares")}>0)*(${twelve("cost")}>0)*(${twelve("whole")}<>${names.scale}))>0`, "sum"],
    [`${allowed}=0`, "notEligible"],
  ];
  const nested = tests.reduceRight((rest, [test, fault]) => `IF(${test},${quoteText(facts.say(fundFaults[fault]))},${rest})`, '""');
  const cells = areaAddress({ row, column: 0, rows: 1, columns: SPLIT_COLUMN_KEYS.length }, "column");
  draft.set(row, CHECK, formula(`IF(COUNTA(${cells})=0,"",${nested})`));
}

function addValidations(draft: SheetDraft, { say }: Facts, layout: FundsLayout, { groups }: FundSources): void {
  const message = (key: keyof typeof fundEntryHelp) => ({ title: say(entryTitle), text: say(fundEntryHelp[key]) });
  draft.validations.push(
    { area: layout.splitArea("group"), kind: "list", source: `=${groups.column("code")}`, severity: "warning", message: message("group") },
    { area: layout.splitArea("fund"), kind: "list", source: `=${layout.column("code")}`, severity: "warning", message: message("fund") },
    { area: layout.splitArea("share"), kind: "decimal", min: 0, max: 1, severity: "stop", message: message("share") },
    ...(["first", "last"] as const).map((key) => ({
      area: layout.splitArea(key),
      kind: "date" as const,
      min: monthSerial(12 * 2000),
      max: monthSerial(12 * 2100),
      severity: "stop" as const,
      message: message("month"),
    })),
  );
}
