import { scenariosSheet } from "../../texts/book/scenarios";
import { sensitivitySheet } from "../../texts/book/sensitivity";
import type { SensitivityAnswer } from "../answers";
import { cellAddress, type Area } from "../address";
import { daySerial, formula, quoteText, type Content } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { DAY, looks, MONEY, TEXT } from "../look";
import { answerNames, cellNames } from "../names";
import { printPlan } from "../print";
import type { SheetPlan } from "../sheetPlan";
import { placeHead } from "./head";
import { RANGE_COLUMNS, SENSITIVITY_ROWS, SensitivityLayout, STATUS, type SensitivityRow } from "./sensitivity/layout";
import { STEP } from "./summary/looks";
import { filled, sentence, wholeText } from "./summary/sentences";

const FORMATS: Record<SensitivityRow, string> = { writtenOn: DAY, scenario: TEXT, total: MONEY, who: TEXT };

/** `Kepekaan`: two inputs moved together, and each alone over its range, as noted; one page. */
export function planSensitivity(facts: Facts, answer: SensitivityAnswer): SheetPlan {
  const { say } = facts;
  const layout = new SensitivityLayout(answer);
  const draft = new SheetDraft("sensitivity", facts.names.sensitivity);
  draft.tabColor = "#7A5B00";
  placeHead(draft, facts, {
    title: say(sensitivitySheet.title),
    purpose: say(sensitivitySheet.purpose),
    notes: [say(sensitivitySheet.how)],
  });
  const contents: Record<SensitivityRow, Content> = {
    writtenOn: daySerial(answer.writtenOn),
    scenario: answer.made.scenario ?? say(scenariosSheet.none),
    total: answer.made.total,
    who: answer.who,
  };
  for (const key of SENSITIVITY_ROWS) {
    draft.put(layout.row(key), 0, say(sensitivitySheet[key]), { bold: true });
    draft.put(layout.row(key), 1, contents[key], { align: "left", numberFormat: FORMATS[key] });
  }
  draft.nameArea(answerNames.sensitivity, layout.made);
  placeStatus(draft, facts, layout, answer);
  draft.put(layout.costTitle, 0, say(sensitivitySheet.costTitle), looks.section);
  placeTable(draft, layout.cost, answer, answer.cost);
  draft.nameArea(answerNames.sensitivityCost, layout.cost);
  if (answer.lacking.length > 0) {
    draft.put(layout.lackTitle, 0, say(sensitivitySheet.lackTitle), looks.section);
    placeTable(draft, layout.lack, answer, answer.lacking);
    draft.nameArea(answerNames.sensitivityLack, layout.lack);
    const figures = { ...layout.lack, row: layout.lack.row + 1, column: 1, rows: layout.lack.rows - 1 };
    draft.conditionals.push({
      area: { ...figures, columns: layout.lack.columns - 1 },
      formula: `=SUM(${cellAddress(figures.row, 1)})>0`,
      look: looks.bad,
    });
    if (answer.cost.flat().includes(null))
      draft.put(layout.lack.row + layout.lack.rows, 0, say(sensitivitySheet.uncounted), looks.source);
  } else draft.put(layout.lackTitle, 0, say(sensitivitySheet.open), looks.source);
  placeRanges(draft, facts, layout, answer);
  draft.widen(0, 44);
  draft.widen(1, 20, layout.columns - 1);
  const printed = { row: 0, column: 0, rows: layout.rows, columns: layout.columns };
  return draft.finish(printPlan(facts, printed, { pagesTall: 1 }));
}

/** Says whether the book is still the one it was made from. */
function placeStatus(draft: SheetDraft, facts: Facts, layout: SensitivityLayout, { made }: SensitivityAnswer): void {
  const { say, language, names } = facts;
  const moved = sentence(facts, sensitivitySheet.moved, {
    made: wholeText(facts, layout.cell("total")),
    now: wholeText(facts, cellNames.total),
  });
  draft.put(STATUS, layout.steps, formula(moved), STEP);
  const other = filled(language, sensitivitySheet.other, {
    scenario: made.scenario ?? say(scenariosSheet.none),
    summary: names.summary,
  });
  const isSame = `${layout.cell("total")}=${cellNames.total}`;
  const byTotal = `IF(${isSame},${quoteText(say(sensitivitySheet.same))},${cellAddress(STATUS, layout.steps, "$")})`;
  const isOther = facts.has("scenarios") ? `${cellNames.active}<>${layout.cell("scenario")}` : "FALSE";
  draft.put(STATUS, 0, formula(`IF(${isOther},${quoteText(other)},${byTotal})`), { bold: true });
  const area = { row: STATUS, column: 0, rows: 1, columns: 1 };
  draft.conditionals.push({ area, formula: `=${isOther}`, look: looks.caution });
  draft.conditionals.push({ area, formula: `=NOT(OR(${isOther},${isSame}))`, look: looks.bad });
  draft.conditionals.push({ area, formula: `=AND(NOT(${isOther}),${isSame})`, look: looks.good });
}

/** Inputs in the corner, their values along the edges, rupiah within. */
function placeTable(
  draft: SheetDraft,
  { row, columns }: Area,
  { rowInput, columnInput, rows, columns: titles }: SensitivityAnswer,
  figures: SensitivityAnswer["cost"],
): void {
  draft.put(row, 0, `${rowInput} \\ ${columnInput}`, looks.header);
  draft.setRow(row, 1, titles, { ...looks.headerRight, numberFormat: TEXT });
  rows.forEach((title, index) => {
    draft.put(row + 1 + index, 0, title, { numberFormat: TEXT, align: "left" });
    draft.setRow(row + 1 + index, 1, figures[index]!, { numberFormat: MONEY, align: "right" });
  });
  draft.look(row + 1, 1, rows.length, columns - 1, { numberFormat: MONEY, align: "right" });
}

function placeRanges(
  draft: SheetDraft,
  { say }: Facts,
  layout: SensitivityLayout,
  { ranges }: SensitivityAnswer,
): void {
  if (ranges.length === 0) return;
  const { row } = layout.ranges;
  draft.put(layout.rangesTitle, 0, say(sensitivitySheet.rangesTitle), looks.section);
  draft.put(row - 1, 0, say(sensitivitySheet.input), looks.header);
  draft.setRow(
    row - 1,
    1,
    ([...RANGE_COLUMNS.slice(1), "spread"] as const).map((key) => say(sensitivitySheet[key])),
    looks.headerRight,
  );
  ranges.forEach((range, index) => {
    const at = row + index;
    draft.put(at, 0, range.input, { numberFormat: TEXT, align: "left" });
    draft.setRow(at, 1, [range.low, range.high], { numberFormat: TEXT, align: "right" });
    draft.setRow(at, 3, [range.atLow, range.atHigh, range.lackLow, range.lackHigh], {
      numberFormat: MONEY,
      align: "right",
    });
    const [low, high] = [cellAddress(at, 3), cellAddress(at, 4)];
    draft.put(at, RANGE_COLUMNS.length, formula(`IF(COUNT(${low},${high})=2,ABS(${high}-${low}),"")`), {
      numberFormat: MONEY,
      align: "right",
    });
  });
  draft.nameArea(answerNames.sensitivityRanges, layout.ranges);
}
