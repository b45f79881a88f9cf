import { describe, expect, test } from "vitest";
import { applyScenario } from "../../src/budget/scenario";
import { sumGroups } from "../../src/budget/sumGroups";
import type { Comparison } from "../../src/book/answers";
import { planBook } from "../../src/book/planBook";
import { examplePlan } from "../../src/budget/examplePlan";
import type { BudgetPlan, Fund } from "../../src/budget/plan";
import { monthOf } from "../../src/law/month";
import { regionOf } from "../cases/regionOf";
import { ComparisonLayout, FIRST_CHOICE, LABELS, OF } from "../../src/book/sheets/comparison/layout";
import { compared, comparedPlan } from "./support/comparisons";
import { lookAt } from "./support/examples";
import { calculate } from "./support/ironcalc";

const bookOf = (of: BudgetPlan, comparison: Comparison, language: "id" | "en" = "id") =>
  planBook(of, { language, writtenOn: "2026-11-27", answers: { comparison } });

async function pageOf(of: BudgetPlan, comparison: Comparison, language: "id" | "en" = "id") {
  const book = bookOf(of, comparison, language);
  const calculated = await calculate(book);
  const layout = new ComparisonLayout(comparison);
  const row = (at: number, from = FIRST_CHOICE, count = comparison.choices.length) =>
    Array.from({ length: count }, (_, column) => calculated.value("comparison", at, from + column));
  return { book, calculated, layout, row };
}

const totalOf = (of: BudgetPlan, id: string | null) => {
  const { plan, law } = applyScenario(of, id);
  return sumGroups(plan, law).total;
};

describe("Perbandingan", () => {
  const plan = comparedPlan();
  const all = [null, "S1", "S2"];

  test("is there with a comparison alone", () => {
    expect(planBook(plan, { language: "id", also: ["comparison"] }).sheets.map(({ key }) => key)).not.toContain(
      "comparison",
    );
  });

  test("notes the figures of each choice and calculates sums and differences to the choice of the yellow cell", async () => {
    const comparison = compared(plan, all, [0, 1]);
    const { calculated, layout, row } = await pageOf(plan, comparison);
    const totals = all.map((id) => totalOf(plan, id));
    expect(row(layout.header)).toEqual(["Tanpa skenario", "Hemat", "Iuran naik"]);
    expect(row(layout.figureRow("cost"))).toEqual(totals);
    expect(comparison.lacking).toEqual(["DBHCHT", null]);
    const lacks = comparison.choices.map((choice) => choice.lacks.reduce<number>((sum, lack) => sum + lack!, 0));
    expect(row(layout.lackingRow)).toEqual(lacks);
    const differences = layout.differenceRow(layout.figureRow("cost"));
    expect(row(differences)).toEqual(totals.map((total) => total - totals[0]!));
    calculated.type("comparison", layout.madeRow("against"), OF, "Iuran naik");
    expect(row(differences)).toEqual(totals.map((total) => total - totals[2]!));
    expect(row(layout.differenceRow(layout.lackingRow))).toEqual(lacks.map((lack) => lack - lacks[2]!));
    expect(calculated.errors()).toEqual([]);
  });

  test.each([
    ["down and up", [0, 2]],
    ["up", [1, 2]],
    ["down", [0, 1]],
  ] as const)(
    "the bridge %s adds up, and no bar begins below zero or ends elsewhere than the next begins",
    async (_way, pair) => {
      const comparison = compared(plan, all, pair);
      const { book, calculated } = await pageOf(plan, comparison);
      const bridge = { ...comparison.bridge!, steps: comparison.bridge!.steps.filter(({ amount }) => amount !== 0) };
      const drawn = new ComparisonLayout({ ...comparison, bridge });
      // No remark runs on below the chart, where its end would be covered.
      expect(drawn.remarks).toBeGreaterThanOrEqual(drawn.chart.row + drawn.chart.rows);
      const { row: first, rows } = drawn.bridge;
      expect(calculated.value("comparison", first + rows - 1, FIRST_CHOICE)).toBe(totalOf(plan, all[pair[1]]!));
      const at = (row: number, key: Parameters<ComparisonLayout["bars"]>[0]) =>
        calculated.value("comparison", row, drawn.bars(key).column) as number;
      for (let row = first + 1; row < first + rows - 1; row += 1) {
        const [base, more, less, before, after] = [
          at(row, "base"),
          at(row, "more"),
          at(row, "less"),
          at(row - 1, "reached"),
          at(row, "reached"),
        ];
        expect(base).toBeGreaterThanOrEqual(0);
        expect([base, base + more + less]).toEqual([Math.min(before, after), Math.max(before, after)]);
      }
      const [chart] = book.sheets.find(({ key }) => key === "comparison")!.charts;
      // LibreOffice writes 0 by the first of two parts, whatever its condition says.
      expect(chart!.labels!.numberFormat.split(";")).toHaveLength(3);
      expect(chart!.series.map(({ values }) => values.area.rows)).toEqual([rows, rows, rows, rows]);
      expect(chart!.least).toBeLessThan(
        Math.min(...Array.from({ length: rows }, (_, index) => at(first + index, "reached"))),
      );
    },
  );

  test("says that the book has moved on, that it has not, and that its scenario is not compared here", async () => {
    const comparison = compared(plan, [null, "S1"], null);
    const { calculated, layout } = await pageOf(plan, comparison);
    const says = () => calculated.value("comparison", layout.status, LABELS);
    expect(says()).toBe("Buku masih sama dengan saat perbandingan ini ditulis.");
    const changed = { ...plan, groups: plan.groups.map((one) => ({ ...one, people: one.people! + 1 })) };
    const moved = await pageOf(changed, comparison);
    const shown = (total: number) => total.toLocaleString("id-ID");
    expect(moved.calculated.value("comparison", layout.status, LABELS)).toBe(
      `Angka ini dibuat dari total Rp${shown(totalOf(plan, null))}; buku sekarang Rp${shown(totalOf(changed, null))}: tulis lagi dari panel (Bagaimana jika > Bandingkan).`,
    );
    const under = async (activeScenario: string) =>
      (await pageOf({ ...plan, activeScenario }, comparison)).calculated.value("comparison", layout.status, LABELS);
    expect(await under("S1")).toBe("Buku masih sama dengan saat perbandingan ini ditulis.");
    expect(await under("S2")).toBe(
      "Skenario yang dipilih di buku tidak dibandingkan di sini; pilih salah satunya di lembar Ringkasan untuk memeriksa.",
    );
  });

  test("breaks a long name of a fund into lines, in both tables, and cuts none off", () => {
    const book = bookOf(plan, compared(plan, all, null));
    const sheet = book.sheets.find(({ key }) => key === "comparison")!;
    const layout = new ComparisonLayout(compared(plan, all, null));
    const fund = compared(plan, all, null).lacking[0];
    for (const row of [layout.firstLack, layout.differenceRow(layout.firstLack)]) {
      expect(sheet.cells[row]![OF]).toBe(fund);
      expect(lookAt(sheet, row, OF).wrap).toBe(true);
      expect(sheet.tallRows).toContain(row);
    }
  });

  test("notices what leaves the total alone: another ceiling", async () => {
    const comparison = compared(plan, all, null);
    const statusOf = async (now: BudgetPlan) => {
      const { calculated, layout } = await pageOf(now, comparison);
      return calculated.value("comparison", layout.status, LABELS);
    };
    const changed = "Total buku masih sama, tetapi orang, biaya kelompok, atau kekurangan dananya sudah lain";
    const [tobacco, ...others] = plan.funds;
    const less = { ...plan, funds: [{ ...tobacco!, ceilings: { 2025: 700_000_000 } }, ...others] };
    expect(await statusOf(less)).toContain(changed);
    // Where a figure of it was deleted, that figure is not compared.
    const unknown = { ...comparison, choices: comparison.choices.map((one) => ({ ...one, personMonths: null })) };
    const { calculated, layout } = await pageOf(plan, unknown);
    expect(calculated.value("comparison", layout.status, LABELS)).toContain("Buku masih sama");
  });

  test.each<[string, (of: BudgetPlan) => void]>([
    [
      "people exchanged between groups of the same price",
      ({ groups: [, cadres, guards] }) => {
        [cadres!.people, guards!.people] = [guards!.people, cadres!.people];
      },
    ],
    [
      "twice the people for half as long",
      ({ groups: [, cadres] }) => Object.assign(cadres!, { people: 500, last: monthOf(2025, 6) }),
    ],
    ["a group that made room for another", ({ groups: [, , guards] }) => Object.assign(guards!, { id: "K9" })],
    [
      "what is lacking moved from one fund to another",
      ({ funds, groups }) => {
        const [tobacco, budget] = funds as [Fund, Fund];
        const lack = totalOf({ ...plan, groups: [groups[0]!] }, null) - 800_000_000;
        tobacco.ceilings = { 2025: 800_000_000 + lack };
        budget.ceilings = { 2025: totalOf({ ...plan, groups: [groups[1]!] }, null) - lack };
      },
    ],
  ])("notices what leaves total, person-months and lacks alone: %s", async (_what, change) => {
    const comparison = compared(plan, all, null);
    const now = structuredClone(plan);
    change(now);
    expect(totalOf(now, null)).toBe(totalOf(plan, null));
    const { calculated, layout } = await pageOf(now, comparison);
    expect(calculated.errors()).toEqual([]);
    expect(calculated.value("comparison", layout.status, LABELS)).toContain("Total buku masih sama, tetapi");
  });

  test("raises no alarm where rows were put in another order, and none under another choice", async () => {
    const comparison = compared(plan, all, null);
    for (const activeScenario of [null, "S1"]) {
      const sorted = { ...plan, activeScenario, groups: plan.groups.toReversed() };
      const { calculated, layout } = await pageOf(sorted, comparison);
      expect(calculated.value("comparison", layout.status, LABELS)).toContain("Buku masih sama");
    }
  });

  test.each(["kab-blitar", "kab-banyumas", "kab-konawe"])("raises no alarm in the book of %s", async (region) => {
    const example = examplePlan(regionOf(region), "id");
    const { calculated, layout } = await pageOf(example, compared(example, [null], null));
    expect(calculated.value("comparison", layout.status, LABELS)).toContain("Buku masih sama");
  });

  test("says below the figures what is written on a scenario, as far as anything is", async () => {
    const { layout, row, calculated } = await pageOf(plan, compared(plan, all, null));
    expect(row(layout.noteRow, LABELS, 1)).toEqual(["Catatan skenario"]);
    expect(row(layout.noteRow)[1]).toBe("Menunggu keputusan TAPD.");
    expect(layout.differencesTitle).toBe(layout.noteRow + 2);
    expect(calculated.errors()).toEqual([]);
    expect(new ComparisonLayout(compared(plan, [null, "S2"], null)).hasNotes).toBe(false);
  });

  test("finds a choice whose name holds what a lookup would take for a wildcard, and no other", async () => {
    const [first, second] = plan.scenarios;
    const named = {
      ...plan,
      scenarios: [
        { ...first!, name: "Naik *" },
        { ...second!, name: "Naik ~10 %?" },
      ],
    };
    const comparison = { ...compared(named, [null, "S1", "S2"], null), against: "Naik ~10 %?" };
    for (const activeScenario of ["S1", "S2"]) {
      const { calculated, layout } = await pageOf({ ...named, activeScenario }, comparison);
      expect(calculated.errors()).toEqual([]);
      expect(calculated.value("comparison", layout.status, LABELS)).toBe(
        "Buku masih sama dengan saat perbandingan ini ditulis.",
      );
      const cost = layout.differenceRow(layout.figureRow("cost"));
      expect(calculated.value("comparison", cost, FIRST_CHOICE + 2)).toBe(0);
    }
  });

  test("two equal choices have no chart and say so; one choice has differences of nothing; eight print on one page", async () => {
    const equal = compared(plan, [null, null], [0, 1]);
    const { book, layout, row } = await pageOf(plan, equal, "en");
    const sheet = book.sheets.find(({ key }) => key === "comparison")!;
    expect(sheet.charts).toEqual([]);
    expect(sheet.cells.flat()).toContain("No cause changes the cost.");
    expect(row(layout.differenceRow(layout.figureRow("cost")))).toEqual([0, 0]);
    const one = compared(plan, ["S1"], null);
    const single = await pageOf(plan, one);
    expect(single.row(single.layout.differenceRow(single.layout.figureRow("cost")))).toEqual([0]);
    expect(single.calculated.errors()).toEqual([]);
    const eight = compared(plan, ["S1", "S2", null, "S1", "S2", null, "S1", "S2"], [0, 1]);
    const wide = (await pageOf(plan, eight)).book.sheets.find(({ key }) => key === "comparison")!;
    expect(wide.print).toMatchObject({ pagesWide: 1, pagesTall: 1, area: { columns: 10 } });
  });
});
