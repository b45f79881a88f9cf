import type { Program } from "../../../law/terms";
import { everySheet } from "../../../texts/book/everySheet";
import { chartNames } from "../../../texts/book/charts";
import { programTitles, summarySheet } from "../../../texts/book/summary";
import type { Area } from "../../address";
import { CashLayout } from "../../cashLayout";
import type { ChartPlan, ChartRange } from "../../chartPlan";
import type { Facts } from "../../facts";
import { COVERAGE_ROWS } from "./coverage";
import { FUND_BARS, fundStep } from "./funds";
import { CASH_MONTHS, LEFT, MIDDLE, PANEL_ROWS, RIGHT, ROWS, type SummaryLayout } from "./layout";
import { COLOURS } from "./looks";
import { PROGRAM_COLOURS } from "./programs";

/** Above a column: whole millions, with a decimal where they are few. */
const LABEL = '[>=100000000]#,##0,,;[>0]0.0,,;""';
/** Beside table rows: half of a bar's height between two bars, as much at the edges as between. */
const IN_ROWS = { gap: 60, plot: { left: 0.04, top: 0, width: 0.95, height: 1 } };

/** The four charts of the page, each beside the cells that hold its figures. */
export function summaryCharts(facts: Facts, layout: SummaryLayout): ChartPlan[] {
  const { say } = facts;
  const here = (row: number, column: number, rows: number, columns = 1): ChartRange => ({
    sheet: "summary",
    area: { row, column, rows, columns },
  });
  const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });
  const first = layout.row("first", 0);
  const third = layout.row("third", 0);
  const people: ChartPlan = {
    ...IN_ROWS,
    name: say(chartNames.people),
    kind: "bars",
    area: area(first, LEFT + 2, layout.groups, 2),
    categories: here(first, LEFT, layout.groups),
    series: [
      {
        name: say(summarySheet.people),
        values: here(first, LEFT + 1, layout.groups),
        color: COLOURS.middle,
        ...(layout.hasOtherGroups ? { points: [{ index: PANEL_ROWS - 1, color: COLOURS.grey }] } : {}),
      },
    ],
    labels: null,
  };
  const coverageRows = COVERAGE_ROWS.length;
  const bar = (index: number) => here(first, layout.step(index), coverageRows);
  const coverage: ChartPlan = {
    ...IN_ROWS,
    name: say(chartNames.coverage),
    kind: "bars",
    area: area(first, MIDDLE + 3, coverageRows, 1),
    categories: here(first, MIDDLE, coverageRows),
    series: [
      { name: say(summarySheet.base), values: bar(0), color: null },
      {
        name: say(summarySheet.share),
        values: bar(1),
        color: COLOURS.grey,
        points: [
          { index: 1, color: COLOURS.middle },
          { index: 2, color: COLOURS.dark },
          { index: 3, color: COLOURS.missing },
          { index: 4, color: COLOURS.pale },
        ],
      },
      { name: say(summarySheet.above), values: bar(2), color: COLOURS.middle },
    ],
    labels: null,
  };
  const cash = (program: Program | null): ChartRange => {
    const { row, column } = new CashLayout(facts).place("byDue", program, 0);
    return { sheet: "rak", area: { row, column, rows: 1, columns: CASH_MONTHS } };
  };
  const months: ChartPlan = {
    name: say(chartNames.cash),
    kind: "columns",
    area: area(ROWS.second + 1, MIDDLE, PANEL_ROWS + 1, 9),
    categories: { sheet: "summary", area: layout.months("months", CASH_MONTHS) },
    series: facts.scope.programs.map((program) => ({
      name: say(programTitles[program]),
      values: cash(program),
      color: PROGRAM_COLOURS[program],
    })),
    gap: 45,
    labels: { name: say(everySheet.total), values: cash(null), numberFormat: LABEL },
    plot: { left: 0.005, top: 0.12, width: 0.99, height: 0.72 },
  };
  const funds: ChartPlan = {
    ...IN_ROWS,
    name: say(chartNames.funds),
    kind: "bars",
    area: area(third, RIGHT, layout.funds, 4),
    categories: here(third, MIDDLE, layout.funds),
    series: FUND_BARS.map(({ words, colour }, index) => ({
      name: say(words),
      values: here(third, fundStep(layout, index), layout.funds),
      color: colour,
    })),
    labels: null,
    plot: { ...IN_ROWS.plot, left: 0.01, width: 0.98 },
  };
  // Without UCJ there is no coverage to draw.
  return facts.has("coverage") ? [people, coverage, months, funds] : [people, months, funds];
}
