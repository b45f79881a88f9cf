import { describe, expect, test } from "vitest";
import { isFormula } from "../../src/book/content";
import { RESULT_COLUMNS } from "../../src/book/fundsLayout";
import { planBook } from "../../src/book/planBook";
import { computeBudget } from "../../src/budget/budget";
import { applyScenario } from "../../src/budget/scenario";
import { looks } from "../../src/book/look";
import { blockNames, cellNames } from "../../src/book/names";
import { SIGNING_PLACES } from "../../src/book/sheets/signing";
import { checksSheet } from "../../src/texts/book/checks";
import { fundColumns, fundFaults } from "../../src/texts/book/funds";
import { groupColumns } from "../../src/texts/book/groups";
import { signingTexts } from "../../src/texts/book/signing";
import { readmeSheet } from "../../src/texts/book/readme";
import { calculate } from "./support/ironcalc";
import { fund } from "./support/funds";
import { group, plan } from "./support/plans";

const example = () =>
  plan([group({ id: "K1", name: "Petani", people: 10, fund: "D1" })], {
    author: "Bagian Keuangan",
    funds: [fund()],
    scenarios: [
      {
        id: "S1",
        name: "Dua kali",
        overrides: [{ target: "group", id: "K1", field: "people", value: 20, reason: "usulan" }],
      },
    ],
  });
const of = (plan = example(), language: "id" | "en" = "id") => planBook(plan, { language, writtenOn: "2025-05-15" });

describe("Baca dulu", () => {
  test("stands second, links to every other sheet, and shows the scenario that is chosen on Ringkasan", () => {
    const book = of();
    const readme = book.sheets[1];
    const others = book.sheets.filter((sheet) => sheet !== readme);
    expect(readme!.key).toBe("readme");
    expect(book.activeSheet).toBe("summary");
    expect(readme!.links.map(({ sheet }) => sheet)).toEqual(others.map(({ name }) => name));
    const named = book.names.filter(({ name }) => name === cellNames.active);
    expect(named).toHaveLength(1);
    const summary = book.sheets[0]!;
    expect(named[0]!.sheet).toBe("summary");
    expect(summary.validations.map(({ area }) => area)).toEqual([named[0]!.area]);
    expect(summary.inputs).toEqual([named[0]!.area]);
    expect(readme!.validations).toEqual([]);
  });

  test("shows the checks in red as soon as one is wrong, whatever there is to look at besides", () => {
    const readme = of().sheets[1]!;
    const row = readme.cells.findIndex(([what]) => what === readmeSheet.checks.id);
    const rules = readme.conditionals.filter(({ area }) => area.row === row);
    // Of two rules that hold, programs show now the first, now the last.
    expect(rules.map(({ formula, look }) => [formula, look.color])).toEqual([
      [`=${cellNames.wrong}>0`, looks.bad.color],
      [`=(${cellNames.wrong}=0)*(${cellNames.look}>0)`, looks.caution.color],
      [`=${cellNames.wrong}+${cellNames.look}=0`, looks.good.color],
    ]);
  });

  test("says which sheets a dossier does without, by their names", () => {
    for (const [language, first, last] of [
      ["id", "Baca dulu", "Hitung"],
      ["en", "Read first", "Working"],
    ] as const) {
      const cells = of(example(), language).sheets[1]!.cells.map(([cell]) => cell);
      const after = cells.indexOf(last) + 1;
      expect(cells[after]).toBe(readmeSheet.dossier[language].replace("{readme}", first).replace("{work}", last));
    }
  });

  test.each(["id", "en"] as const)(
    "region, year, maker, day, total and the result of the checks, in %s",
    async (language) => {
      const book = of(example(), language);
      const calculated = await calculate(book);
      expect(calculated.errors()).toEqual([]);
      const cells = book.sheets[1]!.cells;
      const rowOf = (what: string) => cells.findIndex((line) => line[0] === what);
      const beside = (key: keyof typeof readmeSheet) =>
        calculated.value("readme", rowOf(readmeSheet[key][language]), 1);
      expect([beside("region"), beside("year"), beside("author"), beside("law")]).toEqual([
        "Kabupaten Blitar",
        2025,
        "Bagian Keuangan",
        `21 November 2026; ${readmeSheet.lawNote[language]}`,
      ]);
      expect(beside("writtenOn")).toBe(45_792);
      expect(beside("total")).toBe(computeBudget(example()).total);
      expect([beside("personMonths"), beside("unfunded")]).toEqual([120, 0]);
      expect(beside("checks")).toBe(`0 ${checksSheet.wrongCount[language]}, 1 ${checksSheet.lookCount[language]}`);

      const { row, column } = book.names.find(({ name }) => name === cellNames.active)!.area;
      calculated.type("summary", row, column, "Dua kali");
      expect(beside("total")).toBe(computeBudget(applyScenario(example(), "S1").plan).total);
      expect(beside("total")).toBe(2 * computeBudget(example()).total);
    },
  );

  test("money the ceilings lack stands here as an amount, and in the list of scenarios for each of them", async () => {
    const short = plan([group({ id: "K1", name: "Petani", people: 10, fund: "D1" })], {
      funds: [fund({ ceilings: { 2025: 2_000_000_000 } })],
      scenarios: [
        {
          id: "S1",
          name: "Pagu dipotong",
          overrides: [{ target: "fund", id: "D1", field: "ceilings.2025", value: 1_000_000, reason: "" }],
        },
      ],
    });
    const book = of(short);
    const calculated = await calculate(book);
    const rowOf = book.sheets[1]!.cells.findIndex((line) => line[0] === readmeSheet.missing.id);
    expect(calculated.value("readme", rowOf, 1)).toBe(0);
    const { row, column } = book.names.find(({ name }) => name === cellNames.active)!.area;
    calculated.type("summary", row, column, "Pagu dipotong");
    // 10 people × 16,800 × 12 months = 2,016,000
    expect(calculated.value("readme", rowOf, 1)).toBe(1_016_000);
    const list = book.sheets.find(({ key }) => key === "scenarios")!.cells.map((line) => line.join("|"));
    expect(list.find((line) => line.startsWith("Tanpa skenario"))).toContain("10 orang; pagu cukup");
    expect(list.find((line) => line.startsWith("Pagu dipotong"))).toContain("10 orang; DBHCHT kurang Rp1.016.000");
  });

  test("a group that cannot be counted is counted here, and a ceiling that is no number makes no errors", async () => {
    const book = of();
    const calculated = await calculate(book);
    const cells = book.sheets[1]!.cells;
    const beside = (key: keyof typeof readmeSheet) =>
      calculated.value(
        "readme",
        cells.findIndex((line) => line[0] === readmeSheet[key].id),
        1,
      );
    expect(beside("uncounted")).toBe(0);
    const type = (sheet: "groups" | "funds", title: string, text: string) => {
      const { cells } = book.sheets.find(({ key }) => key === sheet)!;
      const row = cells.findIndex((line) => line.includes(title));
      calculated.type(sheet, row + 1, cells[row]!.indexOf(title), text);
    };
    for (const text of ["satu juta", "-5"]) {
      type("funds", fundColumns.ceiling.id, text);
      expect(calculated.errors(), text).toEqual([]);
    }
    type("funds", fundColumns.ceiling.id, "1000000");
    for (const text of ["separuh", "5"]) {
      type("funds", fundColumns.earmark.id, text);
      expect(calculated.errors(), text).toEqual([]);
      const result = book.sheets.find(({ key }) => key === "funds")!;
      const states = result.cells.map((_, row) => calculated.value("funds", row, RESULT_COLUMNS.indexOf("state")));
      expect(states, text).toContain(fundFaults.exceeded.id);
    }
    type("groups", groupColumns.people.id, "seratus");
    expect(beside("uncounted")).toBe(1);
    expect(beside("total")).toBe(0);
  });

  test("who signs is typed here and printed where officials sign", async () => {
    const signer = (name: string) => ({ position: "Kepala Dinas", name, number: "19700101 199003 1 001" });
    const signed = {
      ...example(),
      signing: { place: "Blitar", date: "15 Mei 2025", acknowledges: signer("Ani"), maker: signer("Budi") },
    };
    const book = of(signed);
    const calculated = await calculate(book);
    const block = book.names.find(({ name }) => name === blockNames.signing)!.area;
    const [row, column] = [block.row + SIGNING_PLACES.makerName[0] - 1, block.column + SIGNING_PLACES.makerName[1] - 1];
    expect(calculated.value("readme", row, column)).toBe("Budi");
    calculated.type("readme", row, column, "Citra");
    const rak = book.sheets.find(({ key }) => key === "rak")!;
    const shown = rak.cells.flatMap((line, r) => line.map((_, c) => calculated.value("rak", r, c)));
    expect(shown).toEqual(expect.arrayContaining(["Citra", "Ani", "Blitar, 15 Mei 2025"]));
  });

  test("the sheets said to print the signatures are those that do", () => {
    const everything = plan([group({ id: "K1", payer: "APBDES", place: "Kanigoro" })], {
      coverage: [
        {
          id: "U1",
          participants: 5,
          workers: 10,
          printed: null,
          definition: "pekerja",
          date: "2025-01-01",
          source: "uji",
        },
      ],
    });
    const book = of(everything);
    const printing = book.sheets.filter(
      ({ key, cells }) =>
        key !== "readme" && cells.flat().some((cell) => isFormula(cell) && cell.formula.includes(blockNames.signing)),
    );
    expect(printing.map(({ name }) => name)).toEqual(["RKA", "RAK", "RAB Desa"]);
    for (const { key, name } of book.sheets.slice(1))
      expect([key, signingTexts.title.id.includes(name)]).toEqual([key, printing.some((one) => one.key === key)]);
  });

  test("without scenarios there is neither a sheet of them nor a drop-down", async () => {
    const book = of({ ...example(), scenarios: [] });
    expect(book.sheets.map(({ key }) => key)).not.toContain("scenarios");
    expect(book.names.map(({ name }) => name)).not.toContain(cellNames.active);
    expect((await calculate(book)).errors()).toEqual([]);
  });
});
