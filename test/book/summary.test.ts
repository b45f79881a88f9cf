import { describe, expect, test } from "vitest";
import { isFormula } from "../../src/book/content";
import { gatherFacts } from "../../src/book/facts";
import { cellNames } from "../../src/book/names";
import { planBook } from "../../src/book/planBook";
import { FUND_BARS, fundStep } from "../../src/book/sheets/summary/funds";
import { PANEL_ROWS, SummaryLayout } from "../../src/book/sheets/summary/layout";
import { computeBudget } from "../../src/budget/budget";
import { computeCash } from "../../src/budget/cash";
import { examplePlan } from "../../src/budget/examplePlan";
import type { BudgetPlan } from "../../src/budget/plan";
import { applyScenario } from "../../src/budget/scenario";
import { REGIONS } from "../../src/law/regions";
import { comparedPlan } from "./support/comparisons";
import { lookAt } from "./support/examples";
import { fund } from "./support/funds";
import { calculate, type CalculatedBook } from "./support/ironcalc";
import { tobaccoPlan } from "../cases/tobacco";
import { blitar, group, plan } from "./support/plans";

/** Columns and rows as a reader of the page calls them, from "A1". */
function reader(calculated: CalculatedBook) {
  return (address: string): number | string => {
    const [, letter, row] = /^([A-Z])(\d+)$/.exec(address)!;
    return calculated.value("summary", Number(row) - 1, letter!.charCodeAt(0) - 65);
  };
}
const bookOf = (of: BudgetPlan, language: "id" | "en" = "id") => planBook(of, { language, writtenOn: "2026-11-27" });
const read = async (of: BudgetPlan, language: "id" | "en" = "id") => reader(await calculate(bookOf(of, language)));
/** The cell below another of these columns that says a text. */
const rowOf = (at: (address: string) => number | string, column: string, text: string): number => {
  for (let row = 1; row <= 45; row += 1) if (at(`${column}${row}`) === text) return row;
  throw new Error(`nothing says ${text}`);
};

describe("Ringkasan", () => {
  test("the ask, its amount in words, and three checks, for the tobacco workers of Blitar", async () => {
    const at = await read(blitar());
    expect(at("A1")).toBe("Kabupaten Blitar · Ringkasan anggaran iuran Jamsostek 2025");
    expect(at("A2")).toBe("Diusulkan Rp913.701.600 agar 6.043 pekerja terlindungi, April–Desember 2025");
    expect(at("A3")).toBe("(sembilan ratus tiga belas juta tujuh ratus satu ribu enam ratus rupiah)");
    expect(at("A4")).toBe("▲ Uang: sumber dana belum diisi (lembar Dana)");
    expect(at("F4")).toBe("▲ Kode rekening: 2 baris belanja belum berkode");
    expect(at("A6")).toBe("6.043 orang dalam 1 kelompok");
    expect(at("A15")).toBe("Biaya rata-rata Rp16.800 seorang sebulan");
    expect(at("F15")).toBe("Kas menurut jatuh tempo (Rp juta): paling tinggi Rp101,5 juta (Apr)");
    expect(at("F24")).toBe("Sumber dana belum diisi di lembar Dana");
  });

  test("law known from transcriptions only is not said to be read: pay's rates have confidence A-", async () => {
    const of = plan([group({ segment: "PU", base: 250_000_000, risk: 1 })]);
    const marks = gatherFacts(of, { language: "id" }).provisions.map(({ parameter }) => parameter.confidence);
    expect(marks).toContain("A-");
    const open = marks.filter((mark) => mark !== "A").length;
    expect((await read(of))("K4")).toBe(`▲ Hukum: ${open} angka di lembar Tarif belum diverifikasi`);
  });

  test("says trillions as such, and leaves amounts of the funds their room", async () => {
    const of = plan([group({ people: 9_000_000, fund: "D1", base: null })], {
      funds: [fund({ id: "D1", ceilings: { 2025: 200_000_000_000 } })],
    });
    const book = bookOf(of);
    const at = reader(await calculate(book));
    expect(at("F24")).toBe("Dana kurang Rp1,61 triliun");
    const summary = book.sheets.find(({ key }) => key === "summary")!;
    const row = rowOf(at, "F", "Jumlah") - 1;
    expect([6, 7, 8].map((column) => lookAt(summary, row, column).numberFormat)).toEqual(
      new Array(3).fill('#,##0,,;(#,##0,,);"–"'),
    );
  });

  test("what a person costs a month knows nothing of contracts, whose people nobody counts", async () => {
    const project = group({
      id: "K9",
      name: "Gedung",
      segment: "JAKON",
      base: null,
      contract: 2_400_000_000,
      people: 0,
    });
    const at = await read({ ...blitar(), groups: [...blitar().groups, project] });
    expect(at("A2")).toContain("Rp917.131.600");
    expect(at("A15")).toBe("Biaya rata-rata Rp16.800 seorang sebulan");
  });

  test("says as many workers as the pane, which counts none for a contract", async () => {
    const works = group({ id: "K9", name: "Gedung", segment: "JAKON", contract: 2_400_000_000, people: 1 });
    const withContract = { ...blitar(), groups: [...blitar().groups, works] };
    const at = await read(withContract);
    expect(computeBudget(withContract).people).toBe(6043);
    expect(at("A2")).toContain("6.043 pekerja");
  });

  test("with nothing entered each panel says what is missing and where it is entered, in both languages", async () => {
    for (const [language, wanted] of [
      [
        "id",
        [
          "Belum ada iuran: isi kelompok pekerja di panel atau di lembar Kelompok",
          "Belum ada orang di lembar Kelompok",
          "Isi peserta dan pekerja di panel: Bagikan, Cakupan",
          "Belum ada skenario",
          "Sumber dana belum diisi di lembar Dana",
        ],
      ],
      [
        "en",
        [
          "Nothing to pay yet: enter groups of workers in the pane or on the sheet Groups",
          "Nobody yet on the sheet Groups",
          "Enter participants and workers in the pane: Share",
          "No scenario yet",
          "No fund entered yet on sheet Funds",
        ],
      ],
    ] as const) {
      const at = await read(plan([]), language);
      expect([at("A2"), at("A6"), at("F13"), at("A24"), at("F24")]).toEqual(wanted);
      expect([at("A3"), at("A8")]).toEqual(["", ""]);
    }
  });

  test("the largest groups stand by name, all others in one row, and together they are the people of the budget", async () => {
    const groups = Array.from({ length: 9 }, (_, index) =>
      group({ id: `K${index}`, name: `Kelompok ${index}`, people: 10 * (index + 1) }),
    );
    const many = plan([...groups, group({ id: "K9", name: "Sama", people: 90 })]);
    const at = await read(many);
    const rows = Array.from({ length: PANEL_ROWS }, (_, index) => [at(`A${8 + index}`), at(`B${8 + index}`)]);
    expect(rows).toEqual([
      ["Kelompok 8", 90],
      ["Sama", 90],
      ["Kelompok 7", 80],
      ["Kelompok 6", 70],
      ["Kelompok 5", 60],
      ["5 kelompok lain", 150],
    ]);
    expect(rows.reduce((sum, [, people]) => sum + Number(people), 0)).toBe(computeBudget(many).people);
  });

  test("funds that lack money come first, then the others, then what nobody pays, and the sum below the last", async () => {
    const of = plan(
      [
        group({ id: "K1", name: "Satu", people: 100, fund: "D1" }),
        group({ id: "K2", name: "Dua", people: 200, fund: "D2" }),
        group({ id: "K3", name: "Tiga", people: 50, fund: "D3" }),
      ],
      {
        funds: [
          fund({ id: "D1", name: "APBD", ceilings: { 2025: 30_000_000 } }),
          fund({ id: "D2", name: "DBHCHT", ceilings: { 2025: 30_000_000 } }),
          fund({ id: "D3", name: "CSR", ceilings: {} }),
        ],
      },
    );
    const at = await read(of);
    const row = (number: number) => ["F", "G", "H", "I"].map((column) => at(`${column}${number}`));
    expect(row(26)).toEqual(["DBHCHT", 30_000_000, 40_320_000, -10_320_000]);
    expect(row(27)).toEqual(["APBD", 30_000_000, 20_160_000, 9_840_000]);
    expect(row(28)).toEqual(["CSR", "belum diisi", 10_080_000, ""]);
    expect(row(29)).toEqual(["Jumlah", 60_000_000, 70_560_000, -10_320_000]);
    expect(row(30)).toEqual(["", "", "", ""]);
    expect(at("A4")).toBe("■ Uang kurang Rp10.320.000, 14,6% dari biaya");
    expect(at("F24")).toBe("Dana kurang Rp10,3 juta; pagu dana lain masih sisa Rp9,8 juta");
  });

  test("ceilings nobody entered add up to none, not to 0", async () => {
    const groups = (fundId: string | null) => [group({ people: 100, fund: fundId })];
    for (const of of [
      plan(groups("D1"), { funds: [fund({ name: "APBD", ceilings: {} })] }),
      plan(groups(null), { funds: [fund({ name: "APBD", ceilings: {} })] }),
      plan([], { funds: [fund({ name: "APBD", ceilings: {} })] }),
    ]) {
      const calculated = await calculate(bookOf(of));
      const at = reader(calculated);
      expect(at(`G${rowOf(at, "F", "Jumlah")}`)).toBe("belum diisi");
      expect(calculated.errors()).toEqual([]);
    }
    const open = await read(
      plan(groups("D7"), {
        funds: Array.from({ length: 8 }, (_, index) => fund({ id: `D${index}`, name: `Dana ${index}`, ceilings: {} })),
      }),
    );
    expect(open("F30")).toBe("4 sumber lain");
    expect(open("G31")).toBe("belum diisi");
  });

  test("more funds than rows: the others together, and every rupiah in the sum", async () => {
    const funds = Array.from({ length: 8 }, (_, index) => fund({ id: `D${index}`, name: `Dana ${index}` }));
    const of = plan(
      funds.map(({ id }, index) => group({ id: `K${index}`, people: index + 1, fund: id })),
      { funds },
    );
    const at = await read(of);
    expect(at("F30")).toBe("4 sumber lain");
    expect(at("F31")).toBe("Jumlah");
    for (const column of ["G", "H", "I"]) {
      const parts = [26, 27, 28, 29, 30].map((row) => Number(at(`${column}${row}`)));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(at(`${column}31`));
    }
    expect(at("H31")).toBe(computeBudget(of).total);
  });

  test("the others together keep apart what ceilings cover, what is short, what is left, and what has no ceiling", async () => {
    const ceilings = [1_000, 1_000, 1_000, 1_000, 1_000, 50_000_000, null];
    const funds = ceilings.map((rupiah, index) =>
      fund({ id: `D${index}`, name: `Dana ${index}`, ceilings: rupiah === null ? {} : { 2025: rupiah } }),
    );
    const of = plan(
      funds.map(({ id }, index) => group({ id: `K${index}`, people: 10 - index, fund: id })),
      { funds },
    );
    const calculated = await calculate(bookOf(of));
    const at = reader(calculated);
    const year = 16_800 * 12;
    expect(at("F30")).toBe("3 sumber lain");
    // Funds 4, 5 and 6: 6, 5 and 4 people. What fund 5 keeps is no help to fund 4.
    expect(["G", "H", "I"].map((column) => at(`${column}30`))).toEqual([50_001_000, 15 * year, 1_000 - 6 * year]);
    const layout = new SummaryLayout(gatherFacts(of, { language: "id" }));
    const bars = FUND_BARS.map((_, index) => calculated.value("summary", 29, fundStep(layout, index)));
    expect(bars).toEqual([1_000 + 5 * year, 6 * year - 1_000, 50_000_000 - 5 * year, 4 * year]);
    expect(calculated.errors()).toEqual([]);
  });

  test("the scenario is chosen here, and the page follows: ask, programmes, coverage, the row of the chosen one", async () => {
    const of = examplePlan(REGIONS[0]!, "id");
    const book = bookOf(of);
    const calculated = await calculate(book);
    const at = reader(calculated);
    const { sheet, area } = book.names.find(({ name }) => name === cellNames.active)!;
    expect([sheet, area.row, area.column]).toEqual(["summary", 0, 10]);
    const [scenario] = of.scenarios;
    calculated.type("summary", 0, 10, scenario!.name);
    const { total } = computeBudget(applyScenario(of, scenario!.id).plan);
    expect(at("A26")).toBe("Tanpa skenario");
    expect(at("A27")).toBe(`► ${scenario!.name}`);
    expect([at(`B${rowOf(at, "A", "Jumlah")}`), at("B27")]).toEqual([total, total]);
    expect(at("D27")).toBe(total - computeBudget(of).total);
    expect(String(at("A2"))).toContain(total.toLocaleString("id-ID"));
  });

  test("once the budget has changed, the notes of other scenarios are said to be old and no difference is made of them", async () => {
    const calculated = await calculate(bookOf(comparedPlan()));
    const at = reader(calculated);
    const [plain, noted] = [at("B26"), at("B27")];
    expect(at("D27")).toBe(Number(noted) - Number(plain));
    const group = comparedPlan().groups[0]!;
    // The first headcount of Kelompok.
    calculated.type("groups", 13, 11, group.people + 1);
    expect(at("B26")).not.toBe(plain);
    expect(at("B27")).toBe(noted);
    expect([at("D27"), at("D28")]).toEqual(["▲ catatan lama", "▲ catatan lama"]);
    calculated.type("groups", 13, 11, group.people);
    expect(at("D27")).toBe(Number(noted) - Number(plain));
  });

  test("people who are participants already are said in the ask, and doubted where nobody said so", async () => {
    const counted = group({ id: "K1", name: "Non-ASN", people: 12_171 });
    const poor = group({ id: "K2", name: "Miskin ekstrem", people: 1_999 });
    const figure = {
      id: "U1",
      definition: "non-ASN",
      participants: 12_171,
      workers: 51_675,
      printed: null,
      date: "2025-04-24",
      source: "pers",
    };
    const doubted = await read(plan([counted, poor], { coverage: [figure] }));
    expect(doubted("F6")).toBe("Cakupan 23,6% → 51,0%? Mungkin dihitung dua kali");
    expect(doubted("F13")).toBe("▲ Ada kelompok sebesar peserta: isi Sudah peserta di Kelompok");
    const known = await read(plan([{ ...counted, covered: 12_171 }, poor], { coverage: [figure] }));
    expect(String(known("A2"))).toContain("agar 14.170 pekerja terlindungi (12.171 sudah peserta), Januari–Desember");
    expect(known("F6")).toBe("Cakupan 23,6% → 27,4%, target 32,2%");
    expect(known("F13")).toBe("Pekerja yang dihitung: non-ASN");
    expect([known("F11"), known("G11"), known("H11")]).toEqual(["Masih kurang", 2444, 0.04729]);
  });

  test("where no group names the figure it adds to, the page says so and where to name it", async () => {
    const figure = { participants: 12_171, workers: 51_675, printed: null, date: "2025-04-24", source: "pers" };
    const coverage = [
      { ...figure, id: "U1", definition: "non-ASN" },
      { ...figure, id: "U2", definition: "semua pekerja", workers: 90_000 },
    ];
    for (const [language, title, hint] of [
      [
        "id",
        "Cakupan tetap 23,6%: tak ada kelompok menambah",
        "▲ Sebut angka yang ditambah: kolom Menambah cakupan di Kelompok",
      ],
      [
        "en",
        "Coverage stays 23.6%: no group adds to it",
        "▲ Name the figure a group adds to: column Adds to coverage on Groups",
      ],
    ] as const) {
      const at = await read(plan([group({ id: "K1", people: 1_999 })], { coverage }), language);
      expect([at("F6"), at("F13")]).toEqual([title, hint]);
    }
    const named = await read(plan([group({ id: "K1", people: 1_999, figure: "U1" })], { coverage }));
    expect(named("F6")).toBe("Cakupan 23,6% → 27,4%, target 32,2%");
  });

  test.each(REGIONS.map((region) => [region.name, region] as const))(
    "%s: programmes, funds and the highest month are those of the budget",
    async (_, region) => {
      const of = examplePlan(region, "id");
      const at = await read(of);
      const { total } = computeBudget(of);
      expect(at(`B${rowOf(at, "A", "Jumlah")}`)).toBe(total);
      const sum = rowOf(at, "F", "Jumlah");
      expect(at(`H${sum}`)).toBe(total);
      const { months, nextYear } = computeCash(of, "JATUH_TEMPO");
      const most = Math.max(...months.map((slot) => slot.total), nextYear.total);
      const millions = (most / 1e6).toFixed(1).replace(".", ",");
      if (most < 1e9) expect(String(at("F15"))).toContain(`Rp${millions} juta`);
      expect(String(at("A2"))).toContain(total.toLocaleString("id-ID"));
    },
  );

  test("costs at most 140 formulas for one group with scenarios and coverage, and fits one page", () => {
    const sheet = bookOf(tobaccoPlan()).sheets[0]!;
    expect(sheet.cells.flat().filter(isFormula).length).toBeLessThanOrEqual(140);
    expect(sheet.print).toMatchObject({ orientation: "landscape", pagesWide: 1, pagesTall: 1 });
    expect(sheet.gridlines).toBe(false);
    // A bold total of a trillion rupiah shows as a number, also in a wide font.
    const amounts = sheet.widths.find(({ column }) => column === 1)!;
    expect(amounts.characters).toBeGreaterThan("1.000.000.000.000".length);
  });

  test("every sentence stays below 250 letters, whatever language", async () => {
    const banyumas = REGIONS.find(({ name }) => name === "Kabupaten Banyumas")!;
    for (const language of ["id", "en"] as const) {
      const book = bookOf(examplePlan(banyumas, language), language);
      const calculated = await calculate(book);
      book.sheets[0]!.cells.forEach((line, row) =>
        line.forEach((content, column) => {
          const text = content === null ? "" : String(calculated.value("summary", row, column));
          expect(text.length, `${row}:${column} ${text}`).toBeLessThanOrEqual(250);
        }),
      );
    }
  });
});

test("every chart of the page stands on cells that hold its figures, on sheets of the book, as long as its names", () => {
  const book = bookOf(examplePlan(REGIONS[0]!, "id"));
  const { charts } = book.sheets[0]!;
  expect(charts).toHaveLength(4);
  for (const { series, categories, labels } of charts)
    for (const { sheet, area } of [...series.map(({ values }) => values), ...(labels ? [labels.values] : [])]) {
      const { cells } = book.sheets.find(({ key }) => key === sheet)!;
      expect(area.rows * area.columns).toBe(categories.area.rows * categories.area.columns);
      const plotted = cells
        .slice(area.row, area.row + area.rows)
        .flatMap((line) => line.slice(area.column, area.column + area.columns));
      expect(plotted.some(isFormula)).toBe(true);
      expect(plotted.every((content) => isFormula(content) || content === 0 || content === null)).toBe(true);
    }
});
