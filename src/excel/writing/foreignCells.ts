import type { Area } from "../../book/address";
import { cellAddress, within } from "../../book/address";
import type { RawSheet } from "../../book/reading/rawSheet";
import type { SheetPlan } from "../../book/sheetPlan";
import { DoorError } from "../door";
import { doorProblem } from "../problems";
import { asRead, backedUp, wasText } from "./backup";
import { shapeOf } from "./written";

/** Something people wrote on a sheet of ours where the book has nothing. */
export interface ForeignCell {
  row: number;
  column: number;
  content: unknown;
}

const isInput = ({ inputs }: SheetPlan, row: number, column: number): boolean =>
  inputs.some((area) => within(area, row, column));

/**
 * What people wrote between our tables: inside the area of a sheet's own name, a cell is a person's unless one of the
 * book's names or the titles of its tables cover it, or the book has written the same text or formula on this sheet. Those cells are no part of the
 * plan, so a sheet that is laid out anew has to carry them over.
 * @param anchor the area of the sheet's own name
 * @param named areas of the book's other names on the sheet, and of its tables' titles
 * @param written shapes of all the book has written there
 */
export function foreignCells(
  backup: RawSheet | null,
  anchor: Area | undefined,
  named: readonly Area[],
  written: ReadonlySet<string>,
): ForeignCell[] {
  if (!backup || !anchor) return [];
  const found: ForeignCell[] = [];
  const known = new Map<unknown, boolean>();
  backup.formulas.forEach((line, offset) => {
    const row = backup.row + offset;
    line.forEach((content, index) => {
      const column = backup.column + index;
      if (content === "" || content === null || !within(anchor, row, column)) return;
      // Where a name of ours covers it everything is the book's, whatever a person typed there: its inputs have names.
      if (named.some((area) => within(area, row, column))) return;
      const isText = wasText(backup, row, column);
      let ours = isText ? undefined : known.get(content);
      if (ours === undefined) {
        ours = written.has(shapeOf(content, isText));
        if (!isText) known.set(content, ours);
      }
      if (!ours) found.push({ row, column, content: asRead(content, isText) });
    });
  });
  return found;
}

/** Refuses, naming the cell, where the book is about to need a cell that holds somebody's note. */
export function refuseForeign(foreign: readonly ForeignCell[], plan: SheetPlan): void {
  const inTheWay = foreign.find(
    ({ row, column }) => (plan.cells[row]?.[column] ?? null) !== null || isInput(plan, row, column),
  );
  if (inTheWay)
    throw new DoorError(
      doorProblem("cells_in_the_way", { sheet: plan.name, address: cellAddress(inTheWay.row, inTheWay.column) }),
    );
}

/** Puts the notes back after their sheet was laid out anew. */
export function putBack(sheet: Excel.Worksheet, foreign: readonly ForeignCell[]): void {
  for (const { row, column, content } of foreign) sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[content]];
}

/** An input the plan leaves empty is emptied: what stood there was read, or is written back by name. */
export const mustEmpty = (plan: SheetPlan, backup: RawSheet | null, row: number, column: number): boolean =>
  plan.cells[row]![column] === null && isInput(plan, row, column) && backedUp(backup, row, column) !== "";

/**
 * What is the book's own on a row of a sheet where the book leaves cells blank: its rows were sorted, or copied. Several of
 * its formulas tell so; a single one, or a text alone, may be a person's.
 */
export function straysOn(
  { cells }: SheetPlan,
  backup: RawSheet | null,
  row: number,
  written: () => ReadonlySet<string>,
): ReadonlySet<number> {
  const found = cells[row]!.flatMap((content, column) => {
    const now = content === null ? backedUp(backup, row, column) : "";
    if (now === "") return [];
    const isText = wasText(backup, row, column);
    return [{ column, shape: shapeOf(now, isText), isFormula: !isText && String(now).startsWith("=") }];
  });
  if (found.filter(({ isFormula }) => isFormula).length < 2) return new Set();
  const ours = found.filter(({ shape }) => written().has(shape));
  const formulas = new Set(ours.filter(({ isFormula }) => isFormula).map(({ shape }) => shape));
  return new Set(formulas.size < 2 ? [] : ours.map(({ column }) => column));
}
