import type { Area } from "./address";
import type { SheetDraft } from "./draft";
import { textCharacters } from "./longestName";
import { ROW_POINTS, wrappedLines } from "./paper";
import { inRuns } from "./rowRuns";

/** A row and what stands in its column of names. */
interface NamedRow {
  row: number;
  text: string;
  bold?: boolean;
}

const BOLD = 1.1;

/**
 * Names wider than their column take several lines. They come by formulas, and no program fits a row to what a formula
 * gives, so that heights are those of the names when the book is written.
 * @param table the rows of the table in all its columns; `column` of them holds the names, `characters` wide
 */
export function breakNames(
  draft: SheetDraft,
  table: Area,
  { column, characters }: { column: number; characters: number },
  rows: readonly NamedRow[],
): void {
  const broken = rows
    .filter(({ text, bold }) => textCharacters(text) * (bold ? BOLD : 1) > characters)
    .map(({ row, text }) => ({ row, lines: Math.max(2, wrappedLines(text, characters)) }));
  for (const { row, lines } of broken) draft.heights.push({ row, count: 1, points: lines * ROW_POINTS });
  for (const { first, count } of inRuns(broken.map(({ row }) => row))) {
    // Not by `look`, after which a single row follows its text: its height is set.
    draft.looks.push({ area: { row: first, column, rows: count, columns: 1 }, look: { wrap: true } });
    draft.look(first, table.column, count, table.columns, { vertical: "top" });
  }
}
