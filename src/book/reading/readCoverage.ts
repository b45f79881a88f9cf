import { figureTaken } from "../sheets/ucj/figures";
import { coverageNames, figureAnchor, FIGURE_INPUTS } from "../sheets/ucj/layout";
import type { CoverageFigure } from "../../budget/plan";
import { RowReader } from "./cells";
import type { Finding } from "./findings";
import type { PartReader } from "./partReader";
import type { RawBook } from "./rawBook";
import { rawValue, type RawSheet } from "./rawSheet";

/** Printed percentages are whole numbers per 100,000. */
const SCALE = 100_000;

/** Reported figures and the groups covered already, from `UCJ`, by the names of their cells. */
export const readCoverage: PartReader = (raw) => {
  const sheet = raw.sheets.coverage;
  if (!sheet) return null;
  const problems: Finding[] = [];
  const repaired: Finding[] = [];
  const places = FIGURE_INPUTS.map((key) => raw.place(figureAnchor(key)) ?? null);
  const rows = places.find((place) => place !== null)?.area ?? null;
  const column = (key: (typeof FIGURE_INPUTS)[number]): number | null => places[FIGURE_INPUTS.indexOf(key)]?.area.column ?? null;
  const figures: { row: number; figure: CoverageFigure }[] = [];
  for (let row = rows?.row ?? 0; rows && row < rows.row + rows.rows; row += 1) {
    if (FIGURE_INPUTS.every((key) => column(key) === null || rawValue(sheet, row, column(key)!) === null)) continue;
    const reader = new RowReader(sheet, row, null);
    const printed = reader.share(column("printed"), "printed");
    figures.push({
      row,
      figure: {
        participants: reader.number(column("participants"), "participants"),
        workers: reader.number(column("workers"), "workers"),
        printed: printed === null ? null : Math.round(printed * SCALE),
        definition: reader.text(column("definition"), "definition"),
        date: reader.text(column("date"), "date"),
        source: reader.text(column("source"), "source"),
      },
    });
    problems.push(...reader.problems);
    repaired.push(...reader.repaired);
  }
  const coverage = chosenFirst(figures, rows?.row ?? 0, raw.cell(coverageNames.chosen));
  const alreadyCovered = coveredCodes(raw, sheet);
  return { plan: { ...(coverage.length > 0 ? { coverage } : {}), ...(alreadyCovered.length > 0 ? { alreadyCovered } : {}) }, problems, repaired };
};

/** The line somebody chose as coverage now; it comes first where the book would not take it by itself. */
function chosenFirst(figures: readonly { row: number; figure: CoverageFigure }[], firstRow: number, chosen: string | number | boolean | null): CoverageFigure[] {
  const all = figures.map(({ figure }) => figure);
  const found = figures.findIndex(({ row }) => typeof chosen === "number" && row === firstRow + chosen - 1);
  if (found < 0 || found === figureTaken(all)) return all;
  return [all[found]!, ...all.filter((_, index) => index !== found)];
}

function coveredCodes(raw: RawBook, sheet: RawSheet): string[] {
  const place = raw.place(coverageNames.covered);
  if (!place) return [];
  const { row, column, rows, columns } = place.area;
  const codes: string[] = [];
  for (let line = row; line < row + rows; line += 1)
    for (let cell = column; cell < column + columns; cell += 1) {
      const code = rawValue(sheet, line, cell);
      if (code !== null) codes.push(String(code).trim());
    }
  return codes;
}
