import { everySheet } from "../../texts/book/everySheet";
import type { Words } from "../../texts/language";
import { revisionKinds, rkaSheet } from "../../texts/book/rka";
import { areaAddress, cellAddress } from "../address";
import type { BudgetLayout } from "../budgetLayout";
import { formula, quoteText, type Content } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { looks, MONEY, TEXT } from "../look";
import { cellNames, tableNames } from "../names";
import { printPlan } from "../print";
import { breakNames } from "../longNames";
import type { SheetPlan } from "../sheetPlan";
import type { WorkLayout } from "../workLayout";
import type { FundParts } from "./funds/parts";
import { placeHead } from "./head";
import { accountOf } from "../../budget/groupAccount";
import { MISSING_FILL } from "./rka/accounts";
import { LINE_COLUMNS, type RkaColumn, type RkaLayout, type RkaRow } from "./rka/layout";
import { fundFormula, HEADING_MARK, lineDescription, lineFormulas, lineUnit } from "./rka/line";
import { LINE_NUMBERS, lineFormat, lineWidths } from "./rka/lineLooks";
import { outsideFlag } from "./rka/outside";
import { placeRegionAccounts } from "./rka/regionAccounts";
import type { AmountInWords } from "./rka/words";
import { placeSigning, SIGNING_ROWS } from "./signing";
import { filled } from "./summary/sentences";

const TOTAL_ROW = 4;
const WORDS_ROW = 5;
const CODES_ROW = 6;
const HEADING_FILL = "#F3F6FA";

interface RkaSources {
  work: WorkLayout;
  budget: BudgetLayout;
  parts: FundParts;
  words: AmountInWords;
}

/** `RKA`: the lines a finance officer copies into the government's system, and hands in on paper. */
export function planRka(facts: Facts, layout: RkaLayout, sources: RkaSources): SheetPlan {
  const { say, plan } = facts;
  const draft = new SheetDraft("rka", facts.names.rka);
  const adopted =
    plan.adopted &&
    `${ofRevision(facts, rkaSheet.adopted)}: ${plan.adopted.name ?? say(rkaSheet.adoptedUnnamed)}, ${say(rkaSheet.adoptedValues)}.`;
  const notes = [...(adopted ? [adopted] : []), say(everySheet.legend)];
  setWidths(draft, facts, layout);
  const description = layout.column("description");
  const printed = { row: 0, column: 0, rows: layout.end + 2 + SIGNING_ROWS, columns: layout.columns.length };
  const print = printPlan(facts, printed, {
    titleRows: { first: layout.header, last: layout.header },
    titleColumns: { first: 0, last: description },
  });
  const repeated = draft.repeated(print);
  placeHead(draft, facts, {
    title: `${layout.revised ? ofRevision(facts, rkaSheet.titleRevised) : say(rkaSheet.title)} ${plan.year}`,
    purpose: say(rkaSheet.purpose),
    notes: repeated > 0 ? notes : [notes.join(" ")],
    printedColumns: repeated,
    isNarrow: repeated > 0,
  });
  draft.put(TOTAL_ROW, 0, say(rkaSheet.total), { bold: true });
  draft.put(TOTAL_ROW, description, formula(cellNames.rka), {
    bold: true,
    numberFormat: MONEY,
    align: "left",
  });
  draft.set(WORDS_ROW, 0, say(rkaSheet.inWords));
  draft.put(WORDS_ROW, Math.max(description, repeated), formula(sources.words.formula()), { italic: true });
  placeCodes(draft, facts, layout);
  layout.columns.forEach((key, column) =>
    draft.put(layout.header, column, titleOf(facts, layout, key), headerLook(key)),
  );
  layout.rows.forEach((row, index) => placeRow(draft, facts, layout, sources, row, index));
  placeSum(draft, facts, layout);
  // Who signs on the left would stand on both of two pages in the columns that are repeated.
  const right = layout.column(repeated > description ? "unit" : "coefficient");
  placeSigning(draft, facts, layout.end + 2, Math.max(description, repeated), right);
  placeRegionAccounts(draft, facts, layout.end + 3 + SIGNING_ROWS);
  dress(draft, layout);
  return draft.finish(print);
}

/** Between the code a line was written for and that of the group which stands in its row now. */
export const MOVED = " ≠ ";
const movedCode = (id: string, now: string): string =>
  `IF(${now}=${quoteText(id)},${quoteText(id)},${quoteText(`${id}${MOVED}`)}&${now})`;

/** Words about a revision, which says what kind it is. */
const ofRevision = ({ plan, language }: Facts, words: Words): string =>
  filled(language, words, { kind: revisionKinds[plan.adopted?.kind ?? "PERUBAHAN"][language] });

/** Lines without an account code are said at the top, in red; the number's own format says what to do about them. */
function placeCodes(draft: SheetDraft, { say }: Facts, layout: RkaLayout): void {
  const count = codesMissingCell(layout);
  const inWords = (zero: string, more: string) => `#,##0" ${more}";;"${zero}"`;
  draft.put(
    CODES_ROW,
    0,
    formula(`IF(${count}=0,${quoteText(say(rkaSheet.codesComplete))},${quoteText(say(rkaSheet.codesMissing))})`),
    { bold: true },
  );
  draft.put(
    CODES_ROW,
    layout.column("description"),
    formula(missingCodes((key) => areaAddress(layout.blockArea(key, "inside")!, "$"))),
    { bold: true, numberFormat: inWords(say(rkaSheet.compareCodes), say(rkaSheet.fillCodes)), align: "left" },
  );
  draft.conditionals.push({
    area: { row: CODES_ROW, column: 0, rows: 1, columns: layout.columns.length },
    formula: `=${count}>0`,
    look: { color: "#A4262C" },
  });
}

/** Where `RKA` says how many lines have no code. */
export const codesMissingCell = (layout: RkaLayout): string =>
  cellAddress(CODES_ROW, layout.column("description"), "$");

/** How many lines that cost something have no account code; `area` gives those of the government's part. */
export const missingCodes = (area: (key: RkaColumn) => string): string =>
  `SUMPRODUCT((${area("program")}<>"")*(${area("account")}="")*(${area("amount")}>0))`;

const RIGHT: readonly RkaColumn[] = [...LINE_NUMBERS, "priceBefore", "amountBefore", "difference"];

/** Words beside amounts stand off them. */
const INDENTED: readonly RkaColumn[] = ["coefficient", "fund", "coefficientBefore"];

function headerLook(key: RkaColumn) {
  if (RIGHT.includes(key)) return looks.headerRight;
  return INDENTED.includes(key) ? looks.headerBeside : looks.header;
}

function titleOf({ say }: Facts, layout: RkaLayout, key: RkaColumn): string {
  if (layout.revised && (key === "coefficient" || key === "price" || key === "amount"))
    return say(rkaSheet[`${key}After`]);
  return key === "program" ? say(everySheet.program) : say(rkaSheet[key]);
}

function placeRow(
  draft: SheetDraft,
  facts: Facts,
  layout: RkaLayout,
  { work, budget, parts }: RkaSources,
  row: RkaRow,
  index: number,
): void {
  const set = (key: RkaColumn, content: Content) => draft.set(layout.first + index, layout.column(key), content);
  const at = (key: RkaColumn) => layout.cell(key, index);
  const difference = () => set("difference", formula(`${at("amount")}-${at("amountBefore")}`));
  switch (row.kind) {
    case "heading": {
      set(
        "description",
        formula(`IF(${work.cell("name", row.group)}="","",${quoteText(HEADING_MARK)}&${work.cell("name", row.group)})`),
      );
      set("amount", formula(budget.cell(budget.total, row.group)));
      if (layout.hasOutside) set("fund", formula(outsideFlag(facts, work.cell("payer", row.group))));
      if (!layout.revised) return;
      const own = layout.rows.map((other) =>
        other.kind === "line" && other.line.group === row.group ? (other.before?.amount ?? 0) : 0,
      );
      set(
        "amountBefore",
        own.reduce((sum, amount) => sum + amount, 0),
      );
      difference();
      return;
    }
    case "line": {
      const group = facts.groupAt(row.line.group)!;
      const formulas = lineFormulas(facts, work, row.line, {
        months: at("months"),
        personMonths: at("personMonths"),
        price: at("price"),
      });
      for (const key of Object.keys(formulas) as (keyof typeof formulas)[]) set(key, formula(formulas[key]));
      // The account belongs to the group it was written for: where rows of `Kelompok` were sorted, the line says so.
      set("code", formula(movedCode(group.id, work.cell("code", row.line.group))));
      set("unit", lineUnit(facts, work, row.line.group));
      set("program", row.line.program);
      set("account", accountOf(facts.plan, group, row.line.program));
      set("fund", formula(fundFormula(work, row.line.group, parts.fundNames(group.id))));
      draft.input(
        { row: layout.first + index, column: layout.column("account"), rows: 1, columns: 1 },
        { ...looks.input, numberFormat: TEXT },
      );
      if (!layout.revised) return;
      set("coefficientBefore", row.before?.coefficient ?? null);
      set("priceBefore", row.before?.price ?? null);
      set("amountBefore", row.before?.amount ?? 0);
      difference();
      return;
    }
    case "outsideTitle":
      set("description", facts.say(rkaSheet.outsideTitle));
      return;
    case "removedHeading":
      set("description", ofRevision(facts, rkaSheet.removed));
      return;
    case "removed": {
      const { program, account, description, coefficient, price, amount } = row.before;
      set("program", program);
      set("account", account);
      set("description", description);
      set("amount", 0);
      set("coefficientBefore", coefficient);
      set("priceBefore", price);
      set("amountBefore", amount);
      difference();
    }
  }
}

/**
 * The total is that of the headings, so a group that has no lines yet is in it all the same; those with a flag beside
 * them are no part of it, wherever they stand, and have a sum of their own.
 */
function placeSum(draft: SheetDraft, { say }: Facts, layout: RkaLayout): void {
  const [description, amount] = [layout.column("description"), layout.column("amount")];
  const isHeading = `(${layout.here("program")}="")`;
  const flagged = (key: RkaColumn) => `SUMPRODUCT(${isHeading}*(${layout.here("fund")}<>"")*${layout.here(key)})`;
  const unflagged = layout.hasOutside ? `*(${layout.here("fund")}="")` : "";
  draft.set(layout.sum, description, say(layout.hasOutside ? rkaSheet.total : everySheet.total));
  draft.set(layout.sum, amount, formula(`SUMPRODUCT(${isHeading}${unflagged}*${layout.here("amount")})`));
  draft.nameCell(cellNames.rka, layout.sum, amount);
  if (layout.revised) {
    const lines = `SUMPRODUCT((${layout.here("program")}<>"")*${layout.here("amountBefore")})`;
    draft.set(
      layout.sum,
      layout.column("amountBefore"),
      formula(layout.hasOutside ? `${lines}-${flagged("amountBefore")}` : lines),
    );
    placeDifference(draft, layout, layout.sum);
  }
  draft.look(layout.sum, 0, 1, layout.columns.length, { ...looks.grand, numberFormat: MONEY });
  if (!layout.hasOutside) return;
  const sums = (["amount", ...(layout.revised ? (["amountBefore"] as const) : [])] as const).map(
    (key) => [key, layout.column(key)] as const,
  );
  draft.set(layout.sum + 1, description, say(rkaSheet.outsideTotal));
  draft.set(layout.end, description, say(rkaSheet.all));
  for (const [key, column] of sums) {
    draft.set(layout.sum + 1, column, formula(flagged(key)));
    draft.set(layout.end, column, formula(`${cellAddress(layout.sum, column)}+${cellAddress(layout.sum + 1, column)}`));
  }
  if (layout.revised) for (const row of [layout.sum + 1, layout.end]) placeDifference(draft, layout, row);
  draft.look(layout.sum + 1, 0, 2, layout.columns.length, { italic: true, numberFormat: MONEY });
}

function placeDifference(draft: SheetDraft, layout: RkaLayout, row: number): void {
  const [after, before] = (["amount", "amountBefore"] as const).map((key) => cellAddress(row, layout.column(key)));
  draft.set(row, layout.column("difference"), formula(`${after}-${before}`));
}

const FUND_WIDTH = 20;

/** Characters of the longest text of funds, those of a split joined: a row does not grow with what a formula gives. */
function longestFunds({ plan }: Facts): number {
  const letters = (id: string) => (plan.funds.find((fund) => fund.id === id)?.name.length ?? id.length) + 3;
  const splits = plan.groups.map(({ split }) =>
    [...new Set((split ?? []).map(({ fund }) => fund))].reduce((sum, id) => sum + letters(id), 0),
  );
  return Math.min(70, Math.max(FUND_WIDTH, ...plan.funds.map(({ id }) => letters(id)), ...splits) + 1);
}

function setWidths(draft: SheetDraft, facts: Facts, layout: RkaLayout): void {
  const lines = lineWidths(facts, 24);
  const before = {
    coefficientBefore: lines.coefficient,
    priceBefore: 13,
    amountBefore: lines.amount,
    difference: lines.amount,
  };
  const widths: Record<RkaColumn, number> = { ...lines, ...before, fund: longestFunds(facts) };
  layout.columns.forEach((key, column) => draft.widen(column, widths[key]));
  breakNames(
    draft,
    { row: layout.first, column: 0, rows: layout.rows.length, columns: layout.columns.length },
    { column: layout.column("description"), characters: widths.description },
    layout.rows.flatMap((row, index) => {
      const at = layout.first + index;
      if (row.kind === "heading") return [{ row: at, text: HEADING_MARK + (facts.groupAt(row.group)?.name ?? "") }];
      if (row.kind === "line") return [{ row: at, text: lineDescription(facts, row.line) }];
      return row.kind === "removed" ? [{ row: at, text: row.before.description }] : [];
    }),
  );
}

function dress(draft: SheetDraft, layout: RkaLayout): void {
  const { first, rows } = layout;
  layout.columns.forEach((key, column) => {
    if (RIGHT.includes(key))
      draft.look(first, column, rows.length, 1, { numberFormat: lineFormat(key), align: "right" });
    if (INDENTED.includes(key))
      draft.look(first, column, rows.length, 1, {
        align: "left",
        indent: 1,
        ...(key === "coefficient" ? {} : { wrap: true }),
      });
  });
  const table = { row: first, column: 0, rows: rows.length, columns: layout.columns.length };
  const [program, description, amount] = (["program", "description", "amount"] as const).map((key) =>
    layout.cell(key, 0),
  );
  // A heading whose lines do not add up to it: they were laid out for other inputs, and are laid out anew by writing again.
  // Its lines stand right below it, and carry the group's code, which it has not.
  const below = (key: RkaColumn) => `${layout.cell(key, 1)}:${layout.cell(key, layout.mostLines)}`;
  const own = `(${below("code")}=${layout.cell("code", 1)})*(${below("program")}<>"")`;
  const lines = `SUMPRODUCT(${own},${below("amount")})`;
  draft.conditionals.push({
    area: { ...table, column: layout.column("amount"), columns: 1 },
    formula: `=AND(${program}="",${amount}<>${lines})`,
    look: { color: "#A4262C" },
  });
  draft.conditionals.push({
    area: table,
    formula: `=AND(${program}="",LEN(${description})>0)`,
    look: { bold: true, fill: HEADING_FILL },
  });
  draft.conditionals.push({
    area: table,
    formula: `=AND(${program}="",LEN(${description})=0)`,
    look: looks.unused,
  });
  // As counted above: a private payer's line needs no account of the region.
  draft.conditionals.push({
    area: layout.blockArea("account", "inside")!,
    formula: `=AND(${program}<>"",${layout.cell("account", 0)}="",${amount}>0)`,
    look: { fill: MISSING_FILL },
  });
  draft.nameArea(tableNames.lines, {
    row: layout.header,
    column: 0,
    rows: rows.length + 1,
    columns: LINE_COLUMNS.indexOf("account") + 1,
  });
  draft.freeze = { rows: layout.header + 1, columns: 2 };
  draft.tabColor = "#0B6A0B";
}
