import { areaAddress, around, onSheet, overlap, within, type Area } from "../../address";
import { isFormula, type Content } from "../../content";
import type { Facts } from "../../facts";
import { cellNames } from "../../names";
import type { SheetKey, SheetPlan } from "../../sheetPlan";
import { linesOn, type CheckLine } from "./line";

/** Blocks a formula can ask one by one and still be read. */
const FEW_BLOCKS = 4;

const ABOUT_CHECKS = [cellNames.checks, cellNames.wrong, cellNames.look];

/** Sheets that are copied by hand and polished: a text typed over a formula is no error there. */
const POLISHED: readonly SheetKey[] = ["summary", "readme", "groups", "rka", "village"];

/**
 * Formulas somebody typed over, sheet by sheet: no second way to the same figure is needed where a program can tell a
 * formula from a number. Excel does from 2013 on, LibreOffice too; where a program cannot (Gnumeric), the line says 0 and
 * the second ways of the other lines remain.
 */
export const overwrittenLines = (facts: Facts, sheets: readonly SheetPlan[]): CheckLine[] =>
  sheets.flatMap(({ key, cells, inputs }) => {
    // Lessons ask the checks whether all is well, belong to no figure, and may be deleted.
    if (key === "learn") return [];
    const refer = (area: Area) => onSheet(facts.names[key], areaAddress(area, "$"));
    // What a sheet says of the checks cannot be asked by them: that would be a circle.
    const asked = key === "readme" || key === "summary" ? cells.map((row) => row.map(withoutChecks)) : cells;
    const circular = cells.flatMap((row, at) =>
      row.some((content, column) => content !== asked[at]![column]) ? [at] : [],
    );
    const count = overwritten(asked, inputs, refer, circular);
    const severity = POLISHED.includes(key) ? "look" : "wrong";
    return count ? [linesOn(key)("overwritten", severity, count.area, count.formula)] : [];
  });

const withoutChecks = (content: Content): Content =>
  isFormula(content) && ABOUT_CHECKS.some((name) => content.formula.includes(name)) ? null : content;

/**
 * How many formulas of these cells are none any more, as a formula. A few blocks are asked one by one, so that rows may
 * be inserted and deleted beside them; of many, the formulas are counted, those people type into yellow cells left out.
 * @param circular rows that may not be asked as a whole, because a formula in them asks the checks
 */
export function overwritten(
  cells: readonly (readonly Content[])[],
  inputs: readonly Area[],
  refer: (area: Area) => string,
  circular: readonly number[] = [],
): { area: Area; formula: string } | null {
  const blocks = blocksOf(cells);
  if (blocks.length === 0) return null;
  const area = blocks.reduce(around);
  if (blocks.length <= FEW_BLOCKS)
    return {
      area,
      formula: `IFERROR(${blocks.map((block) => `SUMPRODUCT(1-ISFORMULA(${refer(block)}))`).join("+")},0)`,
    };
  const typed = joined(inputs, cells).flatMap((input) => overlap(input, area) ?? []);
  const count = cells.flatMap((row, at) =>
    circular.includes(at)
      ? []
      : row.filter((content, column) => isFormula(content) && !typed.some((input) => within(input, at, column))),
  ).length;
  return { area, formula: formulasMissing(count, withoutRows(area, circular).map(refer), typed.map(refer)) };
}

/** What is left of an area above, between and below some of its rows. */
function withoutRows(area: Area, rows: readonly number[]): Area[] {
  const end = area.row + area.rows;
  const cuts = rows.filter((row) => row >= area.row && row < end);
  return [area.row, ...cuts.map((row) => row + 1)].flatMap((first, index) => {
    const last = cuts[index] ?? end;
    return last > first ? [{ ...area, row: first, rows: last - first }] : [];
  });
}

/** How many of so many formulas of some areas are none any more; cells for typing may hold formulas of people's own. */
export function formulasMissing(count: number, areas: readonly string[], typed: readonly string[] = []): string {
  const formulas = (of: string) => `SUMPRODUCT(ISFORMULA(${of})*1)`;
  return `IFERROR(MAX(0,${[count, ...typed.map(formulas)].join("+")}-${areas.map(formulas).join("-")}),0)`;
}

/** Areas for typing, those side by side and those one below the other with no formula between them taken together. */
function joined(inputs: readonly Area[], cells: readonly (readonly Content[])[]): Area[] {
  const byPlace = [...inputs].sort(
    (one, other) => one.row - other.row || one.rows - other.rows || one.column - other.column,
  );
  const isBeside = (last: Area, next: Area) =>
    last.row === next.row && last.rows === next.rows && last.column + last.columns === next.column;
  const beside: Area[] = [];
  for (const next of byPlace) {
    const last = beside[beside.length - 1];
    if (last && isBeside(last, next)) last.columns += next.columns;
    else beside.push({ ...next });
  }
  // Areas come by the row they begin in; each cell is looked at once, whatever was joined before.
  const below: (Area & { holdsFormula: boolean })[] = [];
  for (const next of beside) {
    const last = below[below.length - 1];
    const from = last ? Math.min(last.row + last.rows, next.row + next.rows) : next.row;
    const isAlike = last && last.column === next.column && last.columns === next.columns;
    if (
      isAlike &&
      !last.holdsFormula &&
      !holdsFormula(cells, { ...next, row: from, rows: next.row + next.rows - from })
    )
      last.rows = Math.max(last.rows, next.row + next.rows - last.row);
    else below.push({ ...next, holdsFormula: holdsFormula(cells, next) });
  }
  return below.map(({ row, column, rows, columns }) => ({ row, column, rows, columns }));
}

const holdsFormula = (cells: readonly (readonly Content[])[], { row, column, rows, columns }: Area): boolean =>
  cells.slice(row, row + rows).some((line) => line.slice(column, column + columns).some(isFormula));

/** Rectangles full of formulas: stretches of a row that the rows below repeat. */
function blocksOf(cells: readonly (readonly Content[])[]): Area[] {
  const open = new Map<string, Area>();
  const closed: Area[] = [];
  cells.forEach((row, at) => {
    const stretches = stretchesOf(row);
    for (const [key, block] of open) if (!stretches.has(key) && open.delete(key)) closed.push(block);
    for (const [key, { column, columns }] of stretches) {
      const block = open.get(key);
      if (block) block.rows += 1;
      else open.set(key, { row: at, column, rows: 1, columns });
    }
  });
  return [...closed, ...open.values()];
}

function stretchesOf(row: readonly Content[]): Map<string, { column: number; columns: number }> {
  const found = new Map<string, { column: number; columns: number }>();
  for (let column = 0; column < row.length; column += 1) {
    if (!isFormula(row[column])) continue;
    let end = column;
    while (isFormula(row[end + 1])) end += 1;
    found.set(`${column}:${end}`, { column, columns: end - column + 1 });
    column = end;
  }
  return found;
}
