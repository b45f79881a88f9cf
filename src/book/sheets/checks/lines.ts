import { readMonth } from "../../../law/month";
import { PROGRAMS } from "../../../law/terms";
import { rkaSheet } from "../../../texts/book/rka";
import { ratesSheet } from "../../../texts/book/rates";
import { checkLines } from "../../../texts/book/checks";
import type { Words } from "../../../texts/language";
import { areaAddress, cellAddress, onSheet } from "../../address";
import { rateRowOf, type BudgetLayout, type WorkColumn } from "../../budgetLayout";
import { quoteText } from "../../content";
import type { Facts } from "../../facts";
import { RATE_COLUMNS, type RatesReferences } from "../../rates/layout";
import type { SheetKey } from "../../sheetPlan";
import { cashCells } from "../cash";
import { lawAccounts } from "../rka/accounts";
import { RKA_ROWS, type RkaLayout } from "../rka/layout";
import { lineCount } from "../rka/list";

/** One thing the book checks about itself: two formulas that must agree. */
export interface CheckLine {
  title: Words;
  left: string;
  /** What it should be; 0 by default, for counts of what should not be. */
  right?: string;
  /** "wrong": must be put right; "look": read and decide. */
  severity: "wrong" | "look";
  /** Where to look. */
  sheet: SheetKey;
  address: string;
}

/** The sheet `Anggaran` two ways, months against periods, groups left out. */
export function budgetChecks(facts: Facts, layout: BudgetLayout, own: { namesRepeated: string; codesRepeated: string }): CheckLine[] {
  const area = (row: number, column: number, columns: number) => layout.onBudget(areaAddress({ row: layout.first(row), column, rows: layout.capacity, columns }, "$"));
  const work = (key: WorkColumn) => layout.onBudget(layout.workArea(key));
  const total = cellAddress(layout.summaryRow("all"), layout.total, "$");
  const january = layout.onBudget(cellAddress(layout.indexRow, layout.month, "$"));
  const december = layout.onBudget(cellAddress(layout.indexRow, layout.month + 11, "$"));
  const first = work("firstNumber");
  const last = work("lastCounted");
  const steady = `(${work("check")}="")*(${work("isContract")}=0)*(${work("change")}=0)`;
  const from = `((${first}>=${january})*${first}+(${first}<${january})*${january})`;
  const to = `((${last}<=${december})*${last}+(${last}>${december})*${december})`;
  const again = PROGRAMS.flatMap((program) =>
    facts.spans.map((span, position) => {
      const start = span.first - facts.spans[0]!.first;
      const people = area(layout.people, layout.month + start, span.last - span.first + 1);
      return `SUMPRODUCT(${people}*${area(layout.program[program], layout.price + position, 1)})`;
    }),
  );
  const check = cellAddress(layout.first(layout.people), layout.workColumn("check"));
  const people = cellAddress(layout.first(layout.people), layout.total);
  const line = (title: keyof typeof checkLines, left: string, right: string | undefined, severity: CheckLine["severity"], address: string): CheckLine => ({ title: checkLines[title], left, right, severity, sheet: "budget", address });
  return [
    line("leftOut", `SUMPRODUCT((${work("check")}<>"")*1)`, undefined, "wrong", check),
    line("byGroup", layout.onBudget(cellAddress(layout.sum(layout.byGroup), layout.total, "$")), layout.grandTotal(), "wrong", cellAddress(layout.sum(layout.byGroup), layout.total)),
    line("byMonth", `SUM(${area(layout.byGroup, layout.month, 12)})`, layout.grandTotal(), "wrong", total.replace(/\$/g, "")),
    line("peopleTimesPrice", again.join("+"), layout.grandTotal(), "wrong", total.replace(/\$/g, "")),
    line("monthsAgainstPeriod", `SUMPRODUCT(${steady}*${area(layout.people, layout.total, 1)})`, `SUMPRODUCT(${steady}*${work("counted")}*(${to}-${from}+1))`, "wrong", people),
    line("outsideYear", `SUMPRODUCT((${work("check")}="")*(${work("counted")}>0)*((${first}<${january})+(${last}>${december})>0))`, undefined, "look", cellAddress(layout.first(layout.people), layout.workColumn("firstNumber"))),
    line("expired", withoutRate(facts, layout), undefined, "wrong", cellAddress(layout.first(layout.program.JKK), layout.price)),
    line("namesRepeated", own.namesRepeated, undefined, "look", cellAddress(layout.first(layout.people), 1)),
    line("codesRepeated", own.codesRepeated, undefined, "wrong", cellAddress(layout.first(layout.people), layout.workColumn("code"))),
  ];
}

/** Months in which people are insured in a programme whose price is nothing: its provision has run out. */
function withoutRate(facts: Facts, layout: BudgetLayout): string {
  const area = (row: number, column: number, columns: number) => layout.onBudget(areaAddress({ row: layout.first(row), column, rows: layout.capacity, columns }, "$"));
  return PROGRAMS.flatMap((program) =>
    facts.spans.map((span, position) => {
      const start = span.first - facts.spans[0]!.first;
      const people = area(layout.people, layout.month + start, span.last - span.first + 1);
      const chosen = layout.onBudget(layout.workArea(rateRowOf[program]));
      const contract = layout.onBudget(layout.workArea("isContract"));
      return `SUMPRODUCT((${people}>0)*(${contract}=0)*(ISNUMBER(${chosen}))*(${chosen}<>0)*(${area(layout.program[program], layout.price + position, 1)}=0))`;
    }),
  ).join("+");
}

export function rkaChecks(facts: Facts, layout: BudgetLayout, rka: RkaLayout): CheckLine[] {
  const line = (title: keyof typeof checkLines, left: string, right: string | undefined, severity: CheckLine["severity"], row: number, column: number): CheckLine => ({ title: checkLines[title], left, right, severity, sheet: "rka", address: cellAddress(row, column) });
  const on = (area: string) => rka.onRka(area);
  const accounts = on(rka.printedArea("account"));
  // Village accounts serve all programmes; those of one programme alone must not stand beside another.
  const named = lawAccounts();
  const single = named.flatMap(({ code, program }, index) => (named.every((other) => other.code !== code || other.program === program) ? [{ program, index }] : []));
  const foreign = single.map(({ program, index }) => `COUNTIFS(${accounts},${on(cellAddress(rka.firstRow + index, rka.lawAccounts + 1, "$"))},${on(rka.listArea("program"))},${quoteText(`<>${program}`)})`);
  return [
    line("rkaTotal", rka.total(), layout.grandTotal(), "wrong", rka.sumRow, rka.printedColumn("amount")),
    line("rkaRoom", `MAX(0,${on(lineCount(rka))}-ROWS(${on(rka.listArea("line"))}))`, undefined, "wrong", RKA_ROWS.room, 0),
    line("rkaCodes", `COUNTIF(${accounts},${quoteText(facts.say(rkaSheet.noAccount))})`, undefined, "look", rka.firstRow, rka.accounts),
    line("rkaPrograms", foreign.join("+"), undefined, "wrong", rka.firstRow, 0),
  ];
}

export function cashChecks(facts: Facts, layout: BudgetLayout): CheckLine[] {
  const line = (title: "cashByMonth" | "cashByDue", address: string): CheckLine => ({
    title: checkLines[title],
    left: onSheet(facts.names.rak, address),
    right: layout.grandTotal(),
    severity: "wrong",
    sheet: "rak",
    address: address.replace(/\$/g, ""),
  });
  return [line("cashByMonth", cashCells.totalByMonth), line("cashByDue", cashCells.totalByDue)];
}

export function rateChecks(facts: Facts, layout: BudgetLayout, references: RatesReferences, knownUntil: string): CheckLine[] {
  const { firstProvision } = references.layout;
  const column = (of: number) => onSheet(facts.names.rates, areaAddress({ row: firstProvision, column: of, rows: Math.max(1, facts.provisions.length), columns: 1 }, "$"));
  const months = layout.onBudget(areaAddress({ row: layout.indexRow, column: layout.month, rows: 1, columns: 12 }, "$"));
  const line = (title: keyof typeof checkLines, left: string, severity: CheckLine["severity"], of: number): CheckLine => ({ title: checkLines[title], left, severity, sheet: "rates", address: cellAddress(firstProvision, of) });
  return [
    line("ratesAgainstLaw", `SUMPRODUCT((${column(RATE_COLUMNS.effective)}<>${column(RATE_COLUMNS.value)})*1)`, "look", RATE_COLUMNS.effective),
    line("local", `COUNTIF(${column(RATE_COLUMNS.confidence)},${quoteText(facts.say(ratesSheet.local))})`, "look", RATE_COLUMNS.confidence),
    line("known", `SUMPRODUCT((${months}>${knownUntil})*1)`, "look", RATE_COLUMNS.from),
  ];
}

/** Serial number of the month the law is known to, as `Anggaran` counts months. */
export const knownMonth = ({ law }: Facts): number => (readMonth(law.version) ?? 0) + 1;
