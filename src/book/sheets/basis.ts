import { basisSheet } from "../../texts/book/basis";
import { ratesSheet } from "../../texts/book/rates";
import { everySheet } from "../../texts/book/everySheet";
import { nameOfConfidence } from "../../texts/terms";
import { areaAddress, cellAddress, onSheet } from "../address";
import type { BudgetLayout } from "../budgetLayout";
import { monthSerial, type Content } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { looks, MONTH } from "../look";
import { answerNames } from "../names";
import { printPlan } from "../print";
import type { RatesLayout } from "../rates/layout";
import { provisionName } from "../rates/provisionName";
import { provisionSource } from "../rates/provisionSource";
import type { SheetPlan } from "../sheetPlan";
import { gatherBases, type Basis } from "./basis/gatherBases";
import { placeHead } from "./head";
import { filled } from "./summary/sentences";

const COLUMNS = [
  "number",
  "regulation",
  "article",
  "decides",
  "from",
  "until",
  "confidence",
  "readAt",
  "groups",
  "rates",
  "amounts",
] as const;
type BasisColumn = (typeof COLUMNS)[number];
const WIDTHS: Record<BasisColumn, number> = {
  number: 5,
  regulation: 14,
  article: 18,
  decides: 26,
  from: 10,
  until: 11,
  confidence: 22,
  readAt: 22,
  groups: 24,
  rates: 13,
  amounts: 18,
};
const WRAPPED: readonly BasisColumn[] = [
  "regulation",
  "article",
  "decides",
  "confidence",
  "readAt",
  "groups",
  "rates",
  "amounts",
];
const STATE = 4;
const HEADER = 6;
/** A line names so many groups. */
const MOST_NAMED = 6;

const isDoubtful = ({ parameter: { confidence, local } }: Basis): boolean => !local && confidence !== "A";

/** `Dasar hukum`: a line for every provision that decided an amount, those not verified marked, on A4. */
export function planBasis(facts: Facts, rates: RatesLayout, budget: BudgetLayout): SheetPlan {
  const { say, language } = facts;
  const draft = new SheetDraft("basis", facts.names.basis);
  draft.tabColor = "#595959";
  placeHead(draft, facts, {
    title: say(basisSheet.title),
    purpose: say(basisSheet.purpose),
    notes: [say(basisSheet.how)],
  });
  const bases = gatherBases(facts);
  const count = bases.filter(isDoubtful).length;
  const all = String(bases.length);
  if (bases.length === 0) draft.put(STATE, 0, say(basisSheet.none), { bold: true });
  else if (count === 0) draft.put(STATE, 0, filled(language, basisSheet.verified, { all }), looks.good);
  else draft.put(STATE, 0, filled(language, basisSheet.doubtful, { all, count: String(count) }), looks.caution);
  draft.setRow(
    HEADER,
    0,
    COLUMNS.map((column) => say(column === "number" ? everySheet.number : basisSheet[column])),
    looks.header,
  );
  bases.forEach((basis, index) => placeBasis(draft, facts, { rates, budget }, basis, HEADER + 1 + index));
  const rows = bases.length;
  draft.look(HEADER + 1, 0, rows, COLUMNS.length, { vertical: "top" });
  COLUMNS.forEach((column, place) => {
    draft.widen(place, WIDTHS[column]);
    if (WRAPPED.includes(column)) draft.look(HEADER + 1, place, rows, 1, { wrap: true });
  });
  for (const column of ["from", "until"] as const) {
    const look = { numberFormat: MONTH, align: "left" } as const;
    draft.look(HEADER + 1, COLUMNS.indexOf(column), rows, 1, look);
  }
  draft.look(HEADER + 1, 0, rows, 1, { align: "left" });
  const printed = { row: 0, column: 0, rows: HEADER + 1 + rows, columns: COLUMNS.length };
  draft.nameArea(answerNames.basis, { row: HEADER, column: 0, rows: 1, columns: COLUMNS.length });
  draft.freeze = { rows: HEADER + 1, columns: 0 };
  return draft.finish(printPlan(facts, printed, { titleRows: { first: HEADER, last: HEADER } }));
}

interface Layouts {
  rates: RatesLayout;
  budget: BudgetLayout;
}

function placeBasis(draft: SheetDraft, facts: Facts, layouts: Layouts, basis: Basis, row: number): void {
  const { say, language } = facts;
  const { parameter, groups } = basis;
  const { citation, confidence, local, from, until } = parameter;
  const source = (words: string) => provisionSource(language, parameter, words);
  const others = groups.length - MOST_NAMED;
  const named = groups.slice(0, MOST_NAMED).join("; ");
  const number = rateCells(facts, layouts.rates, basis);
  const cells: Record<BasisColumn, Content> = {
    number: row - HEADER,
    regulation: citation.regulation === null ? say(basisSheet.noRegulation) : source(citation.regulation),
    article: citation.article === null ? say(basisSheet.noArticle) : source(citation.article),
    decides: provisionName(language, parameter),
    from: monthSerial(from),
    until: until === null ? say(ratesSheet.openEnd) : monthSerial(until),
    confidence: local
      ? say(basisSheet.local)
      : `${isDoubtful(basis) ? "▲ " : ""}${confidence}: ${nameOfConfidence(language, confidence)}`,
    readAt: source(citation.readAt),
    groups: others > 0 ? `${named}; ${filled(language, basisSheet.more, { count: String(others) })}` : named,
    rates: onSheet(facts.names.rates, number),
    amounts: amountCells(facts, layouts.budget, basis),
  };
  COLUMNS.forEach((column, place) => draft.set(row, place, cells[column]));
  draft.links.push({
    row,
    column: COLUMNS.indexOf("rates"),
    sheet: facts.names.rates,
    address: number,
    text: String(cells.rates),
  });
  if (isDoubtful(basis)) draft.look(row, COLUMNS.indexOf("confidence"), 1, 1, looks.caution);
  draft.growRow(row);
}

/** Where `Tarif` holds the numbers of a provision; slices of a contract and first months in full stand by their tables. */
function rateCells({ provisions }: Facts, rates: RatesLayout, { parameter }: Basis): string {
  const first = provisions.findIndex((one) => one.parameter.id === parameter.id);
  if (parameter.kind === "fullMonths") return cellAddress(rates.classesTitle + 1, 0);
  if (first < 0) return cellAddress(rates.slicesTitle, 0);
  const rows = provisions.filter((one) => one.parameter.id === parameter.id).length;
  return areaAddress({ row: rates.firstProvision + first, column: rates.column("value"), rows, columns: 1 });
}

/** The columns of `Anggaran` with the amounts of the groups, programme by programme. */
const amountCells = (facts: Facts, budget: BudgetLayout, { programs }: Basis): string =>
  programs
    .filter((program) => facts.scope.programs.includes(program))
    .map((program) => `${program}: ${budget.area(budget.programColumn(program), 1, "")}`)
    .join("; ");
