import type { AdoptedBudget } from "../../../budget/plan";
import { rkaSheet, rkaWorking } from "../../../texts/book/rka";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks } from "../../look";
import { blockNames } from "../../names";

/**
 * The lines before are figures; from them alone no group could be understood again. So its inputs stand on `Hitung`, one
 * group a cell as JSON, in sight like everything else the book knows, and a revision survives being reopened.
 */
export function placeAdopted(
  draft: SheetDraft,
  { say }: Facts,
  adopted: AdoptedBudget,
  place: { row: number; column: number },
): void {
  const { groups, ...document } = adopted;
  const cells = [document, ...groups].map((part) => JSON.stringify(part));
  draft.put(place.row, place.column, `${say(rkaSheet.before)}: ${say(rkaWorking.adoptedInputs)}`, {
    ...looks.header,
    size: 9,
  });
  cells.forEach((cell, index) => draft.set(place.row + 1 + index, place.column, cell));
  draft.look(place.row + 1, place.column, cells.length, 1, looks.helper);
  draft.nameArea(blockNames.adopted, { row: place.row + 1, column: place.column, rows: cells.length, columns: 1 });
}
