import { categoryOf } from "../../../law/catalogue";
import { entryTitle } from "../../../texts/book/groups";
import { everySheet } from "../../../texts/book/everySheet";
import { fundEntryHelp, fundsSheet } from "../../../texts/book/funds";
import { yesNo } from "../../../texts/book/choices";
import { cellAddress } from "../../address";
import { formula } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import type { FundsLayout } from "../../fundsLayout";
import { looks } from "../../look";
import { matrixAnchor } from "../../names";
import type { FundSources } from "./sources";

/**
 * Who may pay for whom, as marks. Rows and columns carry codes, not places, so that sorting groups or funds never
 * moves a mark to somebody else.
 */
export function placeMatrix(draft: SheetDraft, facts: Facts, layout: FundsLayout, { references, groups }: FundSources): void {
  const { say, plan } = facts;
  const first = layout.first("matrix");
  draft.put(layout.matrix, 0, say(fundsSheet.matrix), looks.section);
  draft.put(layout.matrix + 1, 0, say(fundsSheet.matrixHow), looks.helper);
  draft.setRow(first - 1, 0, [say(fundsSheet.code), say(everySheet.group)], looks.header);
  for (const part of ["groups", "funds", "marks"] as const) {
    draft.input(layout.matrixArea(part), { ...looks.input, numberFormat: "@", ...(part === "groups" ? {} : { align: "center" }), ...(part === "funds" ? { bold: true } : {}) });
    draft.nameArea(matrixAnchor(part), layout.matrixArea(part));
  }
  plan.funds.forEach((fund, index) => draft.set(first - 1, layout.fund + index, fund.id));
  for (let index = 0; index < layout.capacity; index += 1) {
    const code = cellAddress(first + index, 0, "column");
    draft.set(first + index, 1, formula(`IF(${code}="","",IFERROR(INDEX(${groups.column("name")},MATCH(${code},${groups.column("code")},0)),""))`));
  }
  plan.groups.forEach((group, row) => {
    draft.set(first + row, 0, group.id);
    plan.funds.forEach((fund, index) => {
      const mark = markOf(group, fund);
      if (mark) draft.set(first + row, layout.fund + index, say(yesNo[mark]));
    });
  });
  draft.validations.push({
    area: layout.matrixArea("marks"),
    kind: "list",
    source: `=${references.list("yesNo")}`,
    severity: "stop",
    message: { title: say(entryTitle), text: say(fundEntryHelp.mark) },
  });
}

/** Categories stand in the fund's own row; the groups that it names stand here. */
function markOf(group: Facts["plan"]["groups"][number], fund: Facts["plan"]["funds"][number]): "yes" | null {
  return (fund.eligible ?? []).some((key) => (key === group.id || key === group.name) && categoryOf(key) === undefined) ? "yes" : null;
}
