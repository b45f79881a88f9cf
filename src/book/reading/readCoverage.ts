import { FIGURE_PREFIX, figureTaken } from "../../budget/coverage";
import { freshCode, plainCode } from "../../budget/freshCode";
import type { CoverageFigure } from "../../budget/plan";
import { yesNoWords } from "../../budget/words";
import { yesNo } from "../../texts/book/choices";
import { figureColumnAliases, figureColumns } from "../../texts/book/coverage";
import { tableNames } from "../names";
import type { FigureInput } from "../sheets/ucj/layout";
import { RowReader } from "./cells";
import type { Finding } from "./findings";
import { findTable, missingColumns } from "./inputTable";
import type { PartReader } from "./partReader";

/** Printed percentages are whole numbers per 100,000. */
const SCALE = 100_000;
const NEEDED: readonly FigureInput[] = ["participants", "workers"];

/** Reported figures, from the table of `UCJ`. */
export const readCoverage: PartReader = (raw, _plan, language) => {
  const sheet = raw.sheets.coverage;
  if (!sheet) return null;
  const problems: Finding[] = [];
  const repaired: Finding[] = [];
  const figures: { figure: CoverageFigure; chosen: boolean; place: number }[] = [];
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
      id: reader.text(columns.code, "code") ?? "",
      participants: reader.number(columns.participants, "participants"),
      workers: reader.number(columns.workers, "workers"),
      printed: printed === null ? null : Math.round(printed * SCALE),
      definition: reader.text(columns.definition, "definition"),
      date: reader.text(columns.date, "date"),
      source: reader.text(columns.source, "source"),
    };
    problems.push(...reader.problems);
    repaired.push(...reader.repaired);
    // A mark or a code alone is no figure.
    const { id: _, ...said } = figure;
    if (reader.unread.size > 0 || Object.values(said).some((value) => value !== null))
      figures.push({ figure, chosen, place: row - table!.headerRow });
  }
  giveFigureCodes(figures);
  const coverage = chosenFirst(figures);
  // A table that was emptied says that there are none; one that is gone says nothing.
  return { plan: table ? { coverage: coverage.length > 0 ? coverage : undefined } : {}, problems, repaired };
};

/** Lines without a code, or with one that stands above already, are called by their place, as the sheet calls them. */
function giveFigureCodes(figures: readonly { figure: CoverageFigure; place: number }[]): void {
  const taken: string[] = [];
  for (const { figure, place } of figures) {
    const isTaken = taken.some((code) => plainCode(code) === plainCode(figure.id));
    if (figure.id === "" || isTaken)
      figure.id = freshCode(FIGURE_PREFIX, [...taken, ...figures.map((other) => other.figure.id)], place);
    taken.push(figure.id);
  }
}

/** The line somebody chose as coverage now; it comes first where the book would not take it by itself. */
function chosenFirst(figures: readonly { figure: CoverageFigure; chosen: boolean }[]): CoverageFigure[] {
  const all = figures.map(({ figure }) => figure);
  const found = figures.findIndex(({ chosen }) => chosen);
  if (found < 0 || found === figureTaken(all)) return all;
  return [all[found]!, ...all.filter((_, index) => index !== found)];
}
