import { everySheet } from "../../texts/book/everySheet";
import { villageSheet } from "../../texts/book/village";
import { formula, quoteText } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { DESCRIBED, longestName } from "../longestName";
import { printPlan } from "../print";
import type { SheetPlan } from "../sheetPlan";
import { placeSigning, SIGNING_ROWS } from "./signing";
import { placeBlocks, placeVillageSummary } from "./village/blocks";
import { placeVillageGroups } from "./village/groups";
import { VILLAGE_COLUMNS, type VillageLayout } from "./village/layout";
import type { VillageSources } from "./village/sources";
import { placeHead } from "./head";

/** `RAB Desa`: what each village pays, line by line with its account codes, summed up to the regency. */
export function planVillages(facts: Facts, layout: VillageLayout, sources: VillageSources): SheetPlan {
  const { say, plan } = facts;
  const draft = new SheetDraft("village", facts.names.village);
  placeHead(draft, facts, {
    title: `${say(villageSheet.title)} ${plan.year}`,
    purpose: say(villageSheet.purpose),
    notes: [say(villageSheet.how), say(everySheet.nothingToType)],
  });
  const unplaced = unplacedGroups(layout);
  const first = `INDEX(${sources.budget.onBudget(sources.budget.workArea("name"))},MATCH(ROWS(${layout.villages()}),${layout.groupArea("block")},0))`;
  draft.put(
    5,
    0,
    formula(`IF(SUM(${layout.groupArea("count")})=0,${quoteText(say(villageSheet.none))},IF(${unplaced}=0,${quoteText(say(villageSheet.allPlaced))},${unplaced}&${quoteText(` ${say(villageSheet.missing)} `)}&${first}))`),
    { bold: true },
  );
  draft.conditionals.push({ area: { row: 5, column: 0, rows: 1, columns: 1 }, formula: `=${unplaced}>0`, look: { color: "#A4262C" } });
  placeVillageSummary(draft, facts, layout);
  placeBlocks(draft, facts, layout, sources);
  placeVillageGroups(draft, facts, layout, sources);
  placeSigning(draft, facts, layout.signing, 1, VILLAGE_COLUMNS.indexOf("unit"));
  [20, DESCRIBED + longestName(facts, 30, 70), 30, 16, 16, 20].forEach((characters, column) => draft.widen(column, characters));
  draft.widen(layout.work, 12, 30);
  draft.tabColor = "#0B6A0B";
  draft.freeze = { rows: 0, columns: 2 };
  const printed = { row: 0, column: 0, rows: layout.signing + SIGNING_ROWS, columns: VILLAGE_COLUMNS.length };
  return draft.finish(printPlan(facts, printed, { titleRows: { first: layout.header, last: layout.header } }));
}

/** Groups in the last block: their village has none of its own, or is not named. */
export const unplacedGroups = (layout: VillageLayout): string => `COUNTIF(${layout.groupArea("block")},ROWS(${layout.villages()}))`;
