import type { Book } from "../../../src/book/sheetPlan";
import { CHECK_COLUMNS, checkRow } from "../../../src/book/sheets/checks";
import { checkLines } from "../../../src/texts/book/checks";
import type { CalculatedBook } from "./ironcalc";

/** What `Uji` says of one of its lines; undefined where the book has no such line. */
export function checkResult(
  book: Book,
  calculated: CalculatedBook,
  key: keyof typeof checkLines,
  column: "result" | "first" = "result",
): string | number | undefined {
  const row = checkRows(book).find(
    (line) => calculated.value("checks", line, CHECK_COLUMNS.title) === checkLines[key][book.language],
  );
  return row === undefined ? undefined : calculated.value("checks", row, CHECK_COLUMNS[column]);
}

/** Lines of `Uji` that are not good, in their own words. */
export function badChecks(book: Book, calculated: CalculatedBook): string[] {
  const good = { id: "Baik", en: "Good" }[book.language];
  return checkRows(book).flatMap((row) => {
    const result = calculated.value("checks", row, CHECK_COLUMNS.result);
    return result === good ? [] : [`${result}: ${calculated.value("checks", row, CHECK_COLUMNS.title)}`];
  });
}

/** Lines that speak of the plan, not of the book: they may be there in a book nobody touched. */
const OF_THE_PLAN: (keyof typeof checkLines)[] = [
  "leftOut",
  "known",
  "local",
  "ratesOfScenario",
  "ceilings",
  "ceilingMissing",
  "unfunded",
  "groupWithoutFund",
  "fundOfGroup",
  "splitFaults",
  "rkaCodes",
  "codesRepeated",
  "coverage",
  "coverageFaults",
  "coverageReached",
  "villages",
];
export const ofTheBook = (said: string[]): string[] =>
  said.filter(
    (line) => !OF_THE_PLAN.some((key) => line.endsWith(checkLines[key].id) || line.endsWith(checkLines[key].en)),
  );

/** Rows of numbered lines. */
function checkRows(book: Book): number[] {
  const { cells } = book.sheets.find(({ key }) => key === "checks")!;
  return cells.flatMap((line, row) =>
    row >= checkRow(0) && typeof line[CHECK_COLUMNS.number] === "number" ? [row] : [],
  );
}
