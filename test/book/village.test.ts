import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import type { BudgetPlan } from "../../src/budget/plan";
import { gatherFacts, type PlanBookOptions } from "../../src/book/facts";
import { planBook } from "../../src/book/planBook";
import { VillageLayout } from "../../src/book/sheets/village/layout";
import { villageSheet } from "../../src/texts/book/village";
import { calculate, type CalculatedBook } from "./support/ironcalc";
import { checkResult } from "./support/checkResults";
import { fund } from "./support/funds";
import { group, plan } from "./support/plans";
import { randomPlan } from "./support/randomPlan";
import { villageDifferences } from "./support/villageComparison";

const options = { language: "id" } as const satisfies PlanBookOptions;
const recalculate = (of: BudgetPlan) => calculate(planBook(of, options));
const layoutOf = (of: BudgetPlan) => new VillageLayout(gatherFacts(of, options));

const officials = { category: "kepala_desa", segment: "PU", base: 300_000_000, payer: "APBDES" } as const;
const mixed = plan([
  group({ id: "A", name: "Kepala Desa Sumber", people: 1, place: "Sumber", ...officials }),
  group({ id: "B", name: "Petani", people: 500 }),
  group({ id: "C", name: "Kepala Desa Banjar", people: 1, place: " banjar", ...officials }),
  group({
    id: "D",
    name: "Perangkat Desa Sumber",
    people: 9,
    place: "SUMBER",
    ...officials,
    category: "perangkat_desa",
    programs: ["JKK", "JKM", "JP"],
    base: 1_100_000_000,
  }),
  group({ id: "E", name: "RT/RW", people: 40, payer: "APBDES" }),
]);

const place = (calculated: CalculatedBook, index: number, content: string) => {
  const { groups } = gatherFacts(mixed, options);
  calculated.type("groups", groups.headerRow + 1 + index, groups.columns.place, content);
};

describe("RAB Desa in native formulas, recalculated by an engine that is not ours", () => {
  test("a block per village with its accounts, groups without a village last, rolled up to the regency", async () => {
    const calculated = await recalculate(mixed);
    expect(calculated.errors()).toEqual([]);
    expect(villageDifferences(mixed, calculated, options)).toEqual([]);
    const layout = layoutOf(mixed);
    expect(layout.blocks.map(({ village }) => village)).toEqual(["banjar", "Sumber", null]);
    const [banjar] = layout.blocks;
    const accounts = banjar!.groups[0]!.lines.map((_, index) =>
      calculated.value("village", banjar!.groups[0]!.row + 1 + index, layout.column("account")),
    );
    expect(accounts).toEqual(["5.1.3.03", "5.1.3.03"]);
    expect(calculated.value("village", 5, 0)).toBe(villageSheet.allPlaced.id);
    expect(checkResult(planBook(mixed, options), calculated, "villages")).toBe("Baik");
  });

  test("a village typed for a group that its block does not know is said in red, until the book is written again", async () => {
    const calculated = await recalculate(mixed);
    place(calculated, 0, "Desa Baru");
    expect(calculated.value("village", 5, 0)).toBe(villageSheet.missing.id);
    expect(checkResult(planBook(mixed, options), calculated, "villages")).toBe("Salah");
    const moved = {
      ...mixed,
      groups: mixed.groups.map((one, index) => (index === 0 ? { ...one, place: "Desa Baru" } : one)),
    };
    const again = await recalculate(moved);
    expect(villageDifferences(moved, again, options)).toEqual([]);
  });

  test("a fund of the village pays, whatever the payer; another fund does not; a split pays in part", async () => {
    const funded = plan(
      [
        group({ id: "F", name: "Kader, dana desa", people: 7, place: "Banjar", fund: "D1" }),
        group({ id: "G", name: "Dibayar CSR", people: 3, place: "Banjar", payer: "APBDES", fund: "D2" }),
        group({
          id: "H",
          name: "Terbagi",
          people: 7,
          place: "Sumber",
          split: [
            { fund: "D1", share: 33_333 },
            { fund: "D2", share: 66_667 },
          ],
        }),
      ],
      { funds: [fund({ id: "D1", name: "Dana Desa", kind: "APBDES" }), fund({ id: "D2", name: "CSR", kind: "CSR" })] },
    );
    const calculated = await recalculate(funded);
    expect(calculated.errors()).toEqual([]);
    expect(villageDifferences(funded, calculated, options)).toEqual([]);
  });

  test("a plan without village money has no such sheet, unless it is asked for", async () => {
    expect(planBook(plan([group()]), options).sheets.map(({ key }) => key)).not.toContain("village");
    const asked = planBook(plan([group()]), { ...options, also: ["village"] });
    expect((await calculate(asked)).errors()).toEqual([]);
    expect(asked.sheets.map(({ key }) => key)).toContain("village");
  });

  test("any plan agrees with villageBlocks to the rupiah", async () => {
    await fc.assert(
      fc.asyncProperty(
        randomPlan,
        fc.array(fc.constantFrom("Sumber", "Banjar", " sumber ", null), { minLength: 7, maxLength: 7 }),
        async (random, places) => {
          const groups = random.groups.map((one, index) => ({
            ...one,
            place: places[index] ?? null,
            payer: index % 3 === 0 ? one.payer : ("APBDES" as const),
          }));
          const villages = { ...random, groups };
          const calculated = await recalculate(villages);
          expect(calculated.errors()).toEqual([]);
          expect(villageDifferences(villages, calculated, options)).toEqual([]);
        },
      ),
      { numRuns: 4, endOnFailure: true },
    );
  }, 180_000);
});
