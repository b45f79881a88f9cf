import type { Area } from "../../book/address";
import { cellAddress, within } from "../../book/address";
import type { SheetPlan } from "../../book/sheetPlan";
import { DoorError } from "../door";
import { doorProblem } from "../problems";
import { backedUp, type Backup } from "./backup";

/** Something people wrote on a sheet of ours where the book has nothing. */
export interface ForeignCell {
  row: number;
  column: number;
  content: string | number | boolean;
}

const isInput = ({ inputs }: SheetPlan, row: number, column: number): boolean => inputs.some((area) => within(area, row, column));

/**
 * What people wrote between our tables: they are no part of the plan, so a sheet that is laid out anew has to carry them
 * over. @param before the sheet as the book in the workbook has it; none of it is known where the shapes differ
 */
export function foreignCells(before: SheetPlan, backup: Backup, anchor: Area | undefined): ForeignCell[] {
  const width = before.cells[0]?.length ?? 0;
  if (!anchor || anchor.row !== 0 || anchor.column !== 0 || anchor.rows !== before.cells.length || anchor.columns !== width) return [];
  const found: ForeignCell[] = [];
  before.cells.forEach((line, row) =>
    line.forEach((content, column) => {
      const now = backedUp(backup, row, column);
      if (content === null && now !== "" && now !== null && !isInput(before, row, column)) found.push({ row, column, content: now as ForeignCell["content"] });
    }),
  );
  return found;
}

/** Refuses, naming the cell, where the book is about to need a cell that holds somebody's note. */
export function refuseForeign(foreign: readonly ForeignCell[], plan: SheetPlan): void {
  const inTheWay = foreign.find(({ row, column }) => (plan.cells[row]?.[column] ?? null) !== null || isInput(plan, row, column));
  if (inTheWay) throw new DoorError(doorProblem("cells_in_the_way", { sheet: plan.name, address: cellAddress(inTheWay.row, inTheWay.column) }));
}

/** Puts the notes back after their sheet was laid out anew. */
export function putBack(sheet: Excel.Worksheet, foreign: readonly ForeignCell[]): void {
  for (const { row, column, content } of foreign)
    sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[typeof content === "string" && !content.startsWith("=") ? `'${content}` : content]];
}

/** An input the plan leaves empty is emptied: what stood there was read, or is written back by name. */
export const mustEmpty = (plan: SheetPlan, backup: Backup, row: number, column: number): boolean => plan.cells[row]![column] === null && isInput(plan, row, column) && backedUp(backup, row, column) !== "";
