import { PROGRAMS } from "../../../law/terms";
import { everySheet } from "../../../texts/book/everySheet";
import { rkaSheet } from "../../../texts/book/rka";
import { villageSheet } from "../../../texts/book/village";
import { areaAddress, cellAddress } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks, MONEY, WHOLE } from "../../look";
import { MISSING_FILL } from "../rka/accounts";
import type { VillageSources } from "./sources";
import { VILLAGE_COLUMNS, type Block, type VillageColumn, type VillageLayout } from "./layout";

const AMOUNT = VILLAGE_COLUMNS.indexOf("amount");
const PRICE = VILLAGE_COLUMNS.indexOf("price");
const DESCRIPTION = VILLAGE_COLUMNS.indexOf("description");

/** Each village on one line, and the regency. */
export function placeVillageSummary(draft: SheetDraft, { say }: Facts, layout: VillageLayout): void {
  draft.put(layout.summary, 0, say(villageSheet.summary), looks.section);
  draft.setRow(layout.summary + 1, 0, [say(everySheet.number), say(villageSheet.village), null, null, null], looks.header);
  draft.put(layout.summary + 1, AMOUNT, say(rkaSheet.amount), looks.headerRight);
  layout.blocks.forEach(({ village, sum }, index) => {
    const row = layout.firstVillage + index;
    draft.setRow(row, 0, [index + 1, village ?? say(villageSheet.other)]);
    draft.set(row, AMOUNT, formula(cellAddress(sum, AMOUNT)));
  });
  draft.look(layout.firstVillage, 0, layout.blocks.length, 1, { align: "center" });
  draft.look(layout.firstVillage, AMOUNT, layout.blocks.length, 1, { numberFormat: MONEY, align: "right" });
  draft.set(layout.totalRow, 1, say(villageSheet.regency));
  draft.set(layout.totalRow, AMOUNT, formula(`SUM(${areaAddress({ row: layout.firstVillage, column: AMOUNT, rows: layout.blocks.length, columns: 1 })})`));
  draft.look(layout.totalRow, 0, 1, VILLAGE_COLUMNS.length, { ...looks.grand, numberFormat: MONEY });
  draft.put(layout.totalRow + 1, 1, say(villageSheet.byBudget), looks.helper);
  draft.put(layout.totalRow + 1, AMOUNT, formula(`SUM(${layout.groupArea("paid")})`), { ...looks.helper, numberFormat: MONEY, align: "right" });
}

/** A block per village: its lines as the RKA has them, and their sum. */
export function placeBlocks(draft: SheetDraft, facts: Facts, layout: VillageLayout, sources: VillageSources): void {
  const { say } = facts;
  draft.put(layout.header - 1, 0, say(villageSheet.blocks), looks.section);
  draft.put(layout.header - 1, layout.work, say(villageSheet.working), looks.helper);
  VILLAGE_COLUMNS.forEach((key, column) => draft.put(layout.header, column, say(rkaSheet[key]), column >= PRICE ? looks.headerRight : looks.header));
  draft.setRow(layout.header, layout.work, (["block", "order", "group", "line"] as const).map((key) => say(villageSheet[key])), { ...looks.helper, bold: true });
  const account = { row: layout.header + 1, column: 0, rows: layout.signing - layout.header - 2, columns: 1 };
  draft.conditionals.push({ area: account, formula: `=${cellAddress(account.row, 0)}=${quoteText(say(rkaSheet.noAccount))}`, look: { fill: MISSING_FILL } });
  layout.blocks.forEach((block, index) => placeBlock(draft, facts, layout, sources, block, index));
}

function placeBlock(draft: SheetDraft, facts: Facts, layout: VillageLayout, sources: VillageSources, block: Block, index: number): void {
  const village = cellAddress(layout.firstVillage + index, 1, "$");
  draft.set(block.title, DESCRIPTION, formula(village));
  draft.look(block.title, 0, 1, VILLAGE_COLUMNS.length, { bold: true, fill: "#F3F6FA" });
  for (let order = 0; order < block.lines; order += 1) placeLine(draft, facts, layout, sources, block, index, order);
  const first = block.title + 1;
  draft.look(first, PRICE, block.lines, 2, { numberFormat: MONEY, align: "right" });
  draft.look(first, layout.work, block.lines, 4, { ...looks.helper, numberFormat: WHOLE });
  draft.set(block.sum, DESCRIPTION, formula(`${quoteText(`${facts.say(everySheet.total)} `)}&${village}`));
  draft.set(block.sum, AMOUNT, formula(`SUM(${areaAddress({ row: first, column: AMOUNT, rows: block.lines, columns: 1 })})`));
  draft.look(block.sum, 0, 1, VILLAGE_COLUMNS.length, { ...looks.total, numberFormat: MONEY });
}

function placeLine(draft: SheetDraft, facts: Facts, layout: VillageLayout, { rka, budget }: VillageSources, block: Block, index: number, order: number): void {
  const row = block.title + 1 + order;
  const at = (key: "block" | "order" | "group" | "line") => layout.workCell(key, row);
  const ofGroup = (key: Parameters<VillageLayout["groupArea"]>[0], number: string) => `INDEX(${layout.groupArea(key)},${number})`;
  const before = layout.workCell("group", row - 1);
  // The group whose lines begin here, or else the one above as long as it has lines left.
  const further = order === 0 ? "0" : `IF(${before}=0,0,IF(${at("order")}<${ofGroup("start", before)}+${ofGroup("count", before)},${before},0))`;
  draft.set(row, layout.workColumn("block"), index + 1);
  draft.set(row, layout.workColumn("order"), order);
  draft.set(row, layout.workColumn("group"), formula(`IFERROR(MATCH(${at("block")}&"|"&${at("order")},${layout.groupArea("key")},0),${further})`));
  const inPart = `${ofGroup("funded", at("group"))}<0`;
  const start = `INDEX(${rka.onRka(rka.groupArea(rka.groupColumn("start")))},${at("group")})`;
  draft.set(row, layout.workColumn("line"), formula(`IF(${at("group")}=0,0,IF(${inPart},0,${start}+1+${at("order")}-${ofGroup("start", at("group"))}+1))`));

  const set = (key: VillageColumn, ofLine: string, ofPart: string) =>
    draft.set(row, VILLAGE_COLUMNS.indexOf(key), formula(`IF(${at("line")}>0,${ofLine},IF(${at("group")}=0,"",${ofPart}))`));
  const printed = (key: VillageColumn) => `INDEX(${rka.onRka(rka.printedArea(key))},${at("line")})`;
  const name = `INDEX(${budget.onBudget(budget.workArea("name"))},${at("group")})`;
  const missing = quoteText(facts.say(rkaSheet.noAccount));
  const account = `INDEX(${rka.onRka(rka.groupArea(rka.accountColumn(PROGRAMS[0])))},${at("group")})`;
  set("account", printed("account"), `IF(${account}="",${missing},${account})`);
  set("description", printed("description"), `${quoteText(`${facts.say(villageSheet.villagePart)} `)}&${name}`);
  set("coefficient", printed("coefficient"), '""');
  set("unit", printed("unit"), '""');
  set("price", printed("price"), '""');
  set("amount", printed("amount"), ofGroup("paid", at("group")));
}
