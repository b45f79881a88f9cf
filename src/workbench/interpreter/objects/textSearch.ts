import type { Rectangle } from "../../engine/spreadsheet";
import { intersect } from "../address";
import type { Book } from "../book";

export interface TextCriteria {
  completeMatch?: boolean;
  matchCase?: boolean;
  searchDirection?: string;
}

/** Cells whose displayed text holds `text` (or is it), row by row. */
export function findCells(book: Book, sheetId: string, area: Rectangle, text: string, criteria: TextCriteria): Rectangle[] {
  const used = book.spreadsheet.usedRange(sheetId);
  const seen = used && intersect(used, area);
  if (!seen || text === "") return [];
  const matches = matcher(text, criteria);
  return book.spreadsheet
    .readText(sheetId, seen)
    .flatMap((line, row) =>
      line.flatMap((cell, column) =>
        matches.test(cell) ? [{ row: seen.row + row, column: seen.column + column, rows: 1, columns: 1 }] : [],
      ),
    );
}

/** Replacing works on what was typed: in formulas too. */
export function replacedContents(
  book: Book,
  sheetId: string,
  area: Rectangle,
  text: string,
  replacement: string,
  criteria: TextCriteria,
): { rect: Rectangle; content: string }[] {
  const used = book.spreadsheet.usedRange(sheetId);
  const seen = used && intersect(used, area);
  if (!seen || text === "") return [];
  const matches = matcher(text, criteria, "g");
  return book.spreadsheet.readFormulas(sheetId, seen).flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const before = String(cell);
      const content = before.replace(matches, () => replacement);
      const rect = { row: seen.row + row, column: seen.column + column, rows: 1, columns: 1 };
      return content === before ? [] : [{ rect, content }];
    }),
  );
}

function matcher(text: string, { completeMatch, matchCase }: TextCriteria, flags = ""): RegExp {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(completeMatch ? `^${literal}$` : literal, matchCase ? flags : `${flags}i`);
}
