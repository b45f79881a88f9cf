import { everySheet } from "../../texts/book/everySheet";
import { fundsSheet } from "../../texts/book/funds";
import type { BudgetLayout } from "../budgetLayout";
import { formula, quoteText } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { FUND_COLUMN_KEYS } from "../fundColumns";
import type { FundsLayout } from "../fundsLayout";
import { longestFund } from "../longestName";
import { MONEY } from "../look";
import { cellNames } from "../names";
import { printPlan } from "../print";
import type { RatesLayout } from "../rates/layout";
import type { SheetPlan } from "../sheetPlan";
import type { WorkLayout } from "../workLayout";
import type { WorkLists } from "../workLists";
import { placeFundInputs, placeSplitInputs } from "./funds/inputs";
import type { FundParts } from "./funds/parts";
import { placeLeft, placeResults } from "./funds/results";
import { placeHead } from "./head";

interface FundSources {
  work: WorkLayout;
  lists: WorkLists;
  rates: RatesLayout;
  budget: BudgetLayout;
  parts: FundParts;
}

/** `Dana`: funds with their ceilings, what each pays month by month, and whether the ceiling suffices. */
export function planFunds(
  facts: Facts,
  layout: FundsLayout,
  { work, lists, rates, budget, parts }: FundSources,
): SheetPlan {
  const { say } = facts;
  const draft = new SheetDraft("funds", facts.names.funds);
  draft.tabColor = "#C19C00";
  placeHead(draft, facts, {
    title: say(fundsSheet.title),
    purpose: say(fundsSheet.purpose),
    notes: [`${say(fundsSheet.how)} ${say(everySheet.legend)}`],
  });
  const { unfunded } = cellNames;
  draft.put(
    4,
    0,
    formula(
      `IF(${unfunded}=0,${quoteText(say(fundsSheet.allFunded))},${quoteText(`${say(fundsSheet.unfunded)} (Rp):`)})`,
    ),
    { bold: true },
  );
  draft.put(4, 3, formula(`IF(${unfunded}=0,"",${unfunded})`), { bold: true, align: "right", numberFormat: MONEY });
  draft.conditionals.push({
    area: { row: 4, column: 0, rows: 1, columns: 4 },
    formula: `=${unfunded}<>0`,
    look: { color: "#A4262C" },
  });
  placeFundInputs(draft, facts, layout, lists, rates);
  placeSplitInputs(draft, facts, layout);
  placeResults(draft, facts, layout, { work, lists, budget, parts });
  placeLeft(draft, facts, layout);
  [20, longestFund(facts, 28, 50), 22].forEach((characters, column) => draft.widen(column, characters));
  draft.widen(3, 15, 6);
  draft.widen(layout.month, 14, 12);
  for (const key of ["source", "note"] as const) draft.widen(FUND_COLUMN_KEYS.indexOf(key), 22);
  draft.freeze = { rows: 0, columns: 2 };
  return draft.finish(
    printPlan(facts, { row: 0, column: 0, rows: layout.leftByMonth + 1 + layout.funds, columns: layout.width }),
  );
}
