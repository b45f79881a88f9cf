import { describe, expect, test } from "vitest";
import { computeBudget } from "../../src/budget/budget";
import type { BudgetPlan } from "../../src/budget/plan";
import { isFormula } from "../../src/book/content";
import { cellNames } from "../../src/book/names";
import { planBook } from "../../src/book/planBook";
import { readPlan } from "../../src/book/reading/readPlan";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import { calculate } from "./support/ironcalc";
import { group, plan } from "./support/plans";
import { rawBook } from "./support/rawBook";

const local = (): BudgetPlan =>
  plan([group({ people: 10 }), group({ segment: "PU", base: 300_000_000, people: 4 })], {
    localProvisions: [
      {
        parameter: "bpu.jkm",
        values: [7_000],
        from: monthOf(2025, 4),
        until: monthOf(2025, 6),
        regulation: "Perbup 12/2025",
        article: "Pasal 4",
        note: "JDIH kabupaten",
      },
      {
        parameter: "pu.jkk.1",
        values: [300, 0],
        from: monthOf(2025, 7),
        until: null,
        regulation: "Perda 3/2025",
        article: "Pasal 9",
        note: null,
      },
      {
        parameter: "bpu.jkk",
        values: [900, 0],
        from: monthOf(2027, 1),
        until: null,
        regulation: null,
        article: null,
        note: null,
      },
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

  test("a plan without any has no such block", () => {
    const book = planBook(plan([group()]), { language: "id" });
    expect(book.names.map(({ name }) => name)).not.toContain("SI_KetentuanSetempat");
  });
});
