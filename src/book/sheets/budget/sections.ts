import { PROGRAMS, type Program } from "../../../law/terms";
import { budgetSheet } from "../../../texts/book/budget";
import { everySheet } from "../../../texts/book/everySheet";
import { areaAddress, cellAddress } from "../../address";
import { baseOf, rateRowOf, type BudgetLayout } from "../../budgetLayout";
import { formula } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { COUNT, looks, MONEY } from "../../look";
import { constantNames as names, type RatesReferences } from "../../rates/layout";

const MONTHS = Array.from({ length: 12 }, (_, index) => index);

/** Column sums under a section, with one rule above. */
function placeSums(draft: SheetDraft, layout: BudgetLayout, section: number, label: string, format: string): void {
  const row = layout.sum(section);
  draft.set(row, 1, label);
  for (let column = layout.month; column <= layout.total; column += 1) draft.set(row, column, formula(`SUM(${layout.column(section, column, "")})`));
  draft.look(row, 0, 1, layout.total + 1, { ...looks.total, numberFormat: format });
}

function placeTitle(draft: SheetDraft, layout: BudgetLayout, section: number, title: string): void {
  draft.put(section, 1, title, looks.section);
  draft.look(section, 0, 1, layout.total + 1, { bottom: "thin" });
}

const yearSum = (layout: BudgetLayout, row: number): string =>
  `SUM(${areaAddress({ row, column: layout.month, rows: 1, columns: 12 })})`;

/** People of each month: those at the start, more or fewer every month, none outside the period. */
export function placePeople(draft: SheetDraft, facts: Facts, layout: BudgetLayout): void {
  const section = layout.people;
  placeTitle(draft, layout, section, facts.say(budgetSheet.people));
  for (let index = 0; index < layout.capacity; index += 1) {
    const row = layout.first(section) + index;
    const work = (key: Parameters<BudgetLayout["workCell"]>[0]) => layout.workCell(key, index);
    draft.setRow(row, 0, [index + 1, formula(work("name")), formula(work("segment"))]);
    for (const month of MONTHS) {
      const number = cellAddress(layout.indexRow, layout.month + month, "row");
      draft.set(
        row,
        layout.month + month,
        formula(`IF(AND(${number}>=${work("firstNumber")},${number}<=${work("lastCounted")}),MAX(0,${work("counted")}+${work("change")}*(${number}-${work("firstNumber")})),0)`),
      );
    }
    draft.set(row, layout.total, formula(`IF(${work("isContract")}=1,0,${yearSum(layout, row)})`));
  }
  draft.look(layout.first(section), layout.month, layout.capacity, 13, { numberFormat: COUNT, align: "right" });
  placeSums(draft, layout, section, `${facts.say(everySheet.total)} (${facts.say(everySheet.personMonths)})`, COUNT);
}

/** One programme: each group's price per span, and people × price in every month. */
export function placeProgram(draft: SheetDraft, facts: Facts, layout: BudgetLayout, references: RatesReferences, program: Program): void {
  const section = layout.program[program];
  placeTitle(draft, layout, section, program);
  draft.put(section, layout.exact, facts.say(budgetSheet.exact), looks.helper);
  const spans = facts.spans.map((_, index) => index);
  for (let index = 0; index < layout.capacity; index += 1) {
    const row = layout.first(section) + index;
    const people = layout.first(layout.people) + index;
    const rateRow = layout.workCell(rateRowOf[program], index);
    draft.setRow(row, 0, [index + 1, formula(cellAddress(people, 1, "column")), formula(cellAddress(people, 2, "column"))]);
    for (const span of spans) {
      const number = (key: "rate" | "divisor" | "lowest" | "highest") => `INDEX(${references.classNumbers(span, key)},${rateRow})`;
      const exact = cellAddress(row, layout.exact + span, "column");
      draft.set(
        row,
        layout.exact + span,
        formula(`IF(N(${rateRow})>0,MIN(MAX(${layout.workCell(baseOf[program], index)},${number("lowest")}),${number("highest")})*${number("rate")}/${number("divisor")},0)`),
      );
      draft.set(row, layout.price + span, formula(`CHOOSE(${names.roundingNumber},ROUND(${exact},0),ROUNDDOWN(${exact},0),ROUNDUP(${exact},0))`));
    }
    facts.spans.forEach((span, position) => {
      const first = span.first - facts.spans[0]!.first;
      const last = span.last - facts.spans[0]!.first;
      for (let month = first; month <= last; month += 1)
        draft.set(row, layout.month + month, formula(`${cellAddress(people, layout.month + month)}*${cellAddress(row, layout.price + position, "column")}`));
    });
    draft.set(row, layout.total, formula(yearSum(layout, row)));
  }
  draft.look(layout.first(section), layout.price, layout.capacity, layout.total - layout.price + 1, { numberFormat: MONEY, align: "right" });
  draft.look(layout.first(section), layout.exact, layout.capacity, spans.length, { ...looks.helper, numberFormat: "#,##0.00######" });
  placeSums(draft, layout, section, `${facts.say(everySheet.total)} ${program}`, MONEY);
}

/** What each group costs, month by month, over all programmes. */
export function placeByGroup(draft: SheetDraft, facts: Facts, layout: BudgetLayout): void {
  const section = layout.byGroup;
  placeTitle(draft, layout, section, facts.say(budgetSheet.byGroup));
  for (let index = 0; index < layout.capacity; index += 1) {
    const row = layout.first(section) + index;
    const people = layout.first(layout.people) + index;
    draft.setRow(row, 0, [index + 1, formula(cellAddress(people, 1, "column")), formula(cellAddress(people, 2, "column"))]);
    for (const month of MONTHS)
      draft.set(row, layout.month + month, formula(PROGRAMS.map((program) => cellAddress(layout.first(layout.program[program]) + index, layout.month + month)).join("+")));
    draft.set(row, layout.total, formula(yearSum(layout, row)));
  }
  draft.look(layout.first(section), layout.month, layout.capacity, 13, { numberFormat: MONEY, align: "right" });
  draft.look(layout.first(section), layout.total, layout.capacity, 1, { bold: true });
  placeSums(draft, layout, section, facts.say(everySheet.total), MONEY);
}

/** The year at a glance: each programme, all of them, and the people insured. */
export function placeSummary(draft: SheetDraft, facts: Facts, layout: BudgetLayout): void {
  const { say } = facts;
  placeTitle(draft, layout, layout.summary, say(budgetSheet.summary));
  for (const program of PROGRAMS) {
    const row = layout.summaryRow(program);
    draft.set(row, 1, program);
    for (const month of MONTHS) draft.set(row, layout.month + month, formula(cellAddress(layout.sum(layout.program[program]), layout.month + month)));
    draft.set(row, layout.total, formula(yearSum(layout, row)));
  }
  const all = layout.summaryRow("all");
  const first = layout.summaryRow("JKK");
  draft.set(all, 1, say(budgetSheet.allPrograms));
  for (let column = layout.month; column <= layout.total; column += 1)
    draft.set(all, column, formula(`SUM(${areaAddress({ row: first, column, rows: PROGRAMS.length, columns: 1 })})`));
  draft.look(first, layout.month, PROGRAMS.length, 13, { numberFormat: MONEY, align: "right" });
  draft.look(all, 0, 1, layout.total + 1, { ...looks.grand, numberFormat: MONEY });

  const insured = layout.summaryRow("people");
  draft.set(insured, 1, `${say(budgetSheet.insured)} (${say(everySheet.personMonths)})`);
  for (const month of MONTHS)
    draft.set(insured, layout.month + month, formula(`SUMIF(${layout.workArea("isContract")},0,${layout.column(layout.people, layout.month + month, "row")})`));
  draft.set(insured, layout.total, formula(cellAddress(layout.sum(layout.people), layout.total)));
  draft.look(insured, layout.month, 1, 13, { numberFormat: COUNT, align: "right" });
}
