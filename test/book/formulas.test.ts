import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { monthOf } from "../../src/law/month";
import { isFormula } from "../../src/book/content";
import type { PlanBookOptions } from "../../src/book/facts";
import { planBook } from "../../src/book/planBook";
import type { Book } from "../../src/book/sheetPlan";
import { calculate } from "./support/ironcalc";
import { differences } from "./support/comparison";
import { fund } from "./support/funds";
import { blitar, group, plan } from "./support/plans";
import { randomPlan } from "./support/randomPlan";

/** What the sums stand on; the other sheets have their own tests. */
const id = { language: "id", sheets: ["groups", "rates", "budget"] } as const satisfies PlanBookOptions;

const formulasOf = (book: Book): string[] => book.sheets.flatMap(({ cells }) => cells.flat().filter(isFormula).map(({ formula }) => formula));

describe("native formulas, recalculated by an engine that is not ours", () => {
  test("6,043 tobacco workers over nine months cost 913,701,600", async () => {
    const calculated = await calculate(planBook(blitar(), id), { keepNames: true });
    expect(calculated.errors()).toEqual([]);
    expect(differences(blitar(), calculated)).toEqual([]);
  });

  test("the English book calculates the same", async () => {
    const calculated = await calculate(planBook(blitar(), { ...id, language: "en" }));
    expect(calculated.errors()).toEqual([]);
    expect(differences(blitar(), calculated, { language: "en" })).toEqual([]);
  });

  test("a wage with two decimals, all programmes, a ceiling that changes in March", async () => {
    const mixed = plan(
      [
        group({ segment: "PU", programs: ["JKK", "JKM", "JHT", "JP"], base: 247_459_899, people: 613 }),
        group({ segment: "PU", programs: ["JP"], base: 1_200_000_000, people: 7, risk: 5 }),
        group({ segment: "JAKON", contract: 1_000_000_000, base: null, first: monthOf(2026, 5), last: monthOf(2026, 9) }),
        group({ payer: "CSR", sector: "UMUM", people: 50, joins: 3, exits: 1 }),
        group({ payer: "CSR", sector: "TRANSPORTASI", people: 50, exits: 9 }),
      ].map((entry) => ({ ...entry, last: monthOf(2026, 12), first: Math.max(entry.first, monthOf(2026, 1)) })),
      { year: 2026 },
    );
    const calculated = await calculate(planBook(mixed, id));
    expect(calculated.errors()).toEqual([]);
    expect(differences(mixed, calculated)).toEqual([]);
  });

  test("any plan agrees with budget/ to the rupiah, in every cell", async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan, async (random) => {
        const calculated = await calculate(planBook(random, id));
        expect(calculated.errors()).toEqual([]);
        expect(differences(random, calculated)).toEqual([]);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 120_000);
});

describe("what a formula may hold", () => {
  /** Known to Excel 2010, LibreOffice and Gnumeric alike, and none of them volatile. */
  const SHARED = new Set(
    "ABS AND CHOOSE COLUMNS COUNT COUNTA COUNTIF COUNTIFS DATE DAY EOMONTH FIXED IF IFERROR INDEX INT ISNA ISNUMBER LEN MATCH MAX MIN MOD MONTH N NOT OR ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TRIM WEEKDAY WORKDAY YEAR".split(" "),
  );
  const everything = plan([group(), group({ segment: "PU", base: 300_000_000, programs: ["JKK", "JKM", "JHT", "JP"], split: [{ fund: "D1", share: 60_000 }, { fund: "D2", share: 40_000 }] })], {
    year: 2026,
    funds: [fund({ eligible: ["kader_posyandu"] }), fund({ id: "D2" })],
    scenarios: [{ id: "S1", name: "Iuran naik", overrides: [{ target: "parameter", id: "bpu.jkm", field: "value", value: 7_000, reason: "" }] }],
  });
  const formulas = formulasOf(planBook(everything, { language: "id" }));
  const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, "").replace(/'(?:[^']|'')*'!/g, "");

  test("only functions that every spreadsheet shares", () => {
    const used = new Set(formulas.flatMap((formula) => [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map((match) => match[1]!)));
    expect([...used].filter((name) => !SHARED.has(name))).toEqual([]);
  });

  test("no bare number but 0 (nothing, exact match, no decimals) and 1 (first of a month or list)", () => {
    const numbers = new Set(formulas.flatMap((formula) => [...withoutTexts(formula).matchAll(/(?<![A-Z$\d.])\d+(?:\.\d+)?(?![\d:])/g)].map((match) => match[0])));
    expect([...numbers].filter((number) => number !== "0" && number !== "1")).toEqual([]);
  });

  test("nothing reaches outside the workbook, no spill, no structured reference", () => {
    for (const formula of formulas) expect(withoutTexts(formula)).not.toMatch(/[[\]@#]|\{|https?:/);
  });

  test("a formula stays short enough to be read in the formula bar of any Excel", () => {
    for (const formula of formulas) expect(formula.length).toBeLessThan(8192 / 2);
  });
});
