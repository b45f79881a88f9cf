import { checkLines, checksSheet } from "../../texts/book/checks";
import { everySheet } from "../../texts/book/everySheet";
import { areaAddress, cellAddress, columnLetters, onSheet, quoteSheet, type Area } from "../address";
import type { BudgetLayout } from "../budgetLayout";
import { formula, quoteText } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { looks, MONEY, WHOLE } from "../look";
import { printPlan } from "../print";
import type { SheetPlan } from "../sheetPlan";
import { referTo, type CheckLine } from "./checks/line";
import type { Repeated } from "./checks/budgetLines";
import { placeHead } from "./head";

const HEADER = 7;
const SUMMARY = 3;
const COUNTS = 4;
export const CHECK_COLUMNS = { number: 0, title: 1, result: 2, left: 3, right: 4, difference: 5, where: 6, first: 7 } as const;
const C = CHECK_COLUMNS;

/** How the book fares, for other sheets and the pane: in words, how many lines are wrong, how many to look at, and the lines. */
export const checkNames = { result: "SI_HasilUji", wrong: "SI_UjiSalah", look: "SI_UjiPerhatikan", lines: "SI_UjiBaris" } as const;

export const checkRow = (index: number): number => HEADER + 1 + index;

/** Outside the printed page: the law as it was written, and groups side by side to find repeated names and codes. */
const WORK = C.first + 2;
const SIDE = WORK + 3;
const SIDES = { name: HEADER - 3, code: HEADER - 2, number: HEADER - 1 } as const;

/** Cells of this sheet the checks themselves stand on. */
export function checkWorking(facts: Facts, layout: BudgetLayout): { repeated: Repeated; lawAsWritten: string } {
  const side = (key: keyof typeof SIDES) => areaAddress({ row: SIDES[key], column: SIDE, rows: 1, columns: facts.capacity }, "$");
  const numbers = layout.onBudget(layout.column(layout.people, 0));
  const pairs = (key: "name" | "code") => {
    const column = layout.onBudget(layout.workArea(key));
    return `SUMPRODUCT((${column}<>"")*(${column}=${side(key)})*(${numbers}>${side("number")}))`;
  };
  return {
    repeated: { names: pairs("name"), codes: pairs("code") },
    lawAsWritten: areaAddress({ row: HEADER + 1, column: WORK + 1, rows: Math.max(1, facts.provisions.length), columns: 1 }, "$"),
  };
}

/** `Uji`: two sides that must agree, line by line, green or red, with the cell to look at. */
export function planChecks(facts: Facts, layout: BudgetLayout, lines: readonly CheckLine[]): SheetPlan {
  const { say } = facts;
  const draft = new SheetDraft("checks", facts.names.checks);
  placeHead(draft, facts, { title: say(checksSheet.title), purpose: say(checksSheet.purpose) });
  placeOverall(draft, facts, lines.length);
  draft.put(COUNTS + 1, 0, say(everySheet.nothingToType), looks.source);
  draft.setRow(HEADER, 0, [say(everySheet.number), say(checksSheet.check), say(checksSheet.result)], looks.header);
  draft.setRow(HEADER, C.left, [say(checksSheet.left), say(checksSheet.right), say(checksSheet.difference)], looks.headerRight);
  draft.setRow(HEADER, C.where, [say(checksSheet.where), say(checksSheet.first)], { ...looks.header, align: "left", indent: 1 });
  lines.forEach((line, index) => placeLine(draft, facts, line, index));
  const all = (column: number, columns = 1): Area => ({ row: HEADER + 1, column, rows: lines.length, columns });
  draft.look(HEADER + 1, C.left, lines.length, 3, { numberFormat: MONEY, align: "right" });
  draft.look(HEADER + 1, C.result, lines.length, 1, { bold: true });
  draft.look(HEADER + 1, C.number, lines.length, 1, { align: "center" });
  draft.look(HEADER + 1, C.where, lines.length, 2, { align: "left", indent: 1 });
  draft.nameArea(checkNames.lines, all(C.number, C.first + 1));
  const result = cellAddress(HEADER + 1, C.result, "column");
  const is = (word: "good" | "wrong" | "look") => `${result}=${quoteText(say(checksSheet[word]))}`;
  colour(draft, all(C.result), { wrong: is("wrong"), look: is("look"), good: is("good") });
  placeWorking(draft, facts, layout);
  [6, 68, 14, 20, 20, 18, 26, 22].forEach((characters, column) => draft.widen(column, characters));
  draft.freeze = { rows: HEADER + 1, columns: 0 };
  draft.tabColor = "#0B6A0B";
  return draft.finish(printPlan(facts, { row: 0, column: 0, rows: HEADER + 1 + lines.length, columns: C.first + 1 }, { titleRows: { first: HEADER, last: HEADER } }));
}

function placeOverall(draft: SheetDraft, facts: Facts, lines: number): void {
  const { say } = facts;
  const results = areaAddress({ row: HEADER + 1, column: C.result, rows: lines, columns: 1 }, "$");
  const [wrong, look] = [cellAddress(COUNTS, C.left, "$"), cellAddress(COUNTS, C.right, "$")];
  const bad = `${wrong}&${quoteText(` ${say(checksSheet.wrongCount)}, `)}&${look}&${quoteText(` ${say(checksSheet.lookCount)}`)}`;
  draft.put(SUMMARY, 0, say(checksSheet.overall), { bold: true });
  draft.put(SUMMARY, C.result, formula(`IF(${wrong}+${look}=0,${quoteText(say(checksSheet.allGood))},${bad})`), { bold: true });
  draft.put(COUNTS, C.result, `${say(checksSheet.wrong)}, ${say(checksSheet.look)}`, looks.helper);
  (["wrong", "look"] as const).forEach((word, index) => {
    draft.put(COUNTS, C.left + index, formula(`COUNTIF(${results},${quoteText(say(checksSheet[word]))})`), { ...looks.helper, numberFormat: WHOLE, align: "right" });
    draft.nameCell(checkNames[word], COUNTS, C.left + index);
  });
  draft.nameCell(checkNames.result, SUMMARY, C.result);
  colour(draft, { row: SUMMARY, column: C.result, rows: 1, columns: 3 }, { wrong: `${wrong}>0`, look: `${look}>0`, good: `${wrong}+${look}=0` });
}

function placeLine(draft: SheetDraft, facts: Facts, line: CheckLine, index: number): void {
  const { say, names } = facts;
  const row = checkRow(index);
  const [one, two] = [cellAddress(row, C.left), cellAddress(row, C.right)];
  const bad = quoteText(say(checksSheet[line.severity]));
  // What cannot be calculated is not good either.
  draft.setRow(row, 0, [index + 1, say(checkLines[line.key]), formula(`IFERROR(IF(${one}=${two},${quoteText(say(checksSheet.good))},${bad}),${bad})`)]);
  draft.setRow(row, C.left, [formula(line.left), formula(line.right ?? "0"), formula(`${one}-${two}`)]);
  const address = areaAddress(line.area);
  const shown = onSheet(names[line.sheet], address);
  draft.set(row, C.where, shown);
  draft.links.push({ row, column: C.where, sheet: names[line.sheet], address, text: shown });
  if (line.mark !== undefined) draft.set(row, C.first, formula(firstMarked(facts, line, line.mark)));
}

/** Address of the first cell of a column that bears the mark. */
function firstMarked(facts: Facts, { sheet, area }: CheckLine, mark: string): string {
  const letters = `${quoteSheet(facts.names[sheet])}!${columnLetters(area.column)}`;
  const top = referTo(facts, sheet, { ...area, rows: 1, columns: 1 });
  return `IFERROR(${quoteText(letters)}&(ROW(${top})-1+MATCH(${quoteText(mark)},${referTo(facts, sheet, area)},0)),"")`;
}

/** Wrong red, to look at amber, good green; the words say it too. */
function colour(draft: SheetDraft, area: Area, when: { wrong: string; look: string; good: string }): void {
  draft.conditionals.push({ area, formula: `=${when.wrong}`, look: { color: "#A4262C", fill: "#FBD5D5", bold: true } });
  draft.conditionals.push({ area, formula: `=${when.look}`, look: { color: "#7A5B00", fill: "#FFF1C9", bold: true } });
  draft.conditionals.push({ area, formula: `=${when.good}`, look: { color: "#0B6A0B", fill: "#DFF1DF", bold: true } });
}

function placeWorking(draft: SheetDraft, facts: Facts, layout: BudgetLayout): void {
  const { say } = facts;
  draft.put(HEADER - 1, WORK, say(checksSheet.working), looks.helper);
  draft.setRow(HEADER, WORK, [say(checksSheet.provision), say(checksSheet.asWritten)], { ...looks.helper, bold: true });
  facts.provisions.forEach(({ id, value }, index) => draft.setRow(HEADER + 1 + index, WORK, [id, value]));
  draft.look(HEADER + 1, WORK, facts.provisions.length, 2, { ...looks.helper, numberFormat: "#,##0" });
  draft.widen(WORK, 26);
  draft.widen(WORK + 1, 16);
  draft.put(SIDES.name - 1, SIDE, say(checksSheet.sideBySide), looks.helper);
  for (let index = 0; index < facts.capacity; index += 1) {
    for (const key of ["name", "code"] as const) draft.set(SIDES[key], SIDE + index, formula(layout.onBudget(layout.workCell(key, index, "$"))));
    draft.set(SIDES.number, SIDE + index, index + 1);
  }
  draft.look(SIDES.name, SIDE, 3, facts.capacity, looks.helper);
}
