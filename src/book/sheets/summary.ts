import { summarySheet, summarySteps } from "../../texts/book/summary";
import { formula } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { looks } from "../look";
import { printPlan } from "../print";
import type { SheetPlan } from "../sheetPlan";
import { summaryCharts } from "./summary/charts";
import { coverageSteps, placeCoverage } from "./summary/coverage";
import { fundSteps, placeFunds } from "./summary/funds";
import { headSteps, placeSummaryHead } from "./summary/head";
import { placeInsured } from "./summary/insured";
import { NOTE_ROWS, PAGE_COLUMNS, PANEL_ROWS, ROWS, SummaryLayout, type Scalar } from "./summary/layout";
import { STEP } from "./summary/looks";
import { largestSource, placeNotes } from "./summary/notes";
import { placePeople } from "./summary/people";
import { cashSteps, placeMonths, placePrograms } from "./summary/programs";
import { placeScenarios } from "./summary/scenarios";
import type { SummarySources } from "./summary/sources";

/** Characters of the columns of the three panels and of the gutters between them. */
const WIDTHS = [35, 19, 7, 14, 2, 26, 12, 10, 14, 2, 22, 11, 11, 11];

/** `Ringkasan`: the whole budget on one page, for those who decide; the first sheet. */
export function planSummary(facts: Facts, sources: SummarySources): SheetPlan {
  const layout = new SummaryLayout(facts);
  const draft = new SheetDraft("summary", facts.names.summary);
  draft.tabColor = "#12355B";
  draft.gridlines = false;
  placeSummaryHead(draft, facts, layout, sources);
  placePeople(draft, facts, layout, sources);
  placeCoverage(draft, facts, layout);
  placeInsured(draft, facts, sources);
  placePrograms(draft, facts, sources);
  placeMonths(draft, facts, layout);
  placeScenarios(draft, facts, sources.scenarios);
  placeFunds(draft, facts, layout, sources);
  placeNotes(draft, facts, layout);
  placeSteps(draft, facts, layout, sources);
  draft.charts.push(...summaryCharts(facts, layout));
  WIDTHS.forEach((characters, column) => draft.widen(column, characters));
  setHeights(draft);
  const printed = { row: 0, column: 0, rows: ROWS.notes + NOTE_ROWS, columns: PAGE_COLUMNS };
  return draft.finish(printPlan(facts, printed, { pagesTall: 1 }));
}

/** Points; all but the small print stands on one screen. */
function setHeights(draft: SheetDraft): void {
  const set = (row: number, points: number, count = 1) => draft.heights.push({ row, count, points });
  set(ROWS.region, 19.5);
  set(ROWS.ask, 25.5);
  set(ROWS.words, 14.25);
  set(ROWS.checks, 19.5);
  set(ROWS.checks + 1, 6);
  for (const band of ["first", "second", "third"] as const) {
    set(ROWS[band], 18);
    set(ROWS[band] + 1, 13.5);
    set(ROWS[band] + 2, 16.5, PANEL_ROWS);
    set(ROWS[band] + 2 + PANEL_ROWS, 7.5);
  }
  set(ROWS.notes, 14.25, NOTE_ROWS);
}

/** What sentences are made of, beside the page; coverage only where the book has `UCJ`. */
function placeSteps(draft: SheetDraft, facts: Facts, layout: SummaryLayout, sources: SummarySources): void {
  const figures: Partial<Record<Scalar, string>> = {
    ...headSteps(facts, layout, sources),
    ...fundSteps(facts, layout, sources),
    ...cashSteps(facts, layout),
    ...coverageSteps(facts, layout),
    largestSource: largestSource(facts, layout, sources),
  };
  draft.put(0, layout.steps, facts.say(summarySheet.plotted), { ...STEP, bold: true });
  const { labels, values } = layout.scalarColumns;
  for (const key of layout.scalars) {
    const row = layout.scalarRow(key);
    const text = figures[key];
    if (text === undefined) continue;
    draft.put(row, labels, facts.say(summarySteps[key]), STEP);
    draft.put(row, values, formula(text), { ...looks.helper, numberFormat: "#,##0" });
  }
}
