import { EVERY_CELL, unquoteSheet, within } from "../address";
import { CELLS, readReference, SHEET, type Reference } from "../explain/references";
import type { RawSheet } from "../reading/rawSheet";
import { withoutWords } from "./formulaCalls";
import type { FoundName } from "./planNames";

/** Beyond so many looks at cells nothing is said of circles: a workbook that large is not worth the wait. */
const MOST_LOOKS = 20_000_000;
/** A larger area is asked for the formulas in it, not cell by cell. */
const SMALL_AREA = 200;

/** No lookbehind, which Safari has since 16.4 only: the sign before is matched. */
const BEGIN = String.raw`(?:^|[^\w.$:!'À-ÿ])`;
const LINES = String.raw`\$?([A-Z]{1,3}):\$?([A-Z]{1,3})|\$?(\d+):\$?(\d+)`;
const NAME = String.raw`[A-Za-z_À-ÿ\\][\w.À-ÿ\\]*`;
/** Cells and areas; whole columns and rows; words that may be names, or single cells behind a sign. */
const EVERY_REFERENCE = new RegExp(
  String.raw`(${CELLS})(?![\w(.:])|${BEGIN}(${SHEET})(?:${LINES})(?![\w(.!:])|${BEGIN}(${SHEET})(${NAME})(?![\w(.!\[:])`,
  "g",
);
/** These ask where a reference stands, and nothing of what it holds. */
const PLACE_ASKED = /\b(?:ROWS?|COLUMNS?)\([^()]*\)/gi;

interface FormulaCell {
  sheet: string;
  row: number;
  column: number;
  formula: string;
}

/** How a cell is spoken of here. */
export const circleKey = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`;

/**
 * Cells whose formulas depend on themselves, by `circleKey`: through references, whole columns and rows, and names.
 * @returns null where the workbook is too large to be looked through
 */
export function circularCells(
  sheets: readonly RawSheet[],
  names: readonly Pick<FoundName, "name" | "sheet" | "formula">[] = [],
): ReadonlySet<string> | null {
  const cells = sheets.flatMap(formulasOf);
  const places = new Map(cells.map(({ sheet, row, column }, index) => [circleKey(sheet, row, column), index]));
  const bySheet = new Map<string, number[]>();
  cells.forEach(({ sheet }, index) => {
    const on = bySheet.get(sheet);
    if (on) on.push(index);
    else bySheet.set(sheet, [index]);
  });
  const read = referenceReader(names);
  let looks = 0;
  /** A large area is a place of its own, that its formulas stand behind: a thousand sums over one column ask it once. */
  const areas = new Map<string, number>();
  const behind: number[][] = [];
  const areaNode = ({ sheet, area }: Reference): number => {
    const key = `${sheet}!${area.row},${area.column},${area.rows},${area.columns}`;
    const known = areas.get(key);
    if (known !== undefined) return known;
    const on = bySheet.get(sheet) ?? [];
    looks += on.length;
    behind.push(on.filter((at) => within(area, cells[at]!.row, cells[at]!.column)));
    areas.set(key, cells.length + behind.length - 1);
    return cells.length + behind.length - 1;
  };
  const precedents = cells.map(({ sheet: own, formula }) => {
    const found: number[] = [];
    for (const reference of read(own, formula)) {
      if (looks > MOST_LOOKS) return found;
      const { sheet, area } = reference;
      if (area.rows * area.columns > SMALL_AREA) {
        found.push(areaNode(reference));
        continue;
      }
      looks += area.rows * area.columns;
      for (let row = area.row; row < area.row + area.rows; row += 1)
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const at = places.get(circleKey(sheet, row, column));
          if (at !== undefined) found.push(at);
        }
    }
    return found;
  });
  if (looks > MOST_LOOKS) return null;
  return new Set(
    inCircles([...precedents, ...behind]).flatMap((index) => {
      const cell = cells[index];
      return cell ? [circleKey(cell.sheet, cell.row, cell.column)] : [];
    }),
  );
}

/** What a formula takes its value from; a name stands for what its own formula names. */
function referenceReader(names: readonly Pick<FoundName, "name" | "sheet" | "formula">[]) {
  const key = (sheet: string | null, name: string) => `${sheet ?? ""}!${name.toLowerCase()}`;
  const formulas = new Map(names.map(({ name, sheet, formula }) => [key(sheet, name), formula]));
  const known = new Map<string, Reference[]>();
  const named = (own: string, name: string): Reference[] => {
    // A name of the sheet goes before one of the workbook.
    const found = [key(own, name), key(null, name)].find((one) => formulas.has(one));
    if (found === undefined) return [];
    const before = known.get(found);
    if (before) return before;
    // A name that names itself ends here.
    known.set(found, []);
    const references = read(own, formulas.get(found)!);
    known.set(found, references);
    return references;
  };
  function read(own: string, formula: string): Reference[] {
    const plain = withoutWords(formula).replace(PLACE_ASKED, "0");
    return [...plain.matchAll(EVERY_REFERENCE)].flatMap(
      ([, cell, sheet, first, last, top, bottom, nameSheet = "", name]) => {
        if (cell !== undefined) return readReference(own, cell) ?? [];
        if (name !== undefined) {
          const single = readReference(own, nameSheet + name.toUpperCase());
          return single ?? named(nameSheet === "" ? own : unquoteSheet(nameSheet.slice(0, -1)), name);
        }
        const line = first === undefined ? `A${top}:XFD${bottom}` : `${first}1:${last}${EVERY_CELL.rows}`;
        return readReference(own, `${sheet}${line}`) ?? [];
      },
    );
  }
  return read;
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
      if (part.length > 1 || next[at]!.includes(at)) part.forEach((one) => found.push(one));
    }
  }
  return found;
}
