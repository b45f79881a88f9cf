import type { Paper } from "../budget/plan";
import { overlap, type Area } from "./address";
import { textCharacters } from "./longestName";
import type { LookArea, PrintPlan, SheetKey, SheetPlan } from "./sheetPlan";

/** Centimetres. Every millimetre at the sides is letters on a wide sheet. */
export const MARGINS = { left: 1, right: 0.8, top: 1, bottom: 1.5, header: 0.7, footer: 0.7 };

/** Short and long side in centimetres; F4 is Excel's Folio, 8.5 × 13 inch. */
const SIDES: Record<Paper, readonly [number, number]> = { A4: [21, 29.7], F4: [21.59, 33.02] };
const POINTS_PER_CENTIMETRE = 72 / 2.54;

/** Points of the workbook's font, and of a column nobody gave a width. */
const LETTERS = 11;
const STANDARD_CHARACTERS = 8.43;
/** Points of a row of one line. */
export const ROW_POINTS = 15;

/** Smallest letters a person is asked to read on paper, in points; `Tarif` and `Hitung` are working papers. */
const LEAST_LETTERS = 6;
const LEAST_OF_WORKING_PAPERS = 5;
const leastLetters = (sheet: SheetKey): number =>
  sheet === "rates" || sheet === "work" ? LEAST_OF_WORKING_PAPERS : LEAST_LETTERS;

/** A character of the workbook's font, 7 pixels, in points. */
export const LETTER_POINTS = 7 * 0.75;

/** A column of so many characters, with 5 pixels of margin, in points. */
export const columnPoints = (characters: number): number => characters * LETTER_POINTS + 5 * 0.75;

export const charactersOf = (points: number): number => (points / 0.75 - 5) / 7;

/** Points of columns that fit on one page, landscape, in the smallest letters a sheet may have. */
export const roomForLetters = (sheet: SheetKey, paper: Paper): number =>
  (printablePoints({ paper, orientation: "landscape" }) * LETTERS) / leastLetters(sheet);

/** Points between the margins, from left to right. */
export function printablePoints({ paper, orientation }: Pick<PrintPlan, "paper" | "orientation">): number {
  const across = SIDES[paper][orientation === "landscape" ? 1 : 0];
  return (across - MARGINS.left - MARGINS.right) * POINTS_PER_CENTIMETRE;
}

/** Points between the margins, from top to bottom. */
export function printableHeight({ paper, orientation }: Pick<PrintPlan, "paper" | "orientation">): number {
  const down = SIDES[paper][orientation === "landscape" ? 0 : 1];
  return (down - MARGINS.top - MARGINS.bottom) * POINTS_PER_CENTIMETRE;
}

export type Printed = Pick<SheetPlan, "key" | "cells" | "widths" | "heights" | "tallRows" | "looks"> & {
  print: Omit<PrintPlan, "footer">;
};

/** Characters of a column. */
function charactersAt({ widths }: Printed, column: number): number {
  const own = widths.findLast((one) => column >= one.column && column < one.column + one.count);
  return own?.characters ?? STANDARD_CHARACTERS;
}

/** How much a sheet shrinks to fit so many pages in width, as Excel fits it: never enlarged, columns never divided. */
export function scaleOfWidth(sheet: Printed, pages: number): number {
  const { print } = sheet;
  const { area, titleColumns } = print;
  const columns = Array.from({ length: area.columns }, (_, index) =>
    columnPoints(charactersAt(sheet, area.column + index)),
  );
  const repeated = titleColumns ? sum(columns.slice(0, titleColumns.last + 1 - area.column)) : 0;
  const page = printablePoints(print);
  // The room of a page is one of the stretches of columns that begin on it.
  const rooms = columns.flatMap((_, first) =>
    columns.slice(first).map((__, more) => sum(columns.slice(first, first + more + 1)) + (first === 0 ? 0 : repeated)),
  );
  const room = Math.min(...rooms.filter((points) => pagesWithin(columns, repeated, points) <= pages));
  return Math.min(1, page / room);
}

/** Pages that columns take where each holds so many points, columns repeated on all but the first. */
function pagesWithin(columns: readonly number[], repeated: number, points: number): number {
  let pages = 1;
  let left = points;
  for (const column of columns) {
    if (column > left) {
      pages += 1;
      left = points - repeated;
      if (column > left) return Infinity;
    }
    left -= column;
  }
  return pages;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Points of the smallest letters a look of the printed cells asks for. */
export const smallestLook = (looks: readonly LookArea[], printed: Area): number =>
  Math.min(LETTERS, ...looks.filter(({ area }) => overlap(area, printed)).flatMap(({ look }) => look.size ?? []));

/** Lines break between words, so that a text takes more room than its letters. */
const WORDS = 1.15;

/** Lines a text takes in a column of so many characters. */
export const wrappedLines = (text: string, characters: number): number =>
  Math.ceil((WORDS * textCharacters(text)) / characters);

/** Points of a row as it stands on the screen: as high as was asked for, or as its texts need where it follows them. */
function rowPoints(sheet: Printed, row: number): number {
  const asked = sheet.heights.find((one) => row >= one.row && row < one.row + one.count);
  if (asked) return asked.points;
  if (!sheet.tallRows.includes(row)) return ROW_POINTS;
  const wraps = sheet.looks.filter(
    ({ area, look }) => look.wrap !== undefined && row >= area.row && row < area.row + area.rows,
  );
  const lines = (sheet.cells[row] ?? []).map((content, column) => {
    if (typeof content !== "string") return 1;
    const last = wraps.findLast(({ area }) => column >= area.column && column < area.column + area.columns);
    return last?.look.wrap ? wrappedLines(content, charactersAt(sheet, column)) : 1;
  });
  return ROW_POINTS * Math.max(1, ...lines);
}

export function heightOf(sheet: Printed): number {
  const { row, rows } = sheet.print.area;
  return sum(Array.from({ length: rows }, (_, index) => rowPoints(sheet, row + index)));
}

/** Points that so many pages in height hold, rows repeated on all but the first; a row is never divided. */
function roomOfPages(sheet: Printed, pages: number, scale: number): number {
  const { titleRows } = sheet.print;
  const repeated = titleRows ? (1 + titleRows.last - titleRows.first) * 3 * ROW_POINTS : 0;
  return pages * (printableHeight(sheet.print) / scale) - (pages - 1) * (repeated + 2 * ROW_POINTS);
}

const MOST_PAGES = 4;

/**
 * Pages in height where the last one would hold a few rows only, such as the lines to sign on: one fewer, if letters
 * can still be read. null: as many as it takes.
 */
export function pagesInHeight(sheet: Printed): number | null {
  if (sheet.print.pagesTall !== null) return sheet.print.pagesTall;
  const least = leastLetters(sheet.key) / smallestLook(sheet.looks, sheet.print.area);
  const height = heightOf(sheet);
  const scale = scaleOfWidth(sheet, sheet.print.pagesWide);
  for (let pages = 1; roomOfPages(sheet, pages, scale) < height; pages += 1)
    if (roomOfPages(sheet, pages, least) >= height * SPARE) return pages;
  return null;
}

/** Heights are estimates. */
const SPARE = 1.02;

/**
 * One page in width where its letters can be read; else as many as that takes, if there are columns to repeat beside
 * what stands on the second.
 */
export function pagesInWidth(sheet: Printed): number {
  if (!sheet.print.titleColumns) return 1;
  for (let pages = 1; pages < MOST_PAGES; pages += 1)
    if (scaleOfWidth(sheet, pages) * smallestLook(sheet.looks, sheet.print.area) >= leastLetters(sheet.key))
      return pages;
  return MOST_PAGES;
}
