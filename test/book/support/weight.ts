import { isFormula } from "../../../src/book/content";
import type { Book } from "../../../src/book/sheetPlan";

/** What a book may weigh so that a person can read it (issue 6): held by tests, printed by `npm run bench -- book`. */
export const MOST = { formulas: 1_200, perGroup: 100, of200: 22_000, characters: 250, names: 40, pages: 8 };

export const formulasOf = (book: Book): string[] =>
  book.sheets.flatMap(({ cells }) => cells.flat().flatMap((cell) => (isFormula(cell) ? [cell.formula] : [])));
