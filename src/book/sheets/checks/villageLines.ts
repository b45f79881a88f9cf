import { onSheet } from "../../address";
import type { Facts } from "../../facts";
import { VILLAGE_COLUMNS, type VillageLayout } from "../village/layout";
import { linesOn, oneCell, type CheckLine } from "./line";

/** What the villages' blocks hold against what villages pay, and groups without a block of their own. */
export function villageLines(facts: Facts, village: VillageLayout): CheckLine[] {
  const line = linesOn("village");
  const on = (address: string) => onSheet(facts.names.village, address);
  const total = oneCell(village.totalRow, VILLAGE_COLUMNS.indexOf("amount"));
  return [
    line("villages", "wrong", total, on(village.totalCell()), { right: on(village.byBudgetCell()) }),
    line("villageUnnamed", "look", oneCell(5, 0), `COUNTIF(${on(village.groupArea("block"))},ROWS(${on(village.villages())}))`),
  ];
}
