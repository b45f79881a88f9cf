import type { Program } from "../../law/terms";
import { budgetSheet } from "../../texts/book/budget";
import { everySheet } from "../../texts/book/everySheet";
import { areaAddress, cellAddress } from "../address";
import { amountWidths } from "../amountWidths";
import type { BudgetLayout } from "../budgetLayout";
import { formula, quoteText } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { longestName } from "../longestName";
import { breakNames } from "../longNames";
import { COUNT, looks, MONEY } from "../look";
import { cellNames } from "../names";
import { charactersOf, columnPoints, roomForLetters } from "../paper";
import { printPlan } from "../print";
import type { SheetPlan } from "../sheetPlan";
import { periodsOf, type WorkLayout } from "../workLayout";
import { placeHead } from "./head";
import { placeMonthTitles } from "./monthTitles";
import { spanTitle } from "./rates/classes";
import { contractKind } from "./work/derived";

/** Characters of the column of names, where the amounts leave them: of the largest budget (999 trillion) they leave 27. */
const NAME_LEAST = 30;
/** Characters of names and years together that are in sight beside the pane in a window of 800 pixels. */
const IN_SIGHT = 48;
const MONTHS = Array.from({ length: 12 }, (_, month) => month);

/** `Anggaran`: people × price, a row per group, a column per month; below it the same money by programme. */
export function planBudget(facts: Facts, layout: BudgetLayout, work: WorkLayout): SheetPlan {
  const { say, plan } = facts;
  const draft = new SheetDraft("budget", facts.names.budget);
  setWidths(draft, facts, layout);
  const print = printPlan(
    facts,
    { row: 0, column: 0, rows: layout.lastSummary + (facts.scope.contracts ? 2 : 1), columns: layout.width },
    {
      titleRows: { first: layout.header, last: layout.header },
      titleColumns: { first: 0, last: layout.total },
    },
  );
  const repeated = draft.repeated(print);
  placeHead(draft, facts, {
    title: `${say(budgetSheet.title)} ${plan.year}`,
    purpose: say(budgetSheet.purpose),
    notes: [say(budgetSheet.how)],
    printedColumns: repeated,
  });
  const states = work.area("state");
  const count = `SUMPRODUCT((${states}<>"")*1)`;
  draft.put(
    5,
    0,
    formula(
      `IF(${count}=0,${quoteText(say(budgetSheet.noneLeftOut))},${quoteText(`${say(budgetSheet.leftOut)}: `)}&${count})`,
    ),
    { bold: true },
  );
  draft.conditionals.push({
    area: { row: 5, column: 0, rows: 1, columns: 1 },
    formula: `=${count}>0`,
    look: { color: "#A4262C" },
  });
  placeTitles(draft, facts, layout);
  for (let index = 0; index < layout.capacity; index += 1) placeGroup(draft, facts, layout, work, index);
  placeSums(draft, facts, layout);
  placeByProgram(draft, facts, layout, work);
  if (facts.scope.contracts)
    draft.put(layout.lastSummary + 1, Math.max(layout.name, repeated), say(budgetSheet.contractNote), looks.helper);
  setLooks(draft, facts, layout);
  draft.freeze = { rows: layout.header + 1, columns: layout.total + 1 };
  draft.tabColor = "#0F6CBD";
  return draft.finish(print);
}

function placeTitles(draft: SheetDraft, facts: Facts, layout: BudgetLayout): void {
  const { say, spans, scope } = facts;
  draft.setRow(layout.header, 0, [say(everySheet.number), say(everySheet.group)], looks.header);
  draft.setRow(
    layout.header,
    layout.total,
    [`${say(budgetSheet.yearTotal)} (Rp)`, say(budgetSheet.personMonths)],
    looks.headerRight,
  );
  draft.setRow(
    layout.header,
    layout.price,
    spans.map((span) => `${say(budgetSheet.price)} ${spanTitle(facts, span)}`),
    looks.headerRight,
  );
  draft.setRow(
    layout.header,
    layout.programs,
    scope.programs.map((program) => `${program} ${say(budgetSheet.ofYear)}`),
    looks.headerRight,
  );
  placeMonthTitles(draft, facts, layout.header, layout.month);
}

function placeGroup(draft: SheetDraft, facts: Facts, layout: BudgetLayout, work: WorkLayout, index: number): void {
  const row = layout.row(index);
  const set = (column: number, text: string) => draft.set(row, column, formula(text));
  draft.set(row, 0, index + 1);
  set(layout.name, work.cell("name", index));
  set(layout.total, `SUM(${areaAddress({ row, column: layout.month, rows: 1, columns: 12 })})`);
  set(
    layout.personMonths,
    work.has("kind")
      ? `IF(${work.cell("kind", index)}=${quoteText(contractKind(facts.language))},0,SUM(${work.peopleRow(index)}))`
      : `SUM(${work.peopleRow(index)})`,
  );
  facts.spans.forEach((_, span) => set(layout.price + span, work.monthPrice(span, index)));
  for (const program of facts.scope.programs) set(layout.programColumn(program), yearOf(facts, work, program, index));
  facts.spans.forEach(({ first, last }, span) => {
    const january = facts.spans[0]!.first;
    for (let month = first - january; month <= last - january; month += 1)
      set(layout.month + month, `${work.people(month, index)}*${cellAddress(row, layout.price + span, "column")}`);
  });
}

/** A programme's year: people of each stretch with one price × that price. Another way to the same money as the months. */
function yearOf(facts: Facts, work: WorkLayout, program: Program, index: number): string {
  const january = facts.spans[0]!.first;
  return periodsOf(facts, program)
    .map((place) => {
      const { first, last } = facts.periods[place]!;
      return `SUM(${work.peopleRow(index, first - january, last - january)})*${work.price(place, index)}`;
    })
    .join("+");
}

function placeSums(draft: SheetDraft, facts: Facts, layout: BudgetLayout): void {
  const { say } = facts;
  draft.set(layout.sum, layout.name, say(everySheet.total));
  const sum = (column: number) =>
    draft.set(
      layout.sum,
      column,
      formula(`SUM(${areaAddress({ row: layout.first, column, rows: layout.capacity, columns: 1 })})`),
    );
  [layout.total, layout.personMonths].forEach(sum);
  for (let column = layout.programs; column < layout.width; column += 1) sum(column);
  draft.nameCell(cellNames.total, layout.sum, layout.total);
}

/** The year at a glance: each programme by month, all of them, and the people insured. */
function placeByProgram(draft: SheetDraft, facts: Facts, layout: BudgetLayout, work: WorkLayout): void {
  const { say, scope } = facts;
  const { programs } = scope;
  draft.put(layout.byProgram, layout.name, say(budgetSheet.summary), looks.section);
  // The months above the groups may be pages away, and a figure is explained by the titles of its own table.
  placeMonthTitles(draft, facts, layout.byProgram, layout.month);
  const months = (row: number) => areaAddress({ row, column: layout.month, rows: 1, columns: 12 });
  for (const program of programs) {
    const row = layout.summaryRow(program);
    draft.set(row, layout.name, program);
    draft.set(row, layout.total, formula(`SUM(${months(row)})`));
    for (const month of MONTHS)
      draft.set(
        row,
        layout.month + month,
        formula(`SUMPRODUCT(${work.peopleArea(month)},${work.priceArea(work.periodAt(program, month))})`),
      );
  }
  const all = layout.summaryRow("all");
  draft.set(all, layout.name, say(everySheet.total));
  for (const column of [layout.total, ...MONTHS.map((month) => layout.month + month)])
    draft.set(
      all,
      column,
      formula(
        `SUM(${areaAddress({ row: layout.summaryRow(programs[0]!), column, rows: programs.length, columns: 1 })})`,
      ),
    );
  const people = layout.summaryRow("people");
  draft.set(people, layout.name, `${say(budgetSheet.insured)} (${say(everySheet.personMonths)})`);
  draft.set(people, layout.total, formula(`SUM(${months(people)})`));
  const contract = quoteText(contractKind(facts.language));
  for (const month of MONTHS)
    draft.set(
      people,
      layout.month + month,
      formula(
        work.has("kind")
          ? `SUMPRODUCT((${work.area("kind")}<>${contract})*${work.peopleArea(month)})`
          : `SUM(${work.peopleArea(month)})`,
      ),
    );
  if (!layout.deducts) return;
  const deducted = layout.summaryRow("deducted");
  draft.put(deducted, layout.name, say(budgetSheet.deducted), { wrap: true });
  draft.set(deducted, layout.total, formula(`SUM(${months(deducted)})`));
  for (const month of MONTHS) {
    const each = work.deduction(month);
    draft.set(
      deducted,
      layout.month + month,
      each === "" ? 0 : formula(`SUMPRODUCT(${work.peopleArea(month)}*(${each}))`),
    );
  }
}

function setLooks(draft: SheetDraft, facts: Facts, layout: BudgetLayout): void {
  draft.look(layout.first, layout.total, layout.capacity, layout.width - layout.total, {
    numberFormat: MONEY,
    align: "right",
  });
  draft.look(layout.first, layout.personMonths, layout.capacity, 1, { numberFormat: COUNT });
  draft.look(layout.first, layout.total, layout.capacity, 1, { bold: true });
  draft.look(layout.first, 0, layout.capacity, 1, { align: "center" });
  draft.look(layout.sum, 0, 1, layout.width, { ...looks.grand, numberFormat: MONEY });
  const { programs } = facts.scope;
  draft.look(layout.summaryRow(programs[0]!), layout.total, programs.length, layout.width - layout.total, {
    numberFormat: MONEY,
    align: "right",
  });
  draft.look(layout.summaryRow("all"), 0, 1, layout.width, { ...looks.grand, numberFormat: MONEY });
  draft.look(layout.summaryRow("people"), layout.total, 1, layout.width - layout.total, {
    numberFormat: COUNT,
    align: "right",
  });
  if (layout.deducts)
    draft.look(layout.summaryRow("deducted"), layout.total, 1, layout.width - layout.total, {
      numberFormat: MONEY,
      align: "right",
    });
  draft.conditionals.push({
    area: { row: layout.first, column: 0, rows: layout.capacity, columns: layout.width },
    formula: `=${cellAddress(layout.first, layout.name, "column")}=""`,
    look: looks.unused,
  });
}

function setWidths(draft: SheetDraft, facts: Facts, layout: BudgetLayout): void {
  const { month, year, personMonths } = amountWidths(facts);
  draft.widen(0, 4);
  draft.widen(layout.total, year);
  draft.widen(layout.personMonths, personMonths);
  // A contract's price is all it costs, in one month.
  draft.widen(layout.price, facts.scope.contracts ? month : 9, facts.spans.length);
  draft.widen(layout.programs, year, facts.scope.programs.length);
  draft.widen(layout.month, month, 12);
  setNames(draft, facts, layout, year);
}

/** As wide as the names, or as what the amounts leave of a page or of a small window. */
function setNames(draft: SheetDraft, facts: Facts, layout: BudgetLayout, yearWidth: number): void {
  const { plan } = facts;
  const most = IN_SIGHT - yearWidth;
  const least = Math.min(NAME_LEAST, most);
  const longest = longestName(facts, least, most);
  const left = draft.widths.reduce(
    (room, { count, characters }) => room - count * columnPoints(characters),
    roomForLetters("budget", plan.paper ?? "A4"),
  );
  const room = Math.floor(charactersOf(left));
  const width = room >= least ? Math.min(longest, room) : longest;
  draft.widen(layout.name, width);
  breakNames(
    draft,
    { row: layout.first, column: 0, rows: layout.capacity, columns: layout.width },
    { column: layout.name, characters: width },
    plan.groups.map(({ name }, index) => ({ row: layout.row(facts.places[index]!), text: name })),
  );
}
