import { coverageSheet } from "../../texts/book/coverage";
import { everySheet, sourceLine } from "../../texts/book/everySheet";
import type { BudgetLayout } from "../budgetLayout";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { longestName } from "../longestName";
import { looks } from "../look";
import { printPlan } from "../print";
import type { SheetPlan } from "../sheetPlan";
import { placeAlreadyCovered, placeCoveredGroups, placeEffect } from "./ucj/effect";
import { placeFigures } from "./ucj/figures";
import { FIGURE_COLUMNS, type CoverageLayout } from "./ucj/layout";
import { placeTargets } from "./ucj/targets";
import { placeSigning, SIGNING_ROWS } from "./signing";

/** `UCJ`: coverage as reported, what this budget adds to it, and how far the national targets are. */
export function planCoverageSheet(facts: Facts, layout: CoverageLayout, budget: BudgetLayout): SheetPlan {
  const { say, plan, language, law } = facts;
  const draft = new SheetDraft("coverage", facts.names.coverage);
  draft.put(0, 0, `${say(coverageSheet.title)} ${plan.year}`, looks.title);
  draft.put(1, 0, say(coverageSheet.purpose), looks.purpose);
  draft.put(2, 0, sourceLine(language, law.version, plan.region.name, plan.year), looks.source);
  draft.put(3, 0, say(coverageSheet.why), looks.source);
  draft.put(4, 0, say(coverageSheet.unverified), looks.source);
  draft.put(5, 0, say(everySheet.legend), looks.source);
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
