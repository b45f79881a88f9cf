import type { CoverageFigure } from "../../budget/plan";
import { yesNoWords } from "../../budget/words";
import { yesNo } from "../../texts/book/choices";
import { coverageSheet, figureColumnAliases, figureColumns } from "../../texts/book/coverage";
import { tableNames } from "../names";
import { figureTaken } from "../sheets/ucj/figures";
import type { FigureInput } from "../sheets/ucj/layout";
import { RowReader } from "./cells";
import type { Finding } from "./findings";
import { findTable, missingColumns } from "./inputTable";
import type { PartReader } from "./partReader";
import type { RawBook } from "./rawBook";
import { lastColumn, lastRow, rawValue, type RawSheet } from "./rawSheet";
import { plainTitle } from "./tableColumns";

/** Printed percentages are whole numbers per 100,000. */
const SCALE = 100_000;
const NEEDED: readonly FigureInput[] = ["participants", "workers"];

/** Reported figures and the groups covered already, from the two tables of `UCJ`. */
export const readCoverage: PartReader = (raw, _plan, language) => {
  const sheet = raw.sheets.coverage;
  if (!sheet) return null;
  const problems: Finding[] = [];
  const repaired: Finding[] = [];
  const figures: { figure: CoverageFigure; chosen: boolean }[] = [];
  const table = findTable(raw, sheet, {
    titles: figureColumns,
    aliases: figureColumnAliases,
    name: tableNames.figures,
  });
  if (table) {
    problems.push(...missingColumns(table, figureColumns, NEEDED, language));
    repaired.push(...table.repaired);
  }
  for (const row of table?.rows ?? []) {
    const { columns } = table!;
    const reader = new RowReader(sheet, row, null);
    const chosen =
      reader.understood(columns.use, "use", yesNoWords.read, (answer) => Object.values(yesNo[answer])) === "yes";
    const printed = reader.share(columns.printed, "printed");
    const figure = {
      participants: reader.number(columns.participants, "participants"),
      workers: reader.number(columns.workers, "workers"),
      printed: printed === null ? null : Math.round(printed * SCALE),
      definition: reader.text(columns.definition, "definition"),
      date: reader.text(columns.date, "date"),
      source: reader.text(columns.source, "source"),
    };
    problems.push(...reader.problems);
    repaired.push(...reader.repaired);
    // A mark alone is no figure.
    if (reader.unread.size > 0 || Object.values(figure).some((value) => value !== null))
      figures.push({ figure, chosen });
  }
  const coverage = chosenFirst(figures);
  const alreadyCovered = coveredCodes(raw, sheet);
  return {
    plan: { ...(coverage.length > 0 ? { coverage } : {}), ...(alreadyCovered.length > 0 ? { alreadyCovered } : {}) },
    problems,
    repaired,
  };
};

/** The line somebody chose as coverage now; it comes first where the book would not take it by itself. */
function chosenFirst(figures: readonly { figure: CoverageFigure; chosen: boolean }[]): CoverageFigure[] {
  const all = figures.map(({ figure }) => figure);
  const found = figures.findIndex(({ chosen }) => chosen);
  if (found < 0 || found === figureTaken(all)) return all;
  return [all[found]!, ...all.filter((_, index) => index !== found)];
}

/** Codes below their title, by our name for them; where that was lost, by the title, down to the first blank row. */
function coveredCodes(raw: RawBook, sheet: RawSheet): string[] {
  const place = raw.place(tableNames.covered);
  const area = place?.sheet === sheet.name ? place.area : titledColumn(sheet);
  const codes: string[] = [];
  for (let row = area ? area.row + 1 : 0; area && row < area.row + area.rows; row += 1) {
    const code = rawValue(sheet, row, area.column);
    if (code !== null) codes.push(String(code).trim());
  }
  return codes;
}

function titledColumn(sheet: RawSheet): { row: number; column: number; rows: number } | null {
  const titles = Object.values(coverageSheet.coveredCode).map(plainTitle);
  for (let row = sheet.row; row <= lastRow(sheet); row += 1)
    for (let column = sheet.column; column <= lastColumn(sheet); column += 1) {
      const value = rawValue(sheet, row, column);
      if (typeof value !== "string" || !titles.includes(plainTitle(value))) continue;
      let end = row + 1;
      while (end <= lastRow(sheet) && rawValue(sheet, end, column) !== null) end += 1;
      return { row, column, rows: end - row };
    }
  return null;
}
