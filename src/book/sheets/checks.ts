import { checksSheet } from "../../texts/book/checks";
import { everySheet, sourceLine } from "../../texts/book/everySheet";
import { areaAddress, cellAddress, onSheet } from "../address";
import type { BudgetLayout } from "../budgetLayout";
import { formula, quoteText } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { looks, MONEY, WHOLE } from "../look";
import { printPlan } from "../print";
import type { SheetPlan } from "../sheetPlan";
import { knownMonth, type CheckLine } from "./checks/lines";

const HEADER = 6;
export const CHECK_COLUMNS = { number: 0, title: 1, result: 2, left: 3, right: 4, difference: 5, where: 6 } as const;
const C = CHECK_COLUMNS;
/** Working columns: groups whose name or code stands above them already. */
const WORK = C.where + 2;

/** The cell that says how the book fares, for `Baca dulu`, and its parts. */
export const checkNames = { result: "SI_HasilUji", wrong: "SI_UjiSalah", look: "SI_UjiPerhatikan" } as const;

export const checkRow = (index: number): number => HEADER + 1 + index;

/** Cells of this sheet the checks themselves stand on. */
export function checkWorking(facts: Facts): { namesRepeated: string; codesRepeated: string; knownUntil: string } {
  const column = (offset: number) => areaAddress({ row: HEADER + 1, column: WORK + offset, rows: facts.capacity, columns: 1 }, "$");
  return { namesRepeated: `SUM(${column(1)})`, codesRepeated: `SUM(${column(2)})`, knownUntil: cellAddress(HEADER - 2, WORK + 1, "$") };
}

/** `Uji`: two sides that must agree, line by line, green or red, with the cell to look at. */
export function planChecks(facts: Facts, layout: BudgetLayout, lines: readonly CheckLine[]): SheetPlan {
  const { say, plan, language, law } = facts;
  const draft = new SheetDraft("checks", facts.names.checks);
  draft.put(0, 0, say(checksSheet.title), looks.title);
  draft.put(1, 0, say(checksSheet.purpose), looks.purpose);
  draft.put(2, 0, sourceLine(language, law.version, plan.region.name, plan.year), looks.source);
  const results = areaAddress({ row: HEADER + 1, column: C.result, rows: lines.length, columns: 1 }, "$");
  const count = (word: keyof typeof checksSheet) => `COUNTIF(${results},${quoteText(say(checksSheet[word]))})`;
  draft.put(3, 0, say(checksSheet.overall), { bold: true });
  draft.put(3, 2, formula(`IF(${cellAddress(4, 4)}+${cellAddress(4, 5)}=0,${quoteText(say(checksSheet.allGood))},${cellAddress(4, 4)}&${quoteText(` ${say(checksSheet.wrongCount)}, `)}&${cellAddress(4, 5)}&${quoteText(` ${say(checksSheet.lookCount)}`)})`), { bold: true });
  draft.nameCell(checkNames.result, 3, 2);
  draft.setRow(4, 4, [formula(count("wrong")), formula(count("look"))], { ...looks.helper, numberFormat: WHOLE });
  draft.put(4, 1, `${say(checksSheet.wrong)}, ${say(checksSheet.look)}`, looks.helper);
  draft.nameCell(checkNames.wrong, 4, 4);
  draft.nameCell(checkNames.look, 4, 5);
  colour(draft, { row: 3, column: 2, rows: 1, columns: 1 }, { wrong: `${cellAddress(4, 4, "$")}>0`, look: `${cellAddress(4, 5, "$")}>0`, good: `${cellAddress(4, 4, "$")}+${cellAddress(4, 5, "$")}=0` });

  draft.setRow(HEADER, 0, [say(everySheet.number), say(checksSheet.check), say(checksSheet.result)], looks.header);
  draft.setRow(HEADER, C.left, [say(checksSheet.left), say(checksSheet.right), say(checksSheet.difference)], looks.headerRight);
  draft.put(HEADER, C.where, say(checksSheet.where), looks.header);
  lines.forEach((line, index) => placeLine(draft, facts, line, index));
  draft.look(HEADER + 1, C.left, lines.length, 3, { numberFormat: MONEY, align: "right" });
  draft.look(HEADER + 1, C.result, lines.length, 1, { bold: true });
  const result = cellAddress(HEADER + 1, C.result, "column");
  const is = (word: "good" | "wrong" | "look") => `${result}=${quoteText(say(checksSheet[word]))}`;
  colour(draft, { row: HEADER + 1, column: C.result, rows: lines.length, columns: 1 }, { wrong: is("wrong"), look: is("look"), good: is("good") });
  placeWorking(draft, facts, layout);
  [6, 62, 14, 20, 20, 18, 26].forEach((characters, column) => draft.widen(column, characters));
  draft.freeze = { rows: HEADER + 1, columns: 0 };
  draft.tabColor = "#0B6A0B";
  return draft.finish(printPlan(facts, { row: 0, column: 0, rows: HEADER + 1 + lines.length, columns: C.where + 1 }, { titleRows: { first: HEADER, last: HEADER } }));
}

function placeLine(draft: SheetDraft, facts: Facts, { title, left, right, severity, sheet, address }: CheckLine, index: number): void {
  const { say, names } = facts;
  const row = checkRow(index);
  const [one, two] = [cellAddress(row, C.left), cellAddress(row, C.right)];
  draft.setRow(row, 0, [
    index + 1,
    say(title),
    formula(`IF(${one}=${two},${quoteText(say(checksSheet.good))},${quoteText(say(severity === "wrong" ? checksSheet.wrong : checksSheet.look))})`),
    formula(left),
    formula(right ?? "0"),
    formula(`${one}-${two}`),
    onSheet(names[sheet], address),
  ]);
  draft.links.push({ row, column: C.where, sheet: names[sheet], address, text: onSheet(names[sheet], address) });
}

function colour(draft: SheetDraft, area: { row: number; column: number; rows: number; columns: number }, when: { wrong: string; look: string; good: string }): void {
  draft.conditionals.push({ area, formula: `=${when.wrong}`, look: { color: "#A4262C", fill: "#FBD5D5", bold: true } });
  draft.conditionals.push({ area, formula: `=${when.look}`, look: { color: "#7A5B00", fill: "#FFF1C9", bold: true } });
  draft.conditionals.push({ area, formula: `=${when.good}`, look: { color: "#0B6A0B", fill: "#DFF1DF", bold: true } });
}

/** Beside the lines, outside the printed page: a mark for every group whose name or code an earlier one has. */
function placeWorking(draft: SheetDraft, facts: Facts, layout: BudgetLayout): void {
  const { say } = facts;
  draft.put(HEADER - 2, WORK, say(checksSheet.knownUntil), looks.helper);
  draft.put(HEADER - 2, WORK + 1, knownMonth(facts), { ...looks.helper, numberFormat: WHOLE });
  draft.setRow(HEADER, WORK, [say(checksSheet.working), say(checksSheet.nameRepeated), say(checksSheet.codeRepeated)], looks.helper);
  for (let index = 0; index < facts.capacity; index += 1) {
    const row = HEADER + 1 + index;
    draft.set(row, WORK, index + 1);
    (["name", "code"] as const).forEach((key, offset) => {
      const mine = layout.onBudget(layout.workCell(key, index));
      const all = layout.onBudget(layout.workArea(key));
      draft.set(row, WORK + 1 + offset, formula(`IF(${mine}="",0,IF(MATCH(${mine},${all},0)<>${cellAddress(row, WORK)},1,0))`));
    });
  }
  draft.look(HEADER + 1, WORK, facts.capacity, 3, { ...looks.helper, numberFormat: WHOLE });
  draft.widen(WORK, 30);
}
