import { describe, expect, test } from "vitest";
import { cellAddress, type Area } from "../../src/book/address";
import { looks, type Look } from "../../src/book/look";
import type { Book, SheetPlan } from "../../src/book/sheetPlan";
import { calculate, type CalculatedBook } from "./support/ironcalc";
import { exampleBooks, lookAt } from "./support/examples";

/** Characters of a column nobody gave a width. */
const DEFAULT_WIDTH = 8.43;

const widthOf = ({ widths }: SheetPlan, column: number): number =>
  widths.findLast((one) => column >= one.column && column < one.column + one.count)?.characters ?? DEFAULT_WIDTH;

const NARROW = /[ilj.,:;'|()! ]/g;
const WIDE = /[A-Zmw–…]/g;

/** Characters of the workbook's font a text takes, as wide as its digits: capitals take more, "i" half, bold a tenth more. */
const needed = (text: string, { bold, size = 11, indent = 0 }: Look): number =>
  (text.length - 0.5 * (text.match(NARROW)?.length ?? 0) + 0.25 * (text.match(WIDE)?.length ?? 0)) *
    (bold ? 1.1 : 1) *
    (size / 11) +
  2 * indent;

/** Room of a text: its own column and the empty ones it runs into. */
function roomOf(sheet: SheetPlan, row: number, column: number, look: Look): number {
  let room = widthOf(sheet, column);
  if (look.wrap || look.align === "center") return room;
  const step = look.align === "right" ? -1 : 1;
  const line = sheet.cells[row]!;
  for (let next = column + step; next >= 0 && next < column + 40 && (line[next] ?? null) === null; next += step)
    room += widthOf(sheet, next);
  return room;
}

/** The longest part that cannot be broken over lines. */
const unbroken = (text: string, look: Look): string =>
  look.wrap
    ? text.split(/[\s/-]+/).reduce((longest, word) => (word.length > longest.length ? word : longest), "")
    : text;

/** Steps of formulas stand beside and below what prints. */
const isPrinted = ({ print: { area } }: SheetPlan, row: number, column: number): boolean =>
  row < area.row + area.rows && column < area.column + area.columns;

function cutTexts(sheet: SheetPlan, calculated: CalculatedBook): string[] {
  return sheet.cells.flatMap((line, row) =>
    line.flatMap((content, column) => {
      if (content === null || typeof content === "number" || !isPrinted(sheet, row, column)) return [];
      const shown = calculated.value(sheet.key, row, column);
      if (typeof shown === "number" || shown === "") return [];
      const look = lookAt(sheet, row, column);
      const text = unbroken(shown, look);
      const room = roomOf(sheet, row, column, look);
      const need = needed(text, look);
      return need > room
        ? [`${sheet.name}!${cellAddress(row, column)} ${need.toFixed(0)} > ${room.toFixed(0)}: ${text}`]
        : [];
    }),
  );
}

/** What a drop-down offers, wherever its list stands. */
function choicesOf(book: Book, source: string, calculated: CalculatedBook): string[] {
  const named = book.names.find(({ name }) => source === `=${name}`);
  const [, sheetName, first, top, last, bottom] =
    /^='?([^'!]+)'?!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(source) ?? [];
  const sheet = named
    ? book.sheets.find(({ key }) => key === named.sheet)
    : book.sheets.find(({ name }) => name === sheetName);
  if (!sheet) return [];
  const number = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const area: Area = named?.area ?? {
    row: Number(top) - 1,
    column: number(first!),
    rows: Number(bottom) - Number(top) + 1,
    columns: number(last!) - number(first!) + 1,
  };
  return Array.from({ length: area.rows }, (_, row) =>
    calculated.value(sheet.key, area.row + row, area.column),
  ).flatMap((value) => (typeof value === "string" && value !== "" ? [value] : []));
}

describe.each(exampleBooks())("$name: columns fit", ({ book }) => {
  test("every text is whole, and so is the longest choice of a list", async () => {
    const calculated = await calculate(book);
    // On the working sheet stand lists and sums that only formulas read.
    const read = book.sheets.filter(({ key }) => key !== "work");
    expect(read.flatMap((sheet) => cutTexts(sheet, calculated))).toEqual([]);
    const lists = book.sheets.flatMap((sheet) =>
      sheet.validations.flatMap((rule) =>
        rule.kind === "list" ? [{ sheet, area: rule.area, source: rule.source }] : [],
      ),
    );
    expect(lists.length).toBeGreaterThan(5);
    const cut = lists.flatMap(({ sheet, area, source }) => {
      const choices = choicesOf(book, source, calculated);
      const look = lookAt(sheet, area.row, area.column);
      return choices
        .filter((choice) => needed(unbroken(choice, look), look) > roomOf(sheet, area.row, area.column, look))
        .map((choice) => `${sheet.name}!${cellAddress(area.row, area.column)}: ${choice}`);
    });
    expect(cut).toEqual([]);
  }, 120_000);

  test("no title beside the page makes a row of titles higher than four lines", () => {
    const high = book.sheets.flatMap((sheet) =>
      sheet.cells.flatMap((line, row) =>
        line.flatMap((content, column) => {
          const look = lookAt(sheet, row, column);
          if (typeof content !== "string" || look.fill !== looks.header.fill || !look.wrap) return [];
          const lines = Math.ceil(needed(content, look) / widthOf(sheet, column));
          return lines > 4 ? [`${sheet.name}!${cellAddress(row, column)} ${lines} lines: ${content}`] : [];
        }),
      ),
    );
    expect(high).toEqual([]);
  });
});
