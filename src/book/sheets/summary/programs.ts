import type { Program } from "../../../law/terms";
import { everySheet } from "../../../texts/book/everySheet";
import { programTitles, summarySheet } from "../../../texts/book/summary";
import { monthName } from "../../../texts/months";
import { areaAddress, cellAddress, onSheet, type Area } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { MONEY } from "../../look";
import { cellNames } from "../../names";
import { CashLayout } from "../../cashLayout";
import { CASH_MONTHS, LEFT, MIDDLE, ROWS, type Scalar, type SummaryLayout } from "./layout";
import { COLOURS, placePanel, SHARE, STEP } from "./looks";
import { sentence, shortMoney, wholeText } from "./sentences";
import { contractKind } from "../work/derived";
import type { SummarySources } from "./sources";

/** Dark and light in turns, in the order they are stacked, so that grey print keeps them apart. */
export const PROGRAM_COLOURS: Record<Program, string> = {
  JKK: COLOURS.dark,
  JKM: COLOURS.amber,
  JHT: COLOURS.teal,
  JP: COLOURS.sand,
};

/** Where the programmes are summed up, below the last of them. */
export const programsSum = ({ scope }: Facts): Area => ({
  row: ROWS.second + 2 + scope.programs.length,
  column: LEFT + 1,
  rows: 1,
  columns: 1,
});

/** What each programme costs; the squares beside them are the legend of the months. */
export function placePrograms(draft: SheetDraft, facts: Facts, { budget, work }: SummarySources): void {
  const { say, scope } = facts;
  const { programs } = scope;
  const { title, first } = placePanel(draft, "second", LEFT, 4, [
    [0, say(everySheet.program), "left"],
    [1, say(summarySheet.year), "right"],
    [2, say(summarySheet.part), "right"],
  ]);
  const total = cellNames.total;
  // A contract insures people nobody counts: its money is no part of what a person costs.
  const contracts = facts.scope.contracts
    ? `-SUMIF(${work.area("kind")},${quoteText(contractKind(facts.language))},${budget.area(budget.total)})`
    : "";
  const each = `(${total}${contracts})/${budget.sumCell(budget.personMonths)}`;
  const average = sentence(facts, summarySheet.programsTitle, { each: wholeText(facts, each) });
  const none = quoteText(say(summarySheet.programsNone));
  // A book of contracts alone insures nobody by head.
  const whole = quoteText(say(everySheet.program));
  draft.set(
    title,
    LEFT,
    formula(`IF(${total}=0,${none},IF(${budget.sumCell(budget.personMonths)}=0,${whole},${average}))`),
  );
  programs.forEach((program, index) => {
    const row = first + index;
    draft.set(row, LEFT, say(programTitles[program]));
    draft.put(row, LEFT + 3, "■", { color: PROGRAM_COLOURS[program], align: "left" });
    draft.set(row, LEFT + 1, formula(budget.sumCell(budget.programColumn(program))));
    draft.set(row, LEFT + 2, formula(`IF(${total}=0,0,${cellAddress(row, LEFT + 1)}/${total})`));
  });
  const { row: sum } = programsSum(facts);
  draft.set(sum, LEFT, say(everySheet.total));
  draft.set(sum, LEFT + 1, formula(`SUM(${cellAddress(first, LEFT + 1)}:${cellAddress(sum - 1, LEFT + 1)})`));
  draft.look(sum, LEFT, 1, 3, { bold: true, top: "thin" });
  draft.look(first, LEFT + 1, programs.length + 1, 1, { numberFormat: MONEY, align: "right" });
  draft.look(first, LEFT + 2, programs.length, 1, { numberFormat: SHARE, align: "right" });
}

/** The row of `RAK` the chart of months stands on: a programme, or all of them. */
const cashRow = (facts: Facts, program: Program | null): string => {
  const { row, column } = new CashLayout(facts).place("byDue", program, 0);
  return onSheet(facts.names.rak, areaAddress({ row, column, rows: 1, columns: CASH_MONTHS }, "$"));
};

/** Cash by month: a sentence above the chart, whose figures are those of `RAK`. */
export function placeMonths(draft: SheetDraft, facts: Facts, layout: SummaryLayout): void {
  const { say, language, plan } = facts;
  const { title } = placePanel(draft, "second", MIDDLE, 9, []);
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const short = months.map((number) => monthName(language, number, "short"));
  const labels = [...short, `${short[0]} ${plan.year + 1}`];
  for (const [key, contents] of [
    ["months", labels],
    ["numbers", months],
    ["names", months.map((number) => monthName(language, number))],
    ["powers", months.map((number) => 2 ** (number - 1))],
  ] as const) {
    const { row, column } = layout.months(key);
    draft.setRow(row, column, contents, STEP);
  }
  const most = layout.scalar("mostCash");
  const month = `INDEX(${layout.monthArea("months", CASH_MONTHS)},1,MATCH(${most},${cashRow(facts, null)},0))`;
  const highest = sentence(facts, summarySheet.cashTitle, { most: layout.scalar("mostCashShort"), month });
  draft.set(title, MIDDLE, formula(`IF(${most}<=0,${quoteText(say(summarySheet.cashNone))},${highest})`));
}

/** What the sentence about cash is made of. */
export const cashSteps = (facts: Facts, layout: SummaryLayout): Partial<Record<Scalar, string>> => ({
  mostCash: `MAX(${cashRow(facts, null)})`,
  mostCashShort: shortMoney(facts, layout.scalar("mostCash")),
});
