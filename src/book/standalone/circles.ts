import { CELLS, readReference } from "../explain/references";
import type { RawSheet } from "../reading/rawSheet";
import { withoutWords } from "./formulaCalls";

/** Beyond so many looks at cells nothing is said of circles: a workbook that large is not worth the wait. */
const MOST_LOOKS = 20_000_000;
/** A larger area is asked for the formulas in it, not cell by cell. */
const SMALL_AREA = 200;

const EVERY_CELL = new RegExp(CELLS, "g");

interface FormulaCell {
  sheet: string;
  row: number;
  column: number;
  formula: string;
}

/** How a cell is spoken of here. */
export const circleKey = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`;

/**
 * Cells whose formulas depend on themselves, by `circleKey`; names and whole columns are not followed.
 * @returns null where the workbook is too large to be looked through
 */
export function circularCells(sheets: readonly RawSheet[]): ReadonlySet<string> | null {
  const cells = sheets.flatMap(formulasOf);
  const places = new Map(cells.map(({ sheet, row, column }, index) => [circleKey(sheet, row, column), index]));
  const bySheet = new Map<string, number[]>();
  cells.forEach(({ sheet }, index) => {
    const on = bySheet.get(sheet);
    if (on) on.push(index);
    else bySheet.set(sheet, [index]);
  });
  let looks = 0;
  const precedents = cells.map(({ sheet: own, formula }) => {
    const found: number[] = [];
    for (const [text] of withoutWords(formula).matchAll(EVERY_CELL)) {
      if (looks > MOST_LOOKS) return found;
      const reference = readReference(own, text);
      if (!reference) continue;
      const { sheet, area } = reference;
      if (area.rows * area.columns <= SMALL_AREA) {
        looks += area.rows * area.columns;
        for (let row = area.row; row < area.row + area.rows; row += 1)
          for (let column = area.column; column < area.column + area.columns; column += 1) {
            const at = places.get(circleKey(sheet, row, column));
            if (at !== undefined) found.push(at);
          }
      } else {
        const on = bySheet.get(sheet) ?? [];
        looks += on.length;
        for (const at of on) {
          const { row, column } = cells[at]!;
          const [down, right] = [row - area.row, column - area.column];
          if (down >= 0 && down < area.rows && right >= 0 && right < area.columns) found.push(at);
        }
      }
    }
    return found;
  });
  if (looks > MOST_LOOKS) return null;
  return new Set(
    inCircles(precedents).map((index) => {
      const { sheet, row, column } = cells[index]!;
      return circleKey(sheet, row, column);
    }),
  );
}

const formulasOf = (sheet: RawSheet): FormulaCell[] =>
  sheet.formulas.flatMap((line, down) =>
    line.flatMap((formula, right) =>
      typeof formula === "string" && formula.startsWith("=") && sheet.values[down]?.[right] !== formula
        ? [{ sheet: sheet.name, row: sheet.row + down, column: sheet.column + right, formula }]
        : [],
    ),
  );

/** Members of strongly connected parts of a graph, and those that point at themselves (Tarjan, without recursion). */
function inCircles(next: readonly (readonly number[])[]): number[] {
  const order = new Int32Array(next.length).fill(-1);
  const low = new Int32Array(next.length);
  const isOpen = new Uint8Array(next.length);
  const open: number[] = [];
  const found: number[] = [];
  let count = 0;
  for (let root = 0; root < next.length; root += 1) {
    if (order[root] !== -1) continue;
    const path: { at: number; taken: number }[] = [{ at: root, taken: 0 }];
    while (path.length > 0) {
      const step = path[path.length - 1]!;
      const { at } = step;
      if (step.taken === 0) {
        order[at] = low[at] = count;
        count += 1;
        open.push(at);
        isOpen[at] = 1;
      }
      const to = next[at]![step.taken];
      step.taken += 1;
      if (to !== undefined) {
        if (order[to] === -1) path.push({ at: to, taken: 0 });
        else if (isOpen[to]) low[at] = Math.min(low[at]!, order[to]!);
        continue;
      }
      path.pop();
      const above = path[path.length - 1];
      if (above) low[above.at] = Math.min(low[above.at]!, low[at]!);
      if (low[at] !== order[at]) continue;
      const part = open.splice(open.lastIndexOf(at));
      part.forEach((one) => (isOpen[one] = 0));
      if (part.length > 1 || next[at]!.includes(at)) found.push(...part);
    }
  }
  return found;
}
