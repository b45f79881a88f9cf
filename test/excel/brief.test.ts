/** A brief says what stands in the book's cells, each number with its address, in both languages. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readArea } from "../../src/book/address";
import { briefFigures } from "../../src/book/brief/briefFigures";
import { formatAt, valueAt, type BookCells } from "../../src/book/explain/bookCells";
import { shownValue } from "../../src/book/explain/shownValue";
import { examplePlan } from "../../src/budget/examplePlan";
import type { WorkerGroup } from "../../src/budget/plan";
import { monthOf } from "../../src/law/month";
import { REGIONS } from "../../src/law/regions";
import { readNumber } from "../../src/texts/numbers";
import { briefOf } from "../../src/texts/pane/brief";
import { citedLines } from "../../src/taskpane/views/brief/copyBrief";
import { fund } from "../book/support/funds";
import { group, plan } from "../book/support/plans";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const asked = () =>
  plan(
    Array.from({ length: 5 }, (_, index) =>
      group({ id: `K${index + 1}`, name: `Nelayan ${index + 1}`, people: 100 * (index + 1), first: monthOf(2025, 4) }),
    ),
  );
const SHEETS = { rates: "Tarif", funds: "Dana" };
let book: ExcelBook;
let cells: BookCells;
beforeAll(async () => {
  book = await openExcelBook();
  expect(await book.door.writePlan(asked(), { language: "id" })).toMatchObject({ status: "written" });
  await book.settled();
  cells = (await (await book.door.figures()).cells())!;
});
afterAll(() => book.close());

test.each(["id", "en"] as const)("every number of the brief stands in the cell it names (%s)", (language) => {
  const figures = briefFigures(cells, asked())!;
  const texts = Object.values(briefOf(language, figures, SHEETS)).flatMap((parts) =>
    parts.flatMap(({ lines }) => lines),
  );
  const cited = texts.flatMap((line) => [
    ...line.matchAll(/((?:Rp)?[\d.,]*\d)(?: \([^)]*\))? \[([^\]]+)!([A-Z]+\d+)\]/g),
  ]);
  expect(cited.length).toBeGreaterThan(15);
  for (const [, number, sheet, address] of cited)
    expect([address, readNumber(number!)]).toEqual([
      address,
      valueAt(cells, { sheet: sheet!, ...readArea(address!)! }),
    ]);
});

test("the groups that cost most come first, and slides and message name three of them", () => {
  const figures = briefFigures(cells, asked())!;
  expect(figures.groups.map(({ name }) => name)).toEqual([5, 4, 3, 2, 1].map((number) => `Nelayan ${number}`));
  const { word, slides, message } = briefOf("id", figures, SHEETS);
  expect(word[1]!.lines).toHaveLength(5);
  expect(slides).toHaveLength(3);
  expect(slides[1]!.lines[3]).toBe("Dan 2 kelompok lain.");
  expect(message[0]!.lines.join(" ")).toContain("Belum ada yang membayar");
});

test("a ceiling that does not do, or was not entered, is said; that all is paid and suffices only where it is so", () => {
  const money = (ceilings: Record<number, number>, fundId: string | null = "D1") => {
    const wanted = {
      ...asked(),
      groups: asked().groups.map((one) => ({ ...one, fund: fundId })),
      funds: [fund({ ceilings })],
    };
    // The cells of the book speak of the same groups; what the funds bear is the plan's.
    const figures = { ...briefFigures(cells, wanted)!, unfunded: null };
    return briefOf("id", figures, SHEETS).word[2]!.lines.join(" ");
  };
  const { name } = fund();
  expect(money({ 2025: 900_000_000_000 })).toContain("Semua iuran sudah ada yang membayar, dan pagunya cukup.");
  expect(money({ 2025: 1_000 })).toContain(`Pagu ${name} tidak cukup`);
  expect(money({ 2025: 1_000 })).not.toContain("Semua iuran");
  expect(money({})).toContain(`Pagu ${name} belum diisi`);
});

test("a construction project is told by its contract and the month it is paid in, not by people and months", async () => {
  const project = group({ id: "K9", name: "Gedung", segment: "JAKON", base: null, people: 0, contract: 2_400_000_000 });
  const other = await openExcelBook();
  const wanted = { ...asked(), groups: [{ ...project, first: monthOf(2025, 3), last: monthOf(2025, 12) }] };
  expect(await other.door.writePlan(wanted, { language: "id" })).toMatchObject({ status: "written" });
  await other.settled();
  const figures = briefFigures((await (await other.door.figures()).cells())!, wanted)!;
  const [line] = briefOf("id", figures, SHEETS).word[1]!.lines;
  expect(line).toMatch(
    /^Gedung: nilai kontrak Rp2\.400\.000\.000 \[Kelompok![A-Z]+\d+\], dibayar sekali pada Mar 2025, Rp3\.430\.000 \[/,
  );
  await other.close();
});

test("under a scenario people, contract and months are those it counts, by the cells that hold them, and it is named", async () => {
  const [one, other, ...rest] = asked().groups as [WorkerGroup, WorkerGroup, ...WorkerGroup[]];
  const project = group({ id: "K9", name: "Gedung", segment: "JAKON", base: null, people: 0, contract: 2_400_000_000 });
  const change = { target: "group" as const, reason: "usulan" };
  const overrides = [
    { ...change, id: one.id, field: "people", value: 150 },
    { ...change, id: "segmen: BPU", field: "last", value: monthOf(2025, 6) },
    { ...change, id: project.id, field: "contract", value: 1_000_000_000 },
  ];
  const wanted = {
    ...plan([one, other, ...rest, project]),
    scenarios: [{ id: "S1", name: "Setengah tahun", note: null, overrides }],
    activeScenario: "S1",
  };
  const scenarioBook = await openExcelBook();
  expect(await scenarioBook.door.writePlan(wanted, { language: "id" })).toMatchObject({ status: "written" });
  await scenarioBook.settled();
  const own = (await (await scenarioBook.door.figures()).cells())!;
  const { word, message } = briefOf("id", briefFigures(own, wanted)!, SHEETS);
  const said = word[1]!.lines.join("\n");
  // 150 people for three months of Rp16.800, April to June.
  expect(said).toMatch(/^Nelayan 1: 150 \[Hitung!([A-Z]+\d+)\] orang, Apr 2025–Jun 2025, Rp7\.560\.000 \[/m);
  expect(said).toMatch(/^Nelayan 2: 200 \[Kelompok![A-Z]+\d+\] orang, Apr 2025–Jun 2025, Rp10\.080\.000 \[/m);
  expect(said).toMatch(/^Gedung: nilai kontrak Rp1\.000\.000\.000 \[Hitung!/m);
  const [, address] = /150 \[Hitung!([A-Z]+\d+)\]/.exec(said)!;
  expect(valueAt(own, { sheet: "Hitung", ...readArea(address!)! })).toBe(150);
  expect([word[0]!.lines[1], message[0]!.lines[1]]).toEqual(
    Array(2).fill('Dihitung menurut skenario "Setengah tahun".'),
  );
  await scenarioBook.close();
});

test("a construction group whose wages are known is told by its people, as it is priced", async () => {
  const builders = group({ id: "K1", name: "Tukang", segment: "JAKON", base: 300_000_000, people: 12 });
  const wageBook = await openExcelBook();
  expect(await wageBook.door.writePlan(plan([builders]), { language: "id" })).toMatchObject({ status: "written" });
  await wageBook.settled();
  const figures = briefFigures((await (await wageBook.door.figures()).cells())!, plan([builders]));
  expect(figures?.groups[0]).toMatchObject({ people: { value: 12 }, contract: null });
  await wageBook.close();
});

test("nothing is said where a group of the plan stands in no cell", () => {
  expect(briefFigures(cells, { ...asked(), groups: [group({ id: "K99" })] })).toBeNull();
  expect(briefFigures({ ...cells, names: new Map() }, asked())).toBeNull();
});

test.each(["id", "en"] as const)(
  "all four charts of Ringkasan come with the names and figures of their rows, and their cells (%s)",
  async (language) => {
    const wanted = examplePlan(
      REGIONS.find(({ name }) => name === "Kabupaten Konawe")!,
      "id",
    );
    const other = await openExcelBook();
    expect(await other.door.writePlan(wanted, { language: "id" })).toMatchObject({ status: "written" });
    await other.settled();
    const workbook = await other.door.figures();
    const own = (await workbook.cells())!;
    const charts = workbook.charts(own, wanted, language);
    expect(charts.map(({ key }) => key)).toEqual(["people", "coverage", "cash", "funds"]);
    const [people, coverage, cash, funds] = charts.map(citedLines);
    const [orang, tambahan, pagu, biaya] = {
      id: ["Orang", "Tambahan anggaran ini: Orang", "Pagu", "Biaya"],
      en: ["People", "Added by this budget: People", "Ceiling", "Cost"],
    }[language];
    expect(people![0]).toContain(`: ${orang} `);
    expect(coverage!.join("\n")).toContain(tambahan);
    expect(cash).toHaveLength(13);
    expect(cash!.join("\n")).toMatch(/\[RAK!C\d+\]/);
    // Its ceilings were not announced: none is said, and no sum of them.
    expect(funds!.join("\n")).toContain(`${biaya} `);
    expect(funds!.join("\n")).not.toContain(`${pagu} `);
    for (const { rows } of charts)
      for (const { figures } of rows)
        for (const { cell, text } of figures) {
          const [sheet, address] = cell.split("!") as [string, string];
          const place = { sheet, ...readArea(address)! };
          expect(shownValue(language, valueAt(own, place)!, formatAt(own, place))).toBe(text);
        }
    await other.close();
  },
);

test("a cell on a sheet with blanks in its name is told as the name box of Excel takes it", async () => {
  const english = await openExcelBook();
  expect(await english.door.writePlan(asked(), { language: "en" })).toMatchObject({ status: "written" });
  await english.settled();
  const workbook = await english.door.figures();
  const own = (await workbook.cells())!;
  const cash = workbook.charts(own, asked(), "en").find(({ key }) => key === "cash")!;
  const told = cash.rows.flatMap(({ figures }) => figures.map(({ cell }) => cell));
  expect(told.length).toBeGreaterThan(0);
  for (const cell of told) expect(cell).toMatch(/^'Cash plan \(RAK\)'![A-Z]+\d+$/);
  await english.close();
});
