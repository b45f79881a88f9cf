import { describe, expect, test } from "vitest";
import type { RiskAnswer } from "../../src/book/answers";
import { isFormula } from "../../src/book/content";
import { planBook } from "../../src/book/planBook";
import { RESULT, RiskLayout } from "../../src/book/sheets/risk/layout";
import { readAssumptions } from "../../src/functions/groups/readAssumptions";
import { calculate } from "./support/ironcalc";
import { blitar } from "./support/plans";
import { ASSUMED, riskOf } from "./support/risks";

const plan = blitar();
const CEILING = 900_000_000;

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
        `=JAMSOS.SIMULASI(TabelKelompok[#All];${sheet.name}!A${row + 1}:J${row + rows};2000;7)`,
      );
    }
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
