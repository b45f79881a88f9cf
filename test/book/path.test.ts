import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PathAnswer } from "../../src/book/answers";
import { gatherFacts } from "../../src/book/facts";
import { planBook } from "../../src/book/planBook";
import {
  FUND_COLUMNS,
  type PathBlock,
  PathLayout,
  REMARKS,
  RESULT,
  STATUS,
  TOGETHER_COLUMNS,
  VALUES,
  YEAR_COLUMNS,
  type PathInput,
  type TogetherColumn,
} from "../../src/book/sheets/path/layout";
import { formula, type Content } from "../../src/book/content";
import { looks } from "../../src/book/look";
import { pathSentence, SHAPE_NAMES } from "../../src/texts/whatif/path";
import { coveragePath, type Path, type PathQuestion } from "../../src/whatif/path/path";
import { SHAPES } from "../../src/whatif/path/stock";
import { valueOf } from "../budget/valueOf";
import { calculate, type CalculatedBook } from "./support/ironcalc";
import { pathOnSheet, pathQuestion } from "./support/paths";
import { blitar } from "./support/plans";

/** Below everything on the sheet. */
const ROOM = 300;

/** The sheet on its own: it asks no other. */
async function sheetOf(answer: PathAnswer, language: "id" | "en" = "id") {
  const book = planBook(blitar(), { language, writtenOn: "2026-11-27", answers: { path: answer } });
  const sheets = book.sheets.filter(({ key }) => key === "path");
  const calculated = await calculate({ ...book, sheets, names: book.names.filter(({ sheet }) => sheet === "path") });
  const whole = new PathLayout(answer);
  return { calculated, whole, layout: whole.first, sheet: sheets[0]! };
}

/** What the sheet says of every year, in the words of the core. */
const yearsOn = (calculated: CalculatedBook, layout: PathBlock) =>
  Array.from({ length: layout.years }, (_, index) => {
    const row = layout.firstYear + index;
    const cells = YEAR_COLUMNS.map((column) => calculated.value("path", row, layout.column(column)));
    return Object.fromEntries(YEAR_COLUMNS.map((column, at) => [column, cells[at]]));
  }).filter(({ year }) => year !== "");

const yearsOf = ({ years, funds }: Path) =>
  years.map(({ year, workers, before, exits, deaths, retired, added, participants, coverage, paid, cost }) => ({
    year,
    workers,
    before,
    leave: exits,
    die: deaths,
    turn65: retired,
    added,
    after: participants,
    coverage: coverage / 100_000,
    paid,
    cost,
    lacking: funds.find((one) => one.year === year)!.missing,
  }));

const told = (calculated: CalculatedBook) => [0, 1].map((line) => calculated.value("path", RESULT + line, 0)).join(" ");

describe("Jalur UCJ: the core's figures, to the person and the rupiah", () => {
  const cases: [string, PathQuestion, string][] = [
    [
      "Ngawi, 24 % of about 500,000 to 45 % by 2029",
      pathQuestion({ exits: 5_000, deaths: 500, retired: 1_500, growth: 1_250 }, { ceiling: 10_000_000_000 }),
      "Pagu tidak cukup mulai 2027",
    ],
    [
      "Pati, 29 % of 599,061 to 52 % by 2029",
      pathQuestion({ participants: Math.round(599_061 * 0.29), workers: 599_061 }, { target: 52_000 }),
      "Pagu belum diisi untuk semua tahun",
    ],
    [
      "an edge: one year, all workers, a shrinking workforce, from one participant",
      pathQuestion(
        { participants: 1, workers: 10, growth: -30_000, exits: 100_000 },
        { end: 2026, target: 100_000, ceiling: 1 },
      ),
      "Pagu tidak cukup mulai 2026",
    ],
  ];
  test.each(cases)("%s", async (_name, question, money) => {
    const path = valueOf(coveragePath(question));
    const { calculated, layout } = await sheetOf(pathOnSheet(question));
    expect(yearsOn(calculated, layout)).toMatchObject(yearsOf(path));
    expect(told(calculated)).toContain(money);
    // The first sentence is that of the pane, its share with two decimals throughout.
    const said = pathSentence("id", { ...path, exhausted: null }, null);
    const plain = (text: string) => text.replace(/,0+%/, "%").replace(/; target belum tercapai/, "");
    expect(plain(told(calculated))).toContain(plain(said));
    expect(calculated.errors()).toEqual([]);
  });

  test("every shape, limit and ceiling, typed into the yellow cells", async () => {
    const { calculated, layout } = await sheetOf(pathOnSheet(pathQuestion()));
    const rate = fc.integer({ min: 0, max: 9_000 });
    const asked = fc.record({
      workers: fc.integer({ min: 10, max: 3_000_000 }),
      part: fc.integer({ min: 0, max: 60 }),
      exits: rate,
      deaths: rate,
      retired: rate,
      growth: fc.integer({ min: -2_000, max: 4_000 }),
      target: fc.integer({ min: 61_000, max: 100_000 }),
      years: fc.integer({ min: 1, max: 8 }),
      shape: fc.constantFrom(...SHAPES),
      capacity: fc.option(fc.integer({ min: 1, max: 400_000 })),
      ceiling: fc.option(fc.integer({ min: 0, max: 400_000_000_000 })),
    });
    const compare = ({
      part,
      years,
      shape,
      capacity,
      ceiling,
      target,
      ...rest
    }: typeof asked extends fc.Arbitrary<infer T> ? T : never) => {
      const stock = { ...rest, participants: Math.floor((rest.workers * part) / 100) };
      const question = pathQuestion(stock, { end: 2025 + years, shape, capacity, ceiling, target });
      const path = coveragePath(question);
      const typed: [PathInput, Content][] = [
        ["participants", stock.participants],
        ["workers", stock.workers],
        ["exits", stock.exits / 100_000],
        ["deaths", stock.deaths / 100_000],
        ["retired", stock.retired / 100_000],
        ["growth", stock.growth / 100_000],
        ["target", target / 100_000],
        ["end", 2025 + years],
        ["shape", SHAPE_NAMES[shape]!.id],
        ["capacity", capacity],
      ];
      calculated.typeAll([
        ...typed.map(([input, content]) => ({
          sheet: "path" as const,
          row: layout.inputRow(input),
          column: VALUES,
          content,
        })),
        ...Array.from({ length: layout.years }, (_, index) => ({
          sheet: "path" as const,
          row: layout.firstYear + index,
          column: layout.column("ceiling"),
          content: ceiling,
        })),
      ]);
      if (path.ok) expect(yearsOn(calculated, layout)).toMatchObject(yearsOf(path.value));
      else expect(told(calculated)).toContain("batas tambahan setahun terlalu kecil");
      expect(calculated.errors()).toEqual([]);
    };
    fc.assert(fc.property(asked, compare), { numRuns: 40 });
  });

  test("an entry that keeps it from being calculated is named beside it, and the years stay blank until it is mended", async () => {
    const { calculated, layout } = await sheetOf(pathOnSheet(pathQuestion()));
    const remark = (input: PathInput) => calculated.value("path", layout.inputRow(input), REMARKS);
    const wrong: [PathInput, Content, Content, string][] = [
      ["numerator", "", "peserta aktif", "Isi siapa yang dihitung sebagai peserta"],
      ["denominator", "", "angkatan kerja", "Isi siapa yang dihitung sebagai pekerja"],
      ["date", "", "2025-12-19", "Isi tanggal"],
      ["source", "", "laporan", "Isi sumber"],
      ["participants", 500_001, 120_000, "Isi angka bulat dari 0 sampai jumlah pekerja"],
      ["workers", 0, 500_000, "Isi jumlah pekerja"],
      ["target", 0.24, 0.45, "Isi bagian di atas cakupan sekarang"],
      ["end", 2034, 2029, "Isi tahun sesudah tahun awal, paling jauh 8 tahun"],
      ["shape", "cepat", "merata", "Pilih salah satu cara"],
      ["capacity", "banyak", "", "Isi angka bulat, atau kosongkan"],
      ["exits", 1.2, 0.05, "Isi bagian dari 0 sampai 100%"],
      ["growth", -1, 0.01, "Isi bagian di atas −100%"],
    ];
    for (const [input, bad, good, said] of wrong) {
      const type = (content: Content) => calculated.type("path", layout.inputRow(input), VALUES, content);
      type(bad);
      expect(remark(input), input).toContain(said);
      expect(yearsOn(calculated, layout), input).toEqual([]);
      expect(told(calculated)).toContain("Lengkapi dulu isian yang ditandai merah");
      expect(calculated.errors()).toEqual([]);
      type(good);
      expect(remark(input), input).toBe("");
    }
    expect(yearsOn(calculated, layout)).toHaveLength(4);
  });

  test("names regulation and article of the contributions by year, in both languages", async () => {
    const { sheet, layout } = await sheetOf(pathOnSheet(pathQuestion()), "en");
    const texts = sheet.cells.slice(layout.basis.row).map(([years, text]) => [years, text]);
    expect(texts[0]![0]).toMatch(/^20\d\d(–20\d\d)?$/);
    expect(texts[0]![1]).toMatch(/^JKK: PP /);
    expect(texts[1]![1]).toMatch(/^JKM: PP /);
    expect(sheet.cells.flat()).toContain("Who the participants are");
  });
});

test.each(["id", "en"] as const)(
  "no label of the assumptions is cut by what stands beside it (%s)",
  async (language) => {
    const { sheet, layout } = await sheetOf(pathOnSheet(pathQuestion()), language);
    const room = sheet.widths.findLast(({ column }) => column === 0)!.characters;
    const labels = Array.from({ length: layout.inputs.rows }, (_, place) =>
      String(sheet.cells[layout.inputs.row + place]![0]),
    );
    expect(labels.filter((label) => label.length > room)).toEqual([]);
  },
);

describe("several segments: a block each, and their sum under the ceilings in their order", () => {
  /** Farmers and fishers of one fund, and drivers of another or on their own. */
  const asked = (shape: PathQuestion["shape"], ceilings: (number | null)[], drivers: string | null = "csr") => {
    const question = pathQuestion({ exits: 5_000, growth: 1_250 }, { shape, capacity: 40_000 });
    const [farmers] = question.segments as [PathQuestion["segments"][number]];
    const years = [2026, 2027, 2028, 2029];
    return {
      ...question,
      segments: [
        { ...farmers, name: "Petani" },
        { ...farmers, name: "Nelayan", participants: 5_000, workers: 50_000, deaths: 500, growth: -300 },
        { ...farmers, name: "Ojek", participants: 1_000, workers: 9_000, retired: 900, fund: drivers },
      ],
      funds: [
        {
          id: "apbd",
          name: "APBD",
          ceilings: Object.fromEntries(
            years.flatMap((year, at) => (ceilings[at] == null ? [] : [[year, ceilings[at]!]])),
          ),
        },
        ...(drivers === null ? [] : [{ id: "csr", name: "CSR", ceilings: { 2026: 50_000_000 } }]),
      ],
    } satisfies PathQuestion;
  };
  const cases: [string, PathQuestion, string][] = [
    ["even", asked("EVEN", [1e10, 2e10, 3e10, 4e10]), "Pagu CSR tidak cukup mulai 2026"],
    ["S-shaped, one year open", asked("S_SHAPE", [6e12, null, 9e12, 9e12], null), "Pagu belum diisi untuk semua tahun"],
    ["as the budget allows", asked("BUDGET", [8e9, 9e9, 12e9, 1e10]), "Pagu APBD tidak cukup mulai 2029"],
    ["as late as the limit allows", asked("LATEST", [1e9, 2e9, 3e9, 4e9]), "Pagu APBD tidak cukup mulai 2026"],
  ];
  const yearsOf = (calculated: CalculatedBook, block: PathBlock) =>
    yearsOn(calculated, block).map(({ year, added, after, paid, cost }) => ({ year, added, after, paid, cost }));
  test.each(cases)("%s: every figure is the core's", async (_name, question, money) => {
    const path = valueOf(coveragePath(question));
    const { calculated, whole } = await sheetOf(pathOnSheet(question));
    path.segments.forEach(({ years, costs }, place) =>
      expect(yearsOf(calculated, whole.blocks[place]!), `segment ${place + 1}`).toEqual(
        years.map(({ year, added, participants, paid }, index) => ({
          ...{ year, added, after: participants, paid },
          cost: costs[index],
        })),
      ),
    );
    const cell = (row: number, column: TogetherColumn) =>
      calculated.value("path", row, TOGETHER_COLUMNS.indexOf(column));
    path.years.forEach(({ year, workers, participants, coverage, cost, exits }, index) => {
      const row = whole.togetherStart + 1 + index;
      expect((["year", "workers", "after", "coverage", "cost", "leave"] as const).map((key) => cell(row, key))).toEqual(
        [...[year, workers, participants, coverage / 100_000, cost, exits]],
      );
    });
    expect(cell(whole.togetherStart + 1 + path.years.length, "year")).toBe("");
    path.funds.forEach(({ fund, year, cost, missing }) => {
      const row = whole.fundRow(
        question.funds.findIndex(({ id }) => id === fund),
        year - 2026,
      );
      expect(
        (["year", "cost", "lacking"] as const).map((key) => calculated.value("path", row, FUND_COLUMNS.indexOf(key))),
      ).toEqual([...[year, cost, missing]]);
    });
    const name = question.funds.find(({ id }) => id === path.exhausted?.fund)?.name ?? null;
    expect(told(calculated)).toContain(money);
    if (path.exhausted)
      expect(told(calculated)).toContain(`Pagu ${name} tidak cukup mulai ${path.exhausted.year}: kurang Rp`);
    const said = pathSentence("id", { ...path, exhausted: null, reached: true }, null).replace(/,0+%/, "%");
    expect(told(calculated).replace(/,0+%/, "%")).toContain(said);
    expect(calculated.errors()).toEqual([]);
  });

  test("a ceiling typed among the funds, and a target for all, are followed by every segment", async () => {
    const { calculated, whole } = await sheetOf(pathOnSheet(asked("BUDGET", [8e9, 9e9, 12e9, 1e10])));
    const type = (row: number, column: number, content: Content) => calculated.type("path", row, column, content);
    type(whole.fundRow(0, 1), FUND_COLUMNS.indexOf("ceiling"), 20e9);
    type(whole.first.inputRow("target"), VALUES, 0.3);
    const path = valueOf(coveragePath({ ...asked("BUDGET", [8e9, 20e9, 12e9, 1e10]), target: 30_000 }));
    path.segments.forEach(({ years }, place) =>
      expect(yearsOn(calculated, whole.blocks[place]!).map(({ after }) => after)).toEqual(
        years.map(({ participants }) => participants),
      ),
    );
  });

  test("segments that count other people, or are at the target already, are named beside the entry", async () => {
    const { calculated, whole } = await sheetOf(pathOnSheet(asked("EVEN", [6e9, 9e9, 14e9, 2e10])));
    const [, second] = whole.blocks as [PathBlock, PathBlock];
    const type = (input: PathInput, content: Content) =>
      calculated.type("path", second.inputRow(input), VALUES, content);
    const remark = (input: PathInput) => calculated.value("path", second.inputRow(input), REMARKS);
    type("denominator", "pekerja informal");
    expect(remark("denominator")).toContain("Harus sama dengan segmen 1");
    expect(told(calculated)).toContain("Lengkapi dulu isian");
    type("denominator", " Angkatan  kerja ");
    expect(remark("denominator")).toBe("");
    type("participants", 30_000);
    expect(remark("participants")).toContain("sudah di target atau di atasnya");
    expect(yearsOn(calculated, whole.first)).toEqual([]);
    expect(calculated.errors()).toEqual([]);
  });
});

test("says in red that the group costs something else on Kelompok, or is gone; in green that it does not", async () => {
  const plan = blitar();
  const answer = pathOnSheet(pathQuestion(), plan);
  const book = planBook(plan, { language: "id", writtenOn: "2026-11-27", answers: { path: answer } });
  const calculated = await calculate(book);
  const status = () => calculated.value("path", STATUS, 0);
  const rules = book.sheets.find(({ key }) => key === "path")!.conditionals.filter(({ area }) => area.row === STATUS);
  /** The first rule that holds decides, asked in a cell beside the page. */
  const look = () =>
    rules.find(({ formula: rule }, place) => {
      calculated.type("path", ROOM + place, 0, formula(rule.slice(1)));
      return calculated.value("path", ROOM + place, 0) === "TRUE";
    })?.look;
  expect(answer.segments[0]!.notedPrice).toBe(201_600);
  expect(status()).toBe("Iuran kelompok yang dicatat di sini masih sama dengan buku.");
  expect(look()).toBe(looks.good);
  const { headerRow, columns } = gatherFacts(plan, { language: "id" }).groups;
  const row = headerRow + 1 + plan.groups.findIndex(({ id }) => id === answer.segments[0]!.code);
  calculated.type("groups", row, columns.programs, "JKK");
  expect(status()).toBe(
    `Iuran seorang dari ${answer.segments[0]!.group} sekarang Rp120.000 setahun di buku, saat ditulis Rp201.600: tulis lagi dari panel (Bagaimana jika > Jalur UCJ).`,
  );
  expect(look()).toBe(looks.bad);
  calculated.type("groups", row, columns.code, "LAIN");
  expect(status()).toContain("tidak ada lagi di buku");
  expect(calculated.errors()).toEqual([]);
});
