import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { BudgetPlan } from "../../src/budget/plan";
import type { WriteOptions } from "../../src/excel/door";
import { compared, comparedPlan } from "../book/support/comparisons";
import { coveragePath } from "../../src/whatif/path/path";
import { riskOf } from "../book/support/risks";
import { sensitivityOf } from "../book/support/sensitivities";
import { pathOfTwo, pathOnSheet, pathQuestion } from "../book/support/paths";
import { differing, openExcelBook, type ExcelBook } from "./support/excelBook";

// A whole spreadsheet calculates behind every test.
vi.setConfig({ testTimeout: 120_000 });

let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

const of = comparedPlan();
const comparison = compared(of, [null, "S1", "S2"], [0, 1]);
async function write(plan: BudgetPlan, options: Partial<WriteOptions> = {}): Promise<void> {
  const outcome = await book.door.writePlan(plan, { language: "id", ...options });
  expect(outcome, JSON.stringify(outcome)).toMatchObject({ status: "written", notices: [] });
}
const linesOf = async (sheet: string) => (await book.contents()).filter((line) => line.startsWith(`${sheet}!`));
const sheets = () => book.spreadsheet.sheets().map(({ name }) => name);
/** The address of the cell beside or below a label, as a reader looks for it. */
async function find(sheet: string, text: string): Promise<{ row: number; column: number; sheetId: string }> {
  await book.settled();
  const sheetId = book.spreadsheet.sheets().find(({ name }) => name === sheet)!.id;
  const rows = book.spreadsheet.readValues(sheetId, book.spreadsheet.usedRange(sheetId, true)!);
  const row = rows.findIndex((line) => line.includes(text));
  expect(row, `"${text}" on ${sheet}`).toBeGreaterThanOrEqual(0);
  return { row, column: rows[row]!.indexOf(text), sheetId };
}
const rowOf = async (sheet: string, text: string) => {
  const { row, sheetId } = await find(sheet, text);
  return book.spreadsheet.readValues(sheetId, { row, column: 0, rows: 1, columns: 12 })[0]!;
};

const type = (sheetId: string, row: number, column: number, content: string | number) =>
  book.spreadsheet.asSource("user", () =>
    book.spreadsheet.write([{ sheetId, rect: { row, column, rows: 1, columns: 1 }, cells: [[content]] }]),
  );

test("Perbandingan survives normal writings as it stands, and says when the book has moved on", async () => {
  await write(of);
  expect(sheets()).not.toContain("Perbandingan");
  await write(of, { answers: { comparison } });
  const before = await linesOf("Perbandingan");
  await write(of);
  expect(differing(before, await linesOf("Perbandingan"))).toEqual([]);
  expect((await book.door.readPlan())!.problems.filter(({ problem }) => problem.code !== "fund_exceeded")).toEqual([]);
  const grown = { ...of, groups: of.groups.map((one) => ({ ...one, people: 2 * one.people! })) };
  await write(grown);
  expect(differing(before, await linesOf("Perbandingan"))).toEqual([]);
  await find("Perbandingan", "Iuran setahun (Rp)");
  const shown = (await book.valuesOf("Perbandingan", "A10"))[0]![0];
  expect(shown).toMatch(/^Angka ini dibuat dari total Rp[\d.]+; buku sekarang Rp[\d.]+: tulis lagi/);
});

test("it follows the language, the choice of the yellow cell stays", async () => {
  await write(of, { answers: { comparison } });
  const { row, column, sheetId } = await find("Perbandingan", "Selisih terhadap");
  type(sheetId, row, column + 1, "Hemat");
  await write(of, { language: "en" });
  expect(sheets()).toContain("Comparison");
  expect((await rowOf("Comparison", "Difference to"))[1]).toBe("Hemat");
  expect((await rowOf("Comparison", "Figure")).slice(2, 5)).toEqual(["No scenario", "Hemat", "Iuran naik"]);
  expect((await book.valuesOf("Comparison", "C13:E13"))[0]).toEqual(comparison.choices.map(({ cost }) => cost));
  await write(of, { language: "id" });
  expect((await rowOf("Perbandingan", "Jumlah orang"))[2]).toBeLessThan(0);
});

test("a smaller comparison takes the place of a larger one with its chart; a deleted sheet stays away", async () => {
  await write(of, { answers: { comparison } });
  await write(of, { answers: { comparison: compared(of, [null, "S2"], null) } });
  expect((await rowOf("Perbandingan", "Angka")).slice(2, 5)).toEqual(["Tanpa skenario", "Iuran naik", null]);
  const charts = await book.Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem("Perbandingan").charts;
    found.load("items/name");
    await context.sync();
    return found.items.length;
  });
  expect(charts).toBe(0);
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Perbandingan").delete();
    await context.sync();
  });
  expect((await book.door.readPlan())!.problems.filter(({ problem }) => problem.code !== "fund_exceeded")).toEqual([]);
  await write(of);
  expect(sheets()).not.toContain("Perbandingan");
  await write(of, { answers: { comparison } });
  expect(sheets()).toContain("Perbandingan");
});

test("Jalur UCJ survives normal writings with what was typed into its yellow cells, in both languages", async () => {
  const path = pathOnSheet(pathQuestion({ exits: 5_000 }, { ceiling: 10_000_000_000 }));
  await write(of, { answers: { path } });
  const before = await linesOf("Jalur UCJ");
  await write(of);
  expect(differing(before, await linesOf("Jalur UCJ"))).toEqual([]);
  const { row, sheetId } = await find("Jalur UCJ", "Target cakupan");
  type(sheetId, row, 1, 0.5);
  const { row: shape } = await find("Jalur UCJ", "Cara mencapainya");
  type(sheetId, shape, 1, "lebih banyak di awal");
  await write(of, { language: "en" });
  expect((await rowOf("Coverage path", "Coverage target"))[1]).toBe(0.5);
  expect((await rowOf("Coverage path", "How to get there"))[1]).toBe("front-loaded");
  const asked = pathQuestion({ exits: 5_000 }, { ceiling: 10_000_000_000, target: 50_000, shape: "FRONT" });
  const walked = coveragePath(asked);
  if (!walked.ok) throw new Error(walked.problems[0]!.code);
  const { row: years } = await find("Coverage path", "Needed at its end");
  const last = await book.valuesOf("Coverage path", `A${years + 6}:I${years + 6}`);
  expect([last[0]![0], last[0]![8]]).toEqual([2029, walked.value.years.at(-1)!.participants]);
});

test("Jalur UCJ of several segments is read back whole: names, funds, ceilings and what was typed, in both languages", async () => {
  const path = pathOnSheet(pathOfTwo());
  await write(of, { answers: { path } });
  const before = await linesOf("Jalur UCJ");
  await write(of);
  expect(differing(before, await linesOf("Jalur UCJ"))).toEqual([]);
  const { row, sheetId } = await find("Jalur UCJ", "Segmen 2");
  type(sheetId, row, 1, "Nelayan kecil");
  await write(of, { language: "en" });
  expect((await rowOf("Coverage path", "Segment 2"))[1]).toBe("Nelayan kecil");
  await write(of, { language: "id" });
  const renamed = (await linesOf("Jalur UCJ")).map((line) => line.replaceAll("Nelayan kecil", "Nelayan"));
  expect(differing(before, renamed)).toEqual([]);
  // One segment alone takes its place again, and stays.
  await write(of, { answers: { path: pathOnSheet(pathQuestion()) } });
  const alone = await linesOf("Jalur UCJ");
  await write(of);
  expect(differing(alone, await linesOf("Jalur UCJ"))).toEqual([]);
  expect(alone.some((line) => line.includes("Nelayan"))).toBe(false);
});

test("Risiko survives normal writings; a change of language changes its words, and back", async () => {
  const risk = riskOf(of, 900_000_000);
  await write(of, { answers: { risk } });
  const before = await linesOf("Risiko");
  await write(of);
  expect(differing(before, await linesOf("Risiko"))).toEqual([]);
  await write(of, { language: "en" });
  expect((await rowOf("Risk", "Number of the draw (seed)"))[1]).toBe(7);
  expect((await rowOf("Risk", "Mean (Rp)"))[1]).toBe(risk.mean);
  expect((await rowOf("Risk", "594 menjadi 557")).slice(0, 6)).toEqual(["valid", null, "TRIANGULAR", 0.85, 0.9, 0.938]);
  await write(of, { language: "id" });
  expect(differing(before, await linesOf("Risiko"))).toEqual([]);
});

test("Kepekaan survives normal writings as it stands, and says when the book has moved on", async () => {
  const sensitivity = sensitivityOf(of);
  await write(of, { answers: { sensitivity } });
  const before = await linesOf("Kepekaan");
  await write(of);
  expect(differing(before, await linesOf("Kepekaan"))).toEqual([]);
  await book.settled();
  expect((await book.valuesOf("Kepekaan", "A5"))[0]![0]).toContain("Buku masih sama");
  await write({ ...of, groups: of.groups.map((one) => ({ ...one, people: 2 * one.people! })) });
  await book.settled();
  expect((await book.valuesOf("Kepekaan", "A5"))[0]![0]).toMatch(
    /^Lembar ini dibuat dari total Rp[\d.]+; buku sekarang/,
  );
});

test("a cancelled writing leaves the workbook as it was", async () => {
  await write(of);
  const before = await book.contents();
  const stop = new AbortController();
  const outcome = await book.door.writePlan(of, {
    language: "id",
    answers: { comparison },
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(outcome).toEqual({ status: "cancelled" });
  expect(differing(before, await book.contents())).toEqual([]);
});

test("Uji counts a formula of it that was typed over", async () => {
  await write(of, { answers: { comparison } });
  const line = async () => (await rowOf("Uji", "Rumus yang tertimpa atau terhapus: Perbandingan")).slice(2, 4);
  expect(await line()).toEqual(["Baik", 0]);
  const { row, sheetId } = await find("Perbandingan", "Selisih");
  type(sheetId, row + 2, 3, 5);
  expect((await line())[1]).toBe(1);
});
