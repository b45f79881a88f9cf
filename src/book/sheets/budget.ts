import { PROGRAMS } from "../../law/terms";
import { budgetSheet } from "../../texts/book/budget";
import { everySheet } from "../../texts/book/everySheet";
import { cellAddress } from "../address";
import { WORK_COLUMNS, HEADER_ROW, type BudgetLayout } from "../budgetLayout";
import { formula, quoteText } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { longestName } from "../longestName";
import { looks, WHOLE } from "../look";
import { printPlan } from "../print";
import { constantNames as names, type RatesReferences } from "../rates/layout";
import type { SheetPlan } from "../sheetPlan";
import { placeByGroup, placePeople, placeProgram, placeSummary } from "./budget/sections";
import { placeWork, type TakenFormula } from "./budget/work";
import { spanTitle } from "./rates/classes";
import { placeHead } from "./head";

/** Rows of groups not used yet stay empty to the eye; their formulas wait for a group. */
const UNUSED = { color: "#FFFFFF" };

/** `Anggaran`: people × price, group by group, programme by programme, month by month. */
export function planBudget(facts: Facts, layout: BudgetLayout, references: RatesReferences, taken: TakenFormula): SheetPlan {
  const { say, plan } = facts;
  const draft = new SheetDraft("budget", facts.names.budget);
  placeHead(draft, facts, {
    title: `${say(budgetSheet.title)} ${plan.year}`,
    purpose: say(budgetSheet.purpose),
    notes: [say(budgetSheet.how), say(everySheet.legend)],
    printedColumns: layout.segment + 1,
  });
  const faults = layout.workArea("check");
  const count = `SUMPRODUCT((${faults}<>"")*1)`;
  draft.put(5, 0, formula(`IF(${count}=0,${quoteText(say(budgetSheet.noneLeftOut))},${quoteText(`${say(budgetSheet.leftOut)}: `)}&${count})`), { bold: true });
  draft.conditionals.push({ area: { row: 5, column: 0, rows: 1, columns: 1 }, formula: `=${count}>0`, look: { color: "#A4262C" } });
  placeHeader(draft, facts, layout);
  placeSummary(draft, facts, layout);
  placeByGroup(draft, facts, layout);
  placePeople(draft, facts, layout);
  placeWork(draft, facts, layout, references, taken);
  for (const program of PROGRAMS) placeProgram(draft, facts, layout, references, program);
  for (const section of [layout.byGroup, layout.people, ...PROGRAMS.map((program) => layout.program[program])]) {
    const first = layout.first(section);
    draft.conditionals.push({ area: { row: first, column: 0, rows: layout.capacity, columns: layout.total + 1 }, formula: `=${cellAddress(first, 1, "column")}=""`, look: UNUSED });
  }
  draft.conditionals.push({
    area: { row: layout.first(layout.people), column: layout.workColumn("check"), rows: layout.capacity, columns: 1 },
    formula: `=LEN(${layout.workCell("check", 0)})>0`,
    look: { color: "#A4262C", bold: true },
  });
  setWidths(draft, facts, layout);
  draft.freeze = { rows: HEADER_ROW + 1, columns: 2 };
  draft.tabColor = "#0F6CBD";
  return draft.finish(
    printPlan(facts, { row: 0, column: 0, rows: layout.lastRow + 1, columns: layout.total + 1 }, {
      // Twelve months of rupiah on one page would print at less than half size.
      pagesWide: 2,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      titleColumns: { first: 0, last: layout.segment },
    }),
  );
}

function placeHeader(draft: SheetDraft, facts: Facts, layout: BudgetLayout): void {
  const { say, spans } = facts;
  draft.setRow(HEADER_ROW, 0, [say(everySheet.number), say(everySheet.group), say(everySheet.segment)], looks.header);
  draft.setRow(HEADER_ROW, layout.price, spans.map((span) => `${say(budgetSheet.unitPrice)} ${spanTitle(facts, span)} (Rp)`), looks.headerRight);
  draft.put(layout.numberRow, 1, say(budgetSheet.monthNumber), looks.helper);
  draft.put(layout.indexRow, 1, say(budgetSheet.monthIndex), looks.helper);
  for (let month = 0; month < 12; month += 1) {
    const column = layout.month + month;
    const number = cellAddress(layout.numberRow, column);
    draft.set(layout.numberRow, column, month + 1);
    draft.set(layout.indexRow, column, formula(`${names.year}*${names.months}+${number}`));
    draft.set(HEADER_ROW, column, formula(`DATE(${names.year},${number},1)`));
  }
  draft.look(layout.numberRow, layout.month, 2, 12, { ...looks.helper, numberFormat: WHOLE, align: "right" });
  draft.look(HEADER_ROW, layout.month, 1, 12, looks.headerMonth);
  draft.put(HEADER_ROW, layout.total, say(budgetSheet.yearTotal), looks.headerRight);
}

function setWidths(draft: SheetDraft, facts: Facts, layout: BudgetLayout): void {
  draft.widen(0, 6);
  draft.widen(1, longestName(facts, 30, 60));
  draft.widen(2, 9);
  draft.widen(layout.price, 16, facts.spans.length);
  draft.widen(layout.month, 14, 12);
  draft.widen(layout.total, 16);
  draft.widen(layout.total + 1, 3);
  draft.widen(layout.work, 13, WORK_COLUMNS.length);
  draft.widen(layout.workColumn("name"), 28);
  draft.widen(layout.workColumn("classKey"), 18);
  draft.widen(layout.workColumn("check"), 40);
}
