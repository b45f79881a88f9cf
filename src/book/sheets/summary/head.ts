import type { Confidence } from "../../../law/terms";
import { scenariosSheet } from "../../../texts/book/scenarios";
import { summarySheet } from "../../../texts/book/summary";
import { areaAddress, onSheet } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks } from "../../look";
import { blockNames, cellNames } from "../../names";
import { activeLabel } from "../../scenarioWords";
import { IDENTITY } from "../groups";
import { codesMissingCell } from "../rka";
import { activeValidation } from "../scenarios";
import { CoverageLayout } from "../ucj/layout";
import { LEFT, MIDDLE, PAGE_COLUMNS, RIGHT, ROWS, SCENARIO, type Scalar, type SummaryLayout } from "./layout";
import { COLOURS } from "./looks";
import { sentence, wholeText } from "./sentences";
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
  draft.set(checks, LEFT, formula(moneyCheck(facts, layout)));
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
  const contracts = sentence(facts, summarySheet.askContracts, { total: wholeText(facts, cellNames.total) });
  const when = sentence(facts, summarySheet.askMonths, { months: layout.scalar("period"), year: cellNames.year });
  const nothing = sentence(facts, summarySheet.askNothing, { groups: quoteText(facts.names.groups) });
  const people = layout.scalar("peopleOfAll");
  return `IF(${cellNames.total}=0,${nothing},IF(${people}=0,${contracts},${layout.scalar("askPeople")})&${when})`;
}

/** What the head's sentences are made of. */
export function headSteps(
  facts: Facts,
  layout: SummaryLayout,
  sources: SummarySources,
): Partial<Record<Scalar, string>> {
  const [people, already] = [layout.scalar("peopleOfAll"), layout.scalar("alreadyInsured")];
  const [first, last] = [layout.scalar("firstMonth"), layout.scalar("lastMonth")];
  const month = (number: string) => `INDEX(${layout.monthArea("names")},1,${number})`;
  const [firstMonth, lastMonth] = monthBounds(facts, layout, sources);
  const whom = sentence(facts, summarySheet.ask, {
    total: wholeText(facts, cellNames.total),
    people: wholeText(facts, people),
  });
  const known = sentence(facts, summarySheet.askAlready, { already: wholeText(facts, already) });
  const counted = alreadyInsured(facts);
  const keys = layout.keyArea("groups");
  return {
    firstMonth,
    lastMonth,
    period: `IF(${first}=0,"",${month(first)}&IF(${first}=${last},"","–"&${month(last)}))`,
    // Each group in its largest month; the fractions for the order add up to a quarter of the rows and one more.
    peopleOfAll: `ROUND(SUM(${keys})-(ROWS(${keys})+1)/4,0)`,
    ...(counted === null ? {} : { alreadyInsured: counted }),
    askPeople: counted === null ? whom : `${whom}&IF(${already}=0,"",${known})`,
    uncounted: sources.work.uncounted(),
  };
}

/** People of the groups who are participants already, never more than the group has; null in a book without `UCJ`. */
function alreadyInsured(facts: Facts): string | null {
  if (!facts.has("coverage")) return null;
  const layout = new CoverageLayout(facts);
  const on = (key: "enrolled" | "covered") => onSheet(facts.names.coverage, layout.groupAddresses(key));
  const [enrolled, covered] = [on("enrolled"), on("covered")];
  return `SUMPRODUCT((${covered}<${enrolled})*${covered}+(${covered}>=${enrolled})*${enrolled})`;
}

function moneyCheck(facts: Facts, layout: SummaryLayout): string {
  const { names } = facts;
  const uncounted = layout.scalar("uncounted");
  const say = (key: "groupsMissing" | "moneyNoFunds") =>
    sentence(facts, summarySheet[key], {
      groups: quoteText(names.groups),
      funds: quoteText(names.funds),
      count: uncounted,
    });
  const isShort = `${layout.scalar("missingMoney")}>0`;
  const funded = `IF(${isShort},${layout.scalar("missingPart")},${layout.scalar("moneyRemark")})`;
  return `IF(${uncounted}>0,${say("groupsMissing")},IF(${layout.scalar("fundsEntered")}=0,${say("moneyNoFunds")},${funded}))`;
}

function codesCheck(facts: Facts, { rka }: SummarySources): string {
  const count = onSheet(facts.names.rka, codesMissingCell(rka));
  const missing = sentence(facts, summarySheet.codesMissing, { count });
  const [none, fine] = [summarySheet.codesNone, summarySheet.codesFine].map((words) => quoteText(facts.say(words)));
  return `IF(${cellNames.total}=0,${none},IF(${count}=0,${fine},${missing}))`;
}

/** Numbers of the law that were not read in the regulation text: every mark but A. No book is without any. */
function lawCheck(facts: Facts, { rates }: SummarySources): string {
  const open: readonly Confidence[] = ["A-", "B", "C"];
  const count = open.map((mark) => `COUNTIF(${rates.provisionArea("confidence")},"${mark}")`).join("+");
  return sentence(facts, summarySheet.lawOpen, { count: `(${count})`, rates: quoteText(facts.names.rates) });
}

/** First and last month in which anything is owed; 0 in a year without contributions. */
function monthBounds(facts: Facts, layout: SummaryLayout, { budget }: SummarySources): [string, string] {
  const area = { row: budget.summaryRow("all"), column: budget.month, rows: 1, columns: 12 };
  const months = onSheet(facts.names.budget, areaAddress(area, "$"));
  // A month is a power of two, so the largest power within the sum tells the month; Gnumeric takes no MAX of an array.
  const powers = layout.monthArea("powers");
  const place = (sum: string) => `MATCH(SUMPRODUCT((${months}>0)*${sum}),${powers},1)`;
  const bound = (month: string) => `IF(${cellNames.total}=0,0,${month})`;
  return [bound(`13-${place(`2048/${powers}`)}`), bound(place(powers))];
}
