import { sourceLine } from "../../texts/book/everySheet";
import { readmeSheet, sheetContents } from "../../texts/book/readme";
import { signingTexts } from "../../texts/book/signing";
import type { BudgetLayout } from "../budgetLayout";
import { cellAddress } from "../address";
import { formula, type Content } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import type { FundsLayout } from "../fundsLayout";
import { DAY, looks, MONEY, WHOLE, type Look } from "../look";
import { printPlan } from "../print";
import { constantNames } from "../rates/layout";
import { activeLabel } from "../scenarioWords";
import { scenarioNames, type ScenariosLayout } from "../scenariosLayout";
import type { SheetKey, SheetPlan } from "../sheetPlan";
import { checkNames } from "./checks";
import { groupNames } from "./groups";
import { signingNames, signingValue, type SigningKey } from "./signing";
import { activeValidation } from "./scenarios";

/** Columns: what, its value, and a remark. */
const WHAT = 0;
const VALUE = 1;
const REMARK = 2;
const COLUMNS = 3;
const FIRST_SECTION = 5;

export interface ReadmeSources {
  budget: BudgetLayout;
  funds: FundsLayout;
  /** null in a book without the sheet `Skenario`. */
  scenarios: ScenariosLayout | null;
}

/** `Baca dulu`: what this book is, how it fares, and the way to every sheet, on one printed page. */
export function planReadme(facts: Facts, sources: ReadmeSources): SheetPlan {
  const { say, plan, language, law } = facts;
  const draft = new SheetDraft("readme", facts.names.readme);
  draft.tabColor = "#0F6CBD";
  draft.put(0, WHAT, say(readmeSheet.title), { ...looks.title, size: 18 });
  draft.put(1, WHAT, say(readmeSheet.purpose), looks.purpose);
  draft.put(2, WHAT, say(readmeSheet.how), looks.purpose);
  draft.put(3, WHAT, sourceLine(language, law.version, plan.region.name, plan.year), looks.source);
  let row = placeAbout(draft, facts, FIRST_SECTION);
  row = placeResult(draft, facts, sources, row + 1);
  row = placeColours(draft, facts, row + 1);
  row = placeLinks(draft, facts, row + 1);
  row = placeSigners(draft, facts, row + 1);
  draft.widen(WHAT, 30);
  draft.widen(VALUE, 34);
  draft.widen(REMARK, 62);
  return draft.finish(printPlan(facts, { row: 0, column: 0, rows: row, columns: COLUMNS }, { orientation: "portrait" }));
}

const filled = (name: string): Content => formula(`IF(${name}="","",${name})`);

/** The day of "2025-05-15" as a serial number; the text itself where it is no day. */
function daySerial(text: string): number | string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year ? Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569 : text;
}

function placeAbout(draft: SheetDraft, { say, writtenOn }: Facts, first: number): number {
  draft.put(first, WHAT, say(readmeSheet.about), looks.section);
  const lines: [string, Content, Look, string?][] = [
    [say(readmeSheet.region), filled(groupNames.region), { bold: true }],
    [say(readmeSheet.year), formula(constantNames.year), { bold: true, numberFormat: WHOLE }],
    [say(readmeSheet.author), filled(groupNames.author), {}],
    [say(readmeSheet.writtenOn), writtenOn === null ? null : daySerial(writtenOn), { numberFormat: DAY }],
    [say(readmeSheet.law), filled(constantNames.lawVersion), {}, say(readmeSheet.lawNote)],
  ];
  return placeLines(draft, first + 1, lines);
}

function placeResult(draft: SheetDraft, facts: Facts, { budget, funds, scenarios }: ReadmeSources, first: number): number {
  const { say, plan, language } = facts;
  draft.put(first, WHAT, say(readmeSheet.result), looks.section);
  let row = first + 1;
  if (scenarios) {
    draft.put(row, WHAT, say(readmeSheet.scenario), { bold: true });
    draft.set(row, VALUE, activeLabel(plan, language));
    draft.input({ row, column: VALUE, rows: 1, columns: 1 }, { ...looks.input, bold: true, align: "left", numberFormat: "@" });
    draft.put(row, REMARK, say(readmeSheet.scenarioNote), looks.helper);
    draft.nameCell(scenarioNames.active, row, VALUE);
    draft.validations.push(activeValidation(facts, scenarios, { row, column: VALUE }));
    row += 1;
  }
  const lines: [string, Content, Look, string?][] = [];
  if (facts.has("budget")) {
    lines.push([say(readmeSheet.total), formula(budget.grandTotal()), { bold: true, size: 14, numberFormat: MONEY }]);
    lines.push([say(readmeSheet.personMonths), formula(budget.onBudget(cellAddress(budget.summaryRow("people"), budget.total, "$"))), { numberFormat: MONEY }]);
  }
  if (facts.has("budget") && facts.has("funds")) {
    lines.push([say(readmeSheet.unfunded), formula(funds.on(funds.unfundedTotal())), { numberFormat: MONEY }]);
    draft.conditionals.push({ area: { row: row + 2, column: VALUE, rows: 1, columns: 1 }, formula: `=N(${cellAddress(row + 2, VALUE, "$")})>0`, look: looks.bad });
  }
  if (facts.has("checks")) {
    lines.push([say(readmeSheet.checks), formula(checkNames.result), { bold: true }]);
    const area = { row: row + lines.length - 1, column: VALUE, rows: 1, columns: 1 };
    draft.conditionals.push({ area, formula: `=${checkNames.wrong}>0`, look: looks.bad }, { area, formula: `=${checkNames.wrong}=0`, look: looks.good });
  }
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
  return first + 2 + others.length;
}

/** Who signs: typed once here, printed on every sheet officials sign. */
function placeSigners(draft: SheetDraft, { say, plan }: Facts, first: number): number {
  draft.put(first, WHAT, say(signingTexts.title), looks.section);
  draft.setRow(first + 1, WHAT, [null, say(signingTexts.acknowledgesTitle), say(signingTexts.makerTitle)], looks.header);
  const rows: [string, SigningKey, SigningKey?][] = [
    [say(signingTexts.position), "acknowledgesPosition", "makerPosition"],
    [say(signingTexts.name), "acknowledgesName", "makerName"],
    [say(signingTexts.number), "acknowledgesNumber", "makerNumber"],
    [say(signingTexts.place), "place"],
    [say(signingTexts.date), "date"],
  ];
  rows.forEach(([what, ...keys], index) => {
    const row = first + 2 + index;
    draft.set(row, WHAT, what);
    keys.forEach((key, offset) => {
      if (!key) return;
      const column = VALUE + offset;
      draft.set(row, column, signingValue(plan.signing, key));
      draft.input({ row, column, rows: 1, columns: 1 }, { ...looks.input, align: "left", numberFormat: "@" });
      draft.nameCell(signingNames[key], row, column);
    });
  });
  return first + 2 + rows.length;
}
