import { readmeSheet, sheetContents } from "../../texts/book/readme";
import { signingTexts } from "../../texts/book/signing";
import { showDay } from "../../texts/months";
import type { BudgetLayout } from "../budgetLayout";
import { cellAddress } from "../address";
import { daySerial, formula, quoteText, type Content } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import type { FundsLayout } from "../fundsLayout";
import { COUNT, DAY, looks, MONEY, WHOLE, type Look } from "../look";
import { blockNames, cellNames } from "../names";
import { printPlan } from "../print";
import type { RkaLayout } from "./rka/layout";
import type { ScenariosLayout } from "../scenariosLayout";
import type { SheetKey, SheetPlan } from "../sheetPlan";
import type { WorkLayout } from "../workLayout";
import { WRITING_NUMBER } from "../writingNumber";
import { referTo } from "./checks/line";
import { IDENTITY } from "./groups";
import { SIGNING_PLACES, signingValue, type SigningKey } from "./signing";

/** Columns: what, its value, and a remark. */
const WHAT = 0;
const VALUE = 1;
const REMARK = 2;
const COLUMNS = 3;
const FIRST_SECTION = 5;

export interface ReadmeSources {
  work: WorkLayout;
  budget: BudgetLayout;
  funds: FundsLayout;
  scenarios: ScenariosLayout | null;
  rka: RkaLayout;
}

/** `Baca dulu`: what this book is, how it fares, and the way to every sheet, on one printed page. */
export function planReadme(facts: Facts, sources: ReadmeSources): SheetPlan {
  const { say } = facts;
  const draft = new SheetDraft("readme", facts.names.readme);
  draft.tabColor = "#0F6CBD";
  draft.put(0, WHAT, say(readmeSheet.title), { ...looks.title, size: 18 });
  draft.put(1, WHAT, say(readmeSheet.purpose), looks.purpose);
  draft.put(2, WHAT, say(readmeSheet.how), looks.purpose);
  const [begun, ended] = [0, 1].map((index) =>
    referTo(facts, "work", { ...WRITING_NUMBER, column: WRITING_NUMBER.column + index, columns: 1 }),
  );
  draft.put(4, WHAT, formula(`IF(${begun}=${ended},"",${quoteText(say(readmeSheet.halfUndone))})`), looks.bad);
  let row = placeAbout(draft, facts, FIRST_SECTION);
  row = placeResult(draft, facts, sources, row + 1);
  row = placeColours(draft, facts, row + 1);
  row = placeLinks(draft, facts, row + 1);
  row = placeSigners(draft, facts, row + 1);
  draft.widen(WHAT, 30);
  draft.widen(VALUE, 34);
  draft.widen(REMARK, 62);
  return draft.finish(
    printPlan(facts, { row: 0, column: 0, rows: row, columns: COLUMNS }, { orientation: "portrait" }),
  );
}

function placeAbout(draft: SheetDraft, { say, writtenOn, law, language }: Facts, first: number): number {
  draft.put(first, WHAT, say(readmeSheet.about), looks.section);
  const identity = (key: (typeof IDENTITY)[number]) =>
    formula(`INDEX(${blockNames.identity},${IDENTITY.indexOf(key) + 1})&""`);
  const lines: [string, Content, Look, string?][] = [
    [say(readmeSheet.region), identity("region"), { bold: true }],
    [say(readmeSheet.year), formula(cellNames.year), { bold: true, numberFormat: WHOLE }],
    [say(readmeSheet.author), identity("author"), {}],
    [say(readmeSheet.writtenOn), writtenOn === null ? null : daySerial(writtenOn), { numberFormat: DAY }],
    // With more words than the day: a day as text would be marked as a mistake.
    [say(readmeSheet.law), `${showDay(language, law.version)}; ${say(readmeSheet.lawNote)}`, { numberFormat: "@" }],
  ];
  return placeLines(draft, first + 1, lines);
}

function placeResult(
  draft: SheetDraft,
  facts: Facts,
  { work, budget, funds, scenarios, rka }: ReadmeSources,
  first: number,
): number {
  const { say } = facts;
  draft.put(first, WHAT, say(readmeSheet.result), looks.section);
  let row = first + 1;
  if (scenarios) {
    draft.put(row, WHAT, say(readmeSheet.scenario), { bold: true });
    draft.put(row, VALUE, formula(`${cellNames.active}&""`), { bold: true, align: "left" });
    draft.put(row, REMARK, say(readmeSheet.scenarioNote), looks.helper);
    row += 1;
  }
  const { unfunded, wrong, look, checks, total } = cellNames;
  const missing = funds.on(funds.resultArea("missing"));
  const lines: [string, Content, Look, string?][] = [
    [say(readmeSheet.total), formula(total), { bold: true, size: 14, numberFormat: MONEY }],
    [say(readmeSheet.personMonths), formula(budget.sumCell(budget.personMonths)), { numberFormat: MONEY }],
    [say(readmeSheet.unfunded), formula(unfunded), { numberFormat: MONEY }],
    [say(readmeSheet.missing), formula(`SUM(${missing})`), { numberFormat: MONEY }],
    [say(readmeSheet.uncounted), formula(work.uncounted()), { numberFormat: COUNT }],
    [say(readmeSheet.checks), formula(checks), { bold: true }, say(readmeSheet.checksNote)],
  ];
  if (rka.hasOutside) {
    const { rka: ofRka } = cellNames;
    lines.push(
      [say(readmeSheet.rkaTotal), formula(ofRka), { numberFormat: MONEY }, say(readmeSheet.rkaTotalNote)],
      [say(readmeSheet.outside), formula(`${total}-${ofRka}`), { numberFormat: MONEY }, say(readmeSheet.outsideNote)],
    );
  }
  const line = (index: number) => ({ row: row + index, column: VALUE, rows: 1, columns: 1 });
  const uncounted = cellAddress(row + 4, VALUE, "$");
  draft.conditionals.push({ area: line(0), formula: `=${uncounted}>0`, look: looks.bad });
  draft.conditionals.push({ area: line(2), formula: `=${unfunded}>0`, look: looks.bad });
  draft.conditionals.push({ area: line(3), formula: `=SUM(${missing})>0`, look: looks.bad });
  draft.conditionals.push({ area: line(4), formula: `=${uncounted}>0`, look: looks.bad });
  // Green only when there is nothing to look at either, as on `Uji`.
  const fares = [
    [`=${wrong}>0`, looks.bad],
    [`=(${wrong}=0)*(${look}>0)`, looks.caution],
    [`=${wrong}+${look}=0`, looks.good],
  ] as const;
  for (const [test, shown] of fares) draft.conditionals.push({ area: line(5), formula: test, look: shown });
  // Beside the total, because it is not the whole budget while groups are missing from it.
  const missingGroups = `IF(${uncounted}=0,"",${uncounted}&${quoteText(` ${say(readmeSheet.uncountedNote)}`)})`;
  draft.put(row, REMARK, formula(missingGroups), looks.bad);
  return placeLines(draft, row, lines);
}

function placeLines(draft: SheetDraft, first: number, lines: readonly [string, Content, Look, string?][]): number {
  lines.forEach(([what, content, look, remark], index) => {
    draft.set(first + index, WHAT, what);
    draft.put(first + index, VALUE, content, { align: "left", ...look });
    if (remark) draft.put(first + index, REMARK, remark, looks.helper);
  });
  return first + lines.length;
}

function placeColours(draft: SheetDraft, { say }: Facts, first: number): number {
  draft.put(first, WHAT, say(readmeSheet.colours), looks.section);
  const samples: [Look, string][] = [
    [{ fill: looks.input.fill }, say(readmeSheet.input)],
    [looks.header, say(readmeSheet.heading)],
    [{}, say(readmeSheet.calculated)],
    [looks.bad, say(readmeSheet.attention)],
  ];
  samples.forEach(([look, meaning], index) => {
    draft.put(first + 1 + index, WHAT, say(readmeSheet.example), { ...look, align: "right" });
    draft.put(first + 1 + index, VALUE, meaning, { align: "left", indent: 1 });
  });
  return first + 1 + samples.length;
}

function placeLinks(draft: SheetDraft, { say, sheets, names }: Facts, first: number): number {
  draft.put(first, WHAT, say(readmeSheet.sheets), looks.section);
  draft.setRow(first + 1, WHAT, [say(readmeSheet.sheet), say(readmeSheet.content), null], looks.header);
  const others = sheets.filter((key): key is Exclude<SheetKey, "readme"> => key !== "readme");
  others.forEach((key, index) => {
    const row = first + 2 + index;
    draft.set(row, WHAT, names[key]);
    draft.set(row, VALUE, say(sheetContents[key]));
    draft.links.push({ row, column: WHAT, sheet: names[key], address: "A1", text: names[key] });
  });
  // Excel prints every sheet in sight, also those that are for the screen.
  const dossier = say(readmeSheet.dossier).replace("{readme}", names.readme).replace("{work}", names.work);
  draft.put(first + 2 + others.length, WHAT, dossier, looks.helper);
  return first + 3 + others.length;
}

/** Who signs: typed once here, printed on every sheet officials sign. */
function placeSigners(draft: SheetDraft, { say, plan }: Facts, first: number): number {
  draft.put(first, WHAT, say(signingTexts.title), looks.section);
  draft.setRow(
    first + 1,
    WHAT,
    [null, say(signingTexts.acknowledgesTitle), say(signingTexts.makerTitle)],
    looks.header,
  );
  const labels = [signingTexts.position, signingTexts.name, signingTexts.number, signingTexts.place, signingTexts.date];
  labels.forEach((label, index) => draft.set(first + 2 + index, WHAT, say(label)));
  for (const key of Object.keys(SIGNING_PLACES) as SigningKey[]) {
    const [row, column] = SIGNING_PLACES[key];
    const cell = { row: first + 1 + row, column: VALUE - 1 + column, rows: 1, columns: 1 };
    draft.set(cell.row, cell.column, signingValue(plan.signing, key));
    // Offices have long names; the other signer's stands right beside.
    draft.input(cell, { ...looks.input, align: "left", vertical: "top", wrap: true, numberFormat: "@" });
    draft.growRow(cell.row);
  }
  draft.nameArea(blockNames.signing, { row: first + 2, column: VALUE, rows: labels.length, columns: 2 });
  return first + 2 + labels.length;
}
