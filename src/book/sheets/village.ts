import { accountOf } from "../../budget/groupAccount";
import { everySheet } from "../../texts/book/everySheet";
import { rkaSheet } from "../../texts/book/rka";
import { villageSheet } from "../../texts/book/village";
import { areaAddress, cellAddress } from "../address";
import type { BudgetLayout } from "../budgetLayout";
import { payerList } from "../choices";
import { formula, quoteText } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { looks, MONEY } from "../look";
import { printPlan } from "../print";
import { breakNames } from "../longNames";
import type { SheetPlan } from "../sheetPlan";
import type { WorkLayout } from "../workLayout";
import type { WorkLists } from "../workLists";
import type { FundParts } from "./funds/parts";
import { kindName } from "./funds/words";
import { placeHead } from "./head";
import { HEADING_MARK, lineDescription, lineFormulas, lineUnit } from "./rka/line";
import { LINE_NUMBERS, lineFormat, lineWidths } from "./rka/lineLooks";
import { placeSigning, SIGNING_ROWS } from "./signing";
import {
  VILLAGE_COLUMNS,
  type Block,
  type VillageColumn,
  type VillageGroup,
  type VillageLayout,
} from "./village/layout";

export interface VillageSources {
  work: WorkLayout;
  lists: WorkLists;
  budget: BudgetLayout;
  parts: FundParts;
}

const BLOCK_FILL = "#F3F6FA";

/** `RAB Desa`: what each village pays, line by line, summed up to the regency, and the same money by fund. */
export function planVillages(facts: Facts, layout: VillageLayout, sources: VillageSources): SheetPlan {
  const { say, plan } = facts;
  const draft = new SheetDraft("village", facts.names.village);
  placeHead(draft, facts, {
    title: `${say(villageSheet.title)} ${plan.year}`,
    purpose: say(villageSheet.purpose),
    notes: [say(villageSheet.how), say(everySheet.nothingToType)],
  });
  placeSummary(draft, facts, layout);
  placeByFund(draft, facts, layout, sources);
  VILLAGE_COLUMNS.forEach((key, column) =>
    draft.put(
      layout.header,
      column,
      key === "program" ? say(everySheet.program) : say(rkaSheet[key]),
      RIGHT.includes(key) ? looks.headerRight : key === "coefficient" ? looks.headerBeside : looks.header,
    ),
  );
  layout.blocks.forEach((block) => placeBlock(draft, facts, layout, sources, block));
  placeSigning(draft, facts, layout.signing, layout.column("description"), layout.column("unit"));
  setLooks(draft, facts, layout);
  const printed = { row: 0, column: 0, rows: layout.signing + SIGNING_ROWS, columns: VILLAGE_COLUMNS.length };
  return draft.finish(printPlan(facts, printed, { titleRows: { first: layout.header, last: layout.header } }));
}

const RIGHT: readonly VillageColumn[] = LINE_NUMBERS;

/** Each village on one line, and the regency. */
function placeSummary(draft: SheetDraft, { say }: Facts, layout: VillageLayout): void {
  const amount = layout.column("amount");
  const name = layout.column("description");
  draft.put(layout.summary, 0, say(villageSheet.summary), looks.section);
  draft.setRow(
    layout.summary + 1,
    0,
    VILLAGE_COLUMNS.map((key) => (key === "description" ? say(villageSheet.village) : null)),
    looks.header,
  );
  draft.put(layout.summary + 1, amount, say(rkaSheet.amount), looks.headerRight);
  layout.blocks.forEach(({ village, sum }, index) => {
    draft.set(layout.firstVillage + index, name, village ?? say(villageSheet.other));
    draft.set(layout.firstVillage + index, amount, formula(cellAddress(sum, amount)));
  });
  draft.set(layout.regency, name, say(villageSheet.regency));
  const all = areaAddress({ row: layout.firstVillage, column: amount, rows: layout.blocks.length, columns: 1 });
  draft.set(layout.regency, amount, formula(layout.blocks.length === 0 ? "0" : `SUM(${all})`));
  draft.look(layout.firstVillage, amount, layout.blocks.length + 1, 1, { numberFormat: MONEY, align: "right" });
  draft.look(layout.regency, 0, 1, VILLAGE_COLUMNS.length, { ...looks.grand, numberFormat: MONEY });
}

/** The same money asked of the funds, whatever village it is for: the two sums must agree. */
function placeByFund(
  draft: SheetDraft,
  facts: Facts,
  layout: VillageLayout,
  { work, budget, parts }: VillageSources,
): void {
  const { say, language } = facts;
  const amount = layout.column("amount");
  const name = layout.column("description");
  const put = (offset: number, title: string, text: string) => {
    draft.set(layout.byFund + offset, name, title);
    draft.set(layout.byFund + offset, amount, formula(text));
  };
  const total = budget.area(budget.total);
  draft.put(layout.byFund - 1, name, say(villageSheet.byBudget), looks.helper);
  for (let fund = 0; fund < facts.fundCapacity; fund += 1) {
    const isVillage = `${work.fundCell("kind", fund)}=${quoteText(kindName("APBDES", language))}`;
    draft.set(layout.byFund + fund, name, formula(work.fundCell("name", fund)));
    draft.set(
      layout.byFund + fund,
      amount,
      formula(
        `IF(${isVillage},SUMPRODUCT((${work.area("fundNumber")}=${work.fundCell("position", fund)})*${total}),0)`,
      ),
    );
  }
  const byPayer = `SUMPRODUCT((${work.area("fundNumber")}=0)*(${work.area("payer")}=${quoteText(payerList.show("APBDES", language))})*${total})`;
  put(facts.fundCapacity, say(villageSheet.byPayer), byPayer);
  put(
    facts.fundCapacity + 1,
    say(villageSheet.bySplit),
    parts.rows === 0 ? "0" : `SUMPRODUCT(${parts.area("village")}*${parts.area("year")})`,
  );
  const all = areaAddress({ row: layout.byFund, column: amount, rows: facts.fundCapacity + 2, columns: 1 });
  put(facts.fundCapacity + 2, say(everySheet.total), `SUM(${all})`);
  draft.look(layout.byFund, 0, facts.fundCapacity + 3, VILLAGE_COLUMNS.length, {
    ...looks.helper,
    numberFormat: MONEY,
  });
  draft.look(layout.byFund, amount, facts.fundCapacity + 3, 1, { align: "right" });
  const [one, two] = [layout.regency, layout.byFundSum].map((row) => cellAddress(row, amount, "$"));
  draft.put(
    5,
    0,
    formula(`IF(${one}=${two},${quoteText(say(villageSheet.allPlaced))},${quoteText(say(villageSheet.missing))})`),
    { bold: true },
  );
  draft.conditionals.push({
    area: { row: 5, column: 0, rows: 1, columns: 1 },
    formula: `=${one}<>${two}`,
    look: { color: "#A4262C" },
  });
}

function placeBlock(
  draft: SheetDraft,
  facts: Facts,
  layout: VillageLayout,
  sources: VillageSources,
  block: Block,
): void {
  const { say } = facts;
  const title = block.village ?? say(villageSheet.other);
  draft.set(block.title, layout.column("description"), title);
  draft.look(block.title, 0, 1, VILLAGE_COLUMNS.length, { bold: true, fill: BLOCK_FILL });
  for (const group of block.groups) placeGroup(draft, facts, layout, sources, block, group);
  draft.set(block.sum, layout.column("description"), `${say(everySheet.total)} ${title}`);
  const sums = block.groups.map(({ row }) => cellAddress(row, layout.column("amount")));
  draft.set(block.sum, layout.column("amount"), formula(sums.join("+")));
  draft.look(block.sum, 0, 1, VILLAGE_COLUMNS.length, { ...looks.total, numberFormat: MONEY });
}

/** A group's heading bears what this village pays of its year; its lines show only where the village pays all of it. */
function placeGroup(
  draft: SheetDraft,
  facts: Facts,
  layout: VillageLayout,
  { work, lists, budget, parts }: VillageSources,
  { village, title }: Block,
  { group, row, lines }: VillageGroup,
): void {
  const { plan, language, groupAt } = facts;
  const at = (field: Parameters<WorkLayout["cell"]>[0]) => work.cell(field, group);
  const heading = (key: VillageColumn) => layout.cell(key, row);
  const total = budget.cell(budget.total, group);
  const set = (line: number, key: VillageColumn, text: string) => draft.set(line, layout.column(key), formula(text));
  const number = at("fundNumber");
  const kind = `INDEX(${work.fundArea("kind")},${number}-1)=${lists.word("fundKind", kindName("APBDES", language))}`;
  const payer = `${at("payer")}=${quoteText(payerList.show("APBDES", language))}`;
  const whole = `IF(IF(${number}>0,${kind},${payer}),${total},0)`;
  const share = parts.rows === 0 ? whole : `IF(${number}<0,${parts.villagePart(group)},${whole})`;
  set(row, "code", at("code"));
  set(row, "description", `${quoteText(HEADING_MARK)}&${at("name")}`);
  const place = village === null ? quoteText("") : cellAddress(title, layout.column("description"), "$");
  set(row, "amount", `IF(TRIM(${at("place")})=${place},${share},0)`);
  draft.look(row, 0, 1, VILLAGE_COLUMNS.length, { bold: true });
  lines.forEach((line, index) => {
    const at = row + 1 + index;
    const cell = (key: VillageColumn) => layout.cell(key, at);
    const formulas = lineFormulas(facts, work, line, {
      months: cell("months"),
      personMonths: cell("personMonths"),
      price: cell("price"),
    });
    for (const key of Object.keys(formulas) as (keyof typeof formulas)[]) set(at, key, formulas[key]);
    set(at, "price", `IF(${heading("amount")}=${total},${formulas.price},0)`);
    draft.set(at, layout.column("unit"), lineUnit(facts, work, group));
    draft.set(at, layout.column("program"), line.program);
    draft.set(at, layout.column("account"), accountOf(plan, groupAt(group)!, line.program));
  });
}

function setLooks(draft: SheetDraft, facts: Facts, layout: VillageLayout): void {
  const rows = layout.signing - layout.header - 1;
  for (const key of RIGHT)
    draft.look(layout.header + 1, layout.column(key), rows, 1, { numberFormat: lineFormat(key), align: "right" });
  draft.look(layout.header + 1, layout.column("coefficient"), rows, 1, { align: "left", indent: 1 });
  const widths: Record<VillageColumn, number> = lineWidths(facts, 30);
  VILLAGE_COLUMNS.forEach((key, column) => draft.widen(column, widths[key]));
  breakNames(
    draft,
    { row: layout.header + 1, column: 0, rows, columns: VILLAGE_COLUMNS.length },
    { column: layout.column("description"), characters: widths.description },
    layout.blocks.flatMap(({ groups }) =>
      groups.flatMap(({ group, row, lines }) => [
        { row, text: HEADING_MARK + facts.groupAt(group)!.name },
        ...lines.map((line, index) => ({ row: row + 1 + index, text: lineDescription(facts, line) })),
      ]),
    ),
  );
  draft.tabColor = "#0B6A0B";
  draft.freeze = { rows: 0, columns: 2 };
}
