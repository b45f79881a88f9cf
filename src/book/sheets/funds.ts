import { everySheet } from "../../texts/book/everySheet";
import { fundsSheet } from "../../texts/book/funds";
import { formula, quoteText } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { LINES, type FundsLayout } from "../fundsLayout";
import { MONEY } from "../look";
import { FUND_COLUMN_KEYS } from "../fundColumns";
import { printPlan } from "../print";
import type { SheetPlan } from "../sheetPlan";
import { placeFundInputs } from "./funds/inputs";
import { placeFundGroups } from "./funds/groups";
import { placeMatrix } from "./funds/matrix";
import { placeByMonth, placeLeft } from "./funds/months";
import { placeSplits } from "./funds/splits";
import { placeSummary } from "./funds/summary";
import type { FundSources } from "./funds/sources";
import { placeHead } from "./head";

/** `Dana`: funds with their ceilings, who pays for whom, and each month's cost against every ceiling. */
export function planFunds(facts: Facts, layout: FundsLayout, sources: FundSources): SheetPlan {
  const { say } = facts;
  const draft = new SheetDraft("funds", facts.names.funds);
  draft.tabColor = "#C19C00";
  placeHead(draft, facts, {
    title: say(fundsSheet.title),
    purpose: say(fundsSheet.purpose),
    notes: [say(fundsSheet.how), say(everySheet.legend)],
    printedColumns: LINES,
  });
  const unfunded = layout.unfundedTotal();
  draft.put(5, 0, formula(`IF(${unfunded}=0,${quoteText(say(fundsSheet.allFunded))},${quoteText(`${say(fundsSheet.unfunded)} (Rp):`)})`), { bold: true });
  draft.put(5, 3, formula(`IF(${unfunded}=0,"",${unfunded})`), { bold: true, align: "right", numberFormat: MONEY });
  draft.conditionals.push({ area: { row: 5, column: 0, rows: 1, columns: 4 }, formula: `=${unfunded}>0`, look: { color: "#A4262C" } });
  placeFundInputs(draft, facts, layout, sources);
  placeSplits(draft, facts, layout, sources);
  placeSummary(draft, facts, layout, sources);
  placeByMonth(draft, facts, layout, sources);
  placeLeft(draft, facts, layout, sources);
  placeFundGroups(draft, facts, layout, sources);
  placeMatrix(draft, facts, layout, sources);
  [20, 34, 30].forEach((characters, column) => draft.widen(column, characters));
  draft.widen(3, 17, layout.work - 3);
  for (const key of ["source", "note"] as const) draft.widen(FUND_COLUMN_KEYS.indexOf(key), 30);
  draft.widen(layout.work, 13, 70);
  draft.freeze = { rows: 0, columns: 2 };
  return draft.finish(
    printPlan(facts, { row: 0, column: 0, rows: layout.matrix - 1, columns: layout.work - 1 }, { pagesWide: 2, titleColumns: { first: 0, last: LINES - 1 } }),
  );
}
