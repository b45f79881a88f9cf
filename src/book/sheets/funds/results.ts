import { everySheet } from "../../../texts/book/everySheet";
import { fundFaults, fundsSheet } from "../../../texts/book/funds";
import { areaAddress, cellAddress, type Area } from "../../address";
import type { BudgetLayout } from "../../budgetLayout";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { RESULT_COLUMNS, type FundsLayout, type ResultColumn } from "../../fundsLayout";
import { looks, MONEY, MONTH, unlined, type Look } from "../../look";
import { cellNames } from "../../names";
import type { WorkLayout } from "../../workLayout";
import type { WorkLists } from "../../workLists";
import { placeMonthTitles } from "../monthTitles";
import type { FundParts } from "./parts";

const AMOUNT = { numberFormat: MONEY, align: "right" } as const;
const MONTHS = Array.from({ length: 12 }, (_, month) => month);
const column = (key: ResultColumn): number => RESULT_COLUMNS.indexOf(key);

/** Titles of words; those of amounts and of the month stand on the right. */
const TITLES_OF_WORDS = { code: looks.header, name: looks.header, state: looks.headerBeside } as const;
const isOfWords = (key: ResultColumn): key is keyof typeof TITLES_OF_WORDS => Object.hasOwn(TITLES_OF_WORDS, key);

interface Sources {
  work: WorkLayout;
  lists: WorkLists;
  budget: BudgetLayout;
  parts: FundParts;
}

/** Each fund's cost of the year against its ceiling, and what nobody pays. */
export function placeResults(
  draft: SheetDraft,
  facts: Facts,
  layout: FundsLayout,
  { work, lists }: Pick<Sources, "work" | "lists">,
): void {
  const { say } = facts;
  const { results } = layout;
  draft.put(results - 1, 0, say(fundsSheet.summary), looks.section);
  const titles = { ...fundsSheet, name: fundsSheet.fund };
  RESULT_COLUMNS.forEach((key, place) =>
    draft.put(results, place, say(titles[key]), isOfWords(key) ? TITLES_OF_WORDS[key] : looks.headerRight),
  );
  for (let fund = 0; fund < layout.funds; fund += 1) placeFund(draft, facts, layout, work, lists, fund);
  placeSums(draft, facts, layout);
  for (const key of RESULT_COLUMNS)
    if (!isOfWords(key)) draft.look(layout.resultRow(0), column(key), layout.funds + 2, 1, AMOUNT);
  draft.look(layout.resultRow(0), column("state"), layout.funds, 1, { align: "left", indent: 1 });
  draft.look(layout.resultRow(0), column("exhausted"), layout.funds, 1, { numberFormat: MONTH, align: "right" });
  draft.look(layout.sum, 0, 1, layout.resultWidth, { ...looks.grand, numberFormat: MONEY });
  const at = (key: ResultColumn) => cellAddress(layout.resultRow(0), column(key), "column");
  const state = at("state");
  const bad = (["exceeded", "noName", "kind"] as const).map((key) => `${state}=${quoteText(say(fundFaults[key]))}`);
  draft.conditionals.push({ area: layout.resultArea("state"), formula: `=OR(${bad.join(",")})`, look: looks.bad });
  // The cost too, because in a small window it is the only result in sight.
  for (const key of ["cost", "left", "missing"] as const)
    draft.conditionals.push({
      area: layout.resultArea(key),
      formula: `=SUM(${at("missing")})>0`,
      look: looks.bad,
    });
  // A row nobody has typed a fund for stays empty to the eye, here and in the months below.
  const unused = `=${at("code")}&${at("name")}=""`;
  for (const [row, columns] of [
    [layout.resultRow(0), layout.resultWidth],
    [layout.monthRow(layout.resultRow(0)), layout.width],
  ] as const)
    draft.conditionals.push({
      area: { row, column: 0, rows: layout.funds, columns },
      formula: unused,
      look: looks.unused,
    });
  draft.conditionals.push({
    area: { row: layout.nobody, column: 0, rows: 1, columns: layout.resultWidth },
    formula: `=${cellNames.unfunded}>0`,
    look: looks.bad,
  });
}

function placeFund(
  draft: SheetDraft,
  { say }: Facts,
  layout: FundsLayout,
  work: WorkLayout,
  lists: WorkLists,
  fund: number,
): void {
  const row = layout.resultRow(fund);
  const at = (key: ResultColumn) => layout.resultCell(key, fund);
  const set = (key: ResultColumn, text: string) => draft.set(row, column(key), formula(text));
  const ofWork = (field: Parameters<WorkLayout["fundCell"]>[0] | "position") => work.fundCell(field, fund, "column");
  const word = (fault: keyof typeof fundFaults) => quoteText(say(fundFaults[fault]));
  set("code", ofWork("code"));
  set("name", ofWork("name"));
  const enough = `IF(SUM(${at("missing")})>0,${word("exceeded")},${word("enough")})`;
  const kind = ofWork("kind");
  const isUnknown = `COUNTIF(${lists.area("fundKind")},${kind})+(${kind}="")=0`;
  const unset = `IF(${at("cost")}>0,${word("noCeiling")},"")`;
  set(
    "state",
    `IF(${at("code")}&${at("name")}="","",IF(TRIM(${at("name")})="",${word("noName")},IF(${isUnknown},${word("kind")},IF(${at("available")}="",${unset},${enough}))))`,
  );
  set("ceiling", ofWork("ceiling"));
  set("available", ofWork("available"));
  set("cost", `SUM(${areaAddress(months(layout, row), "column")})`);
  set("left", `IF(${at("available")}="","",${at("available")}-${at("cost")})`);
  set("missing", `IF(${at("available")}="",0,MAX(0,${at("cost")}-${at("available")}))`);
  const leftRow = areaAddress(
    { row: layout.leftByMonth + 1 + fund, column: layout.month, rows: 1, columns: 12 },
    "column",
  );
  set("exhausted", `IF(${at("missing")}=0,"",DATE(${cellNames.year},COUNTIF(${leftRow},">=0")+1,1))`);
}

/** The months of a row of the results. */
const months = (layout: FundsLayout, resultRow: number): Area => ({
  row: layout.monthRow(resultRow),
  column: layout.month,
  rows: 1,
  columns: MONTHS.length,
});

function placeSums(draft: SheetDraft, { say }: Facts, layout: FundsLayout): void {
  const { nobody, sum } = layout;
  draft.set(nobody, 1, say(fundsSheet.unfunded));
  draft.set(sum, 1, say(everySheet.total));
  const cost = column("cost");
  draft.set(nobody, cost, formula(`SUM(${areaAddress(months(layout, nobody))})`));
  for (const key of ["ceiling", "available", "cost", "missing"] as const) {
    const funds = areaAddress(layout.resultArea(key));
    const whole = `SUM(${funds})${key === "cost" ? `+${cellAddress(nobody, cost)}` : ""}`;
    // The sum of ceilings nobody entered is no ceiling of 0.
    const isOpen = key === "ceiling" || key === "available";
    draft.set(sum, column(key), formula(isOpen ? `IF(COUNT(${funds})=0,"",${whole})` : whole));
  }
  draft.nameCell(cellNames.unfunded, nobody, cost);
}

/** What each fund pays in each month, and what nobody does. */
export function placeMonths(
  draft: SheetDraft,
  facts: Facts,
  layout: FundsLayout,
  { work, budget, parts }: Omit<Sources, "lists">,
): void {
  const { say } = facts;
  const [nobody, sum] = [layout.monthRow(layout.nobody), layout.monthRow(layout.sum)];
  placeMonthHead(draft, facts, layout, layout.costByMonth, say(fundsSheet.costByMonth));
  for (let fund = 0; fund < layout.funds; fund += 1) {
    const row = layout.monthRow(layout.resultRow(fund));
    const ofWork = (field: Parameters<WorkLayout["fundCell"]>[0] | "position") => work.fundCell(field, fund, "column");
    for (const month of MONTHS) {
      const groups = `SUMPRODUCT((${work.area("fundNumber")}=${ofWork("position")})*${budget.area(budget.month + month)})`;
      const shares =
        parts.rows === 0
          ? ""
          : `+SUMPRODUCT((${parts.area("fundNumber")}=${ofWork("position")})*${parts.monthArea(month)})`;
      const closed = `OR(${ofWork("firstNumber")}>${month + 1},${ofWork("lastNumber")}<${month + 1})`;
      draft.set(row, layout.month + month, formula(`IF(${closed},0,${groups}${shares})`));
    }
  }
  draft.set(nobody, 1, say(fundsSheet.unfunded));
  draft.set(sum, 1, say(everySheet.total));
  for (const month of MONTHS) {
    const at = layout.month + month;
    const funds = areaAddress({ row: layout.costByMonth + 1, column: at, rows: layout.funds, columns: 1 });
    draft.set(nobody, at, formula(`${budget.sumCell(budget.month + month)}-SUM(${funds})`));
    draft.set(sum, at, formula(`SUM(${funds})+${cellAddress(nobody, at)}`));
  }
  draft.look(layout.costByMonth + 1, layout.month, layout.funds + 2, MONTHS.length, AMOUNT);
  draft.look(sum, 0, 1, layout.width, { ...looks.grand, numberFormat: MONEY });
  draft.conditionals.push({
    area: { row: nobody, column: 0, rows: 1, columns: layout.width },
    formula: `=${cellNames.unfunded}>0`,
    look: looks.bad,
  });
}

/** Title and months of a block below the results, each row named by its fund, or by its code where it has no name. */
function placeMonthHead(
  draft: SheetDraft,
  facts: Facts,
  layout: FundsLayout,
  row: number,
  title: string,
  lookOf: (look: Look) => Look = (look) => look,
): void {
  draft.put(row - 1, 0, title, looks.section);
  draft.setRow(row, 0, [null, facts.say(fundsSheet.fund)], lookOf(looks.header));
  placeMonthTitles(draft, facts, row, layout.month, lookOf(looks.headerMonth));
  for (let fund = 0; fund < layout.funds; fund += 1) {
    const [name, code] = [layout.resultCell("name", fund), layout.resultCell("code", fund)];
    draft.set(row + 1 + fund, 1, formula(`IF(${name}="",${code},${name})`));
  }
}

/** What each ceiling still holds after each month. */
export function placeLeft(draft: SheetDraft, facts: Facts, layout: FundsLayout): void {
  const { leftByMonth } = layout;
  placeMonthHead(draft, facts, layout, leftByMonth, facts.say(fundsSheet.leftByMonth), unlined);
  for (let fund = 0; fund < layout.funds; fund += 1) {
    const available = layout.resultCell("available", fund);
    const paid = layout.monthRow(layout.resultRow(fund));
    const first = cellAddress(paid, layout.month, "column");
    for (const month of MONTHS)
      draft.set(
        leftByMonth + 1 + fund,
        layout.month + month,
        formula(`IF(${available}="","",${available}-SUM(${first}:${cellAddress(paid, layout.month + month)}))`),
      );
  }
  draft.look(leftByMonth + 1, layout.month, layout.funds, MONTHS.length, AMOUNT);
  // Where no fund has a ceiling the block has nothing to say, until one is typed.
  draft.conditionals.push({
    area: { row: leftByMonth - 1, column: 0, rows: layout.funds + 2, columns: layout.width },
    formula: `=COUNT(${areaAddress(layout.resultArea("available"), "$")})=0`,
    look: { ...looks.unused, fill: "#FFFFFF" },
  });
}
