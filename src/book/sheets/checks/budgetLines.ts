import { PROGRAMS } from "../../../law/terms";
import { areaAddress, cellAddress } from "../../address";
import { rateRowOf, type BudgetLayout, type WorkColumn } from "../../budgetLayout";
import type { Facts } from "../../facts";
import { ANY_TEXT, countTexts, linesOn, oneCell, type CheckLine } from "./line";

/** Pairs of groups that stand one above the other and share a name or a code. */
export interface Repeated {
  names: string;
  codes: string;
}

/**
 * The sheet `Anggaran` two ways, months against periods, groups left out. Inside SUMPRODUCT only operators: Gnumeric
 * and IronCalc calculate functions of whole columns there for a single cell.
 */
export function budgetLines(facts: Facts, layout: BudgetLayout, repeated: Repeated): CheckLine[] {
  const { capacity } = layout;
  const line = linesOn("budget");
  const area = (row: number, column: number, columns: number) => layout.onBudget(areaAddress({ row: layout.first(row), column, rows: capacity, columns }, "$"));
  const place = (section: number, column: number, columns = 1) => ({ row: layout.first(section), column, rows: capacity, columns });
  const work = (key: WorkColumn) => layout.onBudget(layout.workArea(key));
  const workPlace = (key: WorkColumn) => place(layout.people, layout.workColumn(key));
  const grand = oneCell(layout.summaryRow("all"), layout.total);
  const right = layout.grandTotal();
  const { steady, from, to, outside } = periods(layout, work);
  return [
    line("leftOut", "wrong", workPlace("check"), countTexts(work("check")), { mark: ANY_TEXT }),
    line("byGroup", "wrong", oneCell(layout.sum(layout.byGroup), layout.total), layout.onBudget(cellAddress(layout.sum(layout.byGroup), layout.total, "$")), { right }),
    line("byMonth", "wrong", grand, `SUM(${area(layout.byGroup, layout.month, 12)})`, { right }),
    line("peopleTimesPrice", "wrong", grand, peopleTimesPrice(facts, layout), { right }),
    line("monthsAgainstPeriod", "wrong", place(layout.people, layout.month, 13), `SUMPRODUCT(${steady}*${area(layout.people, layout.total, 1)})`, {
      right: `SUMPRODUCT(${steady}*${work("counted")}*(${to}-${from}+1))`,
    }),
    line("outsideYear", "look", workPlace("firstNumber"), `SUMPRODUCT((${work("check")}="")*(${work("counted")}>0)*(${outside}>0))`),
    line("withoutRate", "wrong", place(layout.program.JKK, layout.price, facts.spans.length), withoutRate(facts, layout)),
    line("namesRepeated", "look", place(layout.people, 1), repeated.names),
    line("codesRepeated", "wrong", workPlace("code"), repeated.codes),
  ];
}

/** First and last months cut to the year, for groups whose headcount stays the same all along. */
function periods(layout: BudgetLayout, work: (key: WorkColumn) => string) {
  const january = layout.onBudget(cellAddress(layout.indexRow, layout.month, "$"));
  const december = layout.onBudget(cellAddress(layout.indexRow, layout.month + 11, "$"));
  const [first, last] = [work("firstNumber"), work("lastCounted")];
  return {
    steady: `(${work("check")}="")*(${work("isContract")}=0)*(${work("change")}=0)`,
    from: `((${first}>=${january})*${first}+(${first}<${january})*${january})`,
    to: `((${last}<=${december})*${last}+(${last}>${december})*${december})`,
    outside: `((${first}<${january})+(${last}>${december}))`,
  };
}

/** Each span of rates: people of its months, the column of prices in it, and which groups have the programme. */
function spans(facts: Facts, layout: BudgetLayout) {
  const area = (row: number, column: number, columns: number) => layout.onBudget(areaAddress({ row: layout.first(row), column, rows: layout.capacity, columns }, "$"));
  return PROGRAMS.flatMap((program) =>
    facts.spans.map((span, position) => ({
      people: area(layout.people, layout.month + span.first - facts.spans[0]!.first, span.last - span.first + 1),
      price: area(layout.program[program], layout.price + position, 1),
      rateRow: layout.onBudget(layout.workArea(rateRowOf[program])),
    })),
  );
}

const peopleTimesPrice = (facts: Facts, layout: BudgetLayout): string =>
  spans(facts, layout)
    .map(({ people, price }) => `SUMPRODUCT(${people}*${price})`)
    .join("+");

/** Months in which people are insured in a programme whose price is nothing: its provision has run out. */
const withoutRate = (facts: Facts, layout: BudgetLayout): string =>
  spans(facts, layout)
    .map(({ people, price, rateRow }) => `SUMPRODUCT((${people}>0)*(${rateRow}<>0)*(${rateRow}<>"?")*(${price}=0))`)
    .join("+");
