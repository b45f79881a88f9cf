import { sourceLine } from "../../texts/book/everySheet";
import type { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { looks } from "../look";

interface Head {
  title: string;
  purpose: string;
  /** How the sheet counts, what is not certain, which cells are for typing. */
  notes?: readonly string[];
  /**
   * How many columns print on every page. The lines begin beside them: across them they would be cut on the second
   * page, where other columns follow.
   */
  printedColumns?: number;
}

/** The first rows of every sheet but `Baca dulu`: title, what it is for, where its figures come from, and notes. */
export function placeHead(
  draft: SheetDraft,
  { language, law, plan }: Facts,
  { title, purpose, notes = [], printedColumns = 0 }: Head,
): void {
  draft.put(0, 0, title, looks.title);
  draft.put(1, printedColumns, purpose, looks.purpose);
  draft.put(2, printedColumns, sourceLine(language, law.version, plan.region.name, plan.year), looks.source);
  notes.forEach((note, index) => draft.put(3 + index, printedColumns, note, looks.source));
}
