import { FUND_NAMES } from "../../../law/fundKinds";
import { villageSheet } from "../../../texts/book/village";
import { areaAddress, cellAddress } from "../../address";
import type { WorkColumn } from "../../budgetLayout";
import { payerList } from "../../choices";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks, WHOLE } from "../../look";
import type { VillageSources } from "./sources";
import { GROUP_WORKED, type VillageGroupColumn, type VillageLayout } from "./layout";

/** Working rows, one per group: does a village pay, which, and how many lines that makes in its block. */
export function placeVillageGroups(draft: SheetDraft, facts: Facts, layout: VillageLayout, sources: VillageSources): void {
  const { say, language } = facts;
  const { funds } = sources;
  const titles = GROUP_WORKED.map((key) => say(villageSheet[key]));
  draft.put(layout.firstGroup - 2, layout.groups, say(villageSheet.working), looks.helper);
  draft.setRow(layout.firstGroup - 1, layout.groups, titles, { ...looks.helper, bold: true });
  if (facts.has("funds")) {
    draft.put(layout.firstGroup - 2, layout.fundFlagColumn(0), say(villageSheet.villageFund), looks.helper);
    const kinds = areaAddress(funds.inputArea("kind"), "$");
    for (let fund = 0; fund < layout.funds; fund += 1)
      draft.put(layout.firstGroup - 1, layout.fundFlagColumn(fund), formula(`IF(INDEX(${funds.on(kinds)},${funds.on(funds.fundCell("number", fund))})=${quoteText(FUND_NAMES.APBDES[language])},1,0)`), looks.helper);
  }
  for (let index = 0; index < layout.capacity; index += 1) placeGroup(draft, facts, layout, sources, index);
  draft.look(layout.firstGroup, layout.groups, layout.capacity, titles.length, { ...looks.helper, numberFormat: WHOLE });
}

function placeGroup(draft: SheetDraft, facts: Facts, layout: VillageLayout, { budget, funds, rka }: VillageSources, index: number): void {
  const at = (key: VillageGroupColumn) => layout.groupCell(key, index);
  const of = (key: WorkColumn) => budget.onBudget(budget.workCell(key, index));
  const set = (key: VillageGroupColumn, text: string) => draft.set(layout.firstGroup + index, layout.groupColumn(key), formula(text));
  const counted = (text: string) => `IF(OR(${of("name")}="",${of("check")}<>""),0,${text})`;
  const payer = `IF(${of("payer")}=${quoteText(payerList.show("APBDES", facts.language))},1,0)`;
  const cost = budget.onBudget(cellAddress(budget.first(budget.byGroup) + index, budget.total, "column"));
  if (facts.has("funds")) {
    const number = funds.on(funds.groupCell("fundNumber", index));
    const split = `${funds.on(funds.groupCell("hasSplit", index))}=1`;
    const amounts = funds.on(areaAddress({ row: funds.first("byGroup") + index, column: funds.fund, rows: 1, columns: funds.funds }, "column"));
    // A fund says who pays; the payer speaks only where no fund of the list is named.
    set("part", `IF(${split},SUMPRODUCT(${layout.fundFlags()}*${amounts}),0)`);
    set("funded", counted(`IF(${split},IF(${at("part")}>0,-1,0),IF(${number}>0,INDEX(${layout.fundFlags()},1,${number}),${payer}))`));
  } else {
    set("part", "0");
    set("funded", counted(payer));
  }
  set("paid", `IF(${at("funded")}=0,0,IF(${at("funded")}=1,${cost},${at("part")}))`);
  const others = `ROWS(${layout.villages()})`;
  set("block", `IF(${at("funded")}=0,0,IF(TRIM(${of("place")})="",${others},IFERROR(MATCH(TRIM(${of("place")}),${layout.villages()},0),${others})))`);
  const lines = rka.onRka(rka.groupCell(rka.groupColumn("lines"), index));
  set("count", `IF(${at("funded")}=0,0,IF(${at("funded")}=1,MAX(0,${lines}-1),1))`);
  set("start", index === 0 ? "0" : `SUMIF(${layout.groupsAbove("block", index)},${at("block")},${layout.groupsAbove("count", index)})`);
  set("key", `IF(${at("count")}=0,"",${at("block")}&"|"&${at("start")})`);
}
