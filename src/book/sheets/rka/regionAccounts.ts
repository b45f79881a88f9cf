import { rkaSheet } from "../../../texts/book/rka";
import { categoryName } from "../../categories";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks, TEXT } from "../../look";
import { tableNames } from "../../names";

/** Under the columns of the lines: programme, account and description stand where theirs do. */
export const REGION_ACCOUNT_COLUMNS = ["program", "code", "category", "source"] as const;
const FIRST_COLUMN = 1;

/** The region's own table of account codes, kept with the plan; typed in the pane, for which the lines are laid out anew. */
export function placeRegionAccounts(draft: SheetDraft, { say, plan, language }: Facts, row: number): void {
  const accounts = plan.accounts ?? [];
  if (accounts.length === 0) return;
  draft.put(row, 0, say(rkaSheet.regionAccounts), looks.section);
  draft.put(row + 1, 0, say(rkaSheet.regionAccountsHow), looks.helper);
  accounts.forEach(({ category, program, code, source }, index) =>
    draft.setRow(row + 2 + index, FIRST_COLUMN, [
      program,
      code,
      category === null ? null : categoryName(category, language),
      source,
    ]),
  );
  const area = {
    row: row + 2,
    column: FIRST_COLUMN,
    rows: accounts.length,
    columns: REGION_ACCOUNT_COLUMNS.length,
  };
  draft.look(area.row, area.column, area.rows, area.columns, { numberFormat: TEXT });
  draft.nameArea(tableNames.accounts, area);
}
