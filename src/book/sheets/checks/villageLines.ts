import type { Facts } from "../../facts";
import type { VillageLayout } from "../village/layout";
import { linesOn, oneCell, referTo, type CheckLine } from "./line";

/** What the blocks of villages sum to, against the funds and payers of the groups. */
export function villageLines(facts: Facts, layout: VillageLayout): CheckLine[] {
  const line = linesOn("village");
  const regency = oneCell(layout.regency, layout.column("amount"));
  const byFund = oneCell(layout.byFundSum, layout.column("amount"));
  return [
    line("villages", "wrong", regency, referTo(facts, "village", regency), {
      right: referTo(facts, "village", byFund),
    }),
  ];
}
