import { sourceLines } from "../../texts/book/everySheet";
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
  /** The rest of a page beside those columns is narrow: a sentence a line, the first beside the title. */
  isNarrow?: boolean;
}

/** The first rows of every sheet but `Baca dulu`: title, what it is for, where its figures come from, and notes. */
export function placeHead(
  draft: SheetDraft,
  { language, law, plan }: Facts,
  { title, purpose, notes = [], printedColumns = 0, isNarrow = false }: Head,
): void {
  draft.put(0, 0, title, looks.title);
  const first = isNarrow ? 0 : 1;
  const sources = sourceLines(language, law.version, plan.region.name, plan.year);
  draft.put(first, printedColumns, purpose, looks.purpose);
  [...(isNarrow ? sources : [sources.join(" ")]), ...notes].forEach((line, index) =>
    draft.put(first + 1 + index, printedColumns, line, looks.source),
  );
}
