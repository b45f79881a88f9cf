import { describe, expect, test } from "vitest";
import type { RiskAnswer } from "../../src/book/answers";
import { isFormula } from "../../src/book/content";
import { planBook } from "../../src/book/planBook";
import { RESULT, RiskLayout } from "../../src/book/sheets/risk/layout";
import { readPlan } from "../../src/book/reading/readPlan";
import { LAW } from "../../src/law/baseline";
import type { Assumption } from "../../src/whatif/chance/assumptions";
import { readAssumptions } from "../../src/functions/groups/readAssumptions";
import { fund } from "../budget/samples";
import { calculate } from "./support/ironcalc";
import { rawBook } from "./support/rawBook";
import { blitar } from "./support/plans";
import { ASSUMED, riskOf } from "./support/risks";

const plan = blitar();
const CEILING = 900_000_000;
const ROW = {
  ceiling: CEILING,
  ...{ mean: 1, standardError: 1, most80: 1, most90: 1, most95: 1 },
  ...{ reserve80: null, reserve90: null, reserve95: null, end: null, endChance: null },
};

async function pageOf(risk: RiskAnswer, of = plan, language: "id" | "en" = "id") {
  const book = planBook(of, { language, writtenOn: "2026-11-27", answers: { risk } });
  const sheet = book.sheets.find(({ key }) => key === "risk")!;
  return { calculated: await calculate(book), layout: new RiskLayout(risk), sheet };
}

describe("Risiko", () => {
  test("tells mean, percentiles, chance and reserves as found, and calculates what they mean beside plan and ceiling", async () => {
    const risk = riskOf(plan, CEILING);
    const { calculated, layout } = await pageOf(risk);
    const value = (row: number, column: number) => calculated.value("risk", row, column);
    expect(value(RESULT, 0)).toMatch(/^Pagu Rp900\.000\.000 cukup dengan peluang \d+,\d%; rata-rata biaya Rp[\d.]+\.$/);
    expect(value(RESULT + 1, 0)).toBe("Buku masih sama dengan saat simulasi ini ditulis.");
    expect(value(layout.row("total"), 1)).toBe(913_701_600);
    risk.percentiles.forEach(({ percent, amount }, index) => {
      const row = layout.percentileArea.row + index;
      expect([value(row, 0), value(row, 1), value(row, 2)]).toEqual([percent / 100, amount, amount! - 913_701_600]);
    });
    expect(risk.reserves.map(({ percent }) => percent)).toEqual([80, 90, 95]);
    risk.reserves.forEach(({ amount }, index) => {
      const row = layout.reserveArea.row + index;
      expect([value(row, 1), value(row, 2)]).toEqual([amount, amount! + CEILING]);
    });
    expect(calculated.errors()).toEqual([]);
  });

  test("its assumptions are read by JAMSOS.SIMULASI as the simulation had them; the line beside them names the cells", async () => {
    for (const language of ["id", "en"] as const) {
      const { sheet, layout } = await pageOf(riskOf(plan, null), plan, language);
      const { row, rows, columns } = layout.assumptionArea;
      const range = sheet.cells.slice(row, row + rows).map((cells) => cells.slice(0, columns));
      expect(range.flat().some((cell) => isFormula(cell ?? undefined))).toBe(false);
      expect(readAssumptions(range)).toEqual(ASSUMED);
      expect(sheet.cells[layout.repeat + 1]![0]).toBe(
        `=JAMSOS.SIMULASI(TabelKelompok[#All];${sheet.name}!A${row + 1}:L${row + rows};2000;7)`,
      );
    }
  });

  test("its assumptions have the words of the book's language, whatever the language of the run", async () => {
    const { sheet, layout } = await pageOf(riskOf(plan, null), plan, "en");
    const { row, rows } = layout.assumptionArea;
    const words = sheet.cells.slice(row + 1, row + rows).map((cells) => [cells[0], cells[2], cells[10], cells[11]]);
    expect(words).toEqual([
      ["people", "PERT", "no", "verifikasi 2024"],
      ["valid", "TRIANGULAR", "yes", "594 menjadi 557"],
      ["start", "DISCRETE", "yes", "rapat"],
      ["ceiling", "UNIFORM", "yes", "surat"],
    ]);
  });

  test("tells each fund against its own ceiling, and each month; nothing is made anew but sums", async () => {
    const paid: typeof plan = {
      ...plan,
      groups: plan.groups.map((one) => ({ ...one, fund: "f" })),
      funds: [fund({ id: "f", name: "DBHCHT 2025", ceilings: { [plan.year]: CEILING } })],
    };
    const risk = riskOf(paid, CEILING);
    const { calculated, layout } = await pageOf(risk, paid);
    const value = (row: number, column: number) => calculated.value("risk", row, column);
    expect(risk.funds.map(({ name }) => name)).toEqual(["DBHCHT 2025"]);
    expect(risk.funds[0]).toMatchObject({ ceiling: CEILING, probability: risk.probability });
    const [dbhcht] = risk.funds;
    expect(value(layout.fundArea.row, 2)).toBe(dbhcht!.mean);
    expect(value(layout.fundArea.row, 7)).toBe(dbhcht!.probability);
    expect(risk.months).toHaveLength(12);
    let upTo = 0;
    risk.months.forEach(({ mean, enough }, index) => {
      upTo += mean!;
      const row = layout.monthArea.row + index;
      expect(value(row, 1)).toBe(mean);
      expect(value(row, 6)).toBeCloseTo(upTo, 3);
      expect(value(row, 7)).toBe(enough);
    });
    expect(upTo).toBeCloseTo(risk.mean!, 3);
    expect(risk.months.at(-1)!.enough).toBe(risk.probability);
  });

  test("one fund that falls short is told beside the chance of all money together", async () => {
    const risk = riskOf(plan, CEILING);
    const row = (name: string, probability: number | null) => ({ ...ROW, name, probability });
    const funds = [row("DBHCHT", risk.probability), row("APBD", 0.004), row("CSR", null)];
    const said = async (language: "id" | "en", of = funds) =>
      (await pageOf({ ...risk, funds: of }, plan, language)).calculated.value("risk", RESULT + 2, 0);
    expect(await said("id")).toBe("Sisa satu dana tidak menutup dana lain: APBD sendiri cukup dengan peluang 0,4%.");
    expect(await said("en")).toMatch(/^What one fund leaves does not help another: APBD alone .* 0\.4%\.$/);
    expect(await said("id", funds.slice(0, 1))).toBeFalsy();
  });

  test("is read back as it was written, whatever it assumes, in both languages", async () => {
    const assumed: Assumption[] = [
      ...ASSUMED.map((one) => ({ ...one, shared: true })),
      {
        what: "wage",
        who: { by: "ALL", value: null },
        distribution: { kind: "LOGNORMAL", mean: 1.065, deviation: 0.02 },
        shared: true,
        source: "BPS",
      },
    ];
    const risk = riskOf(plan, CEILING, assumed, [{ one: 1, other: 2, value: 0.3 }]);
    for (const language of ["id", "en"] as const) {
      const book = planBook(plan, { language, writtenOn: "2026-11-27", answers: { risk } });
      expect(readPlan(rawBook(book), LAW)!.answers.risk).toEqual(risk);
    }
    // What no function of a cell takes is said instead of a formula.
    const layout = new RiskLayout(risk);
    const book = planBook(plan, { language: "id", writtenOn: "2026-11-27", answers: { risk } });
    expect(book.sheets.find(({ key }) => key === "risk")!.cells[layout.repeat]![0]).toMatch(
      /^Fungsi di sel tidak mengenal/,
    );
  });

  test("without a ceiling there is neither chance nor reserve; a book that moved on is named", async () => {
    const risk = riskOf(plan, null);
    expect(risk.reserves).toEqual([]);
    const grown = { ...plan, groups: plan.groups.map((one) => ({ ...one, people: 7000 })) };
    const { calculated } = await pageOf(risk, grown);
    expect(calculated.value("risk", RESULT, 0)).toMatch(/^Rata-rata biaya Rp[\d.]+; tidak ada pagu yang diuji\.$/);
    expect(calculated.value("risk", RESULT + 1, 0)).toBe(
      "Simulasi ini dibuat dari total Rp913.701.600; buku sekarang Rp1.058.400.000: hitung dan tulis lagi dari panel (Bagaimana jika > Risiko).",
    );
  });
});
