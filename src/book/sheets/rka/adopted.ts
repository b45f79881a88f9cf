import type { AdoptedBudget } from "../../../budget/plan";
import { rkaSheet, rkaWorking } from "../../../texts/book/rka";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks, TEXT } from "../../look";
import { BEFORE_COLUMNS, type RkaLayout } from "./layout";

/** The inputs of the adopted side: the first cell says which document, each one below it is a group. */
export const ADOPTED_NAME = "SI_Ditetapkan";

/**
 * The lines before are figures; from them alone no group could be understood again. So its inputs stand beside them,
 * one group a cell as JSON, in sight like everything else the book knows, and a revision survives being reopened.
 */
export function placeAdopted(draft: SheetDraft, { say }: Facts, rka: RkaLayout, adopted: AdoptedBudget): void {
  const column = rka.before + BEFORE_COLUMNS.length + 1;
  const { groups, ...document } = adopted;
  const cells = [document, ...groups].map((part) => JSON.stringify(part));
  draft.put(rka.firstRow - 1, column, `${say(rkaSheet.before)}: ${say(rkaWorking.adoptedInputs)}`, looks.helper);
  cells.forEach((cell, index) => draft.set(rka.firstRow + index, column, cell));
  draft.look(rka.firstRow, column, cells.length, 1, { ...looks.helper, numberFormat: TEXT });
  draft.nameArea(ADOPTED_NAME, { row: rka.firstRow, column, rows: cells.length, columns: 1 });
}
