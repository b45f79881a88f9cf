/** The whole book changes its language in place: figures, formulas, charts' data and inputs are what they were. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { within } from "../../src/book/address";
import { WRITING_NUMBER } from "../../src/book/writingNumber";
import { rawFormula, rawValue } from "../../src/book/reading/rawSheet";
import type { BookCells } from "../../src/book/explain/bookCells";
import type { BudgetPlan } from "../../src/budget/plan";
import { planBook } from "../../src/book/planBook";
import { examplePlan } from "../../src/budget/examplePlan";
import type { SheetKey } from "../../src/book/sheetPlan";
import { REGIONS } from "../../src/law/regions";
import { sheetNames } from "../../src/texts/book/names";
import type { Language } from "../../src/texts/language";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });
let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

/** Numbers and truths of every cell, by sheet, with dates of writing left out. */
function figuresOf(cells: BookCells): string[] {
  return everyCell(cells).flatMap(({ key, at, value }) =>
    typeof value === "number" || typeof value === "boolean" ? [`${key} ${at} ${value}`] : [],
  );
}

/** Formulas without the words they say and without the names of sheets: what is calculated, in any language. */
function workingsOf(cells: BookCells): string[] {
  const byName = new Map(cells.sheets.map(({ name, key }) => [name, key]));
  return everyCell(cells).flatMap(({ key, at, formula }) => {
    if (formula === null) return [];
    const plain = formula
      .replace(/"(?:[^"]|"")*"/g, '""')
      .replace(
        /'((?:[^']|'')+)'!|([A-Za-z]\w*)!/g,
        (whole, quoted: string, bare: string) => `${byName.get(quoted ?? bare) ?? whole}!`,
      );
    // A sentence puts its words in the order of its language; what it says of is compared by its figures.
    return plain.includes("&") ? [] : [`${key} ${at} ${plain}`];
  });
}

function everyCell(cells: BookCells) {
  return cells.sheets.flatMap((sheet) =>
    sheet.values.flatMap((line, down) =>
      line.map((_, right) => {
        const [row, column] = [sheet.row + down, sheet.column + right];
        return {
          key: sheet.key,
          at: `${row},${column}`,
          // The number of the writing counts on.
          value: sheet.key === "work" && within(WRITING_NUMBER, row, column) ? null : rawValue(sheet, row, column),
          formula: rawFormula(sheet, row, column),
        };
      }),
    ),
  );
}

const cellsOf = async (): Promise<BookCells> => {
  await book.settled();
  return (await (await book.door.figures()).cells())!;
};
const sheetsNow = () =>
  book.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name).filter((name) => name !== "Sheet1");
  });
const chartNames = (language: Language) =>
  book.Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheetNames.summary[language]);
    charts.load("items/name");
    await context.sync();
    return charts.items.map(({ name }) => name);
  });
/** The cells each chart of the summary plots, and its name. */
const chartsOf = (plan: BudgetPlan, language: Language) =>
  planBook(plan, { language }).sheets.flatMap(({ charts }) =>
    charts.map(({ name, categories, series, labels }) => ({
      name,
      plotted: [categories, ...series.map(({ values }) => values), labels?.values ?? null],
    })),
  );
const write = async (plan: BudgetPlan, language: Language) => {
  expect(await book.door.writePlan(plan, { language })).toMatchObject({ status: "written", notices: [] });
};
const read = async () => (await book.door.readPlan())!;

test.each(REGIONS.map((region) => [region.name, examplePlan(region, "id")] as const))(
  "%s: Indonesian, English, and Indonesian again",
  async (_name, plan) => {
    await write(plan, "id");
    const [first, agreed] = [await cellsOf(), (await read()).plan];
    const [inIndonesian, inEnglish] = [chartsOf(agreed, "id"), chartsOf(agreed, "en")];
    expect(inEnglish.map(({ plotted }) => plotted)).toEqual(inIndonesian.map(({ plotted }) => plotted));
    expect(await chartNames("id")).toEqual(inIndonesian.map(({ name }) => name));
    await write(agreed, "en");
    const english = await cellsOf();
    expect((await read()).language).toBe("en");
    expect((await read()).plan).toEqual(agreed);
    expect(await sheetsNow()).toEqual(first.sheets.map(({ key }: { key: SheetKey }) => sheetNames[key].en));
    expect(figuresOf(english)).toEqual(figuresOf(first));
    expect(workingsOf(english)).toEqual(workingsOf(first));
    expect(await chartNames("en")).toEqual(inEnglish.map(({ name }) => name));
    await write((await read()).plan, "id");
    const again = await cellsOf();
    expect((await read()).plan).toEqual(agreed);
    expect(figuresOf(again)).toEqual(figuresOf(first));
    expect(workingsOf(again)).toEqual(workingsOf(first));
    expect(everyCell(again)).toEqual(everyCell(first));
    expect(await chartNames("id")).toEqual(inIndonesian.map(({ name }) => name));
  },
);
