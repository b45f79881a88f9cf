import { coverageSheet } from "../../texts/book/coverage";
import { everySheet } from "../../texts/book/everySheet";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { longestName } from "../longestName";
import { breakNames } from "../longNames";
import { printPlan } from "../print";
import type { RatesLayout } from "../rates/layout";
import type { SheetPlan } from "../sheetPlan";
import type { WorkLayout } from "../workLayout";
import type { WorkLists } from "../workLists";
import { placeHead } from "./head";
import { placeEffect } from "./ucj/effect";
import { placeFigures } from "./ucj/figures";
import { placeCoveredGroups } from "./ucj/groups";
import { COVERED_COLUMNS, CoverageLayout, PRINTED_COLUMNS } from "./ucj/layout";
import { placeLines } from "./ucj/lines";
import { placeTargets } from "./ucj/targets";

/** `UCJ`: coverage as reported, what this budget adds to it, and how far the national targets are. */
export function planCoverageSheet(facts: Facts, work: WorkLayout, lists: WorkLists, rates: RatesLayout): SheetPlan {
  const { say, plan } = facts;
  const layout = new CoverageLayout(facts);
  const draft = new SheetDraft("coverage", facts.names.coverage);
  placeHead(draft, facts, {
    title: `${say(coverageSheet.title)} ${plan.year}`,
    purpose: say(coverageSheet.purpose),
    notes: [say(coverageSheet.why), `${say(coverageSheet.unverified)} ${say(everySheet.legend)}`],
  });
  placeFigures(draft, facts, layout, lists);
  placeLines(draft, facts, layout, rates);
  placeEffect(draft, facts, layout);
  placeTargets(draft, facts, layout);
  placeCoveredGroups(draft, facts, layout, work, rates);
  const names = longestName(facts, 47, 70);
  [9, names, 16, 16, 16, 18, 42, 12, 30].forEach((characters, column) => draft.widen(column, characters));
  breakNames(
    draft,
    { row: layout.groupRow(0), column: 0, rows: layout.capacity, columns: PRINTED_COLUMNS },
    { column: COVERED_COLUMNS.indexOf("name"), characters: names },
    plan.groups.map(({ name }, index) => ({ row: layout.groupRow(facts.places[index]!), text: name })),
  );
  // Titles of the steps beside the page would make the printed row of titles as high as they are.
  draft.widen(PRINTED_COLUMNS, 24, 10);
  draft.freeze = { rows: 0, columns: 2 };
  draft.tabColor = "#0F6CBD";
  const titles = layout.groupsHeader;
  return draft.finish(
    printPlan(
      facts,
      { row: 0, column: 0, rows: layout.rows, columns: PRINTED_COLUMNS },
      // The groups come last, and may need a second page.
      { titleRows: { first: titles, last: titles } },
    ),
  );
}
