import { dueDay } from "../../budget/dueDate";
import { monthOf } from "../../law/month";
import type { Program } from "../../law/terms";
import { cashSheet } from "../../texts/book/cash";
import { everySheet } from "../../texts/book/everySheet";
import { areaAddress, cellAddress, onSheet } from "../address";
import { amountWidths } from "../amountWidths";
import type { BudgetLayout } from "../budgetLayout";
import { CashLayout, type CashSide } from "../cashLayout";
import { segmentList } from "../choices";
import { formula, monthSerial, quoteText } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { DAY, looks, MONEY, MONTH } from "../look";
import { printPlan } from "../print";
import type { SheetPlan } from "../sheetPlan";
import type { WorkLayout } from "../workLayout";
import { cellNames } from "../names";
import { placeHead } from "./head";
import { placeMonthTitles } from "./monthTitles";
import { hasOutside } from "./rka/outside";
import { placeSigning, SIGNING_ROWS } from "./signing";

const MONTHS = Array.from({ length: 12 }, (_, index) => index);

/** `RAK`: the year's money by contribution month and by due date; what falls into the next year stands apart. */
export function planCash(facts: Facts, budget: BudgetLayout, work: WorkLayout): SheetPlan {
  const { say, plan } = facts;
  const layout = new CashLayout(facts);
  const draft = new SheetDraft("rak", facts.names.rak);
  // Months run up to the year in the row that adds them up.
  const { year } = amountWidths(facts);
  draft.widen(layout.label, 32);
  draft.widen(layout.total, year + 1);
  draft.widen(layout.month, year, MONTHS.length + 1);
  const printed = { row: 0, column: 0, rows: layout.signing + SIGNING_ROWS, columns: layout.nextYear + 1 };
  const print = printPlan(facts, printed, {
    titleRows: { first: layout.header, last: layout.header },
    titleColumns: { first: 0, last: layout.total },
  });
  const repeated = draft.repeated(print);
  placeHead(draft, facts, {
    title: `${say(cashSheet.title)} ${plan.year}`,
    purpose: say(cashSheet.purpose),
    notes: [say(cashSheet.rule), say(cashSheet.unverified), say(everySheet.nothingToType)],
    printedColumns: repeated,
  });
  placeHeader(draft, facts, layout);
  placeByDue(draft, facts, layout, budget);
  placeByMonth(draft, facts, layout, budget);
  placeDates(draft, facts, layout);
  // What is long, and who signs on the left, would stand on both of two pages in the columns that are repeated.
  const [left, right] = repeated > 0 ? [layout.month, layout.month + 3] : [layout.label, layout.month + 8];
  if (layout.sides.includes("PU")) draft.put(layout.note, left, say(cashSheet.fromLastYear), looks.helper);
  if (hasOutside(facts)) {
    draft.put(layout.note + 1, layout.label, say(cashSheet.outside), { ...looks.helper, wrap: true });
    draft.put(layout.note + 1, layout.total, formula(`${cellNames.total}-${cellNames.rka}`), {
      ...looks.helper,
      numberFormat: MONEY,
    });
  }
  placeSigning(draft, facts, layout.signing, left, right);
  if (layout.shared.length > 0) placeWageEarners(draft, facts, layout, work);
  draft.freeze = { rows: layout.header + 1, columns: layout.total + 1 };
  draft.tabColor = "#0F6CBD";
  return draft.finish(print);
}

function placeHeader(draft: SheetDraft, facts: Facts, layout: CashLayout): void {
  const { say, plan } = facts;
  const { header, nextYear } = layout;
  draft.put(header, layout.label, say(everySheet.program), looks.header);
  draft.put(header, layout.total, `${say(everySheet.total)} (Rp)`, looks.headerRight);
  placeMonthTitles(draft, facts, header, layout.month);
  // A date as well, so that December ends where it begins: "Tahun 2026".
  draft.set(header, nextYear, monthSerial(monthOf(plan.year + 1, 1)));
  draft.look(header, nextYear, 1, 1, {
    ...looks.headerRight,
    numberFormat: `${quoteText(`${say(cashSheet.nextYear)} `)}yyyy`,
  });
}

/** The year of a row, next year's part included. */
const yearOf = (layout: CashLayout, row: number) =>
  formula(`SUM(${areaAddress({ row, column: layout.month, rows: 1, columns: MONTHS.length + 1 })})`);

/** The same money by contribution month, programmes together: `Anggaran` has them one by one. Nothing is left for the next year. */
function placeByMonth(draft: SheetDraft, { say, names }: Facts, layout: CashLayout, budget: BudgetLayout): void {
  const row = layout.byMonth;
  draft.set(row, layout.label, say(cashSheet.byMonth));
  draft.set(row, layout.total, yearOf(layout, row));
  for (const month of MONTHS)
    draft.set(
      row,
      layout.month + month,
      formula(onSheet(names.budget, cellAddress(budget.summaryRow("all"), budget.month + month))),
    );
  draft.set(row, layout.nextYear, 0);
  draft.look(row, layout.label, 1, layout.nextYear + 1, { ...looks.helper, numberFormat: MONEY });
}

/** Each contribution month's due dates, on the day of the law or the next working day: a fact of the book's year. */
function placeDates(draft: SheetDraft, facts: Facts, layout: CashLayout): void {
  const titles = { PU: cashSheet.duePU, OTHERS: cashSheet.dueBPU };
  draft.put(layout.dates, layout.label, facts.say(cashSheet.dates), looks.section);
  for (const side of layout.sides) {
    const [row, dueRow] = [layout.dateRow(side), layout.dueMonthRow(side)];
    draft.set(row, layout.label, facts.say(titles[side]));
    for (const month of MONTHS) {
      const { year, month: of, day } = dueDay(side === "PU" ? "PU" : "BPU", monthOf(facts.plan.year, month + 1));
      draft.set(row, layout.month + month, monthSerial(monthOf(year, of)) + day - 1);
      draft.set(dueRow, layout.month + month, monthSerial(monthOf(year, of)));
    }
    draft.look(row, layout.month, 1, MONTHS.length, { numberFormat: DAY, align: "right" });
    draft.put(dueRow, layout.label, `${facts.say(cashSheet.dueMonth)}: ${facts.say(titles[side])}`, looks.helper);
    draft.look(dueRow, layout.month, 1, MONTHS.length, { ...looks.helper, numberFormat: MONTH, align: "right" });
  }
}

/** The part of wage earners in each programme that others have too, month by month; below what is printed. */
function placeWageEarners(draft: SheetDraft, facts: Facts, layout: CashLayout, work: WorkLayout): void {
  const { say, language } = facts;
  const isMine = `(${work.area("segment")}=${quoteText(segmentList.show("PU", language))})*1`;
  draft.put(layout.wageEarners, layout.label, say(cashSheet.wageEarners), looks.section);
  // The titles of the sheet are too far away to read these amounts by.
  placeMonthTitles(draft, facts, layout.wageEarners, layout.month, {
    ...looks.helper,
    numberFormat: MONTH,
    align: "right",
  });
  for (const program of layout.shared) {
    const row = layout.wageEarnersRow(program);
    draft.set(row, layout.label, `${program} PU`);
    for (const month of MONTHS) {
      const price = work.priceArea(work.periodAt(program, month));
      draft.set(row, layout.month + month, formula(`SUMPRODUCT(${isMine},${work.peopleArea(month)},${price})`));
    }
  }
  draft.look(layout.wageEarners + 1, layout.label, layout.shared.length, layout.nextYear, {
    ...looks.helper,
    numberFormat: MONEY,
  });
}

function placeByDue(draft: SheetDraft, facts: Facts, layout: CashLayout, budget: BudgetLayout): void {
  const { say } = facts;
  const { programs, month: first, total, nextYear, sum, cumulative } = layout;
  draft.put(layout.byDue, layout.label, say(cashSheet.byDue), looks.section);
  for (const program of programs) {
    const row = layout.programRow(program);
    draft.set(row, layout.label, program);
    draft.set(row, total, yearOf(layout, row));
    for (let column = first; column <= nextYear; column += 1)
      draft.set(row, column, formula(dueAmount(facts, layout, budget, program, column)));
  }
  draft.set(sum, layout.label, say(everySheet.total));
  for (let column = total; column <= nextYear; column += 1)
    draft.set(
      sum,
      column,
      formula(`SUM(${areaAddress({ row: layout.byDue + 1, column, rows: programs.length, columns: 1 })})`),
    );
  for (let column = first; column <= nextYear; column += 1) {
    const before = column === first ? "" : `${cellAddress(cumulative, column - 1)}+`;
    draft.set(cumulative, column, formula(`${before}${cellAddress(sum, column)}`));
  }
  draft.set(cumulative, layout.label, say(cashSheet.cumulative));
  draft.look(layout.byDue + 1, total, programs.length, nextYear, { numberFormat: MONEY, align: "right" });
  draft.look(layout.byDue + 1, total, programs.length, 1, { bold: true });
  draft.look(sum, layout.label, 1, nextYear + 1, { ...looks.grand, numberFormat: MONEY });
  draft.look(cumulative, layout.label, 1, nextYear + 1, { ...looks.helper, numberFormat: MONEY });
}

/** What of a programme is due in a month; in the last column whatever is due in the next year. */
function dueAmount(
  { names }: Facts,
  layout: CashLayout,
  budget: BudgetLayout,
  program: Program,
  column: number,
): string {
  const twelve = (row: number, fix: "$" | "column" = "column"): string =>
    areaAddress({ row, column: layout.month, rows: 1, columns: MONTHS.length }, fix);
  const test = column === layout.nextYear ? ">=" : "=";
  const due = (side: CashSide, amounts: string): string =>
    `SUMPRODUCT((${twelve(layout.dueMonthRow(side), "$")}${test}${cellAddress(layout.header, column, "row")})*${amounts})`;
  const months = { row: budget.summaryRow(program), column: budget.month, rows: 1, columns: MONTHS.length };
  const all = onSheet(names.budget, areaAddress(months, "column"));
  // Where both sides pay, a programme that others do not have is the wage earners' alone: `sides` begins with them.
  if (!layout.shared.includes(program)) return due(layout.sides[0]!, all);
  const mine = twelve(layout.wageEarnersRow(program));
  return `${due("PU", mine)}+${due("OTHERS", `(${all}-${mine})`)}`;
}
