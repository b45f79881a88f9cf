import { coverageSheet } from "../../texts/book/coverage";
import { everySheet } from "../../texts/book/everySheet";
import type { BudgetLayout } from "../budgetLayout";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { longestName } from "../longestName";
import { printPlan } from "../print";
import type { SheetPlan } from "../sheetPlan";
import { placeAlreadyCovered, placeCoveredGroups, placeEffect } from "./ucj/effect";
import { placeFigures } from "./ucj/figures";
import { FIGURE_COLUMNS, type CoverageLayout } from "./ucj/layout";
import { placeTargets } from "./ucj/targets";
import { placeSigning, SIGNING_ROWS } from "./signing";
import { placeHead } from "./head";

/** `UCJ`: coverage as reported, what this budget adds to it, and how far the national targets are. */
export function planCoverageSheet(facts: Facts, layout: CoverageLayout, budget: BudgetLayout): SheetPlan {
  const { say, plan } = facts;
  const draft = new SheetDraft("coverage", facts.names.coverage);
  placeHead(draft, facts, {
    title: `${say(coverageSheet.title)} ${plan.year}`,
    purpose: say(coverageSheet.purpose),
    notes: [say(coverageSheet.why), say(coverageSheet.unverified), say(everySheet.legend)],
  });
  placeFigures(draft, facts, layout);
  placeEffect(draft, facts, layout);
  placeTargets(draft, facts, layout);
  placeAlreadyCovered(draft, facts, layout);
  placeCoveredGroups(draft, facts, layout, budget);
  placeSigning(draft, facts, layout.signing, 1, FIGURE_COLUMNS.indexOf("date"));
  [6, longestName(facts, 44, 70), 16, 16, 16, 18, 18, 34, 48].forEach((characters, column) => draft.widen(column, characters));
  draft.freeze = { rows: 0, columns: 2 };
  draft.tabColor = "#0F6CBD";
  const printed = { row: 0, column: 0, rows: layout.signing + SIGNING_ROWS, columns: FIGURE_COLUMNS.length };
  return draft.finish(printPlan(facts, printed));
}
