import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import type { BudgetPlan } from "../../src/budget/plan";
import { villageBlocks } from "../../src/budget/villages";
import { gatherFacts, type PlanBookOptions } from "../../src/book/facts";
import { planBook } from "../../src/book/planBook";
import { VillageLayout } from "../../src/book/sheets/village/layout";
import { CHECK_COLUMNS, checkNames } from "../../src/book/sheets/checks";
import { checkLines } from "../../src/texts/book/checks";
import { villageSheet } from "../../src/texts/book/village";
import { calculate, type CalculatedBook } from "./support/ironcalc";
import { fund } from "./support/funds";
import { group, plan } from "./support/plans";
import { randomPlan } from "./support/randomPlan";
import { shownAt, shownBlock, villageDifferences } from "./support/villageComparison";

/** Without `Dana` the payer alone says who pays; IronCalc is slow on RKA and `Dana` together. */
const options = { language: "id", sheets: ["groups", "rates", "budget", "rka", "village", "checks"] } as const satisfies PlanBookOptions;
const withFunds = { language: "id", sheets: ["groups", "funds", "rates", "budget", "rka", "village"] } as const satisfies PlanBookOptions;
const recalculate = (of: BudgetPlan) => calculate(planBook(of, options));
const layoutOf = (of: BudgetPlan) => new VillageLayout(gatherFacts(of, options));

function checkResult(calculated: CalculatedBook, of: BudgetPlan, key: keyof typeof checkLines): string | number | undefined {
  const { area } = planBook(of, options).names.find(({ name }) => name === checkNames.lines)!;
  const row = Array.from({ length: area.rows }, (_, index) => area.row + index).find((line) => calculated.value("checks", line, CHECK_COLUMNS.title) === checkLines[key].id);
  return row === undefined ? undefined : calculated.value("checks", row, CHECK_COLUMNS.result);
}

const officials = { category: "kepala_desa", segment: "PU", base: 300_000_000, payer: "APBDES" } as const;
const mixed = plan(
  [
    group({ id: "A", name: "Kepala Desa Sumber", people: 1, place: "Sumber", ...officials }),
    group({ id: "B", name: "Petani", people: 500 }),
    group({ id: "C", name: "Kepala Desa Banjar", people: 1, place: " banjar", ...officials }),
    group({ id: "D", name: "Perangkat Desa Sumber", people: 9, place: "SUMBER", ...officials, category: "perangkat_desa", programs: ["JKK", "JKM", "JP"], base: 1_100_000_000 }),
    group({ id: "E", name: "RT/RW", people: 40, payer: "APBDES" }),
  ],
);

describe("RAB Desa in native formulas, recalculated by an engine that is not ours", () => {
  test("a block per village with its accounts, groups without a village last, rolled up to the regency", async () => {
    const calculated = await recalculate(mixed);
    const facts = gatherFacts(mixed, options);
    const placeAll = (indices: number[], content: string) =>
      calculated.typeAll(indices.map((index) => ({ sheet: "groups" as const, row: facts.groups.headerRow + 1 + index, column: facts.groups.columns.place, content })));
    expect(calculated.errors()).toEqual([]);
    expect(villageDifferences(mixed, calculated, options)).toEqual([]);
    const layout = layoutOf(mixed);
    expect(layout.blocks.map(({ village }) => village)).toEqual(["banjar", "Sumber", null]);
    expect(shownBlock(layout, calculated, 0).map(([account]) => account)).toEqual(["5.1.3.03", "5.1.3.03"]);
    expect(checkResult(calculated, mixed, "villages")).toBe("Baik");
    expect(checkResult(calculated, mixed, "villageUnnamed")).toBe("Perhatikan");
    expect(calculated.value("village", 5, 0)).toBe(`1 ${villageSheet.missing.id} RT/RW`);

    // A village typed for a group moves its lines.
    placeAll([4], "Sumber");
    expect(villageDifferences({ ...mixed, groups: mixed.groups.map((one, index) => (index === 4 ? { ...one, place: "Sumber" } : one)) }, calculated, options, layout)).toEqual([]);
    expect(checkResult(calculated, mixed, "villageUnnamed")).toBe("Baik");
    expect(calculated.value("village", 5, 0)).toBe(villageSheet.allPlaced.id);

    // A village without a block is named as missing, and its money stays in the sum.
    placeAll([0], "Desa Baru");
    expect(shownAt(calculated, layout.totalRow, "amount")).toBe(villageBlocks(mixed).total);
    expect(calculated.value("village", 5, 0)).toBe(`1 ${villageSheet.missing.id} Kepala Desa Sumber`);
    expect(checkResult(calculated, mixed, "villages")).toBe("Baik");

    // Lines that do not fit a block are never left out in silence.
    placeAll([0, 3, 4], "Banjar");
    expect(checkResult(calculated, mixed, "villages")).toBe("Salah");
  }, 120_000);

  test("a fund of the village pays, whatever the payer; another fund does not; a split pays in part", async () => {
    const funded = plan(
      [
        group({ id: "F", name: "Kader, dana desa", people: 7, place: "Banjar", fund: "D1" }),
        group({ id: "G", name: "Dibayar CSR", people: 3, place: "Banjar", payer: "APBDES", fund: "D2" }),
        group({ id: "H", name: "Terbagi", people: 7, place: "Sumber", split: [{ fund: "D1", share: 33_333 }, { fund: "D2", share: 66_667 }] }),
      ],
      { funds: [fund({ id: "D1", name: "Dana Desa", kind: "APBDES" }), fund({ id: "D2", name: "CSR", kind: "CSR" })] },
    );
    const calculated = await calculate(planBook(funded, withFunds));
    expect(calculated.errors()).toEqual([]);
    expect(villageDifferences(funded, calculated, withFunds)).toEqual([]);
    const { title } = layoutOf(funded).blocks[1]!;
    expect(shownAt(calculated, title + 1, "description")).toBe(`${villageSheet.villagePart.id} Terbagi`);
  }, 120_000);

  test("a plan without village money says so", async () => {
    const none = plan([group()]);
    const calculated = await recalculate(none);
    expect(calculated.errors()).toEqual([]);
    expect(villageDifferences(none, calculated, options)).toEqual([]);
    expect(calculated.value("village", 5, 0)).toBe(villageSheet.none.id);
  });

  test("any plan agrees with villageBlocks to the rupiah", async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan, fc.array(fc.constantFrom("Sumber", "Banjar", " sumber ", null), { minLength: 7, maxLength: 7 }), async (random, places) => {
        const villages = { ...random, groups: random.groups.map((one, index) => ({ ...one, place: places[index] ?? null, payer: index % 3 === 0 ? one.payer : ("APBDES" as const) })) };
        const calculated = await recalculate(villages);
        expect(calculated.errors()).toEqual([]);
        expect(villageDifferences(villages, calculated, options)).toEqual([]);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  }, 180_000);
});
