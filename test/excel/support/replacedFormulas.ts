import { cellAddress, columnLetters, quoteSheet } from "../../../src/book/address";
import { isFormula, type Content } from "../../../src/book/content";
import { cellNames } from "../../../src/book/names";
import type { Book, SheetKey, SheetPlan } from "../../../src/book/sheetPlan";
import { titleOf, type TypedBook } from "./plantedFaults";

interface Change {
  sheet: SheetKey;
  row: number;
  column: number;
  content: Content;
}

/** A formula in the place of another one, or two numbers in each other's: the cell is still what it was, not what it says. */
export interface Replacement {
  sheet: SheetKey;
  /** "Hitung | Sektor | of the row below": the column, and what was done to a cell of it. */
  kind: string;
  address: string;
  from: string;
  to: string;
  changes: readonly Change[];
  undo: readonly Change[];
}

export interface PlantedReplacement extends Replacement {
  changesTotal: boolean;
  found: boolean;
}

const REFERENCE = /("(?:[^"]|"")*")|(?<![A-Za-z_.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\d(A-Za-z_])/g;
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;

/** The formula as its cell sees it: what a copy of it elsewhere has in common. */
const relative = (text: string, row: number, column: number): string =>
  text.replace(REFERENCE, (all, quoted: string | undefined, fixColumn, letters, fixRow, number) => {
    if (quoted !== undefined) return quoted;
    const ofColumn = fixColumn ? `C${letters}` : `C[${columnOf(letters) - column}]`;
    return `${ofColumn}${fixRow ? `R${number}` : `R[${Number(number) - 1 - row}]`}`;
  });

/** Each area of the formula without its last row, or its last column where it is one row. */
function shortened(text: string): string[] {
  const area = /(\$?)([A-Z]{1,3})(\$?)(\d+):(\$?)([A-Z]{1,3})(\$?)(\d+)/g;
  return [...text.matchAll(area)].flatMap((match) => {
    const [all, , fromColumn, , fromRow, fix, toColumn, fixRow, toRow] = match as unknown as string[];
    const at = match.index;
    const end =
      Number(toRow) > Number(fromRow)
        ? `${fix}${toColumn}${fixRow}${Number(toRow) - 1}`
        : toColumn === fromColumn
          ? null
          : `${fix}${columnLetters(columnOf(toColumn!) - 1)}${fixRow}${toRow}`;
    if (end === null) return [];
    const start = all!.slice(0, all!.indexOf(":"));
    return [`${text.slice(0, at)}${start}:${end}${text.slice(at + all!.length)}`];
  });
}

/** A condition that always holds, or never; a part forgotten; a bound that is let in, or out. */
const SLIPS: readonly (readonly [way: string, of: (text: string) => string])[] = [
  ["always", (text) => text.replace(/IF\((?:[^(),"]|"[^"]*"|\([^()]*\))+,/, "IF(TRUE,")],
  ["never", (text) => text.replace(/IF\((?:[^(),"]|"[^"]*"|\([^()]*\))+,/, "IF(FALSE,")],
  ["always", (text) => text.replace(/IF\((?:OR|AND)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\),/, "IF(TRUE,")],
  ["never", (text) => text.replace(/IF\((?:OR|AND)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\),/, "IF(FALSE,")],
  ["one less", (text) => text.replace(/\+1\b(?![\d.])/, "")],
  ["one more", (text) => text.replace(/-1\b(?![\d.])/, "")],
  ["sign", (text) => text.replace(/(?<=[\d)])-(?=[$A-Z(])/, "+")],
  ["part left out", (text) => text.replace(/([+*-])[$A-Za-z!']*\$?[A-Z]{1,3}\$?\d+(?![\d:(])/, "")],
  ["bound", (text) => text.replace(/>(?![=])|(?<![<])>=/, (sign) => (sign === ">" ? ">=" : ">"))],
  ["bound", (text) => text.replace(/<(?![=>])|<=/, (sign) => (sign === "<" ? "<=" : "<"))],
];

/** Every way to put another formula of the same kind into a calculated cell, and to exchange two numbers of the law. */
export function replacementsOf(book: Book): Replacement[] {
  return book.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cells, row) => cells.flatMap((content, column) => ofCell(sheet, row, column, content))),
  );
}

function ofCell(sheet: SheetPlan, row: number, column: number, content: Content): Replacement[] {
  const { key, name } = sheet;
  const at = (of: number, beside: number): Content => sheet.cells[of]?.[beside] ?? null;
  const address = `${quoteSheet(name)}!${cellAddress(row, column)}`;
  const where = `${name} | ${titleOf(sheet, row, column).slice(0, 30)}`;
  const make = (way: string, changes: readonly Change[]): Replacement => ({
    sheet: key,
    kind: `${where} | ${way}`,
    address,
    from: isFormula(content) ? content.formula : String(content),
    to: isFormula(changes[0]!.content) ? changes[0]!.content.formula : String(changes[0]!.content),
    changes,
    undo: changes.map((change) => ({ ...change, content: at(change.row, change.column) })),
  });
  const here = (other: Content): Change => ({ sheet: key, row, column, content: other });
  if (!isFormula(content)) {
    if (key !== "rates" || typeof content !== "number" || column === 0) return [];
    return [
      [row + 1, column],
      [row, column + 1],
    ].flatMap(([below, beside]) => {
      const other = at(below!, beside!);
      if (typeof other !== "number" || other === content) return [];
      return [make("exchanged", [here(other), { sheet: key, row: below!, column: beside!, content }])];
    });
  }
  const own = relative(content.formula, row, column);
  const isCopy = (other: Content, of: number, beside: number) =>
    isFormula(other) && other.formula !== content.formula && relative(other.formula, of, beside) === own;
  const neighbours = (
    [
      ["of the row below", row + 1, column],
      ["of the row above", row - 1, column],
      ["of the next column", row, column + 1],
    ] as const
  ).flatMap(([way, of, beside]) => {
    const other = at(of, beside);
    return isCopy(other, of, beside) ? [make(way, [here(other)])] : [];
  });
  // The row's references are absolute, as those of its first cell: all rows below say the same.
  const below: Change[] = [];
  for (let next = row + 1; isCopy(at(next, column), next, column); next += 1)
    below.push({ sheet: key, row: next, column, content });
  const isFirst = !isCopy(at(row - 1, column), row - 1, column);
  const fixed = isFirst && below.length > 0 ? [make("absolute", below)] : [];
  const formulaHere = (way: string) => (text: string) =>
    text === content.formula ? [] : [make(way, [here({ formula: text })])];
  return [
    ...neighbours,
    ...fixed,
    ...shortened(content.formula).flatMap(formulaHere("shorter area")),
    ...SLIPS.flatMap(([way, of]) => formulaHere(way)(of(content.formula))),
  ];
}

/** Of every kind one that is tried. */
export function onePerKind(replacements: readonly Replacement[], random: () => number): Replacement[] {
  const kinds = new Map<string, Replacement[]>();
  for (const one of replacements) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  return [...kinds.values()].map((all) => all[Math.floor(random() * all.length)]!);
}

/** Puts one after another into the book, each alone, and keeps those that show another figure somewhere they stand. */
export async function plantReplacements(
  book: Book,
  calculated: TypedBook,
  replacements: readonly Replacement[],
): Promise<PlantedReplacement[]> {
  const named = (name: string) => {
    const { sheet, area } = book.names.find((one) => one.name === name)!;
    return calculated.value(sheet, area.row, area.column);
  };
  const counts = () => [cellNames.total, cellNames.wrong, cellNames.look].map(named);
  const [total, wrong, look] = counts();
  if (wrong !== 0) throw new Error(`The book is not sound before anything is planted: ${wrong} lines are wrong.`);
  const planted: PlantedReplacement[] = [];
  for (const replacement of replacements) {
    const shown = () =>
      replacement.changes.map(({ sheet, row, column }) => calculated.value(sheet, row, column)).join("|");
    const before = shown();
    await calculated.typeAll(replacement.changes);
    const now = counts();
    if (shown() !== before)
      planted.push({ ...replacement, changesTotal: now[0] !== total, found: now[1] !== wrong || now[2] !== look });
    await calculated.typeAll(replacement.undo);
  }
  return planted;
}
