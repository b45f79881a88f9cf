import { comparisonSheet } from "../../../texts/book/comparison";
import { DETAIL_KINDS, type Comparison } from "../../answers";
import { areaAddress, cellAddress } from "../../address";
import type { BudgetLayout } from "../../budgetLayout";
import { formula } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import type { FundsLayout } from "../../fundsLayout";
import { MONEY } from "../../look";
import type { WorkLayout } from "../../workLayout";
import { STEP } from "../summary/looks";
import { DETAIL_CHECKS, DETAIL_CODE, DETAIL_HEADS, DETAIL_KIND, type ComparisonLayout } from "./layout";

/** Where the book tells what the active scenario comes to. */
export interface Sources {
  budget: BudgetLayout;
  funds: FundsLayout;
  work: WorkLayout;
}

/**
 * Costs and people of groups and what funds lack, as noted, right of the page; and how many of them the book has
 * otherwise under the choice that is active, by code, so that the order of rows makes no difference.
 */
export function placeDetails(
  draft: SheetDraft,
  { say }: Facts,
  layout: ComparisonLayout,
  { choices, details }: Comparison,
  active: string,
  sources: Sources,
): void {
  const { row, column, rows, columns } = layout.details;
  draft.look(row, column, rows, columns, { ...STEP, numberFormat: MONEY });
  draft.put(row, column, say(comparisonSheet.details), STEP);
  DETAIL_CHECKS.slice(1).forEach((check, index) =>
    draft.put(
      row + DETAIL_CODE,
      column + 1 + index,
      say(comparisonSheet[check as "changedGroups" | "changedFunds"]),
      STEP,
    ),
  );
  for (const kind of DETAIL_KINDS)
    details
      .filter((detail) => detail.kind === kind)
      .forEach(({ code, amounts }, place) => {
        const at = layout.detailsOf(kind).column + place;
        draft.set(row + DETAIL_KIND, at, say(comparisonSheet[kind]));
        draft.set(row + DETAIL_CODE, at, code);
        amounts.forEach((amount, choice) => draft.set(row + DETAIL_HEADS + choice, at, amount));
      });
  const names = layout.nameCells();
  choices.forEach((_, choice) => {
    const isActive = `${cellAddress(row + DETAIL_HEADS + choice, column, "$")}=${active}`;
    const put = (check: (typeof DETAIL_CHECKS)[number], content: string) => {
      const cell = layout.detailCheck(check, choice);
      draft.put(cell.row, cell.column, formula(content), STEP);
    };
    put("name", `${names[choice]!}&""`);
    put("changedGroups", `IF(${isActive},${groupsThatDiffer(layout, choice, sources)},0)`);
    put("changedFunds", `IF(${isActive},${fundsThatDiffer(layout, choice, sources)},0)`);
  });
}

/** Cells of the details are compared where something was noted; groups that are no longer there differ. */
function groupsThatDiffer(layout: ComparisonLayout, choice: number, { budget, work }: Sources): string {
  const at = (kind: "groupCost" | "groupPeople", row: number) => areaAddress(layout.detailsOf(kind, row), "$");
  const codes = at("groupCost", DETAIL_CODE);
  const [costs, people] = [at("groupCost", DETAIL_HEADS + choice), at("groupPeople", DETAIL_HEADS + choice)];
  const isSame = `(${work.area("code")}=${codes})*(${codes}<>"")`;
  const differs =
    `((${costs}<>"")*(${budget.area(budget.total)}<>${costs})+` +
    `(${people}<>"")*(${work.area("people")}<>${people})=0)`;
  return `COUNTA(${codes})-SUMPRODUCT(${isSame}*${differs})`;
}

function fundsThatDiffer(layout: ComparisonLayout, choice: number, { funds }: Sources): string {
  const codes = areaAddress(layout.detailsOf("fundLack"), "$");
  const lacks = areaAddress(layout.detailsOf("fundLack", DETAIL_HEADS + choice), "$");
  const [code, missing] = [funds.on(funds.resultArea("code")), funds.on(funds.resultArea("missing"))];
  return `SUMPRODUCT((${code}=${codes})*(${lacks}<>"")*(${missing}<>${lacks}))`;
}
