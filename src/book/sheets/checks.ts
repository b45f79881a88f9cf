import { checkLines, checksSheet } from "../../texts/book/checks";
import { everySheet } from "../../texts/book/everySheet";
import { areaAddress, cellAddress, columnLetters, onSheet, quoteSheet, type Area } from "../address";
import { formula, isFormula, quoteText, type Content } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { looks, MONEY, WHOLE } from "../look";
import { cellNames, tableNames } from "../names";
import { printPlan } from "../print";
import type { SheetPlan } from "../sheetPlan";
import { referTo, type CheckLine } from "./checks/line";
import { formulasMissing } from "./checks/overwrittenLines";
import { placeHead } from "./head";

const HEADER = 7;
const SUMMARY = 4;
const TITLE_WIDTH = 62;
/** Letters of a title that surely stand on one line, also in a wide font. */
const ONE_LINE = TITLE_WIDTH - 10;
export const CHECK_COLUMNS = {
  number: 0,
  title: 1,
  result: 2,
  left: 3,
  right: 4,
  difference: 5,
  severity: 6,
  where: 7,
  first: 8,
} as const;
const C = CHECK_COLUMNS;

export const checkRow = (index: number): number => HEADER + 1 + index;

/** `Uji`: two sides that must agree, line by line, green or red, with the cells to look at. */
export function planChecks(facts: Facts, given: readonly CheckLine[]): SheetPlan {
  const { say } = facts;
  const draft = new SheetDraft("checks", facts.names.checks);
  const lines = [...given, ownLine(given.length)];
  lines.push(ownFormulas(facts, lines));
  placeHead(draft, facts, {
    title: say(checksSheet.title),
    purpose: say(checksSheet.purpose),
    notes: [say(everySheet.nothingToType)],
  });
  placeOverall(draft, facts, lines.length);
  draft.setRow(HEADER, 0, [say(everySheet.number), say(checksSheet.check), say(checksSheet.result)], looks.header);
  draft.setRow(
    HEADER,
    C.left,
    [say(checksSheet.left), say(checksSheet.right), say(checksSheet.difference)],
    looks.headerRight,
  );
  draft.setRow(
    HEADER,
    C.severity,
    [say(checksSheet.severity), say(checksSheet.where), say(checksSheet.first)],
    looks.headerBeside,
  );
  lines.forEach((line, index) => placeLine(draft, facts, line, index));
  const all = (column: number, columns = 1): Area => ({ row: HEADER + 1, column, rows: lines.length, columns });
  // Of a line that takes two rows, number and result stand beside its beginning.
  draft.look(HEADER + 1, 0, lines.length, C.first + 1, { vertical: "top" });
  draft.look(HEADER + 1, C.left, lines.length, 3, { numberFormat: MONEY, align: "right" });
  lines.forEach(({ years }, index) => years && draft.look(HEADER + 1 + index, C.left, 1, 2, { numberFormat: WHOLE }));
  draft.look(HEADER + 1, C.result, lines.length, 1, { bold: true });
  draft.look(HEADER + 1, C.number, lines.length, 1, { align: "center" });
  draft.look(HEADER + 1, C.severity, lines.length, 3, { align: "left", indent: 1 });
  draft.look(HEADER + 1, C.title, lines.length, 1, { wrap: true });
  lines.forEach((line, index) => titleOf(facts, line).length > ONE_LINE && draft.growRow(HEADER + 1 + index));
  draft.nameArea(tableNames.checks, { row: HEADER, column: 0, rows: lines.length + 1, columns: C.first + 1 });
  const result = cellAddress(HEADER + 1, C.result, "column");
  const is = (word: "good" | "wrong" | "look") => `${result}=${quoteText(say(checksSheet[word]))}`;
  colour(draft, all(C.result), { wrong: is("wrong"), look: is("look"), good: is("good") });
  [5, TITLE_WIDTH, 11, 19, 19, 11, 12, 23, 16].forEach((characters, column) => draft.widen(column, characters));
  draft.freeze = { rows: HEADER + 1, columns: 0 };
  draft.tabColor = "#0B6A0B";
  return draft.finish(
    printPlan(
      facts,
      { row: 0, column: 0, rows: HEADER + 1 + lines.length, columns: C.first + 1 },
      { orientation: "portrait", titleRows: { first: HEADER, last: HEADER } },
    ),
  );
}

/** The words of this sheet against its own two sides: a result somebody typed is found by them. */
function ownLine(count: number): CheckLine {
  const column = (of: number) => areaAddress({ row: HEADER + 1, column: of, rows: count, columns: 1 }, "$");
  const said = `SUMPRODUCT((${column(C.result)}=${column(C.severity)})*1)`;
  return {
    key: "ownResults",
    severity: "wrong",
    sheet: "checks",
    area: { row: HEADER + 1, column: C.result, rows: count, columns: 1 },
    left: said,
    right: `IFERROR(SUMPRODUCT((${column(C.left)}<>${column(C.right)})*1),${said})`,
    checksum: true,
  };
}

/** Every formula of the lines above; the line itself, and the result of all, nobody watches (docs/known-limits.md). */
function ownFormulas(facts: Facts, lines: readonly CheckLine[]): CheckLine {
  const area: Area = { row: HEADER + 1, column: C.result, rows: lines.length, columns: C.first - C.result + 1 };
  const count = lines.flatMap((line, index) => lineCells(facts, line, index)).filter(isFormula).length;
  return {
    key: "overwritten",
    severity: "wrong",
    sheet: "checks",
    area,
    left: formulasMissing(count, [areaAddress(area, "$")]),
  };
}

function placeOverall(draft: SheetDraft, facts: Facts, lines: number): void {
  const { say } = facts;
  const column = (of: number) => areaAddress({ row: HEADER + 1, column: of, rows: lines, columns: 1 }, "$");
  const [wrong, look] = [cellAddress(SUMMARY + 1, C.left, "$"), cellAddress(SUMMARY + 1, C.right, "$")];
  const bad = `${wrong}&${quoteText(` ${say(checksSheet.wrongCount)}, `)}&${look}&${quoteText(` ${say(checksSheet.lookCount)}`)}`;
  draft.put(SUMMARY, C.title, say(checksSheet.overall), { bold: true });
  draft.put(SUMMARY, C.result, formula(`IF(${wrong}+${look}=0,${quoteText(say(checksSheet.allGood))},${bad})`), {
    bold: true,
  });
  // From the two sides, not from the words beside them, as long as both can be calculated.
  (["wrong", "look"] as const).forEach((word, index) => {
    const named = quoteText(say(checksSheet[word]));
    const counted = `SUMPRODUCT((${column(C.severity)}=${named})*(${column(C.left)}<>${column(C.right)}))`;
    draft.put(SUMMARY + 1, C.left + index, formula(`IFERROR(${counted},COUNTIF(${column(C.result)},${named}))`), {
      ...looks.helper,
      numberFormat: `0 "${say(checksSheet[`${word}Count`])}"`,
      align: "right",
    });
    draft.nameCell(cellNames[word], SUMMARY + 1, C.left + index);
  });
  draft.nameCell(cellNames.checks, SUMMARY, C.result);
  colour(
    draft,
    { row: SUMMARY, column: C.result, rows: 1, columns: 3 },
    { wrong: `${wrong}>0`, look: `(${wrong}=0)*(${look}>0)`, good: `${wrong}+${look}=0` },
  );
}

/** A check that every sheet has names the sheet. */
const titleOf = ({ say, names }: Facts, { key, sheet }: CheckLine): string =>
  key === "overwritten" ? `${say(checkLines.overwritten)}: ${names[sheet]}` : say(checkLines[key]);

/** A line's row: number, check, result, both sides, their difference, what a difference means, where to look. */
function lineCells(facts: Facts, line: CheckLine, index: number): Content[] {
  const { say, names } = facts;
  const row = checkRow(index);
  const [left, right, severity] = [C.left, C.right, C.severity].map((column) => cellAddress(row, column));
  const should = line.right ?? 0;
  return [
    index + 1,
    titleOf(facts, line),
    // What cannot be calculated is not good either.
    formula(`IF(IFERROR(${left}=${right},FALSE),${quoteText(say(checksSheet.good))},${severity})`),
    formula(line.left),
    typeof should === "number" ? should : formula(should),
    should === 0 || line.years || line.checksum ? null : formula(`IFERROR(${left}-${right},"")`),
    say(checksSheet[line.severity]),
    onSheet(names[line.sheet], areaAddress(line.area)),
    ...(line.names || line.flags ? [formula(firstNamed(facts, line, cellAddress(row, C.left)))] : []),
  ];
}

function placeLine(draft: SheetDraft, facts: Facts, line: CheckLine, index: number): void {
  const row = checkRow(index);
  const cells = lineCells(facts, line, index);
  draft.setRow(row, 0, cells);
  draft.links.push({
    row,
    column: C.where,
    sheet: facts.names[line.sheet],
    address: areaAddress(line.area),
    text: String(cells[C.where]),
  });
}

/** More rows than any input table has. */
const BEYOND = 99_999;

/** Address of the first cell of a column that says anything, or that is flagged. @param left how many there are */
function firstNamed(facts: Facts, { sheet, area, flags }: CheckLine, left: string): string {
  const letters = `${quoteSheet(facts.names[sheet])}!${columnLetters(area.column)}`;
  if (flags) {
    // The largest of what is left to the end is the first: native in every program, unlike MATCH and MAX over an array.
    const first = `${BEYOND}-SUMPRODUCT(LARGE(${flags.each}*(${BEYOND}-${flags.positions}),1))`;
    return `IF(${left}=0,"",${quoteText(letters)}&(${area.row - 1}+${first}))`;
  }
  return `IFERROR(${quoteText(letters)}&(${area.row}+MATCH("?*",${referTo(facts, sheet, area)},0)),"")`;
}

/** Wrong red, to look at amber, good green; the words say it too. Of two that hold, programs show now the first, now the last. */
function colour(draft: SheetDraft, area: Area, when: { wrong: string; look: string; good: string }): void {
  draft.conditionals.push({ area, formula: `=${when.wrong}`, look: { ...looks.bad, fill: "#FBD5D5" } });
  draft.conditionals.push({ area, formula: `=${when.look}`, look: { ...looks.caution, fill: "#FFF1C9" } });
  draft.conditionals.push({ area, formula: `=${when.good}`, look: { ...looks.good, fill: "#DFF1DF" } });
}
