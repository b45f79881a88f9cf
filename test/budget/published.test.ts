import { describe, expect, it } from "vitest";
import { monthOf } from "../../src/law/month";
import { computeConstruction } from "../../src/budget/construction";
import { explainTotal } from "../../src/budget/explainTotal";
import { computePeriod } from "../../src/budget/period";
import { solveMonths } from "../../src/budget/solveMonths";
import { computeUnit } from "../../src/budget/unit";
import { defaultTerms } from "../../src/budget/terms";
import { publishedCases, type PublishedCase } from "../cases/published";
import { valueOf } from "./valueOf";

const termsOf = ({ segment, rounding }: PublishedCase) => ({
  ...defaultTerms,
  segment,
  rounding: rounding ?? ("TERDEKAT" as const),
});
const hundredths = (rupiah: number | null) => (rupiah === null ? null : Math.round(rupiah * 100));
const JKK_JKM = ["JKK", "JKM"] as const;

describe("published budgets, recomputed from the law", () => {
  it.each(publishedCases)("$place $year, $who: $people people cost $cost", (published) => {
    const budget = valueOf(
      computePeriod({
        people: published.people,
        programs: JKK_JKM,
        base: hundredths(published.wage),
        first: published.first,
        last: published.last,
        terms: termsOf(published),
      }),
    );
    expect(budget.total).toBe(published.cost);
    expect(budget.months[0]!.total / published.people).toBe(published.unit);
  });

  it.each(publishedCases)("$place $year: $printed as printed reads as $reading ($remark)", (published) => {
    const { printed, precision, people, unit, claimedUnit, first, last } = published;
    const reasons = valueOf(explainTotal({ printed, precision, people, months: last - first + 1, unit, claimedUnit }));
    expect(reasons[0]!.code).toBe(published.reading);
    expect(reasons[0]!.data.cost).toBe(published.cost);
  });

  it("Muna Barat 2022: cut programme by programme, 6,124 + 7,656 make the 13,780 printed; to the nearest it is 13,781", () => {
    const published = publishedCases.find(({ place }) => place === "Kabupaten Muna Barat")!;
    const question = { programs: JKK_JKM, base: hundredths(published.wage), month: published.first };
    const cut = valueOf(computeUnit({ ...question, terms: termsOf(published) }));
    expect(cut.amounts).toEqual({ JKK: 6124, JKM: 7656 });
    expect(cut.total).toBe(13_780);
    const nearest = valueOf(computeUnit({ ...question, terms: defaultTerms }));
    expect(nearest.amounts).toEqual({ JKK: 6125, JKM: 7656 });
    expect(13_780 * published.people * 12).toBe(published.cost);
  });

  it("Sintang 2024: the two programmes stand on accounts of their own", () => {
    const budget = valueOf(
      computePeriod({
        people: 2000,
        programs: JKK_JKM,
        base: null,
        first: monthOf(2024, 1),
        last: monthOf(2024, 12),
        terms: { ...defaultTerms, segment: "BPU" },
      }),
    );
    expect(budget.byProgram).toEqual({ JKK: 240_000_000, JKM: 163_200_000 });
  });

  it("Kotawaringin Timur 2024: the ceiling pays nine months and lacks 78,000 for the tenth", () => {
    const solved = valueOf(
      solveMonths({
        ceiling: 739_122_000,
        people: 4400,
        programs: JKK_JKM,
        base: null,
        first: monthOf(2024, 4),
        terms: { ...defaultTerms, segment: "BPU" },
      }),
    );
    expect(solved).toMatchObject({ months: 9, cost: 665_280_000, left: 73_842_000, next: 73_920_000 });
    expect(solved.next! - solved.left).toBe(78_000);
  });

  it("Pangkep 2025: village rates decode as 6.24 % (JKK, JKM, JHT) and 0.54 %, not as a pension", () => {
    const price = (rupiah: number, programs: readonly ("JKK" | "JKM" | "JHT" | "JP")[]) =>
      valueOf(computeUnit({ programs, base: rupiah * 100, month: monthOf(2025, 1), terms: defaultTerms })).total;
    expect(price(3_400_000, ["JKK", "JKM", "JHT"])).toBe(212_160);
    expect(price(2_500_000, ["JKK", "JKM", "JHT"])).toBe(156_000);
    expect(price(2_000_000, JKK_JKM)).toBe(10_800);
    expect(price(3_400_000, ["JKK", "JKM", "JP"])).not.toBe(212_160);
  });

  it.each([
    [100_000_000, 210_000, 30_000],
    [500_000_000, 890_000, 110_000],
    [1_000_000_000, 1_540_000, 210_000],
    [5_000_000_000, 5_940_000, 610_000],
    [10_000_000_000, 10_440_000, 1_110_000],
  ])("construction: a contract of %i costs %i JKK and %i JKM", (contract, JKK, JKM) => {
    const due = valueOf(computeConstruction({ contract, programs: JKK_JKM, month: monthOf(2025, 1) }));
    expect(due.byProgram).toEqual({ JKK, JKM });
    expect(due.total).toBe(JKK + JKM);
  });
});

describe("published totals with something missing", () => {
  it("Boyolali 2025: 1,008,000,000 is 60,000 person-months; the months were not printed", () => {
    const reasons = valueOf(
      explainTotal({ printed: 1_008_000_000, precision: 1, people: 17_970, months: null, unit: 16_800 }),
    );
    expect(reasons).toEqual([{ code: "person_months_only", data: { personMonths: 60_000 } }]);
  });

  it("Kabupaten Bogor 2023: about a billion for three months means about 19,841 people", () => {
    const reasons = valueOf(
      explainTotal({ printed: 1_000_000_000, precision: 100_000_000, people: null, months: 3, unit: 16_800 }),
    );
    expect(reasons).toContainEqual({ code: "implied_people", data: { people: 19_841 } });
  });

  it("Sumbawa 2025: 1.08 billion for 1.008 billion lost a zero", () => {
    const reasons = valueOf(
      explainTotal({ printed: 1_080_000_000, precision: 10_000_000, people: 20_000, months: 3, unit: 16_800 }),
    );
    expect(reasons.map(({ code }) => code)).toContain("dropped_zero");
  });

  it("a total of one month read as the year is named", () => {
    const reasons = valueOf(
      explainTotal({ printed: 69_048_000, precision: 1, people: 4110, months: 12, unit: 16_800 }),
    );
    expect(reasons[0]!.code).toBe("monthly_read_as_whole");
  });

  it("16,200 taken for 16,800 is named", () => {
    const reasons = valueOf(
      explainTotal({ printed: 326 * 12 * 16_800, precision: 1, people: 326, months: 12, unit: 16_200 }),
    );
    expect(reasons[0]).toMatchObject({ code: "wrong_unit_rate", data: { used: 16_800, legal: 16_200 } });
  });

  it("a total nothing explains says so, with the difference", () => {
    const reasons = valueOf(explainTotal({ printed: 1_234, precision: 1, people: 50, months: 12, unit: 16_800 }));
    expect(reasons).toEqual([{ code: "does_not_follow", data: { cost: 10_080_000, difference: 1_234 - 10_080_000 } }]);
  });
});
