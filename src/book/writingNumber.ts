import type { Area } from "./address";

/**
 * On `Hitung`, in a row above its tables that never moves: the number of the writing, put down first of all when it begins
 * and once more, beside it, as the very last. Undo takes a writing back from its end, step by step: as long as the two
 * differ, a part of it stands.
 */
export const WRITING_NUMBER: Area = { row: 4, column: 8, rows: 1, columns: 2 };

/** What the two cells say. @returns null where they say nothing, in books that never had them above all */
export function readWritingNumber(cells: readonly unknown[]): { last: number; isWhole: boolean } | null {
  const [begun, ended] = cells;
  const numbers = cells.filter((cell) => typeof cell === "number");
  return numbers.length === 0 ? null : { last: Math.max(...numbers), isWhole: begun === ended };
}
