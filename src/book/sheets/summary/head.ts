import { scenariosSheet } from "../../../texts/book/scenarios";
import { summarySheet } from "../../../texts/book/summary";
import { fundFaults } from "../../../texts/book/funds";
import { areaAddress, onSheet } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks } from "../../look";
import { blockNames, cellNames } from "../../names";
import { activeLabel } from "../../scenarioWords";
import { IDENTITY } from "../groups";
import { missingCodes } from "../rka";
import { activeValidation } from "../scenarios";
import { LEFT, MIDDLE, PAGE_COLUMNS, RIGHT, ROWS, SCENARIO, type SummaryLayout } from "./layout";
import { COLOURS } from "./looks";
import { percentText, sentence, wholeText } from "./sentences";
import type { SummarySources } from "./sources";

/** Whose budget of which year, under which scenario, what is asked for, and three checks in words. */
export function placeSummaryHead(
  draft: SheetDraft,
  facts: Facts,
  layout: SummaryLayout,
  sources: SummarySources,
): void {
  const { region, checks } = ROWS;
  const name = `INDEX(${blockNames.identity},${IDENTITY.indexOf("region") + 1})`;
  const title = sentence(facts, summarySheet.title, { region: name, year: cellNames.year });
  draft.put(region, LEFT, formula(title), { color: "#595959" });
  placeScenario(draft, facts, sources);
  draft.put(ROWS.ask, LEFT, formula(ask(facts, layout)), {
    bold: true,
    size: 20,
    color: COLOURS.dark,
    vertical: "center",
  });
  const { words, rka } = sources;
  // The words are the RKA's total: where others pay besides, the line says so.
  const opening = quoteText(rka.hasOutside ? "(RKA: " : "(");
  draft.put(ROWS.words, LEFT, formula(`IF(${cellNames.rka}=0,"",${opening}&${words.formula()}&")")`), {
    italic: true,
    color: "#595959",
  });
  draft.look(checks, LEFT, 1, PAGE_COLUMNS, { bold: true, top: "thin", bottom: "thin", vertical: "center" });
  draft.set(checks, LEFT, formula(moneyCheck(facts, layout, sources)));
  draft.set(checks, MIDDLE, formula(codesCheck(facts, sources)));
  draft.set(checks, RIGHT, formula(lawCheck(facts, sources)));
  // The sign says it as well as the colour.
  const first = `LEFT(${areaAddress({ row: checks, column: LEFT, rows: 1, columns: 1 })},1)`;
  for (const [sign, look] of [
    ["●", looks.good],
    ["▲", { ...looks.caution, color: "#8A5300" }],
    ["■", looks.bad],
  ] as const)
    draft.conditionals.push({
      area: { row: checks, column: LEFT, rows: 1, columns: PAGE_COLUMNS },
      formula: `=${first}=${quoteText(sign)}`,
      look,
    });
}

/** The one place where the scenario is chosen; `Baca dulu` and `Skenario` show it. */
function placeScenario(draft: SheetDraft, facts: Facts, { scenarios }: SummarySources): void {
  const { say, plan, language } = facts;
  const { row, column } = SCENARIO;
  draft.put(row, column - 2, say(summarySheet.scenario), { align: "right", color: "#595959" });
  draft.put(row, column, scenarios ? activeLabel(plan, language) : say(scenariosSheet.none), { bold: true });
  draft.put(row, column + 2, say(scenarios ? summarySheet.choose : summarySheet.addScenario), {
    size: 9,
    color: "#595959",
  });
  if (!scenarios) return;
  // The neighbour is tinted as well: names of scenarios are long.
  draft.look(row, column, 1, 2, { fill: looks.input.fill, bottom: "thin" });
  draft.input({ row, column, rows: 1, columns: 1 }, { ...looks.input, bold: true, align: "left", numberFormat: "@" });
  draft.nameCell(cellNames.active, row, column);
  draft.validations.push(activeValidation(facts, scenarios, { row, column }));
}

/** "Diusulkan Rp913.701.600 agar 6.043 pekerja terlindungi, April–Desember 2025". */
function ask(facts: Facts, layout: SummaryLayout): string {
  const [total, people] = [wholeText(facts, cellNames.total), peopleOf(layout)];
  const already = layout.scalar("alreadyInsured");
  const [first, last] = [layout.scalar("firstMonth"), layout.scalar("lastMonth")];
  const month = (number: string) => `INDEX(${layout.monthArea("names")},1,${number})`;
  const months = `${month(first)}&IF(${first}=${last},"","–"&${month(last)})`;
  const whom = sentence(facts, summarySheet.ask, { total, people: wholeText(facts, people) });
  const known = sentence(facts, summarySheet.askAlready, { already: wholeText(facts, already) });
  const contracts = sentence(facts, summarySheet.askContracts, { total });
  const when = sentence(facts, summarySheet.askMonths, { months, year: cellNames.year });
  const nothing = sentence(facts, summarySheet.askNothing, { groups: quoteText(facts.names.groups) });
  return `IF(${cellNames.total}=0,${nothing},IF(${people}=0,${contracts},${whom}&IF(${already}=0,"",${known}))&${when})`;
}

/** People of all groups, each in its largest month. */
export const peopleOf = (layout: SummaryLayout): string => `SUMPRODUCT(INT(${layout.keyArea("groups")}))`;

/** Funds that somebody entered. */
export function fundsEntered(layout: SummaryLayout): string {
  const keys = layout.keys("funds");
  return `COUNTIF(${areaAddress({ ...keys, rows: keys.rows - 1 }, "$")},">0")`;
}

/** Funds that pay something without a ceiling. */
export const ceilingsMissing = ({ say }: Facts, { funds }: SummarySources): string =>
  `COUNTIF(${funds.on(funds.resultArea("state"))},${quoteText(say(fundFaults.noCeiling))})`;

function moneyCheck(facts: Facts, layout: SummaryLayout, sources: SummarySources): string {
  const { names } = facts;
  const missing = layout.scalar("missingMoney");
  const uncounted = `(${cellNames.unreached}+SUMPRODUCT((${sources.work.area("state")}<>"")*1))`;
  const open = ceilingsMissing(facts, sources);
  const say = (key: "groupsMissing" | "moneyNoFunds" | "moneyShort" | "moneyNoCeiling" | "moneyFine") =>
    sentence(facts, summarySheet[key], {
      groups: quoteText(names.groups),
      funds: quoteText(names.funds),
      count: key === "groupsMissing" ? uncounted : open,
      short: wholeText(facts, missing),
      percent: percentText(facts, `${missing}/${cellNames.total}`),
    });
  return `IF(${uncounted}>0,${say("groupsMissing")},IF(${fundsEntered(layout)}=0,${say("moneyNoFunds")},IF(${missing}>0,${say("moneyShort")},IF(${open}>0,${say("moneyNoCeiling")},${say("moneyFine")}))))`;
}

function codesCheck(facts: Facts, { rka }: SummarySources): string {
  const count = missingCodes((key) => onSheet(facts.names.rka, areaAddress(rka.blockArea(key, "inside")!, "$")));
  const missing = sentence(facts, summarySheet.codesMissing, { count });
  return `IF(${count}=0,${quoteText(facts.say(summarySheet.codesFine))},${missing})`;
}

/** Numbers of the law known from the press or from memory only: confidence B and C. */
function lawCheck(facts: Facts, { rates }: SummarySources): string {
  const confidence = rates.provisionArea("confidence");
  const count = `(COUNTIF(${confidence},"B")+COUNTIF(${confidence},"C"))`;
  const open = sentence(facts, summarySheet.lawOpen, { count, rates: quoteText(facts.names.rates) });
  return `IF(${count}=0,${quoteText(facts.say(summarySheet.lawFine))},${open})`;
}

/** What nobody pays and what goes beyond ceilings. */
export const missingMoney = ({ funds }: SummarySources): string =>
  `SUM(${funds.on(funds.resultArea("missing"))})+MAX(0,${cellNames.unfunded})`;

/** First and last month in which anything is owed; 0 in a year without contributions. */
export function monthBounds(facts: Facts, layout: SummaryLayout, { budget }: SummarySources): [string, string] {
  const area = { row: budget.summaryRow("all"), column: budget.month, rows: 1, columns: 12 };
  const months = onSheet(facts.names.budget, areaAddress(area, "$"));
  const numbers = layout.monthArea("numbers");
  return [
    `IF(${cellNames.total}=0,0,13-SUMPRODUCT(MAX((${months}>0)*(13-${numbers}))))`,
    `SUMPRODUCT(MAX((${months}>0)*${numbers}))`,
  ];
}
