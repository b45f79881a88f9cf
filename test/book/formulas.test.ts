import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { examplePlan } from "../../src/budget/examplePlan";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import { REGIONS } from "../../src/law/regions";
import { isFormula } from "../../src/book/content";
import type { PlanBookOptions } from "../../src/book/facts";
import { isUnsaid } from "../../src/book/names";
import { planBook } from "../../src/book/planBook";
import type { Book } from "../../src/book/sheetPlan";
import { calculate } from "./support/ironcalc";
import { differences } from "./support/comparison";
import { fund } from "./support/funds";
import { tobaccoPlan } from "../cases/tobacco";
import { blitar, group, plan } from "./support/plans";
import { randomPlan } from "./support/randomPlan";
import { sweptPlan } from "./support/sweptPlan";

const id = { language: "id" } as const satisfies PlanBookOptions;

const formulasOf = (book: Book): string[] =>
  book.sheets.flatMap(({ cells }) =>
    cells
      .flat()
      .filter(isFormula)
      .map(({ formula }) => formula),
  );

describe("native formulas, recalculated by an engine that is not ours", () => {
  test("6,043 tobacco workers over nine months cost 913,701,600", async () => {
    const calculated = await calculate(planBook(blitar(), id));
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
        group({
          segment: "JAKON",
          contract: 1_000_000_000,
          base: null,
          first: monthOf(2026, 5),
          last: monthOf(2026, 9),
        }),
        group({ payer: "CSR", sector: "UMUM", people: 50, joins: 3, exits: 1 }),
        group({ payer: "CSR", sector: "TRANSPORTASI", people: 50, exits: 9 }),
      ].map((entry) => ({ ...entry, last: monthOf(2026, 12), first: Math.max(entry.first, monthOf(2026, 1)) })),
      { year: 2026 },
    );
    const calculated = await calculate(planBook(mixed, id));
    expect(calculated.errors()).toEqual([]);
    expect(differences(mixed, calculated)).toEqual([]);
  });

  test("the fund pays its part of JHT and JP, and what is deducted from pay stands beside it", async () => {
    const base = { segment: "PU", base: 247_459_899, programs: ["JKK", "JKM", "JHT", "JP"] } as const;
    const shared = plan(
      [
        group({ ...base, programs: [...base.programs], workerPart: "UPAH", people: 613 }),
        group({ ...base, programs: [...base.programs], workerPart: "DANA", people: 613 }),
        group({ ...base, programs: [...base.programs], workerPart: "UPAH", base: 1_200_000_000, people: 7, joins: 2 }),
        group({ workerPart: "UPAH", programs: ["JKK", "JKM", "JHT"] }),
      ],
      {
        scenarios: [
          {
            id: "S1",
            name: "Dana membayar semua",
            overrides: [{ target: "group", id: "KX", field: "workerPart", value: "DANA", reason: "" }],
          },
        ],
      },
    );
    shared.groups[0]!.id = "KX";
    for (const activeScenario of [null, "S1"])
      for (const rounding of ["TERDEKAT", "BAWAH", "ATAS"] as const) {
        const one = { ...shared, activeScenario, rounding };
        const calculated = await calculate(planBook(one, id));
        expect(calculated.errors()).toEqual([]);
        expect(differences(one, calculated)).toEqual([]);
      }
  });

  test("incomes count as the base of their band, and a scenario sets the list aside", async () => {
    const incomes = [1_000_000, 1_099_999, 1_100_000, 2_500_000, 3_000_000, 20_199_999, 20_200_000, 99_000_000];
    const listed = plan(
      incomes.map((rupiah) => group({ programs: ["JKK", "JKM", "JHT"], base: rupiah * 100 })),
      {
        scenarios: [
          {
            id: "S1",
            name: "Tanpa daftar",
            overrides: [{ target: "parameter", id: "bpu.bands", field: "value", value: 0, reason: "" }],
          },
        ],
      },
    );
    for (const activeScenario of [null, "S1"]) {
      const one = { ...listed, activeScenario };
      const calculated = await calculate(planBook(one, id));
      expect(calculated.errors()).toEqual([]);
      expect(differences(one, calculated)).toEqual([]);
    }
  });

  test.each([2020, 2021])(
    "who joins in the relief of 2020 pays two months in full, in the book of %i",
    async (year) => {
      const joined = plan(
        [0, 1, 4, 5, 6]
          .flatMap((later) =>
            (["PU", "BPU", "JAKON"] as const).map((segment) =>
              group({
                segment,
                base: 300_000_000,
                first: monthOf(2020, 7 + later),
                last: monthOf(2021, 12),
                programs: segment === "JAKON" ? ["JKK", "JKM"] : ["JKK", "JKM", "JHT"],
              }),
            ),
          )
          .filter(({ first }) => first <= monthOf(year, 12)),
        { year },
      );
      const calculated = await calculate(planBook(joined, id));
      expect(calculated.errors()).toEqual([]);
      expect(differences(joined, calculated)).toEqual([]);
    },
  );

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
    "ABS AND COLUMNS COUNT COUNTA COUNTIF COUNTIFS DATE DAY EOMONTH FIND FIXED IF IFERROR INDEX INT ISERROR ISNUMBER LARGE LEFT LEN MATCH MAX MIN MMULT MOD MONTH N NOT OR ROUND ROUNDDOWN ROUNDUP ROW ROWS SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TRIM UPPER VLOOKUP WEEKDAY WORKDAY YEAR".split(
      " ",
    ),
  );
  const everything = plan(
    [
      group(),
      group({ id: "V1", payer: "APBDES", place: "Sumberejo ".repeat(15).trim() }),
      group({
        segment: "PU",
        base: 300_000_000,
        programs: ["JKK", "JKM", "JHT", "JP"],
        split: [
          { fund: "D1", share: 60_000 },
          { fund: "D2", share: 40_000 },
        ],
      }),
    ],
    {
      year: 2026,
      funds: [fund({ eligible: ["kader_posyandu"] }), fund({ id: "D2" })],
      scenarios: [
        {
          id: "S1",
          name: "Iuran naik",
          overrides: [{ target: "parameter", id: "bpu.jkm", field: "value", value: 7_000, reason: "" }],
        },
      ],
    },
  );
  const formulas = formulasOf(planBook(everything, { language: "id" }));
  const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, "").replace(/'(?:[^']|'')*'!/g, "");

  test("only functions that every spreadsheet shares", () => {
    const used = new Set(
      formulas.flatMap((formula) =>
        [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map((match) => match[1]!),
      ),
    );
    expect([...used].filter((name) => !SHARED.has(name))).toEqual(["ISFORMULA"]);
  });

  test("no rate, ceiling, date or amount of the law stands in a formula", () => {
    const law = new Set(
      LAW.parameters
        .flatMap(({ value }) =>
          typeof value === "number"
            ? [value]
            : Object.values(value as object).filter((part): part is number => typeof part === "number"),
        )
        .filter((number) => number > 12),
    );
    const numbers = formulas.flatMap((formula) =>
      [...withoutTexts(formula).matchAll(/(?<![A-Z$\d.:])\d+(?:\.\d+)?(?![\d:])/g)].map((match) => Number(match[0])),
    );
    // Months of a year, sen of a rupiah and the scale of rates are arithmetic; the last happens to be a number of no law.
    expect(
      [...new Set(numbers)].filter((number) => law.has(number) && ![12, 100, 1000, 100_000].includes(number)),
    ).toEqual([]);
  });

  test("nothing reaches outside the workbook, no spill, no structured reference", () => {
    for (const formula of formulas) expect(withoutTexts(formula)).not.toMatch(/[[\]@#]|\{|https?:/);
  });

  test("the names Excel lists are at most 40, and a formula or a rule says each", () => {
    for (const region of REGIONS) {
      const book = planBook(examplePlan(region, "id"), { language: "id" });
      const said = [
        ...formulasOf(book),
        ...book.sheets.flatMap(({ conditionals, validations }) =>
          [...conditionals, ...validations].map((rule) => JSON.stringify(rule)),
        ),
      ].join("\n");
      const shown = book.names.map(({ name }) => name).filter((name) => !isUnsaid(name));
      expect(shown.length).toBeLessThanOrEqual(40);
      expect(shown.filter((name) => !new RegExp(`\\b${name}\\b`).test(said))).toEqual([]);
    }
  });

  test("a function newer than that stands where its absence does no harm", () => {
    const newer = formulas.filter((formula) => formula.includes("ISFORMULA("));
    expect(newer.length).toBeGreaterThan(0);
    for (const formula of newer) expect(formula).toMatch(/^=IFERROR\(.*,0\)$/);
  });

  test("a person can read a formula: in the examples at most 250 characters, nine in ten below 120 in a book of one group", () => {
    const books = REGIONS.flatMap((region) =>
      (["id", "en"] as const).map((language) => formulasOf(planBook(examplePlan(region, language), { language }))),
    );
    for (const one of books) expect(Math.max(...one.map((formula) => formula.length))).toBeLessThanOrEqual(250);
    expect(formulas.filter((formula) => formula.length > 250)).toEqual([]);
    const random = fc
      .sample(randomPlan, { numRuns: 20, seed: 6 })
      .flatMap((one) => formulasOf(planBook(one, { language: "en" })));
    expect(random.filter((formula) => formula.length > 250)).toEqual([]);
    const swept = (["id", "en"] as const).flatMap((language) => formulasOf(planBook(sweptPlan(), { language })));
    expect(swept.filter((formula) => formula.length > 250)).toEqual([]);
    const one = formulasOf(planBook(tobaccoPlan(), { language: "id" }));
    expect(one.filter((formula) => formula.length < 120).length / one.length).toBeGreaterThanOrEqual(0.9);
  });
});
