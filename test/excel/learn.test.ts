import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { learnPlan } from "../../src/book/learn/learnPlan";
import { LESSONS } from "../../src/texts/book/learn";
import { differing, openExcelBook, type ExcelBook } from "./support/excelBook";

// A whole spreadsheet calculates behind every test.
vi.setConfig({ testTimeout: 120_000 });

let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

const plan = learnPlan("id", 2026);
const sheets = () => book.spreadsheet.sheets().map(({ name }) => name);
const type = (sheet: string, row: number, column: number, content: string | number) =>
  book.spreadsheet.asSource("user", () =>
    book.spreadsheet.write([
      {
        sheetId: book.spreadsheet.sheets().find(({ name }) => name === sheet)!.id,
        rect: { row, column, rows: 1, columns: 1 },
        cells: [[content]],
      },
    ]),
  );
const write = async (options: Parameters<typeof book.door.writePlan>[1]) => {
  const reading = await book.door.readPlan();
  const outcome = await book.door.writePlan(reading?.plan ?? plan, options);
  expect(outcome, JSON.stringify(outcome)).toMatchObject({ status: "written", notices: [] });
};
const results = async (sheet = "Belajar") => (await book.valuesOf(sheet, "B9:B15")).map(([one]) => one);

test("Belajar: what is answered turns right, survives writings and a change of language, and goes when deleted", async () => {
  await write({ language: "id", answers: { learn: { typed: [] } } });
  expect(sheets().slice(1, 4)).toEqual(["Ringkasan", "Baca dulu", "Belajar"]);
  expect(await results()).toEqual(LESSONS.map(() => "Belum"));
  const total = await book.total();
  await type("Belajar", 13, 4, "Pasal 18");
  await type("Belajar", 14, 4, 46_353);
  await type("Belajar", 10, 4, "=2*3400");
  expect(await results()).toEqual(["Belum", "Belum", "✓ Benar", "Belum", "Belum", "✓ Benar", "✓ Benar"]);
  const before = (await book.contents()).filter((line) => line.startsWith("Belajar!"));
  await write({ language: "id" });
  expect(
    differing(
      before,
      (await book.contents()).filter((line) => line.startsWith("Belajar!")),
    ),
  ).toEqual([]);
  await write({ language: "en" });
  expect(await results("Lessons")).toEqual([
    "Not yet",
    "Not yet",
    "✓ Correct",
    "Not yet",
    "Not yet",
    "✓ Correct",
    "✓ Correct",
  ]);
  expect(await book.valueOf("Lessons", "A6")).toBe("3 of 7 lessons correct");
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Lessons").delete();
    await context.sync();
  });
  expect(await book.total()).toBe(total);
  const checks = (await book.door.readChecks())!;
  expect(checks.filter(({ result }) => result === "wrong")).toEqual([]);
  await write({ language: "id" });
  expect(sheets()).not.toContain("Belajar");
  expect(await book.total()).toBe(total);
});

test("Dasar hukum stands beside the book, is written again with it, and stays away once deleted", async () => {
  await write({ language: "id", answers: { basis: {} } });
  expect(sheets()).toContain("Dasar hukum");
  expect((await book.valuesOf("Dasar hukum", "A8:D9")).map((row) => row[3])).toEqual([
    "JKK BPU: tarif",
    "JKM BPU: iuran rupiah",
  ]);
  await write({ language: "en" });
  expect(await book.valueOf("Legal bases", "A1")).toBe("Legal bases of this budget");
  expect(String(await book.valueOf("Legal bases", "K8"))).toMatch(/^JKK: Budget!/);
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Legal bases").delete();
    await context.sync();
  });
  await write({ language: "en" });
  expect(sheets()).not.toContain("Legal bases");
});
