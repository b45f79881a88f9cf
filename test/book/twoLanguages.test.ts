/** The book in one language and the other: the same formulas at the same places, but for names of sheets and words. */
import { describe, expect, test } from "vitest";
import { isFormula } from "../../src/book/content";
import { planBook } from "../../src/book/planBook";
import type { Book } from "../../src/book/sheetPlan";
import { examplePlan } from "../../src/budget/examplePlan";
import { REGIONS } from "../../src/law/regions";
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
    const [one, other] = [formulasOf(id!), formulasOf(en!)];
    expect(one.length).toBeGreaterThan(1_000);
    const place = (line: string) => line.slice(0, line.indexOf(" ="));
    expect(one.map(place)).toEqual(other.map(place));
    // Sentences of the summary alone, which know a plural in English; no formula that comes to a number.
    const unlike = one.filter((line, index) => line !== other[index]);
    expect(unlike.filter((line) => !/^summary .*(""&|&"")/.test(line))).toEqual([]);
    expect(unlike.length).toBeLessThanOrEqual(5);
    expect(chartsOf(id!)).toEqual(chartsOf(en!));
  });
});
