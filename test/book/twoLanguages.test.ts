/** The book in one language and the other: the same formulas at the same places, but for names of sheets and words. */
import { describe, expect, test } from "vitest";
import { isFormula } from "../../src/book/content";
import { planBook } from "../../src/book/planBook";
import type { Book } from "../../src/book/sheetPlan";
import { examplePlan } from "../../src/budget/examplePlan";
import { learnPlan } from "../../src/book/learn/learnPlan";
import { REGIONS } from "../../src/law/regions";
import { learnSheet, lessonTexts } from "../../src/texts/book/learn";
import { summarySheet } from "../../src/texts/book/summary";
import type { Language } from "../../src/texts/language";

/** Sheets by their keys, texts left out. */
function formulasOf(book: Book): string[] {
  const keys = new Map(book.sheets.map(({ name, key }) => [name, String(key)]));
  const plain = (formula: string) =>
    formula
      .replace(/"(?:[^"]|"")*"/g, '""')
      .replace(/'((?:[^']|'')+)'!|([A-Za-z_][\w.]*)!/g, (whole, quoted?: string, bare?: string) => {
        const key = keys.get((quoted ?? bare ?? "").replace(/''/g, "'"));
        return key === undefined ? whole : `<${key}>!`;
      });
  return book.sheets.flatMap(({ key, cells }) =>
    cells.flatMap((line, row) =>
      line.flatMap((content, column) =>
        isFormula(content) ? [`${String(key)} ${row}/${column} ${plain(content.formula)}`] : [],
      ),
    ),
  );
}

/** What a chart is made of, but for its words. */
const chartsOf = (book: Book): unknown[] =>
  book.sheets.flatMap(({ charts }) =>
    charts.map(({ kind, area, categories, series, labels, plot }) => ({
      kind,
      area,
      categories,
      plot,
      labels: labels && labels.values,
      series: series.map(({ values, color, points }) => ({ values, color, points })),
    })),
  );

describe.each(REGIONS.map((region) => ({ name: region.name, region })))("the book of $name", ({ region }) => {
  test("changes no formula and no chart with its language", () => {
    // The plan is one: what a person wrote is not translated.
    const plan = examplePlan(region, "id");
    const [id, en] = (["id", "en"] as Language[]).map((language) =>
      planBook(plan, { language, writtenOn: "2026-11-27" }),
    );
    expect(id!.sheets.map(({ name }) => name)).not.toEqual(en!.sheets.map(({ name }) => name));
    expect(formulasOf(id!).length).toBeGreaterThan(1_000);
    expect(formulasOf(en!)).toEqual(formulasOf(id!));
    expect(chartsOf(en!)).toEqual(chartsOf(id!));
  });
});

test("the book with the lessons changes no formula with its language", () => {
  const plan = learnPlan("id", 2026);
  const [id, en] = (["id", "en"] as Language[]).map((language) =>
    planBook(plan, { language, writtenOn: "2026-11-27", answers: { learn: { typed: [] } } }),
  );
  expect(id!.sheets.map(({ key }) => key)).toContain("learn");
  expect(formulasOf(en!)).toEqual(formulasOf(id!));
});

test("a sentence of a book has its figures at the same places in both languages", () => {
  // What is said before, between and after the figures; an empty part would be a formula with a piece less.
  const shape = (text: string) =>
    text.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 1 || part === "" ? part : "…"));
  const found: string[] = [];
  const look = (words: unknown): void => {
    if (typeof words !== "object" || words === null) return;
    const { id, en } = words as Record<string, unknown>;
    if (typeof id !== "string" || typeof en !== "string") return Object.values(words).forEach(look);
    found.push(id);
    expect(shape(en), id).toEqual(shape(id));
  };
  [summarySheet, learnSheet, lessonTexts].forEach(look);
  expect(found.length).toBeGreaterThan(100);
});
