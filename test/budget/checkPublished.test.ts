import { describe, expect, it } from "vitest";
import { checkPublished } from "../../src/budget/checkPublished";
import type { PublishedFacts } from "../../src/budget/publishedFindings";
import { monthOf } from "../../src/law/month";
import { publishedCases } from "../cases/published";
import { valueOf } from "./valueOf";

const silent: PublishedFacts = {
  people: null,
  months: null,
  first: null,
  last: null,
  unit: null,
  base: null,
  total: null,
  monthly: null,
  precision: 1,
  programs: null,
  segment: null,
  payer: null,
};
const check = (facts: Partial<PublishedFacts>) => valueOf(checkPublished({ ...silent, ...facts }));
const codes = (facts: Partial<PublishedFacts>) => check(facts).findings.map(({ code }) => code);

describe("published budgets", () => {
  it.each(publishedCases)("$place $year, $printed for $people reads as $reading", (published) => {
    const { people, first, last, wage, printed, precision, claimedUnit, unit, segment, rounding } = published;
    const checked = check({
      people,
      months: last - first + 1,
      first,
      last,
      unit: claimedUnit ?? (rounding ? unit : null),
      base: wage === null ? null : Math.round(wage * 100),
      total: printed,
      precision,
      segment,
    });
    const told = checked.findings.find(({ code }) => code === published.reading);
    expect(told?.data.cost).toBe(published.cost);
    expect(checked.unit).toBe(unit);
    const fits = { fits_exactly: "exact", fits_rounded: "rounded" } as Record<string, string>;
    expect(checked.verdict).toBe(fits[published.reading] ?? "differs");
    expect(checked.traces.map(({ data }) => data.program)).toEqual(["JKK", "JKM"]);
  });
});

describe("what is not told", () => {
  it("Boyolali 2025: months missing; 60,000 person-months, and no whole months for the people named", () => {
    const checked = check({ people: 17_970, total: 1_008_000_000, first: monthOf(2025, 1) });
    expect(checked).toMatchObject({ verdict: "incomplete", missing: ["months"] });
    expect(checked.findings).toMatchObject([
      { code: "person_months_only", data: { personMonths: 60_000 } },
      { code: "implied_part_months" },
    ]);
  });

  it("Kota Malang 2024: not the BPU package, but 0.54 % of about Rp1,927,843", () => {
    const checked = check({
      people: 26_400,
      months: 12,
      total: 3_298_000_000,
      precision: 1e6,
      first: monthOf(2024, 1),
    });
    expect(checked.verdict).toBe("differs");
    expect(checked.findings.find(({ code }) => code === "does_not_follow")?.data.cost).toBe(5_322_240_000);
    const implied = checked.findings.find(({ code }) => code === "implied_base")!;
    expect(implied.data.rate).toBe(540);
    expect(Math.round(implied.data.base as number)).toBe(1_927_843);
  });

  it("Kabupaten Bogor 2023: about 19,841 people", () => {
    const checked = check({ months: 3, total: 1_000_000_000, precision: 1e9, first: monthOf(2023, 1) });
    expect(checked.findings).toContainEqual({ code: "implied_people", data: { people: 19_841 } });
    expect(checked.missing).toEqual(["people"]);
  });

  it("a total that is missing is computed and said to be ours", () => {
    expect(check({ people: 6043, months: 9, first: monthOf(2025, 4), last: monthOf(2025, 12) })).toMatchObject({
      verdict: "incomplete",
      missing: ["total"],
      findings: [{ code: "cost_by_law", data: { cost: 913_701_600 } }],
    });
  });

  it("wage earners without a wage are not given one", () => {
    expect(check({ people: 10, months: 12, total: 1_944_000, segment: "PU" })).toMatchObject({
      missing: ["base"],
      unit: null,
      traces: [],
    });
    // The rate that is named tells the wage.
    const named = check({ people: 10, months: 12, total: 1_944_000, unit: 16_200, segment: "PU" });
    expect(named).toMatchObject({ verdict: "exact", missing: [] });
    expect(named.findings).toContainEqual(
      expect.objectContaining({ code: "implied_base", data: expect.objectContaining({ base: 3_000_000 }) }),
    );
  });

  it("all that was taken is told", () => {
    expect(check({ people: 1 }).assumed).toEqual(["programs", "segment", "payer", "month", "lowest_base"]);
    expect(
      check({ people: 1, programs: ["JKK"], segment: "PU", payer: "APBD", base: 1e8, first: monthOf(2025, 1) }).assumed,
    ).toEqual([]);
  });
});

it("months in which the law changes: named, each at its own rate; not named, both rates are told", () => {
  // CSR pays half of JKK and JKM of BPU from April to December 2026 (PP 50/2025), and in full in January to March.
  const facts = { people: 100, segment: "BPU", payer: "CSR", months: 6 } as const;
  const span = check({ ...facts, first: monthOf(2026, 1), last: monthOf(2026, 6), total: 100 * 3 * (16_800 + 8_400) });
  expect(span.verdict).toBe("exact");
  expect(span.findings).toContainEqual({ code: "unit_changes", data: { low: 8_400, high: 16_800 } });
  const year = check({ ...facts, first: monthOf(2026, 1), total: 100 * 6 * 8_400 });
  expect(year.verdict).toBe("exact");
  expect(year.findings.map(({ code }) => code)).toContain("unit_changes");
});

it("the sum of one month is held against people × rate", () => {
  const facts = { people: 5387, months: 5, total: 452_508_000, first: monthOf(2024, 8), last: monthOf(2024, 12) };
  expect(codes({ ...facts, monthly: 90_501_600 })).toEqual(["fits_exactly", "monthly_fits"]);
  expect(codes({ ...facts, monthly: 90_000_000 })).toEqual(["fits_exactly", "monthly_differs"]);
});

it("a rate that is not the law's is named", () => {
  expect(codes({ people: 10, months: 2, total: 336_000, unit: 17_000, first: monthOf(2025, 1) })).toEqual([
    "fits_exactly",
    "unit_not_legal",
  ]);
});

it("numbers beyond what a plan may hold, and months before the law, are refused by name", () => {
  const problem = (facts: Partial<PublishedFacts>) => {
    const outcome = checkPublished({ ...silent, ...facts });
    return outcome.ok ? null : outcome.problems[0]!.code;
  };
  expect(problem({ people: 1e15 })).toBe("people_too_large");
  expect(problem({ total: -1 })).toBe("ceiling_negative");
  expect(problem({ people: 1, months: 1, first: monthOf(2014, 1) })).toBe("month_before_law");
});
