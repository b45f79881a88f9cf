import { describe, expect, it } from "vitest";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import { REGIONS } from "../../src/law/regions";
import type { Payer, Program, RiskClass, Sector, Segment } from "../../src/law/terms";
import { computeBudget } from "../../src/budget/budget";
import { budgetRows } from "../../src/budget/budgetRows";
import { checkGroup } from "../../src/budget/checkGroup";
import { examplePlan } from "../../src/budget/examplePlan";
import { applyScenario } from "../../src/budget/scenario";
import { computeGroup } from "../../src/budget/group";
import { traceGroup } from "../../src/budget/tracePeriod";
import { group, plan } from "./samples";
import { valueOf } from "./valueOf";

describe("a group in a budget year", () => {
  it("grows and shrinks month by month, never below zero", () => {
    const people = (changes: object) => valueOf(computeGroup(group(changes), 2025)).months.map((month) => month.people);
    expect(people({ people: 100, joins: 10, exits: 4 }).slice(0, 3)).toEqual([100, 106, 112]);
    expect(people({ people: 5, exits: 2 })).toEqual([5, 3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(people({ first: monthOf(2024, 11), joins: 1 }).slice(0, 2)).toEqual([102, 103]);
  });

  it("only the months of the year count", () => {
    const budget = valueOf(computeGroup(group({ first: monthOf(2024, 10), last: monthOf(2025, 3) }), 2025));
    expect(budget.personMonths).toBe(300);
    expect(budget.total).toBe(300 * 16_800);
    expect(budget.months).toHaveLength(12);
    expect(budget.months[3]).toEqual({ month: monthOf(2025, 4), people: 0, units: {}, amounts: {}, total: 0 });
  });

  it("a construction contract is paid once, in its first month", () => {
    const works = group({
      segment: "JAKON",
      contract: 1_000_000_000,
      people: 0,
      first: monthOf(2025, 5),
      last: monthOf(2026, 2),
    });
    const budget = valueOf(computeGroup(works, 2025));
    expect(budget).toMatchObject({ total: 1_750_000, personMonths: 0, byProgram: { JKK: 1_540_000, JKM: 210_000 } });
    expect(budget.months[4]!.total).toBe(1_750_000);
    expect(valueOf(computeGroup(works, 2026)).total).toBe(0);
  });

  it("a contract insures people nobody counts, whatever headcount stands beside it", () => {
    const works = group({ segment: "JAKON", contract: 1_000_000_000, people: 150 });
    expect(valueOf(computeGroup(works, 2025))).toMatchObject({ people: 0, personMonths: 0 });
    expect(
      computeBudget(plan({ groups: [group({ people: 1_520 }), { ...works, id: "K9", name: "Gedung" }] })).people,
    ).toBe(1_520);
  });

  it("construction with known wages pays 1.74 % and 0.30 %", () => {
    const works = group({ segment: "JAKON", base: 400_000_000, people: 20, last: monthOf(2025, 2) });
    expect(valueOf(computeGroup(works, 2025)).byProgram).toEqual({ JKK: 2 * 20 * 69_600, JKM: 2 * 20 * 12_000 });
  });

  it.each([
    ["name_missing", "name", { name: " " }],
    ["people_fraction", "people", { people: 1.5 }],
    ["people_negative", "people", { people: -2 }],
    ["base_missing", "base", { segment: "PU" as Segment }],
    ["base_zero", "base", { base: 0 }],
    ["programs_missing", "programs", { programs: [] }],
    ["program_not_in_segment", "programs", { programs: ["JP"] as Program[] }],
    ["program_unknown", "programs", { programs: ["JKN"] as unknown as Program[] }],
    ["payer_missing", "payer", { payer: "" as const }],
    ["payer_unknown", "payer", { payer: "PEMDA" as Payer }],
    ["segment_unknown", "segment", { segment: "XX" as Segment }],
    ["risk_unknown", "risk", { risk: 6 as RiskClass }],
    ["sector_unknown", "sector", { sector: "LAUT" as Sector }],
    ["period_reversed", "last", { last: monthOf(2024, 12) }],
    ["month_before_law", "first", { first: monthOf(2015, 1) }],
    ["year_outside_period", "first", { first: monthOf(2026, 1), last: monthOf(2026, 2) }],
    ["joins_invalid", "joins", { joins: -1 }],
    ["exits_invalid", "exits", { exits: 0.5 }],
    ["contract_missing", "contract", { segment: "JAKON" as Segment }],
    ["contract_negative", "contract", { segment: "JAKON" as Segment, contract: -5 }],
  ])("%s is named beside %s", (code, field, changes) => {
    const problems = checkGroup(group(changes), 2025, LAW);
    expect(problems.map((problem) => [problem.code, problem.field])).toContainEqual([code, field]);
    expect(computeGroup(group(changes), 2025).ok).toBe(false);
  });

  it("all problems of a group are told at once", () => {
    expect(checkGroup(group({ name: "", people: -1, payer: "" }), 2025)).toHaveLength(3);
  });
});

describe("a plan", () => {
  it("leaves groups with problems out of every sum and lists them", () => {
    const broken = group({ id: "g2", name: "Rusak", people: -1 });
    const budget = computeBudget(plan({ groups: [group(), broken] }));
    expect(budget.total).toBe(100 * 12 * 16_800);
    expect(budget.groups.map(({ outcome }) => outcome.ok)).toEqual([true, false]);
  });

  it("tells a relief denied once, though two parameters of one regulation deny it (transport and the others)", () => {
    const inside = { first: monthOf(2026, 5), last: monthOf(2026, 6) } as const;
    const both = [group(inside), group({ ...inside, id: "g2", name: "Ojek", sector: "TRANSPORTASI" })];
    const { notes } = computeBudget(plan({ year: 2026, groups: both }));
    expect(notes.map(({ code, data }) => [code, data.program, data.regulation])).toEqual([
      ["relief_exclusion_article_unseen", "JKK", "PP 50/2025"],
      ["relief_exclusion_article_unseen", "JKM", "PP 50/2025"],
    ]);
  });

  it("names two groups of one name once", () => {
    const twice = [group(), group({ id: "g2", name: "pekerja RENTAN " }), group({ id: "g3", name: "Nelayan" })];
    expect(computeBudget(plan({ groups: twice })).notes).toEqual([
      { code: "name_duplicate", field: "name", data: { name: "Pekerja rentan", id: "Pekerja rentan" } },
    ]);
  });

  it.each([
    ["Kabupaten Blitar", 913_701_600],
    ["Kabupaten Banyumas", 12_171 * 12 * (5612 + 7015) + 1999 * 12 * 16_800],
    ["Kabupaten Pati", 137_784 * 3 * 16_800],
    ["Kabupaten Ngawi", 1_209_600_000],
    ["Kabupaten Konawe", 51_752 * 7 * 16_800],
  ])("the example of %s costs %i", (name, total) => {
    const region = REGIONS.find((known) => known.name === name)!;
    for (const language of ["id", "en"] as const) {
      const example = examplePlan(region, language);
      expect(computeBudget(example).total).toBe(total);
      expect(example.groups.flatMap((one) => checkGroup(one, example.year))).toEqual([]);
    }
  });

  it("Ngawi: 16,800 as the APBD pays it, and as cadres pay it themselves with the relief of PP 50/2025", () => {
    const example = examplePlan(
      REGIONS.find(({ id }) => id === "kab-ngawi")!,
      "id",
    );
    const own = applyScenario(example, "S1");
    expect(own.problems).toEqual([]);
    expect(computeBudget(example).total).toBe(6000 * 16_800 * 12);
    expect(computeBudget(own.plan).total).toBe(6000 * (16_800 * 3 + 8400 * 9));
    const outside = budgetRows(own.plan).filter(({ amount }) => amount > 0);
    expect(outside.every((row) => row.outside === "MANDIRI")).toBe(true);
  });
});

describe("traces", () => {
  it("lead from a group's total to the article", () => {
    const blitar = examplePlan(REGIONS[0]!, "id");
    const trace = valueOf(traceGroup(blitar.groups[0]!, 2025));
    expect(trace.amount).toBe(913_701_600);
    expect(trace.steps).toEqual([
      {
        code: "people_and_months",
        data: { program: "JKK", unit: 10_000, first: "2025-04", last: "2025-12", people: 6043, months: 9 },
        amount: 543_870_000,
        parameterId: null,
      },
      {
        code: "people_and_months",
        data: { program: "JKM", unit: 6800, first: "2025-04", last: "2025-12", people: 6043, months: 9 },
        amount: 369_831_600,
        parameterId: null,
      },
    ]);
    expect(trace.parts.map(({ steps }) => steps.map(({ code, parameterId }) => [code, parameterId]))).toEqual([
      [
        ["base_default", null],
        ["rate_applied", "bpu.jkk"],
        ["rounded", null],
      ],
      [
        ["amount_fixed", "bpu.jkm"],
        ["rounded", null],
      ],
    ]);
    expect(trace.parts[1]!.steps[0]!.data).toMatchObject({
      regulation: "PP 44/2015",
      article: "Pasal 18",
      confidence: "B",
    });
  });

  it("start anew where the law changes, and show the ceiling that cut the wage", () => {
    const office = group({
      segment: "PU",
      programs: ["JP"],
      base: 2_000_000_000,
      first: monthOf(2026, 1),
      last: monthOf(2026, 12),
    });
    const trace = valueOf(traceGroup(office, 2026));
    expect(trace.steps.map(({ data }) => [data.first, data.last, data.unit])).toEqual([
      ["2026-01", "2026-02", 316_422],
      ["2026-03", "2026-12", 332_589],
    ]);
    expect(trace.parts[1]!.steps[1]).toMatchObject({
      code: "base_capped",
      parameterId: "pu.jp.ceiling.2026",
      data: { base: 20_000_000, used: 11_086_300 },
    });
  });

  it("walk through the slices of a contract", () => {
    const works = group({ segment: "JAKON", contract: 600_000_000 });
    const trace = valueOf(traceGroup(works, 2025));
    expect(trace.steps.filter(({ code }) => code === "slice_applied").map(({ amount }) => amount)).toEqual([
      210_000, 680_000, 130_000, 30_000, 80_000, 20_000,
    ]);
    expect(trace.steps.filter(({ code }) => code === "program_sum").map(({ amount }) => amount)).toEqual([
      1_020_000, 130_000,
    ]);
  });
});
