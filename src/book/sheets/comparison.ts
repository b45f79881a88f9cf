import { entryTitle } from "../../texts/book/groupsSheet";
import { comparisonSheet } from "../../texts/book/comparison";
import { scenariosSheet } from "../../texts/book/scenarios";
import type { ComparedBridge, Comparison } from "../answers";
import { areaAddress, cellAddress } from "../address";
import { daySerial, formula, quoteText } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { COUNT, DAY, looks, MONEY, PERCENT, type Look } from "../look";
import { answerNames, cellNames } from "../names";
import { printPlan } from "../print";
import type { SheetPlan } from "../sheetPlan";
import { bridgeChart, placeBridge, SIGNED } from "./comparison/bridge";
import { placeDetails, type Sources } from "./comparison/details";
import { ComparisonLayout, FIRST_CHOICE, LABELS, OF, PAGE_COLUMNS, type ComparedFigure } from "./comparison/layout";
import { placeHead } from "./head";
import { STEP } from "./summary/looks";
import { filled, sentence, wholeText } from "./summary/sentences";

const SHARE_SCALE = 100_000;
const SIGNED_SHARE = '+0.00%;-0.00%;"–"';
const FORMATS: Record<ComparedFigure, string> = {
  cost: MONEY,
  people: COUNT,
  personMonths: COUNT,
  fullyProtected: COUNT,
  coverage: PERCENT,
};

/** `Perbandingan`: choices side by side as noted, their differences, and the bridge between two of them; one page. */
export function planComparison(facts: Facts, given: Comparison, sources: Sources): SheetPlan {
  const { say } = facts;
  // Increases first: no level of the waterfall lies below the lower of the two totals.
  const bridge: ComparedBridge | null = given.bridge && {
    ...given.bridge,
    steps: given.bridge.steps
      .filter(({ amount }) => amount !== 0)
      .sort((one, other) => (other.amount ?? 0) - (one.amount ?? 0)),
  };
  const comparison = { ...given, bridge };
  const layout = new ComparisonLayout(comparison);
  const draft = new SheetDraft("comparison", facts.names.comparison);
  draft.tabColor = "#C19C00";
  placeHead(draft, facts, {
    title: say(comparisonSheet.title),
    purpose: say(comparisonSheet.purpose),
    notes: [say(comparisonSheet.how)],
  });
  const nameOf = (name: string | null) => name ?? say(scenariosSheet.none);
  placeMade(draft, facts, layout, comparison, nameOf);
  placeStatus(draft, facts, layout, comparison, sources);
  placeChoices(draft, facts, layout, comparison, nameOf);
  placeDifferences(draft, facts, layout, comparison, nameOf);
  if (bridge) {
    placeBridge(draft, facts, layout, bridge, nameOf);
    draft.nameArea(answerNames.bridge, layout.explained);
    if (layout.hasChart) draft.charts.push(bridgeChart(facts, layout, bridge));
  }
  draft.nameArea(answerNames.comparison, layout.noted);
  draft.nameArea(answerNames.comparisonMade, layout.made);
  draft.widen(LABELS, 34);
  draft.widen(OF, 26);
  draft.widen(FIRST_CHOICE, 19, PAGE_COLUMNS - FIRST_CHOICE);
  return draft.finish(
    printPlan(facts, { row: 0, column: 0, rows: layout.rows, columns: PAGE_COLUMNS }, { pagesTall: 1 }),
  );
}

type NameOf = (name: string | null) => string;

/** When and from which book it was made, and the choice that differences are told to. */
function placeMade(
  draft: SheetDraft,
  { say }: Facts,
  layout: ComparisonLayout,
  { writtenOn, made, against }: Comparison,
  nameOf: NameOf,
): void {
  const put = (
    row: Parameters<ComparisonLayout["madeRow"]>[0],
    label: string,
    content: string | number | null,
    look: Look,
  ) => {
    draft.put(layout.madeRow(row), LABELS, label, { bold: true });
    draft.put(layout.madeRow(row), OF, content, { align: "left", ...look });
  };
  put("writtenOn", say(comparisonSheet.writtenOn), daySerial(writtenOn), { numberFormat: DAY });
  put("scenario", say(comparisonSheet.made), nameOf(made.scenario), {});
  put("total", say(comparisonSheet.cost), made.total, { numberFormat: MONEY });
  put("against", say(comparisonSheet.against), nameOf(against), {});
  const cell = { row: layout.madeRow("against"), column: OF, rows: 1, columns: 1 };
  draft.input(cell, looks.input);
  draft.put(cell.row, FIRST_CHOICE, say(comparisonSheet.againstHow), looks.helper);
  draft.validations.push({
    area: cell,
    kind: "list",
    source: `=${layout.names()}`,
    severity: "stop",
    message: { title: say(entryTitle), text: say(comparisonSheet.againstUnknown) },
  });
}

/** Says whether the book is still the one it was made from. Steps of it stand beside the page. */
function placeStatus(
  draft: SheetDraft,
  facts: Facts,
  layout: ComparisonLayout,
  comparison: Comparison,
  sources: Sources,
): void {
  const { say, language, names } = facts;
  const { choices, details } = comparison;
  const { budget, funds } = sources;
  const active = facts.has("scenarios") ? cellNames.active : quoteText(say(scenariosSheet.none));
  const [expected, moved, , count, months, lacks, now, inside, same] = Array.from({ length: 9 }, (_, index) =>
    layout.stepCell(index),
  ) as [string, string, string, string, string, string, string, string, string];
  const ownTotal = `IF(${active}=${layout.madeCell("scenario")},${layout.madeCell("total")},"")`;
  // Not by MATCH: a person's "~", "*" and "?" are wildcards there, and one row of a table is none to INDEX everywhere.
  const called = `(${layout.names()}=${active})`;
  /** A figure of the active scenario; divided by their number: two choices may be the same. */
  const noted = (row: number, otherwise: string) =>
    `IF(${count}>0,SUMPRODUCT(${called}*${layout.across(row)})/${count},${otherwise})`;
  const knowsMonths = choices.every(({ personMonths }) => personMonths !== null);
  const hasDetails = details.length > 0;
  if (hasDetails) {
    placeDetails(draft, facts, layout, comparison, active, sources);
    draft.nameArea(answerNames.comparisonDetails, layout.details);
  }
  const monthsNow = budget.sumCell(budget.personMonths);
  const steps = [
    noted(layout.figureRow("cost"), ownTotal),
    sentence(facts, comparisonSheet.moved, {
      made: wholeText(facts, `SUM(${expected})`),
      now: wholeText(facts, cellNames.total),
    }),
    layout
      .nameCells()
      .reduceRight((others, name, at) => `IF(${name}=${layout.madeCell("against")},${at + 1},${others})`, "1"),
    `SUMPRODUCT(${called}*1)`,
    // What the book comes to besides its total: person-months, and what its funds lack.
    knowsMonths ? `${monthsNow}-${noted(layout.figureRow("personMonths"), monthsNow)}` : "0",
    `${now}-${noted(layout.lackingRow, now)}`,
    `SUM(${funds.on(funds.resultArea("missing"))})+MAX(0,${cellNames.unfunded})`,
    `IF(OR(${months}<>0,${lacks}<>0${hasDetails ? `,SUM(${layout.differing})<>0` : ""}),1,0)`,
    `IF(${inside}=1,${quoteText(say(comparisonSheet.changedInside))},${quoteText(say(comparisonSheet.same))})`,
  ];
  steps.forEach((step, index) => {
    const { row, column } = layout.step(index);
    draft.put(row, column, formula(step), STEP);
  });
  const unknown = quoteText(filled(language, comparisonSheet.unknown, { summary: names.summary }));
  draft.put(
    layout.status,
    LABELS,
    formula(`IF(${expected}="",${unknown},IF(${expected}=${cellNames.total},${same},${moved}))`),
    { bold: true },
  );
  const area = { row: layout.status, column: LABELS, rows: 1, columns: 1 };
  const isSame = `AND(${expected}=${cellNames.total},${inside}=0)`;
  draft.conditionals.push({ area, formula: `=${expected}=""`, look: looks.caution });
  draft.conditionals.push({ area, formula: `=NOT(OR(${expected}="",${isSame}))`, look: looks.bad });
  draft.conditionals.push({ area, formula: `=AND(${expected}<>"",${isSame})`, look: looks.good });
}

function placeChoices(
  draft: SheetDraft,
  { say }: Facts,
  layout: ComparisonLayout,
  { choices, lacking }: Comparison,
  nameOf: NameOf,
): void {
  draft.setRow(layout.header, LABELS, [say(comparisonSheet.figure), say(comparisonSheet.fund)], looks.header);
  draft.setRow(
    layout.header,
    FIRST_CHOICE,
    choices.map(({ name }) => nameOf(name)),
    looks.headerRight,
  );
  for (const figure of layout.figures) {
    const row = layout.figureRow(figure);
    draft.set(row, LABELS, say(comparisonSheet[figure]));
    const values = choices.map((choice) => {
      const value = choice[figure];
      return figure === "coverage" && value !== null ? value / SHARE_SCALE : value;
    });
    draft.setRow(row, FIRST_CHOICE, values, { numberFormat: FORMATS[figure], align: "right" });
  }
  lacking.forEach((fund, index) => {
    const row = layout.firstLack + index;
    draft.set(row, LABELS, say(fund === null ? comparisonSheet.unfunded : comparisonSheet.lack));
    draft.put(row, OF, fund, { wrap: true });
    draft.setRow(
      row,
      FIRST_CHOICE,
      choices.map(({ lacks }) => lacks[index] ?? null),
      {
        numberFormat: MONEY,
        align: "right",
      },
    );
  });
  draft.set(layout.lackingRow, LABELS, say(comparisonSheet.lacking));
  const sums = choices.map((_, index) => {
    const cells = { row: layout.firstLack, column: FIRST_CHOICE + index, rows: lacking.length, columns: 1 };
    return lacking.length === 0 ? 0 : formula(`SUM(${areaAddress(cells)})`);
  });
  draft.setRow(layout.lackingRow, FIRST_CHOICE, sums, { numberFormat: MONEY, align: "right" });
  draft.look(layout.lackingRow, LABELS, 1, FIRST_CHOICE + choices.length, looks.total);
  if (layout.hasNotes) {
    draft.set(layout.noteRow, LABELS, say(comparisonSheet.note));
    draft.setRow(
      layout.noteRow,
      FIRST_CHOICE,
      choices.map(({ note }) => note || null),
      { ...looks.note, wrap: true, vertical: "top" },
    );
  }
  draft.look(layout.figureRow("cost"), LABELS, 1, FIRST_CHOICE + choices.length, { bold: true });
}

/** Every row of figures against the choice of the yellow cell. */
function placeDifferences(
  draft: SheetDraft,
  { say }: Facts,
  layout: ComparisonLayout,
  { choices, lacking }: Comparison,
  nameOf: NameOf,
): void {
  const header = layout.differenceRow(layout.header);
  draft.put(layout.differencesTitle, LABELS, say(comparisonSheet.differences), looks.section);
  draft.put(
    header,
    LABELS,
    formula(`${quoteText(`${say(comparisonSheet.against)} `)}&${layout.madeCell("against")}`),
    looks.header,
  );
  draft.put(header, OF, null, looks.header);
  // Texts, as above them: a row with long names grows with what stands in it, not with what a formula will come to.
  draft.setRow(
    header,
    FIRST_CHOICE,
    choices.map(({ name }) => nameOf(name)),
    looks.headerRight,
  );
  const place = layout.stepCell(2);
  for (let from = layout.header + 1; from <= layout.lackingRow; from += 1) {
    const row = layout.differenceRow(from);
    const isCoverage = layout.figures.includes("coverage") && from === layout.figureRow("coverage");
    draft.set(row, LABELS, formula(`${cellAddress(from, LABELS)}&""`));
    draft.put(row, OF, lacking[from - layout.firstLack] ?? null, { wrap: true });
    const base = `INDEX(${layout.across(from)},${place})`;
    const differences = choices.map((_, index) => {
      const own = cellAddress(from, FIRST_CHOICE + index);
      return formula(`IF(OR(${own}="",${base}=""),"",${own}-${base})`);
    });
    draft.setRow(row, FIRST_CHOICE, differences, { numberFormat: isCoverage ? SIGNED_SHARE : SIGNED, align: "right" });
  }
}
