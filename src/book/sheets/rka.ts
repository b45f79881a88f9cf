import { PROGRAMS } from "../../law/terms";
import { everySheet } from "../../texts/book/everySheet";
import { rkaSheet } from "../../texts/book/rka";
import { cellAddress } from "../address";
import type { BudgetLayout } from "../budgetLayout";
import { formula, quoteText } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { DESCRIBED, longestCode, longestName } from "../longestName";
import { COUNT, looks, MONEY } from "../look";
import { printPlan } from "../print";
import type { SheetPlan } from "../sheetPlan";
import type { GroupReferences } from "./groups";
import { lawAccounts, MISSING_FILL, placeAccountInputs, placeLawAccounts } from "./rka/accounts";
import { linesBefore, linesOf, placeBefore, type Line } from "./rka/before";
import { placeGroupLines } from "./rka/groupLines";
import { KINDS, RKA_ROWS as rows, RkaLayout, VOLUME_PAIRS, type PrintedColumn } from "./rka/layout";
import { budgetAreas, lineCount, placeList } from "./rka/list";
import { placeAdopted } from "./rka/adopted";
import { placePrinted, type FundName } from "./rka/printed";
import { amountInWords, placeWords } from "./rka/words";
import { placeSigning, SIGNING_ROWS } from "./signing";
import { placeHead } from "./head";

/** Room for lines that changes of the groups bring; more than this and the sheet says so. */
const SPARE_LINES = 8;

const countWithHeadings = (lines: readonly Line[]): number => lines.length + new Set(lines.map(({ group }) => group)).size;

/** Places of the sheet `RKA`, long enough for the scenario that makes most lines. */
export function layRka(facts: Facts): RkaLayout {
  const before = linesBefore(facts);
  const most = facts.sides().map((applied) => {
    const side = linesOf(applied);
    const keys = new Set(side.map(({ key }) => key));
    const removed = (before ?? []).filter(({ key }) => !keys.has(key)).length;
    return countWithHeadings(side) + (removed > 0 ? removed + 1 : 0);
  });
  return new RkaLayout(facts, { lines: Math.max(...most) + SPARE_LINES, before: before?.length ?? null, lawAccounts: lawAccounts().length });
}

/** `RKA`: the lines a finance officer copies into the government's system, and hands in on paper. */
export function planRka(facts: Facts, layout: BudgetLayout, rka: RkaLayout, groups: GroupReferences, fundName: FundName = (typed) => typed): SheetPlan {
  const { say, plan } = facts;
  const draft = new SheetDraft("rka", facts.names.rka);
  const sum = cellAddress(rka.sumRow, rka.printedColumn("amount"), "$");
  const adopted = plan.adopted && `${say(rkaSheet.adopted)}: ${plan.adopted.name ?? say(rkaSheet.adoptedUnnamed)}, ${say(rkaSheet.adoptedValues)}.`;
  placeHead(draft, facts, {
    title: `${say(rka.revised ? rkaSheet.titleRevised : rkaSheet.title)} ${plan.year}`,
    purpose: say(rkaSheet.purpose),
    notes: [adopted || say(everySheet.legend)],
  });
  draft.put(rows.total, 0, say(rkaSheet.total), { bold: true });
  draft.put(rows.total, 1, formula(sum), { bold: true, numberFormat: MONEY, align: "left" });
  draft.nameCell("SI_JumlahRKA", rows.total, 1);
  draft.set(rows.words, 0, say(rkaSheet.inWords));
  draft.put(rows.words, 1, formula(amountInWords(facts, rka)), { italic: true });
  placeRemarks(draft, facts, rka);
  placeHeader(draft, facts, rka);
  const areas = budgetAreas(facts, layout);
  for (let line = 0; line < rka.sizes.lines; line += 1) placePrinted(draft, facts, areas, rka, line, fundName);
  placeSum(draft, facts, rka);
  placeSigning(draft, facts, rka.sumRow + 2, 1, rka.printedColumn("price"));
  placeAccountInputs(draft, facts, layout, rka);
  placeList(draft, facts, areas, rka);
  placeGroupLines(draft, facts, layout, rka, groups);
  placeLawAccounts(draft, facts, rka);
  placeWords(draft, facts, rka, sum);
  if (rka.revised) placeBefore(draft, facts, rka, linesBefore(facts) ?? []);
  if (plan.adopted) placeAdopted(draft, facts, rka, plan.adopted);
  dress(draft, facts, rka);
  const printed = { row: 0, column: 0, rows: rka.sumRow + 2 + SIGNING_ROWS, columns: rka.printed.length };
  return draft.finish(printPlan(facts, printed, { titleRows: { first: rows.header, last: rows.header } }));
}

/** Lines without an account code, and lines that no longer fit: said at the top, in red. */
function placeRemarks(draft: SheetDraft, facts: Facts, rka: RkaLayout): void {
  const { say } = facts;
  const missing = `COUNTIF(${rka.printedArea("account")},${quoteText(say(rkaSheet.noAccount))})`;
  draft.set(rows.codes, 0, formula(`IF(${missing}=0,${quoteText(say(rkaSheet.codesComplete))},${quoteText(`${say(rkaSheet.codesMissing)}: `)}&${missing}&${quoteText(` (${say(rkaSheet.codesMissingWhat)})`)})`));
  draft.conditionals.push({ area: { row: rows.codes, column: 0, rows: 1, columns: 1 }, formula: `=${missing}>0`, look: { color: "#A4262C", bold: true } });
  draft.put(rows.room, 0, formula(`IF(${lineCount(rka)}>ROWS(${rka.listArea("line")}),${quoteText(say(rkaSheet.noRoom))},"")`), looks.bad);
}

const RIGHT: readonly PrintedColumn[] = ["price", "ppn", "amount", "priceBefore", "amountBefore", "difference"];

function titleOf(key: PrintedColumn, { say }: Facts, revised: boolean): string {
  if (!revised) return say(rkaSheet[key]);
  if (key === "coefficient") return say(rkaSheet.coefficientAfter);
  if (key === "price") return say(rkaSheet.priceAfter);
  return say(key === "amount" ? rkaSheet.amountAfter : rkaSheet[key]);
}

function placeHeader(draft: SheetDraft, facts: Facts, rka: RkaLayout): void {
  const { say } = facts;
  rka.printed.forEach((key, column) => draft.put(rows.header, column, titleOf(key, facts, rka.revised), RIGHT.includes(key) ? looks.headerRight : looks.header));
  draft.put(rows.header - 1, rka.volumes, say(rkaSheet.volumes), { bold: true });
  for (const number of VOLUME_PAIRS)
    draft.setRow(rows.header, rka.volumes + 2 * (number - 1), [`${say(rkaSheet.volume)} ${number}`, `${say(rkaSheet.volumeUnit)} ${number}`], looks.header);
}

function placeSum(draft: SheetDraft, facts: Facts, rka: RkaLayout): void {
  const { sumRow } = rka;
  draft.set(sumRow, 1, facts.say(everySheet.total));
  const kinds = rka.listArea("kind");
  const sumOf = (key: PrintedColumn) => `SUMIF(${kinds},${quoteText(KINDS.line)},${rka.printedArea(key)})`;
  draft.set(sumRow, rka.printedColumn("amount"), formula(sumOf("amount")));
  if (rka.revised) {
    draft.set(sumRow, rka.printedColumn("amountBefore"), formula(`${sumOf("amountBefore")}+SUMIF(${kinds},${quoteText(KINDS.removed)},${rka.printedArea("amountBefore")})`));
    draft.set(sumRow, rka.printedColumn("difference"), formula(`${cellAddress(sumRow, rka.printedColumn("amount"))}-${cellAddress(sumRow, rka.printedColumn("amountBefore"))}`));
  }
  draft.look(sumRow, 0, 1, rka.printed.length, { ...looks.grand, numberFormat: MONEY });
}

const WIDTHS: Record<PrintedColumn, number> = {
  account: 20,
  description: 58,
  coefficient: 26,
  unit: 13,
  price: 14,
  ppn: 9,
  amount: 18,
  fund: 24,
  coefficientBefore: 24,
  priceBefore: 14,
  amountBefore: 18,
  difference: 18,
};

function dress(draft: SheetDraft, facts: Facts, rka: RkaLayout): void {
  const { firstRow, sizes } = rka;
  rka.printed.forEach((key, column) => {
    draft.widen(column, key === "description" ? longestName(facts, 24, 70) + DESCRIBED : WIDTHS[key]);
    if (RIGHT.includes(key)) draft.look(firstRow, column, sizes.lines, 1, { numberFormat: MONEY, align: "right" });
    if (key === "account") draft.look(firstRow, column, sizes.lines, 1, { numberFormat: "General" });
    if (key === "fund") draft.look(firstRow, column, sizes.lines, 1, { align: "left", indent: 1 });
  });
  const kind = rka.listCell("kind", 0);
  const printed = { row: firstRow, column: 0, rows: sizes.lines, columns: rka.printed.length };
  draft.conditionals.push({ area: printed, formula: `=OR(${kind}="${KINDS.group}",${kind}="${KINDS.removedHeading}")`, look: { bold: true, fill: "#F3F6FA" } });
  const account = cellAddress(firstRow, rka.printedColumn("account"), "column");
  draft.conditionals.push({ area: { ...printed, columns: 1 }, formula: `=${account}=${quoteText(facts.say(rkaSheet.noAccount))}`, look: { fill: MISSING_FILL } });
  draft.widen(rka.accounts - 1, 3);
  draft.widen(rka.accounts, longestCode(facts) + 1);
  draft.widen(rka.accounts + 1, 30);
  draft.widen(rka.accounts + 2, 20, PROGRAMS.length);
  draft.widen(rka.volumes, 12, 2 * VOLUME_PAIRS.length);
  VOLUME_PAIRS.forEach((number) => draft.look(firstRow, rka.volumes + 2 * (number - 1), sizes.lines, 1, { numberFormat: COUNT, align: "right" }));
  draft.freeze = { rows: rows.header + 1, columns: 2 };
  draft.tabColor = "#0B6A0B";
}
