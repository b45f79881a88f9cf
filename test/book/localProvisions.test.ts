import { describe, expect, test } from "vitest";
import { budgetRows } from "../../src/budget/budgetRows";
import { computeBudget } from "../../src/budget/budget";
import type { BudgetPlan } from "../../src/budget/plan";
import { isFormula } from "../../src/book/content";
import { blockNames, cellNames } from "../../src/book/names";
import { gatherFacts } from "../../src/book/facts";
import { planBook } from "../../src/book/planBook";
import { readPlan } from "../../src/book/reading/readPlan";
import { LOCAL_COLUMNS, type LocalColumn } from "../../src/book/sheets/rates/local";
import { RkaLayout } from "../../src/book/sheets/rka/layout";
import { localLaw } from "../../src/budget/localLaw";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import { localProvision } from "../cases/localProvision";
import { checkResult } from "./support/checkResults";
import { calculate } from "./support/ironcalc";
import { group, plan } from "./support/plans";
import { rawBook, type Typed } from "./support/rawBook";

const local = (): BudgetPlan =>
  plan([group({ people: 10 }), group({ segment: "PU", base: 300_000_000, people: 4 })], {
    localProvisions: [
      localProvision({ note: "JDIH kabupaten" }),
      localProvision({ parameter: "pu.jkk.1", values: [300, 0], from: monthOf(2025, 7), until: null }),
      localProvision({
        parameter: "bpu.jkk",
        values: [900, 0],
        from: monthOf(2027, 1),
        until: null,
        regulation: null,
        article: null,
      }),
    ],
  });

describe("local provisions in a book", () => {
  test("the sheets come to the rupiah of the core, in formulas alone", async () => {
    const book = planBook(local(), { language: "id" });
    const calculated = await calculate(book);
    const { area } = book.names.find(({ name }) => name === cellNames.total)!;
    expect(calculated.errors()).toEqual([]);
    expect(calculated.value("budget", area.row, area.column)).toBe(computeBudget(local()).total);
  });

  test("a scenario that changes the law they replace, or them, comes to the rupiah of the core", async () => {
    const rows = [
      { target: "parameter" as const, id: "bpu.jkm", field: "value", value: 8_000, reason: "coba" },
      { target: "parameter" as const, id: "pu.jkk.1", field: "employer", value: 500, reason: "coba" },
      { target: "parameter" as const, id: "lokal.bpu.jkm.2025-04", field: "value", value: 9_000, reason: "coba" },
    ];
    for (const overrides of [rows.slice(0, 2), rows]) {
      const changed = { ...local(), scenarios: [{ id: "S1", name: "Naik", overrides }], activeScenario: "S1" };
      const book = planBook(changed, { language: "id" });
      const calculated = await calculate(book);
      const { area } = book.names.find(({ name }) => name === cellNames.total)!;
      expect(calculated.errors()).toEqual([]);
      expect(calculated.value("budget", area.row, area.column)).toBe(computeBudget(changed).total);
    }
  });

  test.each(["id", "en"] as const)("stand on Tarif with their source and come back with the plan (%s)", (language) => {
    const book = planBook(local(), { language });
    const rates = book.sheets.find(({ key }) => key === "rates")!;
    const shown = rates.cells.flat().filter((cell) => cell !== null && !isFormula(cell));
    for (const words of ["Perbup 12/2025", "Pasal 4", "JDIH kabupaten"]) expect(shown, words).toContain(words);
    const name = {
      id: "JKM BPU: iuran rupiah, ketentuan setempat, mulai Apr 2025",
      en: "JKM BPU: amount, local provision, from Apr 2025",
    };
    expect(shown).toContain(name[language]);
    expect(readPlan(rawBook(book), LAW)!.plan.localProvisions).toEqual(local().localProvisions);
  });

  test.each([
    ["for some months in the middle of the year", {}],
    ["from the middle of the year on", { until: null }],
    ["all year", { from: monthOf(2025, 1), until: null }],
    ["of JKK, at the national rate", { parameter: "bpu.jkk", values: [1_000, 0], from: monthOf(2025, 7), until: null }],
  ])("an own amount %s: the RKA has the core's lines, one for each price", (_, change) => {
    const groups = [
      group({ id: "K1" }),
      group({ id: "K2", payer: "CSR" }),
      group({ id: "K3", segment: "PU", base: 300_000_000 }),
    ];
    const of = plan(groups, { localProvisions: [localProvision(change)] });
    const january = monthOf(2025, 1);
    const { rows } = new RkaLayout(gatherFacts(of, { language: "id" }));
    const laid = rows.flatMap((row) =>
      row.kind === "line"
        ? [[groups[row.line.group]!.id, row.line.program, january - 1 + row.line.first].join(" ")]
        : [],
    );
    const asked = budgetRows(of, localLaw(of).law).map(({ group: { id }, program, first }) =>
      [id, program, first].join(" "),
    );
    expect(laid.sort()).toEqual(asked.sort());
  });

  test("rows typed on Tarif join the plan; what cannot be read is told at its cell and stands there again", () => {
    const book = planBook(plan([group()]), { language: "id" });
    const { row } = book.names.find(({ name }) => name === blockNames.local)!.area;
    const typed = (at: number, cells: Partial<Record<LocalColumn, string | number>>): Typed =>
      Object.entries(cells).map(([key, content]) => ({
        sheet: "rates",
        row: row + at,
        column: LOCAL_COLUMNS[key as LocalColumn],
        content,
      }));
    const source = { regulation: "Perbup 12/2025", article: "Pasal 4" };
    const reading = readPlan(
      rawBook(book, [
        ...typed(0, { parameter: "JKK PU: tarif, 1 sangat rendah", first: "0,3%", from: "Apr 2025", ...source }),
        ...typed(1, { parameter: "JKM BPU: iuran rupiah", first: "banyak", from: "04/05/2025", ...source }),
        ...typed(2, { parameter: "iuran kami", first: 7_000, ...source }),
      ]),
      LAW,
    )!;
    expect(reading.plan.localProvisions).toEqual([
      localProvision({ parameter: "pu.jkk.1", values: [300, 0], until: null }),
    ]);
    expect(reading.problems.map(({ sheet, address, problem }) => [sheet, address, problem.code])).toEqual([
      ["Tarif", `F${row + 2}`, "not_a_month"],
      ["Tarif", `D${row + 2}`, "not_a_number"],
      ["Tarif", `B${row + 3}`, "not_a_choice"],
      ["Tarif", `F${row + 3}`, "cell_blank"],
    ]);
    const again = planBook(reading.plan, { language: "id", kept: reading.kept });
    const shown = again.sheets.find(({ key }) => key === "rates")!.cells.flat();
    expect(shown).toEqual(expect.arrayContaining(["banyak", "04/05/2025", "iuran kami"]));
  });

  test("a rate typed as a fraction, per 100,000 or in percent is the same rate", () => {
    const book = planBook(plan([group()]), { language: "id" });
    const { row } = book.names.find(({ name }) => name === blockNames.local)!.area;
    for (const first of [0.003, 300, "0,3 %", "0.3%"]) {
      const cells = { parameter: "pu.jkk.1", first, from: "2025-04", ...{ regulation: "Perda", article: "1" } };
      const typed = Object.entries(cells).map(([key, content]) => ({
        sheet: "rates" as const,
        row,
        column: LOCAL_COLUMNS[key as LocalColumn],
        content,
      }));
      expect(readPlan(rawBook(book, typed), LAW)!.plan.localProvisions?.[0]!.values, String(first)).toEqual([300, 0]);
    }
  });

  test("a row without its source comes with the plan, and the core says that it is not used", () => {
    const book = planBook(local(), { language: "id" });
    const { plan: read } = readPlan(rawBook(book), LAW)!;
    expect(localLaw(read).problems.map(({ index, problem }) => [index, problem.code])).toEqual([
      [2, "local_article_missing"],
      [2, "overlay_source_missing"],
    ]);
  });

  test("Uji counts what was typed since the writing", async () => {
    const book = planBook(local(), { language: "id" });
    const rates = book.sheets.find(({ key }) => key === "rates")!;
    const { row } = book.names.find(({ name }) => name === blockNames.local)!.area;
    const results = async () => {
      const calculated = await calculate(book);
      return (["localTyped", "localAsWritten"] as const).map((key) => checkResult(book, calculated, key));
    };
    expect(await results()).toEqual(["Baik", "Baik"]);
    rates.cells[row]![LOCAL_COLUMNS.first] = 7_500;
    (rates.cells[row + 3] ??= [])[LOCAL_COLUMNS.parameter] = "JKM BPU: iuran rupiah";
    expect(await results()).toEqual(["Salah", "Salah"]);
  });
});
