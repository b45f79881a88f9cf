import { dueDay } from "../../budget/dueDate";
import { monthOf } from "../../law/month";
import { PROGRAMS, PROGRAMS_OF, SEGMENTS, type Program } from "../../law/terms";
import { cashSheet } from "../../texts/book/cash";
import { everySheet } from "../../texts/book/everySheet";
import { areaAddress, cellAddress, onSheet, type Cell } from "../address";
import type { BudgetLayout } from "../budgetLayout";
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
const LABEL = 0;
/** Beside the label: seen without scrolling. */
const TOTAL = 1;
const FIRST_MONTH = 2;
const NEXT_YEAR = FIRST_MONTH + MONTHS.length;

/** Rows of `RAK`, from 0. */
const rows = {
  header: 6,
  byDue: 7,
  cumulative: 13,
  byMonth: 14,
  dates: 16,
  note: 19,
  signing: 21,
  wageEarners: 31,
  /** First of the month in which each contribution month is due. */
  dueMonths: 36,
} as const;

/** Wage earners pay a month later than everyone else, so the two are kept apart until they are due. */
const SIDES = ["PU", "OTHERS"] as const;
type Side = (typeof SIDES)[number];

/** Programmes that others than wage earners have too: of these the part of wage earners is worked out. */
const SHARED = PROGRAMS.filter((program) =>
  SEGMENTS.some((segment) => segment !== "PU" && (PROGRAMS_OF[segment] as readonly Program[]).includes(program)),
);

/** `RAK`: the year's money by contribution month and by due date; what falls into the next year stands apart. */
export function planCash(facts: Facts, budget: BudgetLayout, work: WorkLayout): SheetPlan {
  const { say, plan } = facts;
  const draft = new SheetDraft("rak", facts.names.rak);
  placeHead(draft, facts, {
    title: `${say(cashSheet.title)} ${plan.year}`,
    purpose: say(cashSheet.purpose),
    notes: [say(cashSheet.rule), say(cashSheet.unverified), say(everySheet.nothingToType)],
  });
  placeHeader(draft, facts);
  placeByDue(draft, facts, budget);
  placeByMonth(draft, facts, budget);
  placeDates(draft, facts);
  draft.put(rows.note, LABEL, say(cashSheet.fromLastYear), looks.helper);
  if (hasOutside(facts)) {
    draft.put(rows.note + 1, LABEL, say(cashSheet.outside), looks.helper);
    draft.put(rows.note + 1, TOTAL, formula(`${cellNames.total}-${cellNames.rka}`), {
      ...looks.helper,
      numberFormat: MONEY,
    });
  }
  placeSigning(draft, facts, rows.signing, LABEL, FIRST_MONTH + 8);
  placeWageEarners(draft, facts, work);
  draft.widen(LABEL, 36);
  draft.widen(TOTAL, 17);
  draft.widen(FIRST_MONTH, 14, MONTHS.length + 1);
  draft.freeze = { rows: rows.header + 1, columns: TOTAL + 1 };
  draft.tabColor = "#0F6CBD";
  const printed = { row: 0, column: 0, rows: rows.signing + SIGNING_ROWS, columns: NEXT_YEAR + 1 };
  return draft.finish(printPlan(facts, printed, { titleRows: { first: rows.header, last: rows.header } }));
}

function placeHeader(draft: SheetDraft, facts: Facts): void {
  const { say, plan } = facts;
  draft.put(rows.header, LABEL, say(everySheet.program), looks.header);
  draft.put(rows.header, TOTAL, `${say(everySheet.total)} (Rp)`, looks.headerRight);
  placeMonthTitles(draft, facts, rows.header, FIRST_MONTH);
  // A date as well, so that December ends where it begins: "Tahun 2026".
  draft.set(rows.header, NEXT_YEAR, monthSerial(monthOf(plan.year + 1, 1)));
  draft.look(rows.header, NEXT_YEAR, 1, 1, {
    ...looks.headerRight,
    numberFormat: `${quoteText(`${say(cashSheet.nextYear)} `)}yyyy`,
  });
}

/** Rows of the block by due date: one per programme, then their sum. */
const programRow = (program: Program): number => rows.byDue + 1 + PROGRAMS.indexOf(program);
const SUM_ROW = rows.byDue + 1 + PROGRAMS.length;

/** The year of a row, next year's part included. */
const yearOf = (row: number) =>
  formula(`SUM(${areaAddress({ row, column: FIRST_MONTH, rows: 1, columns: MONTHS.length + 1 })})`);

/** The same money by contribution month, programmes together: `Anggaran` has them one by one. Nothing is left for the next year. */
function placeByMonth(draft: SheetDraft, { say, names }: Facts, budget: BudgetLayout): void {
  const row = rows.byMonth;
  draft.set(row, LABEL, say(cashSheet.byMonth));
  draft.set(row, TOTAL, yearOf(row));
  for (const month of MONTHS)
    draft.set(
      row,
      FIRST_MONTH + month,
      formula(onSheet(names.budget, cellAddress(budget.summaryRow("all"), budget.month + month))),
    );
  draft.set(row, NEXT_YEAR, 0);
  draft.look(row, LABEL, 1, NEXT_YEAR + 1, { ...looks.helper, numberFormat: MONEY });
}

const dueMonthRow = (side: Side): number => rows.dueMonths + SIDES.indexOf(side);
const dateRow = (side: Side): number => rows.dates + 1 + SIDES.indexOf(side);
const wageEarnersRow = (program: Program): number => rows.wageEarners + 1 + SHARED.indexOf(program);

/** Each contribution month's due dates, on the day of the law or the next working day: a fact of the book's year. */
function placeDates(draft: SheetDraft, facts: Facts): void {
  const titles = { PU: cashSheet.duePU, OTHERS: cashSheet.dueBPU };
  draft.put(rows.dates, LABEL, facts.say(cashSheet.dates), looks.section);
  for (const side of SIDES) {
    const row = dateRow(side);
    draft.set(row, LABEL, facts.say(titles[side]));
    for (const month of MONTHS) {
      const { year, month: of, day } = dueDay(side === "PU" ? "PU" : "BPU", monthOf(facts.plan.year, month + 1));
      draft.set(row, FIRST_MONTH + month, monthSerial(monthOf(year, of)) + day - 1);
      draft.set(dueMonthRow(side), FIRST_MONTH + month, monthSerial(monthOf(year, of)));
    }
    draft.look(row, FIRST_MONTH, 1, MONTHS.length, { numberFormat: DAY, align: "right" });
    draft.put(dueMonthRow(side), LABEL, `${facts.say(cashSheet.dueMonth)}: ${facts.say(titles[side])}`, looks.helper);
    draft.look(dueMonthRow(side), FIRST_MONTH, 1, MONTHS.length, {
      ...looks.helper,
      numberFormat: MONTH,
      align: "right",
    });
  }
}

/** The part of wage earners in each programme that others have too, month by month; below what is printed. */
function placeWageEarners(draft: SheetDraft, { say, language }: Facts, work: WorkLayout): void {
  const isMine = `(${work.area("kind")}=${quoteText(segmentList.show("PU", language))})*1`;
  draft.put(rows.wageEarners, LABEL, say(cashSheet.wageEarners), looks.section);
  for (const program of SHARED) {
    const row = wageEarnersRow(program);
    draft.set(row, LABEL, `${program} PU`);
    for (const month of MONTHS) {
      const price = work.priceArea(work.periodAt(program, month));
      draft.set(row, FIRST_MONTH + month, formula(`SUMPRODUCT(${isMine},${work.peopleArea(month)},${price})`));
    }
  }
  draft.look(rows.wageEarners + 1, LABEL, SHARED.length, NEXT_YEAR, { ...looks.helper, numberFormat: MONEY });
}

/** Twelve months of a row. */
const twelve = (row: number, fix: "$" | "column" = "column"): string =>
  areaAddress({ row, column: FIRST_MONTH, rows: 1, columns: MONTHS.length }, fix);

function placeByDue(draft: SheetDraft, facts: Facts, budget: BudgetLayout): void {
  const { say, names } = facts;
  draft.put(rows.byDue, LABEL, say(cashSheet.byDue), looks.section);
  for (const program of PROGRAMS) {
    draft.set(programRow(program), LABEL, program);
    draft.set(programRow(program), TOTAL, yearOf(programRow(program)));
  }
  draft.set(SUM_ROW, LABEL, say(everySheet.total));
  for (let column = TOTAL; column <= NEXT_YEAR; column += 1)
    draft.set(
      SUM_ROW,
      column,
      formula(`SUM(${areaAddress({ row: rows.byDue + 1, column, rows: PROGRAMS.length, columns: 1 })})`),
    );
  for (let column = FIRST_MONTH; column <= NEXT_YEAR; column += 1) {
    const due = (side: Side, amounts: string): string => {
      // The last column takes whatever is due in the next year.
      const test = column === NEXT_YEAR ? ">=" : "=";
      return `SUMPRODUCT((${twelve(dueMonthRow(side), "$")}${test}${cellAddress(rows.header, column, "row")})*${amounts})`;
    };
    for (const program of PROGRAMS) {
      const months = { row: budget.summaryRow(program), column: budget.month, rows: 1, columns: MONTHS.length };
      const all = onSheet(names.budget, areaAddress(months, "column"));
      const mine = twelve(wageEarnersRow(program));
      const amount = SHARED.includes(program)
        ? `${due("PU", mine)}+${due("OTHERS", `(${all}-${mine})`)}`
        : due("PU", all);
      draft.set(programRow(program), column, formula(amount));
    }
    const before = column === FIRST_MONTH ? "" : `${cellAddress(rows.cumulative, column - 1)}+`;
    draft.set(rows.cumulative, column, formula(`${before}${cellAddress(SUM_ROW, column)}`));
  }
  draft.set(rows.cumulative, LABEL, say(cashSheet.cumulative));
  draft.look(rows.byDue + 1, TOTAL, PROGRAMS.length, NEXT_YEAR, { numberFormat: MONEY, align: "right" });
  draft.look(rows.byDue + 1, TOTAL, PROGRAMS.length, 1, { bold: true });
  draft.look(SUM_ROW, LABEL, 1, NEXT_YEAR + 1, { ...looks.grand, numberFormat: MONEY });
  draft.look(rows.cumulative, LABEL, 1, NEXT_YEAR + 1, { ...looks.helper, numberFormat: MONEY });
}

/** Where an amount stands: a month from 0, the next year, or the total; by due date of one programme or all, by contribution month of all. */
export const cashPlace = (
  block: "byMonth" | "byDue",
  program: Program | null,
  at: number | "nextYear" | "total",
): Cell => ({
  row: block === "byMonth" ? rows.byMonth : program === null ? SUM_ROW : programRow(program),
  column: at === "nextYear" ? NEXT_YEAR : at === "total" ? TOTAL : FIRST_MONTH + at,
});

/** The day a contribution month from 0 is due. */
export const cashDueDay = (side: Side, month: number): Cell => ({ row: dateRow(side), column: FIRST_MONTH + month });
