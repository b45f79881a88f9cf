import { describe, expect, it } from "vitest";
import { LAW } from "../../src/law/baseline";
import { incomeBands } from "../../src/law/contributions/incomeBands";
import { monthOf } from "../../src/law/month";
import { applyOverlay } from "../../src/law/overlay";
import type { Program } from "../../src/law/terms";
import { toHundredths } from "../../src/budget/base";
import { computeContribution } from "../../src/budget/contribution";
import { computePeriod } from "../../src/budget/period";
import { solveBase } from "../../src/budget/solveBase";
import { solveMonths } from "../../src/budget/solveMonths";
import { solvePeople } from "../../src/budget/solvePeople";
import { defaultTerms, type Terms } from "../../src/budget/terms";
import { codesOf, problemsOf, valueOf } from "./valueOf";

const bpu: Terms = { ...defaultTerms, segment: "BPU" };
const of = (program: Program, rupiah: number | null, changes: Partial<Terms> = {}, month = monthOf(2025, 4)) =>
  computeContribution({
    program,
    base: rupiah === null ? null : Math.round(rupiah * 100),
    month,
    terms: { ...defaultTerms, ...changes },
  });
const amount = (...question: Parameters<typeof of>) => valueOf(of(...question)).amount;

describe("exact to the rupiah", () => {
  it("13,000,000 × 1.74 % is 226,200, where binary fractions say 226,199.99999999997", () => {
    expect(13_000_000 * 0.0174).not.toBe(226_200);
    expect(amount("JKK", 13_000_000, { risk: 5, rounding: "BAWAH" })).toBe(226_200);
  });

  it.each([
    ["TERDEKAT", 5617, 7021],
    ["BAWAH", 5616, 7020],
    ["ATAS", 5617, 7021],
  ] as const)("%s: 0.24 %% and 0.30 %% of 2,340,210.50", (rounding, jkk, jkm) => {
    // 5,616.5052 and 7,020.6315
    expect(amount("JKK", 2_340_210.5, { rounding })).toBe(jkk);
    expect(amount("JKM", 2_340_210.5, { rounding })).toBe(jkm);
  });

  it("half a rupiah goes up, and down or up on request", () => {
    // 0.24 % of 1,041,875 is 2,500.5
    expect(amount("JKK", 1_041_875)).toBe(2501);
    expect(amount("JKK", 1_041_875, { rounding: "BAWAH" })).toBe(2500);
    expect(amount("JKK", 1_041_875, { rounding: "ATAS" })).toBe(2501);
  });

  it("JP stops at the ceiling of the month", () => {
    expect(amount("JP", 50_000_000, {}, monthOf(2026, 2))).toBe(316_422);
    expect(amount("JP", 50_000_000, {}, monthOf(2026, 3))).toBe(332_589);
    expect(amount("JHT", 50_000_000)).toBe(2_850_000);
  });

  it("the worker's part of JHT is the total less the employer's", () => {
    expect(amount("JHT", 2_338_410)).toBe(133_289);
    expect(amount("JHT", 2_338_410, { share: "PEMBERI_KERJA" })).toBe(86_521);
    expect(amount("JHT", 2_338_410, { share: "PEKERJA" })).toBe(46_768);
    expect(amount("JKK", 2_338_410, { share: "PEKERJA" })).toBe(0);
  });

  it("a wage beyond 2^53 in its product is still exact", () => {
    expect(amount("JHT", 9_999_999_999.99, { rounding: "BAWAH" })).toBe(569_999_999);
    expect(amount("JHT", 9_999_999_999.99, { rounding: "ATAS" })).toBe(570_000_000);
  });
});

describe("people without an employer", () => {
  it("no base means the lowest one: 10,000 + 6,800 + 20,000", () => {
    expect([amount("JKK", null, bpu), amount("JKM", null, bpu), amount("JHT", null, bpu)]).toEqual([
      10_000, 6800, 20_000,
    ]);
  });

  it("the highest base: 207,000 and 414,000", () => {
    expect([amount("JKK", 99_000_000, bpu), amount("JHT", 99_000_000, bpu)]).toEqual([207_000, 414_000]);
  });

  it("an income counts as the base of its band and says so; a base stands as it is", () => {
    const notes = (rupiah: number | null) => valueOf(of("JKK", rupiah, bpu)).notes;
    const band = { code: "income_band", field: "base" };
    expect(notes(500_000)).toEqual([
      { ...band, data: { program: "JKK", income: 500_000, base: 1_000_000, lower: 0, next: 1_100_000 } },
    ]);
    expect(notes(30_000_000)).toEqual([
      { ...band, data: { program: "JKK", income: 30_000_000, base: 20_700_000, lower: 20_200_000, next: null } },
    ]);
    expect(notes(1_600_000)).toEqual([]);
    expect(notes(null)).toEqual([]);
    expect(notes(1_000_000)).toEqual([]);
    expect(amount("JKK", 3_000_000, bpu)).toBe(29_500);
  });

  it.each([
    [1, 1_000_000],
    [1_099_999.99, 1_000_000],
    [1_100_000, 1_200_000],
    [1_299_500, 1_200_000],
    [1_300_000, 1_400_000],
    [2_500_000, 2_600_000],
    [2_699_999.99, 2_600_000],
    [2_700_000, 2_950_000],
    [3_000_000, 2_950_000],
    [8_199_999, 7_950_000],
    [8_200_000, 8_700_000],
    [20_199_999, 19_700_000],
    [20_200_000, 20_700_000],
  ])("an income of %d has the base %d", (income, base) => {
    const found = valueOf(of("JHT", income, bpu));
    expect(found.usedBase).toBe(base * 100);
    expect(found.amount).toBe(base / 50);
  });

  it("every band's base lies in its own band, so whoever typed a base gets the same", () => {
    expect(incomeBands.value).toHaveLength(33);
    for (const { base } of incomeBands.value) expect(amount("JKK", base, bpu)).toBe(base / 100);
  });

  it("an overlay sets the list aside: then an income is a base, within the limits of the law", () => {
    const citation = { regulation: "Perbup contoh 1/2025", article: "Pasal 2", readAt: "naskah daerah" };
    const aside = { change: incomeBands.id, value: [], from: monthOf(2025, 1), until: monthOf(2025, 12), citation };
    const law = valueOf(applyOverlay(LAW, [aside]));
    const at = (rupiah: number, month: number) =>
      valueOf(
        computeContribution(
          { program: "JKK", base: rupiah * 100, month, terms: { ...defaultTerms, segment: "BPU" } },
          law,
        ),
      );
    expect(at(3_000_000, monthOf(2025, 6)).amount).toBe(30_000);
    expect(at(3_000_000, monthOf(2025, 6)).notes.map(({ code }) => code)).toEqual(["local_provision"]);
    expect(at(500_000, monthOf(2025, 6)).notes.map(({ code }) => code)).toContain("base_below_minimum");
    expect(at(30_000_000, monthOf(2025, 6)).amount).toBe(207_000);
    expect(at(3_000_000, monthOf(2026, 1)).amount).toBe(29_500);
  });

  it("relief is halved per programme before the rounding", () => {
    const own: Partial<Terms> = { ...bpu, payer: "MANDIRI" };
    expect(amount("JKK", null, own, monthOf(2026, 6)) + amount("JKM", null, own, monthOf(2026, 6))).toBe(8400);
    // half of 1 % of 2,950,000
    expect(amount("JKK", 3_000_000, own, monthOf(2026, 6))).toBe(14_750);
    expect(amount("JKM", null, bpu, monthOf(2020, 8))).toBe(68);
  });
});

describe("law changes inside a period", () => {
  it("each month pays at its own law", () => {
    const budget = valueOf(
      computePeriod({
        people: 10,
        programs: ["JP"],
        base: 2_000_000_000,
        first: monthOf(2026, 1),
        last: monthOf(2026, 12),
        terms: defaultTerms,
      }),
    );
    expect(budget.total).toBe(10 * (2 * 316_422 + 10 * 332_589));
    expect(budget.months[1]!.units.JP).toBe(316_422);
    expect(budget.months[2]!.units.JP).toBe(332_589);
  });
});

describe("what cannot be computed is named", () => {
  it.each([
    ["base_missing", of("JKK", null)],
    ["base_too_small", of("JKK", -1)],
    ["base_too_small", of("JKK", 0.07)],
    ["base_zero", of("JKK", 0)],
    ["base_too_large", of("JKK", 10_000_000_001)],
    ["base_not_a_number", of("JKK", Number.NaN)],
    ["share_needs_wage_segment", of("JKK", null, { ...bpu, share: "PEKERJA" })],
    ["program_not_in_segment", of("JP", null, bpu)],
    ["month_before_law", of("JKK", 1_000_000, {}, monthOf(2015, 6))],
    ["month_invalid", of("JKK", 1_000_000, {}, Number.NaN)],
  ])("%s", (code, outcome) => expect(codesOf(outcome)).toEqual([code]));

  it.each([
    [2_474_598.99, 247_459_899],
    [1.01, 101],
    [1.1 + 2.2, 330],
    [2_885_964.04, 288_596_404],
  ])("%d rupiah are %i hundredths", (rupiah, hundredths) => expect(valueOf(toHundredths(rupiah))).toBe(hundredths));

  it.each([
    ["base_decimals", 1000.005],
    ["base_too_small", -5],
    // +6.5 % in the cell of a scenario whose column "Cara" was emptied.
    ["base_too_small", 0.065],
    ["base_zero", 0],
    ["base_too_large", 1e11],
    ["base_not_a_number", Number.POSITIVE_INFINITY],
  ])("%s: %d", (code, rupiah) => expect(codesOf(toHundredths(rupiah))).toEqual([code]));

  const period = {
    programs: ["JKK"] as const,
    base: 100_000_000,
    first: monthOf(2025, 1),
    last: monthOf(2025, 12),
    terms: defaultTerms,
  };
  it.each([
    ["people_negative", { people: -1 }],
    ["people_fraction", { people: 1.5 }],
    ["people_too_large", { people: 300_000_001 }],
    ["people_not_a_number", { people: Number.NaN }],
    ["period_reversed", { last: monthOf(2024, 12) }],
    ["period_too_long", { last: monthOf(2125, 12) }],
    ["programs_missing", { programs: [] }],
    ["program_unknown", { programs: ["JKN" as Program] }],
    ["total_too_large", { people: 300_000_000, base: 1_000_000_000_000, programs: ["JHT"] as const }],
  ])("%s", (code, change) => expect(codesOf(computePeriod({ people: 1, ...period, ...change }))).toEqual([code]));

  it("a ceiling must be whole rupiah, zero or more", () => {
    expect(codesOf(solvePeople({ ...period, ceiling: -1 }))).toEqual(["ceiling_negative"]);
    expect(codesOf(solvePeople({ ...period, ceiling: 0.5 }))).toEqual(["ceiling_fraction"]);
    expect(codesOf(solveMonths({ ...period, people: 1, ceiling: Number.NaN }))).toEqual(["ceiling_not_a_number"]);
    expect(codesOf(solveBase({ ...period, people: 1, ceiling: 1e16 }))).toEqual(["ceiling_too_large"]);
  });

  it("a ceiling below the lowest base says what the lowest would cost", () => {
    const lowest = problemsOf(
      solveBase({ ...period, terms: bpu, programs: ["JKK", "JKM"], people: 10, ceiling: 1000 }),
    );
    expect(lowest[0]).toMatchObject({ code: "nothing_affordable", data: { least: 2_016_000 } });
    expect(codesOf(solveBase({ ...period, terms: bpu, programs: ["JKM"], people: 10, ceiling: 1e9 }))).toEqual([
      "base_has_no_effect",
    ]);
  });

  it("a ceiling below one person or one month buys none, and that is an answer", () => {
    expect(valueOf(solvePeople({ ...period, ceiling: 10 }))).toMatchObject({ people: 0, cost: 0, left: 10 });
    expect(valueOf(solveMonths({ ...period, people: 5, ceiling: 10 }))).toMatchObject({
      months: 0,
      last: null,
      left: 10,
    });
  });
});
