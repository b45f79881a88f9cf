import { cellAddress, quoteSheet } from "../../../src/book/address";
import { isFormula, type Content } from "../../../src/book/content";
import { cellNames } from "../../../src/book/names";
import type { Book, SheetKey, SheetPlan } from "../../../src/book/sheetPlan";

/** A book in a spreadsheet that recalculates. */
export interface TypedBook {
  value(sheet: SheetKey, row: number, column: number): number | string;
  /** Types into cells, formulas as formulas, and recalculates. */
  typeAll(changes: readonly { sheet: SheetKey; row: number; column: number; content: Content }[]): Promise<void>;
}

/** A calculated cell, or a number of the law on `Tarif`, and what kind of cell it is. */
export interface Target {
  sheet: SheetKey;
  row: number;
  column: number;
  /** Sheet, title of the column (or row) and shape of the formula: cells of one kind say the same of other rows. */
  kind: string;
  content: Content;
  address: string;
}

export interface PlantedFault extends Target {
  before: number | string;
  typed: number | string;
  changesTotal: boolean;
  found: boolean;
}

/** What formulas of one column have in common: neither rows nor numbers, such as those of months. */
const shapeOf = (formula: string): string =>
  formula
    .replace(/"[^"]*"/g, '""')
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, "#")
    .replace(/\d+/g, "9")
    .replace(/(#\+)+#/g, "#+")
    .replace(/(#:#)/g, "#");

/** The nearest text above a cell, and the first at its left: what a reader takes for its title. */
export function titleOf({ cells }: SheetPlan, row: number, column: number): string {
  for (let above = row - 1; above >= 0; above -= 1) {
    const content = cells[above]?.[column];
    if (typeof content === "string" && content !== "") return content;
  }
  return "";
}

/** Every calculated cell of a book and the law's numbers on `Tarif`. */
export function targetsOf(book: Book): Target[] {
  return book.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cells, row) =>
      cells.flatMap((content, column): Target[] => {
        const isLaw = sheet.key === "rates" && typeof content === "number" && column > 0;
        if (!isFormula(content) && !isLaw) return [];
        const shape = isFormula(content) ? shapeOf(content.formula) : "=law";
        const kind = `${sheet.name} | ${titleOf(sheet, row, column).slice(0, 40)} | ${shape}`;
        return [
          {
            sheet: sheet.key,
            row,
            column,
            kind,
            content,
            address: `${quoteSheet(sheet.name)}!${cellAddress(row, column)}`,
          },
        ];
      }),
    ),
  );
}

/** Seeded, so that every run tries the same cells (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** From every kind one cell that shows something and, now and then, one that shows nothing. */
export function sample(
  targets: readonly Target[],
  calculated: TypedBook,
  random: () => number,
  perKind: number,
): Target[] {
  const kinds = new Map<string, Target[]>();
  for (const target of targets) kinds.set(target.kind, [...(kinds.get(target.kind) ?? []), target]);
  return [...kinds.values()].flatMap((cells) => {
    const says = ({ sheet, row, column }: Target) => ![0, ""].includes(calculated.value(sheet, row, column));
    const shown = cells.filter(says);
    const pool = shown.length > 0 ? shown : cells;
    return Array.from({ length: Math.min(perKind, pool.length) }, () => pool[Math.floor(random() * pool.length)]!);
  });
}

/** A wrong constant of the same type. */
const wrong = (value: number | string): number | string => {
  if (typeof value === "string") return value === "" ? "salah" : `${value} salah`;
  return value === 0 ? 1 : value === 1 ? 0 : Math.round(value * 1.5 + 1);
};

/** Types over one cell after another, each alone, and asks the book whether it says so. */
export async function plantFaults(
  book: Book,
  calculated: TypedBook,
  targets: readonly Target[],
): Promise<PlantedFault[]> {
  const named = (name: string) => {
    const { sheet, area } = book.names.find((one) => one.name === name)!;
    return Number(calculated.value(sheet, area.row, area.column));
  };
  const counts = () => ({ total: named(cellNames.total), wrong: named(cellNames.wrong), look: named(cellNames.look) });
  const sound = counts();
  if (sound.wrong > 0)
    throw new Error(`The book is not sound before anything is planted: ${sound.wrong} lines are wrong.`);
  const faults: PlantedFault[] = [];
  for (const target of targets) {
    const before = calculated.value(target.sheet, target.row, target.column);
    const typed = wrong(before);
    await calculated.typeAll([{ ...target, content: typed }]);
    const now = counts();
    faults.push({
      ...target,
      before,
      typed,
      changesTotal: now.total !== sound.total,
      found: now.wrong !== sound.wrong || now.look !== sound.look,
    });
    await calculated.typeAll([target]);
  }
  return faults;
}
