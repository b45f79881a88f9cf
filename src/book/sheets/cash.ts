import { COVID_DUE_DATE } from "../../law/payment";
import { PROGRAMS, type Program } from "../../law/terms";
import { cashSheet } from "../../texts/book/cash";
import { everySheet } from "../../texts/book/everySheet";
import { areaAddress, cellAddress, type Cell } from "../address";
import type { BudgetLayout } from "../budgetLayout";
import { formula } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { DAY, looks, MONEY, WHOLE } from "../look";
import { printPlan } from "../print";
import { constantNames as names, type RatesReferences } from "../rates/layout";
import type { SheetPlan } from "../sheetPlan";
import { placeSigning, SIGNING_ROWS } from "./signing";
import { placeHead } from "./head";

const MONTHS = Array.from({ length: 12 }, (_, index) => index);
const LABEL = 0;
const FIRST_MONTH = 1;
const NEXT_YEAR = FIRST_MONTH + MONTHS.length;
const TOTAL = NEXT_YEAR + 1;

/** Rows of `RAK`, from 0. */
const rows = {
  header: 6,
  byMonth: 7,
  byDue: 14,
  cumulative: 20,
  signing: 23,
  dates: 33,
  segments: 38,
} as const;

/** Wage earners pay a month later than everyone else, so the two are kept apart until they are due. */
const SIDES = ["PU", "OTHERS"] as const;
type Side = (typeof SIDES)[number];

/** `RAK`: the year's money by contribution month and by due date; what falls into the next year stands apart. */
export function planCash(facts: Facts, layout: BudgetLayout, references: RatesReferences): SheetPlan {
  const { say, plan } = facts;
  const draft = new SheetDraft("rak", facts.names.rak);
  placeHead(draft, facts, {
    title: `${say(cashSheet.title)} ${plan.year}`,
    purpose: say(cashSheet.purpose),
    notes: [say(cashSheet.rule), say(cashSheet.unverified), say(everySheet.nothingToType)],
    printedColumns: FIRST_MONTH,
  });
  placeHeader(draft, facts);
  placeByMonth(draft, facts, layout);
  placeDates(draft, facts);
  placeSegments(draft, facts, layout, references);
  placeByDue(draft, facts);
  draft.put(rows.cumulative + 1, FIRST_MONTH, say(cashSheet.fromLastYear), looks.helper);
  // Both blocks on the first page; the label column is repeated on the second.
  placeSigning(draft, facts, rows.signing, FIRST_MONTH, FIRST_MONTH + 4);
  draft.widen(LABEL, 44);
  draft.widen(FIRST_MONTH, 15, MONTHS.length + 1);
  draft.widen(TOTAL, 17);
  draft.freeze = { rows: rows.header + 1, columns: 1 };
  draft.tabColor = "#0F6CBD";
  const printed = { row: 0, column: 0, rows: rows.signing + SIGNING_ROWS, columns: TOTAL + 1 };
  return draft.finish(printPlan(facts, printed, { pagesWide: 2, titleRows: { first: rows.header, last: rows.header }, titleColumns: { first: LABEL, last: LABEL } }));
}

function placeHeader(draft: SheetDraft, facts: Facts): void {
  draft.put(rows.header, LABEL, facts.say(everySheet.program), looks.header);
  for (const month of MONTHS) {
    const first = month === 0 ? `DATE(${names.year},1,1)` : `EOMONTH(${cellAddress(rows.header, FIRST_MONTH + month - 1)},0)+1`;
    draft.set(rows.header, FIRST_MONTH + month, formula(first));
  }
  draft.look(rows.header, FIRST_MONTH, 1, MONTHS.length, looks.headerMonth);
  draft.put(rows.header, NEXT_YEAR, facts.say(cashSheet.nextYear), looks.headerRight);
  draft.put(rows.header, TOTAL, facts.say(everySheet.total), looks.headerRight);
}

/** Rows of a block: one per programme, then their sum. */
const programRow = (block: number, program: Program): number => block + 1 + PROGRAMS.indexOf(program);
const sumRow = (block: number): number => block + 1 + PROGRAMS.length;

function placeBlock(draft: SheetDraft, facts: Facts, block: number, title: string, amount: (program: Program, column: number) => string): void {
  draft.put(block, LABEL, title, looks.section);
  for (const program of PROGRAMS) {
    const row = programRow(block, program);
    draft.set(row, LABEL, program);
    for (let column = FIRST_MONTH; column <= NEXT_YEAR; column += 1) draft.set(row, column, formula(amount(program, column)));
    draft.set(row, TOTAL, formula(`SUM(${areaAddress({ row, column: FIRST_MONTH, rows: 1, columns: MONTHS.length + 1 })})`));
  }
  const sum = sumRow(block);
  draft.set(sum, LABEL, facts.say(everySheet.total));
  for (let column = FIRST_MONTH; column <= TOTAL; column += 1)
    draft.set(sum, column, formula(`SUM(${areaAddress({ row: block + 1, column, rows: PROGRAMS.length, columns: 1 })})`));
  draft.look(block + 1, FIRST_MONTH, PROGRAMS.length, TOTAL, { numberFormat: MONEY, align: "right" });
  draft.look(sum, LABEL, 1, TOTAL + 1, { ...looks.grand, numberFormat: MONEY });
}

function placeByMonth(draft: SheetDraft, facts: Facts, layout: BudgetLayout): void {
  placeBlock(draft, facts, rows.byMonth, facts.say(cashSheet.byMonth), (program, column) =>
    column === NEXT_YEAR
      ? "0"
      : layout.onBudget(cellAddress(layout.summaryRow(program), layout.month + column - FIRST_MONTH, "$")),
  );
}

const dateRow: Record<Side, number> = { PU: rows.dates, OTHERS: rows.dates + 1 };
const numberRow: Record<Side, number> = { PU: rows.dates + 2, OTHERS: rows.dates + 3 };

/** Each contribution month's due dates, and the serial month they fall in. */
function placeDates(draft: SheetDraft, facts: Facts): void {
  const titles = { PU: cashSheet.duePU, OTHERS: cashSheet.dueBPU };
  const numbers = { PU: cashSheet.dueNumberPU, OTHERS: cashSheet.dueNumberBPU };
  const later = { PU: names.dueLaterPU, OTHERS: names.dueLaterBPU };
  for (const side of SIDES) {
    draft.put(dateRow[side], LABEL, facts.say(titles[side]), looks.helper);
    draft.put(numberRow[side], LABEL, facts.say(numbers[side]), looks.helper);
    for (const month of MONTHS) {
      const column = FIRST_MONTH + month;
      const start = cellAddress(rows.header, column, "row");
      const lastDay = `EOMONTH(${start},${later[side]})`;
      const wanted = inRelief(facts, month) ? names.dueDayRelief : names.dueDay;
      // A month without that day ends on its last; then on to the next working day.
      const day = `MIN(EOMONTH(${start},${later[side]}-1)+${wanted},${lastDay})`;
      draft.set(dateRow[side], column, formula(`WORKDAY(${day}-1,1)`));
      const due = cellAddress(dateRow[side], column);
      draft.set(numberRow[side], column, formula(`YEAR(${due})*${names.months}+MONTH(${due})`));
    }
    draft.look(dateRow[side], FIRST_MONTH, 1, MONTHS.length, { ...looks.helper, numberFormat: DAY, align: "right" });
    draft.look(numberRow[side], FIRST_MONTH, 1, MONTHS.length, { ...looks.helper, numberFormat: WHOLE, align: "right" });
  }
}

/** PP 49/2020 moved the due day for six months of 2020 and 2021. */
function inRelief(facts: Facts, month: number): boolean {
  const asked = facts.spans[0]!.first + month;
  const { from, until } = COVID_DUE_DATE;
  return asked >= from && (until === null || asked <= until);
}

const segmentRow = (side: Side, program: Program): number =>
  rows.segments + 1 + SIDES.indexOf(side) * PROGRAMS.length + PROGRAMS.indexOf(program);

/** Each programme's money by the two sides, month by month. */
function placeSegments(draft: SheetDraft, facts: Facts, layout: BudgetLayout, references: RatesReferences): void {
  const wageEarners = references.listCell("segment", 0);
  draft.put(rows.segments, LABEL, facts.say(cashSheet.bySegment), looks.helper);
  for (const side of SIDES)
    for (const program of PROGRAMS) {
      const row = segmentRow(side, program);
      const section = layout.program[program];
      const segments = layout.onBudget(layout.column(section, layout.segment, "$"));
      draft.put(row, LABEL, side === "PU" ? `${program} PU` : `${program} ${facts.say(cashSheet.others)}`, looks.helper);
      for (const month of MONTHS) {
        const amounts = layout.onBudget(layout.column(section, layout.month + month, "$"));
        const mine = `SUMIF(${segments},${wageEarners},${amounts})`;
        draft.set(row, FIRST_MONTH + month, formula(side === "PU" ? mine : `SUM(${amounts})-${mine}`));
      }
      draft.look(row, FIRST_MONTH, 1, MONTHS.length, { ...looks.helper, numberFormat: MONEY, align: "right" });
    }
}

function placeByDue(draft: SheetDraft, facts: Facts): void {
  const twelve = (row: number) => areaAddress({ row, column: FIRST_MONTH, rows: 1, columns: MONTHS.length }, "$");
  placeBlock(draft, facts, rows.byDue, facts.say(cashSheet.byDue), (program, column) =>
    SIDES.map((side) => {
      const numbers = twelve(numberRow[side]);
      const isDue =
        column === NEXT_YEAR
          ? `(${numbers}>${names.year}*${names.months}+${names.months})`
          : `(${numbers}=${names.year}*${names.months}+MONTH(${cellAddress(rows.header, column, "row")}))`;
      return `SUMPRODUCT(${isDue}*${twelve(segmentRow(side, program))})`;
    }).join("+"),
  );
  draft.put(rows.cumulative, LABEL, facts.say(cashSheet.cumulative), looks.helper);
  for (let column = FIRST_MONTH; column <= NEXT_YEAR; column += 1) {
    const before = column === FIRST_MONTH ? "" : `${cellAddress(rows.cumulative, column - 1)}+`;
    draft.set(rows.cumulative, column, formula(`${before}${cellAddress(sumRow(rows.byDue), column)}`));
  }
  draft.look(rows.cumulative, FIRST_MONTH, 1, MONTHS.length + 1, { ...looks.helper, numberFormat: MONEY, align: "right" });
}

/** Where an amount stands: a month from 0, the next year, or the total; of one programme or all. */
export const cashPlace = (block: "byMonth" | "byDue", program: Program | null, at: number | "nextYear" | "total"): Cell => ({
  row: program === null ? sumRow(rows[block]) : programRow(rows[block], program),
  column: at === "nextYear" ? NEXT_YEAR : at === "total" ? TOTAL : FIRST_MONTH + at,
});

/** The day a contribution month from 0 is due. */
export const cashDueDay = (side: Side, month: number): Cell => ({ row: dateRow[side], column: FIRST_MONTH + month });

/** Cells of `RAK` other sheets check against. */
export const cashCells = {
  totalByMonth: cellAddress(sumRow(rows.byMonth), TOTAL, "$"),
  totalByDue: cellAddress(sumRow(rows.byDue), TOTAL, "$"),
} as const;
