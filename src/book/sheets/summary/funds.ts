import { fundFaults } from "../../../texts/book/funds";
import { summarySheet } from "../../../texts/book/summary";
import { areaAddress, cellAddress, onSheet } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { RESULT_COLUMNS, type ResultColumn } from "../../fundsLayout";
import { looks } from "../../look";
import { cellNames } from "../../names";
import { MIDDLE, PANEL_ROWS, RIGHT, type Scalar, type SummaryLayout } from "./layout";
import { COLOURS, millionsFormat, placePanel, STEP } from "./looks";
import { percentText, sentence, shortMoney, shortened, wholeText } from "./sentences";
import type { SummarySources } from "./sources";

const NAME_LETTERS = 24;

/** What a bar is made of, with its colour and its word in the legend, which stands on that colour. */
export const FUND_BARS = [
  { key: "paid", text: "#FFFFFF", colour: COLOURS.dark, words: summarySheet.legendPaid },
  { key: "short", text: "#000000", colour: COLOURS.missing, words: summarySheet.legendShort },
  { key: "left", text: "#000000", colour: COLOURS.pale, words: summarySheet.legendLeft },
  { key: "open", text: "#000000", colour: COLOURS.grey, words: summarySheet.legendOpen },
] as const;

type BarKey = (typeof FUND_BARS)[number]["key"];

/** Column of a bar's step, after the place of the fund. */
export const fundStep = (layout: SummaryLayout, index: number): number => layout.step(1 + index);

/** Funds that lack money first, then by what they pay; what nobody pays is one of them, the sum follows the last. */
export function placeFunds(draft: SheetDraft, facts: Facts, layout: SummaryLayout, sources: SummarySources): void {
  const { say } = facts;
  const { title, first } = placePanel(draft, "third", MIDDLE, 9, [
    [0, say(summarySheet.fund), "left"],
    [1, say(summarySheet.ceiling), "right"],
    [2, say(summarySheet.cost), "right"],
    [3, say(summarySheet.left), "right"],
  ]);
  FUND_BARS.forEach(({ colour, text, words }, index) =>
    draft.put(first - 1, RIGHT + index, say(words), { size: 9, fill: colour, color: text, align: "center" }),
  );
  draft.set(title, MIDDLE, formula(titleOf(facts, layout)));
  draft.look(first, MIDDLE + 1, PANEL_ROWS, 3, { numberFormat: millionsFormat(facts), align: "right" });
  for (let index = 0; index <= layout.funds; index += 1) placeRow(draft, facts, layout, sources, first, index);
  const place = cellAddress(first, layout.steps, "column");
  const area = { row: first, column: MIDDLE, rows: PANEL_ROWS, columns: 4 };
  draft.conditionals.push({ area, formula: `=${place}=${sumPlace(facts)}`, look: { bold: true } });
  draft.conditionals.push({
    area: { ...area, column: MIDDLE + 3, columns: 1 },
    formula: `=SUM(${cellAddress(first, MIDDLE + 3, "column")})<0`,
    look: looks.bad,
  });
  placeKeys(draft, facts, layout, sources);
}

/** Places among the rows of results of `Dana`: its funds from 1, then what nobody pays, then the sum; -1 stands for the others. */
const nobodyPlace = ({ fundCapacity }: Facts): number => fundCapacity + 1;
const sumPlace = ({ fundCapacity }: Facts): number => fundCapacity + 2;
const OTHERS = -1;

function placeRow(
  draft: SheetDraft,
  facts: Facts,
  layout: SummaryLayout,
  sources: SummarySources,
  first: number,
  index: number,
): void {
  const { say } = facts;
  const row = first + index;
  const keys = layout.keyArea("funds");
  const place = cellAddress(row, layout.steps, "column");
  const used = `COUNTIF(${keys},">0")`;
  const ranked = `MATCH(LARGE(${keys},${index + 1}),${keys},0)`;
  const follows = `IF(${used}=${index},${sumPlace(facts)},0)`;
  const isLast = layout.hasOtherFunds && index === layout.funds - 1;
  const one = isLast ? `IF(${used}>${layout.funds},${OTHERS},${ranked})` : ranked;
  // The row after the last fund; where there are too many, the sum is the row after "others".
  const closes = layout.hasOtherFunds ? `IF(${used}>=${layout.funds},${sumPlace(facts)},${follows})` : follows;
  draft.set(row, layout.steps, formula(index === layout.funds ? closes : `IF(${used}>${index},${one},${follows})`));
  const of = (key: ResultColumn) => `INDEX(${resultsOf(facts, sources, key)},${place})`;
  const above = (column: number) => `SUM(${cellAddress(first, column)}:${cellAddress(row - 1, column)})`;
  const sumOf = (key: ResultColumn) => `INDEX(${resultsOf(facts, sources, key)},${sumPlace(facts)})`;
  const other = (text: string, others: string) => (isLast ? `IF(${place}=${OTHERS},${others},${text})` : text);
  const set = (column: number, text: string, others: string) =>
    draft.set(row, MIDDLE + column, formula(`IF(${place}=0,"",${other(text, others)})`));
  const more = sentence(facts, summarySheet.otherFunds, { count: `(${used}-${layout.funds - 1})` });
  const [ceiling, cost, left] = [1, 2, 3].map((column) => cellAddress(row, MIDDLE + column)) as [
    string,
    string,
    string,
  ];
  const name = layout.step(1 + FUND_BARS.length);
  draft.put(row, name, formula(`IF(${place}>0,${of("name")},"")`), STEP);
  set(0, shortened(cellAddress(row, name), NAME_LETTERS), more);
  const isNobody = `${place}=${nobodyPlace(facts)}`;
  const noCeiling = quoteText(say(summarySheet.noCeiling));
  set(
    1,
    `IF(${isNobody},0,IF(${of("available")}="",${noCeiling},${of("available")}))`,
    `SUM(${sumOf("available")})-${above(MIDDLE + 1)}`,
  );
  set(2, of("cost"), `${sumOf("cost")}-${above(MIDDLE + 2)}`);
  const missing = layout.scalar("missingMoney");
  const whole = `IF(${missing}>0,-${missing},IF(${layout.scalar("openCeilings")}+(COUNT(${ceiling})=0)>0,"",${ceiling}-${cost}))`;
  const steps = Object.fromEntries(FUND_BARS.map(({ key }, at) => [key, fundStep(layout, at)])) as Record<
    BarKey,
    number
  >;
  const [kept, lacked] = [layout.scalar("moneyLeft"), above(steps.short)];
  // What one of the others keeps is no help to another: while any lacks money, what they lack is told.
  set(
    3,
    `IF(${place}=${sumPlace(facts)},${whole},IF(COUNT(${ceiling})=0,"",${ceiling}-${cost}))`,
    `IF(${missing}>${lacked},${lacked}-${missing},${kept}-${above(steps.left)})`,
  );
  if (index === layout.funds) return;
  // The sum has no bar: it would dwarf those it is made of.
  const isBar = `AND(${place}<>0,${place}<${sumPlace(facts)})`;
  const bar = (key: BarKey) => cellAddress(row, steps[key]);
  const bars: Record<BarKey, string> = {
    paid: other(`IF(COUNT(${ceiling})=0,0,MIN(${ceiling},${cost}))`, `${cost}-${bar("short")}-${bar("open")}`),
    short: `MAX(0,-SUM(${left}))`,
    left: other(`MAX(0,SUM(${left}))`, `${kept}-${above(steps.left)}`),
    open: other(`IF(COUNT(${ceiling})=0,${cost},0)`, `${openCost(facts, sources)}-${above(steps.open)}`),
  };
  for (const { key } of FUND_BARS)
    draft.put(row, steps[key], formula(`IF(${isBar},${bars[key]},"")`), {
      ...STEP,
      numberFormat: millionsFormat(facts),
    });
}

/** What funds without a ceiling pay. */
function openCost(facts: Facts, { funds }: SummarySources): string {
  const [state, cost] = (["state", "cost"] as const).map((key) => funds.on(funds.resultArea(key)));
  return `SUMIF(${state},${quoteText(facts.say(fundFaults.noCeiling))},${cost})`;
}

/** A column of the results of `Dana`, with what nobody pays and the sum. */
function resultsOf({ names }: Facts, { funds }: SummarySources, key: ResultColumn): string {
  const area = { row: funds.resultRow(0), column: RESULT_COLUMNS.indexOf(key), rows: funds.funds + 2, columns: 1 };
  return onSheet(names.funds, areaAddress(area, "$"));
}

function titleOf(facts: Facts, layout: SummaryLayout): string {
  const [missing, left, open] = (["missingMoney", "moneyLeft", "openCeilings"] as const).map((key) =>
    layout.scalar(key),
  ) as [string, string, string];
  const say = (key: "fundsNone" | "fundsShort" | "fundsShortBut" | "fundsNoCeiling" | "fundsFine") =>
    sentence(facts, summarySheet[key], {
      funds: quoteText(facts.names.funds),
      short: layout.scalar("missingShort"),
      left: layout.scalar("leftShort"),
      count: open,
    });
  const short = `${say("fundsShort")}&IF(${left}>0,${say("fundsShortBut")},"")`;
  return `IF(${layout.scalar("fundsEntered")}=0,${say("fundsNone")},IF(${missing}>0,${short},IF(${open}>0,${say("fundsNoCeiling")},${say("fundsFine")})))`;
}

/** What sentences about money are made of. */
export function fundSteps(
  facts: Facts,
  layout: SummaryLayout,
  { funds }: SummarySources,
): Partial<Record<Scalar, string>> {
  const [missing, left] = [layout.scalar("missingMoney"), layout.scalar("moneyLeft")];
  const part = sentence(facts, summarySheet.moneyShort, {
    short: wholeText(facts, missing),
    percent: percentText(facts, `${missing}/MAX(1,${cellNames.total})`),
  });
  const open = layout.scalar("openCeilings");
  const keys = layout.keys("funds");
  return {
    fundsEntered: `COUNTIF(${areaAddress({ ...keys, rows: keys.rows - 1 }, "$")},">0")`,
    moneyRemark: `IF(${open}>0,${sentence(facts, summarySheet.moneyNoCeiling, { count: open })},${quoteText(facts.say(summarySheet.moneyFine))})`,
    // Funds that pay something without a ceiling.
    openCeilings: `COUNTIF(${funds.on(funds.resultArea("state"))},${quoteText(facts.say(fundFaults.noCeiling))})`,
    // What nobody pays and what goes beyond ceilings.
    missingMoney: `SUM(${funds.on(funds.resultArea("missing"))})+MAX(0,${cellNames.unfunded})`,
    missingPart: `IF(${missing}<=0,"",${part})`,
    missingShort: shortMoney(facts, missing),
    moneyLeft: `SUMIF(${funds.on(funds.resultArea("left"))},">0")`,
    leftShort: shortMoney(facts, left),
  };
}

/** The order of the funds: 0 for an unused row, from 2 for a fund, thousand millions higher for one that lacks money. */
function placeKeys(draft: SheetDraft, facts: Facts, layout: SummaryLayout, { funds }: SummarySources): void {
  const { row, column, rows } = layout.keys("funds");
  draft.put(layout.keysHeader, column, facts.say(summarySheet.rankFunds), STEP);
  const titles = [summarySheet.place, ...FUND_BARS.map(({ words }) => words), summarySheet.fundName];
  titles.forEach((words, index) => draft.put(layout.row("third", 0) - 1, layout.step(index), facts.say(words), STEP));
  const rank = (cost: string, index: number) => `INT(${cost}/1000)+${rows - index}/${2 * rows}`;
  for (let fund = 0; fund < funds.funds; fund += 1) {
    const of = (key: ResultColumn) => onSheet(facts.names.funds, funds.resultCell(key, fund, "$"));
    const used = `${of("code")}&${of("name")}=""`;
    draft.set(row + fund, column, formula(`IF(${used},0,2+IF(${of("missing")}>0,10^9,0)+${rank(of("cost"), fund)})`));
  }
  const { unfunded } = cellNames;
  draft.set(row + funds.funds, column, formula(`IF(${unfunded}<=0,0,1000000001+${rank(unfunded, funds.funds)})`));
  draft.look(row, column, rows, 1, { ...STEP, numberFormat: "#,##0.00" });
}
