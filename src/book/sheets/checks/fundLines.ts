import { fundFaults } from "../../../texts/book/funds";
import { areaAddress } from "../../address";
import type { BudgetLayout } from "../../budgetLayout";
import { quoteText } from "../../content";
import type { Facts } from "../../facts";
import { SPLIT_COLUMN_KEYS } from "../../fundColumns";
import { SUMMARY_COLUMNS, type FundsLayout, type SummaryColumn } from "../../fundsLayout";
import { ANY_TEXT, countTexts, linesOn, oneCell, type CheckLine } from "./line";

/** Beside each split, after the names of its group and its fund. */
const SPLIT_CHECK = SPLIT_COLUMN_KEYS.length + 2;
/** Beside each group's row of `Dana`. */
const GROUP_CHECK = 2;

/** Ceilings against costs, and who pays for whom. */
export function fundLines(facts: Facts, layout: BudgetLayout, funds: FundsLayout): CheckLine[] {
  const line = linesOn("funds");
  const summary = (key: SummaryColumn) => ({ row: funds.first("summary"), column: SUMMARY_COLUMNS.indexOf(key), rows: funds.funds, columns: 1 });
  const groups = { row: funds.first("byGroup"), column: GROUP_CHECK, rows: funds.capacity, columns: 1 };
  const splits = { row: funds.firstSplit, column: SPLIT_CHECK, rows: funds.splits, columns: 1 };
  const byGroup = { row: funds.first("byGroup"), column: funds.unfunded, rows: funds.capacity, columns: 1 + funds.funds };
  const on = (area: Parameters<typeof areaAddress>[0]) => funds.on(areaAddress(area, "$"));
  const saying = (area: Parameters<typeof areaAddress>[0], fault: keyof typeof fundFaults) => `COUNTIF(${on(area)},${quoteText(facts.say(fundFaults[fault]))})`;
  const said = on(summary("check"));
  const unfunded = funds.on(funds.unfundedTotal());
  return [
    line("ceilings", "wrong", summary("missing"), `SUM(${on(summary("missing"))})`),
    line("ceilingMissing", "look", summary("check"), saying(summary("check"), "noCeiling"), { mark: facts.say(fundFaults.noCeiling) }),
    line("fundFaults", "wrong", summary("check"), `${countTexts(said)}-${saying(summary("check"), "noCeiling")}-${saying(summary("check"), "exceeded")}`),
    line("fundOfGroup", "wrong", groups, (["fundUnknown", "noEligible", "notEligible"] as const).map((fault) => saying(groups, fault)).join("+")),
    line("splitFaults", "wrong", splits, countTexts(on(splits)), { mark: ANY_TEXT }),
    line("unfunded", "look", oneCell(funds.first("byMonth") + funds.funds, funds.year), unfunded),
    line("fundsTotal", "wrong", byGroup, `SUM(${on(byGroup)})`, { right: layout.grandTotal() }),
  ];
}
