import { describe, expect, test } from "vitest";
import { examplePlan } from "../../src/budget/examplePlan";
import { planBook } from "../../src/book/planBook";
import { readArea } from "../../src/book/address";
import { monthOf } from "../../src/law/month";
import { REGIONS } from "../../src/law/regions";
import { calculate } from "./support/ironcalc";
import { blitar, group, plan } from "./support/plans";

const HEADER = 6;
const lines = (plan: Parameters<typeof planBook>[0], language: "id" | "en" = "id") => {
  const book = planBook(plan, { language, answers: { basis: {} } });
  const sheet = book.sheets.find(({ key }) => key === "basis")!;
  return { book, sheet, rows: sheet.cells.slice(HEADER + 1) };
};

describe("Dasar hukum", () => {
  test("names what decided the amounts of Blitar, and nothing else; what was not verified is marked", () => {
    const { rows, sheet } = lines(blitar());
    expect(rows.map((row) => row[3])).toEqual([
      "JKK BPU: tarif",
      "JKM BPU: iuran rupiah",
      expect.stringContaining("dasar"),
    ]);
    expect(rows.map((row) => row[1])).toEqual(["PP 44/2015", "PP 44/2015", "PP 44/2015"]);
    for (const row of rows) expect(row[6]).toMatch(/^▲ B: belum diverifikasi/);
    expect(sheet.cells[4]![0]).toBe(
      "▲ 3 dari 3 dasar di bawah belum diverifikasi dari naskah resmi: periksa sebelum dikutip.",
    );
  });

  test("two months in full in the relief of 2020: Pasal 13 is listed, and its line leads to the sentence on Tarif", () => {
    const joined = plan(
      [group({ segment: "PU", base: 300_000_000, first: monthOf(2020, 9), last: monthOf(2020, 12) })],
      { year: 2020 },
    );
    for (const language of ["id", "en"] as const) {
      const { book, rows } = lines(joined, language);
      const line = rows.find((row) => row[2] === "Pasal 13")!;
      expect(line[1]).toBe("PP 49/2020");
      const { row, column } = readArea(String(line[9]).split("!")[1]!)!;
      const rates = book.sheets.find(({ key }) => key === "rates")!;
      expect(rates.cells[row]![column]).toMatch(/JKK, JKM .*2 .*\(PP 49\/2020, Pasal 13, (belum|not) .*\)/);
    }
    const later = planBook({ ...joined, year: 2022 }, { language: "id" }).sheets.find(({ key }) => key === "rates")!;
    expect(JSON.stringify(later.cells)).not.toContain("Pasal 13,");
  });

  test("every address of a number leads to it on Tarif, and every line has a regulation, in all five examples", async () => {
    for (const region of REGIONS) {
      const { book, rows } = lines(examplePlan(region, "en"), "en");
      const rates = book.sheets.find(({ key }) => key === "rates")!;
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        const { row: at, rows: count } = readArea(String(row[9]).split("!")[1]!)!;
        for (let index = at; index < at + count; index += 1) expect(rates.cells[index]![1]).toBe(row[3]);
        expect(row[1]).toBeTruthy();
        expect(row[10]).toMatch(/^J(KK|KM|HT|P): Budget!/);
      }
    }
    const { book } = lines(examplePlan(REGIONS[1]!, "id"));
    expect((await calculate(book)).errors()).toEqual([]);
  });
});
