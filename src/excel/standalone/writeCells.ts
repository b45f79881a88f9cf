import type { Area } from "../../book/address";
import type { Sync } from "../reading/loadCells";

/** What a cell is given: a formula, a value, or a text that stays one. */
export interface CellContent {
  sheet: string;
  row: number;
  column: number;
  content: string | number | boolean;
}

/** Ranges in one message, and cells in one range. */
const IN_A_MESSAGE = 1_000;
/** Characters in one message; Excel on the web takes 5 MB, and quotes are marked twice on the way. */
const LARGEST = 1_000_000;
/** Brackets and quotes around each cell. */
const MARKS = 6;

/**
 * Writes cells anywhere in the workbook, those below each other together.
 * @param onMessage told of the cells of each message, before it is sent
 */
export async function writeCells(
  context: Excel.RequestContext,
  cells: readonly CellContent[],
  sync: Sync,
  onMessage: (cells: readonly CellContent[]) => void = () => undefined,
): Promise<void> {
  const runs: CellContent[][] = [];
  const sorted = [...cells].sort((a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row);
  for (const cell of sorted) {
    const last = runs[runs.length - 1];
    const above = last?.[last.length - 1];
    const follows = above && above.sheet === cell.sheet && above.column === cell.column && above.row === cell.row - 1;
    if (last && follows && last.length < IN_A_MESSAGE) last.push(cell);
    else runs.push([cell]);
  }
  let [bytes, ranges] = [0, 0];
  let message: CellContent[] = [];
  for (const run of runs) {
    const size = run.reduce((sum, { content }) => sum + String(content).length + MARKS, 0);
    if (ranges > 0 && (bytes + size > LARGEST || ranges === IN_A_MESSAGE)) {
      onMessage(message);
      await sync();
      [bytes, ranges, message] = [0, 0, []];
    }
    const { sheet, row, column } = run[0]!;
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, run.length, 1).formulas = run.map(
      ({ content }) => [content],
    ) as string[][];
    bytes += size;
    ranges += 1;
    message.push(...run);
  }
  onMessage(message);
  await sync();
}

/** Empties the cells of an area but for its first. */
export function clearBeyondFirst(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): void {
  if (columns > 1) sheet.getRangeByIndexes(row, column + 1, 1, columns - 1).clear("Contents");
  if (rows > 1) sheet.getRangeByIndexes(row + 1, column, rows - 1, columns).clear("Contents");
}
