import { everySheet } from "../../texts/book/everySheet";
import { fundsSheet } from "../../texts/book/funds";
import { amountWidths, ceilingWidth } from "../amountWidths";
import type { BudgetLayout } from "../budgetLayout";
import { formula, quoteText } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import type { FundsLayout } from "../fundsLayout";
import { longestCode, longestFund, longestFundCode } from "../longestName";
import { breakNames } from "../longNames";
import { looks, MONEY } from "../look";
import { cellNames } from "../names";
import { printPlan } from "../print";
import type { RatesLayout } from "../rates/layout";
import type { SheetPlan } from "../sheetPlan";
import type { WorkLayout } from "../workLayout";
import type { WorkLists } from "../workLists";
import { placeFundInputs, placeSplitInputs } from "./funds/inputs";
import type { FundParts } from "./funds/parts";
import { placeLeft, placeMonths, placeResults } from "./funds/results";
import { placeHead } from "./head";

/** Kinds, sources and notes of the funds stand in columns of the months below; so wide, they break between words. */
const LEAST_MONTH = 16;

/** Characters of the column of names: as a rule, and where codes and amounts are wide. */
const NAME_USUAL = 26;
const NAME_LEAST = 20;
/** Characters of codes, names and what a year costs together that are in sight beside the pane in a window of 800 pixels. */
const IN_SIGHT = 53;

/** Code and name stand on every page of this sheet where it takes two in width. */
const REPEATED = 2;

interface FundSources {
  work: WorkLayout;
  lists: WorkLists;
  rates: RatesLayout;
  budget: BudgetLayout;
  parts: FundParts;
}

/** `Dana`: funds with their ceilings, what each pays, whether its ceiling suffices, and both month by month. */
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
    notes: [say(fundsSheet.how)],
    printedColumns: REPEATED,
  });
  draft.put(5, REPEATED, say(everySheet.legend), looks.source);
  const { unfunded } = cellNames;
  draft.put(
    4,
    0,
    formula(
      `IF(${unfunded}=0,${quoteText(say(fundsSheet.allFunded))},${quoteText(`${say(fundsSheet.unfunded)} (Rp):`)})`,
    ),
    { bold: true },
  );
  draft.put(4, layout.month, formula(`IF(${unfunded}=0,"",${unfunded})`), {
    bold: true,
    align: "right",
    numberFormat: MONEY,
  });
  draft.conditionals.push({
    area: { row: 4, column: 0, rows: 1, columns: layout.month + 1 },
    formula: `=${unfunded}<>0`,
    look: { color: "#A4262C" },
  });
  placeFundInputs(draft, facts, layout, lists, rates);
  placeSplitInputs(draft, facts, layout);
  placeResults(draft, facts, layout, { work, lists });
  placeMonths(draft, facts, layout, { work, budget, parts });
  placeLeft(draft, facts, layout);
  const code = Math.max(longestFundCode(facts, 10, 20), layout.splits > 0 ? longestCode(facts) : 0);
  // A month shows what is left of a ceiling, which may be more than the year costs.
  const amounts = Math.max(LEAST_MONTH, amountWidths(facts).year, ceilingWidth(facts));
  const room = Math.max(NAME_LEAST, IN_SIGHT - code - amounts);
  const name = longestFund(facts, Math.min(NAME_USUAL, room), room);
  [code, name].forEach((characters, column) => draft.widen(column, characters));
  // The inputs follow their texts themselves.
  for (const [row, columns] of [
    [layout.resultRow(0), layout.resultWidth],
    [layout.monthRow(layout.resultRow(0)), layout.width],
    [layout.leftByMonth + 1, layout.width],
  ] as const)
    breakNames(draft, { row, column: 0, rows: layout.funds, columns }, { column: 1, characters: name }, [
      ...facts.plan.funds.map((fund, index) => ({ row: row + index, text: fund.name })),
      ...(row === layout.leftByMonth + 1
        ? []
        : [{ row: row + layout.funds, text: say(fundsSheet.unfunded), bold: true }]),
    ]);
  // All months are as wide as each other, and as the words of the inputs above them need.
  draft.widen(layout.month, amounts, 12);
  draft.freeze = { rows: 0, columns: 2 };
  return draft.finish(
    printPlan(
      facts,
      { row: 0, column: 0, rows: layout.leftByMonth + 1 + layout.funds, columns: layout.width },
      { titleColumns: { first: 0, last: REPEATED - 1 } },
    ),
  );
}
