import { chartNames } from "../../../texts/book/charts";
import { causeLetters, comparisonSheet } from "../../../texts/book/comparison";
import { CAUSE_NAMES, REMAINDER_RULE } from "../../../texts/whatif/bridge";
import type { ComparedBridge } from "../../answers";
import { areaAddress, cellAddress } from "../../address";
import type { ChartPlan, ChartRange } from "../../chartPlan";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks, MONEY } from "../../look";
import { COLOURS, STEP } from "../summary/looks";
import { decimalText, shortened } from "../summary/sentences";
import { BAR_COLUMNS, FIRST_CHOICE, LABELS, OF, type ComparisonLayout } from "./layout";

export const SIGNED = '+#,##0;-#,##0;"–"';
/** Above a column: millions with a decimal. */
const LABEL = '[>0]#,##0.0,,;[<0]"";""';
/** Letters of a choice's name that fit below its column. */
const NAME_LETTERS = 14;
/** Where all totals lie above this part of the highest, bars do not begin at zero: the differences would not be seen. */
const CUT = 0.7;

/** Totals after each row of the bridge, the first and the last included. */
function levelsOf({ from, steps }: ComparedBridge): number[] {
  return steps.reduce((levels, { amount }) => [...levels, levels.at(-1)! + (amount ?? 0)], [from.total ?? 0]);
}

/** Where bars begin; null: at zero. */
function floorOf(bridge: ComparedBridge): number | null {
  const levels = levelsOf(bridge);
  const [lowest, most] = [Math.min(...levels), Math.max(...levels)];
  return lowest > most * CUT && lowest < most ? Math.floor(lowest - (most - lowest) / 2) : null;
}

/** From one total to another by cause: values as they were found, sums and bars calculated. */
export function placeBridge(
  draft: SheetDraft,
  facts: Facts,
  layout: ComparisonLayout,
  bridge: ComparedBridge,
  nameOf: (name: string | null) => string,
): void {
  const { say, language } = facts;
  const { row: first, rows } = layout.bridge;
  const last = first + rows - 1;
  draft.put(layout.bridgeTitle, LABELS, say(comparisonSheet.bridge), looks.section);
  draft.setRow(layout.bridgeHeader, LABELS, [say(comparisonSheet.cause), null], looks.header);
  draft.put(layout.bridgeHeader, FIRST_CHOICE, say(comparisonSheet.amount), looks.headerRight);
  draft.setRow(first, LABELS, [say(comparisonSheet.from), nameOf(bridge.from.name), bridge.from.total]);
  bridge.steps.forEach(({ cause, amount }, index) =>
    draft.setRow(first + 1 + index, LABELS, [CAUSE_NAMES[cause]![language], null, amount]),
  );
  const amounts = { row: first, column: FIRST_CHOICE, rows: rows - 1, columns: 1 };
  draft.setRow(last, LABELS, [
    say(comparisonSheet.to),
    nameOf(bridge.to.name),
    formula(`SUM(${areaAddress(amounts)})`),
  ]);
  for (const row of [first, last]) draft.look(row, LABELS, 1, FIRST_CHOICE + 1, looks.total);
  draft.look(first, FIRST_CHOICE, rows, 1, { numberFormat: SIGNED, align: "right" });
  for (const row of [first, last]) draft.look(row, FIRST_CHOICE, 1, 1, { numberFormat: MONEY });
  const remarks = [
    ...(bridge.steps.length === 0 ? [say(comparisonSheet.equal)] : [say(comparisonSheet.figures)]),
    ...(floorOf(bridge) === null ? [] : [say(comparisonSheet.cut)]),
    ...(bridge.joined ? [say(comparisonSheet.joined)] : []),
    REMAINDER_RULE[language],
  ];
  remarks.forEach((remark, index) => draft.put(layout.remarks + index, LABELS, remark, looks.source));
  if (layout.hasChart) placeBars(draft, facts, layout, bridge);
}

/** Lengths of the bars, right of what prints. */
function placeBars(draft: SheetDraft, facts: Facts, layout: ComparisonLayout, bridge: ComparedBridge): void {
  const { say } = facts;
  const column = (key: (typeof BAR_COLUMNS)[number]) => layout.bars(key).column;
  const heads = [
    comparisonSheet.plotted,
    ...(["base", "whole", "more", "less", "reached", "told"] as const).map((key) => comparisonSheet[key]),
  ];
  draft.setRow(layout.bridgeHeader, column("name"), heads.map(say), STEP);
  const { row: first, rows } = layout.bridge;
  draft.look(first, column("name"), rows, BAR_COLUMNS.length, { ...STEP, numberFormat: MONEY });
  for (let row = first; row < first + rows; row += 1) {
    const amount = cellAddress(row, FIRST_CHOICE);
    const isTotal = row === first || row === first + rows - 1;
    const reached = (at: number) => cellAddress(at, column("reached"));
    const cause = bridge.steps[row - first - 1]?.cause;
    const name = isTotal
      ? shortened(cellAddress(row, OF), NAME_LETTERS)
      : `${quoteText(`${say(causeLetters[cause!]!)} `)}&IF(${amount}>0,"+","−")&${decimalText(facts, `ABS(${amount})/10^6`, 1)}`;
    const bars = isTotal
      ? ["0", amount, "0", "0", amount, amount]
      : [
          `MIN(${reached(row - 1)},${reached(row)})`,
          "0",
          `MAX(0,${amount})`,
          `MAX(0,-${amount})`,
          `${reached(row - 1)}+${amount}`,
          "0",
        ];
    draft.setRow(row, column("name"), [name, ...bars].map(formula));
  }
}

/** The bridge as a waterfall: standing columns that begin where the one before ended. */
export function bridgeChart(facts: Facts, layout: ComparisonLayout, bridge: ComparedBridge): ChartPlan {
  const { say } = facts;
  const range = (key: (typeof BAR_COLUMNS)[number]): ChartRange => ({ sheet: "comparison", area: layout.bars(key) });
  return {
    name: say(chartNames.bridge),
    kind: "columns",
    area: layout.chart,
    categories: range("name"),
    series: [
      { name: say(comparisonSheet.base), values: range("base"), color: null },
      { name: say(comparisonSheet.whole), values: range("whole"), color: COLOURS.dark },
      { name: say(comparisonSheet.more), values: range("more"), color: COLOURS.missing },
      { name: say(comparisonSheet.less), values: range("less"), color: COLOURS.middle },
    ],
    least: floorOf(bridge) ?? 0,
    gap: 30,
    labels: { name: say(comparisonSheet.told), values: range("told"), numberFormat: LABEL },
    plot: { left: 0.01, top: 0.1, width: 0.98, height: 0.74 },
  };
}
