import { PROGRAMS } from "../../../law/terms";
import { everySheet } from "../../../texts/book/everySheet";
import { rkaSheet, rkaWorking } from "../../../texts/book/rka";
import { areaAddress, cellAddress } from "../../address";
import { rateRowOf, type BudgetLayout, type WorkColumn } from "../../budgetLayout";
import { payerList } from "../../choices";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks, WHOLE } from "../../look";
import type { GroupReferences } from "../groups";
import { GROUP_WORKED, type RkaLayout } from "./layout";

/** Working rows, one per group: in which spans each programme starts a new line, how many lines that makes, and its accounts. */
export function placeGroupLines(draft: SheetDraft, facts: Facts, layout: BudgetLayout, rka: RkaLayout, groups: GroupReferences): void {
  placeHeads(draft, facts, layout, rka);
  for (let index = 0; index < rka.capacity; index += 1) {
    const row = rka.firstRow + index;
    const number = rka.groupColumn("number");
    draft.set(row, number, index + 1);
    placeSlots(draft, facts, layout, rka, index);
    const last = rka.groupCell(rka.slotColumn(rka.slots - 1), index);
    const lines = rka.groupCell(rka.groupColumn("lines"), index);
    const running = rka.groupColumn("running");
    draft.set(row, rka.groupColumn("lines"), formula(`IF(${last}=0,0,${last}+1)`));
    draft.set(row, running, formula(index === 0 ? lines : `${rka.groupCell(running, index - 1)}+${lines}`));
    draft.set(row, rka.groupColumn("start"), formula(`${rka.groupCell(running, index)}-${lines}`));
    draft.set(row, rka.groupColumn("next"), formula(nextWithLines(rka, index)));
    draft.set(row, rka.groupColumn("category"), formula(`INDEX(${groups.column("category")},${rka.groupCell(number, index)})&""`));
    placeAccounts(draft, facts, layout, rka, index);
    placePersonMonths(draft, facts, layout, rka, index);
    placeBegins(draft, rka, index);
  }
  // Before the first group: the line the list begins with finds its group as every other does.
  draft.put(rka.slotHeadRow("offset"), rka.groupColumn("next"), formula(nextWithLines(rka, -1)), looks.helper);
  draft.look(rka.firstRow, rka.group, rka.capacity, rka.workingColumns, { ...looks.helper, numberFormat: WHOLE });
}

/** The number of the first group after this one that has lines; 0 when none has. */
function nextWithLines(rka: RkaLayout, index: number): string {
  const after = index + 1;
  if (after === rka.capacity) return "0";
  const at = (key: "lines" | "number" | "next") => rka.groupCell(rka.groupColumn(key), after);
  return `IF(${at("lines")}>0,${at("number")},${at("next")})`;
}

/** Rows above the slots: which programme and span each is, and how far below the first programme its figures stand. */
function placeHeads(draft: SheetDraft, facts: Facts, layout: BudgetLayout, rka: RkaLayout): void {
  const { say, spans } = facts;
  const january = spans[0]!.first;
  draft.put(rka.slotHeadRow("program") - 1, rka.group, say(rkaSheet.working), looks.helper);
  draft.put(rka.firstRow - 1, rka.group, say(rkaWorking.groupNumber), looks.helper);
  PROGRAMS.forEach((program, place) =>
    spans.forEach((span, position) => {
      const column = rka.slotColumn(place * spans.length + position);
      const month = (index: number) => layout.onBudget(cellAddress(layout.indexRow, layout.month + index - january, "$"));
      const from = layout.first(layout.program[PROGRAMS[0]]);
      const rows = layout.first(layout.program[program]) - from;
      draft.set(rka.slotHeadRow("program"), column, program);
      draft.set(rka.slotHeadRow("span"), column, position + 1);
      draft.set(rka.slotHeadRow("first"), column, formula(month(span.first)));
      draft.set(rka.slotHeadRow("last"), column, formula(month(span.last)));
      draft.set(rka.slotHeadRow("offset"), column, formula(`ROWS(${layout.onBudget(areaAddress({ row: from, column: 0, rows: rows + 1, columns: 1 }, "$"))})-1`));
      draft.set(rka.firstRow - 1, column, `${program} ${position + 1}`);
    }),
  );
  GROUP_WORKED.forEach((key) => draft.set(rka.firstRow - 1, rka.groupColumn(key), say(rkaWorking[key])));
  PROGRAMS.forEach((program, place) => {
    draft.set(rka.firstRow - 1, rka.accountColumn(program), program);
    draft.put(rka.slotHeadRow("offset"), rka.accountColumn(program), place + 1, looks.helper);
  });
  draft.set(rka.firstRow - 1, rka.personMonthsColumn(0), say(everySheet.personMonths));
  for (let place = 0; place < rka.slots; place += 1) draft.set(rka.firstRow - 1, rka.beginColumn(place), place + 1);
  draft.set(rka.firstRow - 2, rka.beginColumn(0), say(rkaWorking.slot));
  draft.look(rka.slotHeadRow("program"), rka.group, 6, rka.workingColumns, { ...looks.helper, numberFormat: WHOLE });
}

/** A running count of lines: one more wherever a programme begins to be paid, and wherever its price changes. */
function placeSlots(draft: SheetDraft, facts: Facts, layout: BudgetLayout, rka: RkaLayout, index: number): void {
  const work = (key: WorkColumn) => layout.onBudget(layout.workCell(key, index));
  PROGRAMS.forEach((program, place) => {
    const price = (position: number) => layout.onBudget(cellAddress(layout.first(layout.program[program]) + index, layout.price + position, "column"));
    facts.spans.forEach((_, position) => {
      const slot = place * facts.spans.length + position;
      const head = (row: "first" | "last", column: number) => cellAddress(rka.slotHeadRow(row), column, "row");
      const column = rka.slotColumn(slot);
      const begins = position === 0 ? "1" : `IF(OR(${head("last", column - 1)}<${work("firstNumber")},${price(position)}<>${price(position - 1)}),1,0)`;
      const paid = `AND(${work("check")}="",N(${work(rateRowOf[program])})>0,${head("last", column)}>=${work("firstNumber")},${head("first", column)}<=${work("lastCounted")})`;
      const before = slot === 0 ? "" : `${rka.groupCell(column - 1, index)}+`;
      draft.set(rka.firstRow + index, column, formula(`${before}IF(${paid},${begins},0)`));
    });
  });
}

/** How many person-months have gone by at the end of each span: a line takes the difference of two of them. */
function placePersonMonths(draft: SheetDraft, facts: Facts, layout: BudgetLayout, rka: RkaLayout, index: number): void {
  const row = layout.first(layout.people) + index;
  const people = (from: number, to: number) => layout.onBudget(areaAddress({ row, column: layout.month + from, rows: 1, columns: to - from + 1 }));
  const january = facts.spans[0]!.first;
  draft.set(rka.firstRow + index, rka.personMonthsColumn(0), 0);
  facts.spans.forEach(({ first, last }, position) => {
    const column = rka.personMonthsColumn(position + 1);
    draft.set(rka.firstRow + index, column, formula(`${rka.groupCell(column - 1, index)}+SUM(${people(first - january, last - january)})`));
  });
}

/** Where each line of the group begins, cell by cell: Gnumeric takes no whole row out of an area by INDEX. */
function placeBegins(draft: SheetDraft, rka: RkaLayout, index: number): void {
  const row = rka.firstRow + index;
  const slots = areaAddress({ row, column: rka.slotColumn(0), rows: 1, columns: rka.slots }, "column");
  for (let place = 0; place < rka.slots; place += 1) draft.set(row, rka.beginColumn(place), formula(`IFERROR(MATCH(${cellAddress(rka.firstRow - 1, rka.beginColumn(place), "$")},${slots},0),0)`));
}

/** What was typed for the group, else the account the law names for its category, else nothing. */
function placeAccounts(draft: SheetDraft, facts: Facts, layout: BudgetLayout, rka: RkaLayout, index: number): void {
  const work = (key: WorkColumn) => layout.onBudget(layout.workCell(key, index));
  const villagePays = quoteText(payerList.show("APBDES", facts.language));
  PROGRAMS.forEach((program) => {
    const typed = `IFERROR(TRIM(INDEX(${rka.inputAccounts()},MATCH(${work("code")},${rka.inputCodes()},0),${cellAddress(rka.slotHeadRow("offset"), rka.accountColumn(program), "$")})),"")`;
    const key = `${rka.groupCell(rka.groupColumn("category"), index)}&"|"&IF(${work("payer")}=${villagePays},${villagePays},"")&${quoteText(`|${program}`)}`;
    const named = `IFERROR(INDEX(${rka.lawArea("code")},MATCH(${key},${rka.lawArea("key")},0)),"")`;
    draft.set(rka.firstRow + index, rka.accountColumn(program), formula(`IF(LEN(${typed})>0,${typed},${named})`));
  });
}
