import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { monthOf } from "../../src/law/month";
import { REGIONS } from "../../src/law/regions";
import { examplePlan } from "../../src/budget/examplePlan";
import { startRevision } from "../../src/budget/revision";
import { gatherFacts, type PlanBookOptions } from "../../src/book/facts";
import { planBook } from "../../src/book/planBook";
import { cellNames } from "../../src/book/names";
import { MISSING_FILL } from "../../src/book/sheets/rka/accounts";
import { RkaLayout, type RkaColumn } from "../../src/book/sheets/rka/layout";
import { LAW } from "../../src/law/baseline";
import { readAccounts } from "../../src/book/reading/readAccounts";
import { readRegionAccounts } from "../../src/book/reading/readRegionAccounts";
import { rkaSheet } from "../../src/texts/book/rka";
import { spellRupiah } from "../../src/texts/spellOut";
import { calculate } from "./support/ironcalc";
import { badChecks } from "./support/checkResults";
import { fund } from "./support/funds";
import { row } from "./support/overrideRow";
import { blitar, group, plan } from "./support/plans";
import { rawBook } from "./support/rawBook";
import { randomPlan } from "./support/randomPlan";
import { rkaDifferences, shownLines } from "./support/rkaLines";

const id = { language: "id" } as const satisfies PlanBookOptions;
const WORDS = [5, 3] as const;
const CODES = [6, 0] as const;

describe("RKA in native formulas", () => {
  test("6,043 tobacco workers over nine months: two lines of 6.043 Orang × 9 Bulan", async () => {
    const calculated = await calculate(planBook(blitar(), id));
    expect(calculated.errors()).toEqual([]);
    expect(rkaDifferences(blitar(), calculated)).toEqual([]);
    const lines = shownLines(blitar(), calculated, id);
    expect(lines.map(({ coefficient }) => coefficient)).toEqual(["6.043 Orang × 9 Bulan", "6.043 Orang × 9 Bulan"]);
    expect(calculated.value("rka", ...WORDS)).toBe(
      "sembilan ratus tiga belas juta tujuh ratus satu ribu enam ratus rupiah",
    );
  });

  test.each(REGIONS.map((region) => [region.name, region] as const))(
    "the example %s, line by line, in both languages",
    async (_, region) => {
      for (const language of ["id", "en"] as const) {
        const example = examplePlan(region, language);
        const calculated = await calculate(planBook(example, { ...id, language }));
        expect(calculated.errors()).toEqual([]);
        expect(rkaDifferences(example, calculated, { ...id, language })).toEqual([]);
      }
    },
  );

  test.each([
    ["from May, in a scenario from January", 5, 1],
    ["from January, in a scenario from May", 1, 5],
    ["from January, in a scenario from February", 1, 2],
  ] as const)(
    "newcomers whose first months have no relief (PP 49/2020): %s, and the price of the line is theirs",
    async (_, planned, tried) => {
      // In January 2021 who had come in August 2020 at the earliest paid in full, everybody else one hundredth.
      const first = monthOf(2021, planned);
      const late = plan(
        [group({ id: "K1", programs: ["JKK"], payer: "CSR", people: 20, first, last: monthOf(2021, 12) })],
        {
          year: 2021,
          scenarios: [
            {
              id: "S1",
              name: "Mulai lain",
              overrides: [row("group", "K1", "first", monthOf(2021, tried))],
            },
          ],
        },
      );
      for (const activeScenario of [null, "S1"]) {
        const chosen = { ...late, activeScenario };
        const calculated = await calculate(planBook(chosen, id));
        expect(calculated.errors()).toEqual([]);
        expect(rkaDifferences(chosen, calculated, id)).toEqual([]);
        expect(badChecks(planBook(chosen, id), calculated).filter((told) => !told.startsWith("Perhatikan"))).toEqual(
          [],
        );
      }
    },
  );

  test("any plan, line by line", async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan, async (random) => {
        const calculated = await calculate(planBook(random, id));
        expect(calculated.errors()).toEqual([]);
        expect(rkaDifferences(random, calculated, id)).toEqual([]);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 300_000);

  test("accounts: the law's for non-ASN, those filled in, and a flag where neither is", async () => {
    const mixed = plan([
      group({ id: "A", category: "non_asn", segment: "PU", base: 250_000_000, programs: ["JKK", "JKM", "JHT"] }),
      group({ id: "B", accounts: { JKK: " 5.1.02.02.02.0099 " } }),
      group({ id: "C", category: "kepala_desa", payer: "APBDES", segment: "PU", base: 250_000_000 }),
    ]);
    const calculated = await calculate(planBook(mixed, id));
    expect(rkaDifferences(mixed, calculated, id)).toEqual([]);
    const accounts = () => shownLines(mixed, calculated, id).map(({ account }) => account || "");
    expect(accounts()).toEqual([
      "5.1.02.02.02.0006",
      "5.1.02.02.02.0007",
      "5.1.02.02.02.0010",
      "5.1.02.02.02.0099",
      "",
      "5.1.3.03",
      "5.1.3.03",
    ]);
    expect(calculated.value("rka", ...CODES)).toMatch(/^Baris tanpa kode rekening/);
    const layout = new RkaLayout(gatherFacts(mixed, id));
    const missing = layout.rows.findIndex(
      (row) => row.kind === "line" && row.line.group === 1 && row.line.program === "JKM",
    );
    calculated.type("rka", layout.first + missing, layout.column("account"), "5.1.02.02.02.0100");
    expect(accounts()[4]).toBe("5.1.02.02.02.0100");
    expect(calculated.value("rka", ...CODES)).toMatch(/^Semua baris berkode rekening/);
  });

  test("a group split between funds names all of them", async () => {
    const split = plan(
      [
        group({
          split: [
            { fund: "D1", share: 60_000 },
            { fund: "D2", share: 40_000 },
          ],
        }),
      ],
      { funds: [fund(), fund({ id: "D2", name: "APBD", kind: "APBD_KABUPATEN" })] },
    );
    const calculated = await calculate(planBook(split, id));
    expect(shownLines(split, calculated, id).map((line) => line.fund)).toEqual(["DBHCHT + APBD", "DBHCHT + APBD"]);
  });

  test("what CSR and participants pay stands apart and is in no total of the RKA, in a scenario and as typed, too", async () => {
    const mixed = plan(
      [
        group({ id: "A", payer: "CSR", people: 10 }),
        group({ id: "B", people: 20 }),
        group({ id: "C", payer: "MANDIRI", people: 40 }),
      ],
      {
        scenarios: [
          {
            id: "s1",
            name: "CSR berhenti",
            overrides: [{ target: "group", id: "A", field: "payer", value: "APBD", reason: "uji" }],
          },
        ],
        accounts: [{ category: null, program: "JKK", code: "5.1.9", source: "Perbup contoh" }],
      },
    );
    const year = 16_800 * 12;
    for (const [activeScenario, government] of [
      [null, 20],
      ["s1", 30],
    ] as const) {
      const active = { ...mixed, activeScenario };
      const book = planBook(active, id);
      const calculated = await calculate(book);
      expect(rkaDifferences(active, calculated, id)).toEqual([]);
      const layout = new RkaLayout(gatherFacts(active, id));
      const at = (row: number, key: RkaColumn = "amount") => calculated.value("rka", row, layout.column(key));
      expect([layout.sum, layout.sum + 1, layout.end].map((row) => at(row))).toEqual([
        government * year,
        (70 - government) * year,
        70 * year,
      ]);
      const title = layout.rows.findIndex(({ kind }) => kind === "outsideTitle");
      expect(at(layout.first + title, "description")).toBe(rkaSheet.outsideTitle.id);
      // Only the government's JKM lacks an account: the region has one for JKK, and the others need none.
      expect(calculated.value("rka", 6, layout.column("description"))).toBe(1);
      // And only where one is counted is the cell red.
      const red = book.sheets
        .find(({ key }) => key === "rka")!
        .conditionals.filter(({ look }) => look.fill === MISSING_FILL);
      expect(red.map(({ area }) => area)).toEqual([layout.blockArea("account", "inside")]);
      const cell = (name: string) => {
        const { row, column } = book.names.find((one) => one.name === name)!.area;
        return calculated.value("checks", row, column);
      };
      expect(cell(cellNames.wrong)).toBe(0);
      if (activeScenario) continue;
      const { groups } = gatherFacts(active, id);
      calculated.type("groups", groups.headerRow + 2, groups.columns.payer, "CSR");
      expect(at(layout.sum)).toBe(0);
      expect(cell(cellNames.wrong)).toBe(0);
    }
  });

  test("a payer outside the RKA typed into a book that has no place for it is told", async () => {
    const of = plan([group()]);
    const book = planBook(of, id);
    const calculated = await calculate(book);
    const { groups } = gatherFacts(of, id);
    calculated.type("groups", groups.headerRow + 1, groups.columns.payer, "CSR");
    const { row, column } = book.names.find(({ name }) => name === cellNames.wrong)!.area;
    expect(calculated.value("checks", row, column)).toBe(1);
  });

  test("the region's accounts come back from the book, and are no group's own", () => {
    const accounts = [
      { category: "petani", program: "JKK" as const, code: "5.1.9", source: "Perbup contoh" },
      { category: null, program: "JKM" as const, code: "5.1.8", source: null },
    ];
    const of = plan([group({ category: "petani" })], { accounts });
    const raw = rawBook(planBook(of, id));
    expect(readRegionAccounts(raw, of, "id", LAW, { cell: () => null, hasNoPayer: () => false })!.plan).toEqual({
      accounts,
    });
    expect(readAccounts(raw, of, "id", LAW, { cell: () => null, hasNoPayer: () => false })!.plan).toEqual({});
  });

  test("an account typed on a line stays its group's when rows move, and without a group is named as such", () => {
    const of = plan([group({ id: "A" }), group({ id: "B" }), group({ id: "C" })]);
    const layout = new RkaLayout(gatherFacts(of, id));
    const lineOf = (place: number) =>
      layout.first + layout.rows.findIndex((row) => row.kind === "line" && row.line.group === place);
    const typed = (place: number, code: string) => [
      { sheet: "rka" as const, row: lineOf(place), column: layout.column("code"), content: code },
      { sheet: "rka" as const, row: lineOf(place), column: layout.column("account"), content: `5.1.${place}` },
    ];
    // The row of A was deleted: B's line shows C, and C's an empty row.
    const raw = rawBook(planBook(of, id), [...typed(0, "A ≠ B"), ...typed(1, "B ≠ C"), ...typed(2, "C ≠ ")]);
    const left = { ...of, groups: of.groups.slice(1) };
    const reading = readAccounts(raw, left, "id", LAW, { cell: () => null, hasNoPayer: () => false })!;
    expect(reading.plan.groups!.map(({ id: code, accounts }) => [code, accounts])).toEqual([
      ["B", { JKK: "5.1.1" }],
      ["C", { JKK: "5.1.2" }],
    ]);
    expect(reading.problems.map(({ problem }) => problem)).toEqual([
      { code: "account_without_group", field: "accounts", data: { account: "5.1.0", group: "A" } },
    ]);
  });

  test("a headcount typed into Kelompok changes lines, total and words", async () => {
    const facts = gatherFacts(blitar(), id);
    const calculated = await calculate(planBook(blitar(), id));
    calculated.type("groups", facts.groups.headerRow + 1, facts.groups.columns.people, 1000);
    const changed = {
      ...blitar(),
      groups: blitar().groups.map((entry) => ({ ...entry, people: 1000, id: "K", name: "Buruh tani tembakau" })),
    };
    const layout = new RkaLayout(facts);
    const total = calculated.value("rka", layout.sum, layout.column("amount"));
    expect(total).toBe(1000 * 16_800 * 9);
    expect(calculated.value("rka", ...WORDS)).toBe(spellRupiah("id", total as number));
    expect(shownLines(changed, calculated, id)[0]!.coefficient).toBe("1.000 Orang × 9 Bulan");
  });

  test("programmes typed in small letters count, as the pane takes them", async () => {
    const facts = gatherFacts(blitar(), id);
    const book = planBook(blitar(), id);
    const calculated = await calculate(book);
    const before = badChecks(book, calculated);
    calculated.type("groups", facts.groups.headerRow + 1, facts.groups.columns.programs, "jkk+jkm");
    expect(rkaDifferences(blitar(), calculated)).toEqual([]);
    expect(badChecks(book, calculated)).toEqual(before);
  });

  test("a group typed into a spare row is in the total at once; that its lines are missing is said", async () => {
    const of = plan([group()]);
    const facts = gatherFacts(of, id);
    const book = planBook(of, id);
    const calculated = await calculate(book);
    const typed = {
      code: "N1",
      name: "Baru",
      segment: "BPU",
      programs: "JKK+JKM",
      payer: "APBD",
      people: 10,
      first: 45658,
      last: 45992,
    };
    calculated.typeAll(
      Object.entries(typed).map(([key, content]) => ({
        sheet: "groups" as const,
        row: facts.groups.headerRow + 2,
        column: facts.groups.columns[key as "name"],
        content,
      })),
    );
    const layout = new RkaLayout(facts);
    expect(calculated.value("rka", layout.sum, layout.column("amount"))).toBe(110 * 16_800 * 12);
    const { row, column } = book.names.find(({ name }) => name === cellNames.wrong)!.area;
    expect(calculated.value("checks", row, column)).toBe(1);
  });
});

describe("RKA of a revision", () => {
  const before = plan([
    group({ id: "A", name: "Tetap" }),
    group({ id: "B", name: "Berubah" }),
    group({ id: "C", name: "Hilang" }),
  ]);
  const revised = {
    ...startRevision(before, "PERUBAHAN", "DPA 2025"),
    groups: [
      before.groups[0]!,
      { ...before.groups[1]!, people: 150, first: monthOf(2025, 2) },
      group({ id: "D", name: "Baru", people: 7 }),
    ],
  };

  test("both sides, their difference, and what was removed", async () => {
    const calculated = await calculate(planBook(revised, id));
    expect(calculated.errors()).toEqual([]);
    expect(rkaDifferences(revised, calculated)).toEqual([]);
    const layout = new RkaLayout(gatherFacts(revised, id));
    const rows = layout.rows.map((_, line) =>
      layout.columns.map((_key, column) => calculated.value("rka", layout.first + line, column)),
    );
    const pick = (description: string, program: string) =>
      rows.find(
        (cells) =>
          String(cells[layout.column("description")]).includes(description) &&
          (program === "" || cells[layout.column("program")] === program),
      )!;
    const cell = (cells: (string | number)[], key: RkaColumn) => cells[layout.column(key)];
    expect(cell(pick("Berubah", "JKK"), "amountBefore")).toBe(100 * 10_000 * 12);
    expect(cell(pick("Berubah", "JKK"), "amount")).toBe(150 * 10_000 * 11);
    expect(cell(pick("Berubah", "JKK"), "difference")).toBe(150 * 10_000 * 11 - 100 * 10_000 * 12);
    expect(cell(pick("Baru", "JKK"), "amountBefore")).toBe(0);
    expect(cell(pick("Hilang", "JKM"), "difference")).toBe(-100 * 6_800 * 12);
    expect(cell(pick("[#] Berubah", ""), "amountBefore")).toBe(100 * 16_800 * 12);
    const sum = (key: "amountBefore" | "amount" | "difference") =>
      calculated.value("rka", layout.sum, layout.column(key));
    expect(sum("amountBefore")).toBe(300 * 16_800 * 12);
    expect(sum("difference")).toBe((sum("amount") as number) - (sum("amountBefore") as number));
  });
});
