import { ASSUMPTION_TITLES, ASSUMPTION_WORDS } from "../../texts/functions/assumptions";
import { riskSheet } from "../../texts/book/risk";
import { showPercent } from "../../texts/numbers";
import { scenariosSheet } from "../../texts/book/scenarios";
import type { RiskAnswer, RiskAssumptionRow } from "../answers";
import { cellAddress, onSheet } from "../address";
import { daySerial, formula, quoteText, type Content } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { COUNT, DAY, looks, MONEY, PERCENT, TEXT, WHOLE } from "../look";
import { answerNames, cellNames } from "../names";
import { printPlan } from "../print";
import type { SheetPlan } from "../sheetPlan";
import { SIGNED } from "./comparison/bridge";
import { GROUP_TABLE } from "./groups";
import { placeHead } from "./head";
import {
  RESULT,
  RISK_ASSUMPTION_COLUMNS,
  RISK_FUND_COLUMNS,
  RISK_ROWS,
  RISK_TIE_COLUMNS,
  RISK_WORD_COLUMNS,
  RiskLayout,
  type RiskRow,
} from "./risk/layout";
import { placeFunds, placeMonths } from "./risk/tables";
import { weakestFund } from "./risk/weakestFund";
import { STEP } from "./summary/looks";
import { filled, percentText, sentence, wholeText } from "./summary/sentences";

const FORMATS: Partial<Record<RiskRow, string>> = {
  writtenOn: DAY,
  scenario: TEXT,
  trials: COUNT,
  seed: WHOLE,
  probability: PERCENT,
  probabilityError: PERCENT,
};

/** `Risiko`: what a simulation came to, and all that is needed to repeat it; one page. */
export function planRisk(facts: Facts, answer: RiskAnswer): SheetPlan {
  const { say } = facts;
  const layout = new RiskLayout(answer);
  const draft = new SheetDraft("risk", facts.names.risk);
  draft.tabColor = "#7A5B00";
  placeHead(draft, facts, {
    title: say(riskSheet.title),
    purpose: say(riskSheet.purpose),
    notes: [say(riskSheet.how)],
  });
  const contents: Record<RiskRow, Content> = {
    ...answer,
    writtenOn: daySerial(answer.writtenOn),
    scenario: answer.made.scenario ?? say(scenariosSheet.none),
    total: answer.made.total,
  };
  for (const key of RISK_ROWS) {
    draft.put(layout.row(key), 0, say(riskSheet[key]), { bold: true });
    draft.put(layout.row(key), 1, contents[key], { align: "right", numberFormat: FORMATS[key] ?? MONEY });
  }
  placeSentences(draft, facts, layout, answer);
  placeChances(draft, facts, layout, answer);
  placeFunds(draft, facts, layout, answer);
  placeMonths(draft, facts, layout, answer);
  placeAssumptions(draft, facts, layout, answer);
  placeTies(draft, facts, layout, answer);
  placeRepeat(draft, facts, layout, answer);
  draft.nameArea(answerNames.risk, layout.figures);
  [33, 23, 23, 15, 17, 17, 17, 15, 17, 17, 17, 38, 14].forEach((characters, column) => draft.widen(column, characters));
  const printed = { row: 0, column: 0, rows: layout.rows, columns: RISK_FUND_COLUMNS.length };
  return draft.finish(printPlan(facts, printed));
}

/** What it comes to, and whether the book is still the one it was made from. */
function placeSentences(draft: SheetDraft, facts: Facts, layout: RiskLayout, answer: RiskAnswer): void {
  const { ceiling, made } = answer;
  const { say, language, names } = facts;
  const mean = wholeText(facts, `ROUND(${layout.cell("mean")},0)`);
  const said =
    ceiling === null
      ? sentence(facts, riskSheet.noCeiling, { mean })
      : sentence(facts, riskSheet.enough, {
          ceiling: wholeText(facts, layout.cell("ceiling")),
          chance: percentText(facts, layout.cell("probability")),
          mean,
        });
  draft.put(RESULT, 0, formula(said), { bold: true, size: 12 });
  const moved = sentence(facts, riskSheet.moved, {
    made: wholeText(facts, layout.cell("total")),
    now: wholeText(facts, cellNames.total),
  });
  draft.put(RESULT, layout.steps, formula(moved), STEP);
  const other = filled(language, riskSheet.other, {
    scenario: made.scenario ?? say(scenariosSheet.none),
    summary: names.summary,
  });
  const same = quoteText(say(riskSheet.same));
  const told = cellAddress(RESULT, layout.steps, "$");
  const isSame = `${layout.cell("total")}=${cellNames.total}`;
  const byTotal = `IF(${isSame},${same},${told})`;
  const isOther = facts.has("scenarios") ? `${cellNames.active}<>${layout.cell("scenario")}` : "FALSE";
  draft.put(RESULT + 1, 0, formula(`IF(${isOther},${quoteText(other)},${byTotal})`), { bold: true });
  const area = { row: RESULT + 1, column: 0, rows: 1, columns: 1 };
  const weakest = weakestFund(answer.probability, answer.funds);
  if (weakest)
    draft.put(
      RESULT + 2,
      0,
      filled(language, riskSheet.weakest, {
        fund: weakest.name ?? say(riskSheet.nobody),
        chance: showPercent(language, weakest.probability, 1),
      }),
      looks.bad,
    );
  draft.conditionals.push({ area, formula: `=${isOther}`, look: looks.caution });
  draft.conditionals.push({ area, formula: `=NOT(OR(${isOther},${isSame}))`, look: looks.bad });
  draft.conditionals.push({ area, formula: `=AND(NOT(${isOther}),${isSame})`, look: looks.good });
}

/** Percentiles and reserves as noted, and what they mean beside plan and ceiling. */
function placeChances(
  draft: SheetDraft,
  facts: Facts,
  layout: RiskLayout,
  { percentiles, reserves }: RiskAnswer,
): void {
  const { say } = facts;
  const place = (
    title: number,
    words: [string, string, string, string],
    rows: RiskAnswer["percentiles"],
    third: (amount: string) => string,
    format: string,
  ) => {
    draft.put(title, 0, words[0], looks.section);
    draft.put(title + 1, 0, words[1], looks.header);
    draft.setRow(title + 1, 1, [words[2], words[3]], looks.headerRight);
    rows.forEach(({ percent, amount }, index) => {
      const row = title + 2 + index;
      draft.put(row, 0, percent / 100, { numberFormat: "0%", align: "left" });
      draft.put(row, 1, amount, { numberFormat: MONEY, align: "right" });
      draft.put(row, 2, formula(third(cellAddress(row, 1))), { numberFormat: format, align: "right" });
    });
  };
  place(
    layout.percentilesTitle,
    [say(riskSheet.percentiles), say(riskSheet.chance), say(riskSheet.notAbove), say(riskSheet.toPlan)],
    percentiles,
    (amount) => `${amount}-${layout.cell("total")}`,
    SIGNED,
  );
  draft.nameArea(answerNames.riskPercentiles, layout.percentileArea);
  if (reserves.length === 0) return;
  place(
    layout.reservesTitle,
    [say(riskSheet.reserves), say(riskSheet.chance), say(riskSheet.reserve), say(riskSheet.withCeiling)],
    reserves,
    (amount) => `${layout.cell("ceiling")}+${amount}`,
    MONEY,
  );
  draft.nameArea(answerNames.riskReserves, layout.reserveArea);
}

function placeAssumptions(draft: SheetDraft, facts: Facts, layout: RiskLayout, answer: RiskAnswer): void {
  const { say, language } = facts;
  const { row } = layout.assumptionArea;
  draft.put(layout.assumptionsTitle, 0, say(riskSheet.assumptions), looks.section);
  draft.setRow(
    row,
    0,
    RISK_ASSUMPTION_COLUMNS.map((column) => ASSUMPTION_TITLES[column][language]),
    looks.header,
  );
  const said = (cell: RiskAssumptionRow[number], place: number): RiskAssumptionRow[number] =>
    RISK_WORD_COLUMNS.has(RISK_ASSUMPTION_COLUMNS[place]!)
      ? (ASSUMPTION_WORDS[String(cell)]?.[language] ?? cell)
      : cell;
  answer.assumptions.forEach((cells, index) => draft.setRow(row + 1 + index, 0, cells.map(said), { align: "left" }));
  draft.nameArea(answerNames.riskAssumptions, layout.assumptionArea);
}

/** Which assumptions rise and fall together. */
function placeTies(draft: SheetDraft, { say }: Facts, layout: RiskLayout, { ties }: RiskAnswer): void {
  if (ties.length === 0) return;
  draft.put(layout.tiesTitle, 0, say(riskSheet.ties), looks.section);
  const words = { one: riskSheet.tieOne, other: riskSheet.tieOther, value: riskSheet.tieValue };
  draft.setRow(
    layout.tiesTitle + 1,
    0,
    RISK_TIE_COLUMNS.map((column) => say(words[column])),
    looks.header,
  );
  ties.forEach((tie, index) =>
    draft.setRow(
      layout.tieArea.row + index,
      0,
      RISK_TIE_COLUMNS.map((column) => tie[column]),
      { align: "left" },
    ),
  );
  draft.nameArea(answerNames.riskTies, layout.tieArea);
}

/** How it is repeated: by a formula, unless it assumes what no cell takes. */
function placeRepeat(draft: SheetDraft, facts: Facts, layout: RiskLayout, answer: RiskAnswer): void {
  const { say, names } = facts;
  const what = RISK_ASSUMPTION_COLUMNS.indexOf("what");
  if (answer.ties.length > 0 || answer.assumptions.some((row) => row[what] === "law")) {
    draft.put(layout.repeat, 0, say(riskSheet.repeatInPane), looks.source);
    return;
  }
  const range = onSheet(names.risk, layout.assumptionCells());
  draft.put(layout.repeat, 0, say(riskSheet.repeat), looks.helper);
  draft.put(layout.repeat + 1, 0, `=JAMSOS.SIMULASI(${GROUP_TABLE}[#All];${range};${answer.trials};${answer.seed})`, {
    numberFormat: TEXT,
  });
  draft.put(layout.repeat + 2, 0, say(riskSheet.repeatNote), looks.source);
}
