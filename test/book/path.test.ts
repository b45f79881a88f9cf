import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PathAnswer } from "../../src/book/answers";
import { planBook } from "../../src/book/planBook";
import { PathLayout, REMARKS, RESULT, VALUES, YEAR_COLUMNS, type PathInput } from "../../src/book/sheets/path/layout";
import type { Content } from "../../src/book/content";
import { pathSentence, SHAPE_NAMES } from "../../src/texts/whatif/path";
import { coveragePath, type Path, type PathQuestion } from "../../src/whatif/path/path";
import { SHAPES } from "../../src/whatif/path/stock";
import { valueOf } from "../budget/valueOf";
import { calculate, type CalculatedBook } from "./support/ironcalc";
import { pathOnSheet, pathQuestion } from "./support/paths";
import { blitar } from "./support/plans";

/** The sheet on its own: it asks no other. */
async function sheetOf(answer: PathAnswer, language: "id" | "en" = "id") {
  const book = planBook(blitar(), { language, writtenOn: "2026-11-27", answers: { path: answer } });
  const sheets = book.sheets.filter(({ key }) => key === "path");
  const calculated = await calculate({ ...book, sheets, names: book.names.filter(({ sheet }) => sheet === "path") });
  return { calculated, layout: new PathLayout(answer), sheet: sheets[0]! };
}

/** What the sheet says of every year, in the words of the core. */
const yearsOn = (calculated: CalculatedBook, layout: PathLayout) =>
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
